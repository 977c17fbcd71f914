
/// Errors of the Acme wallet API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(code_type = str, kind = Other, serde)]
#[non_exhaustive]
pub enum WalletError {
    /// Withdrawal suspended
    #[exchange(code = "51001")]
    Suspended,
    /// Maintenance
    #[exchange(status = 503)]
    Maintenance,
}
