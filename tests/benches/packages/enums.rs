//! Generators of one enum, for this crate and for its peers.

use exchange_error::okcoin::futures::WebSocketError;

/// A variant, from which the generators write theirs.
pub(crate) struct Row {
    pub(crate) name: String,
    code: i32,
    message: String,
    kind: &'static str,
}

/// Returns the WebSocket table, repeated with other codes and names up to `count` rows.
pub(crate) fn rows(count: usize) -> Vec<Row> {
    let documented = WebSocketError::ALL;
    let mut rows: Vec<Row> = documented
        .iter()
        .map(|error| Row {
            name: error.variant().to_owned(),
            code: i32::try_from(error.code().unwrap()).unwrap(),
            message: error.message().to_owned(),
            kind: error.kind().as_str(),
        })
        .collect();
    for (number, error) in
        documented.iter().cycle().enumerate().skip(rows.len()).take(count - rows.len())
    {
        rows.push(Row {
            name: format!("{}{number}", error.variant()),
            // The codes are sparse, some of them negative, and distinct.
            code: i32::try_from(number * 7_919 % 400_009).unwrap() - 390_009,
            message: format!("{} ({number})", error.message()),
            kind: error.kind().as_str(),
        });
    }
    rows
}

/// Writes the enum that this crate derives for, with these keys on the enum.
pub(crate) fn own(rows: &[Row], keys: &str) -> String {
    own_with(COMMON, rows, keys)
}

/// Writes the same enum with a one-line `Debug` instead of a derived one, because the tables
/// already hold the names of the variants.
pub(crate) fn own_with_debug_by_hand(rows: &[Row], keys: &str) -> String {
    let own = own_with(&COMMON.replace("Debug, ", ""), rows, keys);
    let debug = "impl std::fmt::Debug for Error {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str(exchange_error::ExchangeError::variant(self))
        }
    }";
    format!("{own}{debug}\n")
}

fn own_with(derives: &str, rows: &[Row], keys: &str) -> String {
    let variants: Vec<String> = rows
        .iter()
        .map(|Row { name, code, message, kind }| {
            // A doc comment is Markdown, so these characters need escapes.
            let message = message.replace('\\', r"\\").replace('`', r"\`");
            format!("/// {message}\n#[exchange(code = {code}, kind = {kind})]\n{name},\n")
        })
        .collect();
    let variants = variants.concat();
    format!(
        "#[derive(exchange_error::ExchangeError, {derives})]\n#[exchange({keys})]\npub enum Error {{\n{variants}}}\n"
    )
}

/// Writes the enum that `num_enum`, `strum` and `thiserror` derive for.
pub(crate) fn peers(rows: &[Row], code_type: &str) -> String {
    let variants: Vec<String> = rows
        .iter()
        .map(|Row { name, code, message, .. }| {
            let format = message.replace('{', "{{").replace('}', "}}");
            format!("#[strum(message = {message:?})]\n#[error({format:?})]\n{name} = {code},\n")
        })
        .collect();
    let variants = variants.concat();
    let derives = "num_enum::TryFromPrimitive, num_enum::IntoPrimitive, strum::FromRepr, \
                   strum::EnumMessage, thiserror::Error";
    format!(
        "#[derive({derives}, {COMMON})]\n#[repr({code_type})]\npub enum Error {{\n{variants}}}\n"
    )
}

/// Derives that both enums need besides.
pub(crate) const COMMON: &str = "Clone, Copy, Debug, PartialEq, Eq";
