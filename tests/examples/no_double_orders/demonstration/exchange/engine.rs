//! Engine of the exchange: handles the requests of both transports.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fastrand::Rng;
use serde_json::{Value, json};

use super::super::call::Status;
use super::super::intention::{Order, SYMBOLS, Transport};
use super::fault::{Answer, Execution, FaultSource, RequestKind};
use super::ledger::{Executed, Ledger};

pub(crate) type Parameters = HashMap<String, String>;

/// State of the exchange.
#[derive(Debug)]
pub(crate) struct Engine {
    faults: FaultSource,
    ledger: Mutex<Ledger>,
}

/// Result of a request, and the answer that its sender gets.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    /// Reply without a fault: data or an error code.
    pub(crate) actual: Result<Value, u32>,
}

const ILLEGAL_PARAMETER: u32 = 20007;
const ORDER_NOT_FOUND: u32 = 20015;

impl Engine {
    pub(crate) fn new(seed: u64, is_late: bool) -> Self {
        let ledger = Ledger::with_older_orders(&mut Rng::with_seed(seed));
        Self { faults: FaultSource::new(seed, is_late), ledger: Mutex::new(ledger) }
    }

    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns true if the connection with this number can be opened.
    pub(crate) fn is_reachable(&self, connection: u64) -> bool {
        self.faults.is_reachable(connection)
    }

    /// Draws the fault of a request, executes the request accordingly, and returns the reply.
    pub(crate) fn handle(
        &self,
        transport: Transport,
        kind: RequestKind,
        label: &str,
        parameters: &Parameters,
    ) -> Reply {
        let intentions: Vec<usize> =
            label.split(',').filter_map(|number| number.parse().ok()).collect();
        let first = intentions.first().copied().unwrap_or_default();
        let mut ledger = self.ledger();
        let nth = ledger.advance(kind, first);
        let (mut execution, mut answer, mut rng) = self.faults.request(transport, kind, first, nth);
        // A ban applies in front of the REST gateway, so the request is never executed.
        if transport == Transport::Rest && ledger.ban > 0 {
            ledger.ban -= 1;
            (execution, answer) = (Execution::Never, Answer::Banned);
        } else if answer == Answer::Banned {
            ledger.ban = rng.u32(1..=3);
        }
        let fault = (execution, answer);
        let actual = match kind {
            RequestKind::Order => order(parameters).map_or(Err(ILLEGAL_PARAMETER), |order| {
                let id = ledger.execute(order, Some(first), fault, &mut rng);
                Ok(json!({"order_id": id, "result": true}))
            }),
            RequestKind::Batch => self.batch(&mut ledger, fault, &intentions, parameters, &mut rng),
            RequestKind::Cancel => cancel(&mut ledger, execution, transport, parameters),
            RequestKind::Read => Ok(order_info(&ledger, parameters)),
        };
        Reply { answer, actual }
    }

    fn batch(
        &self,
        ledger: &mut Ledger,
        whole: (Execution, Answer),
        intentions: &[usize],
        parameters: &Parameters,
        rng: &mut Rng,
    ) -> Result<Value, u32> {
        let orders = orders(parameters).ok_or(ILLEGAL_PARAMETER)?;
        let mut is_any_placed = false;
        let mut rows = Vec::new();
        for (order, number) in orders.into_iter().zip(intentions) {
            let fault = self.faults.row(whole, rng);
            let id = ledger.execute(order, Some(*number), fault, rng);
            rows.push(match (fault.1, id) {
                (Answer::Error(code), _) => json!({"error_code": code, "order_id": -1}),
                (_, id) => json!({"order_id": id}),
            });
            is_any_placed |= !matches!(fault.1, Answer::Error(_));
        }
        Ok(json!({"order_info": rows, "result": is_any_placed}))
    }
}

/// Returns the symbol as a static string.
fn symbol(parameters: &Parameters) -> Option<&'static str> {
    let symbol = parameters.get("symbol")?;
    SYMBOLS.into_iter().find(|known| known == symbol)
}

fn order(parameters: &Parameters) -> Option<Order> {
    let number = |name: &str| parameters.get(name)?.parse().ok();
    Some(Order {
        symbol: symbol(parameters)?,
        side: number("type")?,
        price: number("price")?,
        amount: number("amount")?,
    })
}

fn orders(parameters: &Parameters) -> Option<Vec<Order>> {
    let symbol = symbol(parameters)?;
    let rows: Vec<Value> = serde_json::from_str(parameters.get("orders_data")?).ok()?;
    let order = |row: &Value| {
        let number = |name: &str| u32::try_from(row.get(name)?.as_u64()?).ok();
        Some(Order {
            symbol,
            side: number("type")?,
            price: number("price")?,
            amount: number("amount")?,
        })
    };
    rows.iter().map(order).collect()
}

fn cancel(
    ledger: &mut Ledger,
    execution: Execution,
    transport: Transport,
    parameters: &Parameters,
) -> Result<Value, u32> {
    let id = parameters.get("order_id").and_then(|id| id.parse().ok()).ok_or(ILLEGAL_PARAMETER)?;
    let order = ledger.find(id).ok_or(ORDER_NOT_FOUND)?;
    // REST reports "order does not exist" for filled and for cancelled orders.
    match (order.status, transport) {
        (Status::Open, _) if execution == Execution::Never => Err(20014),
        (Status::Open, _) => {
            order.status = Status::Cancelled;
            Ok(json!({"order_id": id.to_string(), "result": true}))
        }
        (Status::Filled, Transport::WebSocket) => Err(1051),
        (Status::Cancelled, Transport::WebSocket) => Err(1050),
        (_, Transport::Rest) => Err(ORDER_NOT_FOUND),
    }
}

/// Returns the order with an id, or a page of the open or filled orders, newest first.
fn order_info(ledger: &Ledger, parameters: &Parameters) -> Value {
    let number = |name: &str| parameters.get(name)?.parse::<i64>().ok();
    let size = |name: &str| number(name).and_then(|number| usize::try_from(number).ok());
    let of_symbol =
        ledger.executed.iter().rev().filter(|order| Some(order.order.symbol) == symbol(parameters));
    let orders: Vec<Value> = match number("order_id") {
        Some(id) if id >= 0 => of_symbol.filter(|order| order.id == id).map(row).collect(),
        _ => {
            let status = if number("status") == Some(1) { Status::Open } else { Status::Filled };
            let (page, length) = (size("current_page").unwrap_or(1), size("page_length"));
            let length = length.unwrap_or(1).clamp(1, super::super::call::PAGE);
            of_symbol
                .filter(|order| order.status == status)
                .skip(page.saturating_sub(1) * length)
                .take(length)
                .map(row)
                .collect()
        }
    };
    json!({"orders": orders, "result": true})
}

/// Returns an order as the API documents it, with some numbers as strings.
fn row(executed: &Executed) -> Value {
    let Executed { id, order, status, .. } = executed;
    let filled = if *status == Status::Filled { order.amount } else { 0 };
    json!({
        "amount": order.amount,
        "contract_name": "this_week",
        "deal_amount": filled,
        "order_id": id,
        "price": order.price,
        "status": (*status as i64).to_string(),
        "symbol": order.symbol,
        "type": order.side.to_string(),
    })
}
