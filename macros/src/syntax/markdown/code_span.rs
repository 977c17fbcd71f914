//! Code spans.

/// Reads the code span at the start of the text. Returns its content and its length, or the number of
/// backticks if no run of the same number closes it.
pub(super) fn at_start(text: &str) -> Result<(&str, usize), usize> {
    let fence = run(text);
    let body = &text[fence..];
    let mut at = 0;
    while let Some(found) = body[at..].find('`') {
        let start = at + found;
        let length = run(&body[start..]);
        if length == fence {
            return Ok((&body[..start], fence + start + length));
        }
        at = start + length;
    }
    Err(fence)
}

/// Returns the number of backticks at the start.
fn run(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}
