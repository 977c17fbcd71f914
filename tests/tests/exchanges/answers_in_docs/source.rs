//! Doc comments of the variants in a source file, with the line written anew.

/// Documented variants of one form: an enum's, or the kinds with their defaults.
pub(super) struct Form {
    /// Start of the line that opens the list.
    pub(super) opening: &'static str,
    /// Text between the name of a documented variant and the end of its line.
    pub(super) behind_name: fn(&str) -> bool,
    /// Number of paragraphs in front of the line, if the comment has as many.
    pub(super) position: usize,
}

/// Rows of an enum. The line follows the first paragraph, which the derive takes as the documented
/// message; a variant with fields is no row.
pub(super) const ROWS: Form =
    Form { opening: "pub enum ", behind_name: |rest| rest == ",", position: 1 };

/// Kinds in the macro that declares them.
pub(super) const KINDS: Form = Form {
    opening: "kinds! {",
    behind_name: |rest| rest.starts_with(" => "),
    position: usize::MAX,
};

impl Form {
    /// Returns the text with the line that `line_of` gives for the name of each variant.
    pub(super) fn with_lines(
        &self,
        text: &str,
        line_of: &mut dyn FnMut(&str) -> Vec<String>,
    ) -> String {
        let (mut written, mut is_inside) = (Vec::new(), false);
        // Lines in front of a variant, since the one before it.
        let mut pending: Vec<&str> = Vec::new();
        for line in text.lines() {
            let (name, rest) = split_name(line);
            if is_inside && !name.is_empty() && (self.behind_name)(rest) {
                let (docs, others): (Vec<&str>, Vec<&str>) =
                    pending.drain(..).partition(|line| line.starts_with("    ///"));
                written.extend(self.documented(&docs, line_of(name)));
                written.extend(others.into_iter().map(str::to_owned));
                written.push(line.to_owned());
                continue;
            }
            pending.push(line);
            if !is_inside || line.is_empty() || line == "}" || !name.is_empty() {
                written.extend(pending.drain(..).map(str::to_owned));
            }
            is_inside = if is_inside { line != "}" } else { line.starts_with(self.opening) };
        }
        written.extend(pending.into_iter().map(str::to_owned));
        written.join("\n") + "\n"
    }

    /// Returns a doc comment with the line as a paragraph of its own. A paragraph with the separator of
    /// the line is an older one.
    fn documented(&self, docs: &[&str], line: Vec<String>) -> Vec<String> {
        let text = |line: &&str| line.trim_start().trim_start_matches('/').trim().to_owned();
        let docs: Vec<String> = docs.iter().map(text).collect();
        let mut paragraphs: Vec<Vec<String>> = docs
            .split(String::is_empty)
            .filter(|lines| !lines.is_empty() && !lines.join(" ").contains(" · "))
            .map(<[String]>::to_vec)
            .collect();
        paragraphs.insert(self.position.min(paragraphs.len()), line);
        let lines = paragraphs.join(&String::new());
        lines.iter().map(|line| format!("    /// {line}").trim_end().to_owned()).collect()
    }
}

/// Returns the name of a variant at the start of its line, and what follows the name.
fn split_name(line: &str) -> (&str, &str) {
    let line = line.strip_prefix("    ").unwrap_or_default();
    if !line.starts_with(char::is_uppercase) {
        return ("", line);
    }
    line.split_at(line.find(|c: char| !c.is_alphanumeric()).unwrap_or(line.len()))
}
