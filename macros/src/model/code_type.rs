use proc_macro2::{Ident, Span};
use syn::{Data, DeriveInput};

use crate::errors::{Errors, catalogue};
use crate::grammar::enumeration::EnumAttributes;
use crate::grammar::{Slot, variant};
use crate::syntax::{Code, CodeValue};

/// The number of further codes of the wrong kind from which one error replaces an error for each.
const MANY: usize = 3;

/// The type of an enum's codes.
#[derive(Clone)]
pub(crate) enum CodeType {
    /// `i8` to `i64`, `u8` to `u64`
    Integer(Ident),
    /// `str`
    Text,
}

/// Returns the type of the codes, or else the type that was probably meant. Codes are not checked
/// against the second.
pub(super) fn read(
    input: &DeriveInput,
    attributes: &EnumAttributes,
    errors: &mut Errors,
) -> (Option<CodeType>, Option<CodeType>) {
    let guessed = attributes.guessed_code_type.as_ref().map(CodeType::named);
    let Some(code_type) = CodeType::of(&attributes.code_type) else { return (None, guessed) };
    match code_type.meant(input, errors) {
        None => (Some(code_type), guessed),
        meant => (None, meant),
    }
}

impl Default for CodeType {
    fn default() -> Self {
        Self::Integer(Ident::new("i64", Span::mixed_site()))
    }
}

impl CodeType {
    /// Returns the type that the enum names, or the default. Returns `None` if that type does not
    /// exist.
    fn of(slot: &Slot<Ident>) -> Option<Self> {
        match slot {
            Slot::Empty => Some(Self::default()),
            Slot::Failed(_) => None,
            Slot::Set { value, .. } => Some(Self::named(value)),
        }
    }

    fn named(name: &Ident) -> Self {
        if name == "str" { Self::Text } else { Self::Integer(name.clone()) }
    }

    /// Returns the type that was meant if several codes are given and none fits this type. The type is
    /// then the mistake, and one error reports it.
    fn meant(&self, input: &DeriveInput, errors: &mut Errors) -> Option<Self> {
        let Data::Enum(data) = &input.data else { return None };
        let (mut first, mut more) = (None, 0);
        for variant in &data.variants {
            // Codes that can be read count, also those of variants with other errors.
            let codes = variant::read(variant, &mut Errors::default()).code.into_value();
            for code in codes.unwrap_or_default() {
                // The first code usually fits, and then the others are not read.
                if code.is_text() == matches!(self, Self::Text) {
                    return None;
                }
                match first {
                    None => first = Some(code),
                    Some(_) => more += 1,
                }
            }
        }
        let first = first?;
        match self {
            _ if more == 0 => None,
            Self::Integer(name) => {
                errors.push(catalogue::texts_instead_of_integers(&first, more, name));
                Some(Self::Text)
            }
            Self::Text => {
                errors.push(catalogue::integers_instead_of_texts(&first, more));
                Some(Self::default())
            }
        }
    }

    /// Reports an integer that does not fit into the type.
    pub(super) fn check(&self, code: &Code, errors: &mut Errors) {
        if let (Self::Integer(name), CodeValue::Integer(value)) = (self, &code.value) {
            let (low, high) = range(name);
            if !(low..=high).contains(value) {
                errors.push(catalogue::code_outside_type(code, name, low, high));
            }
        }
    }

    /// Reports strings among integers and integers among strings. One error replaces an error for each
    /// if there are many, because the reason is one.
    pub(super) fn check_kinds(&self, codes: &[&Code], errors: &mut Errors) {
        let takes_text = matches!(self, Self::Text);
        let codes: Vec<&Code> =
            codes.iter().copied().filter(|code| code.is_text() != takes_text).collect();
        match (self, codes.as_slice()) {
            (Self::Integer(name), [first, more @ ..]) if more.len() >= MANY => {
                errors.push(catalogue::texts_among_integers(first, more.len(), name));
            }
            (Self::Text, [first, more @ ..]) if more.len() >= MANY => {
                errors.push(catalogue::integers_instead_of_texts(first, more.len()));
            }
            (Self::Integer(name), codes) => {
                for code in codes {
                    errors.push(catalogue::text_among_integers(code, name));
                }
            }
            (Self::Text, codes) => {
                for code in codes {
                    errors.push(catalogue::integer_among_texts(code));
                }
            }
        }
    }
}

/// Returns true for `u8` to `u64`.
pub(crate) fn is_unsigned(name: &Ident) -> bool {
    name.to_string().starts_with('u')
}

/// Returns the smallest and the largest value of an integer type.
fn range(name: &Ident) -> (i128, i128) {
    let bits: u32 = name.to_string().trim_start_matches(['i', 'u']).parse().unwrap_or(64);
    if is_unsigned(name) {
        (0, (1 << bits) - 1)
    } else {
        (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Ident, Span};

    use super::range;

    #[test]
    fn ranges_match_the_integer_types() {
        for (name, low, high) in [
            ("i8", i128::from(i8::MIN), i128::from(i8::MAX)),
            ("i16", i128::from(i16::MIN), i128::from(i16::MAX)),
            ("i32", i128::from(i32::MIN), i128::from(i32::MAX)),
            ("i64", i128::from(i64::MIN), i128::from(i64::MAX)),
            ("u8", 0, i128::from(u8::MAX)),
            ("u16", 0, i128::from(u16::MAX)),
            ("u32", 0, i128::from(u32::MAX)),
            ("u64", 0, i128::from(u64::MAX)),
        ] {
            assert_eq!(range(&Ident::new(name, Span::call_site())), (low, high), "{name}");
        }
    }
}
