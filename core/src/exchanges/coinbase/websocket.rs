use crate::ExchangeError;

/// Errors of the Coinbase Advanced Trade WebSocket.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[exchange(
    name = "Coinbase WebSocket",
    code_type = str,
    table(path = "tables/coinbase.md", section = "WebSocketError"),
    wire(when = "$.type == 'error'", message = "$.message"),
)]
#[cfg_attr(feature = "serde", exchange(serde))]
#[non_exhaustive]
pub enum WebSocketError {
    /// The token was not accepted, or a channel name is wrong
    ///
    /// message `authentication failure` · `Authentication` · `Never` · `NotApplied`
    ///
    /// A wrong name of a channel gets this too, so do not log in again and again.
    #[exchange(
        row = "authentication failure",
        message_equals = "authentication failure",
        kind = Authentication,
    )]
    AuthenticationFailure,
}
