//! The interface on the enum itself: no import needed, usable in constants.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::{Paths, own};
use super::tables::{Tables, codes_name, index_name, rows_name, statuses_name};
use crate::model::Model;

pub(super) fn expand(model: &Model, tables: &Tables, paths: &Paths) -> TokenStream {
    let (ident, name) = (&model.ident, &model.name);
    let core = paths.core();
    let (str, bool, u16) = (
        paths.primitive(&own("str")),
        paths.primitive(&own("bool")),
        paths.primitive(&own("u16")),
    );
    let i64 = paths.primitive(&own("i64"));
    let code_type = paths.primitive(&model.code_type.ident);
    let (kind, retry) = (paths.public("ErrorKind"), paths.public("Retry"));
    let (outcome, operation) = (paths.public("Outcome"), paths.public("Operation"));
    let (rows, index) = (rows_name(), index_name());
    let (codes, statuses) = (codes_name(), statuses_name());
    let all = &tables.all;
    let timeout = paths.option(
        tables
            .timeout
            .as_ref()
            .map(|variant| quote!(Self::#variant)),
    );
    let some_row = quote! {
        #core::option::Option::Some(row) => #core::option::Option::Some(Self::ALL[row]),
        #core::option::Option::None => #core::option::Option::None,
    };
    let kept_code = model.other.as_ref().and_then(|other| {
        let (variant, field) = (&other.ident, other.field.as_ref()?);
        Some(quote! {
            if let Self::#variant { #field: code } = self {
                return #core::option::Option::Some(*code);
            }
        })
    });
    quote! {
        #[automatically_derived]
        impl #ident {
            /// The venue and API, for logs and metrics labels.
            pub const NAME: &'static #str = #name;

            /// Every documented row, in the order of declaration.
            pub const ALL: &'static [Self] = &[#(Self::#all),*];

            /// The error documented for a code; `None` for a code that is not documented.
            pub const fn from_code(code: #code_type) -> #core::option::Option<Self> {
                match #codes.find(code as #i64) { #some_row }
            }

            /// The error that the venue documents for an HTTP status.
            pub const fn from_status(status: #u16) -> #core::option::Option<Self> {
                match #statuses.find(status) { #some_row }
            }

            /// What a request that got no answer means at this venue, where the venue says so.
            pub const fn from_timeout() -> #core::option::Option<Self> {
                #timeout
            }

            /// The code, the canonical one where several are documented; `None` for a row
            /// without one.
            pub const fn code(&self) -> #core::option::Option<#code_type> {
                #kept_code
                #rows[#index(self)].code
            }

            /// The documented message, as the venue words it.
            pub const fn message(&self) -> &'static #str {
                #rows[#index(self)].message
            }

            /// The name of the variant, a stable label for metrics.
            pub const fn variant(&self) -> &'static #str {
                #rows[#index(self)].variant
            }

            /// What went wrong.
            pub const fn kind(&self) -> #kind {
                #rows[#index(self)].kind
            }

            /// What has to happen before another attempt. Never branch on this alone: see
            /// `may_resend`.
            pub const fn retry(&self) -> #retry {
                #rows[#index(self)].retry
            }

            /// Whether the request took effect.
            pub const fn outcome(&self) -> #outcome {
                #rows[#index(self)].outcome
            }

            /// How long the venue asked to wait: nothing, for a documented error says nothing of
            /// one reply.
            pub const fn retry_after(&self) -> #core::option::Option<#core::time::Duration> {
                #core::option::Option::None
            }

            /// Whether the same bytes may be sent again, after waiting.
            pub const fn may_resend(&self, operation: #operation) -> #bool {
                self.retry().is_waiting() && self.outcome().permits(operation)
            }
        }
    }
}
