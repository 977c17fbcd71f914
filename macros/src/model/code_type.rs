use proc_macro2::{Ident, Span};

use crate::grammar::Slot;

/// The integer type of an enum's codes.
#[derive(Clone)]
pub(crate) struct CodeType {
    /// As written, or `i64`.
    pub(crate) ident: Ident,
}

impl Default for CodeType {
    fn default() -> Self {
        Self { ident: Ident::new("i64", Span::mixed_site()) }
    }
}

impl CodeType {
    /// The type that the enum names, or the default; nothing if it names one that does not exist:
    /// then nothing can be said of its codes.
    pub(super) fn of(slot: &Slot<Ident>) -> Option<Self> {
        match slot {
            Slot::Empty => Some(Self::default()),
            Slot::Failed => None,
            Slot::Set { value, .. } => Some(Self { ident: value.clone() }),
        }
    }

    pub(crate) fn is_unsigned(&self) -> bool {
        self.ident.to_string().starts_with('u')
    }

    /// The smallest and the largest code.
    pub(crate) fn range(&self) -> (i128, i128) {
        let name = self.ident.to_string();
        let bits: u32 = name.trim_start_matches(['i', 'u']).parse().unwrap_or(64);
        if self.is_unsigned() {
            (0, (1 << bits) - 1)
        } else {
            (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Ident, Span};

    use super::CodeType;

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
            let code_type = CodeType { ident: Ident::new(name, Span::call_site()) };
            assert_eq!(code_type.range(), (low, high), "{name}");
        }
    }
}
