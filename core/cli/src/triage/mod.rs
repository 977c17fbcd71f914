//! The output of `triage`, in each format.

pub(crate) mod json;
pub(crate) mod text;
