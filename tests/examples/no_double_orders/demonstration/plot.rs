//! The summary as a picture: a bar for each client under each question. Written by hand, as a
//! plotting library would be a hundred times as long.

use std::fmt::Write;

use super::report::thousands;
use super::tally::Tally;

const WIDTH: usize = 760;
const MARGIN: usize = 24;
/// Where bars begin; the names of the clients stand left of it.
const BARS: usize = 130;
const LONGEST_BAR: usize = 540;
const BAR: usize = 18;
const BAR_PITCH: usize = 24;

/// From the palette of Okabe and Ito, which people with any colour vision can tell apart.
const COLOURS: [&str; 5] = ["#d55e00", "#0072b2", "#56b4e9", "#009e73", "#e69f00"];

type Question = (&'static str, fn(&Tally) -> usize);

const QUESTIONS: [Question; 4] = [
    ("duplicates: orders executed again", |tally| tally.duplicated),
    ("orders executed, unknown to the client", |tally| tally.unnoticed),
    ("orders lost", |tally| tally.lost),
    ("orders left in doubt, for a person", |tally| tally.in_doubt),
];

/// An SVG document.
pub(crate) fn svg(title: &str, tallies: &[Tally]) -> String {
    let questions: Vec<&Question> = QUESTIONS
        .iter()
        .enumerate()
        // Nobody in doubt needs no bars; the other zeros are what it is all about.
        .filter(|(position, (_, count))| {
            *position < 3 || tallies.iter().any(|tally| count(tally) > 0)
        })
        .map(|(_, question)| question)
        .collect();
    let counts = questions.iter().flat_map(|(_, count)| tallies.iter().map(count));
    let most = counts.max().unwrap_or(0).max(1);

    let mut body = String::new();
    let mut y = MARGIN + 18;
    // Writing into a string does not fail.
    let _ = writeln!(
        body,
        r#"  <text x="{MARGIN}" y="{y}" font-size="18" font-weight="bold">{}</text>"#,
        escaped(title),
    );
    y += 16;
    for (question, count) in questions {
        y += 30;
        let _ = writeln!(
            body,
            r#"  <text x="{MARGIN}" y="{y}" font-size="14" font-weight="bold">{}</text>"#,
            escaped(question),
        );
        y += 10;
        for (tally, colour) in tallies.iter().zip(COLOURS.iter().cycle()) {
            let count = count(tally);
            let length = count * LONGEST_BAR / most;
            let (baseline, name) = (y + 14, BARS - 10);
            let _ = writeln!(
                body,
                r#"  <text x="{name}" y="{baseline}" font-size="13" text-anchor="end">{}</text>"#,
                escaped(tally.client),
            );
            // A bar of nothing is still a line to see.
            let _ = writeln!(
                body,
                r#"  <rect x="{BARS}" y="{y}" width="{}" height="{BAR}" fill="{colour}"/>"#,
                length.max(2),
            );
            let _ = writeln!(
                body,
                r#"  <text x="{}" y="{baseline}" font-size="13">{}</text>"#,
                BARS + length.max(2) + 8,
                thousands(count),
            );
            y += BAR_PITCH;
        }
    }
    let height = y + MARGIN;
    format!(
        r##"<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" fill="#222">
  <title>{}</title>
  <rect width="{WIDTH}" height="{height}" fill="#fff"/>
{body}</svg>
"##,
        escaped(title),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
