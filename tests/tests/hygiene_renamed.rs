//! `crate = path` replaces every path of derived code: here `exchange_error` is another crate, and the
//! runtime is available under other names only. A binary of its own, because `extern crate` renames
//! at the root of the crate.

// The first line takes the name that the derive writes by default.
extern crate core as exchange_error;
extern crate exchange_error as renamed;

use renamed::{Failure, Operation, Outcome, Retry};

// Fails to compile unless `::exchange_error` is `core`, without which this file would test nothing.
const _: ::exchange_error::primitive::u8 = 0;

mod inner {
    pub(crate) mod reexport {
        pub(crate) use renamed as runtime;
    }
}

/// Derives enums for all that the derive writes, with one path to the runtime.
macro_rules! tables {
    ($module:ident, $runtime:path) => {
        mod $module {
            #[derive(renamed::ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
            #[exchange(
                crate = $runtime,
                name = "Acme",
                code_type = i16,
                table(path = "tests/hygiene/page.md", section = "Errors"),
                wire(when = "!@.fine && @.code > 1", rows = "$[:]", code = "@.code", ok = 0),
                wire(code = "$.code", message = "$.words", id = "$.id"),
                serde,
            )]
            pub(crate) enum WithOther {
                /// Invalid symbol
                #[exchange(code = -1121, kind = InvalidSymbol)]
                InvalidSymbol,
                /// Too many requests
                #[exchange(code = [-1003, -1015], kind = Other, retry = AfterBan, outcome = Unknown)]
                TooManyRequests,
                /// Banned
                #[exchange(status = 418, row = "HTTP 418", kind = IpBanned)]
                Banned,
                /// Perhaps placed
                #[exchange(timeout, row = "silence", kind = Timeout)]
                PerhapsPlaced,
                /// Anything else
                #[exchange(other)]
                Other(i16),
            }

            #[derive(renamed::ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
            #[exchange(crate = $runtime, serde)]
            pub(crate) enum OnlyCodes {
                /// First
                #[exchange(code = 1, kind = NotReady)]
                First,
            }
        }

        #[test]
        fn $module() {
            use $module::{OnlyCodes, WithOther};

            assert_eq!(WithOther::from_code(-1015), Some(WithOther::TooManyRequests));
            assert_eq!(WithOther::TooManyRequests.to_string(), "Too many requests (-1003)");
            assert_eq!(WithOther::TooManyRequests.retry(), Retry::AfterBan);
            assert_eq!(WithOther::from_status(418), Some(WithOther::Banned));
            assert_eq!(WithOther::from(7).code(), Some(7));
            assert_eq!(Failure::<WithOther>::no_answer().error(), Some(WithOther::PerhapsPlaced));
            assert_eq!(Failure::<WithOther>::not_sent().outcome(), Outcome::NotApplied);

            let failure = WithOther::check_response(200, r#"{"code":-1121,"id":5}"#).unwrap_err();
            assert_eq!(failure.error(), Some(WithOther::InvalidSymbol));
            assert_eq!(failure.id(), Some("5"));

            let numbers = WithOther::decode_frame::<Vec<u8>>("[7]").unwrap();
            assert_eq!(numbers, [7]);

            let json = serde_json::to_string(&WithOther::PerhapsPlaced).unwrap();
            assert_eq!(json, "\"PerhapsPlaced\"");
            assert_eq!(serde_json::from_str::<OnlyCodes>("1").unwrap(), OnlyCodes::First);

            assert!(OnlyCodes::First.may_resend(Operation::Write));
            assert_eq!(OnlyCodes::try_from(i64::from(OnlyCodes::First)), Ok(OnlyCodes::First));
            assert_eq!(OnlyCodes::try_from(2).unwrap_err().code(), &2);
        }
    };
}

tables!(relative_path_is_replaced, renamed);
tables!(absolute_path_is_replaced, ::renamed);
tables!(path_to_a_reexport_is_replaced, crate::inner::reexport::runtime);
tables!(path_through_super_is_replaced, super::inner::reexport::runtime);

/// Passes a `$crate` path, as a crate does that exports tables through a macro.
macro_rules! tables_through_dollar_crate {
    ($module:ident) => {
        tables!($module, $crate::inner::reexport::runtime);
    };
}
tables_through_dollar_crate!(dollar_crate_path_is_replaced);
