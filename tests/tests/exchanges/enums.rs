//! The ready-made enums, by their module in the source.

use exchange_error::explain::{self, Row};
use exchange_error::{
    ExchangeError, binance, bybit, coinbase, deribit, hyperliquid, kraken, okcoin, okx, upbit,
};

/// Lists the rows of an enum, and not those of the enums that it flattens.
type Rows = fn() -> Vec<Row>;

fn rows<E: ExchangeError>() -> Vec<Row> {
    // A flattened row prints as the variant that holds it, such as `Order(…)`.
    let own = E::ALL.iter().filter(|error| !format!("{error:?}").contains('(')).count();
    let mut rows = explain::rows::<E>();
    rows.truncate(own);
    rows
}

/// Every enum, with its rows.
#[rustfmt::skip]
pub(crate) const ENUMS: &[(&str, Rows)] = &[
    ("binance::coin_m::rest::RestError", rows::<binance::coin_m::RestError>),
    ("binance::coin_m::websocket::WebSocketError", rows::<binance::coin_m::WebSocketError>),
    ("binance::options::RestError", rows::<binance::options::RestError>),
    ("binance::portfolio_margin::RestError", rows::<binance::portfolio_margin::RestError>),
    ("binance::sapi::RestError", rows::<binance::sapi::RestError>),
    ("binance::spot::rest::RestError", rows::<binance::spot::RestError>),
    ("binance::spot::websocket::WebSocketError", rows::<binance::spot::WebSocketError>),
    ("binance::stream::StreamError", rows::<binance::StreamError>),
    ("binance::tables::coin_m_futures::CoinMFuturesError", rows::<binance::tables::CoinMFuturesError>),
    ("binance::tables::common::CommonError", rows::<binance::tables::CommonError>),
    ("binance::tables::derivatives::DerivativesError", rows::<binance::tables::DerivativesError>),
    ("binance::tables::futures::FuturesError", rows::<binance::tables::FuturesError>),
    ("binance::tables::order_text::OrderTextError", rows::<binance::tables::OrderTextError>),
    ("binance::tables::spot::SpotError", rows::<binance::tables::SpotError>),
    ("binance::tables::trading::TradingError", rows::<binance::tables::TradingError>),
    ("binance::tables::usd_m_futures::UsdMFuturesError", rows::<binance::tables::UsdMFuturesError>),
    ("binance::tables::usd_margined::UsdMarginedError", rows::<binance::tables::UsdMarginedError>),
    ("binance::usd_m::rest::RestError", rows::<binance::usd_m::RestError>),
    ("binance::usd_m::websocket::WebSocketError", rows::<binance::usd_m::WebSocketError>),
    ("bybit::futures_bot::RestError", rows::<bybit::futures_bot::RestError>),
    ("bybit::order_reject_reason::OrderRejectReason", rows::<bybit::OrderRejectReason>),
    ("bybit::prediction::RestError", rows::<bybit::prediction::RestError>),
    ("bybit::rest::RestError", rows::<bybit::RestError>),
    ("bybit::reward::RestError", rows::<bybit::reward::RestError>),
    ("bybit::spot_grid_bot::RestError", rows::<bybit::spot_grid_bot::RestError>),
    ("bybit::stream::StreamError", rows::<bybit::StreamError>),
    ("bybit::tables::account::AccountError", rows::<bybit::tables::AccountError>),
    ("bybit::tables::asset::AssetError", rows::<bybit::tables::AssetError>),
    ("bybit::tables::broker::BrokerError", rows::<bybit::tables::BrokerError>),
    ("bybit::tables::derivatives::DerivativesError", rows::<bybit::tables::DerivativesError>),
    ("bybit::tables::earn::EarnError", rows::<bybit::tables::EarnError>),
    ("bybit::tables::general::GeneralError", rows::<bybit::tables::GeneralError>),
    ("bybit::tables::loan::LoanError", rows::<bybit::tables::LoanError>),
    ("bybit::tables::margin::MarginError", rows::<bybit::tables::MarginError>),
    ("bybit::tables::rfq::RfqError", rows::<bybit::tables::RfqError>),
    ("bybit::tables::spot::SpotError", rows::<bybit::tables::SpotError>),
    ("bybit::tables::strategy::StrategyError", rows::<bybit::tables::StrategyError>),
    ("bybit::websocket::WebSocketError", rows::<bybit::WebSocketError>),
    ("coinbase::cancel_order::CancelOrderError", rows::<coinbase::CancelOrderError>),
    ("coinbase::edit_order::EditOrderError", rows::<coinbase::EditOrderError>),
    ("coinbase::new_order::NewOrderError", rows::<coinbase::NewOrderError>),
    ("coinbase::rest::RestError", rows::<coinbase::RestError>),
    ("coinbase::websocket::WebSocketError", rows::<coinbase::WebSocketError>),
    ("deribit::rest::RestError", rows::<deribit::RestError>),
    ("deribit::tables::common::CommonError", rows::<deribit::tables::CommonError>),
    ("deribit::websocket::WebSocketError", rows::<deribit::WebSocketError>),
    ("hyperliquid::rest::RestError", rows::<hyperliquid::RestError>),
    ("hyperliquid::tables::common::CommonError", rows::<hyperliquid::tables::CommonError>),
    ("hyperliquid::websocket::WebSocketError", rows::<hyperliquid::WebSocketError>),
    ("kraken::spot::rest::RestError", rows::<kraken::spot::RestError>),
    ("kraken::spot::websocket::WebSocketError", rows::<kraken::spot::WebSocketError>),
    ("kraken::tables::common::CommonError", rows::<kraken::tables::CommonError>),
    ("okcoin::futures::rest::RestError", rows::<okcoin::futures::RestError>),
    ("okcoin::futures::websocket::WebSocketError", rows::<okcoin::futures::WebSocketError>),
    ("okx::rest::RestError", rows::<okx::RestError>),
    ("okx::sub_code::SubCodeError", rows::<okx::SubCodeError>),
    ("okx::tables::account::AccountError", rows::<okx::tables::AccountError>),
    ("okx::tables::algo::AlgoError", rows::<okx::tables::AlgoError>),
    ("okx::tables::block_trading::BlockTradingError", rows::<okx::tables::BlockTradingError>),
    ("okx::tables::bot::BotError", rows::<okx::tables::BotError>),
    ("okx::tables::convert::ConvertError", rows::<okx::tables::ConvertError>),
    ("okx::tables::copy_trading::CopyTradingError", rows::<okx::tables::CopyTradingError>),
    ("okx::tables::earn::EarnError", rows::<okx::tables::EarnError>),
    ("okx::tables::funding::FundingError", rows::<okx::tables::FundingError>),
    ("okx::tables::general::GeneralError", rows::<okx::tables::GeneralError>),
    ("okx::tables::order::OrderError", rows::<okx::tables::OrderError>),
    ("okx::tables::order_change::OrderChangeError", rows::<okx::tables::OrderChangeError>),
    ("okx::tables::session::SessionError", rows::<okx::tables::SessionError>),
    ("okx::tables::sub_account::SubAccountError", rows::<okx::tables::SubAccountError>),
    ("okx::websocket::WebSocketError", rows::<okx::WebSocketError>),
    ("upbit::rest::RestError", rows::<upbit::RestError>),
    ("upbit::websocket::WebSocketError", rows::<upbit::WebSocketError>),
];
