//! Inline Markdown of a cell or a paragraph: backslash escapes and code spans.

/// Resolves escapes and drops the backticks of code spans: `\|` becomes `|`.
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

/// Returns the content of a code span that opens with `fence` backticks, and the text after the span.
/// A run of another number of backticks does not close it.
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
    fn escapes_are_resolved_and_backticks_dropped() {
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
