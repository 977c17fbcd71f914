//! The interface on the enum itself: no import needed, usable in constants.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::{Paths, own};
use super::tables::{Names, Tables};
use crate::model::Model;

pub(super) fn expand(model: &Model, tables: &Tables, paths: &Paths) -> TokenStream {
    let (ident, name) = (&model.ident, &model.name);
    let core = paths.core();
    let (str, bool, u16) =
        (paths.primitive(&own("str")), paths.primitive(&own("bool")), paths.primitive(&own("u16")));
    let code_type = paths.primitive(&model.code_type.ident);
    let (kind, retry) = (paths.public("ErrorKind"), paths.public("Retry"));
    let (outcome, operation) = (paths.public("Outcome"), paths.public("Operation"));
    let Names { rows, index, code, from_code, from_status, from_timeout, .. } = Names::new();
    let all = &tables.all;
    quote! {
        #[automatically_derived]
        impl #ident {
            /// The venue and API, for logs and metrics labels.
            pub const NAME: &'static #str = #name;

            /// Every documented row, in the order of declaration.
            pub const ALL: &'static [Self] = &[#(Self::#all),*];

            /// The error documented for a code; `None` for a code that is not documented.
            pub const fn from_code(code: #code_type) -> #core::option::Option<Self> {
                #from_code(code)
            }

            /// The error that the venue documents for an HTTP status.
            pub const fn from_status(status: #u16) -> #core::option::Option<Self> {
                #from_status(status)
            }

            /// What a request that got no answer means at this venue, where the venue says so.
            pub const fn from_timeout() -> #core::option::Option<Self> {
                #from_timeout()
            }

            /// The code, the canonical one where several are documented; `None` for a row
            /// without one.
            pub const fn code(&self) -> #core::option::Option<#code_type> {
                #code(self)
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
                let row = &#rows[#index(self)];
                row.retry.is_waiting() && row.outcome.permits(operation)
            }
        }
    }
}
