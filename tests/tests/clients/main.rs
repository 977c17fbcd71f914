//! Tests beside the crates that programs send requests, log and report errors with.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a helper of a test may stop the test")]

#[path = "../../support/http_server/mod.rs"]
mod http_server;
#[path = "../../support/subscriber/mod.rs"]
mod subscriber;

mod any_client;
mod any_failure;
mod backon;
mod error_types;
mod exchange_values;
mod glob_import;
mod headers;
mod http;
mod http_files;
mod made_failures;
mod metrics;
mod reqwest;
mod reqwest_middleware;
mod tower;
mod tracing;
mod tungstenite;
mod tungstenite_errors;
