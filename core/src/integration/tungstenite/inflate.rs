//! Inflation of compressed messages.

use alloc::vec::Vec;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// The size limit of an inflated message in bytes: tungstenite's limit for a frame.
const LARGEST: usize = 16 << 20;

pub(super) enum Error {
    /// The data inflates to more than [`LARGEST`].
    TooLarge,
    /// The data is not raw deflate, or is cut off.
    Broken,
}

/// Inflates raw deflate (RFC 1951), without header or checksum.
pub(super) fn inflate(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    decompress_to_vec_with_limit(bytes, LARGEST).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => Error::TooLarge,
        _ => Error::Broken,
    })
}
