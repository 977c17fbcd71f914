//! The members of a small object, found once for all places that a rule names.

use super::json;
use super::reply::Value;

/// More than most rows have; a larger one is walked through for each place.
const MOST: usize = 8;

pub(super) struct Members<'a> {
    entries: [(&'a str, &'a str); MOST],
    length: usize,
}

impl<'a> Members<'a> {
    /// The members of a value that is a small object.
    pub(super) fn of(value: Value<'a>) -> Option<Self> {
        let object = value.small_object()?;
        let mut members = Self { entries: [("", ""); MOST], length: 0 };
        for member in json::members(object) {
            *members.entries.get_mut(members.length)? = member;
            members.length += 1;
        }
        Some(members)
    }

    /// The value of the first member of that name.
    pub(super) fn find(&self, name: &str) -> Option<Value<'a>> {
        let mut entries = self.entries.iter().take(self.length);
        entries.find(|(key, _)| json::is_key(key, name)).map(|(_, value)| Value::Json(value))
    }
}
