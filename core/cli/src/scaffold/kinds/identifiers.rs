//! Words of identifiers: `INVALID_SIDE`, `EOrder:Tick size check failed`. Tried when no other rule
//! matches.

use exchange_error::ErrorKind;

use super::Rules;

/// Rules in the order in which they are tried.
pub(super) const RULES: &[Rules] = &[
    (
        ErrorKind::InvalidNonce,
        &["invalid|bad|expired timestamp $", "recvwindow|window reject|rejected $"],
    ),
    (
        ErrorKind::NotLoggedIn,
        &[
            "invalid|expired listen key $",
            "listen key not found|exist",
            "^invalid session $ !trading",
        ],
    ),
    (
        ErrorKind::Authentication,
        &["bad|rejected|unknown api|mbx key !param", "^invalid|unknown key $ !listen !withdraw"],
    ),
    (
        ErrorKind::ManualActionRequired,
        &[
            "enable|verify|need 2fa",
            "2fa verify",
            "agreement not sign|signed|confirmed",
            "account|email|user unconfirmed",
            "verification|kyc required $ !tag !address",
        ],
    ),
    (ErrorKind::RateLimited, &["exceed* msg|message|request rate"]),
    (
        ErrorKind::AccountNotFound,
        &["acct not exist|found", "no opened account", "^bad|unknown account $"],
    ),
    (
        ErrorKind::AccountSuspended,
        &[
            "^inactive account $",
            "^user|account locked|liquidating|inactive|disabled|frozen|suspended $",
            "^liquidation in progress $",
        ],
    ),
    (
        ErrorKind::PermissionDenied,
        &[
            "account ban borrow|mortgage|rollout|repay",
            "^account reduce only $",
            "not|non whitelist|white !address",
            "api keys|key locked",
            "not access|accessible $",
            "cannot open position",
            "withdraw restricted",
        ],
    ),
    (
        ErrorKind::InsufficientFunds,
        &["no|not enough|sufficient asset|assets|balance", "user no asset !supported"],
    ),
    (
        ErrorKind::Duplicate,
        &[
            "^same order $",
            "^user|users|item|items|identifier exist|exists $ !not !no",
            "^duplicate|duplicated ip|name $",
            "api exist $ !not !no",
        ],
    ),
    (
        ErrorKind::OrderNotFound,
        &[
            "^no records|record",
            "withdraw|deposit not exist|found $",
            "ord|order id not exist|found $",
            "^unknown order $",
        ],
    ),
    (
        ErrorKind::OrderClosed,
        &[
            "^order archived|final|expired|cancelled|canceled|filled|closed $",
            "too late to cancel",
            "^cancel by !self !no",
        ],
    ),
    (
        ErrorKind::MarketClosed,
        &[
            "symbol|market|instrument not trading|tradable|tradeable $",
            "market in cancel_only|post_only|limit_only mode",
            "security status fail",
        ],
    ),
    (ErrorKind::Unavailable, &["server shutdown", "^busy|unavailable $"]),
    (
        ErrorKind::InvalidSymbol,
        &[
            "symbol|symbols|pair|pairs not found",
            "not valid margin asset|pair",
            "^invalid|unknown underlying $",
        ],
    ),
    (
        ErrorKind::RiskLimit,
        &[
            "max num orders|order|algo|iceberg !amends !less !amend",
            "^max position",
            "^max|min leverage ratio",
            "exceed* max* borrow*|borrowable|rollout|position|leverage",
            "orders limit exceeded !batch !modify",
            "position size exceeded",
            "margin allowance exceeded",
            "^quota reached",
            "premium reach limit",
        ],
    ),
    (
        ErrorKind::OperationRejected,
        &[
            "^trade|transfer|borrow|repay|withdraw|deposit not allowed $",
            "^has pending|open|position transaction|order|orders|position|liquidation",
            "^has position $",
            "exists open|quantity",
            "exist* pending modification|transfer",
            "reject|rejected with position|order|mb|isolated !invalid",
            "repay exceed* debt|liability",
            "exceed* daily|token|user purchase|limit !rate",
            "forbid redeem|purchase",
            "not redeemable|purchasable|mortgageable",
            "^symbol reduce only",
            "margin check failed",
            "^adjust leverage symbol failed $",
            "self trade|match !mode !invalid !type",
            "^mmp triggered",
            "admin ban borrow|mortgage",
            "transfer|transaction|repay pending $",
            "exceed* max* modify|modification|adjustment",
            "position side change|not exists|match",
            "no position reject $",
            "order amend rejected $",
        ],
    ),
    (
        ErrorKind::InvalidOrder,
        &[
            "min|minimum notional $",
            "^lot|percent|price size|price|filter $",
            "^notional $",
            "^price|qty|quantity|stop greater|higher|highter|less|lower than \
             max|min|multiplier|stop",
            "qty|quantity|price not increased|multiple|divisible step|tick",
            "^bad precision $",
            "invalid qty|quantity|price|size precision|scale $ !tick !step !spread !match",
            "^invalid leverage|volume $",
            "reduce only reject|rejected $",
            "fok|gtx|ioc|market order reject|rejected $",
            "exceed* price limit",
            "reach price limit",
            "scale not match",
            "scale overflow $",
            "order|cost minimum not met",
            "tick size check failed",
            "oco take profit must",
            "post only will|would take",
            "qty|quantity cannot be zero",
            "max quantity|qty order exceeded",
            "iceberg qty|quantity exceeds|exceed",
            "oco orders cannot be",
            "amount bigger upper",
        ],
    ),
    (
        ErrorKind::InvalidRequest,
        &[
            "invalid|bad|unknown|illegal|wrong|unrecognized|unsupported \
             side|tif|interval|direction|json|request|input|header|unit|chars|len|length|param|params|parameter|parameters|field|format|filter|property|legs|method|combo|limit|coef|threshold|restrictions|period|date|duration|cursor|type|mode|timeinforce|force|precision|fee|frame|strategy \
             $ !user !session !token !signature !account !auth !api !key !ip !grant !hmac \
             !supported !permission !peg !hour !hours",
            "^invalid account|value type $",
            "invalid|bad client id|len|length $ !exist",
            "^client order id invalid $",
            "too many param*",
            "unread|unknown|mandatory|missing|optional param* !key !sign*",
            "params err|error|bad",
            "param overflow",
            "at least param|parameter|one !order",
            "less than zero $ !user !balance",
            "^max price|qty less than min",
            "not required $ !verification !login",
            "lt min borrowable|repay|borrow",
            "lower than min purchase",
            "coin|asset not loanable|collateral $",
            "withdraw amount multiple",
            "withdraw min amount",
            "exceed* max* batch|block orders|legs",
            "legs duplicate symbol|leg|instrument",
            "must be buy|sell|true|false|positive|integer !logged",
            "illegal|bad|invalid address $",
            "^bad recv window",
            "symbol does not match status",
            "param* validation|out failed|range",
            "^validation failed|error $",
            "^params|parameters $",
        ],
    ),
    (
        ErrorKind::ServerError,
        &[
            "^unknown $",
            "^unexpected resp|response $",
            "^inner failure|error $",
            "^transfer|repay|loan|deduction|purchasing fail|failed|failure $ !validation",
            "batch orders fail|failed $",
            "cancel all fail|failed $",
            "common error $",
        ],
    ),
];
