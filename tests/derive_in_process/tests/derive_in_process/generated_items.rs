//! The page of the derive lists what it generates, and nothing else.

#![allow(clippy::panic, reason = "an item of a new shape stops the test")]

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, GenericArgument, ImplItem, Item, ItemImpl, PathArguments, Stmt, Type};

use crate::expand;

const PAGE: &str = include_str!("../../../../core/docs/derive.md");
/// The macros of the runtime that write the functions of an enum that decodes.
const FUNCTIONS: &str = include_str!("../../../../core/src/private/functions.rs");

/// An enum, and the words of the page for the enums that it is one of.
struct Sample {
    source: &'static str,
    is_among: &'static [&'static str],
}

const SAMPLES: [Sample; 5] = [
    Sample {
        source: "#[exchange(code_type = i32, serde, wire(code = \"$.code\", ok = 0))] enum E {
            /// A
            #[exchange(code = [1, 2], kind = InvalidSymbol, wait(secs = 3))] A,
            /// B
            #[exchange(code = 3, status = 429, timeout, kind = RateLimited)] B,
        }",
        is_among: &[
            "every enum",
            "integers",
            "an enum with checks",
            "an enum with codes and without `other`",
            "an enum with `serde`",
            "an enum in which every variant has a code",
        ],
    },
    Sample {
        source: "#[exchange(code_type = i32)] enum E {
            /// A
            #[exchange(code = 1, kind = InvalidSymbol)] A,
            #[exchange(flatten)] Inner(Inner),
            #[exchange(other)] Other(i32),
        }",
        is_among: &[
            "every enum",
            "integers",
            "an enum with codes and `other`",
            "an enum with `flatten`",
        ],
    },
    Sample {
        source:
            "#[exchange(code_type = str, wire(code = \"$.code\", message = \"$.msg\"))] enum E {
            /// A
            #[exchange(code = \"a\", kind = InvalidSymbol)] A,
            /// B
            #[exchange(message_equals = \"b\", kind = InvalidSymbol)] B,
        }",
        is_among: &["every enum", "an enum with checks", "an enum with codes and without `other`"],
    },
    Sample {
        source: "enum E {
            /// A
            #[exchange(code = 7, kind = InvalidSymbol)] A,
        }",
        is_among: &[
            "every enum",
            "integers",
            "an enum with codes and without `other`",
            "an enum in which every variant has a code",
        ],
    },
    Sample {
        source: "enum E {
            /// A
            #[exchange(status = 403, kind = PermissionDenied)] A,
            /// B
            #[exchange(timeout, kind = Timeout)] B,
        }",
        is_among: &["every enum", "integers", "an enum with checks"],
    },
];

impl Sample {
    fn is(&self, enums: &str) -> bool {
        self.is_among.contains(&enums)
    }
}

/// A generated function, constant or impl.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Generated {
    name: String,
    is_const: bool,
    /// The feature that keeps it, if there is one.
    feature: Option<String>,
}

/// The functions and constants of an enum, and its traits.
#[derive(Default)]
struct Interface {
    inherent: BTreeSet<Generated>,
    traits: BTreeSet<Generated>,
}

impl Interface {
    fn of(sample: &Sample) -> Self {
        let (tokens, errors) = expand::expand(&syn::parse_str(sample.source).unwrap());
        assert!(errors.is_none(), "{}", sample.source);
        let file: syn::File = syn::parse2(tokens).unwrap();
        let [Item::Const(constant)] = file.items.as_slice() else { panic!("no constant") };
        let syn::Expr::Block(block) = &*constant.expr else { panic!("no block") };
        let mut interface = Self::default();
        for statement in &block.block.stmts {
            match statement {
                Stmt::Item(Item::Impl(block)) => interface.add(block, None),
                Stmt::Item(Item::Macro(call)) => interface.add_all(&call.mac),
                Stmt::Macro(call) => interface.add_all(&call.mac),
                _ => {}
            }
        }
        interface
    }

    /// Adds the items that a feature keeps.
    fn add_all(&mut self, call: &syn::Macro) {
        let name = call.path.segments.last().unwrap().ident.to_string();
        let feature = name.strip_prefix("with_").unwrap();
        for name in written_by(&name) {
            let feature = Some(feature.to_owned());
            self.inherent.insert(Generated { name, is_const: false, feature });
        }
        let tokens = call.tokens.to_string();
        // `with_json! { E => … }` and `with_decode! { E }` name the enum.
        let tokens = match tokens.strip_prefix("E") {
            Some(rest) => rest.trim_start().strip_prefix("=>").unwrap_or(rest),
            None => &tokens,
        };
        let tokens: TokenStream = tokens.parse().unwrap();
        for item in syn::parse2::<syn::File>(tokens).unwrap().items {
            if let Item::Impl(block) = item {
                self.add(&block, Some(feature));
            }
        }
    }

    fn add(&mut self, block: &ItemImpl, feature: Option<&str>) {
        let feature = feature.map(str::to_owned);
        let Some((path, _)) = &block.trait_ else {
            for item in &block.items {
                let (name, attributes, is_const) = match item {
                    ImplItem::Const(item) => (&item.ident, &item.attrs, true),
                    ImplItem::Fn(item) => {
                        (&item.sig.ident, &item.attrs, item.sig.constness.is_some())
                    }
                    item => panic!("{}", item.to_token_stream()),
                };
                if !is_hidden(attributes) {
                    let name = name.to_string();
                    self.inherent.insert(Generated { name, is_const, feature: feature.clone() });
                }
            }
            return;
        };
        let last = path.segments.last().unwrap();
        let name = match &last.arguments {
            PathArguments::AngleBracketed(arguments) if last.ident != "Deserialize" => {
                let Some(GenericArgument::Type(from)) = arguments.args.first() else { panic!() };
                match (name_of(from).as_str(), name_of(&block.self_ty) == "E") {
                    ("E", false) => format!("{}<Self> for Code", last.ident),
                    ("Inner", true) => format!("{}<Inner>", last.ident),
                    (_, is_enum) => {
                        assert!(is_enum, "{}", path.to_token_stream());
                        format!("{}<Code>", last.ident)
                    }
                }
            }
            _ => last.ident.to_string(),
        };
        // The runtime asks for it; it is no trait for users.
        if name != "Stored" {
            self.traits.insert(Generated { name, is_const: false, feature });
        }
    }
}

/// Returns the names of the functions that a macro of the runtime writes if its feature is on.
fn written_by(name: &str) -> Vec<String> {
    let Some((_, rest)) = FUNCTIONS.split_once(&format!("macro_rules! {name} {{")) else {
        return Vec::new();
    };
    let (body, _) = rest.split_once("\n}\n").unwrap();
    assert!(!body.contains("doc(hidden)"), "the first macro is the one with the feature");
    let functions = body.split("pub fn ").skip(1);
    functions.map(|rest| rest.split(['<', '(']).next().unwrap().to_owned()).collect()
}

fn name_of(kind: &Type) -> String {
    kind.to_token_stream().to_string().rsplit(' ').next().unwrap().to_owned()
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.to_token_stream().to_string().contains("hidden"))
}

/// Returns the cells of the rows below a table's title row. The first cell is the text of its link.
fn rows(title: &str) -> Vec<[&'static str; 3]> {
    let (_, table) = PAGE.split_once(&format!("\n{title}\n|---|---|---|\n")).unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let cells = |line: &'static str| {
        let cells: Vec<&str> = line.trim_matches('|').splitn(3, " | ").map(str::trim).collect();
        let name = cells[0].split('`').nth(1).unwrap();
        assert!(cells[0].starts_with("[`") && cells[0].contains("`]"), "{line}: no link");
        [name, cells[1], cells[2]]
    };
    table.lines().map(cells).collect()
}

#[test]
fn documented_functions_are_the_generated_ones() {
    let (functions, checks) =
        (rows("| item | `const` | returns |"), rows("| item | feature | takes |"));
    for sample in SAMPLES {
        let mut documented = BTreeSet::new();
        for [name, constness, _] in &functions {
            let is_const = match *constness {
                "yes" => true,
                "integers" => sample.is("integers"),
                "no" => false,
                constness => panic!("{name}: {constness}"),
            };
            documented.insert(Generated { name: (*name).to_owned(), is_const, feature: None });
        }
        for [name, feature, _] in checks.iter().filter(|_| sample.is("an enum with checks")) {
            let (name, feature) = ((*name).to_owned(), Some(feature.trim_matches('`').to_owned()));
            documented.insert(Generated { name, is_const: false, feature });
        }
        assert_eq!(Interface::of(&sample).inherent, documented, "{}", sample.source);
    }
}

#[test]
fn documented_traits_are_the_implemented_ones() {
    let documented = rows("| trait | for | meaning |");
    for [name, enums, _] in &documented {
        assert!(SAMPLES.iter().any(|sample| sample.is(enums)), "{name}: no sample is {enums}");
    }
    let mut needed = BTreeSet::new();
    for sample in SAMPLES {
        let implemented = Interface::of(&sample).traits;
        let names: BTreeSet<&str> = implemented.iter().map(|item| item.name.as_str()).collect();
        let expected =
            documented.iter().filter(|row| sample.is(row[1])).map(|row| row[0]).collect();
        assert_eq!(names, expected, "{}", sample.source);
        for item in implemented {
            needed.extend(item.feature.map(|feature| (item.name, feature)));
        }
    }
    // Each feature that some impl needs is named, and no other.
    let named = documented.iter().filter_map(|[name, _, meaning]| {
        let (_, feature) = meaning.split_once("feature `")?;
        Some(((*name).to_owned(), feature.split('`').next()?.to_owned()))
    });
    assert_eq!(named.collect::<BTreeSet<_>>(), needed);
}
