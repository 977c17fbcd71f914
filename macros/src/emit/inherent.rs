//! The interface on the enum itself: no import needed, usable in constants.

use proc_macro2::TokenStream;
use quote::quote;

use super::functions::name;
use super::names::Names;
use super::paths::Paths;
use crate::model::{CodeType, Model};

pub(super) fn expand(model: &Model, paths: &Paths) -> TokenStream {
    let (ident, exchange, core) = (&model.ident, &model.name, paths.core());
    let (str, bool) = (paths.primitive("str"), paths.primitive("bool"));
    let (u16, all) = (paths.primitive("u16"), Names::new().all);
    let code_type = paths.code(&model.code_type, Some("static"));
    let asked_code = paths.code(&model.code_type, None);
    let constness = matches!(model.code_type, CodeType::Integer(_)).then(|| quote!(const));
    let (kind_type, retry_type) = (paths.public("ErrorKind"), paths.public("Retry"));
    let (outcome_type, operation) = (paths.public("Outcome"), paths.public("Operation"));
    let [from_code, from_status, from_timeout] =
        ["from_code", "from_status", "from_timeout"].map(name);
    let [code, message, variant] = ["code", "message", "variant"].map(name);
    let [kind, retry, outcome] = ["kind", "retry", "outcome"].map(name);
    quote! {
        #[automatically_derived]
        impl #ident {
            /// The exchange and API, for logs and metrics labels.
            pub const NAME: &'static #str = #exchange;

            /// Every documented row, in the order of declaration.
            pub const ALL: &'static [Self] = #all;

            /// The error documented for a code; `None` for a code that is not documented.
            #[inline]
            pub #constness fn from_code(code: #asked_code) -> #core::option::Option<Self> {
                #from_code(code)
            }

            /// The error that the exchange documents for an HTTP status.
            #[inline]
            pub const fn from_status(status: #u16) -> #core::option::Option<Self> {
                #from_status(status)
            }

            /// What a request that got no answer means at this exchange, where the exchange says so.
            #[inline]
            pub const fn from_timeout() -> #core::option::Option<Self> {
                #from_timeout()
            }

            /// The code, the canonical one where several are documented; `None` for a row
            /// without one.
            #[inline]
            pub const fn code(&self) -> #core::option::Option<#code_type> {
                #code(self)
            }

            /// The documented message, as the exchange words it.
            #[inline]
            pub const fn message(&self) -> &'static #str {
                #message(self)
            }

            /// The name of the variant, a stable label for metrics.
            #[inline]
            pub const fn variant(&self) -> &'static #str {
                #variant(self)
            }

            /// What went wrong.
            #[inline]
            pub const fn kind(&self) -> #kind_type {
                #kind(self)
            }

            /// What has to happen before another attempt. Never branch on this alone: see
            /// `may_resend`.
            #[inline]
            pub const fn retry(&self) -> #retry_type {
                #retry(self)
            }

            /// Whether the request took effect.
            #[inline]
            pub const fn outcome(&self) -> #outcome_type {
                #outcome(self)
            }

            /// How long the exchange asked to wait: nothing, for a documented error says nothing of
            /// one reply.
            #[inline]
            pub const fn retry_after(&self) -> #core::option::Option<#core::time::Duration> {
                #core::option::Option::None
            }

            /// Whether the same bytes may be sent again, after waiting.
            #[inline]
            pub const fn may_resend(&self, operation: #operation) -> #bool {
                #retry(self).is_waiting() && #outcome(self).permits(operation)
            }
        }
    }
}
