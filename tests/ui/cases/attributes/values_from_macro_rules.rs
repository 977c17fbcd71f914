use exchange_error::ExchangeError;

macro_rules! exchange {
    ($name:ident, $code:expr, $status:literal, $kind:ident) => {
        #[derive(ExchangeError, Clone, Copy, Debug)]
        #[exchange(code_type = i16)]
        enum $name {
            /// Too many requests.
            #[exchange(code = $code, status = $status, kind = $kind)]
            TooManyRequests,
        }
    };
}

exchange!(Acme, -1003, 429, RateLimited);
exchange!(Bolt, -40000, 42, RateLimited);
exchange!(Crux, "1003", 429, RateLimit);

fn main() {}
