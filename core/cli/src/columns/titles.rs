//! Meaning of the titles of columns.

/// Score of a title for each kind of column; 0 if it cannot be one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scores {
    pub(crate) code: u8,
    pub(crate) status: u8,
    pub(crate) name: u8,
    pub(crate) message: u8,
}

/// Score from which a title means a code whatever the cells are.
pub(crate) const CLEAR_CODE: u8 = 5;

/// Titles of codes in full.
const CODES: [&str; 35] = [
    "error code",
    "errorcode",
    "error codes",
    "err code",
    "errcode",
    "ret code",
    "retcode",
    "return code",
    "result code",
    "response code",
    "reject code",
    "error number",
    "error no",
    "errno",
    "error id",
    "api error code",
    "business code",
    "biz code",
    "api code",
    "code number",
    "code id",
    "код ошибки",
    "错误码",
    "错误代码",
    "錯誤碼",
    "錯誤代碼",
    "エラーコード",
    "에러 코드",
    "에러코드",
    "오류 코드",
    "오류코드",
    "código de error",
    "code d'erreur",
    "fehlercode",
    "返回码",
];
const PLAIN_CODES: [&str; 9] =
    ["code", "codes", "код", "代码", "代碼", "コード", "코드", "código", "状态码"];
/// Titles that mean a code only if the cells look like codes.
const WEAK_CODES: [&str; 12] = [
    "error",
    "errors",
    "exception",
    "error type",
    "error name",
    "error key",
    "label",
    "key",
    "type",
    "name",
    "identifier",
    "exception type",
];
/// Words that make a code one of something else.
const OTHER_CODES: [&str; 16] = [
    "group", "derived", "sub", "currency", "country", "http", "status", "symbol", "asset", "coin",
    "market", "category", "grpc", "module", "example", "sample",
];
const STATUSES: [&str; 10] = [
    "http status code",
    "http status",
    "http code",
    "http",
    "http error code",
    "status code",
    "http response code",
    "http response",
    "http statuscode",
    "statuscode",
];
const NAMES: [&str; 9] = [
    "error name",
    "name",
    "short name",
    "constant",
    "enum",
    "identifier",
    "error label",
    "mnemonic",
    "code name",
];
/// Titles of messages, the best first.
const MESSAGES: [&str; 52] = [
    "error message",
    "message",
    "error msg",
    "err msg",
    "errmsg",
    "msg",
    "error text",
    "error string",
    "message text",
    "текст ошибки",
    "错误信息",
    "错误消息",
    "錯誤訊息",
    "エラーメッセージ",
    "에러 메시지",
    "메시지",
    "消息",
    "error description",
    "description",
    "desc",
    "descripion",
    "descriptions",
    "meaning",
    "definition",
    "details",
    "detail",
    "explanation",
    "text",
    "reason",
    "error reason",
    "error details",
    "message description",
    "description message",
    "описание",
    "описание ошибки",
    "значение",
    "说明",
    "描述",
    "错误描述",
    "含义",
    "説明",
    "内容",
    "설명",
    "내용",
    "descripción",
    "beschreibung",
    "remark",
    "note",
    "mensaje",
    "mensagem",
    "descrição",
    "notes",
];

/// Returns the scores of a title.
pub(crate) fn scores(title: &str) -> Scores {
    let title = normalized(title);
    let words: Vec<&str> = title.split(' ').collect();
    let is_other = words.iter().any(|word| OTHER_CODES.contains(word));
    let code = match title.as_str() {
        title if CODES.contains(&title) => 9,
        title if PLAIN_CODES.contains(&title) => 8,
        title if title.ends_with(" code") && title.contains("err") && !is_other => 7,
        _ if words.contains(&"code") && words.len() <= 4 && !is_other => 6,
        title if title.contains("错误码") || title.contains("エラーコード") => 6,
        title if WEAK_CODES.contains(&title) => 2,
        _ => 0,
    };
    let status = match title.as_str() {
        title if STATUSES.contains(&title) => 9,
        "status" | "statuses" | "статус" | "状态码" => 4,
        _ if words.contains(&"http") && words.len() <= 4 => 7,
        _ => 0,
    };
    let name = if NAMES.contains(&title.as_str()) { 9 } else { 0 };
    let best = MESSAGES.iter().position(|message| *message == title);
    let message = match best.and_then(|position| u8::try_from(position).ok()) {
        Some(position) => 100 - position,
        None if ["message", "description", "meaning"].iter().any(|word| words.contains(word))
            && words.len() <= 5 =>
        {
            20
        }
        None => 0,
    };
    Scores { code, status, name, message }
}

/// Returns a title in lower case, its words apart, without what stands in parentheses.
pub(crate) fn normalized(title: &str) -> String {
    let mut spaced = String::new();
    let mut last_is_lower = false;
    let mut depth = 0_usize;
    for c in title.chars() {
        match c {
            '(' | '（' | '[' => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ if c.is_uppercase() && last_is_lower => {
                spaced.push(' ');
                spaced.extend(c.to_lowercase());
            }
            '_' | '-' | '/' | '.' | ':' | '：' | '*' | '#' => spaced.push(' '),
            _ => spaced.extend(c.to_lowercase()),
        }
        last_is_lower = c.is_lowercase();
    }
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns true if a heading, a title or a file name speaks of errors or statuses.
pub(crate) fn speaks_of_errors(text: &str) -> bool {
    const WORDS: [&str; 26] = [
        "rej reason",
        "error",
        "err code",
        "errcode",
        "errno",
        "exception",
        "reject",
        "failure",
        "ret code",
        "retcode",
        "return code",
        "response code",
        "result code",
        "http status",
        "http code",
        "status code",
        "http response",
        "错误",
        "錯誤",
        "エラー",
        "에러",
        "오류",
        "ошиб",
        "fehler",
        "erreur",
        "返回码",
    ];
    let text = normalized(text);
    WORDS.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::{normalized, scores, speaks_of_errors};

    #[test]
    fn titles_are_compared_by_their_words() {
        assert_eq!(normalized("ErrorCode (int)"), "error code");
        assert_eq!(normalized("error_code:"), "error code");
        assert_eq!(normalized("HTTP Status"), "http status");
    }

    #[test]
    fn codes_of_other_things_are_no_error_codes() {
        for title in ["Currency code", "group code", "derived code", "HTTP Status Code", "Sr. No"] {
            assert_eq!(scores(title).code, 0, "{title}");
        }
        assert!(scores("Error Code").code > scores("code").code);
        assert!(scores("HTTP Status").status > 0);
        assert!(scores("Error Message").message > scores("Description").message);
    }

    #[test]
    fn headings_that_speak_of_errors_are_recognised() {
        assert!(speaks_of_errors("Trading API Error Codes"));
        assert!(speaks_of_errors("TradingErrorCode.md"));
        assert!(!speaks_of_errors("Order types"));
    }
}
