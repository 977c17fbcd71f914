//! Items of any content: the derive expands to valid Rust, and every error points into the item.
//!
//! `PROPTEST_CASES` sets the number of items.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;

use crate::expand;

/// Expands an item and returns the number of errors.
fn derive(source: &str) -> Result<usize, TestCaseError> {
    let Ok(input) = syn::parse_str::<syn::DeriveInput>(source) else {
        return Err(TestCaseError::reject("no item"));
    };
    let (tokens, errors) = expand::expand(&input);
    let errors: Vec<syn::Error> = errors.into_iter().flatten().collect();
    for error in &errors {
        let range = error.span().byte_range();
        let is_inside = !range.is_empty() && source.get(range.clone()).is_some();
        prop_assert!(is_inside, "{range:?} {error}\n{source}");
        prop_assert!(!error.to_string().is_empty());
    }
    let written = tokens.to_string();
    let Ok(file) = syn::parse2::<syn::File>(tokens) else {
        return Err(TestCaseError::fail(format!("not Rust:\n{written}\n{source}")));
    };
    let is_impl = |item: &syn::Item| matches!(item, syn::Item::Const(_));
    let takes_stub = input.generics.params.is_empty() && !matches!(input.data, syn::Data::Union(_));
    prop_assert_eq!(file.items.iter().any(is_impl), takes_stub, "every error comes with a stub");
    prop_assert_eq!(file.items.iter().all(is_impl), errors.is_empty(), "{}", source);
    if takes_stub {
        prop_assert!(written.contains(" ExchangeError for ") || !errors.is_empty(), "{}", written);
    }
    // The entry point of the compiler gives the same.
    let again = expand::derive(source.parse().expect("tokens"));
    prop_assert_eq!(again.to_string().contains("compile_error"), !errors.is_empty());
    Ok(errors.len())
}

const KEYS: [&str; 27] = [
    "code",
    "status",
    "timeout",
    "message",
    "message_equals",
    "message_contains",
    "kind",
    "retry",
    "outcome",
    "row",
    "flatten",
    "other",
    "name",
    "code_type",
    "table",
    "wire",
    "code_first",
    "serde",
    "crate",
    "when",
    "rows",
    "ok",
    "documented",
    "variant",
    "accept",
    "id",
    "cod",
];

const VALUES: [&str; 40] = [
    "1",
    "-1",
    "0",
    "20_001",
    "0x7f",
    "1u8",
    "99999999999999999999",
    "-9223372036854775808",
    "1.5",
    "'x'",
    "b\"x\"",
    "true",
    "\"\"",
    "\"a\"",
    "\"$\"",
    "\"$.a\"",
    "\"$.a[*]\"",
    "\"@.a == 0 && !$.b\"",
    "\"$.\"",
    "\"@[\"",
    "\"\\u{0}é\"",
    "r#\"a\"#",
    "[]",
    "[1, 2]",
    "[1, 1]",
    "[\"a\", 1]",
    "[[1]]",
    "400..",
    "400..=499",
    "..",
    "[400.., 1]",
    "i32",
    "u64",
    "str",
    "f64",
    "RateLimited",
    "NotApplied",
    "ratelimited",
    "{}",
    "1 + 1",
];

fn tokens() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        8 => select(&KEYS[..]).prop_map(str::to_owned),
        8 => select(&VALUES[..]).prop_map(str::to_owned),
        8 => select(&["=", ",", "(", ")", "[", "]", "{", "}", "..", "-", "::", "!", "#", "'a", "$", "_", "é", "crate", "self"][..])
            .prop_map(str::to_owned),
    ];
    prop::collection::vec(token, 0..12).prop_map(|tokens| tokens.join(" "))
}

/// Generates `key = value`, `key(…)` and `key`, mostly well-formed.
fn entry() -> impl Strategy<Value = String> {
    let plain = (select(&KEYS[..]), select(&VALUES[..]))
        .prop_map(|(key, value)| format!("{key} = {value}"));
    let leaf = prop_oneof![
        6 => plain,
        2 => select(&KEYS[..]).prop_map(str::to_owned),
        1 => tokens(),
    ];
    leaf.prop_recursive(2, 12, 5, |inner| {
        (select(&KEYS[..]), prop::collection::vec(inner, 0..5))
            .prop_map(|(key, entries)| format!("{key}({})", entries.join(", ")))
    })
}

fn attribute() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => prop::collection::vec(entry(), 0..4)
            .prop_map(|entries| format!("#[exchange({})]", entries.join(", "))),
        2 => tokens().prop_map(|tokens| format!("#[exchange({tokens})]")),
        1 => select(&["#[exchange]", "#[exchange = 1]", "#[exchange()]", "#[exchange{}]", "#[exchange[code = 1]]", "#[doc = include_str!(\"x\")]", "#[doc(hidden)]", "#[cfg(any())]", "#[deprecated]", "#[default]"][..])
            .prop_map(str::to_owned),
        6 => select(&["/// Invalid symbol.", "/// `a` \\| b\n///\n/// advice", "///", "/** a\n * b */", "#[doc = \"é\\u{7}\"]"][..])
            .prop_map(str::to_owned),
    ]
}

/// Generates a variant without mistakes.
fn correct_variant() -> impl Strategy<Value = String> {
    (0..40_u32, select(&["InvalidSymbol", "RateLimited", "Timeout", "Other"][..])).prop_map(
        |(code, kind)| {
            format!("/// Message {code}\n#[exchange(code = {code}, kind = {kind})]\nV{code}")
        },
    )
}

fn variant() -> impl Strategy<Value = String> {
    let name = select(&["A", "B", "C", "r#Self_", "é", "_A", "ALL", "NAME", "r#type"][..]);
    let data = select(
        &[
            "",
            "",
            "",
            "(i32)",
            "(i64)",
            "(&'static str)",
            "(Inner)",
            "(Self)",
            "()",
            "(A, B)",
            "{ a: i64 }",
            "{}",
            " = 5",
            "(pub Inner)",
        ][..],
    );
    let broken = (prop::collection::vec(attribute(), 0..4), name, data)
        .prop_map(|(attributes, name, data)| format!("{}\n{name}{data}", attributes.join("\n")));
    prop_oneof![3 => broken, 2 => correct_variant()]
}

fn item() -> impl Strategy<Value = String> {
    let head = select(
        &[
            "enum E",
            "enum E",
            "enum E",
            "pub(crate) enum r#enum",
            "enum E<T>",
            "enum E<'a, const N: usize>",
            "enum E<>",
        ][..],
    );
    let other_shapes = select(
        &[
            "struct S;",
            "struct S { a: u8 }",
            "struct S(u8);",
            "union U { a: u8 }",
            "struct S<T>(T);",
        ][..],
    );
    let enumeration =
        (prop::collection::vec(attribute(), 0..4), head, prop::collection::vec(variant(), 0..6))
            .prop_map(|(attributes, head, variants)| {
                format!("{}\n{head} {{ {} }}", attributes.join("\n"), variants.join(",\n"))
            });
    prop_oneof![
        20 => enumeration,
        1 => (attribute(), other_shapes).prop_map(|(attribute, item)| format!("{attribute}\n{item}")),
    ]
}

fn config() -> ProptestConfig {
    let usual = ProptestConfig {
        failure_persistence: None,
        max_global_rejects: 1_000_000,
        ..ProptestConfig::default()
    };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => usual,
        None => ProptestConfig { cases: 400, ..usual },
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn arbitrary_item_expands_to_rust_or_to_errors_inside_it(source in item()) {
        derive(&source)?;
    }

    #[test]
    fn arbitrary_attribute_expands_to_rust_or_to_errors_inside_it(tokens in tokens(), is_on_enum in any::<bool>()) {
        let (outer, inner) = if is_on_enum { (&*tokens, "") } else { ("", &*tokens) };
        derive(&format!(
            "#[exchange({outer})] enum E {{ #[exchange({inner})] A, \
             /// B\n#[exchange(code = 1, kind = Other)] B }}"
        ))?;
    }

    #[test]
    fn arbitrary_path_or_filter_expands_to_rust_or_to_errors_inside_it(text in "[$@.\\[\\]'\"*:&|!=<>() a-c0-9\\\\é-]{0,24}", key in select(&["when", "rows", "code", "message", "id"][..])) {
        let text = syn::LitStr::new(&text, proc_macro2::Span::call_site());
        let text = quote::quote!(#text);
        derive(&format!(
            "#[exchange(wire({key} = {text}, code = \"$.a\"))] enum E {{ \
             /// B\n#[exchange(code = 1, kind = Other)] B }}"
        ))?;
    }
}

/// The tests above say little unless the generator yields both kinds, with many different errors.
#[test]
fn generator_yields_correct_and_incorrect_items() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let (mut correct, mut incorrect, mut texts) = (0, 0, std::collections::BTreeSet::new());
    for _ in 0..3_000 {
        let source = item().new_tree(&mut runner).unwrap().current();
        let Ok(input) = syn::parse_str::<syn::DeriveInput>(&source) else { continue };
        let (_, errors) = expand::expand(&input);
        match errors {
            None => correct += 1,
            Some(errors) => {
                incorrect += 1;
                let unquoted = |error: syn::Error| {
                    let text = error.to_string();
                    text.split('`').step_by(2).collect::<String>()
                };
                texts.extend(errors.into_iter().map(unquoted));
            }
        }
    }
    println!("{correct} correct, {incorrect} incorrect with {} errors", texts.len());
    assert!(correct > 20 && incorrect > 1_000 && texts.len() > 40);
}

/// Such an error once pointed at the whole derive.
#[test]
fn empty_parentheses_are_reported_at_their_key() {
    for (outer, inner) in [
        ("code_first()", ""),
        ("serde()", ""),
        ("", "timeout()"),
        ("", "other()"),
        ("wire(documented(), code = \"$.a\")", ""),
    ] {
        let item = format!("#[exchange({outer})] enum E {{ #[exchange({inner})] A }}");
        assert!(derive(&item).unwrap() > 0);
    }
}

#[test]
fn input_without_an_item_is_an_error() {
    for source in ["", "fn f() {}", "enum", "enum E", "1", "enum E { A(", "#[exchange(] enum E {}"]
    {
        if let Ok(tokens) = source.parse() {
            assert!(expand::derive(tokens).to_string().contains("compile_error"), "{source}");
        }
    }
}

#[test]
fn ten_thousand_variants_expand_in_linear_time() -> TestCaseResult {
    let variant =
        |code| format!("/// Message {code}\n#[exchange(code = {code}, kind = Other)] V{code},\n");
    let variants = (0..10_000).map(variant).collect::<Vec<_>>().concat();
    prop_assert_eq!(derive(&format!("enum E {{ {variants} }}"))?, 0);
    Ok(())
}
