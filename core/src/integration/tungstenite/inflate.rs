use alloc::vec::Vec;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// What a message may inflate to; tungstenite itself takes frames up to this size.
const LARGEST: usize = 16 << 20;

pub(super) enum Error {
    /// It inflates to more than a message may have.
    TooLarge,
    /// It is no raw deflate, or not all of it.
    Broken,
}

/// Inflates raw deflate (RFC 1951), without header or checksum.
pub(super) fn inflate(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    decompress_to_vec_with_limit(bytes, LARGEST).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => Error::TooLarge,
        _ => Error::Broken,
    })
}
