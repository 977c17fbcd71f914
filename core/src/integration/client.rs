//! The rule that distinguishes "not sent" from "no answer", for the errors of any HTTP client.
#![doc(alias = "curl")]
#![doc(alias = "hyper")]
#![doc(alias = "isahc")]
#![doc(alias = "ureq")]

use core::error::Error;
use std::io;

use crate::{AnyFailure, Exchange, ExchangeError, Failure, Outcome};

/// The last stage that a request without a reply reached.
///
/// After a timeout or a reset, no client can say whether the exchange has the request. A client can only
/// say whether there was a connection: without one, nothing was sent.
///
/// | stage | becomes | outcome |
/// |---|---|---|
/// | [`Building`](Self::Building) | [`Failure::not_sent`] | `NotApplied` |
/// | [`Connecting`](Self::Connecting) | [`Failure::not_sent`] | `NotApplied` |
/// | [`Sent`](Self::Sent): every other error | [`Failure::no_answer`] | `Unknown` |
///
/// The features `reqwest` and `reqwest-0-12` apply the rule to their errors: `Failure::from(&error)`, or
/// `Stage::from(&error)`. For any other client, or another version, choose the stage yourself. Every error that the table does not name is `Sent`:
///
/// | client | `Building` | `Connecting` |
/// |---|---|---|
/// | reqwest 0.11 | `is_builder()` with `url()` absent | `is_connect()` |
/// | hyper-util, `client::legacy` | error of `http`, before the call | `is_connect()` |
/// | hyper, a connection of your own | error of `http`, before the call | your own error, before the handshake is complete |
/// | ureq 3 | `BadUri`, `Http`, `RequireHttpsOnly` | `HostNotFound`, `ConnectionFailed`, `ConnectProxyFailed`, `Timeout` of `Resolve` or `Connect`; `Io` by [`Stage::of`] |
/// | isahc | kind `InvalidRequest` or `ClientInitialization` | kind `NameResolution` or `ConnectionFailed` |
/// | curl | `is_url_malformed()`, `is_unsupported_protocol()` | `is_couldnt_resolve_host()`, `is_couldnt_resolve_proxy()`, `is_couldnt_connect()`, `is_ssl_connect_error()` |
/// | awc | `Url`, `Http` | `Connect` |
/// | attohttpc, minreq | none | the I/O error by [`Stage::of`] |
/// | surf | none | none: every error is `Sent` |
///
/// A timeout of the whole request is `Sent`, unless the client says that it was still connecting.
///
/// Turn off redirects and the client's own retries. Its error describes its last request only: after a
/// redirect, a failure to connect to the second host hides that the first one had the request.
///
/// ```
/// use exchange_error::integration::client::Stage;
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Failure, NextStep, Operation};
///
/// # mod hyper_util {
/// #     #[derive(Debug)]
/// #     pub struct Error { pub is_connect: bool }
/// #     impl Error { pub fn is_connect(&self) -> bool { self.is_connect } }
/// # }
/// fn lost(error: &hyper_util::Error) -> Failure<RestError> {
///     let stage = if error.is_connect() { Stage::Connecting } else { Stage::Sent };
///     Failure::from(stage)
/// }
///
/// let refused = lost(&hyper_util::Error { is_connect: true });
/// assert_eq!(refused.next_step(Operation::Write), NextStep::Resend { after: None });
///
/// let reset = lost(&hyper_util::Error { is_connect: false });
/// assert_eq!(reset.next_step(Operation::Write), NextStep::Query);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// The request could not be built: a wrong URL, header or body.
    Building,
    /// There was no connection yet: name, proxy, TCP, TLS.
    Connecting,
    /// The request may have left this machine, or the client does not say how far it came.
    Sent,
}

impl Stage {
    /// Returns the stage of an error that an I/O error caused: [`Connecting`](Self::Connecting) if a TCP
    /// connection was refused, otherwise [`Sent`](Self::Sent).
    ///
    /// It looks at the error and its sources. A refused connection is the only I/O error that shows that
    /// nothing was sent; a timeout or an unreachable host may come later too. Over HTTP/3, which has no
    /// TCP connection, a refusal may also come later: use [`Sent`](Self::Sent) there.
    ///
    /// ```
    /// use std::io;
    ///
    /// use exchange_error::integration::client::Stage;
    ///
    /// let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
    /// assert_eq!(Stage::of(&refused), Stage::Connecting);
    ///
    /// let reset = io::Error::from(io::ErrorKind::ConnectionReset);
    /// assert_eq!(Stage::of(&reset), Stage::Sent);
    /// ```
    pub fn of(error: &(dyn Error + 'static)) -> Self {
        let mut cause = Some(error);
        while let Some(error) = cause {
            if let Some(error) = error.downcast_ref::<io::Error>() {
                return match error.kind() {
                    io::ErrorKind::ConnectionRefused => Self::Connecting,
                    _ => Self::Sent,
                };
            }
            cause = error.source();
        }
        Self::Sent
    }

    /// Returns the outcome of a request that failed in this stage.
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Building | Self::Connecting => Outcome::NotApplied,
            Self::Sent => Outcome::Unknown,
        }
    }
}

/// Creates the failure of a request that failed in this stage: [`Failure::not_sent`] or
/// [`Failure::no_answer`].
impl<E: ExchangeError> From<Stage> for Failure<E> {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Building | Stage::Connecting => Self::not_sent(),
            Stage::Sent => Self::no_answer(),
        }
    }
}

impl Exchange {
    /// Creates the failure of a request that failed in this stage:
    /// [`not_sent`](Self::not_sent) or [`no_answer`](Self::no_answer).
    ///
    /// ```
    /// use std::io;
    ///
    /// use exchange_error::integration::client::Stage;
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Exchange, Operation};
    ///
    /// const REST: Exchange = Exchange::of::<RestError>();
    ///
    /// let error = io::Error::from(io::ErrorKind::ConnectionRefused);
    /// let failure = REST.failed_at(Stage::of(&error)).because(&error);
    /// assert!(failure.may_resend(Operation::Write));
    /// assert!(!REST.failed_at(Stage::Sent).may_resend(Operation::Write));
    /// ```
    #[must_use]
    pub fn failed_at(self, stage: Stage) -> AnyFailure {
        match stage {
            Stage::Building | Stage::Connecting => self.not_sent(),
            Stage::Sent => self.no_answer(),
        }
    }
}
