//! Kraken spot: REST and WebSocket v2.
//!
//! Whole texts are the codes. Texts that start with `W` are warnings beside a placed order, and no failures.
//! Cancelling several orders over the WebSocket is answered once for each id. Editing an order cancels it and
//! places another: after a refusal look whether the old order is still there.
//!
//! # Client order ids
//!
//! `cl_ord_id` is unique among open orders only, and `userref` not at all, so placing an order is a
//! [`Write`](crate::Operation::Write), never an `IdempotentWrite`. A `deadline` bounds a late execution.
//!
//! # Waits
//!
//! `EService:Throttled` states the end in seconds since 1970. The counters of the rate limits fall with time
//! and are not stated.
//!
//! # Documents
//!
//! Read for this version: the guide to spot errors, the REST and trading rate limits (2026-05-27), the
//! exchange's SDK (2026-08-14) and the support pages. Texts of WebSocket v1 are left out. The messages are our
//! own words.

pub mod spot;
pub mod tables;
