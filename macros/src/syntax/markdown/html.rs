//! HTML inside Markdown: tags and character references.

/// Elements that a browser shows on a line of their own.
const BLOCKS: [&str; 22] = [
    "br", "center", "details", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p",
    "pre", "summary", "table", "tbody", "td", "th", "tr", "ul",
];

/// Elements inside a line. Any other `<word>` is text, because exchanges write placeholders so.
const INLINE: [&str; 23] = [
    "a", "abbr", "b", "big", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "u",
];

/// Reads the tag, comment or address at the start of the text. Returns its text and its length.
pub(super) fn tag(text: &str) -> Option<(&str, usize)> {
    /// A longer tag is none. Without a limit, `<a<a<a…` would take quadratic time.
    const LONGEST: usize = 2000;
    if text.starts_with("<!--") {
        let body = text.get(4..)?;
        let end = body.bytes().take(LONGEST).collect::<Vec<_>>();
        let end = end.windows(3).position(|window| window == b"-->")?;
        return Some(("", 4 + end + 3));
    }
    let end = text.bytes().take(LONGEST).position(|byte| byte == b'>')?;
    let inside = text.get(1..end)?;
    if inside.contains("://") && !inside.contains(char::is_whitespace) {
        return Some((inside, end + 1));
    }
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let name = name.split(|end: char| end.is_whitespace() || end == '/').next()?;
    let name = name.to_ascii_lowercase();
    if BLOCKS.contains(&name.as_str()) {
        Some((" ", end + 1))
    } else {
        INLINE.contains(&name.as_str()).then_some(("", end + 1))
    }
}

/// Named characters that occur in prose.
const NAMED: [(&str, char); 34] = [
    ("amp", '&'),
    ("apos", '\''),
    ("bull", '•'),
    ("cent", '¢'),
    ("copy", '©'),
    ("darr", '↓'),
    ("deg", '°'),
    ("divide", '÷'),
    ("euro", '€'),
    ("ge", '≥'),
    ("gt", '>'),
    ("hellip", '…'),
    ("laquo", '«'),
    ("larr", '←'),
    ("ldquo", '“'),
    ("le", '≤'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("middot", '·'),
    ("minus", '−'),
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("ne", '≠'),
    ("plusmn", '±'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rarr", '→'),
    ("rdquo", '”'),
    ("reg", '®'),
    ("rsquo", '’'),
    ("times", '×'),
    ("trade", '™'),
    ("uarr", '↑'),
];

/// Reads the character reference at the start of the text. Returns the character and the length.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let character = match name.strip_prefix('#') {
        Some(digits) => {
            let number = match digits.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => digits.parse(),
            };
            // HTML replaces zero and invalid code points.
            let number = number.ok()?;
            char::from_u32(number).filter(|_| number > 0).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        None => NAMED.iter().find(|(own, _)| *own == name).map(|(_, character)| *character)?,
    };
    Some((character, end + 1))
}
