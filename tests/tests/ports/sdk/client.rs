//! The HTTP requests of all products, which one function sends.

use exchange_error::integration::client::Stage;
use exchange_error::integration::tower::Resend;
use exchange_error::{AnyFailedRow, AnyFailure, NextStep, Operation};
use http::{HeaderMap, Method, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tower::{ServiceBuilder, ServiceExt, service_fn};

use super::products::Product;

pub(super) type Result<T> = std::result::Result<T, AnyFailure>;

/// The results of a batch, in the order of the reply.
pub(super) type Rows<T> = Vec<std::result::Result<T, AnyFailedRow>>;

/// An order that the exchange has.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Placed {
    #[serde(rename = "orderId")]
    pub(super) order_id: u64,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Balances {
    /// Absent if the account is empty.
    #[serde(default)]
    pub(super) balances: Vec<String>,
}

/// A request that has not been signed yet.
#[derive(Clone)]
struct Call {
    product: Product,
    operation: Operation,
    method: Method,
    /// Path and query behind those of the product.
    query: String,
}

/// A response that has been read to its end.
type Parts = (StatusCode, HeaderMap, Vec<u8>);

pub(super) struct Client {
    http: reqwest::Client,
    url: String,
    key: &'static str,
    policy: Resend<fn(&Call) -> Operation>,
}

impl Client {
    pub(super) fn new(http: reqwest::Client, url: String, key: &'static str) -> Self {
        Self { http, url, key, policy: Resend::new(|call| call.operation) }
    }

    pub(super) async fn balances(&self, product: Product) -> Result<Balances> {
        let (operation, query) = (Operation::Read, "account?".to_owned());
        let call = Call { product, operation, method: Method::GET, query };
        self.request(call, Call::value).await
    }

    /// Places an order. If the exchange may have it and has not said so, the client queries it.
    pub(super) async fn place(&self, product: Product, id: &str) -> Result<Placed> {
        let (operation, query) = (Operation::Write, format!("order?id={id}"));
        let call = Call { product, operation, method: Method::POST, query };
        match self.request(call, Call::value).await {
            Err(failure) => self.settle(product, id, failure).await,
            placed => placed,
        }
    }

    /// Places several orders, each of which fails on its own.
    pub(super) async fn place_all(&self, product: Product, ids: &[&str]) -> Result<Rows<Placed>> {
        let (operation, query) = (Operation::Write, format!("batch?ids={}", ids.join(",")));
        let call = Call { product, operation, method: Method::POST, query };
        self.request(call, Call::rows).await
    }

    pub(super) async fn order(&self, product: Product, id: &str) -> Result<Placed> {
        let (operation, query) = (Operation::Read, format!("order?id={id}"));
        let call = Call { product, operation, method: Method::GET, query };
        self.request(call, Call::value).await
    }

    /// Decides about an order that failed: queries it if the exchange may have it.
    pub(super) async fn settle(
        &self,
        product: Product,
        id: &str,
        failure: AnyFailure,
    ) -> Result<Placed> {
        match failure.next_step(Operation::Write) {
            NextStep::Query | NextStep::Done => {
                let found = self.order(product, id).await;
                found.map_err(|query| query.after(failure.outcome()))
            }
            _ => Err(failure),
        }
    }

    /// Sends a request, again if that does no harm, and decodes its reply.
    async fn request<T>(
        &self,
        call: Call,
        decode: impl Fn(&Call, &Parts) -> Result<T>,
    ) -> Result<T> {
        let decode = &decode;
        let once = service_fn(|call: Call| async move { decode(&call, &self.send(&call).await?) });
        ServiceBuilder::new().retry(self.policy.clone()).service(once).oneshot(call).await
    }

    /// Signs a request, sends it and reads its response.
    async fn send(&self, call: &Call) -> Result<Parts> {
        let Call { product, method, query, .. } = call;
        let url = format!("{}{}/{query}&signature={}", self.url, product.path, self.key);
        let lost =
            |error: reqwest::Error| product.exchange.failed_at(Stage::from(&error)).because(&error);
        let response = self.http.request(method.clone(), url).send().await.map_err(lost)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.map_err(lost)?;
        Ok((status, headers, body.into()))
    }
}

impl Call {
    /// Parses a reply that is one value.
    fn value<T: DeserializeOwned>(&self, (status, headers, body): &Parts) -> Result<T> {
        self.product.exchange.decode_http(*status, headers, body)
    }

    /// Parses a reply that is a list of orders.
    fn rows<T: DeserializeOwned>(&self, (status, headers, body): &Parts) -> Result<Rows<T>> {
        self.product.exchange.decode_http_rows(*status, headers, body)
    }
}
