//! Rules about the sources themselves: plain comments, test names that stand alone, and imports
//! that run one way.

mod comments;
mod imports;
mod source;
mod test_names;
