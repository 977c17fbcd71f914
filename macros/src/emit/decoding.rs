//! The rules of decoding as constants. The runtime writes the functions that apply them.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::names::Names;
use super::paths::Paths;
use super::waits;
use crate::jsonpath::filter::{Comparison, Filter};
use crate::jsonpath::literal;
use crate::jsonpath::path::{Path, Root, Step};
use crate::model::{Model, Named, NamedRow, Rule, RuleWait};
use crate::syntax::StatusRange;

pub(super) fn expand(model: &Model, paths: &Paths) -> TokenStream {
    if !model.decodes() {
        return without_rules(model, paths);
    }
    let (with_json, with_decode) = (paths.private("with_json"), paths.private("with_decode"));
    let (ident, wire, rules) = (&model.ident, paths.public("Wire"), rules(model, paths));
    quote! {
        #with_json! {
            #ident =>
            #[automatically_derived]
            impl #wire for #ident {
                #rules
            }
        }
        #with_decode! { #ident }
    }
}

/// Returns functions that report the missing rules where they are called.
fn without_rules(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, core) = (&model.ident, paths.core());
    let (u16, rules) = (paths.primitive("u16"), paths.private("Rules"));
    let result = quote!(#core::result::Result);
    quote! {
        #[automatically_derived]
        impl #ident {
            #[doc(hidden)]
            pub fn check_response(_: #u16, __body: impl #rules<Self>) -> #result<(), Self> {
                #result::Ok(#rules::parse(__body))
            }

            #[doc(hidden)]
            pub fn check_frame(__frame: impl #rules<Self>) -> #result<(), Self> {
                #result::Ok(#rules::parse(__frame))
            }

            #[doc(hidden)]
            pub fn decode_response<T>(_: #u16, __body: impl #rules<Self>) -> #result<T, Self> {
                #result::Ok(#rules::parse(__body))
            }

            #[doc(hidden)]
            pub fn decode_frame<T>(__frame: impl #rules<Self>) -> #result<T, Self> {
                #result::Ok(#rules::parse(__frame))
            }
        }
    }
}

fn rules(model: &Model, paths: &Paths) -> TokenStream {
    let (runtime, selectors) = (paths.private("rule"), Names::new().selectors);
    let code_first = model.code_first;
    let writer = Writer { model, paths, names: names(model), needles: needles(model) };
    let rules = model.rules.iter().flatten().map(|rule| writer.rule(rule));
    let names = writer.names.iter().map(|name| quote!(#runtime::Name::of(#name)));
    let needles = writer.needles.iter().map(|name| quote!(#runtime::Needle::of(#name)));
    quote! {
        const RULES: &'static #runtime::Rules = &{
            const RULES: &[#runtime::Rule] = &[#(#rules),*];
            #runtime::Rules {
                names: &[#(#names),*],
                needles: #runtime::Needles::of(&[#(#needles),*]),
                rules: RULES,
                alarms: #runtime::Alarms::of(RULES),
                code_first: #code_first,
                selectors: #selectors,
            }
        };
    }
}

/// Returns the first member name of every path, each once.
fn names(model: &Model) -> Vec<&str> {
    let mut names = Vec::new();
    for rule in model.rules.iter().flatten() {
        rule.each_path(&mut |path| {
            if let Some(Step::Name(name)) = path.steps.first()
                && !names.contains(&name.as_str())
            {
                names.push(name.as_str());
            }
        });
    }
    names
}

/// Returns the last member name of every path by which a rule decides, each once. A name that JSON can
/// write in several ways is left out.
fn needles(model: &Model) -> Vec<&str> {
    let mut needles = Vec::new();
    for rule in model.rules.iter().flatten().filter(|rule| !rule.accept) {
        rule.each_deciding_path(&mut |path| {
            if let Some(name) = last_name(path)
                && !needles.contains(&name)
            {
                needles.push(name);
            }
        });
    }
    needles
}

/// Returns the last member name of a path, unless JSON can write it in several ways. `\u` is not
/// considered here, because any character can be written so.
fn last_name(path: &Path) -> Option<&str> {
    let name = path.steps.iter().rev().find_map(|step| match step {
        Step::Name(name) => Some(name.as_str()),
        Step::Index(_) | Step::Wildcard | Step::Slice => None,
    })?;
    let is_plain =
        !name.is_empty() && !name.contains(['"', '\\', '/']) && !name.contains(char::is_control);
    is_plain.then_some(name)
}

/// A writer of rules, with the names that paths refer to by index.
struct Writer<'m> {
    model: &'m Model,
    paths: &'m Paths,
    names: Vec<&'m str>,
    needles: Vec<&'m str>,
}

impl Writer<'_> {
    fn rule(&self, rule: &Rule) -> TokenStream {
        let Rule {
            when,
            status,
            rows,
            code,
            message,
            ok,
            documented,
            variant,
            accept,
            id,
            wait,
            required,
        } = rule;
        let (paths, runtime) = (self.paths, self.paths.private("rule"));
        let when = paths.option(when.as_ref().map(|filter| self.filter(filter)));
        let status = paths.option(status.as_ref().map(|ranges| {
            let ranges = ranges.iter().map(|StatusRange { low, high }| {
                let (low, high) = (Literal::u16_unsuffixed(*low), Literal::u16_unsuffixed(*high));
                quote!((#low, #high))
            });
            quote!(&[#(#ranges),*])
        }));
        let list = |paths: &[Path]| {
            let paths = paths.iter().map(|path| self.path(path));
            quote!(&[#(#paths),*])
        };
        let (rows, code, message, id) = (list(rows), list(code), list(message), list(id));
        let wait = paths.option(wait.as_ref().map(|wait| self.wait(wait)));
        let ok = ok.iter().map(|value| self.literal(value));
        let variant = paths.option(variant.as_ref().map(|Named { row, decides }| {
            let row = self.number(row);
            quote!(#runtime::Named { row: #row, decides: #decides })
        }));
        quote! {
            #runtime::Rule {
                when: #when,
                status: #status,
                rows: #rows,
                code: #code,
                message: #message,
                ok: &[#(#ok),*],
                documented: #documented,
                variant: #variant,
                accept: #accept,
                id: #id,
                wait: #wait,
                required: #required,
            }
        }
    }

    fn wait(&self, RuleWait { unit, path, now }: &RuleWait) -> TokenStream {
        let runtime = self.paths.private("rule");
        let (unit, path) = (waits::unit(*unit, self.paths), self.path(path));
        let now = self.paths.option(now.as_ref().map(|(unit, path)| {
            let (unit, path) = (waits::unit(*unit, self.paths), self.path(path));
            quote!((#unit, #path))
        }));
        quote!(#runtime::Wait { unit: #unit, path: #path, now: #now })
    }

    /// Returns the number of a row, see `Selectors` of the runtime.
    fn number(&self, row: &NamedRow) -> TokenStream {
        let (number, variant) = match row {
            NamedRow::Own(number) => return Literal::usize_unsuffixed(*number).to_token_stream(),
            NamedRow::Flattened(number, variant) => (*number, variant),
        };
        let (u32, exchange_error) =
            (self.paths.primitive("u32"), self.paths.public("ExchangeError"));
        let own = Literal::usize_unsuffixed(self.model.rows.len());
        let before = self.model.flattened.iter().take(number).map(|flattened| {
            let inner = &flattened.inner;
            quote!(<#inner as #exchange_error>::ALL.len())
        });
        let inner = self.model.flattened.get(number).map(|flattened| &flattened.inner);
        quote!((#own #(+ #before)* + <#inner>::#variant.__number()) as #u32)
    }

    fn path(&self, path: &Path) -> TokenStream {
        let runtime = self.paths.private("rule");
        let root = match path.root {
            Root::Reply => quote!(Reply),
            Root::Row => quote!(Row),
        };
        let number = match path.steps.first() {
            Some(Step::Name(name)) => self.names.iter().position(|own| own == name),
            _ => None,
        };
        let name = number.and_then(|number| u8::try_from(number).ok());
        let name = self.paths.option(name.map(Literal::u8_unsuffixed));
        let needle =
            last_name(path).and_then(|name| self.needles.iter().position(|own| *own == name));
        let needle = needle.and_then(|number| u8::try_from(number).ok());
        let needle = self.paths.option(needle.map(Literal::u8_unsuffixed));
        let steps = path.steps.iter().map(|step| {
            let step = match step {
                Step::Name(name) => quote!(Name(#name)),
                Step::Index(position) => {
                    let position = Literal::usize_unsuffixed(*position);
                    quote!(Index(#position))
                }
                Step::Wildcard => quote!(Wildcard),
                Step::Slice => quote!(Slice),
            };
            quote!(#runtime::Step::#step)
        });
        quote! {
            #runtime::Path {
                root: #runtime::Root::#root,
                name: #name,
                needle: #needle,
                steps: &[#(#steps),*],
            }
        }
    }

    fn filter(&self, filter: &Filter) -> TokenStream {
        let runtime = self.paths.private("rule");
        let filter = match filter {
            Filter::Exists(path) => {
                let path = self.path(path);
                quote!(Exists(#path))
            }
            Filter::Compare(path, comparison, value) => {
                let (path, value) = (self.path(path), self.literal(value));
                let comparison = match comparison {
                    Comparison::Equal => quote!(Equal),
                    Comparison::NotEqual => quote!(NotEqual),
                    Comparison::Less => quote!(Less),
                    Comparison::LessOrEqual => quote!(LessOrEqual),
                    Comparison::Greater => quote!(Greater),
                    Comparison::GreaterOrEqual => quote!(GreaterOrEqual),
                };
                quote!(Compare(#path, #runtime::Comparison::#comparison, #value))
            }
            Filter::StartsWith(path, beginning) => {
                let path = self.path(path);
                quote!(StartsWith(#path, #beginning))
            }
            Filter::Not(negated) => {
                let negated = self.filter(negated);
                quote!(Not(&#negated))
            }
            Filter::And(left, right) => {
                let (left, right) = (self.filter(left), self.filter(right));
                quote!(And(&#left, &#right))
            }
            Filter::Or(left, right) => {
                let (left, right) = (self.filter(left), self.filter(right));
                quote!(Or(&#left, &#right))
            }
        };
        quote!(#runtime::Filter::#filter)
    }

    fn literal(&self, value: &literal::Literal) -> TokenStream {
        let runtime = self.paths.private("rule");
        let value = match value {
            literal::Literal::Integer(value) => {
                let value = Literal::i64_unsuffixed(*value);
                quote!(Integer(#value))
            }
            literal::Literal::Bool(value) => quote!(Word(#value)),
            literal::Literal::Text(text) => quote!(Text(#text)),
        };
        quote!(#runtime::Literal::#value)
    }
}
