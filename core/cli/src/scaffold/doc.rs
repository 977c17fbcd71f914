//! Messages as doc comments. The derive reads escapes and code spans; rustdoc must find no link, tag
//! or address in them.

/// Width of a line of source, as of a terminal on which it is read.
pub(super) const WIDTH: usize = 80;

/// Returns the lines of a doc comment, or `None` if no doc comment gives the message back.
pub(super) fn lines(message: &str) -> Option<Vec<String>> {
    if message.is_empty() || message != message.split_whitespace().collect::<Vec<_>>().join(" ") {
        return None;
    }
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in message.split(' ') {
        let word = escaped(word);
        if !line.is_empty() && line.len() + word.len() + 9 > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        if line.is_empty() {
            line = at_start(&word);
        } else {
            line.push(' ');
            line.push_str(&word);
        }
    }
    lines.push(line);
    Some(lines.into_iter().map(|line| format!("    /// {line}")).collect())
}

/// Escapes what Markdown reads as markup inside a line.
fn escaped(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    let mut out = String::with_capacity(word.len());
    for (at, c) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied().unwrap_or(' ');
        let after = chars.get(at + 1).copied().unwrap_or(' ');
        let is_markup = match c {
            '\\' | '`' | '*' | '~' | '[' | ']' | '<' | '>' | '|' | '&' => true,
            '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            // An address: the lint finds `https://` in one piece.
            ':' => after == '/',
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Escapes what Markdown reads as a heading, a quote or a list at the start of a line.
fn at_start(word: &str) -> String {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    match word.as_bytes() {
        [b'#' | b'-' | b'+' | b'=', ..] => format!("\\{word}"),
        [_, ..]
            if (1..10).contains(&digits)
                && matches!(word.as_bytes().get(digits), Some(b'.' | b')')) =>
        {
            format!("{}\\{}", &word[..digits], &word[digits..])
        }
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn links_tags_and_addresses_are_escaped() {
        for (message, expected) in [
            ("see [x] and <tag> &lt;", r"see \[x\] and \<tag\> \&lt;"),
            ("https://a.b/c_d", r"https\://a.b/c_d"),
            ("# no heading", r"\# no heading"),
            ("1. no list", r"1\. no list"),
            ("- no bullet", r"\- no bullet"),
            (r"a\b `c`", r"a\\b \`c\`"),
        ] {
            assert_eq!(lines(message).unwrap(), [format!("    /// {expected}")], "{message}");
        }
    }

    #[test]
    fn long_messages_are_wrapped() {
        let lines = lines("word - ".repeat(40).trim_end()).unwrap();
        assert!(lines.len() > 2 && lines.iter().all(|line| line.len() <= 100));
        assert!(lines.iter().all(|line| !line.starts_with("    /// - ")));
    }
}
