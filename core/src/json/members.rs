//! Lookup of several members at once: one pass over an object instead of one for each path.

use super::indexed::Indexed;
use super::name::{self, Name};
use super::value::{Kind, Value};

/// Number of names that are looked up at most.
const MOST: usize = 8;

/// The members of a value that have given names.
pub(crate) struct Members<'a> {
    /// `None` if nothing was looked up.
    value: Option<Indexed<'a>>,
    /// For each name the position of the node of its value, relative to that of the object. 0, which
    /// is the object itself, if there is no such member.
    positions: [u16; MOST],
}

impl<'a> Members<'a> {
    pub(crate) const NONE: Self = Self { value: None, positions: [0; MOST] };

    /// Looks up the first names in an object. Nothing is looked up if the value has no index, or if
    /// it is a scalar.
    ///
    /// Fills a struct instead of returning one, because moving it right after many narrow stores
    /// stalls on store forwarding (benchmark `rest-failure`).
    #[inline(never)]
    pub(crate) fn look_up(&mut self, value: Value<'a>, names: &[Name]) {
        let Some(indexed) = value.indexed() else { return };
        match value.kind() {
            Kind::Object => self.look_up_each(indexed, names.get(..MOST).unwrap_or(names)),
            Kind::Array => {}
            Kind::String | Kind::Number | Kind::Word => return,
        }
        self.value = Some(indexed);
    }

    #[inline]
    fn look_up_each(&mut self, object: Indexed<'a>, names: &[Name]) {
        for (position, own) in object.members() {
            let Some(quoted) = object.bytes_of(own) else { continue };
            if let Some(number) = name::position(names, quoted, own.has_escapes())
                && let Some(found) = self.positions.get_mut(number)
                // The first of several members with one name counts.
                && *found == 0
                && let Ok(position) = u16::try_from(position)
            {
                *found = position;
            }
        }
    }

    /// Returns the member with a name given by its position among the names.
    #[inline]
    pub(crate) fn get(&self, name: u8) -> Member<'a> {
        match (self.value, self.positions.get(usize::from(name))) {
            (None, _) | (_, None) => Member::Unknown,
            (Some(value), Some(position)) => match usize::from(*position) {
                0 => Member::Absent,
                position => {
                    value.at(position).map_or(Member::Absent, |at| Member::Found(at.into()))
                }
            },
        }
    }
}

/// The result of a lookup.
pub(crate) enum Member<'a> {
    /// The name was not looked up.
    Unknown,
    Absent,
    Found(Value<'a>),
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::super::{parse, with_buffer};
    use super::{MOST, Member, Members, Name, Value};

    /// Checks that every member is the one that a search finds, and returns how many were looked up.
    fn check(text: &str, names: &[&'static str]) -> usize {
        let prepared: Vec<Name> = names.iter().copied().map(Name::of).collect();
        with_buffer(text.len(), |buffer| {
            let value = parse(text.as_bytes(), buffer).expect("JSON that fits");
            let mut members = Members::NONE;
            members.look_up(value, &prepared);
            let mut count = 0;
            for (number, name) in (0..).zip(names) {
                let found = match members.get(number) {
                    Member::Unknown => continue,
                    Member::Absent => None,
                    Member::Found(value) => Some(value.as_bytes()),
                };
                count += 1;
                assert_eq!(found, value.get(name).map(Value::as_bytes), "{name} in {text}");
            }
            count
        })
    }

    #[test]
    fn members_are_those_that_a_search_finds() {
        let names = ["code", "msg", "a/b", "error_code", "é", ""];
        for text in [
            "{}",
            "[]",
            r#"{"code":1}"#,
            r#"{"msg":"m","code":1}"#,
            r#"{ "code" : null , "code" : 2 }"#,
            r#"{"data":{"code":1},"list":[{"msg":2}],"msg":3}"#,
            r#"{"c\u006fde":1,"code":2}"#,
            r#"{"a\/b":1,"a/b":2}"#,
            r#"{"error_code":1,"error_cods":2,"errer_code":3}"#,
            r#"{"":0,"\u00e9":1,"é":2}"#,
            r#"["code",1]"#,
            r#"[{"code":1}]"#,
        ] {
            assert_eq!(check(text, &names), names.len(), "{text}");
        }
    }

    #[test]
    fn scalar_has_no_members() {
        for text in [r#""{\"code\":1}""#, "1", "null", "true"] {
            assert_eq!(check(text, &["code"]), 0, "{text}");
        }
    }

    #[test]
    fn names_beyond_the_eighth_are_not_looked_up() {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        let members: Vec<String> = names.iter().map(|name| format!("\"{name}\":1")).collect();
        assert_eq!(check(&format!("{{{}}}", members.join(",")), &names), MOST);
    }
}
