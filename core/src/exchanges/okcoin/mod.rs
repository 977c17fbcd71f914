//! OKCoin, an exchange for bitcoin and litecoin: its documented tables, ready to use.
//!
//! The tables are those of the futures API, version 1. They were the first that this crate was made for.
//! They are complete and no longer change, so they are the reference beside exchanges whose pages keep
//! changing: the examples, the demonstration and most tests use them. They need no feature.

pub mod futures;
