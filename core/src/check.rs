//! Checks of replies: the rules of an enum are run, and their verdict becomes a [`Failure`].
//! With the feature `decode`, a reply that passes is parsed.

#[cfg(feature = "decode")]
use alloc::vec::Vec;

#[cfg(feature = "decode")]
use serde::Deserialize;
#[cfg(feature = "decode")]
use serde::de::DeserializeOwned;

#[cfg(feature = "decode")]
use crate::FailedRow;

#[cfg(feature = "decode")]
use crate::decode;
#[cfg(feature = "decode")]
use crate::rows::{parse_row, split_rows};
use crate::wire::{SentRow, Verdict, judge, rule};
use crate::{ExchangeError, Failure};

/// Decodes the replies of one exchange API.
///
/// The derive implements it for an enum that has `wire(...)`, and offers its functions on the enum
/// itself. The trait is for code that is generic over exchanges.
///
/// ```
/// use exchange_error::okcoin::futures::RestError;
/// use exchange_error::{Failure, Wire};
///
/// fn order_id<E: Wire>(status: u16, body: &str) -> Result<&str, Failure<E>> {
///     E::check_response(status, body)?;
///     Ok(body)
/// }
///
/// assert!(order_id::<RestError>(200, r#"{"order_id":986,"result":true}"#).is_ok());
/// assert!(order_id::<RestError>(200, r#"{"error_code":20015,"result":false}"#).is_err());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no rules for replies: add `wire(…)` to its `#[exchange(…)]`",
    label = "no `wire(…)`"
)]
pub trait Wire: ExchangeError {
    #[doc(hidden)]
    const RULES: &'static rule::Rules;

    /// Judges an HTTP response by its status and body.
    ///
    /// **`Ok` means that no rule found a failure. It does not mean that the reply shows a success, unless
    /// a rule has `required`.** The [guide](crate::guide::one_exchange) shows what a client does
    /// then.
    ///
    /// A documented code in the body beats a documented status, and that beats the meaning of the
    /// status in HTTP. A status of 400 or more is never a success, nor is a reply that is neither an
    /// object nor an array, unless a rule accepts it, or it is empty under 201, 204, 205 or 304.
    ///
    /// A body of up to 4 KB is validated, because answers to writes are small. A larger body is mostly
    /// only searched for signs of a failure; it is validated if its brackets do not balance, as in a
    /// body that was cut short. Brackets in strings are left out of the count up to 32 KB.
    ///
    /// # Errors
    /// A [`Failure`] if any part of the request failed, see [`Failure::is_partial`].
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Classified, ErrorKind};
    ///
    /// assert_eq!(RestError::check_response(200, r#"{"result":true}"#), Ok(()));
    ///
    /// let failure = RestError::check_response(503, "Service Unavailable").unwrap_err();
    /// assert_eq!(failure.kind(), ErrorKind::Unavailable);
    /// assert_eq!(failure.message(), Some("Service Unavailable"));
    /// ```
    fn check_response(status: u16, body: impl AsRef<[u8]>) -> Result<(), Failure<Self>> {
        check(Some(status), body.as_ref())
    }

    /// Judges a WebSocket frame.
    ///
    /// A frame arrives whole or not at all (RFC 6455), so it is searched, whatever its length: if no
    /// member that the rules ask for can make one of them fail, and its brackets balance, it is a
    /// success. Otherwise it is read. The search does not validate the JSON; parsing does, as in
    /// [`decode_frame`](Self::decode_frame).
    ///
    /// The search serves rules that a missing member cannot fail. A rule with `required` is served if
    /// its code is there. A condition that holds without the member, such as `$.status != 200` or
    /// `!$.result`, has every frame read, and so has a name that JSON writes in several ways.
    ///
    /// A frame may carry several messages. `?` drops the successful ones with the failed ones: where
    /// that matters, match and look at [`Failure::rows`]. The [guide](crate::guide::websocket)
    /// shows a connection with requests in flight.
    ///
    /// # Errors
    /// A [`Failure`] if any message of the frame is a failure.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::WebSocketError;
    ///
    /// assert_eq!(WebSocketError::check_frame(r#"{"event":"pong"}"#), Ok(()));
    ///
    /// let frame = r#"[{"channel":"login","errorcode":"20024","success":"false"}]"#;
    /// let failure = WebSocketError::check_frame(frame).unwrap_err();
    /// assert_eq!(failure.error(), Some(WebSocketError::SignatureMismatch));
    /// ```
    fn check_frame(frame: impl AsRef<[u8]>) -> Result<(), Failure<Self>> {
        check(None, frame.as_ref())
    }

    /// Checks an HTTP response, and parses its body into the type that the caller expects.
    ///
    /// A success is shown, not assumed: a reply that passes [`check_response`](Self::check_response)
    /// may still lack what the caller asked for. A field that the type requires, such as `order_id`,
    /// proves that the order was accepted, see the [guide](crate::guide::one_exchange). The value
    /// may borrow from the body.
    ///
    /// An empty body that passes the check, such as that of a 204, is parsed as `null`: `()` and
    /// `Option` accept it.
    ///
    /// # Errors
    /// The failure of `check_response`. A reply that passes the check and is not a `T` is a failure
    /// of the kind [`Transport`](crate::ErrorKind::Transport), and its outcome is
    /// [`Unknown`](crate::Outcome::Unknown). It has no code and no message;
    /// [`Failure::excerpt`] has the reason.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{ErrorKind, Outcome};
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Placed {
    ///     order_id: u64,
    /// }
    ///
    /// let body = r#"{"order_id":986,"result":true}"#;
    /// let placed = RestError::decode_response::<Placed>(200, body).unwrap();
    /// assert_eq!(placed.order_id, 986);
    ///
    /// let failure = RestError::decode_response::<Placed>(200, r#"{"result":true}"#).err().unwrap();
    /// assert_eq!((failure.kind(), failure.outcome()), (ErrorKind::Transport, Outcome::Unknown));
    /// assert_eq!(
    ///     failure.to_string(),
    ///     "OKCoin futures REST: reply does not fit the expected type: \
    ///      missing field `order_id` at line 1 column 15",
    /// );
    /// ```
    #[cfg(feature = "decode")]
    fn decode_response<'de, T: Deserialize<'de>>(
        status: u16,
        body: &'de (impl AsRef<[u8]> + ?Sized),
    ) -> Result<T, Failure<Self>> {
        check_and_parse::<Self, T>(Some(status), body.as_ref())
    }

    /// Checks a WebSocket frame, and parses it into the type that the caller expects. The value may
    /// borrow from the frame. See the [guide](crate::guide::websocket).
    ///
    /// # Errors
    /// The failure of [`check_frame`](Self::check_frame), and that of
    /// [`decode_response`](Self::decode_response) for a frame that passes the check and is not a `T`.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::WebSocketError;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Message<'a> {
    ///     channel: &'a str,
    /// }
    ///
    /// let frame = r#"[{"channel":"ok_sub_futureusd_trades","success":"true"}]"#;
    /// let [message] = WebSocketError::decode_frame::<[Message; 1]>(frame).unwrap();
    /// assert_eq!(message.channel, "ok_sub_futureusd_trades");
    ///
    /// let frame = r#"[{"channel":"login","errorcode":"20024","success":"false"}]"#;
    /// let failure = WebSocketError::decode_frame::<[Message; 1]>(frame).err().unwrap();
    /// assert!(failure.is(WebSocketError::SignatureMismatch));
    /// ```
    #[cfg(feature = "decode")]
    fn decode_frame<'de, T: Deserialize<'de>>(
        frame: &'de (impl AsRef<[u8]> + ?Sized),
    ) -> Result<T, Failure<Self>> {
        check_and_parse::<Self, T>(None, frame.as_ref())
    }

    /// Checks an HTTP response, and parses each of its rows into the type that the caller expects: the
    /// orders of a batch of which some were placed and others were not. See the
    /// [guide](crate::guide::batches).
    ///
    /// A row stands at its place in the reply: a value if it did not fail, otherwise a [`FailedRow`]. The
    /// rows are those of the rule that found the failure. If nothing failed, they are those of the first
    /// rule whose `rows` exist in the reply, be it an array of none. If the paths of a rule match rows in
    /// several places, they follow each other path by path.
    ///
    /// # Errors
    /// * The failure of [`check_response`](Self::check_response) if the reply failed as a whole, or if more
    ///   than 4,096 rows failed. If all rows failed one by one, they are returned as rows.
    /// * The failure of [`decode_response`](Self::decode_response) if the reply is not JSON, or if no rule
    ///   finds rows in it.
    ///
    /// A row that did not fail and is not a `T` is a failed row of the kind
    /// [`Transport`](crate::ErrorKind::Transport), with the outcome [`Unknown`](crate::Outcome::Unknown).
    /// Its [`message`](FailedRow::message) is the reason.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::Outcome;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Placed {
    ///     order_id: u64,
    /// }
    ///
    /// let body = r#"{"order_info":[{"order_id":41724206},{"error_code":20016,"order_id":-1}],"result":true}"#;
    /// let rows = RestError::decode_rows::<Placed>(200, body).unwrap();
    /// let [Ok(placed), Err(refused)] = &rows[..] else { panic!("one of two") };
    /// assert_eq!(placed.order_id, 41724206);
    /// assert!(refused.is(RestError::CloseAmountExceedsPosition));
    /// assert_eq!((refused.position(), refused.outcome()), (1, Outcome::NotApplied));
    /// ```
    #[cfg(feature = "decode")]
    fn decode_rows<T: DeserializeOwned>(
        status: u16,
        body: impl AsRef<[u8]>,
    ) -> Result<Vec<Result<T, FailedRow<Self>>>, Failure<Self>> {
        parsed_rows(Some(status), body.as_ref())
    }

    /// Checks a WebSocket frame, and parses each of its rows, see [`decode_rows`](Self::decode_rows): the
    /// messages of a frame, or the orders of a batch.
    ///
    /// # Errors
    /// The failures of `decode_rows`.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::WebSocketError;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Message {
    ///     channel: String,
    /// }
    ///
    /// let frame = r#"[{"channel":"ticker","data":[]},{"channel":"login","errorcode":"20024"}]"#;
    /// let rows = WebSocketError::decode_frame_rows::<Message>(frame).unwrap();
    /// assert_eq!(rows[0].as_ref().unwrap().channel, "ticker");
    /// assert_eq!(rows[1].as_ref().err().unwrap().id(), Some("login"));
    /// ```
    #[cfg(feature = "decode")]
    fn decode_frame_rows<T: DeserializeOwned>(
        frame: impl AsRef<[u8]>,
    ) -> Result<Vec<Result<T, FailedRow<Self>>>, Failure<Self>> {
        parsed_rows(None, frame.as_ref())
    }
}

pub(crate) fn check<E: Wire>(status: Option<u16>, body: &[u8]) -> Result<(), Failure<E>> {
    let mut failure = None;
    let report = &mut |row: &SentRow<'_>| Failure::take_up(&mut failure, row, status);
    match (judge(E::RULES, status, body, report), failure) {
        (Verdict::Success, _) => Ok(()),
        // Every failure has a row. If one had none, it would still not be a success.
        (verdict, failure) => Err(failure.unwrap_or_else(Failure::no_answer).judged(verdict, body)),
    }
}

#[cfg(feature = "decode")]
#[inline]
fn check_and_parse<'de, E: Wire, T: Deserialize<'de>>(
    status: Option<u16>,
    body: &'de [u8],
) -> Result<T, Failure<E>> {
    decode::check_and_parse(E::RULES, status, body, check::<E>, |error| {
        Failure::mismatch(status, error)
    })
}

#[cfg(feature = "decode")]
fn parsed_rows<E: Wire, T: DeserializeOwned>(
    status: Option<u16>,
    body: &[u8],
) -> Result<Vec<Result<T, FailedRow<E>>>, Failure<E>> {
    let mut rows = Vec::new();
    split_rows(E::RULES, status, body, &mut |row| parse_row(&mut rows, row))?;
    Ok(rows)
}
