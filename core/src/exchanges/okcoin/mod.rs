//! OKCoin, an exchange for bitcoin and litecoin: its documented tables, ready to use.

pub mod futures;
