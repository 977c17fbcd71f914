//! Tests of what is published: the public interface, the packages, the README and the tables in
//! the documentation.

mod no_std;
mod okcoin_docs;
mod public_api;
mod readme;
