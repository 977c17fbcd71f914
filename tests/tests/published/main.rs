//! Tests of what is published: the public interface, the packages, the README, the guide and
//! the tables in the documentation.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop the test")]

mod compare;
mod front_page;
mod guide;
mod large_enums;
mod next_step;
mod no_std;
mod okcoin_docs;
mod package;
mod public_api;
mod readme;
