//! Reply as a tree. A number is stored as its digits; the first of duplicate members counts.

use std::fmt;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let raw: &RawValue = serde_json::from_str(text).ok()?;
        let raw = raw.get();
        match raw.chars().next()? {
            'n' => Some(Self::Null),
            't' => Some(Self::Bool(true)),
            'f' => Some(Self::Bool(false)),
            '"' => serde_json::from_str(raw).ok().map(Self::Text),
            '[' => {
                let elements: Vec<Box<RawValue>> = serde_json::from_str(raw).ok()?;
                let elements = elements.iter().map(|element| Self::parse(element.get()));
                elements.collect::<Option<_>>().map(Self::List)
            }
            '{' => {
                let Members(members) = serde_json::from_str(raw).ok()?;
                let mut object: Vec<(String, Self)> = Vec::new();
                for (name, value) in members {
                    if object.iter().all(|(own, _)| *own != name) {
                        object.push((name, Self::parse(value.get())?));
                    }
                }
                Some(Self::Object(object))
            }
            _ => Some(Self::Number(raw.to_owned())),
        }
    }

    /// Returns true unless the value is `null` or the empty string.
    pub(crate) fn is_something(&self) -> bool {
        !matches!(self, Self::Null) && *self != Self::Text(String::new())
    }

    /// Returns the value that a path steps into: a string with a JSON object or array is parsed.
    pub(crate) fn inside(&self) -> Self {
        if let Self::Text(text) = self
            && text.trim_start().starts_with(['{', '['])
            && let Some(inner) = Self::parse(text)
        {
            return inner;
        }
        self.clone()
    }

    /// Returns the text that comparisons use.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            Self::Bool(word) => Some(word.to_string()),
            Self::Number(text) | Self::Text(text) => Some(text.clone()),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }
}

struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}
