//! Rules that guess a kind from the words of a message.
//!
//! A test compares the rules with a reviewed classification. A message that no rule matches gets no
//! kind, because a wrong guess is worse than none.

use exchange_error::ErrorKind;

/// Words that must occur in this order, and the kind to guess; the first rule that matches wins.
///
/// `|` separates alternatives, and `*` at the end of a word matches any ending.
const RULES: &[(&str, ErrorKind)] = &[
    // Actions of a person come first, because later rules match the same words.
    (
        "google|sms|2fa|verification|authenticator code|verification|input|invalid|incorrect|replicated",
        ErrorKind::ManualActionRequired,
    ),
    ("2nd|second|two verification|factor", ErrorKind::ManualActionRequired),
    ("verify|complete your identity", ErrorKind::ManualActionRequired),
    ("kyc|captcha", ErrorKind::ManualActionRequired),
    // Orders that are closed or do not exist.
    ("order|orders already|been cancel*|withdrawn|filled|closed|completed", ErrorKind::OrderClosed),
    ("order completed|filled", ErrorKind::OrderClosed),
    ("order|orders not|no exist|exists|found", ErrorKind::OrderNotFound),
    ("no such order", ErrorKind::OrderNotFound),
    ("unknown order", ErrorKind::OrderNotFound),
    // Duplicates.
    ("duplicate*", ErrorKind::Duplicate),
    ("client order id already|exists|used", ErrorKind::Duplicate),
    // Clock and nonce.
    ("nonce", ErrorKind::InvalidNonce),
    ("timestamp recvwindow|window|ahead|expired|outside", ErrorKind::InvalidNonce),
    // Rate limits.
    ("ip banned|shielded|blocked", ErrorKind::IpBanned),
    ("too many requests|orders|attempts|visits", ErrorKind::RateLimited),
    ("rate limit exceed*|reached|hit", ErrorKind::RateLimited),
    ("request|requests frequency|frequent*", ErrorKind::RateLimited),
    ("too frequent*", ErrorKind::RateLimited),
    // The exchange itself.
    ("request|server|gateway timed|time out", ErrorKind::Timeout),
    ("timeout", ErrorKind::Timeout),
    (
        "system|service|server|api|exchange busy|overloaded|maintenance|unavailable|offline|upgrade",
        ErrorKind::Unavailable,
    ),
    ("under maintenance", ErrorKind::Unavailable),
    ("system|internal|server|unknown error|failure", ErrorKind::ServerError),
    // Markets.
    (
        "market|trading|symbol|contract|contracts closed|halted|suspended|delivered|settled|settlement|delivery",
        ErrorKind::MarketClosed,
    ),
    // Money and risk.
    (
        "insufficient balance|funds|fund|coins|coin|margin|available|asset|assets",
        ErrorKind::InsufficientFunds,
    ),
    ("insufficient transferring|transfer balance", ErrorKind::InsufficientFunds),
    ("not enough balance|funds|margin|coins", ErrorKind::InsufficientFunds),
    ("balance|funds not enough|sufficient", ErrorKind::InsufficientFunds),
    ("amount exceed*|large|greater balance|funds", ErrorKind::InsufficientFunds),
    ("balance too low|zero|small", ErrorKind::InsufficientFunds),
    ("balance is too low|zero", ErrorKind::InsufficientFunds),
    ("position|positions|pos|holding exceed* limit", ErrorKind::RiskLimit),
    ("margin ratio|level lower|low|below", ErrorKind::RiskLimit),
    ("risk rate|ratio bigger|lower|exceed*", ErrorKind::RiskLimit),
    ("max*|exceed* number open orders", ErrorKind::RiskLimit),
    ("more than unfilled|open orders", ErrorKind::RiskLimit),
    ("restricted opening", ErrorKind::RiskLimit),
    ("close amount bigger|exceed*|larger position|positions", ErrorKind::InvalidOrder),
    ("liquidation quantity bigger|exceed*|larger holding", ErrorKind::InvalidOrder),
    // Orders that break a trading rule.
    (
        "order price|quantity|amount|size|volume too|must|cannot|higher|lower|less|greater|more",
        ErrorKind::InvalidOrder,
    ),
    (
        "order type|side|price|quantity|size|volume invalid|wrong|illegal|error",
        ErrorKind::InvalidOrder,
    ),
    ("invalid|illegal|wrong order type|side|price|quantity|size", ErrorKind::InvalidOrder),
    ("amount|quantity less|lower|smaller|below min*|than", ErrorKind::InvalidOrder),
    ("precision|tick lot", ErrorKind::InvalidOrder),
    ("leverage error|invalid|wrong|exceed*", ErrorKind::InvalidOrder),
    // Authentication, login, permissions and accounts.
    (
        "api_key|apikey|api key|sign|signature invalid|wrong|incorrect|expired|match",
        ErrorKind::Authentication,
    ),
    (
        "invalid|incorrect|wrong api_key|apikey|sign|signature|passphrase|password",
        ErrorKind::Authentication,
    ),
    ("invalid api key|secret", ErrorKind::Authentication),
    ("secretkey|secret not exist|found", ErrorKind::Authentication),
    ("signature not match|valid", ErrorKind::Authentication),
    ("secret key not exist|found", ErrorKind::Authentication),
    ("password incorrect|wrong", ErrorKind::Authentication),
    ("authentication|authorization fail*|error", ErrorKind::Authentication),
    ("not logged|login", ErrorKind::NotLoggedIn),
    ("no|need|invalid|please login|log", ErrorKind::NotLoggedIn),
    ("session expired|invalid", ErrorKind::NotLoggedIn),
    ("ip restricted|restrained|whitelist*|allowed", ErrorKind::PermissionDenied),
    ("not authorized|permitted", ErrorKind::PermissionDenied),
    ("no|insufficient|lack permission|permissions", ErrorKind::PermissionDenied),
    ("permission|access denied|error", ErrorKind::PermissionDenied),
    ("country|region|jurisdiction|regulation", ErrorKind::PermissionDenied),
    ("account|user frozen|blocked|suspended|disabled|locked|banned", ErrorKind::AccountSuspended),
    ("frozen", ErrorKind::AccountSuspended),
    ("account|user not|no exist|found|opened", ErrorKind::AccountNotFound),
    ("no such account|user", ErrorKind::AccountNotFound),
    ("account deleted", ErrorKind::AccountNotFound),
    ("no documented|designated account|user", ErrorKind::AccountNotFound),
    // Symbols, parameters and features.
    (
        "symbol|contract|currency|coin|instrument|pair|asset|index not|no exist|found|supported|listed",
        ErrorKind::InvalidSymbol,
    ),
    (
        "invalid|unknown|illegal symbol|contract|currency|coin|instrument|pair|asset",
        ErrorKind::InvalidSymbol,
    ),
    ("no such contract|symbol|instrument|currency", ErrorKind::InvalidSymbol),
    (
        "parameter|parameters|param|params|field|argument missing|empty|null|required|invalid|illegal|wrong|error|erorr|match",
        ErrorKind::InvalidRequest,
    ),
    (
        "missing|required|invalid|illegal|wrong|mandatory|malformed parameter|parameters|param|field|argument|json|request|format",
        ErrorKind::InvalidRequest,
    ),
    ("json|request|data format|syntax", ErrorKind::InvalidRequest),
    ("format of data", ErrorKind::InvalidRequest),
    ("wrong api interface|endpoint", ErrorKind::InvalidRequest),
    ("bad request", ErrorKind::InvalidRequest),
    ("event|subscription|date type|error error", ErrorKind::InvalidRequest),
    ("date error|invalid", ErrorKind::InvalidRequest),
    ("non public api", ErrorKind::Unsupported),
    ("not support*|implemented|offered", ErrorKind::Unsupported),
    ("deprecated|discontinued", ErrorKind::Unsupported),
];

/// Returns the kind that the words of a message suggest, and those words.
pub(crate) fn guess(message: &str) -> Option<(ErrorKind, String)> {
    let message = message.to_lowercase();
    let words: Vec<&str> = message
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    RULES.iter().find_map(|(rule, kind)| Some((*kind, matching_words(rule, &words)?.join(" "))))
}

/// Returns the words that a rule matches, or `None` if one of its words is missing.
fn matching_words<'a>(rule: &str, words: &[&'a str]) -> Option<Vec<&'a str>> {
    let mut rest = words.iter();
    let find =
        |wanted: &str| rest.find(|word| wanted.split('|').any(|one| matches(one, word))).copied();
    rule.split(' ').map(find).collect()
}

fn matches(pattern: &str, word: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => word.starts_with(prefix),
        None => word == pattern,
    }
}
