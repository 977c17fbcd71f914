use exchange_error::ExchangeError;

#[derive(ExchangeError, Clone, Copy, Debug)]
enum AcmeError {
    /// Denied.
    #[exchange(message_contains = ["*denied*", "not allowed", "IP *", "***"], kind = PermissionDenied)]
    Denied,
}

fn main() {}
