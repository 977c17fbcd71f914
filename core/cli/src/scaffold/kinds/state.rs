//! Words of refusals because of a state: the exchange, the order, the market, the account.

use exchange_error::ErrorKind;

use super::Rules;

/// Rules in the order in which they are tried.
pub(super) const RULES: &[Rules] = &[
    (
        ErrorKind::Unavailable,
        &[
            "system|service|server|systems|services|engine|exchange \
             busy|overloaded|overload|maintenance|unavailable|upgrading|offline|restarting|inaccessible \
             !restricted !account !region !subscription !support !token",
            "under|in maintenance !margin",
            "^maintenance $",
            "temporarily|currently unavailable|offline !region !account !asset !country !area \
             !counterparties !withdrawal !currency",
            "service not available !account !region !type !country",
            "shutting down",
            "server|system busy",
            "service unavailable !region !token !restricted",
            "wait and try again",
            "high server load",
            "suspended maintenance",
            "server not responding",
            "service not responding",
            "cannot process* right now",
            "feature|function suspended|closed|unavailable !risk !account !law !region !demo \
             !spot !offline",
        ],
    ),
    (
        ErrorKind::OrderNotFound,
        &[
            "order|orders|orderid|ordid|algo not exist|found|exists !symbol !price !insufficient \
             !closed",
            "order|orders|rfq|quote|position|bot|signal|record|strategy|transfer|withdrawal \
             not|no exist|found !supported !switch !symbol !allowed !access !type",
            "no such|active order|rfq|quote|orders !symbol",
            "unknown order|oid $",
            "unknown order sent",
            "no open|pending orders !cannot !position",
            "no order|orders found",
            "trade|position|rfq|deposit|block|address not|no exist|exists|found",
            "@message ^not found $ !authenticated",
            "unknown position",
            "not have active|any|open|pending rfqs|orders|quotes|position !must !allowed",
        ],
    ),
    (
        ErrorKind::OrderClosed,
        &[
            "order|orders already|been cancel*|filled|closed|completed|executed !must !not !exist \
             !possible !instrument !book !before !until !never",
            "already been|canceled|cancelled|filled|closed $ !symbol !market !contract !never \
             !never",
            "order is canceled|cancelled|filled|closed|completed $ !before !until !every",
            "order|orders been cancelled|canceled|withdrawn|finished|triggered|filled|executed \
             !must !not !before !until !would !never",
            "redeem already complete",
            "status cannot be canceled|cancelled",
            "transaction cannot be canceled",
        ],
    ),
    (
        ErrorKind::InsufficientFunds,
        &[
            "insufficient balance|funds|fund|coins|margin|asset|assets|deposits|credit !pool \
             !platform !lending !loanable !product !price !ratio !maintenance !permission \
             !leverage !adjust !switch !mode !initial",
            "insufficient available|account|wallet|free|collateral|user|trade balance|margin|funds",
            "insufficient_* !permission",
            "balance|margin|funds|fund insufficient|sufficien* !pool !platform !ratio !liquidity \
             !maintenance !permission !leverage",
            "not|no enough balance|margin|funds|fund|coins|money|available !platform !system !pool",
            "not|no sufficient funds|balance|margin",
            "balance|funds|asset|assets|margin|amount not enough|sufficient !platform !pool \
             !system",
            "available balance cannot cover",
            "balance low|zero|0 !small !mode",
            "exceed*|exceeds|greater available|account|your balance|funds",
            "transfer amount exceed balance",
            "@message negative account|balance !unable",
            "exceed|exceeds|exceeded available amount|balance",
            "amount exceed balance",
            "unable to cover margin",
            "amount exceed*|large|greater balance|funds !small",
        ],
    ),
    (
        ErrorKind::MarketClosed,
        &[
            "market|exchange closed|halted|closing !order !price",
            "trading|trade|matching|contract|symbol|instrument|pair|market \
             closed|halted|suspended|halt|delisted|settling|paused|stopped !order !orders \
             !account !user !your !stop !withdraw* !accounts !loan",
            "trading|contract|symbol|market not open|started|live|active|opened !supported \
             !account !permission",
            "not in trading status|session|hours",
            "call auction !type !limit !only !limit !only",
            "settlement|delivery in progress",
            "under|being|during settlement|delivery",
            "contract expired|delivered|settled",
            "pair trade suspended",
            "^trading not allowed|locked $",
            "not tradable $",
            "being settled",
            "call auction !limit !only",
            "expired order book",
        ],
    ),
    (
        ErrorKind::AccountSuspended,
        &[
            "account|uid \
             frozen|blocked|suspended|locked|banned|disabled|dormant|freeze|deactivated !create \
             !mode !margin !subscribe !trade !temporarily !deposit !withdraw !rejected",
            "account restricted|banned from trading",
            "user suspended|frozen !withdraw",
            "user blocked",
            "user|account in|under|being liquidation|liquidated",
            "in liquidation mode",
            "liquidation mode|process user|account",
            "frozen liquidation",
            "in liquidation $ !could",
            "under risk control",
            "risk control restricted|suspended|triggering",
            "api frozen",
            "withdrawal suspended|restricted",
        ],
    ),
    (
        ErrorKind::AccountNotFound,
        &[
            "account|user|uid|subaccount|sub-account|member|client not \
             exist|found|opened|exists|registered|created !level !api !order !incorrect",
            "account|user|subaccount|sub-account no exist",
            "no such|unknown user|account|client|member !product",
            "invalid|incorrect account status !status",
            "account deleted",
            "no documented|designated account|user",
        ],
    ),
    (
        ErrorKind::PermissionDenied,
        &[
            "permission|permissions denied|insufficient|error|required",
            "no|not|without|lack permission|permissions|authority|privilege|privileges \
             !subscription",
            "not have permission|permissions|access|authority",
            "insufficient permission|permissions|privileges|scope",
            "operation|your permission|permissions|authority invalid",
            "access denied|forbidden|restricted",
            "unauthorized operation|access|action|execute",
            "not authorized|permitted|whitelisted|authorised !authenticated !order !modification \
             !symbol !quantity",
            "ip \
             whitelist*|restricted|allowed|mismatch|match|unauthorized|unmatched|forbidden|blocked \
             !region",
            "ip address unauthorized|allowed|whitelist*",
            "unmatched|illegal|unauthorized|untrusted ip !key",
            "country|region|jurisdiction|regulation|regulations|geo|compliance !verify !identity \
             !kyc !level !unverified !complete !satoshi !signature",
            "only|by allowed|available|accessed vip|whitelisted|users|unified|maker|makers !symbol",
            "user|users|account|broker not allowed|allowlisted|whitelisted|eligible|permitted|vip \
             !mode !position !borrowed !currency !vip",
            "not in whitelist",
            "permission",
            "lead|copy traders|trader|trading not supported|available|allowed !position !modify \
             !spot",
            "only available|open|accessible to",
            "ip restrained",
        ],
    ),
    (
        ErrorKind::Unsupported,
        &[
            "order|method|function|feature|endpoint|api|operation|type|interface|service|margin|mode \
             not|un support|supported|implemented|offered !user !users !account !value !format \
             !within !minutes !symbol !mode !parameter !endpoint !self-transferred !composition \
             !url !latest !oco !only",
            "this|operation|order|feature is not supported $ !symbol !currency !coin !asset !pair \
             !account !user",
            "not yet supported|implemented !symbol !account !user",
            "not implemented",
            "unsupported operation|method|feature|function $",
            "deprecated|discontinued",
            "method not implemented",
            "not available for api|users",
            "@message not supported !pair !symbols !user !users !value !format !within !minutes \
             !mode !parameter !endpoint !self-transferred !composition !account !lead !phone \
             !scope !within !rate !tp !attach* !function !options !leverage !copytrade !url \
             !latest !trading !instrument !margin !pxusd !redemption !cancellation !batch !copy \
             !position !precision !combination !oco !asset !malformed",
            "not currently supported",
        ],
    ),
];
