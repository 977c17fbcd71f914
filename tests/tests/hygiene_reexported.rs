//! A crate of a company that re-exports the runtime: the derive needs no `crate = path`, once the crate
//! is known as `exchange_error`. A binary of its own, because `extern crate` renames at the root.

// The dependency of the company's crate, under a name that the derive does not write.
extern crate exchange_error as runtime;
// The line in a crate that depends on the company's: `extern crate acme as exchange_error;`.
extern crate self as exchange_error;

// The line in the company's crate.
pub use runtime::*;

// Fails to compile unless `::exchange_error` is this crate, without which this file would test nothing.
const _: fn() = ::exchange_error::only_here;

/// A function that the runtime does not have.
pub fn only_here() {}

mod user {
    use exchange_error::ExchangeError;

    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(serde, wire(code = "$.code", ok = 0))]
    pub(crate) enum Inner {
        /// Too many requests.
        #[exchange(code = 1, status = 429, kind = RateLimited)]
        TooManyRequests,
    }

    #[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
    #[exchange(serde, wire(code = "$.code", ok = 0))]
    pub(crate) enum Outer {
        #[exchange(flatten)]
        Inner(Inner),
        /// Anything else.
        #[exchange(other)]
        Other(i64),
    }
}

#[test]
fn derive_works_in_a_crate_that_knows_a_reexport_only() {
    let failure = user::Outer::check_response(200, r#"{"code":1}"#).unwrap_err();
    assert!(failure.is(user::Outer::Inner(user::Inner::TooManyRequests)));
    assert_eq!(failure.kind(), ErrorKind::RateLimited);
    assert_eq!(user::Outer::from(7), user::Outer::Other(7));
}
