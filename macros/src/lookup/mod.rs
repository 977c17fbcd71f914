//! Planners of lookups by code and by message. A plan is plain data, computed from the keys alone.
//!
//! The planners are deterministic, so that builds are reproducible, and fast without optimisation,
//! because Cargo compiles a derive without optimisation by default.

pub(crate) mod integers;
pub(crate) mod parts;
pub(crate) mod slots;
pub(crate) mod sorted;
pub(crate) mod texts;
