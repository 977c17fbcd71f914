//! `wire(when = "…", status = 400.., rows = "…", code = "…", message = "…", ok = 0, …)`

use proc_macro2::{Ident, TokenStream};
use syn::Error;

use super::Slot;
use super::item::{Item, list, one};
use super::value::{self, StatusRange, Text};
use crate::errors::{Errors, catalogue};
use crate::wire::literal::Literal;

pub(super) const KEYS: &[&str] =
    &["when", "status", "rows", "code", "message", "ok", "documented", "variant", "accept", "id"];

/// One rule as written: paths and filters are still text.
pub(crate) struct RuleAttribute {
    /// The key `wire`: where errors about the rule as a whole point.
    pub(crate) key: Ident,
    pub(crate) when: Slot<Text>,
    pub(crate) status: Slot<Vec<StatusRange>>,
    pub(crate) rows: Slot<Vec<Text>>,
    pub(crate) code: Slot<Vec<Text>>,
    pub(crate) message: Slot<Vec<Text>>,
    pub(crate) ok: Slot<Vec<(Literal, TokenStream)>>,
    pub(crate) documented: Slot<()>,
    pub(crate) variant: Slot<Ident>,
    pub(crate) accept: Slot<()>,
    pub(crate) id: Slot<Vec<Text>>,
}

pub(super) fn read(key: &Ident, items: &[Item], errors: &mut Errors) -> RuleAttribute {
    let mut rule = RuleAttribute {
        key: key.clone(),
        when: Slot::default(),
        status: Slot::default(),
        rows: Slot::default(),
        code: Slot::default(),
        message: Slot::default(),
        ok: Slot::default(),
        documented: Slot::default(),
        variant: Slot::default(),
        accept: Slot::default(),
        id: Slot::default(),
    };
    for item in items {
        rule.take(item, errors);
    }
    rule
}

impl RuleAttribute {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        let places = match key.to_string().as_str() {
            "when" => {
                return self.when.set(key, one(item, errors, value::text), errors);
            }
            "ok" => {
                let literals = list(item, errors, literal);
                return self.ok.set(key, literals, errors);
            }
            "status" => {
                let ranges = list(item, errors, value::status_range);
                return self.status.set(key, ranges, errors);
            }
            "documented" => return self.documented.set(key, item.flag(errors), errors),
            "accept" => return self.accept.set(key, item.flag(errors), errors),
            "variant" => {
                return self.variant.set(key, one(item, errors, value::variant), errors);
            }
            "rows" => &mut self.rows,
            "code" => &mut self.code,
            "message" => &mut self.message,
            "id" => &mut self.id,
            _ => {
                match item.unknown(KEYS, errors) {
                    Some("when") => self.when.fail(),
                    Some("status") => self.status.fail(),
                    Some("rows") => self.rows.fail(),
                    Some("code") => self.code.fail(),
                    Some("message") => self.message.fail(),
                    _ => {}
                }
                return;
            }
        };
        let texts = list(item, errors, value::text);
        places.set(key, texts, errors);
    }
}

/// `0`, `"Success"` or `true`: a code that is no failure
fn literal(tokens: &TokenStream, key: &Ident) -> Result<(Literal, TokenStream), Error> {
    let literal = if let Ok(text) = value::text(tokens, key) {
        if text.value.is_empty() {
            return Err(catalogue::nothing(tokens, "a code"));
        }
        Literal::Text(text.value)
    } else if let Ok(word) = syn::parse2::<syn::LitBool>(tokens.clone()) {
        Literal::Word(word.value)
    } else {
        let integer =
            value::integer(tokens, key).map_err(|_| catalogue::wants_literal(key, tokens))?;
        let value = i64::try_from(integer.value).map_err(|_| catalogue::ok_too_large(tokens))?;
        Literal::Integer(value)
    };
    Ok((literal, tokens.clone()))
}
