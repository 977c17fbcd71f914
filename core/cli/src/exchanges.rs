//! The ready-made enums that the tool knows, one line each.

use exchange_error::Wire;
use exchange_error::explain::Api;
use exchange_error::okcoin;

use crate::commands::Error;

/// Every ready-made enum. An exchange has at most one enum for its responses and one for its frames,
/// unless the words of their names tell them apart.
pub const APIS: &[Entry] = &[
    Entry::http::<okcoin::futures::RestError>("okcoin"),
    Entry::frames::<okcoin::futures::WebSocketError>("okcoin"),
];

/// The exchange of the bundled sample, and of files of replies that name none.
pub const DEFAULT: &str = "okcoin";

/// A ready-made enum, with the sort of replies that it judges.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The name for `--exchange`.
    pub exchange: &'static str,
    /// The table and the rules.
    pub api: Api,
    sort: Sort,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Http,
    Frames,
}

impl Entry {
    const fn http<E: Wire>(exchange: &'static str) -> Self {
        Self { exchange, api: Api::of::<E>(), sort: Sort::Http }
    }

    const fn frames<E: Wire>(exchange: &'static str) -> Self {
        Self { exchange, api: Api::of::<E>(), sort: Sort::Frames }
    }

    /// Returns true if each word starts a word of the name; `ws` is any enum for frames.
    fn is_named(&self, words: &str) -> bool {
        let name = format!("{} {}", self.exchange, self.api.name()).to_lowercase();
        words.to_lowercase().split_whitespace().all(|word| {
            let is_sort = word == "ws" && self.sort == Sort::Frames;
            is_sort || name.split_whitespace().any(|own| own.starts_with(word))
        })
    }
}

/// Returns the enums whose names have these words, or all enums.
///
/// # Errors
/// A text with the known names if there is none.
pub fn named(words: Option<&str>) -> Result<Vec<Entry>, Error> {
    let Some(words) = words else { return Ok(APIS.to_vec()) };
    let found: Vec<Entry> = APIS.iter().filter(|entry| entry.is_named(words)).copied().collect();
    if found.is_empty() || words.trim().is_empty() {
        return Err(Error::Usage(format!(
            "unknown exchange `{words}`: expected the words of a name, such as `{DEFAULT}`; known \
             are {}",
            names(APIS)
        )));
    }
    Ok(found)
}

/// Returns the enum for responses and the enum for frames of one exchange. An exchange that has one
/// of them uses it for both.
///
/// # Errors
/// A text with the names if several enums judge the same sort of replies.
pub fn pair(words: Option<&str>) -> Result<(Api, Api), Error> {
    let words = words.unwrap_or(DEFAULT);
    let found = named(Some(words))?;
    let of = |sort| found.iter().filter(move |entry| entry.sort == sort);
    let (responses, frames) = (of(Sort::Http).next(), of(Sort::Frames).next());
    if of(Sort::Http).count() > 1 || of(Sort::Frames).count() > 1 {
        return Err(Error::Usage(format!(
            "`{words}` names several APIs: add a word that tells them apart; named are {}",
            names(&found)
        )));
    }
    match (responses.or(frames), frames.or(responses)) {
        (Some(responses), Some(frames)) => Ok((responses.api, frames.api)),
        _ => Err(Error::Usage(format!("`{words}` judges no replies"))),
    }
}

/// Returns the note that replies are judged as those of the default exchange, if there are others.
pub(crate) fn note_of_default() -> Option<String> {
    let has_others = APIS.iter().any(|entry| entry.exchange != DEFAULT);
    has_others.then(|| {
        format!("note: the replies are judged as those of `{DEFAULT}`; `--exchange` names another")
    })
}

fn names(entries: &[Entry]) -> String {
    let names: Vec<String> =
        entries.iter().map(|entry| format!("`{}`", entry.api.name())).collect();
    names.join(", ")
}
