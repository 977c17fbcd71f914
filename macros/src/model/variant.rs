//! One variant: a row, a flattened enum, or `other`.

use syn::Variant;

use super::context::Context;
use super::flattened::{self, Flattened};
use super::other::{self, Other};
use super::row::{self, Row};
use super::selection::{self, Selection};
use crate::errors::Errors;
use crate::grammar::variant::{self, VariantAttributes};

/// A variant as read. The last three have errors, which are reported already.
pub(super) enum Read {
    Row(Row),
    Flattened(Flattened),
    Other(Other),
    BrokenRow(Selection),
    BrokenOther,
    Unreadable,
}

pub(super) fn read(variant: &Variant, context: &Context<'_>, errors: &mut Errors) -> Read {
    let mut own = Errors::default();
    let attributes = variant::read(variant, &mut own);
    let read = if !attributes.flatten.is_empty() {
        flattened::read(variant, &attributes, &mut own).map_or(Read::Unreadable, Read::Flattened)
    } else if !attributes.other.is_empty() {
        other::read(variant, &attributes, context, &mut own).map_or(Read::BrokenOther, Read::Other)
    } else if is_bare(&attributes) && !context.is_named_by_rule(&variant.ident) {
        // One error is enough: the malformed part, or that the variant has no attribute at all.
        if own.is_empty() {
            own.push(selection::no_selector(variant));
        }
        Read::Unreadable
    } else {
        let selection = selection::read(variant, &attributes, context, &mut own);
        row::read(variant, &attributes, selection, context, &mut own)
            .map_or_else(|selection| Read::BrokenRow(*selection), Read::Row)
    };
    if errors.take(own.finish()).is_some() {
        return read;
    }
    match read {
        Read::Row(row) => Read::BrokenRow(row.selection),
        Read::Other(_) => Read::BrokenOther,
        Read::Flattened(_) => Read::Unreadable,
        broken => broken,
    }
}

/// Returns true if the variant has no key.
fn is_bare(attributes: &VariantAttributes) -> bool {
    let VariantAttributes {
        code,
        status,
        timeout,
        message,
        message_equals,
        message_contains,
        kind,
        retry,
        outcome,
        row,
        unlisted,
        flatten,
        other,
        wait,
        is_malformed: _,
        has_unknown_key: _,
    } = attributes;
    let texts = message.is_empty() && message_equals.is_empty() && message_contains.is_empty();
    let classes = kind.is_empty() && retry.is_empty() && outcome.is_empty();
    let rest = flatten.is_empty() && other.is_empty() && wait.is_empty();
    let page = row.is_empty() && unlisted.is_empty();
    code.is_empty() && status.is_empty() && timeout.is_empty() && texts && classes && page && rest
}

#[cfg(test)]
mod tests {
    use syn::parse_str;

    use super::is_bare;
    use crate::errors::Errors;
    use crate::grammar::variant;

    #[test]
    fn variant_with_any_key_is_not_bare() {
        let is_bare = |attribute: &str| {
            let variant = parse_str(&format!("{attribute} A")).expect("a variant");
            is_bare(&variant::read(&variant, &mut Errors::default()))
        };
        assert!(is_bare(""));
        assert!(is_bare("#[exchange()]"));
        for key in [
            "code = 1",
            "status = 400",
            "timeout",
            "message = \"a\"",
            "message_equals = \"a\"",
            "message_contains = \"a\"",
            "kind = Other",
            "retry = Never",
            "outcome = Unknown",
            "row = \"a\"",
            "flatten",
            "other",
            "wait(secs = 1)",
        ] {
            assert!(!is_bare(&format!("#[exchange({key})]")), "{key}");
        }
    }
}
