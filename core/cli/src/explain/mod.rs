//! The output of `explain`, in each format.

mod groups;
pub(crate) mod json;
mod side_by_side;
pub(crate) mod text;
