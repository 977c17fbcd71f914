//! Imports run one way: each folder of a crate imports only what stands before it, and no files
//! import each other in a circle.
//!
//! A path counts as an import of the file that defines its item. Re-exports are followed, so a
//! `mod.rs` that only declares and re-exports is never part of a circle. Tests do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, UseTree};

use super::source::{self, Source};

/// The derive, from left to right; what stands in one group does not import each other.
const DERIVE: [&[&str]; 7] = [
    &["syntax", "jsonpath", "lookup"],
    &["errors"],
    &["grammar"],
    &["model"],
    &["table"],
    &["emit"],
    &["expand", "lib"],
];

/// The runtime, from left to right.
const RUNTIME: [&[&str]; 11] = [
    &["json", "taxonomy", "const_eq", "redact", "wait"],
    &["lookup", "classified", "http_status", "table"],
    &["wire", "exchange_error_trait", "unknown_code"],
    &["columns"],
    &["failure"],
    &["decode", "rows"],
    &["check", "resend"],
    &["exchange"],
    &["explain", "integration", "exchanges"],
    &["private"],
    &["lib"],
];

#[test]
fn derive_imports_run_one_way() {
    check("macros/src", &DERIVE);
}

#[test]
fn runtime_imports_run_one_way() {
    check("core/src", &RUNTIME);
}

/// The folders of the tool share the error of the subcommands, so they have no order.
#[test]
fn files_of_the_tool_import_each_other_in_no_circle() {
    let circles = circles(&Crate::read("core/cli/src").imports());
    assert!(circles.is_empty(), "{circles:?}");
}

fn check(root: &str, order: &[&[&str]]) {
    let krate = Crate::read(root);
    let imports = krate.imports();
    let rank = |module: &str| {
        let top = module.split("::").next().unwrap_or_default();
        let rank = order.iter().position(|group| group.contains(&top));
        (
            top.to_owned(),
            rank.unwrap_or_else(|| panic!("{root}: `{top}` has no place in the order")),
        )
    };
    let mut wrong = Vec::new();
    for (from, to) in imports.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to))) {
        let ((own, own_rank), (other, other_rank)) = (rank(from), rank(to));
        if own != other && other_rank >= own_rank {
            wrong.push(format!("`{from}` imports `{to}`, which stands behind it or beside it"));
        }
    }
    for circle in circles(&imports) {
        wrong.push(format!("a circle: {}", circle.join(", ")));
    }
    assert!(wrong.is_empty(), "{root}:\n{}", wrong.join("\n"));
}

type Imports = BTreeMap<String, BTreeSet<String>>;

/// The files of a crate, by their module paths; `lib` is the root.
struct Crate {
    files: BTreeMap<String, File>,
}

#[derive(Default)]
struct File {
    /// Absolute paths without `crate`, such as `wire::rule::Rule`.
    imported: Vec<Vec<String>>,
    /// Names that the file re-exports, and where from.
    exported: BTreeMap<String, Vec<String>>,
    /// Modules that the file declares for tests only.
    tests: BTreeSet<String>,
}

impl Crate {
    fn read(root: &str) -> Self {
        Self::from_sources(root, &source::below(&[root]))
    }

    fn from_sources(root: &str, sources: &[Source]) -> Self {
        let read: Vec<_> = sources.iter().map(|source| read(root, source)).collect();
        let tests: BTreeSet<_> = read.iter().flat_map(|(_, file)| file.tests.clone()).collect();
        Self { files: read.into_iter().filter(|(name, _)| !tests.contains(name)).collect() }
    }

    /// Returns the files that each file imports.
    fn imports(&self) -> Imports {
        let targets = |(name, file): (&String, &File)| {
            let all = file.imported.iter().filter_map(|path| self.definition(path, 0));
            (name.clone(), all.filter(|target| target != name).collect())
        };
        self.files.iter().map(targets).collect()
    }

    /// Returns the file that defines the item of a path.
    fn definition(&self, path: &[String], depth: usize) -> Option<String> {
        let (file, rest) = (0..=path.len()).rev().find_map(|length| {
            let name = if length == 0 { "lib".to_owned() } else { path[..length].join("::") };
            self.files.contains_key(&name).then(|| (name, &path[length..]))
        })?;
        let exported = rest.first().and_then(|item| self.files[&file].exported.get(item));
        match exported {
            // A bound, because re-exports could refer to each other.
            Some(target) if depth < 8 => {
                let target: Vec<String> = target.iter().chain(&rest[1..]).cloned().collect();
                self.definition(&target, depth + 1)
            }
            // The module itself, for the sake of its items: they are named with it.
            _ => Some(file),
        }
    }
}

/// Reads the imports of a file.
fn read(root: &str, source: &Source) -> (String, File) {
    let path = source.path.strip_prefix(root).expect("the file lies below its root");
    let module = module(path);
    let parsed = syn::parse_file(&source.text).expect("sources are Rust");
    let mut reader = Reader { module: module.clone(), file: File::default() };
    reader.visit_file(&parsed);
    let name = if module.is_empty() { "lib".to_owned() } else { module.join("::") };
    (name, reader.file)
}

/// Returns the module path of a file, relative to the root of its crate.
fn module(path: &Path) -> Vec<String> {
    let path = path.with_extension("");
    let mut module: Vec<String> =
        path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if module.last().is_some_and(|last| last == "mod" || last == "lib") {
        module.pop();
    }
    module
}

/// Returns true if an item exists in tests only.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let is_cfg = attribute.path().is_ident("cfg");
        let list = attribute.meta.require_list().map(|list| list.tokens.to_string());
        is_cfg && list.is_ok_and(|list| list == "test" || list.starts_with("all (test"))
    })
}

struct Reader {
    module: Vec<String>,
    file: File,
}

impl Reader {
    /// Returns a path from the root of the crate; `None` for a path of another crate.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let mut base = self.module.clone();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" => base.clear(),
            "super" | "self" => {}
            _ => return None,
        }
        while let Some((first, others)) = rest.split_first() {
            match first.as_str() {
                "crate" | "self" => {}
                "super" => drop(base.pop()),
                _ => break,
            }
            rest = others;
        }
        base.extend(rest.iter().cloned());
        Some(base)
    }

    fn use_tree(&mut self, tree: &UseTree, prefix: &[String], is_export: bool) {
        let with = |name: String| prefix.iter().cloned().chain([name]).collect::<Vec<_>>();
        match tree {
            UseTree::Path(path) => {
                self.use_tree(&path.tree, &with(path.ident.to_string()), is_export);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, prefix, is_export);
                }
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                let path = if name == "self" { prefix.to_vec() } else { with(name.clone()) };
                self.import(&path, &name, is_export);
            }
            UseTree::Rename(rename) => {
                self.import(&with(rename.ident.to_string()), &rename.rename.to_string(), is_export);
            }
            UseTree::Glob(_) => self.import(prefix, "*", is_export),
        }
    }

    fn import(&mut self, path: &[String], name: &str, is_export: bool) {
        // `pub use child::Item` names a child of this module without `self`.
        let absolute = self
            .absolute(path)
            .or_else(|| is_export.then(|| self.module.iter().chain(path).cloned().collect()));
        let Some(absolute) = absolute else { return };
        if is_export {
            self.file.exported.insert(name.to_owned(), absolute);
        } else {
            self.file.imported.push(absolute);
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Const(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        if !is_test(attributes) {
            visit::visit_item(self, item);
        } else if let Item::Mod(item) = item {
            let name = self.module.iter().cloned().chain([item.ident.to_string()]);
            self.file.tests.insert(name.collect::<Vec<_>>().join("::"));
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let is_export = !matches!(item.vis, syn::Visibility::Inherited);
        self.use_tree(&item.tree, &[], is_export);
    }

    /// `pub(super)` imports nothing.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if path.leading_colon.is_none()
            && let Some(absolute) = self.absolute(&segments)
        {
            self.file.imported.push(absolute);
        }
        visit::visit_path(self, path);
    }
}

/// Returns each set of files that import each other, directly or through others.
fn circles(imports: &Imports) -> Vec<Vec<String>> {
    let reachable: Imports =
        imports.keys().map(|from| (from.clone(), reachable(imports, from))).collect();
    let mut circles = BTreeSet::new();
    for (from, to) in &reachable {
        if to.contains(from) {
            let circle: Vec<String> =
                to.iter().filter(|other| reachable[*other].contains(from)).cloned().collect();
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}

fn reachable(imports: &Imports, from: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from.to_owned()];
    while let Some(file) = open.pop() {
        for target in imports.get(&file).into_iter().flatten() {
            if reached.insert(target.clone()) {
                open.push(target.clone());
            }
        }
    }
    reached
}

#[test]
fn circles_are_found_through_other_files() {
    let file = |targets: &[&str]| targets.iter().map(|name| (*name).to_owned()).collect();
    let imports: Imports = [
        ("a".to_owned(), file(&["b"])),
        ("b".to_owned(), file(&["c", "d"])),
        ("c".to_owned(), file(&["a"])),
        ("d".to_owned(), file(&[])),
    ]
    .into();
    assert_eq!(circles(&imports), [["a", "b", "c"]]);
}

#[test]
fn imports_lead_to_the_file_that_defines_the_item() {
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let files = [
        source("src/lib.rs", "mod a; mod b; #[cfg(test)] mod c; pub use a::Deep;"),
        source("src/a/mod.rs", "mod deep; pub(crate) use deep::Deep;"),
        source("src/a/deep.rs", "pub struct Deep; #[cfg(test)] mod tests { use crate::b::B; }"),
        source(
            "src/b.rs",
            "use crate::{Deep, a::{self}}; fn f() { super::b::g(); std::mem::take(x) }",
        ),
        source("src/c.rs", "use crate::b;"),
    ];
    let imports = Crate::from_sources("src", &files).imports();
    assert!(!imports.contains_key("c"), "tests do not count");
    assert_eq!(imports["b"], ["a".to_owned(), "a::deep".to_owned()].into());
    assert!(imports["a::deep"].is_empty(), "tests do not count");
}
