use proc_macro2::{Ident, Span};
use syn::{Data, DeriveInput};

use crate::errors::{Errors, catalogue};
use crate::grammar::enumeration::EnumAttributes;
use crate::grammar::{Slot, variant};
use crate::syntax::{Code, CodeValue};

/// The type of an enum's codes.
#[derive(Clone)]
pub(crate) enum CodeType {
    /// `i8` to `i64`, `u8` to `u64`
    Integer(Ident),
    /// `str`
    Text,
}

/// The type of the codes, and what it was probably meant to be if nothing can be said of them.
pub(super) fn read(
    input: &DeriveInput,
    attributes: &EnumAttributes,
    errors: &mut Errors,
) -> (Option<CodeType>, Option<CodeType>) {
    let guessed = attributes.guessed_code_type.as_ref().map(CodeType::named);
    let Some(code_type) = CodeType::of(&attributes.code_type) else { return (None, guessed) };
    match code_type.meant(codes(input), errors) {
        None => (Some(code_type), guessed),
        meant => (None, meant),
    }
}

/// Every code that can be read, whatever else is wrong.
fn codes(input: &DeriveInput) -> impl Iterator<Item = Code> {
    let variants = match &input.data {
        Data::Enum(data) => Some(&data.variants),
        _ => None,
    };
    let read = |of| variant::read(of, &mut Errors::default()).code.into_value();
    variants.into_iter().flatten().filter_map(read).flatten()
}

impl Default for CodeType {
    fn default() -> Self {
        Self::Integer(Ident::new("i64", Span::mixed_site()))
    }
}

impl CodeType {
    /// The type that the enum names, or the default; nothing if it names one that does not exist:
    /// then nothing can be said of its codes.
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

    /// The type that was meant, if none of the codes is of this one: then the type is the mistake,
    /// which is reported once.
    fn meant(&self, mut codes: impl Iterator<Item = Code>, errors: &mut Errors) -> Option<Self> {
        let is_text = |code: &Code| matches!(code.value, CodeValue::Text(_));
        let is_other = |code: &Code| is_text(code) != matches!(self, Self::Text);
        // Most often the first is right, and no other is looked at.
        let first = codes.next().filter(is_other)?;
        let mut more = 0;
        for code in codes {
            more += 1;
            if !is_other(&code) {
                return None;
            }
        }
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

    /// Reports a code that the type cannot hold.
    pub(super) fn check(&self, code: &Code, errors: &mut Errors) {
        match (self, &code.value) {
            (Self::Text, CodeValue::Text(_)) => {}
            (Self::Text, CodeValue::Integer(_)) => {
                errors.push(catalogue::integer_among_texts(code));
            }
            (Self::Integer(name), CodeValue::Text(_)) => {
                errors.push(catalogue::text_among_integers(code, name));
            }
            (Self::Integer(name), CodeValue::Integer(value)) => {
                let (low, high) = range(name);
                if !(low..=high).contains(value) {
                    errors.push(catalogue::code_outside_type(code, name, low, high));
                }
            }
        }
    }
}

/// Whether an integer type holds no negative numbers.
pub(crate) fn is_unsigned(name: &Ident) -> bool {
    name.to_string().starts_with('u')
}

/// The smallest and the largest value of an integer type.
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
    fn ranges_are_those_of_the_types() {
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
