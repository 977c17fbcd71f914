//! The error behind a failure, such as that of an HTTP client.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt::{self, Debug, Display};
use core::iter;

use super::excerpt::excerpt;
use super::{Documented, Failure};

/// The most errors of a chain that are kept.
const LONGEST: usize = 16;

/// The messages of an error and its sources, cut and masked. The error itself is not kept, because few
/// can be cloned, compared or stored.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Reason {
    /// All messages on one line.
    line: Box<str>,
    chain: Message,
}

/// The message of an error, and that of its source.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Message {
    text: Box<str>,
    source: Option<Box<Message>>,
}

impl Reason {
    /// Renders an error with its sources.
    fn of(error: &(impl Error + ?Sized)) -> Self {
        let sources = iter::successors(error.source(), |&error: &&dyn Error| error.source());
        let sources = sources.map(|source| excerpt(&alloc::format!("{source}")));
        let first = excerpt(&alloc::format!("{error}"));
        Self::of_messages(first, sources)
    }

    /// Joins the printable messages of a chain. The rest of a longer chain is left out.
    pub(super) fn of_messages(first: Box<str>, sources: impl Iterator<Item = Box<str>>) -> Self {
        let sources: Vec<_> = sources.take(LONGEST - 1).collect();
        let mut line = String::from(&*first);
        for source in &sources {
            line.push_str(": ");
            line.push_str(source);
        }
        let source = sources
            .into_iter()
            .rev()
            .fold(None, |source, text| Some(Box::new(Message { text, source })));
        Self { line: excerpt(&line), chain: Message { text: first, source } }
    }

    pub(super) fn text(&self) -> &str {
        &self.line
    }

    /// Returns the messages of the chain.
    #[cfg(feature = "serde")]
    pub(super) fn messages(&self) -> impl Iterator<Item = &str> {
        let chain = iter::successors(Some(&self.chain), |message| message.source.as_deref());
        chain.map(|message| &*message.text)
    }

    pub(super) fn as_error(&self) -> &(dyn Error + 'static) {
        &self.chain
    }
}

impl Display for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Debug for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.text, formatter)
    }
}

impl Debug for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.line, formatter)
    }
}

impl Error for Message {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| -> &(dyn Error + 'static) { source })
    }
}

impl<E> Failure<E> {
    pub(super) fn reason(&self) -> Option<&Reason> {
        self.report.details.as_ref()?.reason.as_ref()
    }
}

#[cfg(any(feature = "reqwest", feature = "reqwest-0-12", feature = "tungstenite"))]
impl<E> Failure<E> {
    /// Adds the messages of an error and of its sources, for an error whose own messages say too much
    /// or say the same twice.
    pub(crate) fn because_of(mut self, first: &str, sources: impl Iterator<Item = String>) -> Self {
        let sources = sources.map(|source| excerpt(&source));
        self.details().reason = Some(Reason::of_messages(excerpt(first), sources));
        self
    }
}

impl<E: Documented> Failure<E> {
    /// Adds the error that is the reason for a failure, such as that of an HTTP client.
    ///
    /// The messages of the error and of its sources are kept, cut and masked as in `Display`, so a URL
    /// with a key in it may be passed. [`source`](Error::source) returns them as a chain of errors, and
    /// [`excerpt`](Self::excerpt) as one line. The error itself is not kept, because few errors can be
    /// cloned, compared or stored.
    ///
    /// ```
    /// use std::io::{Error, ErrorKind};
    ///
    /// use exchange_error::Failure;
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let error = Error::new(ErrorKind::ConnectionRefused, "cannot connect for /order?sign=5E3A7");
    /// let failure = Failure::<RestError>::not_sent().because(&error);
    /// assert_eq!(
    ///     failure.to_string(),
    ///     "OKCoin futures REST: request was not sent: cannot connect for /order?sign=***",
    /// );
    /// let source = std::error::Error::source(&failure).unwrap();
    /// assert_eq!(source.to_string(), "cannot connect for /order?sign=***");
    /// ```
    #[must_use]
    pub fn because(mut self, error: &(impl Error + ?Sized)) -> Self {
        self.details().reason = Some(Reason::of(error));
        self
    }
}
