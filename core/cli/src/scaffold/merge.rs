//! Missing rows for an enum that its author has reviewed.

use std::collections::HashSet;

use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, ExprUnary, Ident, Item, ItemEnum, Lit, Meta, Token, UnOp, Variant};

use super::names;
use super::variants::{Selector, variants};
use crate::rows::Row;

/// A source file with the missing variants.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// New text of the file.
    pub source: String,
    /// Names of the variants that were added.
    pub added: Vec<String>,
}

/// Adds a variant for each row that the enum of a source file lacks. `exchange` names the enum if the
/// file has several.
///
/// # Errors
///
/// Returns the reason if the file is not Rust, or has no enum to merge into.
pub fn merge(source: &str, rows: &[Row], exchange: Option<&str>) -> Result<Merged, String> {
    let file = syn::parse_file(source).map_err(|error| {
        let start = error.span().start();
        format!("line {}: {error}", start.line)
    })?;
    let enums: Vec<&ItemEnum> = file
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Enum(item) if is_derived(item) => Some(item),
            _ => None,
        })
        .collect();
    let wanted = exchange.map(names::of_enum);
    let item = match (enums.as_slice(), &wanted) {
        ([], _) => return Err("no enum derives `ExchangeError`".to_owned()),
        ([item], None) => *item,
        (enums, None) => {
            let names: Vec<String> = enums.iter().map(|item| item.ident.to_string()).collect();
            return Err(format!(
                "several enums derive `ExchangeError`: `{}`; name one with `--name`",
                names.join("`, `")
            ));
        }
        (enums, Some(wanted)) => *enums
            .iter()
            .find(|item| {
                item.ident == wanted.as_str() || item.ident == exchange.unwrap_or_default()
            })
            .or(if enums.len() == 1 { enums.first() } else { None })
            .ok_or_else(|| format!("no enum `{wanted}` derives `ExchangeError`"))?,
    };
    let known: HashSet<String> = item.variants.iter().flat_map(selectors).collect();
    let taken = item.variants.iter().map(|variant| variant.ident.to_string());
    let mut new = variants(rows, taken, Some(code_type(item)));
    new.list.retain_mut(|variant| match &mut variant.selector {
        Selector::Codes(codes) => {
            codes.retain(|code| !known.contains(code));
            !codes.is_empty()
        }
        Selector::Status(status) => !known.contains(&format!("status {status}")),
        Selector::Timeout(_) => !known.contains("timeout"),
        Selector::Message { label, .. } => !known.contains(&format!("row {label}")),
    });
    let mut text = String::new();
    for variant in &new.list {
        text.push_str(&super::print::variant(variant));
        text.push('\n');
    }
    let added = new.list.into_iter().map(|variant| variant.name).collect();
    Ok(Merged { source: inserted(source, item, &text), added })
}

/// Inserts text in front of the variant for other codes, or else behind the last.
fn inserted(source: &str, item: &ItemEnum, text: &str) -> String {
    if text.is_empty() {
        return source.to_owned();
    }
    let other = item
        .variants
        .iter()
        .find(|variant| metas(variant).iter().any(|meta| meta.path().is_ident("other")));
    let at = match other {
        Some(other) => {
            let start = other.attrs.first().map_or_else(|| other.ident.span(), Spanned::span);
            start.byte_range().start
        }
        None => item.brace_token.span.close().byte_range().start,
    };
    let before = source.get(..at).unwrap_or(source).trim_end_matches([' ', '\t']);
    let after = source.get(before.len()..).unwrap_or_default();
    let needs_comma = other.is_none() && !item.variants.empty_or_trailing();
    let comma = if needs_comma { "," } else { "" };
    let gap = if before.trim_end().ends_with('{') || other.is_some() { "" } else { "\n" };
    let text = if other.is_some() { text } else { text.strip_suffix('\n').unwrap_or(text) };
    if needs_comma {
        let end = before.trim_end();
        return format!("{end}{comma}\n{gap}{text}{after}");
    }
    format!("{before}{gap}{text}{after}")
}

fn is_derived(item: &ItemEnum) -> bool {
    item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive")).any(|attribute| {
        let paths = attribute.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
        paths.is_ok_and(|paths| {
            paths
                .iter()
                .any(|path| path.segments.last().is_some_and(|last| last.ident == "ExchangeError"))
        })
    })
}

fn code_type(item: &ItemEnum) -> &'static str {
    let metas =
        item.attrs.iter().filter(|attribute| attribute.path().is_ident("exchange")).flat_map(
            |attribute| {
                attribute
                    .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                    .unwrap_or_default()
            },
        );
    let is_text = metas.into_iter().any(|meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident("code_type") => match &pair.value {
            Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| *name == Ident::new("str", name.span()))
            }
            _ => false,
        },
        _ => false,
    });
    if is_text { "str" } else { "i64" }
}

fn metas(variant: &Variant) -> Vec<Meta> {
    let attributes = variant.attrs.iter().filter(|attribute| attribute.path().is_ident("exchange"));
    attributes
        .flat_map(|attribute| {
            attribute
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .unwrap_or_default()
        })
        .collect()
}

/// Returns the codes of a variant as they are printed, and its statuses, `timeout` and `row`.
fn selectors(variant: &Variant) -> Vec<String> {
    let mut selectors = Vec::new();
    for meta in metas(variant) {
        match meta {
            Meta::NameValue(pair) if pair.path.is_ident("code") => {
                selectors.extend(literals(&pair.value));
            }
            Meta::NameValue(pair) if pair.path.is_ident("status") => {
                selectors.extend(
                    literals(&pair.value).into_iter().map(|status| format!("status {status}")),
                );
            }
            Meta::NameValue(pair) if pair.path.is_ident("row") => {
                if let Expr::Lit(ExprLit { lit: Lit::Str(label), .. }) = &pair.value {
                    selectors.push(format!("row {}", label.value()));
                }
            }
            Meta::Path(path) if path.is_ident("timeout") => selectors.push("timeout".to_owned()),
            _ => {}
        }
    }
    selectors
}

fn literals(value: &Expr) -> Vec<String> {
    match value {
        Expr::Array(array) => array.elems.iter().flat_map(literals).collect(),
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => vec![number.base10_digits().to_owned()],
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => vec![format!("{:?}", text.value())],
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => {
            literals(expr).into_iter().map(|number| format!("-{number}")).collect()
        }
        Expr::Group(group) => literals(&group.expr),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::merge;
    use crate::rows::Row;

    fn rows() -> Vec<Row> {
        [("1", "Unknown symbol"), ("-2", "No such order"), ("3", "New text")]
            .map(|(code, message)| Row {
                code: code.into(),
                message: message.into(),
                ..Row::default()
            })
            .to_vec()
    }

    const ENUM: &str = "// by hand\n#[derive(ExchangeError)]\npub enum AcmeError {\n    /// mine\n    #[exchange(code = [1, -2], kind = X)]\n    Mine,\n\n    #[exchange(other)]\n    Other(i64),\n}\n\nfn f() {}\n";

    #[test]
    fn missing_rows_are_added_in_front_of_the_variant_for_others() {
        let merged = merge(ENUM, &rows(), None).unwrap();
        assert_eq!(merged.added, ["NewText"]);
        let new = "    /// New text\n    // review: no guess\n    #[exchange(code = 3, kind = Other)]\n    NewText,\n\n";
        let expected =
            ENUM.replace("    #[exchange(other)]", &format!("{new}    #[exchange(other)]"));
        assert_eq!(merged.source, expected);
        assert_eq!(merge(&merged.source, &rows(), None).unwrap().source, expected);
    }

    #[test]
    fn missing_rows_are_added_behind_the_last_variant() {
        for source in [
            "#[derive(ExchangeError)]\nenum A {\n    #[exchange(code = [1, -2])]\n    B,\n}\n",
            "#[derive(ExchangeError)]\nenum A {\n    #[exchange(code = [1, -2])]\n    B\n}\n",
            "#[derive(ExchangeError)]\nenum A {\n}\n",
        ] {
            let merged = merge(source, &rows(), None).unwrap();
            assert!(merged.added.ends_with(&["NewText".to_owned()]), "{:?}", merged.added);
            assert!(syn::parse_file(&merged.source).is_ok(), "{}", merged.source);
        }
    }

    #[test]
    fn files_without_one_enum_are_refused() {
        assert!(merge("fn f() {}", &rows(), None).unwrap_err().contains("no enum"));
        assert!(merge("fn f(", &rows(), None).unwrap_err().contains("line 1"));
        let two = format!("{ENUM}{}", ENUM.replace("AcmeError", "OtherError"));
        assert!(merge(&two, &rows(), None).unwrap_err().contains("several enums"));
        assert!(merge(&two, &rows(), Some("Other")).unwrap().source.contains("NewText"));
    }
}
