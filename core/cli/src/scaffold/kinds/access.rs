//! Words of refusals before the request is looked at: login, keys, frequency, repetition.

use exchange_error::ErrorKind;

use super::Rules;

/// Rules in the order in which they are tried.
pub(super) const RULES: &[Rules] = &[
    (
        ErrorKind::NotLoggedIn,
        &[
            "not logged|login|signed in",
            "^please log in",
            "^please login",
            "must|need|needs|required log|login|logged in",
            "login required",
            "session expired|invalid|timeout !key !api",
            "^invalid session $ !trading",
            "listenkey not exist",
            "listen key not exist",
            "access|session token expired !refresh !key",
            "token expired !key !otp",
            "need|invalid login|log !attempts",
        ],
    ),
    (
        ErrorKind::InvalidNonce,
        &[
            "nonce invalid|used|small|greater|must|increase|incorrect|wrong|error !required \
             !missing !header",
            "invalid|bad|wrong nonce",
            "timestamp recvwindow|window|ahead|expired|outside|behind !header",
            "timestamp for this request",
            "request timestamp|time expired|exceeds|window",
            "request expired !rfq",
        ],
    ),
    (
        ErrorKind::ManualActionRequired,
        &[
            "kyc !already !country !data !banned !limit",
            "identity verification|authentication !limit !level",
            "verify|verified identity|email|phone",
            "google|sms|otp|totp|2fa|mfa|authenticator \
             code|verification|error|failed|invalid|incorrect|wrong|missing|expired !sending \
             !phone",
            "invalid|incorrect|wrong|missing|expired otp|totp|2fa|mfa",
            "otp attempts|expired|limit",
            "captcha",
            "two|second factor",
            "agree to terms",
            "accept|sign agreement|terms",
            "too many incorrect|failed|wrong attempts",
            "bind|link email|phone|account before",
            "complete verification|identity|quiz",
            "failed login attempts",
            "unverified",
            "basic verification",
            "google|sms code|verification|input|invalid|incorrect|replicated !sending !phone",
            "2nd|second|two verification",
        ],
    ),
    (
        ErrorKind::Authentication,
        &[
            "invalid|incorrect|wrong|illegal|bad signature|sign|apikey|passphrase|password|secret \
             !parameter !format !phone !token !ratio !size !step",
            "invalid|incorrect|wrong|unknown|illegal api key",
            "invalid|incorrect access|api-key|apikey key|ip",
            "invalid api-key",
            "correct key to access",
            "header ok-access-*|kc-api-*|x-*|apikey empty|invalid|incorrect|missing|required",
            "kc-api-*|x-api-*|x-*-apikey|api-key|access-key empty|missing|required|not",
            "missing api key|apikey|signature|x-*",
            "signature|sign \
             invalid|incorrect|wrong|mismatch|error|failed|illegal|expired|verification",
            "signature not valid|match|matched",
            "sign not match",
            "signature verification failed",
            "error sign",
            "api key|apikey|key invalid|expired|incorrect|wrong|missing|disabled|revoked|inactive \
             !param !required !trade !coupon !listen !domain",
            "api key not found|exist|match|valid|activated",
            "apikey not found|exist|match|valid",
            "api key does not exist",
            "apikey does not exist",
            "api-key format invalid",
            "authentication|authorization failed|failure|error|invalid|issue !token !expired",
            "failed|fail authentication",
            "invalid credentials|authorization|authentication",
            "user authentication failed",
            "password|passphrase incorrect|wrong|invalid|error !format !empty !length !fund",
            "unauthenticated !public",
            "invalid ok-access-*",
            "invalid access-*",
            "^invalid key $ !listen",
            "secret key|secretkey not exist",
            "secretkey not exist",
            "login failure|failed !internal",
            "jwt verification",
            "invalid auth $",
            "authorization token !wrong",
        ],
    ),
    (ErrorKind::IpBanned, &["ip address banned", "temporary lockout"]),
    (
        ErrorKind::Duplicate,
        &[
            "duplicate|duplicated \
             order|clientorderid|clordid|id|client|request|reqid|orderid|transaction !currency \
             !currencies !parameter !symbol !assets !group !values !position !leg !subaccount !ip \
             !permission",
            "id|clientorderid|clordid|orderlinkid|orderlinkedid|reqid|algoclordid|client \
             duplicate|duplicated|repeated !currency",
            "clordid|clientorderid|algoclordid|id already exists|exist|used|use",
            "repeated|repetitive request|requests|borrowing|operation|submission",
            "not been modified",
            "^not modified",
            "no need to change|modify|switch|adjust",
            "already subscribed|active !eligible !lending",
            "no change|changes needed|detected|made",
            "id|name|broker|order|quote|clientid|identifier already exists|exist|used !symbol \
             !permission !ioc !module",
            "^duplicate|duplicated $",
            "duplicated|duplicate clblocktdid|identifier|signature",
        ],
    ),
    (
        ErrorKind::RateLimited,
        &[
            "too many requests|request|visits|calls !batch !pairs !body !open !locked",
            "too many new orders !open",
            "too frequent|frequently !access",
            "requests|request frequent|frequently|frequency",
            "frequency exceed*|limit|limited|protection|high",
            "rate limit|limited exceed*|reached|violated|hit|breached !ip !borrow !margin !risk \
             !interest",
            "exceed*|reached|hit|over rate limit !ip !borrow !margin !risk !interest",
            "request|requests limit|rate exceed* !address",
            "request limit reached",
            "throttl*",
            "too rapidly|fast !grow !refused !shut",
            "too many attempts $",
        ],
    ),
    (
        ErrorKind::Timeout,
        &[
            "^timeout !session",
            "timeout $ !email",
            "request|server|gateway|order|cancellation|creation|modification timeout|timed !login \
             !session",
            "timeout waiting",
            "timed out",
            "deadline elapsed|exceeded",
            "time out $ !email",
        ],
    ),
];
