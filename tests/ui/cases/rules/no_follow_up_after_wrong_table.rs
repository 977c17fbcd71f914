use exchange_error::{Classified, ExchangeError};

#[derive(ExchangeError, Clone, Copy, Debug)]
#[exchange(
    code_type = i32,
    table(path = "tables/acme.md", section = "REST error"),
    wire(code = "$.code"),
)]
enum AcmeError {
    /// Invalid symbol
    #[exchange(code = -1121, kind = InvalidSymbol)]
    InvalidSymbol,
}

fn check(body: &str) -> Result<(), Box<dyn Classified>> {
    Ok(AcmeError::check_response(200, body)?)
}

fn main() {
    println!("{:?} {:?}", check("{}").is_ok(), AcmeError::InvalidSymbol.code());
}
