//! European options: `eapi.binance.com`.
//!
//! The codes are the exchange's, from "Error Codes" of the Binance options trading API documentation,
//! a short page; the messages are ours. Most codes of the other products have no meaning here; they
//! are listed, so that they do not get that of futures. The general server codes -1003, -1006 and
//! -1007 stay those of the shared table.

use exchange_error::ExchangeError;

use super::BaseError;

/// Errors of the Binance options API.
#[derive(ExchangeError, Clone, Copy, Debug, PartialEq, Eq)]
#[exchange(
    serde,
    name = "Binance options",
    code_type = i32,
    wire(
        status = 418,
        variant = Base(AddressBanned),
        decides,
        code = "$.code",
        message = "$.msg",
    ),
    wire(rows = "$[:]", code = "@.code", ok = [0, 200], message = "@.msg"),
)]
pub(super) enum OptionError {
    /// More requests are waiting than the exchange puts up with.
    ///
    /// The options page gives this code, not -1003, to the limit on request weight.
    #[exchange(code = -1008, kind = RateLimited)]
    TooManyRequestsQueued,

    /// The underlying is not one of the exchange's.
    ///
    /// Everywhere else this code means a bad combination of parameters.
    #[exchange(code = -1128, kind = InvalidSymbol)]
    InvalidContract,

    /// The exchange does not accept this asset.
    #[exchange(code = -1129, kind = InvalidSymbol)]
    InvalidCurrency,

    /// The value of `recvWindow` has to stay below 60000.
    #[exchange(code = -1131, kind = InvalidRequest)]
    ReceiveWindowTooLarge,

    /// The balance does not suffice.
    #[exchange(code = -2018, kind = InsufficientFunds)]
    BalanceInsufficient,

    /// The margin for options does not suffice.
    ///
    /// The futures tables use this code for a cap on the position.
    #[exchange(code = -2027, kind = InsufficientFunds)]
    OptionMarginInsufficient,

    /// The transfer did not succeed.
    ///
    /// The exchange does not say that nothing moved. Read both balances before you send another.
    #[exchange(code = -3029, kind = ServerError)]
    TransferFailed,

    /// A code of the other products, without a documented meaning on this API.
    #[exchange(
        code = [
            -1004, -1010, -1013, -1108, -1112, -1114, -2011, -4006, -4007, -4008, -4009, -4010,
            -4011, -4012, -4014, -4015, -4016, -4017, -4018, -4019, -4020, -4021, -4022, -4023,
            -4024, -4025, -4026, -4027, -4028, -4031, -4032, -4033, -4034, -4035, -4036, -4037,
            -4038, -4039, -4040, -4041, -4042, -4043, -4044, -4045, -4046, -4047, -4048, -4049,
            -4050, -4051, -4052, -4053, -4054, -4056, -4057, -4058, -4059, -4060, -4061, -4062,
            -4063, -4064, -4065, -4066, -4067, -4068, -4069, -4070, -4071, -4072, -4073, -4074,
            -4075, -4076, -4077, -4078, -4079, -4080, -4081, -4082, -4083, -4084, -4085, -4086,
            -4087, -4088, -4089, -4091, -4092, -4093, -4094, -4095, -4096, -4097, -4098, -4099,
            -4101, -4102, -4103, -4104, -4105, -4106, -4107, -4108, -4109, -4110, -4112, -4113,
            -4114, -4115, -4116, -4117, -4118, -4119, -4120, -4121, -4122, -4123, -4124, -4125,
            -4126, -4127, -4128, -4129, -4130, -4131, -4132, -4133, -4134, -4135, -4136, -4137,
            -4138, -4139, -4141, -4142, -4143, -4144, -4145, -4146, -4147, -4148, -4149, -4150,
            -20121, -20124, -20130, -20132, -20194, -20195, -20196, -20198, -20204,
        ],
        kind = Other,
    )]
    NotDocumented,

    /// Errors that the products share.
    #[exchange(flatten)]
    Base(BaseError),
}
