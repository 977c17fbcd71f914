//! Rows without rules, in tables that several enums share.
//!
//! The enums with rules hold them in variants, such as [`RestError::Derivatives`](super::RestError::Derivatives). Replies are
//! checked with those enums.

mod account;
mod asset;
mod broker;
mod derivatives;
mod earn;
mod general;
mod loan;
mod margin;
mod rfq;
mod spot;
mod strategy;

pub use account::AccountError;
pub use asset::AssetError;
pub use broker::BrokerError;
pub use derivatives::DerivativesError;
pub use earn::EarnError;
pub use general::GeneralError;
pub use loan::LoanError;
pub use margin::MarginError;
pub use rfq::RfqError;
pub use spot::SpotError;
pub use strategy::StrategyError;
