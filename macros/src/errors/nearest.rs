//! Suggestions for misspelled words, by edit distance.

use crate::syntax::taxonomy::FOREIGN;

/// Returns the candidate with the smallest edit distance to `word`, ignoring case, if at most a third
/// of the characters differ.
pub(crate) fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    let limit = (word.chars().count() / 3).clamp(1, 4);
    candidates
        .iter()
        .filter_map(|candidate| {
            Some((distance(&word, &candidate.to_lowercase(), limit)?, *candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns the name that `word` was probably meant to be: the name of the same meaning in other
/// libraries, the nearest name, or a name that contains `word` or is contained in it.
pub(crate) fn meant<'a>(word: &str, names: &[&'a str]) -> Option<&'a str> {
    let own = |foreign: &str| names.iter().copied().find(|name| *name == foreign);
    let foreign = FOREIGN.iter().find(|(foreign, _)| *foreign == word);
    foreign
        .and_then(|(_, name)| own(name))
        .or_else(|| nearest(word, names))
        .or_else(|| containing(word, names))
}

/// Returns the longest name that is part of `word`, or the only name of which `word` is a part.
fn containing<'a>(word: &str, names: &[&'a str]) -> Option<&'a str> {
    /// Shorter words are part of many others.
    const SHORTEST: usize = 4;
    let word = word.to_lowercase();
    let parts = names.iter().copied().filter(|name| name.len() >= SHORTEST);
    let part =
        parts.filter(|name| word.contains(&name.to_lowercase())).max_by_key(|name| name.len());
    if part.is_some() || word.len() < SHORTEST {
        return part;
    }
    let mut whole = names.iter().copied().filter(|name| name.to_lowercase().contains(&word));
    whole.next().filter(|_| whole.next().is_none())
}

/// Returns the edit distance (optimal string alignment: insertions, removals, replacements and swaps
/// of neighbours), or `None` if it exceeds `limit`.
///
/// The search stops as soon as the limit is exceeded. A wrong page makes a thousand codes of the enum
/// be compared with a thousand codes of the page.
fn distance(left: &str, right: &str, limit: usize) -> Option<usize> {
    let right: Vec<char> = right.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    let are_beyond = |edits: &[usize]| edits.iter().all(|edits| *edits > limit);
    let mut previous = None;
    for (row, character) in left.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let replaced = last[column] + usize::from(character != *other);
            let mut best = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            if column > 0 && previous == Some(*other) && right[column - 1] == character {
                best = best.min(before_last[column - 1] + 1);
            }
            current.push(best);
        }
        previous = Some(character);
        // A row is computed from the two before it, so two rows beyond the limit end the search.
        if are_beyond(&current) && are_beyond(&last) {
            return None;
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().filter(|edits| *edits <= limit)
}

#[cfg(test)]
mod tests {
    use super::{distance, meant, nearest};
    use crate::syntax::taxonomy::KINDS;

    #[test]
    fn distance_counts_edits_up_to_the_limit() {
        for (left, right, edits) in [
            ("", "", 0),
            ("code", "code", 0),
            ("cod", "code", 1),
            ("coed", "code", 1),
            ("kid", "kind", 1),
            ("a", "", 1),
            ("abc", "xyz", 3),
            ("abcdef", "uvwxyz", 6),
            ("abcdef", "bacdfe", 2),
            ("-10003", "10003", 1),
        ] {
            for limit in 0..5 {
                let within = (edits <= limit).then_some(edits);
                assert_eq!(distance(left, right, limit), within, "{left} {right}");
                assert_eq!(distance(right, left, limit), within, "{right} {left}");
            }
        }
    }

    #[test]
    fn distant_words_are_not_suggested() {
        let keys = ["code", "status", "timeout"];
        assert_eq!(nearest("cod", &keys), Some("code"));
        assert_eq!(nearest("Statsu", &keys), Some("status"));
        assert_eq!(nearest("symbol", &keys), None);
        assert_eq!(nearest("", &keys), None);
    }

    #[test]
    fn words_of_other_libraries_and_parts_of_names_are_recognised() {
        for (word, kind) in [
            ("Forbidden", Some("PermissionDenied")),
            ("RateLimitExceeded", Some("RateLimited")),
            ("AuthenticationError", Some("Authentication")),
            ("Funds", Some("InsufficientFunds")),
            ("ratelimited", Some("RateLimited")),
            ("Order", None),
            ("IP", None),
        ] {
            assert_eq!(meant(word, KINDS), kind, "{word}");
        }
        assert_eq!(meant("Backoff", &["Never", "AfterBackoff"]), Some("AfterBackoff"));
        assert_eq!(meant("error_code", &["code", "status"]), Some("code"));
        assert_eq!(meant("Forbidden", &["code", "status"]), None);
    }
}
