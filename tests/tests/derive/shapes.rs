//! Shapes of enums: order, discriminants, names and visibility are free.

use exchange_error::ExchangeError;

/// Discriminants that differ from the order of declaration.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(kind = Other)]
#[repr(u8)]
enum Numbered {
    /// First
    #[exchange(code = 10)]
    First = 200,
    /// Second
    #[exchange(code = 20)]
    Second = 3,
    /// Third
    #[exchange(code = 30)]
    Third,
}

#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(kind = Other)]
#[repr(i64)]
enum Negative {
    /// First
    #[exchange(code = 10)]
    First = -1,
    /// Second
    #[exchange(code = 20)]
    Second,
}

/// A representation without discriminants, and `other` at the end.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(kind = Other)]
#[repr(i8)]
enum Represented {
    /// First
    #[exchange(code = 10)]
    First,
    /// Second
    #[exchange(code = 20)]
    Second,
    #[exchange(other)]
    Rest,
}

#[test]
fn discriminants_are_independent_of_codes() {
    assert_eq!(Numbered::ALL, [Numbered::First, Numbered::Second, Numbered::Third]);
    let labels: Vec<_> = Numbered::ALL.iter().map(Numbered::to_string).collect();
    assert_eq!(labels, ["First (10)", "Second (20)", "Third (30)"]);
    assert_eq!(Numbered::ALL.iter().map(|error| *error as u8).collect::<Vec<_>>(), [200, 3, 4]);
    assert_eq!(i64::from(Numbered::Third), 30);
    assert_eq!(size_of::<Numbered>(), 1);

    assert_eq!(Negative::from_code(20), Some(Negative::Second));
    assert_eq!([Negative::First.code(), Negative::Second.code()], [Some(10), Some(20)]);
    assert_eq!(Negative::First as i64, -1);

    let labels = [Represented::First, Represented::Rest].map(|error| error.to_string());
    assert_eq!(labels, ["First (10)", "undocumented error"]);
    assert_eq!(Represented::Second.variant(), "Second");
}

#[test]
fn rows_come_in_declaration_order() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(kind = Other)]
    enum Unordered {
        /// High
        #[exchange(code = 9)]
        High,
        /// Status
        #[exchange(status = 500)]
        Status,
        /// Low
        #[exchange(code = -9)]
        Low,
        /// Middle
        #[exchange(code = [10, 0])]
        Middle,
    }

    let labels: Vec<_> = Unordered::ALL.iter().map(Unordered::variant).collect();
    assert_eq!(labels, ["High", "Status", "Low", "Middle"]);
    let found = [9, -9, 10, 0, 1].map(|code| Unordered::from_code(code).map(|row| row.variant()));
    assert_eq!(found, [Some("High"), Some("Low"), Some("Middle"), Some("Middle"), None]);
    assert_eq!(Unordered::from_status(500), Some(Unordered::Status));
}

/// On the enum such a variant hides the inherent constant; the trait has both.
#[test]
fn variant_can_be_named_like_an_associated_constant() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(name = "Acme", kind = Other)]
    #[allow(clippy::upper_case_acronyms, reason = "the words of an exchange")]
    enum Loud {
        /// All
        #[exchange(code = 1)]
        ALL,
        /// Name
        #[exchange(code = 2)]
        NAME,
    }

    assert_eq!(<Loud as ExchangeError>::ALL, [Loud::ALL, Loud::NAME]);
    assert_eq!(<Loud as ExchangeError>::NAME, "Acme");
    assert_eq!(Loud::from_code(2), Some(Loud::NAME));
    assert_eq!(Loud::try_from(3).unwrap_err().to_string(), "Acme: undocumented code 3");
}

#[test]
fn label_of_a_raw_identifier_has_no_prefix() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[allow(non_camel_case_types, reason = "the words of an exchange")]
    enum Exchange {
        /// Wrong type
        #[exchange(code = 1, kind = InvalidOrder)]
        r#type,
        #[exchange(other)]
        r#match { r#yield: i64 },
    }

    assert_eq!(Exchange::r#type.variant(), "type");
    assert_eq!(Exchange::from_code(1), Some(Exchange::r#type));
    assert_eq!(Exchange::from(2), Exchange::r#match { r#yield: 2 });
    assert_eq!(Exchange::from(2).variant(), "match");
    assert_eq!(i64::from(Exchange::from(2)), 2);
}

#[test]
fn exchange_name_defaults_to_the_name_of_the_enum() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    enum Unnamed {
        /// Only
        #[exchange(code = 1, kind = Other)]
        Only,
    }
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(name = "Acme REST, v1")]
    enum Named {
        /// Only
        #[exchange(code = 1, kind = Other)]
        Only,
    }

    assert_eq!(Unnamed::NAME, "Unnamed");
    assert_eq!(Unnamed::try_from(2).unwrap_err().to_string(), "Unnamed: undocumented code 2");
    assert_eq!(Named::NAME, "Acme REST, v1");
    assert_eq!(Named::try_from(2).unwrap_err().to_string(), "Acme REST, v1: undocumented code 2");
    assert_eq!([Unnamed::Only.variant(), Named::Only.variant()], ["Only"; 2]);
}

#[test]
fn attributes_can_be_split() {
    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(code_type = u16)]
    #[exchange(name = "Acme")]
    #[cfg_attr(all(), exchange(kind = Other))]
    enum Apart {
        #[exchange(code = 1)]
        /// Between
        #[exchange(retry = AfterBackoff, status = 500)]
        #[cfg_attr(all(), exchange(outcome = AlreadyApplied,))]
        Between,
        /// Not there
        #[cfg(any())]
        #[exchange(code = 1)]
        Absent,
    }

    assert_eq!(Apart::NAME, "Acme");
    assert_eq!(Apart::ALL, [Apart::Between]);
    assert_eq!(Apart::from_code(1_u16), Apart::from_status(500));
    assert_eq!(Apart::Between.retry().as_str(), "AfterBackoff");
    assert_eq!(Apart::Between.outcome().as_str(), "AlreadyApplied");
}

/// Two enums with one name, each local to a function.
#[test]
fn enum_can_be_local_to_a_function() {
    fn first() -> Option<i64> {
        #[derive(ExchangeError, Clone, Copy, Debug)]
        enum Local {
            /// Only
            #[exchange(code = 1, kind = Other)]
            Only,
        }
        Local::from_code(1).and_then(|error| error.code())
    }
    fn second() -> Option<i64> {
        #[derive(ExchangeError, Clone, Copy, Debug)]
        enum Local {
            /// Only
            #[exchange(code = 2, kind = Other)]
            Only,
        }
        Local::from_code(2).and_then(|error| error.code())
    }

    assert_eq!((first(), second()), (Some(1), Some(2)));
}

mod visibility {
    use exchange_error::ExchangeError;

    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    enum Private {
        /// Only
        #[exchange(code = 1, kind = Other)]
        Only,
    }

    mod deeper {
        #[derive(exchange_error::ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::shapes) enum Restricted {
            /// Only
            #[exchange(code = 2, kind = Other)]
            Only,
        }
    }

    pub(super) use deeper::Restricted;

    pub(super) fn private() -> String {
        format!("{:?}", Private::try_from(1))
    }
}

#[test]
fn enum_can_have_any_visibility() {
    assert_eq!(visibility::private(), "Ok(Only)");
    assert_eq!(visibility::Restricted::try_from(2), Ok(visibility::Restricted::Only));
}
