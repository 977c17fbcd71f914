use exchange_error::ExchangeError;

macro_rules! venue {
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

venue!(Acme, -1003, 429, RateLimited);
venue!(Bolt, -40000, 42, RateLimited);
venue!(Crux, "1003", 429, RateLimit);

fn main() {}
