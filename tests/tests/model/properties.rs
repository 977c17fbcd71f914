//! The properties that hold in every state.

use exchange_error::Outcome;
use stateright::{Model, Property};

use super::client::Client;
use super::exchange::Request;
use super::state::{Intention, State};
use super::world::World;

pub(crate) const ONCE: &str = "no intention executes twice";
pub(crate) const SEEN: &str = "no execution is believed absent";
pub(crate) const REAL: &str = "no refusal is believed executed";
pub(crate) const ENDS: &str = "every run ends";

pub(crate) const SAFE: [&str; 4] = [ONCE, SEEN, REAL, ENDS];

/// States that some run reaches: without them, the properties would hold for nothing.
pub(crate) const REACHED: [&str; 4] = [
    "a request is sent again",
    "an execution is known at the end",
    "a refusal is known at the end",
    "a person is asked",
];

/// Three attempts, and one after the program has logged in.
const MOST_ATTEMPTS: u8 = 4;
/// Three queries after each attempt.
const MOST_QUERIES: u8 = 3 * MOST_ATTEMPTS;

pub(crate) fn all<C: Client>() -> Vec<Property<World<C>>> {
    vec![
        Property::always(ONCE, |world: &World<C>, state: &State<C>| {
            world.request == Request::Read || of_each(state, |one| one.account.executions <= 1)
        }),
        Property::always(SEEN, |_, state| {
            of_each(state, |one| {
                one.belief() != Some(Outcome::NotApplied) || one.account.executions == 0
            })
        }),
        Property::always(REAL, |_, state| {
            of_each(state, |one| {
                one.belief() != Some(Outcome::AlreadyApplied) || one.account.executions > 0
            })
        }),
        Property::always(ENDS, |world, state| {
            let is_stuck = || {
                let mut events = Vec::new();
                world.actions(state, &mut events);
                events.is_empty()
            };
            of_each(state, |one| one.attempts <= MOST_ATTEMPTS && one.queries <= MOST_QUERIES)
                && (of_each(state, |one| one.belief().is_some()) || !is_stuck())
        }),
        Property::sometimes(REACHED[0], |_, state| of_some(state, |one| one.attempts > 1)),
        Property::sometimes(REACHED[1], |_, state| {
            of_some(state, |one| one.belief() == Some(Outcome::AlreadyApplied))
        }),
        Property::sometimes(REACHED[2], |_, state| {
            of_some(state, |one| one.belief() == Some(Outcome::NotApplied))
        }),
        Property::sometimes(REACHED[3], |_, state| {
            of_some(state, |one| one.belief() == Some(Outcome::Unknown))
        }),
    ]
}

fn of_each<C>(state: &State<C>, holds: impl Fn(&Intention<C>) -> bool) -> bool {
    state.intentions.iter().all(holds)
}

fn of_some<C>(state: &State<C>, holds: impl Fn(&Intention<C>) -> bool) -> bool {
    state.intentions.iter().any(holds)
}

/// Returns true if the state is explored: one request more than the bounds allow shows a violation.
pub(crate) fn is_explored<C>(state: &State<C>) -> bool {
    of_each(state, |one| one.attempts <= MOST_ATTEMPTS + 1 && one.queries <= MOST_QUERIES + 1)
}
