//! The generated interface, which depends on the variants.

use crate::expand;

/// Expands an enum. Returns the code without white space and without the paths of primitive types,
/// and true if there are errors.
fn expanded(attributes: &str, variants: &str) -> (String, bool) {
    let item = format!("#[exchange(kind = Other, {attributes})] enum E {{ {variants} }}");
    let input = syn::parse_str(&item).unwrap();
    let (tokens, errors) = expand::expand(&input);
    let text: String = tokens.to_string().split_whitespace().collect();
    (text.replace("__runtime::__private::core::primitive::", ""), errors.is_some())
}

const CODE: &str = "/// A\n#[exchange(code = 1)] A,";
const STATUS: &str = "/// B\n#[exchange(status = 400)] B,";
const TIMEOUT: &str = "/// T\n#[exchange(timeout)] T,";
const MESSAGE: &str = "/// C\n#[exchange(message_equals = \"c\")] C,";
const PART: &str = "/// D\n#[exchange(message_contains = \"d\")] D,";
const OTHER: &str = "#[exchange(other)] Other,";
const OTHER_CODE: &str = "#[exchange(other)] Other(i64),";
const INNER: &str = "#[exchange(flatten)] Inner(Inner),";
const RULES: &str = "code_type = i64, wire(code = \"$.a\", message = \"$.b\")";

#[test]
fn conversions_depend_on_which_variants_have_codes() {
    for (variants, tries, takes, gives) in [
        (&[CODE][..], true, false, true),
        (&[CODE, STATUS], true, false, false),
        (&[STATUS], false, false, false),
        (&[MESSAGE, TIMEOUT], false, false, false),
        (&[CODE, OTHER], false, true, false),
        (&[CODE, OTHER_CODE], false, true, true),
        (&[STATUS, OTHER_CODE], false, true, false),
        (&[STATUS, OTHER], false, false, false),
        (&[CODE, INNER], true, false, false),
        (&[STATUS, INNER], true, false, false),
    ] {
        let (text, is_broken) = expanded(RULES, &variants.concat());
        assert!(!is_broken, "{variants:?}");
        assert_eq!(text.contains("TryFrom<i64>forE"), tries, "{variants:?}");
        assert_eq!(text.contains("::From<i64>forE"), takes, "{variants:?}");
        assert_eq!(text.contains("::From<E>fori64"), gives, "{variants:?}");
    }
}

#[test]
fn enum_decodes_with_rules_or_with_statuses_only() {
    for (attributes, variants, judges) in [
        (RULES, &[CODE][..], true),
        (RULES, &[CODE, MESSAGE, PART, INNER], true),
        ("", &[STATUS, TIMEOUT], true),
        ("", &[CODE], false),
        ("", &[STATUS, CODE], false),
        ("", &[STATUS, MESSAGE], false),
        ("", &[STATUS, PART], false),
        ("", &[STATUS, INNER], false),
    ] {
        let (text, is_broken) = expanded(attributes, &variants.concat());
        assert!(!is_broken, "{variants:?}");
        assert_eq!(text.contains("::WireforE"), judges, "{attributes} {variants:?}");
        // The runtime writes the functions. Without rules, some report that there are none.
        assert_eq!(text.contains("with_json!{E=>"), judges, "{attributes} {variants:?}");
        assert_eq!(text.contains("fncheck_response"), !judges, "{attributes} {variants:?}");
        assert_eq!(text.contains("::Rules<Self>"), !judges, "{attributes} {variants:?}");
    }
}

#[test]
fn plain_variants_are_indexed_by_discriminant() {
    let numbered_code = "/// A\n#[exchange(code = 1)] A = 7,";
    for (variants, is_numbered) in [
        (&[CODE, STATUS][..], true),
        (&[CODE, OTHER], true),
        (&[OTHER, CODE], false),
        (&[CODE, OTHER_CODE], false),
        (&[CODE, INNER], false),
        (&[numbered_code, STATUS], false),
        (&[STATUS, numbered_code], false),
    ] {
        let (text, is_broken) = expanded("code_type = i64", &variants.concat());
        assert!(!is_broken, "{variants:?}");
        assert_eq!(text.contains("(__error)asusize"), is_numbered, "{variants:?}");
    }
}

/// `ExchangeError` requires `Copy`, and a field that may not be `Copy` would cause a follow-up error.
#[test]
fn stub_implements_exchange_error_only_if_surely_copy() {
    let broken = "/// A\n#[exchange(code = 1, kind = Othr)] A,";
    for (variants, is_surely_copy) in [
        (&[broken][..], true),
        (&[broken, OTHER_CODE], true),
        (&[broken, "#[exchange(other)] Other(bool)"], true),
        (&[broken, "#[exchange(other)] Other(String)"], false),
        (&[broken, "#[exchange(other)] Other(bool, String)"], false),
        (&[broken, "#[exchange(other)] Other(&'static str)"], false),
        (&[broken, "Other { own: Vec<u8> }"], false),
        (&[broken, INNER], true),
        (&[broken, INNER, "Other(Inner)"], false),
    ] {
        let (text, is_broken) = expanded("code_type = i64", &variants.concat());
        assert!(is_broken, "{variants:?}");
        assert!(text.contains("compile_error"), "{variants:?}");
        assert_eq!(text.contains("ExchangeErrorforE"), is_surely_copy, "{variants:?}");
    }
}

/// Use sites of an enum with a misspelled code type cause no follow-up errors.
#[test]
fn stub_has_the_nearest_code_type() {
    for (code_type, meant) in [("i23", "i32"), ("u8x", "u8"), ("\"u64\"", "u64"), ("strr", "&str")]
    {
        let (text, is_broken) = expanded(&format!("code_type = {code_type}"), CODE);
        assert!(is_broken, "{code_type}");
        assert!(text.contains(&format!("TryFrom<{meant}>forE")), "{code_type}");
    }
}

#[test]
fn variant_named_by_a_rule_needs_no_selector() {
    let named = "code_type = i64, wire(when = \"$.a\", variant = A), wire(code = \"$.b\")";
    let (_, is_broken) = expanded(named, "/// A\n#[exchange()] A, /// B\n#[exchange(code = 1)] B");
    assert!(!is_broken);
    let (_, is_broken) = expanded(RULES, "/// A\n#[exchange()] A, /// B\n#[exchange(code = 1)] B");
    assert!(is_broken);
}
