//! Scope of derived code: names around an enum, and names of its variants, do not disturb it.

#![deny(deprecated, unused_qualifications)]
#![allow(non_upper_case_globals, non_camel_case_types, reason = "the tests are about such names")]

mod lower_case_constants {
    use exchange_error::ExchangeError;

    const all: u8 = 0;
    const any: u8 = 0;
    const at: u8 = 0;
    static body: u8 = 0;
    const code: i64 = 5;
    const error: &str = "";
    static deserializer: u8 = 0;
    static formatter: u8 = 0;
    const frame: u8 = 0;
    static inner: u8 = 0;
    const length: usize = 0;
    const name: &str = "";
    const number: usize = 0;
    const operation: u8 = 0;
    const serializer: u8 = 0;
    struct status;
    const text: &str = "";

    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(kind = Other, wire(code = "$.code"), serde)]
    enum BaseError {
        /// Base
        #[exchange(code = 1, status = 400)]
        Base,
        #[exchange(other)]
        Other(i64),
    }

    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(kind = Other, wire(code = "$.code"), serde)]
    enum OuterError {
        /// Outer
        #[exchange(code = 2, timeout)]
        Outer,
        #[exchange(flatten)]
        Base(BaseError),
    }

    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    enum SpotError {
        #[exchange(flatten)]
        Base(BaseError),
    }

    #[test]
    fn constants_in_scope_are_not_captured() {
        assert_eq!(OuterError::from_code(1), Some(OuterError::Base(BaseError::Base)));
        assert_eq!(BaseError::from(code), BaseError::Other(5));
        assert_eq!(OuterError::from_status(400), Some(OuterError::Base(BaseError::Base)));
        assert_eq!(OuterError::ALL.len(), 2);
        assert_eq!(SpotError::ALL, [SpotError::Base(BaseError::Base)]);
        let used =
            (all, any, at, body, error, formatter, frame, inner, length, number, operation, status);
        assert_eq!(used.0, 0);
        let used_by_serde = (deserializer, name, serializer, text);
        assert_eq!(used_by_serde.0, 0);
        assert_eq!(serde_json::from_str::<OuterError>("2").unwrap(), OuterError::Outer);
    }
}

mod unusual_names {
    use exchange_error::ExchangeError;

    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(kind = Other)]
    enum r#struct {
        /// General
        #[exchange(code = 1)]
        Error,
        /// Code
        #[exchange(code = 2)]
        Code,
        /// Self-made
        #[exchange(code = 3)]
        Output,
    }

    #[test]
    fn variants_can_be_named_like_associated_types() {
        assert_eq!(r#struct::NAME, "struct");
        assert_eq!(r#struct::try_from(1), Ok(r#struct::Error));
        assert_eq!(r#struct::Code.variant(), "Code");
        assert_eq!(r#struct::try_from(4).unwrap_err().to_string(), "struct: undocumented code 4");
    }
}

mod quiet {
    use exchange_error::ExchangeError;

    /// The imported variants would let `unused_qualifications` warn of derived paths.
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    enum Acme {
        /// High
        #[exchange(code = 9, kind = Other)]
        High,
        /// Old
        #[deprecated]
        #[exchange(code = 8, kind = Other)]
        Old,
        #[exchange(other)]
        Rest { code: i64 },
    }
    use Acme::*;

    #[test]
    fn derived_code_causes_no_warning() {
        assert_eq!(Acme::from(9), High);
        assert_eq!(Acme::from(7), Rest { code: 7 });
    }
}
