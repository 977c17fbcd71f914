//! Options that choose the tables and columns of a page. Their order counts: what stands behind
//! `--section` is for that section, and what stands before the first is for all.

use std::path::Path;
use std::str::FromStr;
use std::{fs, io};

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueEnum};
use indicatif::ProgressBar;

use super::Error;
use crate::columns::Wanted;
use crate::input;
use crate::page::{self, Form, Page, Shape};
use crate::selection::{ANY, Group, Selection};

/// Options that choose the tables and columns of a page.
#[derive(Clone, Debug, Default)]
pub(super) struct PageOptions {
    /// Tables and columns to read.
    pub(super) selection: Selection,
    /// Form of the page, if it is not guessed.
    pub(super) form: Option<Form>,
    /// Options as given, so that the same command can be run again.
    pub(super) given: Vec<(&'static str, String)>,
}

/// A page as read from a file or from standard input.
#[derive(Debug)]
pub(super) struct Source {
    /// File name, or `-`.
    pub(super) path: String,
    /// Bytes of the page.
    pub(super) bytes: Vec<u8>,
    /// Page.
    pub(super) page: Page,
    /// True if bytes were replaced, because they are no UTF-8.
    pub(super) is_replaced: bool,
    /// Progress bar, which ends when the rows are read.
    pub(super) progress: ProgressBar,
}

const OPTIONS: [(&str, &str, &str); 6] = [
    (
        "section",
        "HEADING",
        "Read what stands below this heading; `*` for all others. May be repeated",
    ),
    ("code", "TITLE", "Column of the codes: its title, or its number from 1"),
    ("status", "TITLE", "Column of the HTTP statuses"),
    ("name", "TITLE", "Column of the identifiers"),
    ("message", "TITLE", "Column of the messages"),
    (
        "from",
        "SHAPE",
        "Shape of the rows: tables, headings, quotes, terms, bullets or lines that begin with a code",
    ),
];

/// The same options for a command whose `--name` is another: the column of identifiers is chosen by its
/// title.
#[derive(Clone, Debug, Default)]
pub(super) struct WithoutName(pub(super) PageOptions);

impl Args for WithoutName {
    fn augment_args(command: Command) -> Command {
        augmented(command, &["name"])
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for WithoutName {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(read(matches, &["name"])))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Adds the options to a command, except for some.
fn augmented(command: Command, except: &[&str]) -> Command {
    let options = OPTIONS.iter().filter(|(name, _, _)| !except.contains(name));
    let command = options.fold(command, |command, (name, value, help)| {
        let arg = Arg::new(*name).long(*name).value_name(*value).help(*help);
        let arg = arg.action(ArgAction::Append).help_heading("Tables and columns");
        command.arg(if *name == "from" {
            arg.value_parser(["tables", "headings", "quotes", "terms", "bullets", "lines"])
        } else {
            arg
        })
    });
    let form = Arg::new("read-as").long("read-as").value_name("FORM");
    let form = form.value_parser(clap::builder::EnumValueParser::<Form>::new());
    command.arg(
        form.help("Form of the page, if the file name does not say it")
            .help_heading("Tables and columns"),
    )
}

/// Reads the options of a command, except for some.
fn read(matches: &ArgMatches, except: &[&str]) -> PageOptions {
    let mut given: Vec<(usize, &'static str, String)> = Vec::new();
    for (name, _, _) in OPTIONS.into_iter().filter(|(name, _, _)| !except.contains(name)) {
        let values = matches.get_many::<String>(name).into_iter().flatten();
        let places = matches.indices_of(name).into_iter().flatten();
        given.extend(places.zip(values).map(|(place, value)| (place, name, value.clone())));
    }
    given.sort_by_key(|(place, _, _)| *place);
    let given: Vec<_> = given.into_iter().map(|(_, name, value)| (name, value)).collect();
    let form = matches.get_one::<Form>("read-as").copied();
    PageOptions { selection: selection(&given), form, given }
}

impl Args for PageOptions {
    fn augment_args(command: Command) -> Command {
        augmented(command, &[])
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for PageOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(read(matches, &[]))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Assigns options to the sections before them.
fn selection(given: &[(&'static str, String)]) -> Selection {
    let mut all = Group::default();
    let mut groups: Vec<Group> = Vec::new();
    let mut has_options = true;
    for (name, value) in given {
        if *name == "section" {
            match groups.last_mut() {
                Some(group) if !has_options => group.sections.push(value.clone()),
                _ => groups.push(Group { sections: vec![value.clone()], ..Group::default() }),
            }
            has_options = false;
            continue;
        }
        has_options = true;
        let group = groups.last_mut().unwrap_or(&mut all);
        let values = match *name {
            "code" => &mut group.wanted.code,
            "status" => &mut group.wanted.status,
            "name" => &mut group.wanted.name,
            "message" => &mut group.wanted.message,
            _ => {
                group.shapes.extend(Shape::from_str(value));
                continue;
            }
        };
        values.push(value.clone());
    }
    for group in &mut groups {
        inherit(&mut group.wanted, &all.wanted);
        if group.shapes.is_empty() {
            group.shapes.clone_from(&all.shapes);
        }
    }
    if groups.is_empty() && !all.is_automatic() {
        groups.push(all);
    }
    Selection { groups }
}

fn inherit(wanted: &mut Wanted, all: &Wanted) {
    if wanted.code.is_empty() && wanted.status.is_empty() {
        wanted.code.clone_from(&all.code);
        wanted.status.clone_from(&all.status);
    }
    for (own, other) in [(&mut wanted.name, &all.name), (&mut wanted.message, &all.message)] {
        if own.is_empty() {
            own.clone_from(other);
        }
    }
}

impl FromStr for Shape {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Ok(match name {
            "tables" => Self::Tables,
            "headings" => Self::Headings,
            "quotes" => Self::Quotes,
            "terms" => Self::Terms,
            "bullets" => Self::Bullets,
            "lines" => Self::Lines,
            _ => return Err(()),
        })
    }
}

impl PageOptions {
    /// Reads a page from a file, or from standard input for `-`.
    ///
    /// # Errors
    ///
    /// Returns an error if it cannot be read or is not in its form.
    pub(super) fn read(&self, path: &Path) -> Result<Source, Error> {
        let bytes = if path == Path::new("-") {
            let mut bytes = Vec::new();
            io::Read::read_to_end(&mut io::stdin().lock(), &mut bytes)?;
            bytes
        } else {
            fs::read(path).map_err(Error::file(path))?
        };
        let name = path.to_string_lossy().into_owned();
        let progress = input::steps(bytes.len(), 2);
        progress.set_message("parsing");
        let (text, is_replaced) = page::decode(&bytes);
        let page = page::read(&text, &name, self.form).map_err(|reason| {
            Error::Usage(format!("`{name}`: {reason}; pass the form with `--read-as`"))
        })?;
        progress.inc(1);
        progress.set_message("finding rows");
        Ok(Source { path: name, page, is_replaced, bytes, progress })
    }

    /// Returns the sections that the options name.
    #[must_use]
    pub(super) fn sections(&self) -> Vec<String> {
        let named = self.given.iter().filter(|(name, value)| *name == "section" && value != ANY);
        named.map(|(_, value)| value.clone()).collect()
    }

    /// Returns the options as they are typed in a shell.
    #[must_use]
    pub(super) fn typed(&self) -> String {
        let mut typed = String::new();
        if let Some(form) = self.form.and_then(|form| form.to_possible_value()) {
            typed.push_str(" --read-as ");
            typed.push_str(form.get_name());
        }
        for (name, value) in &self.given {
            typed.push_str(" --");
            typed.push_str(name);
            typed.push(' ');
            typed.push_str(&quoted(value));
        }
        typed
    }
}

/// Quotes an argument for a shell if it needs quotes.
#[must_use]
pub(super) fn quoted(value: &str) -> String {
    let is_plain = !value.is_empty()
        && value.chars().all(|c| c.is_ascii_alphanumeric() || "-_./:=%+,@".contains(c));
    if is_plain {
        value.to_owned()
    } else if value.contains('"') || value.contains(['$', '`', '\\', '!']) {
        format!("'{}'", value.replace('\'', r"'\''"))
    } else {
        format!("\"{value}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::{quoted, selection};

    fn given(options: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
        options.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
    }

    #[test]
    fn options_behind_a_section_are_for_it_and_the_others_for_all() {
        let selection = selection(&given(&[
            ("message", "Text"),
            ("section", "A"),
            ("section", "B"),
            ("code", "Code"),
            ("section", "HTTP"),
            ("status", "Code"),
            ("message", "Meaning"),
        ]));
        let [first, second] = selection.groups.as_slice() else { panic!("{selection:?}") };
        assert_eq!(first.sections, ["A", "B"]);
        assert_eq!(
            (first.wanted.code[0].as_str(), first.wanted.message[0].as_str()),
            ("Code", "Text")
        );
        assert_eq!(second.sections, ["HTTP"]);
        assert!(second.wanted.code.is_empty());
        assert_eq!(second.wanted.message, ["Meaning"]);
    }

    #[test]
    fn arguments_are_quoted_for_a_shell() {
        assert_eq!(quoted("page.md"), "page.md");
        assert_eq!(quoted("Error Code"), "\"Error Code\"");
        assert_eq!(quoted("it's $1"), r"'it'\''s $1'");
    }
}
