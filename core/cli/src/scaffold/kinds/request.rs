//! Words of refusals because of the request, and of failures without a reason.

use exchange_error::ErrorKind;

use super::Rules;

/// Rules in the order in which they are tried.
pub(super) const RULES: &[Rules] = &[
    (
        ErrorKind::InvalidSymbol,
        &[
            "symbol|contract|currency|coin|instrument|pair|asset|market|product not|no \
             exist|found|listed|exists !yet !amount !loan !balance !position !price !leverage \
             !account !trader",
            "invalid|unknown|illegal|bad|incorrect|wrong|unrecognized \
             symbol|contract|currency|coin|instrument|pair|asset|ticker|symbols !whitelist \
             !settlement !status !type !order !price !quantity !time !amount !args !arguments",
            "symbol|currency|coin|instrument|pair|asset|contract \
             invalid|illegal|wrong|incorrect|unknown !status !type !price !whitelist",
            "no such contract|symbol|instrument|currency|market|asset !trader",
            "requested symbol invalid !whitelist",
            "this asset|symbol is not supported $",
            "instrument|pair|index id|type|name|information not match|valid|exist",
            "token|index|asset|underlying|option|options not exist|found !price",
        ],
    ),
    (
        ErrorKind::RiskLimit,
        &[
            "position|positions|holding exceed*|reached limit|maximum|max|limits !closing",
            "exceed*|reached|over|above|exceeding max|maximum|limit|limits \
             position|positions|open|active|leverage !transfers !day",
            "exceed*|reached|over position|risk limit|limits !leverage",
            "number|amount of open|pending|active|stop|trigger|algo orders \
             exceed*|limit|reached|more|maximum",
            "too many open|pending|active|stop|conditional orders",
            "max*|maximum number|amount of|open|stop orders|order|positions !batch !request",
            "more than active|open|pending|stop|unfilled orders !cancel",
            "risk limit|level|ratio|rate exceed*|exceeds|reached|high|exceeded",
            "maintenance margin ratio|rate|required high|exceeds",
            "margin limit|ratio exceed*|exceeded|high|low",
            "trigger|cause forced|immediate|immediately liquidation",
            "liquidation triggered|trigger",
            "platform|position|borrow*|borrowing limit exceed*|reached",
            "reach* max|maximum open|stop|order|algo order|orders|limit|number",
            "limit of open|pending|trigger orders exceeded",
            "max*|maximum open|stop|position|positions limit|order|exceeded",
            "orders count exceed*",
            "ltv ratio reached|exceeded|high|maximum",
            "loan|borrow* amount exceeds|exceed limit|maximum",
            "positions limit exceeded",
            "margin|position check failure",
            "margin ratio|level lower|low|below",
            "risk rate|ratio bigger|lower|exceed*",
            "restricted opening",
        ],
    ),
    (
        ErrorKind::InvalidOrder,
        &[
            "order price|quantity|qty|size|amount|volume|value \
             too|must|cannot|higher|lower|less|greater|more|exceed*|below|above|smaller|larger|bigger|deviates|should \
             !@wallet !deviation !nil !empty !characters !edited !amended",
            "order|limit|bid|ask|buy|sell price too|higher|lower|deviates|exceeds|high|low \
             !@wallet !index !deposit !range !market-price",
            "price|quantity|qty|size|volume \
             less|greater|more|lower|higher|smaller|larger|below|above than|min*|max*|or !@wallet \
             !deviation !leverage !max !maxprice !tick !step !zero !0 !characters !pay !bound",
            "price not increased|divisible|multiple|match|following|within",
            "quantity|qty|size|amount not divisible|multiple !@wallet",
            "multiple of tick|lot|step|contract",
            "order type|price|quantity|size|volume|amount|value \
             invalid|wrong|illegal|error|incorrect|small|large|short|low|high !missing !required \
             !empty !history !@wallet",
            "invalid|illegal|wrong|incorrect|bad order|limit|trigger|stop \
             price|quantity|size|volume|amount|value|qty|status !batch !missing !@wallet \
             !edited",
            "@message invalid|illegal|wrong|incorrect price|quantity|size|leverage|qty|volume $ \
             !@wallet",
            "^price|quantity|size|volume|qty|leverage invalid|wrong|incorrect|illegal $ !@wallet",
            "order price|quantity|size|volume|qty|amount|side|type|status \
             invalid|wrong|incorrect|illegal !@wallet",
            "price|quantity|amount|order precision !@wallet !tick !order_id",
            "tick size rule|step",
            "^order is illegal|invalid $ !id !ordertype",
            "post-only|post order would|not",
            "would immediately match|trigger|execute",
            "fok|ioc cannot|not|only",
            "tp|sl|take|stop price must|should|cannot|higher|lower !empty !edited !amended",
            "trigger price higher|lower|must|cannot|should|exceeds|too|less|greater !empty \
             !amended",
            "reduce-only|reduceonly|reduce order rejected|position|cannot !restrictions",
            "price|trigger|tp|sl|limit|stop should|must higher|lower|greater|less|above|below \
             !@wallet",
            "price|quantity|size|amount exceeds|below|above|under|over \
             max|maximum|min|minimum|limit|upper|lower !@wallet !open !position",
            "stop|take|limit|trigger price too low|high|close|far",
            "post only|postonly not|flag|order|would !stage",
            "close amount bigger|exceed*|larger position|positions",
            "liquidation quantity bigger|exceed*|larger holding",
        ],
    ),
    (
        ErrorKind::InvalidRequest,
        &[
            "^price|quantity|qty|size|stop less than zero|0 $",
            "activation price",
            "missing|required|mandatory|empty|null|malformed \
             param*|field|fields|argument|json|body|header|timestamp|id|value !signature !api \
             !kyc",
            "param*|parameter|field|argument|json|body|request \
             missing|required|mandatory|empty|null|malformed|invalid|illegal|wrong|error|incorrect|unknown|format \
             !occur !scopes !unavailable !signature !ok-access-key !ok-access-passphrase \
             !ok-access-sign !ok-access-timestamp !api-key !header !currency !internal !batch",
            "parameter|parameters|param|params|args can|cannot|not be",
            "@message invalid|illegal|wrong|incorrect|bad|unknown|unexpected|malformed \
             param*|parameter|argument|arguments|json|request|format|field|body|method|data|interval|type|id|url|path|endpoint|operation|date|time|content-type|value|input|op \
             !key !after !subscription !internal !authorized !exceeded !unavailable",
            "cannot|can|must|not be empty|null|blank",
            "must be|specify specified|provided|sent|present|integer|positive|number",
            "is|are required $",
            "is mandatory",
            "^bad request",
            "json|data|request|parameter|syntax format|parse|syntax|parsing \
             error|invalid|incorrect|wrong",
            "method not found",
            "url|path|endpoint|route|page|api not found|exist !configuration",
            "date|time|interval range|invalid|exceed* !recvwindow",
            "start end time",
            "between start end",
            "is invalid|illegal $ !domain",
            "@message ^invalid !@wallet !status !account !signature !order !permission \
             !permissions !user !timestamp !code !key !session !token !session !rfq !product !ip \
             !pin !market !login !api !interface",
            "^missing !order !scopes !data !key !signature !api",
            "sent when not required",
            "not all sent parameters",
            "duplicate parameter|parameters|values|currency|symbols|entries",
            "withdraw*|transfer*|borrow*|repay*|loan|deposit|redemption|redeem|purchase \
             amount|quantity|precision \
             too|must|less|lower|below|cannot|min*|smaller|invalid|error",
            "amount to borrow|repay|withdraw|transfer lower|less|must",
            "param|parameter|id|type|name not match|valid|exist !instrument !order !trade \
             !position !user !account !client !api !exchange !pair !broker !address",
            "parameter overflowed",
            "unsupported|unrecognized param*|id|version|format|value",
            "can only download",
            "address invalid|incorrect|wrong|format",
            "invalid withdraw*|transfer|deposit|loan !order",
            "format of data",
            "wrong api interface|endpoint",
            "event|date type|error error",
            "date error",
        ],
    ),
    (
        ErrorKind::ServerError,
        &[
            "system|internal|server|service|unknown error|failure|exception !check !reason \
             !service_unavailable",
            "^unknown error !check",
            "internal failure",
            "unexpected response|error",
            "^something wrong",
            "went wrong",
            "^system failure",
            "@whole ^repayment|redeem|batch|query|reset|request failed|unsuccessful|failure|error \
             $",
            "@whole ^create|place|query|fail orders|info|balance|batch failed|error $",
        ],
    ),
    (
        ErrorKind::OperationRejected,
        &[
            "close|have open|existing|active|unclosed|pending positions|position|orders \
             cannot|before|switch* !exceed*",
            "you have existing|open|unclosed|unsettled|pending|uncancelled|outstanding \
             !cancellation",
            "position mode|margin mode|leverage cannot|unable|failed|not \
             switch*|changed|adjusted|change|set|supported",
            "cannot|unable|can't|failed to|switch|adjust|set|change|enable|disable|modify \
             leverage|mode|collateral|account !limit !liquidation !trader !check !insufficient \
             !cover !order !later",
            "current|under|this|your account mode !banned !meet !upgrade",
            "due|under|in to|the cross|isolated|portfolio|hedge margin|mode !supported !user \
             !orders",
            "position is in cross|isolated",
        ],
    ),
];
