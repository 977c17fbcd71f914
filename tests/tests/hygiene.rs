//! Derived code uses full paths: it compiles without a prelude, beside modules, types, traits,
//! functions, constants and macros with the names it needs. A binary of its own, because the
//! attribute and the modules have to be at the root of the crate.

#![no_implicit_prelude]

mod alloc {}
mod core {}
mod exchange_error {}
mod exchange_error_macros {}
mod serde {}
mod std {}

/// A scope with a misleading item for every name, and enums for all that the derive writes.
mod hostile {
    #![allow(
        dead_code,
        non_camel_case_types,
        non_snake_case,
        non_upper_case_globals,
        unused_macros,
        clippy::wrong_self_convention,
        reason = "names that stand in the way"
    )]

    mod __private {}
    mod alloc {}
    mod convert {}
    mod core {}
    mod exchange_error {}
    mod exchange_error_macros {}
    mod fmt {}
    mod rule {}
    mod serde {}
    mod std {}

    macro_rules! shadow_types {
        ($($name:ident)*) => { $( struct $name {} )* };
    }
    shadow_types! {
        Answers Box Code Comparison Deserialize Deserializer Display Duration Err Error ErrorKind
        Filter Formatter IntegerCodes Joined Literal None Ok Operation Option Origin Outcome Path
        Failure Result Retry Root Rule Rules Serializer Sized Some Statuses Step String T UnknownCode
        Vec Wait WaitText WaitUnit
    }

    // `i32` is missing, because the user spells the field of an enum below like this.
    type bool = ();
    type char = ();
    type f64 = ();
    type i8 = ();
    type i16 = ();
    type i64 = ();
    type isize = ();
    type str = ();
    type u8 = ();
    type u16 = ();
    type u32 = ();
    type u64 = ();
    type usize = ();

    macro_rules! shadow_functions {
        ($($name:ident)*) => { $( fn $name() {} )* };
    }
    shadow_functions! {
        Err None Ok Some __code __from_code __from_status __from_timeout __index assert_unchanged at
        copied deserialize display found of origin outcomes retries serialize
    }

    const __CANONICAL: () = ();
    const __CODES: () = ();
    const __FOUND: () = ();
    const __MESSAGES: () = ();
    const __OWN: () = ();
    const __ROWS: () = ();
    const __STATUSES: () = ();

    /// Methods of every type, which an unqualified method call would choose.
    macro_rules! shadow_traits {
        ($($name:ident: $($method:ident)*;)*) => {$(
            trait $name {
                $( fn $method(self) where Self: ::core::marker::Sized {} )*
            }

            impl<T> $name for T {}
        )*};
    }
    shadow_traits! {
        AsRef: as_ref;
        Classified: kind retry outcome retry_after may_resend;
        Clone: clone;
        Copy: copied;
        Debug: fmt;
        ExchangeError: code from_code from_status from_timeout message variant no_answer not_sent;
        From: from find find_text;
        Into: into is_some strip_prefix write_str;
        Stored: parse named read read_again undocumented is_told_by_code write write_name;
        Serialize: serialize deserialize;
        TryFrom: try_from;
        Wire: check_response check_frame decode_response decode_frame is_waiting permits;
    }

    macro_rules! shadow_macros {
        ($dollar:tt $($name:ident)*) => {$(
            macro_rules! $name {
                ($dollar($dollar tokens:tt)*) => { ::core::compile_error!("not this macro") };
            }
        )*};
    }
    shadow_macros! {
        $ assert concat env format include_bytes include_str line matches panic stringify vec
        with_decode with_json with_serde with_std write
    }

    /// Codes, a page, all kinds of selectors, and `other` in the middle.
    #[derive(
        ::exchange_error::ExchangeError,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
    )]
    #[exchange(
        name = "Acme REST",
        code_type = i32,
        kind = Other,
        table(path = "tests/hygiene/page.md", section = "Errors"),
        wire(
            when = "!(@.fine == true || @.code >= 9000) && @.code",
            rows = "$[*]",
            code = ["@.code", "@['data'].code"],
            message = "@.words[0]",
            ok = [0, "fine", true],
            id = "$[0].id",
            wait(until_ms = "@.until", now_secs = "$[0].now"),
        ),
        serde,
        wait(secs = "X-Wait"),
    )]
    #[non_exhaustive]
    pub(super) enum WithOther {
        /// Invalid symbol
        #[exchange(code = -1121, kind = InvalidSymbol)]
        InvalidSymbol,

        /// Anything else.
        #[exchange(other)]
        Other {
            /// The code as sent.
            code: i32,
        },

        /// Too many requests
        #[exchange(code = [-1003, -1015], retry = AfterBan, outcome = Unknown, wait(secs = 60))]
        TooManyRequests,

        /// Banned
        #[exchange(status = [418, 429], row = "HTTP 418", wait(secs = "until"))]
        Banned,

        /// Perhaps placed
        #[exchange(timeout, row = "silence", kind = Timeout)]
        PerhapsPlaced,
    }

    /// Codes only, so that the enum converts into its code.
    #[derive(
        ::exchange_error::ExchangeError,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
    )]
    #[exchange(code_type = u8, kind = InvalidOrder, serde)]
    pub(super) enum OnlyCodes {
        /// First
        #[exchange(code = 1)]
        First,
        /// Last
        #[exchange(code = 255)]
        Last,
    }

    /// Statuses only, so that replies are checked without rules.
    #[derive(
        ::exchange_error::ExchangeError,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
    )]
    #[exchange(code_type = u8, serde)]
    pub(super) enum OnlyStatuses {
        /// Slow down
        #[exchange(status = 429, kind = RateLimited)]
        SlowDown,
    }

    /// Flattened enums only.
    #[derive(
        ::exchange_error::ExchangeError,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
    )]
    #[exchange(code_type = u8, serde)]
    pub(super) enum OnlyOthers {
        #[exchange(flatten)]
        Codes(OnlyCodes),
        #[exchange(flatten)]
        Statuses {
            /// The error.
            error: OnlyStatuses,
        },
    }
}

/// Calls of the derived functions, in a scope without a prelude and without misleading items.
mod works {
    use ::core::convert::{From, TryFrom};
    use ::core::option::Option::{None, Some};
    use ::core::primitive::u8;
    use ::core::result::Result::Ok;
    use ::exchange_error::{ErrorKind, Operation, Outcome, Retry};
    use ::std::string::ToString;
    use ::std::{assert, assert_eq};

    use super::hostile::{OnlyCodes, OnlyOthers, OnlyStatuses, WithOther};

    #[test]
    fn derived_tables_work_without_a_prelude() {
        assert_eq!(WithOther::NAME, "Acme REST");
        assert_eq!(WithOther::ALL.len(), 4);
        assert_eq!(WithOther::from_code(-1015), Some(WithOther::TooManyRequests));
        assert_eq!(WithOther::from_status(429), Some(WithOther::Banned));
        assert_eq!(WithOther::from_timeout(), Some(WithOther::PerhapsPlaced));
        assert_eq!(WithOther::from(5), WithOther::Other { code: 5 });
        assert_eq!(WithOther::from(5).code(), Some(5));
        assert_eq!(WithOther::TooManyRequests.to_string(), "Too many requests (-1003)");
        assert_eq!(WithOther::TooManyRequests.retry(), Retry::AfterBan);
        assert_eq!(WithOther::TooManyRequests.outcome(), Outcome::Unknown);
        assert!(WithOther::PerhapsPlaced.may_resend(Operation::Read));
        assert_eq!(WithOther::Other { code: 5 }.retry_after(), None);
        assert_eq!(
            WithOther::TooManyRequests.answers().retry_after,
            ::core::option::Option::Some(::core::time::Duration::from_secs(60))
        );
    }

    #[test]
    fn derived_conversions_work_without_a_prelude() {
        assert_eq!(OnlyCodes::try_from(255), Ok(OnlyCodes::Last));
        assert_eq!(u8::from(OnlyCodes::Last), 255);
        assert!(OnlyCodes::try_from(7).is_err());
    }

    #[test]
    fn derived_decoding_works_without_a_prelude() {
        let reply = r#"[{"id": 9, "code": 9000}, {"code": -1121, "words": ["no such symbol"]}]"#;
        let failure = WithOther::check_frame(reply).unwrap_err();
        assert_eq!(failure.error(), Some(WithOther::InvalidSymbol));
        assert_eq!(failure.message(), Some("no such symbol"));
        assert_eq!(failure.id(), Some("9"));
        assert!(failure.is_partial());
        assert_eq!(
            ::exchange_error::Failure::<WithOther>::no_answer().error(),
            Some(WithOther::PerhapsPlaced)
        );
        assert_eq!(::exchange_error::Failure::<WithOther>::not_sent().error(), None);
        let failure = OnlyStatuses::check_response(429, "slow").unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::RateLimited);
    }

    #[test]
    fn derived_parsing_works_without_a_prelude() {
        let numbers = OnlyStatuses::decode_response::<[u8; 2]>(200, "[7, 8]").unwrap();
        assert_eq!(numbers, [7, 8]);
        let failure = WithOther::decode_frame::<[u8; 2]>("[7]").unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::Transport);
    }

    #[test]
    fn derived_serde_works_without_a_prelude() {
        let errors = [
            OnlyOthers::Codes(OnlyCodes::Last),
            OnlyOthers::Statuses { error: OnlyStatuses::SlowDown },
        ];
        let json = ::serde_json::to_string(&errors).unwrap();
        assert_eq!(json, r#"[255,"Statuses::SlowDown"]"#);
        assert_eq!(::serde_json::from_str::<[OnlyOthers; 2]>(&json).unwrap(), errors);
        let error: WithOther = ::serde_json::from_str("-1015").unwrap();
        assert_eq!(error, WithOther::TooManyRequests);
    }
}
