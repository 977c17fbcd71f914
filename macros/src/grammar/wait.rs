//! `wait(secs = 60)`, `wait(until_ms = "banned until ")`, `wait(until_ms = "$.until", now_ms = "$.now")`

use proc_macro2::Ident;

use super::Slot;
use super::item::{Item, one};
use super::keys::{Key, Place, WaitKey};
use super::value;
use crate::errors::Errors;
use crate::syntax::{Code, Text};

/// The wait that an exchange states. On the enum, the strings are names of headers; on a variant,
/// texts in front of a number; in a rule, paths.
pub(crate) struct WaitAttribute {
    /// The key `wait`. Errors about the wait as a whole point at it.
    pub(crate) key: Ident,
    pub(crate) secs: Slot<Code>,
    pub(crate) ms: Slot<Code>,
    pub(crate) until_secs: Slot<Code>,
    pub(crate) until_ms: Slot<Code>,
    pub(crate) now_secs: Slot<Text>,
    pub(crate) now_ms: Slot<Text>,
    /// True if a key is unknown. A missing unit is not reported then.
    pub(crate) is_malformed: bool,
}

pub(super) fn read(item: &Item, errors: &mut Errors) -> Option<WaitAttribute> {
    let items = item.list(errors)?;
    let mut wait = WaitAttribute {
        key: item.key.clone(),
        secs: Slot::default(),
        ms: Slot::default(),
        until_secs: Slot::default(),
        until_ms: Slot::default(),
        now_secs: Slot::default(),
        now_ms: Slot::default(),
        is_malformed: false,
    };
    for item in &items {
        wait.take(item, errors);
    }
    Some(wait)
}

impl WaitAttribute {
    fn take(&mut self, item: &Item, errors: &mut Errors) {
        let key = &item.key;
        let Some(known) = WaitKey::named(&key.to_string()) else {
            item.unknown::<WaitKey>(Place::Wait, errors);
            self.is_malformed = true;
            return;
        };
        match known {
            WaitKey::Secs => self.secs.set(key, one(item, errors, value::number_or_text), errors),
            WaitKey::Ms => self.ms.set(key, one(item, errors, value::number_or_text), errors),
            WaitKey::UntilSecs => self.until_secs.set(key, one(item, errors, value::end), errors),
            WaitKey::UntilMs => self.until_ms.set(key, one(item, errors, value::end), errors),
            WaitKey::NowSecs => self.now_secs.set(key, one(item, errors, value::text), errors),
            WaitKey::NowMs => self.now_ms.set(key, one(item, errors, value::text), errors),
        }
    }
}
