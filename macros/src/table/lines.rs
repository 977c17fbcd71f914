//! The lines of a Markdown page, without comments, and with code blocks marked.

/// A line that is not blank and not in a comment.
#[derive(Clone, Copy)]
pub(super) struct Line<'p> {
    /// Counted from one.
    pub(super) number: usize,
    /// The line without white space around it and without the marks of a quote.
    pub(super) text: &'p str,
    pub(super) is_quoted: bool,
    /// True if a blank line precedes it.
    pub(super) is_after_blank: bool,
    /// True for the lines between code fences, and for the fences.
    pub(super) is_code: bool,
}

/// Splits a page into lines. A fence or a comment that nothing closes is text, because it would hide the
/// rest of the page.
pub(super) fn lines(page: &str) -> Vec<Line<'_>> {
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    let texts: Vec<&str> = page.lines().map(str::trim).collect();
    let ends = Ends::of(&texts);
    let mut lines = Vec::new();
    let (mut is_after_blank, mut at) = (true, 0);
    while let Some(text) = texts.get(at) {
        let unquoted = text.trim_start_matches(['>', ' ', '\t']);
        let mut line = Line {
            number: at + 1,
            text: unquoted,
            is_quoted: text.starts_with('>'),
            is_after_blank,
            is_code: false,
        };
        if let Some(end) = ends.of_comment(&texts, at) {
            let rest = texts.get(end).and_then(|text| text.split_once("-->"));
            line = Line { number: end + 1, text: rest.map_or("", |(_, rest)| rest.trim()), ..line };
            at = end;
        } else if let Some(end) = ends.of_code(&texts, at) {
            for (number, text) in texts.iter().enumerate().take(end + 1).skip(at) {
                lines.push(Line { number: number + 1, text, is_code: true, ..line });
            }
            at = end;
            line.text = "";
        } else if unquoted.is_empty() {
            is_after_blank = true;
        }
        if !line.text.is_empty() {
            lines.push(line);
            is_after_blank = false;
        }
        at += 1;
    }
    lines
}

/// A run of backticks or tildes that opens or closes a code block.
#[derive(Clone, Copy, PartialEq)]
struct Fence {
    mark: char,
    length: usize,
    /// True if nothing follows the run, as in a fence that closes.
    is_bare: bool,
}

impl Fence {
    fn of(text: &str) -> Option<Self> {
        let mark = text.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let rest = text.trim_start_matches(mark);
        let length = text.len() - rest.len();
        // A run of backticks with another one behind it is a code span.
        let is_span = mark == '`' && rest.contains('`');
        (length >= 3 && !is_span).then_some(Self { mark, length, is_bare: rest.is_empty() })
    }
}

/// The fences and ends of comments below each line, so that a search without success takes no time.
struct Ends {
    /// The longest bare fence of backticks, and of tildes, from this line on.
    longest: Vec<(usize, usize)>,
    /// True if a comment ends on this line or below.
    has_comment_end: Vec<bool>,
}

impl Ends {
    fn of(texts: &[&str]) -> Self {
        let (mut longest, mut has_comment_end) = (Vec::new(), Vec::new());
        let (mut backticks, mut tildes, mut is_end) = (0, 0, false);
        for text in texts.iter().rev() {
            match Fence::of(text) {
                Some(Fence { mark: '`', length, is_bare: true }) => {
                    backticks = length.max(backticks);
                }
                Some(Fence { length, is_bare: true, .. }) => tildes = length.max(tildes),
                _ => {}
            }
            is_end |= text.contains("-->");
            longest.push((backticks, tildes));
            has_comment_end.push(is_end);
        }
        longest.reverse();
        has_comment_end.reverse();
        Self { longest, has_comment_end }
    }

    /// Returns the last line of the comment that starts at this line.
    fn of_comment(&self, texts: &[&str], start: usize) -> Option<usize> {
        let opens = texts.get(start)?.starts_with("<!--");
        if !opens || !*self.has_comment_end.get(start)? {
            return None;
        }
        (start..texts.len()).find(|at| texts.get(*at).is_some_and(|text| text.contains("-->")))
    }

    /// Returns the last line of the code block that starts at this line.
    fn of_code(&self, texts: &[&str], start: usize) -> Option<usize> {
        let fence = Fence::of(texts.get(start)?)?;
        let (backticks, tildes) = self.longest.get(start + 1)?;
        let longest = if fence.mark == '`' { backticks } else { tildes };
        if *longest < fence.length {
            return None;
        }
        let closes = |text: &&str| {
            Fence::of(text).is_some_and(|end| {
                end.is_bare && end.mark == fence.mark && end.length >= fence.length
            })
        };
        (start + 1..texts.len()).find(|at| texts.get(*at).is_some_and(closes))
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    /// Returns the number of each line, negative for code.
    fn numbers(page: &str) -> Vec<isize> {
        let signed = |number: usize, is_code| {
            let number = isize::try_from(number).unwrap_or(0);
            if is_code { -number } else { number }
        };
        lines(page).iter().map(|line| signed(line.number, line.is_code)).collect()
    }

    #[test]
    fn code_blocks_and_comments_are_found() {
        for (page, expected) in [
            ("a\n\n```json\nb\n```\nc", vec![1, -3, -4, -5, 6]),
            ("~~~\n```\n~~~\na", vec![-1, -2, -3, 4]),
            ("````\n```\n````", vec![-1, -2, -3]),
            ("```\nnot closed\na", vec![1, 2, 3]),
            ("```a``` is code", vec![1]),
            ("a\n<!-- x\ny\n-->\nb", vec![1, 5]),
            ("<!-- x -->\n<!-- y --> b", vec![2]),
            ("a\n<!-- not closed\nb", vec![1, 2, 3]),
            ("\u{feff}a\r\n\r\nb", vec![1, 3]),
        ] {
            assert_eq!(numbers(page), expected, "{page}");
        }
    }

    #[test]
    fn quotes_and_blank_lines_are_noted() {
        let lines = lines("a\n> b\n>\n> > c");
        let noted: Vec<_> =
            lines.iter().map(|line| (line.text, line.is_quoted, line.is_after_blank)).collect();
        assert_eq!(noted, [("a", false, true), ("b", true, false), ("c", true, true)]);
    }
}
