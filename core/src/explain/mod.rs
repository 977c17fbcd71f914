//! Reports for people: what a code means, and what the replies in a file were. With the feature
//! `explain`.
//!
//! Three lines make a tool out of an enum of your own. The command-line tool `exchange-error` does the
//! same for the ready-made enums, in colours.
//!
//! ```
//! use exchange_error::explain::Api;
//! # use exchange_error::okcoin::futures::RestError as AcmeError;
//! # fn main() -> std::io::Result<()> {
//! # let stdin = std::io::empty();
//!
//! let acme = Api::of::<AcmeError>();
//! println!("{}", acme.explain("insufficient"));
//! println!("{}", acme.triage(stdin).report()?);
//! # Ok(())
//! # }
//! ```
//!
//! Every report is plain data first, and its `Display` form is text without colours. The texts of
//! replies are cut and masked there as in [`Failure`](crate::Failure#in-logs).

mod failed;
mod question;
mod reply;
mod row;
mod similar;
mod triage;

use alloc::vec::Vec;
use core::fmt::{self, Debug};
use std::io::BufRead;

pub use failed::{Failed, Finding};
#[doc(hidden)]
pub use question::word_starts;
pub use question::{Explanation, Subject, explain};
pub use reply::{Replies, Reply};
#[doc(hidden)]
pub use row::rows;
pub use row::{Row, Selector};
pub use similar::Similar;
pub use triage::{Line, Report, Summary, Triage};

use crate::Wire;
use crate::check::check;

/// The table and the rules of an enum, without its type, so that several enums fit into one list.
///
/// ```
/// use exchange_error::explain::Api;
/// use exchange_error::okcoin::futures::{RestError, WebSocketError};
///
/// const APIS: &[Api] = &[Api::of::<RestError>(), Api::of::<WebSocketError>()];
///
/// let names = APIS.iter().map(Api::name).collect::<Vec<_>>();
/// assert_eq!(names, ["OKCoin futures REST", "OKCoin futures WebSocket"]);
/// assert_eq!(APIS[0].rows().len(), 42);
/// ```
#[derive(Clone, Copy)]
pub struct Api {
    name: &'static str,
    rows: fn() -> Vec<Row>,
    judge: fn(Option<u16>, &[u8]) -> Option<Failed>,
}

impl Api {
    /// Creates the description of an enum.
    #[must_use]
    pub const fn of<E: Wire>() -> Self {
        Self { name: E::NAME, rows: rows::<E>, judge: judge::<E> }
    }

    /// Returns the name of the exchange and the API, see [`ExchangeError::NAME`](crate::ExchangeError::NAME).
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the documented rows: those of the enum itself in declaration order, then those of each
    /// enum that it flattens.
    pub fn rows(&self) -> Vec<Row> {
        (self.rows)()
    }

    /// Judges a reply. `None` means that no rule found a failure.
    pub fn judge(&self, reply: &Reply) -> Option<Failed> {
        (self.judge)(reply.status, &reply.body)
    }

    /// Answers a question about an error of this API, see [`explain`](fn@explain).
    pub fn explain(&self, question: &str) -> Explanation {
        explain(&[*self], question)
    }

    /// Classifies the replies in a file, one a line, see [`Triage`].
    pub fn triage<R: BufRead>(&self, input: R) -> Triage<R> {
        Triage::new(*self, input)
    }
}

fn judge<E: Wire>(status: Option<u16>, body: &[u8]) -> Option<Failed> {
    check::<E>(status, body).err().map(|failure| Failed::of(&failure))
}

impl Debug for Api {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Api").field(&self.name).finish()
    }
}
