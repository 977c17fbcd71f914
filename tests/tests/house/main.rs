//! Rules about the sources themselves: plain comments, test names that stand alone, and imports
//! that run one way.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a source that cannot be read fails the test"
)]

mod comments;
mod imports;
mod source;
mod test_names;
