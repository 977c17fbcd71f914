//! The checks of one exchange as a value.

use core::fmt::{self, Debug};
use core::hash::{Hash, Hasher};

#[cfg(feature = "decode")]
use alloc::vec::Vec;

#[cfg(feature = "decode")]
use serde::Deserialize;
#[cfg(feature = "decode")]
use serde::de::DeserializeOwned;

use crate::check::check;
#[cfg(feature = "decode")]
use crate::decode;
#[cfg(feature = "decode")]
use crate::rows::{Split, parse_row, split_rows};
use crate::wait::WaitText;
#[cfg(feature = "decode")]
use crate::wire::rule::Rules;
#[cfg(feature = "decode")]
use crate::{AnyError, AnyFailedRow, FailedRow};
use crate::{AnyFailure, Failure, Wire};

/// The checks of one exchange API as a value, with failures that are [`AnyFailure`].
///
/// It is for a program that chooses the exchange while it runs, or that has one function for the requests
/// to many: the value is a field or an argument where the enum would be a type parameter everywhere. It
/// is one pointer. The [guide](crate::guide::many_exchanges) shows such a program.
///
/// ```
/// use exchange_error::okcoin::futures::{RestError, WebSocketError};
/// use exchange_error::{AnyFailure, Exchange, Operation};
///
/// const REST: Exchange = Exchange::of::<RestError>();
/// static ALL: [Exchange; 2] = [REST, Exchange::of::<WebSocketError>()];
///
/// struct Client {
///     exchange: Exchange,
/// }
///
/// impl Client {
///     fn receive(&self, reply: Option<(u16, &str)>) -> Result<(), AnyFailure> {
///         let Some((status, body)) = reply else { return Err(self.exchange.no_answer()) };
///         self.exchange.check_response(status, body)
///     }
/// }
///
/// let client = Client { exchange: REST };
/// let reply = r#"{"error_code":20015,"result":false}"#;
/// let failure = client.receive(Some((200, reply))).unwrap_err();
/// assert!(failure.is_error(RestError::OrderNotFound));
/// assert!(!client.receive(None).unwrap_err().may_resend(Operation::Write));
/// assert_eq!(ALL.map(Exchange::name), ["OKCoin futures REST", "OKCoin futures WebSocket"]);
/// ```
#[derive(Clone, Copy)]
pub struct Exchange(&'static Functions);

/// The functions and rules of one enum.
struct Functions {
    name: &'static str,
    check: fn(Option<u16>, &[u8]) -> Result<(), AnyFailure>,
    not_sent: fn() -> AnyFailure,
    no_answer: fn() -> AnyFailure,
    #[cfg(feature = "decode")]
    rules: &'static Rules,
    #[cfg(feature = "decode")]
    split_rows: SplitRows,
    #[cfg_attr(not(feature = "http"), expect(dead_code, reason = "only `http` sees headers"))]
    wait_header: Option<&'static WaitText>,
}

/// Visits the rows of a reply.
#[cfg(feature = "decode")]
type SplitRows =
    fn(Option<u16>, &[u8], &mut dyn FnMut(Split<'_, AnyError>)) -> Result<(), AnyFailure>;

impl Exchange {
    /// Creates the value of an enum.
    #[must_use]
    pub const fn of<E: Wire>() -> Self {
        Self(
            const {
                &Functions {
                    name: E::NAME,
                    check: |status, body| check::<E>(status, body).map_err(AnyFailure::from),
                    not_sent: || Failure::<E>::not_sent().into(),
                    no_answer: || Failure::<E>::no_answer().into(),
                    #[cfg(feature = "decode")]
                    rules: E::RULES,
                    #[cfg(feature = "decode")]
                    split_rows: |status, body, visit| {
                        let visit = &mut |row: Split<'_, E>| visit(row.map_err(FailedRow::from));
                        split_rows(E::RULES, status, body, visit).map_err(AnyFailure::from)
                    },
                    wait_header: E::__WAIT_HEADER,
                }
            },
        )
    }

    /// Returns the name of the exchange and the API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// Judges an HTTP response by its status and body.
    ///
    /// # Errors
    /// The failure of [`Wire::check_response`].
    pub fn check_response(self, status: u16, body: impl AsRef<[u8]>) -> Result<(), AnyFailure> {
        (self.0.check)(Some(status), body.as_ref())
    }

    /// Judges a WebSocket frame.
    ///
    /// # Errors
    /// The failure of [`Wire::check_frame`].
    pub fn check_frame(self, frame: impl AsRef<[u8]>) -> Result<(), AnyFailure> {
        (self.0.check)(None, frame.as_ref())
    }

    /// Checks an HTTP response, and parses its body into the type that the caller expects.
    ///
    /// ```
    /// use exchange_error::okcoin::futures::RestError;
    /// use exchange_error::{Exchange, Outcome};
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Placed {
    ///     order_id: u64,
    /// }
    ///
    /// const REST: Exchange = Exchange::of::<RestError>();
    /// let placed: Placed = REST.decode_response(200, r#"{"order_id":986,"result":true}"#).unwrap();
    /// assert_eq!(placed.order_id, 986);
    ///
    /// let failure = REST.decode_response::<Placed>(200, "{}").err().unwrap();
    /// assert_eq!(failure.outcome(), Outcome::Unknown);
    /// ```
    ///
    /// # Errors
    /// The failure of [`Wire::decode_response`].
    #[cfg(feature = "decode")]
    pub fn decode_response<'de, T: Deserialize<'de>>(
        self,
        status: u16,
        body: &'de (impl AsRef<[u8]> + ?Sized),
    ) -> Result<T, AnyFailure> {
        self.decode(Some(status), body.as_ref())
    }

    /// Checks a WebSocket frame, and parses it into the type that the caller expects.
    ///
    /// # Errors
    /// The failure of [`Wire::decode_frame`].
    #[cfg(feature = "decode")]
    pub fn decode_frame<'de, T: Deserialize<'de>>(
        self,
        frame: &'de (impl AsRef<[u8]> + ?Sized),
    ) -> Result<T, AnyFailure> {
        self.decode(None, frame.as_ref())
    }

    /// Checks an HTTP response, and parses each of its rows.
    ///
    /// ```
    /// use exchange_error::Exchange;
    /// use exchange_error::okcoin::futures::RestError;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Placed {
    ///     order_id: u64,
    /// }
    ///
    /// const REST: Exchange = Exchange::of::<RestError>();
    /// let body = r#"{"order_info":[{"order_id":7},{"error_code":20016}],"result":true}"#;
    /// let rows = REST.decode_rows::<Placed>(200, body).unwrap();
    /// assert_eq!(rows[0].as_ref().unwrap().order_id, 7);
    /// assert_eq!(rows[1].as_ref().err().unwrap().variant(), Some("CloseAmountExceedsPosition"));
    /// ```
    ///
    /// # Errors
    /// The failure of [`Wire::decode_rows`].
    #[cfg(feature = "decode")]
    pub fn decode_rows<T: DeserializeOwned>(
        self,
        status: u16,
        body: impl AsRef<[u8]>,
    ) -> Result<Vec<Result<T, AnyFailedRow>>, AnyFailure> {
        self.parsed_rows(Some(status), body.as_ref())
    }

    /// Checks a WebSocket frame, and parses each of its rows.
    ///
    /// # Errors
    /// The failure of [`Wire::decode_frame_rows`].
    #[cfg(feature = "decode")]
    pub fn decode_frame_rows<T: DeserializeOwned>(
        self,
        frame: impl AsRef<[u8]>,
    ) -> Result<Vec<Result<T, AnyFailedRow>>, AnyFailure> {
        self.parsed_rows(None, frame.as_ref())
    }

    #[cfg(feature = "decode")]
    fn parsed_rows<T: DeserializeOwned>(
        self,
        status: Option<u16>,
        body: &[u8],
    ) -> Result<Vec<Result<T, AnyFailedRow>>, AnyFailure> {
        let mut rows = Vec::new();
        (self.0.split_rows)(status, body, &mut |row| parse_row(&mut rows, row))?;
        Ok(rows)
    }

    #[cfg(feature = "decode")]
    fn decode<'de, T: Deserialize<'de>>(
        self,
        status: Option<u16>,
        body: &'de [u8],
    ) -> Result<T, AnyFailure> {
        decode::check_and_parse(self.0.rules, status, body, self.0.check, |error| {
            AnyFailure::mismatch(status, error).with_exchange(self.name())
        })
    }

    /// Creates the failure of a request that never left this machine, see [`Failure::not_sent`].
    #[must_use]
    pub fn not_sent(self) -> AnyFailure {
        (self.0.not_sent)()
    }

    /// Creates the failure of a request that got no usable answer, see [`Failure::no_answer`].
    #[must_use]
    pub fn no_answer(self) -> AnyFailure {
        (self.0.no_answer)()
    }

    /// Returns the header in which responses state a wait.
    #[cfg(feature = "http")]
    pub(crate) fn wait_header(self) -> Option<&'static WaitText> {
        self.0.wait_header
    }
}

/// Compares the names.
impl PartialEq for Exchange {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Exchange {}

impl Hash for Exchange {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

/// Writes the name.
impl Debug for Exchange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Exchange").field(&self.name()).finish()
    }
}
