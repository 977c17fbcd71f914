//! A reader of CSV (RFC 4180) and TSV.

/// Returns the records, each with its first line, counted from one. Cells are trimmed, except cells in
/// quotes.
pub(super) fn records(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut records, mut record, mut start, mut line) = (Vec::new(), Vec::new(), 1, 1);
    let mut characters = text.chars().peekable();
    while characters.peek().is_some() {
        let (cell, lines) = cell(&mut characters, separator);
        record.push(cell);
        line += lines;
        // A cell ends at a separator, at the end of its line, or at the end of the text.
        if characters.next() != Some(separator) {
            line += 1;
            let finished = std::mem::take(&mut record);
            if finished.iter().any(|cell| !cell.is_empty()) {
                records.push((start, finished));
            }
            start = line;
        }
    }
    // The text ends with a separator.
    if record.iter().any(|cell: &String| !cell.is_empty()) {
        records.push((start, record));
    }
    records
}

/// Reads a cell up to its separator. Returns the cell and the number of newlines in it.
fn cell(
    characters: &mut std::iter::Peekable<std::str::Chars<'_>>,
    separator: char,
) -> (String, usize) {
    let is_end = |character: &char| *character == separator || *character == '\n';
    let mut cell = String::new();
    while characters.next_if(|c| c.is_whitespace() && !is_end(c)).is_some() {}
    if characters.next_if_eq(&'"').is_none() {
        while let Some(character) = characters.next_if(|c| !is_end(c)) {
            cell.push(character);
        }
        return (cell.trim_end().to_owned(), 0);
    }
    while let Some(character) = characters.next() {
        match character {
            '"' if characters.next_if_eq(&'"').is_none() => break,
            other => cell.push(other),
        }
    }
    // Characters between the closing quote and the separator are ignored.
    while characters.next_if(|c| !is_end(c)).is_some() {}
    let lines = cell.matches('\n').count();
    (cell, lines)
}

#[cfg(test)]
mod tests {
    use super::records;

    fn cells(text: &str, separator: char) -> Vec<Vec<String>> {
        records(text, separator).into_iter().map(|(_, cells)| cells).collect()
    }

    #[test]
    fn cells_are_split_at_separators() {
        let text = "Code,Message\r\n1, User does not exist \n2,\"a, \"\"b\"\"\nc\"\n\n3,";
        assert_eq!(
            cells(text, ','),
            [
                vec!["Code", "Message"],
                vec!["1", "User does not exist"],
                vec!["2", "a, \"b\"\nc"],
                vec!["3"]
            ]
        );
        assert_eq!(cells("a\tb c\t\n1\t,\n", '\t'), [vec!["a", "b c", ""], vec!["1", ","]]);
        assert!(records("", ',').is_empty());
        assert_eq!(cells("\u{feff}é,\"x", ','), [vec!["é", "x"]]);
    }

    #[test]
    fn newlines_in_quoted_cells_count_as_lines() {
        let lines: Vec<usize> =
            records("h\n\"a\nb\"\n\nc\n", ',').into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines, [1, 2, 5]);
    }
}
