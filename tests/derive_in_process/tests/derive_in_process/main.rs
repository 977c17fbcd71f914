//! The derive's own modules, called here and not by the compiler: thousands of items in a moment.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what a test prepares must be there")]
#![allow(dead_code, clippy::needless_pass_by_value, reason = "the derive's own modules")]

#[path = "../../../../macros/src/emit/mod.rs"]
mod emit;
#[path = "../../../../macros/src/errors/mod.rs"]
mod errors;
#[path = "../../../../macros/src/expand.rs"]
mod expand;
#[path = "../../../../macros/src/grammar/mod.rs"]
mod grammar;
#[path = "../../../../macros/src/jsonpath/mod.rs"]
mod jsonpath;
#[path = "../../../../macros/src/lookup/mod.rs"]
mod lookup;
#[path = "../../../../macros/src/model/mod.rs"]
mod model;
#[path = "../../../../macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../../../macros/src/table/mod.rs"]
mod table;

mod cases;
mod folder;
mod interface;
mod pages;
mod points;
