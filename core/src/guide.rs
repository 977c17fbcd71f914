//! Recipes for trading programs, in the order in which a program needs them.
//!
//! | page | content |
//! |---|---|
//! | [`one_exchange`] | send an order to one exchange, and act on every answer |
//! | [`double_orders`] | two rules that keep an order from being placed twice |
//! | [`query`] | an order that may have been placed: look it up, with waits and a deadline |
//! | [`retry`] | send again with backon, with tower or by hand |
//! | [`batches`] | orders that fail while others of the batch succeed |
//! | [`websocket`] | frames, closes and silence, and the requests in flight |
//! | [`many_exchanges`] | one error type for all exchanges, and for a program of your own |
//! | [`store`] | orders that survive a restart |
//! | [`logs`] | lines, events, fields of spans, counters and alerts |
//! | [`testing`] | failures made by hand, captured replies, and the cases that every client needs |
//! | [`derive`](mod@derive) | an exchange that is not here: from its page to an enum |
//! | [`wire`] | the errors in a reply, from one rule to four |
//! | [`try_rules`] | rules tried on captured replies, without compiling |
//! | [`taxonomy`] | kinds, operations and the next step, as tables |
//! | [`no_std`] | codes and answers without `std` and without an allocator |
//!
//! Every block of Rust runs as a test, and the tool is run as the pages show it.

// The pages link to items of every feature.
#![cfg_attr(
    not(all(
        feature = "binance",
        feature = "decode",
        feature = "explain",
        feature = "okx",
        feature = "reqwest",
        feature = "serde",
        feature = "tower",
        feature = "tracing",
        feature = "tungstenite"
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

#[doc = include_str!("../docs/guide/batches.md")]
pub mod batches {}

#[doc = include_str!("../docs/guide/derive.md")]
pub mod derive {}

#[doc = include_str!("../docs/guide/double-orders.md")]
pub mod double_orders {}

#[doc = include_str!("../docs/guide/logs.md")]
pub mod logs {}

#[doc = include_str!("../docs/guide/many-exchanges.md")]
pub mod many_exchanges {}

#[doc = include_str!("../docs/guide/no-std.md")]
pub mod no_std {}

#[doc = include_str!("../docs/guide/one-exchange.md")]
pub mod one_exchange {}

#[doc = include_str!("../docs/guide/query.md")]
pub mod query {}

#[doc = include_str!("../docs/guide/retry.md")]
pub mod retry {}

#[doc = include_str!("../docs/guide/store.md")]
pub mod store {}

#[doc = include_str!("../docs/guide/taxonomy.md")]
#[doc = include_str!("taxonomy/next_step.md")]
pub mod taxonomy {}

#[doc = include_str!("../docs/guide/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/guide/try-rules.md")]
pub mod try_rules {}

#[doc = include_str!("../docs/guide/websocket.md")]
pub mod websocket {}

#[doc = include_str!("../docs/guide/wire.md")]
pub mod wire {}
