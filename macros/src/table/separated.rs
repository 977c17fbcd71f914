//! Tables with a separator between the cells: CSV (RFC 4180) and TSV.

/// The records, each with the line it starts at, counted from one. Cells are trimmed; those in
/// quotes are kept as they are.
pub(super) fn records(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut records, mut record, mut start, mut line) = (Vec::new(), Vec::new(), 1, 1);
    let mut characters = text.chars().peekable();
    while characters.peek().is_some() {
        let (cell, lines) = cell(&mut characters, separator);
        record.push(cell);
        line += lines;
        // What ends a cell is the separator, the end of the line or of the text.
        if characters.next() != Some(separator) {
            line += 1;
            let finished = std::mem::take(&mut record);
            if finished.iter().any(|cell| !cell.is_empty()) {
                records.push((start, finished));
            }
            start = line;
        }
    }
    // A separator at the very end.
    if record.iter().any(|cell: &String| !cell.is_empty()) {
        records.push((start, record));
    }
    records
}

/// Reads up to what ends the cell; also tells how many ends of lines stand in it.
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
    // Between the closing quote and the separator there is nothing to read.
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
    fn cells_are_what_stands_between_separators() {
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
    fn lines_are_counted_through_quoted_cells() {
        let lines: Vec<usize> =
            records("h\n\"a\nb\"\n\nc\n", ',').into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines, [1, 2, 5]);
    }
}
