//! Derived code causes no lint: an enum in a crate that denies them needs no `allow`. The compiler
//! checks its lints in every build, `cargo clippy` its own. A binary of its own, because some of the
//! lints apply to whole crates.

#![deny(warnings)]
#![deny(
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_compatibility,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused
)]
// Lints that belong to no group.
#![deny(
    ambiguous_negative_literals,
    deprecated_in_future,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    impl_trait_redundant_captures,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![forbid(unsafe_code)]

use exchange_error::{Classified, Operation};

/// Enums for all that the derive writes, at every visibility.
pub mod derived {
    #![deny(clippy::all, clippy::pedantic, clippy::nursery)]
    // Lints of the group `restriction` that derived code could violate.
    #![deny(
        clippy::absolute_paths,
        clippy::allow_attributes,
        clippy::allow_attributes_without_reason,
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        clippy::default_numeric_fallback,
        clippy::exhaustive_enums,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::min_ident_chars,
        clippy::missing_docs_in_private_items,
        clippy::missing_inline_in_public_items,
        clippy::missing_trait_methods,
        clippy::multiple_inherent_impl,
        clippy::panic,
        clippy::pattern_type_mismatch,
        clippy::redundant_type_annotations,
        clippy::renamed_function_params,
        clippy::shadow_reuse,
        clippy::shadow_same,
        clippy::shadow_unrelated,
        clippy::single_call_fn,
        clippy::std_instead_of_core,
        clippy::unreachable,
        clippy::unseparated_literal_suffix,
        clippy::unwrap_used,
        clippy::wildcard_enum_match_arm
    )]

    use exchange_error::ExchangeError;

    /// Codes, a page, all kinds of selectors, and `other`.
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(
        name = "Acme REST",
        code_type = i16,
        table(path = "tests/hygiene/page.md", section = "Errors"),
        wire(when = "!@.fine && @.code > 1", rows = "$[:]", code = "@.code", ok = 0),
        wire(code = "$.code", message = "$.words", id = "$.id"),
        serde
    )]
    #[non_exhaustive]
    pub enum Acme {
        /// Banned
        #[exchange(status = [418, 429], row = "HTTP 418", kind = IpBanned)]
        Banned,
        /// Invalid symbol
        #[exchange(code = -1121, kind = InvalidSymbol)]
        InvalidSymbol,
        /// Anything else
        #[exchange(other)]
        Other {
            /// The code as sent.
            code: i16,
        },
        /// Perhaps placed
        #[exchange(timeout, row = "silence", kind = Timeout)]
        PerhapsPlaced,
        /// Too many requests
        #[exchange(code = [-1003, -1015], kind = Other, retry = AfterBan, outcome = Unknown)]
        TooManyRequests,
    }

    /// `other` only.
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    #[exchange(serde)]
    pub enum OnlyRest {
        /// Anything
        #[exchange(other)]
        Other(i64),
    }

    /// Text codes, all of them flattened but for a status.
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(code_type = str, serde)]
    #[non_exhaustive]
    pub enum Texts {
        /// Slow down
        #[exchange(status = 429, kind = RateLimited)]
        SlowDown,
        /// Flattened base
        #[exchange(flatten)]
        Base(BaseTexts),
    }

    /// A base table.
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(code_type = str, serde)]
    #[non_exhaustive]
    pub enum BaseTexts {
        /// First
        #[exchange(code = "a", kind = Other)]
        First,
    }

    /// The largest and smallest codes, with a representation and discriminants.
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(code_type = i64)]
    #[repr(u8)]
    pub(crate) enum Extremes {
        /// Largest
        #[exchange(code = 0x7fff_ffff_ffff_ffff, kind = Other)]
        Largest = 7,
        /// Smallest
        #[exchange(code = -9_223_372_036_854_775_808, kind = Other)]
        Smallest = 3,
    }

    /// A module with an enum that only its parent can use.
    mod nested {
        use exchange_error::ExchangeError;

        /// An unsigned code above `i64::MAX`.
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        #[exchange(code_type = u64)]
        pub(super) enum Unsigned {
            /// Largest
            #[exchange(code = 18_446_744_073_709_551_615, kind = Other)]
            Largest,
        }
    }

    /// The largest code of any type.
    pub(crate) const LARGEST: Option<u64> = nested::Unsigned::Largest.code();

    /// Looks a status up in a private enum that is local to this function.
    pub(crate) fn status_of_local(status: u16) -> Option<&'static str> {
        /// Statuses
        #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        enum Local {
            /// Slow down
            #[exchange(status = 429, kind = RateLimited)]
            SlowDown,
        }

        Local::from_status(status).map(|error| error.message())
    }
}

#[test]
fn derived_code_works_under_every_lint() {
    use derived::{Acme, BaseTexts, Extremes, LARGEST, OnlyRest, Texts, status_of_local};

    assert_eq!(Acme::from_code(-1015), Some(Acme::TooManyRequests));
    assert!(!Acme::Banned.may_resend(Operation::Read));
    assert!(!Classified::may_resend(&Acme::from(5), Operation::Read));
    assert_eq!(OnlyRest::from(5).code(), Some(5));
    assert_eq!(OnlyRest::ALL, []);
    assert_eq!(serde_json::to_string(&OnlyRest::Other(5)).unwrap(), "5");
    assert_eq!(serde_json::from_str::<Texts>("\"a\"").unwrap(), Texts::Base(BaseTexts::First));
    assert_eq!(Extremes::from_code(i64::MIN), Some(Extremes::Smallest));
    assert_eq!(i64::from(Extremes::Largest), i64::MAX);
    assert_eq!(LARGEST, Some(u64::MAX));
    assert_eq!([status_of_local(429), status_of_local(200)], [Some("Slow down"), None]);
}
