//! Rows that let a write be resent.
