use proc_macro2::Ident;

use super::code_type::CodeType;
use crate::grammar::Slot;

/// Facts about the enum that decide how a variant is read.
pub(super) struct Context<'a> {
    /// `None` if the enum names a code type that does not exist.
    pub(super) code_type: Option<&'a CodeType>,
    pub(super) default_kind: &'a Slot<Ident>,
    /// The variants that `wire(variant = …)` names.
    pub(super) named_by_rules: Vec<&'a Ident>,
    pub(super) has_table: bool,
    /// True if the enum has generics. Fields of variants are then not reported, because they are part of
    /// the same mistake.
    pub(super) is_generic: bool,
}

impl Context<'_> {
    pub(super) fn is_named_by_rule(&self, variant: &Ident) -> bool {
        self.named_by_rules.contains(&variant)
    }
}
