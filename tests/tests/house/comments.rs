//! Comments open with a verb or a noun, not with a relative clause.

use super::source;

/// Words that a comment block does not open with: the subject is withheld behind them.
const RELATIVE: [&str; 12] = [
    "As", "How", "Of", "So", "Those", "What", "Where", "Whether", "Which", "Who", "Whoever",
    "Whose",
];

#[test]
fn comment_blocks_open_with_a_verb_or_a_noun() {
    let mut wrong = Vec::new();
    for source in source::below(&["core/src", "core/cli/src", "macros/src", "core/examples"]) {
        for (line, word) in first_words(&source.text) {
            if RELATIVE.contains(&word) {
                wrong.push(format!("{}:{line}: {word} …", source.path.display()));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} comments withhold their subject:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Returns the line number and the first word of each comment block.
///
/// A block is a run of lines that hold a comment of one kind and nothing else.
fn first_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut block = None;
    text.lines().enumerate().filter_map(move |(number, line)| {
        let Some((kind, comment)) = comment(line) else {
            block = None;
            return None;
        };
        if block.replace(kind) == Some(kind) {
            return None;
        }
        Some((number + 1, comment.split(|c: char| !c.is_alphanumeric()).next()?))
    })
}

/// Returns the marker of a line that is a comment as a whole, and what stands behind it.
fn comment(line: &str) -> Option<(&'static str, &str)> {
    let line = line.trim_start();
    ["//!", "///", "//"]
        .into_iter()
        .find_map(|kind| Some((kind, line.strip_prefix(kind)?.trim_start())))
}

#[test]
fn first_words_are_found_once_per_block() {
    let text =
        "//! Top.\n\nfn f() {\n    // What it\n    // Whether\n    let a = 1; // So\n    /// Of\n}";
    let words: Vec<_> = first_words(text).collect();
    assert_eq!(words, [(1, "Top"), (4, "What"), (7, "Of")]);
}
