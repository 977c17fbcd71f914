//! The summary as an SVG picture: a group of bars for each question, a bar for each client.
//!
//! The picture has no background, and its grey reads well on white and on black, because a README is
//! shown on both. Sixty lines of SVG are less than a plotting library asks for.

use super::report::thousands;
use super::tally::Tally;

const WIDTH: usize = 720;
/// Left end of the bars; the names of the clients stand before it.
const LEFT: usize = 130;
const LONGEST: usize = 540;
const GREY: &str = "#777";
/// Colours of the first client and of the others. People with any colour vision can distinguish them:
/// they are from the palette of Okabe and Ito.
const COLOURS: [&str; 2] = ["#d55e00", "#009e73"];

type Count = fn(&Tally) -> usize;

const QUESTIONS: [(&str, Count); 3] = [
    ("orders executed twice", |tally| tally.duplicated),
    ("orders executed that the client does not know", |tally| tally.unnoticed),
    ("orders lost", |tally| tally.lost),
];

/// Draws the tallies.
pub(crate) fn svg(title: &str, tallies: &[Tally]) -> String {
    let counts = QUESTIONS.iter().flat_map(|(_, count)| tallies.iter().map(count));
    let most = counts.max().unwrap_or(0).max(1);
    let mut lines = vec![text(0, 18, "18", title)];
    let mut y = 26;
    for (question, count) in QUESTIONS {
        y += 26;
        lines.push(text(0, y, "15", question));
        y += 8;
        for (position, tally) in tallies.iter().enumerate() {
            let (count, colour) = (count(tally), COLOURS[position.min(1)]);
            // A count of zero is a thin line, because the reader looks for it.
            let length = (count * LONGEST / most).max(2);
            lines.push(text(16, y + 14, "14", tally.client));
            lines.push(format!(
                r#"<rect x="{LEFT}" y="{y}" width="{length}" height="18" fill="{colour}"/>"#
            ));
            lines.push(text(LEFT + length + 8, y + 14, "14", &thousands(count)));
            y += 24;
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y}\" width=\"{WIDTH}\" \
         height=\"{y}\" font-family=\"sans-serif\" fill=\"{GREY}\">\n{}\n</svg>\n",
        lines.join("\n")
    )
}

/// Draws a text that has none of the characters `<` and `&`.
fn text(x: usize, y: usize, size: &str, text: &str) -> String {
    format!(r#"<text x="{x}" y="{y}" font-size="{size}">{text}</text>"#)
}
