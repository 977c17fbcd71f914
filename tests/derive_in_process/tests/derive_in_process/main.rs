//! The modules of the derive, called without the compiler, which takes far less time for each item.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot be set up is a failure"
)]
#![allow(dead_code, clippy::needless_pass_by_value, reason = "the modules of the derive")]

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

mod canonical;
mod cases;
mod catalogue;
mod compared;
mod documented;
mod folder;
mod generated_items;
mod interface;
mod pages;
mod spans;
