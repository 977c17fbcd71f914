use std::fmt;

/// The literal that a value is compared with. Its type decides how they are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    Integer(i64),
    Bool(bool),
    Text(String),
}

impl fmt::Display for Literal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(formatter),
            Self::Bool(value) => value.fmt(formatter),
            Self::Text(text) => text.fmt(formatter),
        }
    }
}

impl Literal {
    /// Returns true if a code equals the literal: an integer by value, a string exactly.
    pub(crate) fn equals(&self, code: &str) -> bool {
        match self {
            Self::Integer(value) => code.parse() == Ok(*value),
            Self::Bool(value) => code.parse() == Ok(*value),
            Self::Text(text) => code == text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Literal;

    #[test]
    fn integers_and_booleans_are_compared_by_value() {
        for (literal, equal, other) in [
            (Literal::Integer(-7), "-007", "7"),
            (Literal::Integer(0), "00", ""),
            (Literal::Bool(true), "true", "false"),
            (Literal::Bool(false), "false", "0"),
            (Literal::Text("0".to_owned()), "0", "00"),
        ] {
            assert!(literal.equals(equal), "{equal} is {literal:?}");
            assert!(!literal.equals(other), "{other} is {literal:?}");
        }
    }
}
