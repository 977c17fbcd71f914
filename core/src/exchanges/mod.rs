//! Ready-made enums, one module for each exchange.

pub mod okcoin;
