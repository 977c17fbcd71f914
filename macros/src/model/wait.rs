//! The wait that an exchange states: documented, or the position of its number.

use proc_macro2::{Ident, TokenStream};

use crate::errors::{Errors, catalogue};
use crate::grammar::Slot;
use crate::grammar::wait::WaitAttribute;
use crate::syntax::{Code, CodeValue, Text};

/// The unit of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum WaitUnit {
    Secs,
    Millis,
    UntilSecs,
    UntilMillis,
}

/// The wait of a variant.
pub(crate) enum VariantWait {
    /// The documented wait in milliseconds.
    Documented(u64),
    /// The text in front of the number in a message.
    InMessage(WaitUnit, String),
}

/// A string with its unit: a header, the text in front of a number, or a path.
pub(crate) struct Located {
    pub(crate) unit: WaitUnit,
    pub(crate) text: Text,
}

/// The longest documented wait in seconds, as that of a reply.
const LONGEST: i128 = 1 << 31;

/// Reads the wait of a variant.
pub(super) fn of_variant(attribute: &WaitAttribute, errors: &mut Errors) -> Option<VariantWait> {
    reject_clock(attribute, errors);
    let (unit, key, value) = value(attribute, errors)?;
    let number = match &value.value {
        CodeValue::Text(text) => return Some(VariantWait::InMessage(unit, text.clone())),
        CodeValue::Integer(number) => *number,
    };
    let per_second = if unit == WaitUnit::Secs { 1 } else { 1000 };
    let longest = LONGEST * per_second;
    if !(1..=longest).contains(&number) {
        errors.push(catalogue::wait_out_of_range(key, &value.tokens, longest));
        return None;
    }
    u64::try_from(number * 1000 / per_second).ok().map(VariantWait::Documented)
}

/// Reads the header of an enum.
pub(super) fn of_enum(attribute: &WaitAttribute, errors: &mut Errors) -> Option<Located> {
    reject_clock(attribute, errors);
    located(attribute, errors)
}

/// Reads the string in a rule, and that of its clock.
pub(super) fn of_rule(
    attribute: &WaitAttribute,
    errors: &mut Errors,
) -> Option<(Located, Option<Located>)> {
    let wait = located(attribute, errors)?;
    let now =
        [(WaitUnit::UntilSecs, &attribute.now_secs), (WaitUnit::UntilMillis, &attribute.now_ms)];
    if matches!(wait.unit, WaitUnit::Secs | WaitUnit::Millis) {
        reject_clock(attribute, errors);
    }
    let mut given =
        now.into_iter().filter_map(|(unit, slot)| Some((unit, slot.key()?, slot.value()?)));
    let clock = given.next().map(|(unit, _, text)| Located { unit, text: text.clone() });
    for (_, key, _) in given {
        errors.push(catalogue::second_clock(key));
    }
    Some((wait, clock))
}

/// Returns the string of a wait that must be one.
fn located(attribute: &WaitAttribute, errors: &mut Errors) -> Option<Located> {
    let (unit, key, Code { value, tokens }) = value(attribute, errors)?;
    match value {
        CodeValue::Text(text) => {
            let (value, tokens): (String, TokenStream) = (text.clone(), tokens.clone());
            Some(Located { unit, text: Text { value, tokens } })
        }
        CodeValue::Integer(_) => {
            errors.push(catalogue::expected_text(key, tokens));
            None
        }
    }
}

/// Returns the only unit, or reports that there is none or more than one.
fn value<'a>(
    attribute: &'a WaitAttribute,
    errors: &mut Errors,
) -> Option<(WaitUnit, &'a Ident, &'a Code)> {
    let WaitAttribute { key, secs, ms, until_secs, until_ms, now_secs: _, now_ms: _, is_malformed } =
        attribute;
    let slots: [(WaitUnit, &Slot<Code>); 4] = [
        (WaitUnit::Secs, secs),
        (WaitUnit::Millis, ms),
        (WaitUnit::UntilSecs, until_secs),
        (WaitUnit::UntilMillis, until_ms),
    ];
    if !is_malformed && slots.iter().all(|(_, slot)| slot.is_empty()) {
        errors.push(catalogue::wait_without_unit(key));
    }
    let mut given =
        slots.into_iter().filter_map(|(unit, slot)| Some((unit, slot.key()?, slot.value()?)));
    let first = given.next();
    for (_, key, _) in given {
        errors.push(catalogue::second_unit(key));
    }
    first
}

/// Reports a clock where there is none.
fn reject_clock(attribute: &WaitAttribute, errors: &mut Errors) {
    for key in [attribute.now_secs.key(), attribute.now_ms.key()].into_iter().flatten() {
        errors.push(catalogue::unused_clock(key));
    }
}
