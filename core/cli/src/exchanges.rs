//! The ready-made enums that the tool knows, one line each.

use std::collections::BTreeSet;

use exchange_error::explain::Api;
use exchange_error::{
    Wire, binance, bybit, coinbase, deribit, hyperliquid, kraken, okcoin, okx, upbit,
};

use crate::commands::Error;

/// Every ready-made enum. The first of an exchange are meant by its name alone; the words of their
/// names distinguish the others.
pub const APIS: &[Entry] = &[
    Entry::http::<okcoin::futures::RestError>("okcoin"),
    Entry::frames::<okcoin::futures::WebSocketError>("okcoin"),
    Entry::http::<binance::spot::RestError>("binance"),
    Entry::frames::<binance::spot::WebSocketError>("binance"),
    Entry::http::<binance::sapi::RestError>("binance"),
    Entry::http::<binance::usd_m::RestError>("binance"),
    Entry::frames::<binance::usd_m::WebSocketError>("binance"),
    Entry::http::<binance::coin_m::RestError>("binance"),
    Entry::frames::<binance::coin_m::WebSocketError>("binance"),
    Entry::http::<binance::portfolio_margin::RestError>("binance"),
    Entry::http::<binance::options::RestError>("binance"),
    Entry::frames::<binance::StreamError>("binance"),
    Entry::http::<bybit::RestError>("bybit"),
    Entry::frames::<bybit::WebSocketError>("bybit"),
    Entry::frames::<bybit::StreamError>("bybit"),
    Entry::frames::<bybit::OrderRejectReason>("bybit"),
    Entry::http::<bybit::reward::RestError>("bybit"),
    Entry::http::<bybit::prediction::RestError>("bybit"),
    Entry::http::<bybit::futures_bot::RestError>("bybit"),
    Entry::http::<bybit::spot_grid_bot::RestError>("bybit"),
    Entry::http::<coinbase::RestError>("coinbase"),
    Entry::frames::<coinbase::WebSocketError>("coinbase"),
    Entry::http::<coinbase::NewOrderError>("coinbase"),
    Entry::http::<coinbase::EditOrderError>("coinbase"),
    Entry::http::<coinbase::CancelOrderError>("coinbase"),
    Entry::http::<deribit::RestError>("deribit"),
    Entry::frames::<deribit::WebSocketError>("deribit"),
    Entry::http::<hyperliquid::RestError>("hyperliquid"),
    Entry::frames::<hyperliquid::WebSocketError>("hyperliquid"),
    Entry::http::<kraken::spot::RestError>("kraken"),
    Entry::frames::<kraken::spot::WebSocketError>("kraken"),
    Entry::http::<okx::RestError>("okx"),
    Entry::frames::<okx::WebSocketError>("okx"),
    Entry::http::<upbit::RestError>("upbit"),
    Entry::frames::<upbit::WebSocketError>("upbit"),
];

/// The exchange of the bundled sample, and of files of replies that name none.
pub const DEFAULT: &str = "okcoin";

/// A ready-made enum, with the sort of replies that it judges.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The name for `--exchange`.
    pub exchange: &'static str,
    /// The table and the rules.
    pub api: Api,
    sort: Sort,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Http,
    Frames,
}

impl Entry {
    const fn http<E: Wire>(exchange: &'static str) -> Self {
        Self { exchange, api: Api::of::<E>(), sort: Sort::Http }
    }

    const fn frames<E: Wire>(exchange: &'static str) -> Self {
        Self { exchange, api: Api::of::<E>(), sort: Sort::Frames }
    }

    /// Returns true if each word starts a word of the name; `ws` is any enum for frames.
    fn is_named(&self, words: &str) -> bool {
        let name = format!("{} {}", self.exchange, self.api.name()).to_lowercase();
        words.to_lowercase().split_whitespace().all(|word| {
            let is_sort = word == "ws" && self.sort == Sort::Frames;
            is_sort || name.split_whitespace().any(|own| own.starts_with(word))
        })
    }
}

/// Returns the enums whose names have these words, or all enums.
///
/// # Errors
/// A text with the known names if there is none.
pub fn named(words: Option<&str>) -> Result<Vec<Entry>, Error> {
    let Some(words) = words else { return Ok(APIS.to_vec()) };
    let found: Vec<Entry> = APIS.iter().filter(|entry| entry.is_named(words)).copied().collect();
    if found.is_empty() || words.trim().is_empty() {
        return Err(Error::Usage(format!(
            "unknown exchange `{words}`: expected one of {}, with further words of its APIs if it \
             has several",
            exchanges()
        )));
    }
    Ok(found)
}

/// Returns the enum for responses and the enum for frames of one exchange. An exchange that has one
/// of them uses it for both. The name of an exchange alone means its first enums.
///
/// # Errors
/// A text with the names if several enums judge the same sort of replies.
pub fn pair(words: Option<&str>) -> Result<(Api, Api), Error> {
    let words = words.unwrap_or(DEFAULT);
    let found = named(Some(words))?;
    let of = |sort| found.iter().filter(move |entry| entry.sort == sort);
    let (responses, frames) = (of(Sort::Http).next(), of(Sort::Frames).next());
    let is_exchange = APIS.iter().any(|entry| entry.exchange == words.to_lowercase());
    if !is_exchange && (of(Sort::Http).count() > 1 || of(Sort::Frames).count() > 1) {
        return Err(Error::Usage(format!(
            "`{words}` names several APIs: add a word that distinguishes them; named are {}",
            names(&found)
        )));
    }
    match (responses.or(frames), frames.or(responses)) {
        (Some(responses), Some(frames)) => Ok((responses.api, frames.api)),
        _ => Err(Error::Usage(format!("`{words}` judges no replies"))),
    }
}

/// Returns the note that replies are judged as those of the default exchange, if there are others.
pub(crate) fn note_of_default() -> Option<String> {
    let has_others = APIS.iter().any(|entry| entry.exchange != DEFAULT);
    has_others.then(|| {
        format!("note: the replies are judged as those of `{DEFAULT}`; `--exchange` names another")
    })
}

fn exchanges() -> String {
    let names: BTreeSet<&str> = APIS.iter().map(|entry| entry.exchange).collect();
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

fn names(entries: &[Entry]) -> String {
    let names: Vec<String> =
        entries.iter().map(|entry| format!("`{}`", entry.api.name())).collect();
    names.join(", ")
}
