use proc_macro2::Ident;

use super::paths::own;

/// Names of the tables, all inside one anonymous constant.
pub(super) struct Names {
    pub(super) own: Ident,
    pub(super) found: Ident,
    pub(super) every: Ident,
    pub(super) codes: Ident,
    pub(super) rows: Ident,
    pub(super) statuses: Ident,
    pub(super) selectors: Ident,
    pub(super) canonical: Ident,
    pub(super) messages: Ident,
    pub(super) message_starts: Ident,
    pub(super) variants: Ident,
    pub(super) variant_starts: Ident,
    pub(super) kinds: Ident,
    pub(super) retries: Ident,
    pub(super) outcomes: Ident,
    pub(super) origins: Ident,
    pub(super) waits: Ident,
    pub(super) wait_texts: Ident,
    pub(super) overlaps: Ident,
    pub(super) enums: Ident,
    pub(super) timeouts: Ident,
}

impl Names {
    pub(super) fn new() -> Self {
        Self {
            own: own("__OWN"),
            found: own("__FOUND"),
            every: own("__EVERY"),
            codes: own("__CODES"),
            rows: own("__ROWS"),
            statuses: own("__STATUSES"),
            selectors: own("__SELECTORS"),
            canonical: own("__CANONICAL"),
            messages: own("__MESSAGES"),
            message_starts: own("__MESSAGE_STARTS"),
            variants: own("__VARIANTS"),
            variant_starts: own("__VARIANT_STARTS"),
            kinds: own("__KINDS"),
            retries: own("__RETRIES"),
            outcomes: own("__OUTCOMES"),
            origins: own("__ORIGINS"),
            waits: own("__WAITS"),
            wait_texts: own("__WAIT_TEXTS"),
            overlaps: own("__OVERLAPS"),
            enums: own("__ENUMS"),
            timeouts: own("__TIMEOUTS"),
        }
    }
}
