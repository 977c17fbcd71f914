//! The parser and the checks of the derive, which read rules without compiling them.
//!
//! The folders beside this file are symbolic links into `macros/src`. A procedural macro exports no
//! functions, and a package holds no files outside its folder, but cargo follows links into it:
//! serde shares the internals of its derive with `serde_derive_internals` in this way.

#![allow(dead_code, unused_imports, reason = "the derive uses the rest")]
#![allow(clippy::needless_pass_by_value, reason = "as in the derive")]

pub(crate) mod errors;
pub(crate) mod grammar;
pub(crate) mod jsonpath;
pub(crate) mod lookup;
pub(crate) mod model;
pub(crate) mod syntax;
