//! Worlds in which every property holds.

use std::time::Duration;

use exchange_error::resend::Delivery;
use exchange_error::{Operation, Outcome, Retry};

use super::answers;
use super::batch::Batch;
use super::client::{Credulous, SameId, delivery};
use super::exchange::Request;
use super::run::{Figures, crate_world, explore, world};
use super::world::World;

const REQUESTS: [(Request, &str); 6] = [
    (Request::WithoutId, "order without an id"),
    (Request::IdRefusedForGood, "order, id refused for good"),
    (Request::IdRefusedEvenIfUnused, "order, id refused even if unused"),
    (Request::IdFreedByFill, "order, id freed by a fill"),
    (Request::Cancel, "cancel"),
    (Request::Read, "query"),
];

#[test]
fn one_intention_is_safe_in_every_order_of_events() {
    for (request, _) in REQUESTS {
        for has_deadline in [false, true] {
            explore(&crate_world(request, has_deadline));
        }
    }
}

#[test]
fn two_intentions_are_safe_in_every_order_of_events() {
    explore(&crate_world(Request::IdFreedByFill, false).of_two(Batch::None));
}

#[test]
fn batch_is_safe_if_each_order_has_the_failure_of_its_row() {
    explore(&crate_world(Request::IdFreedByFill, false).of_two(Batch::ByRow));
}

#[test]
fn batch_is_safe_if_each_order_has_the_failure_of_the_reply() {
    explore(&crate_world(Request::IdFreedByFill, false).of_two(Batch::AsWhole));
}

#[test]
fn duplicate_is_proof_where_only_placed_orders_have_ids() {
    explore(&same_id(Request::IdRefusedForGood));
}

/// Creates the world of a client that believes duplicates. It keeps all failures, so only answers with
/// different steps are explored.
pub(crate) fn same_id(request: Request) -> World<SameId> {
    let operation = Operation::IdempotentWrite;
    let wait = Duration::from_secs(20);
    let delivery = delivery(operation).with_waits(wait..=wait);
    let client = SameId { delivery, failures: Vec::new() };
    let (rows, query_rows) = (answers::groups(operation), answers::groups(Operation::Read));
    World { rows, query_rows, lag: 1, ..world(client, operation, request) }
}

#[test]
fn one_query_is_proof_where_nothing_is_late() {
    let client = Credulous(delivery(Operation::Write));
    let world = world(client, Operation::Write, Request::IdFreedByFill);
    explore(&World { is_late: false, lag: 0, ..world });
}

#[test]
fn answers_have_every_outcome_and_retry() {
    let rows = answers::all();
    for outcome in Outcome::ALL {
        assert!(rows.iter().any(|row| row.truth == *outcome), "{outcome}");
    }
    for retry in Retry::ALL {
        assert!(rows.iter().any(|row| row.shown.retry == *retry), "{retry}");
    }
}

/// Prints the table of `benches/RESULTS.md`.
#[test]
#[ignore = "it takes minutes, in a release build"]
fn larger_worlds_are_safe_in_every_order_of_events() {
    println!("{} answers, {} refusals", answers::all().len(), super::run::refusals());
    println!(
        "| request | deadline | intentions | states | depth | time |\n|---|---|---|---|---|---|"
    );
    let mut total = (0, Duration::ZERO);
    for (request, name) in REQUESTS {
        for has_deadline in [false, true] {
            let world = crate_world(request, has_deadline);
            let deadline = if has_deadline { "yes" } else { "no" };
            let mut print = |intentions: &str, world: &World<Delivery>| {
                let Figures { states, depth, time } = explore(world);
                total = (total.0 + states, total.1 + time);
                println!(
                    "| {name} | {deadline} | {intentions} | {states} | {depth} | {:.1} s |",
                    time.as_secs_f64()
                );
            };
            print("one", &world);
            for (batch, intentions) in [
                (Batch::None, "two"),
                (Batch::ByRow, "batch"),
                (Batch::AsWhole, "batch as a whole"),
            ] {
                if request != Request::Read {
                    print(intentions, &world.clone().of_two(batch));
                }
            }
        }
    }
    println!("| all | | | {} | | {:.0} s |", total.0, total.1.as_secs_f64());
}
