//! Inflation of compressed messages.

use alloc::vec::Vec;

use miniz_oxide::inflate::{
    DecompressError, TINFLStatus, decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit,
};

/// The size limit of an inflated message in bytes: tungstenite's limit for a frame.
const LARGEST: usize = 16 << 20;

pub(super) enum Error {
    /// The data inflates to more than [`LARGEST`].
    TooLarge,
    /// The data is not compressed, is cut off, or differs from its checksum.
    Broken,
}

/// Inflates gzip (RFC 1952), zlib (RFC 1950) or raw deflate (RFC 1951).
///
/// The first bytes distinguish them: deflate has no block type for `1f`, and `78` would start a block
/// that is not compressed with padding other than zeros.
pub(super) fn inflate(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    match bytes {
        [0x1f, 0x8b, ..] => gunzip(bytes),
        [0x78, flags, ..] if u16::from_be_bytes([0x78, *flags]).is_multiple_of(31) => {
            decompress_to_vec_zlib_with_limit(bytes, LARGEST).map_err(Error::from)
        }
        _ => decompress_to_vec_with_limit(bytes, LARGEST).map_err(Error::from),
    }
}

impl From<DecompressError> for Error {
    fn from(error: DecompressError) -> Self {
        match error.status {
            TINFLStatus::HasMoreOutput => Self::TooLarge,
            _ => Self::Broken,
        }
    }
}

/// Inflates one member of gzip and compares its checksum and length.
fn gunzip(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let deflated = gzip_body(bytes).ok_or(Error::Broken)?;
    let (deflated, trailer) = deflated.split_last_chunk::<8>().ok_or(Error::Broken)?;
    let inflated = decompress_to_vec_with_limit(deflated, LARGEST)?;
    let length = u32::try_from(inflated.len()).unwrap_or_default();
    let expected = [crc32(&inflated).to_le_bytes(), length.to_le_bytes()];
    if trailer == expected.as_flattened() { Ok(inflated) } else { Err(Error::Broken) }
}

/// Returns the data and the trailer behind the header (RFC 1952, section 2.3).
fn gzip_body(bytes: &[u8]) -> Option<&[u8]> {
    const HEADER_CHECKSUM: u8 = 1 << 1;
    const EXTRA: u8 = 1 << 2;
    const NAME: u8 = 1 << 3;
    const COMMENT: u8 = 1 << 4;

    let ([_, _, _method, flags, ..], mut rest) = bytes.split_first_chunk::<10>()?;
    if flags & EXTRA != 0 {
        let (length, behind) = rest.split_first_chunk()?;
        rest = behind.get(usize::from(u16::from_le_bytes(*length))..)?;
    }
    for text in [NAME, COMMENT] {
        if flags & text != 0 {
            let end = rest.iter().position(|byte| *byte == 0)?;
            rest = rest.get(end + 1..)?;
        }
    }
    if flags & HEADER_CHECKSUM != 0 {
        rest = rest.get(2..)?;
    }
    Some(rest)
}

/// Returns the checksum of gzip (RFC 1952, section 8).
fn crc32(bytes: &[u8]) -> u32 {
    let update = |checksum: u32, byte: &u8| {
        let [low, ..] = checksum.to_le_bytes();
        let entry = CRC32.get(usize::from(low ^ byte)).copied().unwrap_or_default();
        entry ^ (checksum >> 8)
    };
    !bytes.iter().fold(!0, update)
}

/// The checksums of every byte.
const CRC32: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut checksum = byte;
        let mut bit = 0;
        while bit < 8 {
            let polynomial = if checksum & 1 == 1 { 0xedb8_8320 } else { 0 };
            checksum = (checksum >> 1) ^ polynomial;
            bit += 1;
        }
        table[byte as usize] = checksum;
        byte += 1;
    }
    table
};
