//! Worlds in which a property fails, each with its shortest story.

use exchange_error::{ErrorKind, Operation, Outcome, Retry};

use super::answers;
use super::batch::Batch;
use super::client::{Client, Credulous, Endless, Forgetful, Today, VALIDITY, delivery};
use super::exchange::Request;
use super::holds::same_id;
use super::properties::{ENDS, ONCE, REAL, SEEN};
use super::run::{crate_world, is_violated, shortest_story, world};
use super::world::World;

fn assert_story<C: Client + 'static>(world: World<C>, property: &'static str, expected: &str) {
    let story = shortest_story(world, property);
    assert_eq!(story.as_deref().map(str::trim_end), Some(expected));
}

#[test]
fn client_of_today_places_an_order_twice() {
    let world = world(Today { attempts_left: 2 }, Operation::Write, Request::WithoutId);
    assert_story(
        world,
        ONCE,
        "1. The client sends the order.\n\
         2. The exchange executes the order; the answer gets lost.\n\
         3. The client sends the order again.\n\
         4. The exchange executes the order; the answer gets lost.\n\
         The exchange has executed one intention twice.",
    );
}

#[test]
fn client_of_today_loses_an_order() {
    let world = world(Today { attempts_left: 2 }, Operation::Write, Request::WithoutId);
    assert_story(
        world,
        SEEN,
        "1. The client sends the order.\n\
         2. The exchange executes the order; it answers InvalidRequest, Never, Unknown. The client believes that the order was not executed.\n\
         The exchange has executed what the client believes absent.",
    );
}

#[test]
fn client_without_a_limit_sends_for_ever() {
    let world = world(Endless, Operation::Write, Request::WithoutId);
    assert_story(
        world,
        ENDS,
        "1. The client cannot connect to send the order.\n\
         2. The client cannot connect to send the order.\n\
         3. The client cannot connect to send the order.\n\
         4. The client cannot connect to send the order.\n\
         5. The client cannot connect to send the order.\n\
         The client has no patience that ends.",
    );
}

/// The mistake in one row: "the server failed" is taken for "nothing happened".
#[test]
fn server_error_taken_for_a_refusal_places_an_order_twice() {
    let is_meant = |(kind, retry)| kind == ErrorKind::ServerError && retry == Retry::AfterBackoff;
    let mistakes = answers::with_one_mistake().into_iter();
    let mut rows = mistakes.filter(|(truth, _)| is_meant((truth.kind, truth.retry)));
    let (_, rows) = rows.next().unwrap();
    let world = World { rows, ..crate_world(Request::WithoutId, false) };
    assert_story(
        world,
        ONCE,
        "1. The client sends the order.\n\
         2. The exchange executes the order; it answers ServerError, AfterBackoff, Unknown, which the table of the client calls NotApplied.\n\
         3. The client sends the order again.\n\
         4. The exchange executes the order; the answer gets lost.\n\
         The exchange has executed one intention twice.",
    );
}

#[test]
fn every_unknown_row_taken_for_a_refusal_is_caught() {
    let mistakes = answers::with_one_mistake();
    assert!(mistakes.len() > 20, "only {} rows are unknown", mistakes.len());
    for (truth, rows) in mistakes {
        assert_eq!(truth.outcome, Outcome::Unknown);
        let world = World { rows, ..crate_world(Request::WithoutId, false) };
        assert!(is_violated(world), "{truth:?}");
    }
}

#[test]
fn client_that_forgets_earlier_attempts_loses_an_order() {
    let operation = Operation::IdempotentWrite;
    let client = Forgetful { fresh: delivery(operation), attempts_left: 2 };
    let world = world(client, operation, Request::IdRefusedForGood);
    assert_story(
        world,
        SEEN,
        "1. The client sends the order.\n\
         2. The exchange executes the order; the answer gets lost.\n\
         3. The client sends the order again.\n\
         4. The exchange refuses the order; it answers InvalidRequest, Never, NotApplied. The client believes that the order was not executed.\n\
         The exchange has executed what the client believes absent.",
    );
}

#[test]
fn id_that_a_fill_frees_is_not_idempotent() {
    let operation = Operation::IdempotentWrite;
    let world = world(delivery(operation), operation, Request::IdFreedByFill);
    assert_story(
        world,
        ONCE,
        "1. The client sends the order.\n\
         2. The exchange executes the order; the answer gets lost.\n\
         3. The order fills, and its id is free again.\n\
         4. The client sends the order again.\n\
         5. The exchange executes the order; the answer gets lost.\n\
         The exchange has executed one intention twice.",
    );
}

#[test]
fn late_execution_places_an_order_twice_without_a_deadline() {
    let client = delivery(Operation::Write).with_validity(VALIDITY);
    let world = world(client, Operation::Write, Request::WithoutId);
    let world = World { lag: 0, ..world };
    assert_story(
        world,
        ONCE,
        "1. The client sends the order.\n\
         2. The client stops waiting, while the order is still on its way.\n\
         3. A query does not find the order.\n\
         4. A query does not find the order.\n\
         5. A query does not find the order.\n\
         6. The exchange executes the order, which nobody waits for any more.\n\
         7. The client sends the order again.\n\
         8. The exchange executes the order; the answer gets lost.\n\
         The exchange has executed one intention twice.",
    );
}

#[test]
fn one_query_loses_an_order_that_queries_do_not_show_yet() {
    let client = Credulous(delivery(Operation::Write));
    let world = world(client, Operation::Write, Request::WithoutId);
    let world = World { is_late: false, lag: 1, ..world };
    assert_story(
        world,
        SEEN,
        "1. The client sends the order.\n\
         2. The exchange executes the order; the answer gets lost.\n\
         3. A query does not find the order. The client believes that the order was not executed.\n\
         The exchange has executed what the client believes absent.",
    );
}

#[test]
fn duplicate_is_no_proof_where_refused_orders_keep_their_ids() {
    let world = same_id(Request::IdRefusedEvenIfUnused);
    assert_story(
        world,
        REAL,
        "1. The client sends the order.\n\
         2. The exchange refuses the order; the answer gets lost.\n\
         3. The client sends the order again.\n\
         4. The exchange refuses the order; it answers Duplicate, Never, Unknown.\n\
         5. A query for the order fails: the exchange answers InvalidRequest. The client believes that the order was executed.\n\
         The client believes in an execution that never was.",
    );
}

#[test]
fn reply_without_an_id_is_taken_for_that_to_another_order() {
    let world = crate_world(Request::WithoutId, false).of_two(Batch::None);
    let world = World { replies_have_ids: false, ..world };
    assert_story(
        world,
        SEEN,
        "1. The client sends order A.\n\
         2. The client sends order B.\n\
         3. The exchange refuses order A; it answers InvalidRequest, Never, NotApplied. The client takes the answer for that to order B. The client believes that order B was not executed.\n\
         4. The exchange executes order B, which nobody waits for any more.\n\
         The exchange has executed what the client believes absent.",
    );
}
