//! Replies of the corpora: captured ones, documented successes and documented forms of failures.
