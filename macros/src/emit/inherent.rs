//! The inherent functions and constants. The traits call them, because a trait has no `const fn`.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::Paths;
use super::{all, getters, index, lookups};
use crate::model::Model;

pub(super) fn expand(model: &Model, is_stub: bool, paths: &Paths) -> TokenStream {
    let (ident, exchange) = (&model.ident, &model.name);
    let (str, bool) = (paths.primitive("str"), paths.primitive("bool"));
    let (usize, index) = (paths.primitive("usize"), index::name());
    let all = all::value(model, is_stub);
    let lookups = lookups::expand(model, is_stub, paths);
    let getters = getters::expand(model, is_stub, paths);
    let (answers, operation) = (paths.public("Answers"), paths.public("Operation"));
    quote! {
        #[automatically_derived]
        impl #ident {
            /// Name of the exchange and API, for logs and metrics labels.
            pub const NAME: &'static #str = #exchange;

            /// Every documented row in declaration order.
            pub const ALL: &'static [Self] = #all;

            #lookups
            #getters

            #[doc(hidden)]
            #[inline]
            pub const fn __number(&self) -> #usize {
                #index(self)
            }

            /// Returns all answers together.
            #[inline]
            pub const fn answers(&self) -> #answers {
                #answers::__new(self.kind(), self.retry(), self.outcome(), self.retry_after())
            }

            /// Returns true if the same request may be sent again after waiting.
            ///
            /// False does not mean "give up": something other than waiting comes first, such as a
            /// query. `Failure::next_step` says what.
            #[inline]
            pub const fn may_resend(&self, operation: #operation) -> #bool {
                self.answers().may_resend(operation)
            }
        }
    }
}
