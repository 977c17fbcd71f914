//! The replies in a file, one a line.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::io::{self, BufRead, Read};

use crate::json::{self, Kind, Value};

/// A reply of an exchange: an HTTP response, or a WebSocket frame, which has no status.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply {
    /// The HTTP status; `None` for a frame.
    pub status: Option<u16>,
    /// The body or the frame.
    pub body: Vec<u8>,
}

const EXPECTED: &str = "expected JSON, a status and a body such as `502 Bad Gateway`, or an object \
                        with `status` and `body`";

impl Reply {
    /// Creates a reply; a frame has no status.
    ///
    /// ```
    /// use exchange_error::explain::{Api, Reply};
    /// use exchange_error::okcoin::futures::RestError;
    ///
    /// let reply = Reply::new(Some(200), r#"{"result":false,"error_code":20015}"#);
    /// let failed = Api::of::<RestError>().judge(&reply).unwrap();
    /// assert_eq!(failed.reply.variant, Some("OrderNotFound"));
    /// ```
    pub fn new(status: Option<u16>, body: impl Into<Vec<u8>>) -> Self {
        Self { status, body: body.into() }
    }

    /// Parses a line. Three forms are read:
    ///
    /// ```text
    /// {"code":-1121,"msg":"Invalid symbol."}                         a frame, as it was sent
    /// 400 {"code":-1121,"msg":"Invalid symbol."}                     a status and a body
    /// {"transport":"rest","status":400,"body":"{\"code\":-1121}"}    an object with both
    /// ```
    ///
    /// In an object, `transport` is `rest` or `ws` and may be left out beside a `status`. Without
    /// `status` it is a frame. The `body`, or `payload`, is the text that was sent, or JSON.
    ///
    /// # Errors
    /// The reason why the line has none of these forms.
    ///
    /// ```
    /// use exchange_error::explain::Reply;
    ///
    /// let reply = Reply::parse(br#"502 Bad Gateway"#).unwrap();
    /// assert_eq!((reply.status, &*reply.body), (Some(502), &b"Bad Gateway"[..]));
    /// assert!(Reply::parse(b"Bad Gateway").is_err());
    /// ```
    pub fn parse(line: &[u8]) -> Result<Self, String> {
        let line = line.trim_ascii();
        if let Some(reply) = with_status(line) {
            return Ok(reply);
        }
        json::with_buffer(line.len(), |buffer| match json::parse(line, buffer) {
            Ok(value) => of_json(value),
            Err(json::Error::BufferFull) => of_json(json::unchecked(line)),
            Err(json::Error::NotJson) => Err(alloc::format!("not JSON: {EXPECTED}")),
        })
    }
}

/// Parses `502 Bad Gateway`. A status alone has an empty body.
fn with_status(line: &[u8]) -> Option<Reply> {
    let (status, body) = match line {
        [a, b, c, b' ' | b'\t', body @ ..] => ([*a, *b, *c], body),
        [a, b, c] => ([*a, *b, *c], &[][..]),
        _ => return None,
    };
    let status = core::str::from_utf8(&status).ok()?.parse().ok()?;
    (100..=599)
        .contains(&status)
        .then(|| Reply { status: Some(status), body: body.trim_ascii().to_vec() })
}

fn of_json(line: Value<'_>) -> Result<Reply, String> {
    let status = line.get("status").filter(|status| status.kind() == Kind::Number);
    let transport = line.get("transport").and_then(Value::unescape);
    match (transport.as_deref(), status, line.get("body").or_else(|| line.get("payload"))) {
        // A reply that has a `body` or a `status` of its own.
        (None, None, _) | (None, _, None) => match line.kind() {
            Kind::Object | Kind::Array => Ok(Reply::new(None, line.as_bytes())),
            _ => Err(EXPECTED.to_string()),
        },
        (Some(b"ws"), _, Some(body)) => Ok(Reply::new(None, bytes(body))),
        (Some(b"rest") | None, status, Some(body)) => {
            let status = status.and_then(|status| core::str::from_utf8(status.as_bytes()).ok());
            let status = status.and_then(|status| status.parse().ok());
            let status = status.ok_or("expected an HTTP status as `status`")?;
            Ok(Reply::new(Some(status), bytes(body)))
        }
        (Some(b"rest" | b"ws"), _, None) => Err("expected the reply as `body`".to_string()),
        (Some(_), ..) => Err("expected `rest` or `ws` as `transport`".to_string()),
    }
}

/// Returns the text of a string, or JSON as it stands.
fn bytes(body: Value<'_>) -> Vec<u8> {
    body.unescape().map_or_else(|| body.as_bytes().to_vec(), Cow::into_owned)
}

/// Maximum length of a line in bytes. A longer line is reported and skipped, so that it does not
/// fill the memory.
const MAX_LINE: u64 = 16 << 20;

/// An iterator over the replies in a file, one a line, with the numbers of their lines. Empty lines
/// are skipped.
///
/// A reply is returned as soon as its line has been read, so that the input may be a pipe. A line
/// that cannot be read is an `Err` inside of `Ok`, with the reason; lines of more than 16 MB are
/// among these.
///
/// ```
/// use exchange_error::explain::Replies;
///
/// let input = &b"502 Bad Gateway\n\n{\"event\":\"pong\"}\noops\n"[..];
/// let lines: Vec<_> = Replies::new(input).map(Result::unwrap).collect();
/// assert_eq!(lines.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 3, 4]);
/// assert_eq!(lines[1].1.as_ref().unwrap().status, None);
/// assert!(lines[2].1.is_err());
/// ```
#[derive(Debug)]
pub struct Replies<R> {
    input: R,
    number: u64,
    line: Vec<u8>,
}

impl<R: BufRead> Replies<R> {
    /// Creates an iterator over an input.
    pub fn new(input: R) -> Self {
        Self { input, number: 0, line: Vec::new() }
    }

    fn next_line(&mut self) -> io::Result<Option<(u64, Result<Reply, String>)>> {
        loop {
            self.line.clear();
            if self.input.by_ref().take(MAX_LINE).read_until(b'\n', &mut self.line)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if self.line.len() as u64 == MAX_LINE && !self.line.ends_with(b"\n") {
                self.input.skip_until(b'\n')?;
                let reason = alloc::format!("longer than {MAX_LINE} bytes");
                return Ok(Some((self.number, Err(reason))));
            }
            if !self.line.trim_ascii().is_empty() {
                return Ok(Some((self.number, Reply::parse(&self.line))));
            }
        }
    }
}

impl<R: BufRead> Iterator for Replies<R> {
    type Item = io::Result<(u64, Result<Reply, String>)>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_line().transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::Reply;

    fn reply(line: &str) -> Option<(Option<u16>, alloc::string::String)> {
        let reply = Reply::parse(line.as_bytes()).ok()?;
        Some((reply.status, alloc::string::String::from_utf8_lossy(&reply.body).into_owned()))
    }

    #[test]
    fn every_form_of_a_line_is_read() {
        for (line, status, body) in [
            (r#"{"code":1}"#, None, r#"{"code":1}"#),
            (r#" [{"code":1}] "#, None, r#"[{"code":1}]"#),
            (r#"{"status":"error","body":"x"}"#, None, r#"{"status":"error","body":"x"}"#),
            (r#"{"status":3}"#, None, r#"{"status":3}"#),
            (r#"400 {"code":1}"#, Some(400), r#"{"code":1}"#),
            ("502\tBad Gateway", Some(502), "Bad Gateway"),
            ("204", Some(204), ""),
            (r#"{"status":400,"body":"{\"code\":1}"}"#, Some(400), r#"{"code":1}"#),
            (r#"{"status":400,"body":{"code":1}}"#, Some(400), r#"{"code":1}"#),
            (r#"{"transport":"rest","status":502,"body":""}"#, Some(502), ""),
            (r#"{"transport":"ws","payload":[7]}"#, None, "[7]"),
            (r#"{"transport":"ws","body":"pong"}"#, None, "pong"),
            (r#"{"transport":"ws","status":null,"body":"[]"}"#, None, "[]"),
        ] {
            assert_eq!(reply(line), Some((status, body.into())), "{line}");
        }
    }

    #[test]
    fn line_of_another_form_is_an_error() {
        for line in [
            "",
            "pong",
            "7",
            "999 {}",
            "40 {}",
            r#""text""#,
            r#"{"code":1"#,
            r#"{"transport":"rest","body":"{}"}"#,
            r#"{"transport":"rest","status":70000,"body":"{}"}"#,
            r#"{"transport":"rest","status":200}"#,
            r#"{"transport":"ws"}"#,
            r#"{"transport":"carrier pigeon","body":""}"#,
        ] {
            assert_eq!(reply(line), None, "{line}");
        }
    }
}
