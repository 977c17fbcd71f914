//! What the exchange does with a request, over whichever transport it came.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fastrand::Rng;
use serde_json::{Value, json};

use super::super::call::Status;
use super::super::intention::{Order, SYMBOLS, Transport};
use super::fate::{Answer, Dice, Execution, Kind};
use super::ledger::{Executed, Ledger};

pub(crate) type Parameters = HashMap<String, String>;

#[derive(Debug)]
pub(crate) struct Engine {
    dice: Dice,
    ledger: Mutex<Ledger>,
}

/// What its sender is told, and what would be true: a reply, or an error code.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    pub(crate) truth: Result<Value, u32>,
}

const ILLEGAL_PARAMETER: u32 = 20007;
const ORDER_NOT_FOUND: u32 = 20015;

impl Engine {
    pub(crate) fn new(seed: u64, is_late: bool) -> Self {
        let ledger = Ledger::with_older_orders(&mut Rng::with_seed(seed));
        Self { dice: Dice::new(seed, is_late), ledger: Mutex::new(ledger) }
    }

    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a connection can be opened; if not, nothing leaves the client's machine.
    pub(crate) fn is_reachable(&self, connection: u64) -> bool {
        self.dice.is_reachable(connection)
    }

    /// Reads a request, does what was drawn for it, and only then says what to answer.
    pub(crate) fn handle(
        &self,
        transport: Transport,
        kind: Kind,
        label: &str,
        parameters: &Parameters,
    ) -> Reply {
        let intentions: Vec<usize> =
            label.split(',').filter_map(|number| number.parse().ok()).collect();
        let first = intentions.first().copied().unwrap_or_default();
        let mut ledger = self.ledger();
        let nth = ledger.read(kind, first);
        let (mut execution, mut answer, mut rng) = self.dice.request(transport, kind, first, nth);
        // The shield stands before the REST gateway: nothing gets through to be executed.
        if transport == Transport::Rest && ledger.shield > 0 {
            ledger.shield -= 1;
            (execution, answer) = (Execution::Never, Answer::Shielded);
        } else if answer == Answer::Shielded {
            ledger.shield = rng.u32(1..=3);
        }
        let fate = (execution, answer);
        let truth = match kind {
            Kind::Order => order(parameters).map_or(Err(ILLEGAL_PARAMETER), |order| {
                let id = ledger.execute(order, Some(first), fate, &mut rng);
                Ok(json!({"order_id": id, "result": true}))
            }),
            Kind::Batch => self.batch(&mut ledger, fate, &intentions, parameters, &mut rng),
            Kind::Cancel => cancel(&mut ledger, execution, transport, parameters),
            Kind::Read => Ok(order_info(&ledger, parameters)),
        };
        Reply { answer, truth }
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
            let fate = self.dice.row(whole, rng);
            let id = ledger.execute(order, Some(*number), fate, rng);
            rows.push(match (fate.1, id) {
                (Answer::Error(code), _) => json!({"error_code": code, "order_id": -1}),
                (_, id) => json!({"order_id": id}),
            });
            is_any_placed |= !matches!(fate.1, Answer::Error(_));
        }
        Ok(json!({"order_info": rows, "result": is_any_placed}))
    }
}

/// The static text that a parameter is equal to.
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
    // REST speaks of an order that "does not exist" whether it was filled or cancelled.
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

/// One order by its id, or a page of the open or filled ones, newest first.
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

/// As the API documents it; some numbers are texts.
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
