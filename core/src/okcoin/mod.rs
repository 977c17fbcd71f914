//! OKCoin.

pub mod futures;
