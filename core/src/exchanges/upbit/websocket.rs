use crate::ExchangeError;

/// Errors of the Upbit WebSocket API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Upbit WebSocket",
    code_type = str,
    table(path = "tables/upbit.md", section = "WebSocketError"),
    wire(when = "$.error", code = "$.error.name", message = "$.error.message"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// The token was not accepted
    ///
    /// `INVALID_AUTH` · `Authentication` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_AUTH")]
    #[exchange(code = "INVALID_AUTH", kind = Authentication)]
    InvalidAuth,

    /// The frame has not the expected form
    ///
    /// `WRONG_FORMAT` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "WRONG_FORMAT")]
    #[exchange(code = "WRONG_FORMAT", kind = InvalidRequest)]
    WrongFormat,

    /// The ticket is missing or not valid
    ///
    /// `NO_TICKET` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "NO_TICKET")]
    #[exchange(code = "NO_TICKET", kind = InvalidRequest)]
    TicketMissing,

    /// The type is missing or not valid
    ///
    /// `NO_TYPE` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "NO_TYPE")]
    #[exchange(code = "NO_TYPE", kind = InvalidRequest)]
    TypeMissing,

    /// The list of markets is missing or not valid
    ///
    /// `NO_CODES` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "NO_CODES")]
    #[exchange(code = "NO_CODES", kind = InvalidRequest)]
    CodesMissing,

    /// A parameter has a value that is not allowed
    ///
    /// `INVALID_PARAM` · `InvalidRequest` · `Never` · `NotApplied`
    #[doc(alias = "INVALID_PARAM")]
    #[exchange(code = "INVALID_PARAM", kind = InvalidRequest)]
    InvalidParam,
}
