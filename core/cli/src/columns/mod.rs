//! Choice of the columns of a table.

mod choice;
mod chosen;
mod contents;
mod doubt;
pub(crate) mod titles;

pub use self::choice::{Wanted, by_section, by_titles, of_list, wanted};
pub use self::chosen::Columns;
pub use self::doubt::Doubt;
