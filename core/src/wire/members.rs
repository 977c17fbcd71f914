//! Where the members of an object are that the rules ask for: found in one walk, and not path by path.

use super::json::Json;
use super::name::{self, MOST, Name};
use super::outline::Outline;

/// The members of a value that go by the names of the rules.
pub(super) struct Members<'a> {
    /// `None` if nothing is known of them.
    outline: Option<&'a Outline<'a>>,
    /// Of each name the number of its value's entry. The outermost value is no member: 0 is none.
    values: [u16; MOST],
}

impl<'a> Members<'a> {
    pub(super) const UNKNOWN: Self = Self { outline: None, values: [0; MOST] };

    /// Notes those of a value that is outlined.
    #[inline(never)]
    pub(super) fn note(&mut self, json: &Json<'a>, names: &[Name]) {
        let Some((outline, position)) = json.noted_in() else { return };
        let names = names.get(..MOST).unwrap_or(names);
        let is_known = match json.bytes.first() {
            Some(b'{') => self.note_each(outline, position, names).is_some(),
            // It has none. A text may hold some, which are not here.
            first => first == Some(&b'['),
        };
        if is_known {
            self.outline = Some(outline);
        }
    }

    #[inline]
    fn note_each(&mut self, outline: &Outline<'_>, object: usize, names: &[Name]) -> Option<()> {
        let end = outline.entry(object)?.next();
        let mut at = object + 1;
        while at < end {
            let [name, value] = outline.member(at)?;
            let number = name::number(names, outline.bytes_of(*name)?, name.has_escapes());
            if let Some(noted) = number.and_then(|number| self.values.get_mut(number))
                // Of members with one name the first counts.
                && *noted == 0
            {
                *noted = u16::try_from(at + 1).ok()?;
            }
            at = value.next();
        }
        Some(())
    }

    /// Where the member of that name is noted, if that is known; 0 if there is none.
    #[inline]
    pub(super) fn named(&self, name: u8) -> Option<(&'a Outline<'a>, usize)> {
        Some((self.outline?, usize::from(*self.values.get(usize::from(name))?)))
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::super::outline::{Outline, with_room};
    use super::{Json, MOST, Members, Name};

    /// What is known of each of these names is what a search finds.
    fn check(text: &str, names: &[&'static str]) -> usize {
        let numbered: Vec<Name> = names.iter().copied().map(Name::of).collect();
        with_room(text.len(), |room| {
            let outline = Outline::of(text.as_bytes(), room).expect("JSON that fits");
            let json = Json::outlined(&outline);
            let mut members = Members::UNKNOWN;
            members.note(&json, &numbered);
            let mut known = 0;
            for (number, name) in (0..).zip(names) {
                let Some((outline, position)) = members.named(number) else { continue };
                known += 1;
                let noted = (position != 0).then(|| Json::noted(outline, position)).flatten();
                let sought = json.member(name);
                let bytes = |json: Option<Json<'_>>| {
                    json.map(|json| String::from_utf8_lossy(json.bytes).into_owned())
                };
                assert_eq!(bytes(noted), bytes(sought), "{name} in {text}");
            }
            known
        })
    }

    #[test]
    fn they_are_what_a_search_finds() {
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
    fn of_what_is_neither_array_nor_object_nothing_is_known() {
        for text in [r#""{\"code\":1}""#, "1", "null", "true"] {
            assert_eq!(check(text, &["code"]), 0, "{text}");
        }
    }

    #[test]
    fn of_more_names_than_fit_nothing_is_known() {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        let members: Vec<String> = names.iter().map(|name| format!("\"{name}\":1")).collect();
        assert_eq!(check(&format!("{{{}}}", members.join(",")), &names), MOST);
    }
}
