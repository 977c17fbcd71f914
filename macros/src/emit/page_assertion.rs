//! A constant that embeds the page with `include_bytes!` and asserts that the derive read the same
//! bytes. Editing the page rebuilds the enum, even if a cache holds the expansion.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::paths::Paths;
use crate::table::Page;

pub(super) fn expand(page: &Page, paths: &Paths) -> TokenStream {
    let core = paths.core();
    let assert_unchanged = paths.private("assert_unchanged");
    let path = format!("/{}", page.path);
    let read = Literal::byte_string(&page.bytes);
    quote! {
        #[allow(long_running_const_eval)]
        const _: () = #assert_unchanged(
            #core::include_bytes!(#core::concat!(#core::env!("CARGO_MANIFEST_DIR"), #path)),
            #read,
        );
    }
}
