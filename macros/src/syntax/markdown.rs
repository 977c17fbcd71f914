//! Markdown inside a cell or a paragraph: backslash escapes and code spans.

/// The text without its markup: `\|` is a bar, and the backticks of a code span are not text.
pub(crate) fn plain_text(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        rest = match first {
            '\\' => match after.chars().next() {
                Some(escaped) if escaped.is_ascii_punctuation() => {
                    text.push(escaped);
                    &after[1..]
                }
                _ => {
                    text.push('\\');
                    after
                }
            },
            '`' => {
                let fence = rest.len() - rest.trim_start_matches('`').len();
                match code_span(rest, fence) {
                    Some((code, after)) => {
                        text.push_str(code);
                        after
                    }
                    None => {
                        text.push_str(&rest[..fence]);
                        &rest[fence..]
                    }
                }
            }
            other => {
                text.push(other);
                after
            }
        };
    }
    text
}

/// What stands between a run of backticks and the next run of the same length.
fn code_span(text: &str, fence: usize) -> Option<(&str, &str)> {
    let body = &text[fence..];
    let mut at = 0;
    while let Some(found) = body[at..].find('`') {
        let start = at + found;
        let run = body[start..].len() - body[start..].trim_start_matches('`').len();
        if run == fence {
            return Some((&body[..start], &body[start + run..]));
        }
        at = start + run;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn escapes_and_code_spans_are_markup() {
        for (source, text) in [
            ("plain", "plain"),
            ("`api_key` or sign", "api_key or sign"),
            (r"a \| b \_c\_", "a | b _c_"),
            (r"`a\b`", r"a\b"),
            (r"C:\dir", r"C:\dir"),
            (r"ends with \", r"ends with \"),
            ("``a ` b``", "a ` b"),
            ("a ` b", "a ` b"),
            ("``a` b", "``a` b"),
            ("", ""),
            ("`é`\\é", "é\\é"),
        ] {
            assert_eq!(plain_text(source), text, "{source}");
        }
    }
}
