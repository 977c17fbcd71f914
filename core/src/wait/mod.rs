//! Waits that exchanges state: in a reply, in a header, or in a message.

#[cfg(feature = "json")]
mod packed;
#[cfg(feature = "json")]
mod stated;

#[cfg(feature = "json")]
pub(crate) use packed::PackedWait;
#[cfg(all(test, feature = "http"))]
pub(crate) use stated::LONGEST;
#[cfg(feature = "json")]
pub use stated::StatedWait;
#[cfg(feature = "json")]
pub(crate) use stated::local_time;

/// The unit of a number, written by the derive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "written by the derive, read by the engine, seen by nobody")]
pub enum WaitUnit {
    Secs,
    Millis,
    /// Seconds since 1970: the wait ends then.
    UntilSecs,
    /// Milliseconds since 1970: the wait ends then.
    UntilMillis,
}

/// The name of a header, or the text in front of a number in a message.
#[derive(Debug)]
#[expect(missing_docs, reason = "written by the derive, read by the engine, seen by nobody")]
pub struct WaitText {
    pub unit: WaitUnit,
    pub text: &'static str,
}
