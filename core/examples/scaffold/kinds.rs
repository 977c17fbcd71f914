//! Kinds guessed from words. The rules are data, held against a reviewed classification by a test:
//! what they do not know is `Other`, never a confident wrong.

use exchange_error::ErrorKind;

/// Words that have to occur in this order, and the kind they tell; the first rule that fits wins.
/// `*` at the end of a word stands for any ending, `|` for alternatives.
const RULES: &[(&str, ErrorKind)] = &[
    // What a person has to do, before anything that sounds alike.
    (
        "google|sms|2fa|verification|authenticator code|verification|input|invalid|incorrect|replicated",
        ErrorKind::ManualActionRequired,
    ),
    ("2nd|second|two verification|factor", ErrorKind::ManualActionRequired),
    ("verify|complete your identity", ErrorKind::ManualActionRequired),
    ("kyc|captcha", ErrorKind::ManualActionRequired),
    // Orders that are no more, or never were.
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
    // Frequency.
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
    // Orders that break a rule.
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
    // Who is asking.
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
    // What was asked.
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

/// The kind that the words of a message tell, and those words.
pub(crate) fn guess(message: &str) -> Option<(ErrorKind, String)> {
    let message = message.to_lowercase();
    let words: Vec<&str> = message
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| !word.is_empty())
        .collect();
    RULES.iter().find_map(|(rule, kind)| Some((*kind, fitting(rule, &words)?.join(" "))))
}

/// The words that a rule finds, if it finds all it wants.
fn fitting<'a>(rule: &str, words: &[&'a str]) -> Option<Vec<&'a str>> {
    let mut rest = words.iter();
    let find =
        |wanted: &str| rest.find(|word| wanted.split('|').any(|one| is_word(one, word))).copied();
    rule.split(' ').map(find).collect()
}

fn is_word(wanted: &str, word: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == wanted,
    }
}
