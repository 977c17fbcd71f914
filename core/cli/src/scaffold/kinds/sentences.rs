//! Words of sentences that name a mode, a limit or a format. Tried when no other rule matches.

use exchange_error::ErrorKind;

use super::Rules;

/// Rules in the order in which they are tried.
pub(super) const RULES: &[Rules] = &[
    (
        ErrorKind::AccountSuspended,
        &["not allowed during liquidation", "transactions banned $", "hit liquidation threshold"],
    ),
    (
        ErrorKind::Duplicate,
        &["would change no state", "remains|remain unchanged", "not repeat the operation"],
    ),
    (
        ErrorKind::InvalidSymbol,
        &["symbols|symbol not found", "currency|pair|pairs|symbols not supported $ !this"],
    ),
    (
        ErrorKind::MarketClosed,
        &[
            "can only reduce your position !account",
            "during call auction",
            "only available at|during this stage|phase|session",
            "during delisting|settlement",
            "window before settlement|delivery|expiry",
        ],
    ),
    (
        ErrorKind::PermissionDenied,
        &[
            "not available|supported for|to copy|demo|lead|subaccount|sub-account !batch",
            "demo user prohibited|cannot|not",
            "cannot place orders demo",
            "upgrade to uta|unified !banned",
            "restricted to approved|whitelisted|designated",
            "subaccount|order|orders not belong to",
            "users|customer cannot|not access|allowed|supported !mode",
            "cannot be accessed by",
            "not allowed by institutional|law",
            "trading is not enabled $",
            "symbol not permitted|restricted for account",
            "copytrade not supported",
            "for copy|lead trading|trader $ !price !quantity !amount !size",
            "leveraged trading not allowed",
        ],
    ),
    (
        ErrorKind::RiskLimit,
        &[
            "risk limit level|tier|updated|exceed* !info",
            "due to risk limit",
            "ltv exceeded|exceed|reached limit|maximum !liquidation",
            "risk rate too|is high",
            "risk rate account too|is high",
            "ltv loan exceeded|reached limit|maximum",
            "ltv ratio lending reached|exceeded maximum|limit",
            "leverage exceeds|exceed|exceeding|exceeded maximum|max|limit !invalid",
            "reached platform limit",
            "net liability must|below",
            "exceeds|exceed maximum|institutional allowed|quota per|user !order !price",
            "not allowed more than tp|orders|sls",
            "margin verification failed",
        ],
    ),
    (
        ErrorKind::InvalidOrder,
        &[
            "^filter failure !max_* !exchange_max*",
            "expect rising|falling",
            "truncated to zero",
            "iceberg* exceeds qty",
            "price|prices relationship|for not correct",
            "price higher|lower than maximum|minimum buying|selling|price",
            "value less|lower than min|minimum limit|amount !borrow* !withdraw* !loan",
            "number of contracts exceeds|exceed maximum|minimum limit",
            "would trigger immediately",
            "unsupported order combination",
        ],
    ),
    (
        ErrorKind::OperationRejected,
        &[
            "not available|supported|support in|under|with margin|hedge|one-way|portfolio mode \
             !symbol !user !parameter",
            "under|in margin|mode not|cannot allowed|supported|support|create !symbol !parameter \
             !user",
            "does not support portfolio|isolated|cross|hedge margin|mode",
            "only supports one-way|hedge|isolated|cross mode",
            "only isolated|cross|hedge mode can",
            "at least one link order",
            "due to active|existing|open orders|positions|pre-market|position !cooling-off",
            "not allowed when|while position|order|orders|exists",
            "no net position",
            "position status error",
            "without an open position",
            "for zero position",
            "no liabilities|borrowed coins|currency",
            "you have perpetual|open positions prohibited",
            "loan in progress",
            "not|cannot enabled as collateral",
            "not a collateral coin",
            "order in progress try|please !cancel",
            "not allowed modify|cancel partially|order filled|open",
            "currently hold position",
            "have order in progress $",
        ],
    ),
    (
        ErrorKind::InvalidRequest,
        &[
            "is|are not correct $ !code !password !price !signature !key",
            "legs do not match",
            "type not found !currency",
            "handler not found",
            "allowable range",
            "idx not match",
            "precision cannot exceed digits !price !order !quantity",
            "can only be numbers|letters|digits|integer*",
            "too many counterparties|parameters|symbols|instruments|legs !request*",
            "args|arguments size|length",
            "unsupported field|fields|parameter",
            "name|id|type invalid $ !user !account !order",
            "order type not possible",
            "must be final|one of",
            "combo only be done",
        ],
    ),
    (
        ErrorKind::ServerError,
        &["^set mode failed $", "^failed to switch $", "^borrowing unsuccessful $"],
    ),
    (
        ErrorKind::Unsupported,
        &["mode|type not supported for this symbol", "symbols|symbol cannot be traded $ !this"],
    ),
];
