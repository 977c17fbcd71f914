//! Runs of the model checker.

use std::time::{Duration, Instant};

use exchange_error::resend::Delivery;
use exchange_error::{Operation, Outcome};
use stateright::{Checker, HasDiscoveries, Model};

use super::answers;
use super::batch::Batch;
use super::client::{Client, VALIDITY, delivery};
use super::exchange::Request;
use super::properties::{REACHED, SAFE};
use super::story;
use super::world::World;

/// Size of an exploration without a violation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figures {
    pub(crate) states: usize,
    pub(crate) depth: usize,
    pub(crate) time: Duration,
}

/// Creates a world with one intention, every answer and an exchange that may execute late.
pub(crate) fn world<C: Client>(client: C, operation: Operation, request: Request) -> World<C> {
    World {
        client,
        operation,
        request,
        rows: answers::all(),
        query_rows: answers::all(),
        intentions: 1,
        batch: Batch::None,
        replies_have_ids: true,
        is_late: true,
        validity: None,
        lag: 2,
        property: None,
    }
}

/// Creates the world of a request with the client of this crate.
pub(crate) fn crate_world(request: Request, has_deadline: bool) -> World<Delivery> {
    let operation = match request {
        Request::WithoutId | Request::IdFreedByFill => Operation::Write,
        Request::IdRefusedForGood | Request::IdRefusedEvenIfUnused | Request::Cancel => {
            Operation::IdempotentWrite
        }
        Request::Read => Operation::Read,
    };
    let client = delivery(operation);
    if has_deadline {
        let client = client.with_validity(VALIDITY);
        World { validity: Some(VALIDITY), ..world(client, operation, request) }
    } else {
        world(client, operation, request)
    }
}

impl World<Delivery> {
    /// Adds a second intention. One answer stands for all with the same steps, and one wait is left
    /// between attempts and between queries, so that the world stays small enough.
    pub(crate) fn of_two(self, batch: Batch) -> Self {
        let wait = Duration::from_secs(20);
        Self {
            client: self.client.with_waits(wait..=wait),
            rows: answers::groups(self.operation),
            query_rows: answers::groups(Operation::Read),
            intentions: 2,
            batch,
            lag: 1,
            ..self
        }
    }
}

/// Explores a world in which every property holds.
pub(crate) fn explore<C: Client + 'static>(world: &World<C>) -> Figures {
    let start = Instant::now();
    let checker = world.clone().checker().spawn_bfs().join();
    let mut discoveries = checker.discoveries();
    for property in SAFE {
        if let Some(path) = discoveries.remove(property) {
            panic!("{world:?}\n{property}:\n{}", story::tell(world, property, path));
        }
    }
    for reached in REACHED {
        assert!(discoveries.contains_key(reached), "no run reaches this: {reached}");
    }
    let (states, depth) = (checker.unique_state_count(), checker.max_depth());
    Figures { states, depth, time: start.elapsed() }
}

/// Returns the shortest story in which a property fails.
///
/// The checker is given this property alone, because it reports the last violation of several.
pub(crate) fn shortest_story<C: Client + 'static>(
    world: World<C>,
    property: &'static str,
) -> Option<String> {
    let world = World { property: Some(property), ..world };
    let checker = world.clone().checker().spawn_bfs().join();
    let path = checker.discovery(property)?;
    Some(story::tell(&world, property, path))
}

/// Returns true if some property fails.
pub(crate) fn is_violated<C: Client + 'static>(world: World<C>) -> bool {
    let checker = world.checker().finish_when(HasDiscoveries::AnyFailures).spawn_bfs().join();
    SAFE.iter().any(|property| checker.discovery(property).is_some())
}

/// Returns the answers that say for certain that nothing happened.
pub(crate) fn refusals() -> usize {
    answers::all().iter().filter(|row| row.truth == Outcome::NotApplied).count()
}
