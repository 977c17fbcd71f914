//! The state of the model: what each client has decided, and what is on its way.

use exchange_error::Outcome;
use exchange_error::resend::Step;

use super::answers::Failed;
use super::client::{Client, Next};
use super::exchange::Account;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct State<C> {
    pub(crate) intentions: Vec<Intention<C>>,
    /// True while a batch waits for its answer.
    pub(crate) is_batch_waiting: bool,
}

/// One intention of the program, with its client, its requests in the network and its account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Intention<C> {
    pub(crate) client: C,
    pub(crate) phase: Phase,
    pub(crate) attempts: u8,
    pub(crate) queries: u8,
    /// Requests in the network whose answers nobody awaits any more.
    pub(crate) abandoned: u8,
    pub(crate) account: Account,
    /// Times that the program logged in, connected again or waited for the market.
    pub(crate) preparations: u8,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Phase {
    /// The client has decided.
    Decided(Next),
    /// The client waits for the answer to an attempt.
    Waiting {
        /// True if the exchange has handled the attempt already.
        is_handled: bool,
    },
}

impl<C: Client> Intention<C> {
    /// Creates an intention before anything has happened.
    pub(crate) fn new(client: C) -> Self {
        Self {
            client,
            phase: Phase::Decided(Step::FIRST),
            attempts: 0,
            queries: 0,
            abandoned: 0,
            account: Account::NEW,
            preparations: 0,
        }
    }

    pub(crate) fn dispatch(&mut self) {
        self.attempts += 1;
        self.phase = Phase::Waiting { is_handled: false };
    }

    pub(crate) fn answered(&mut self, answer: Result<(), Failed>) {
        self.phase = Phase::Decided(self.client.sent(answer));
    }

    /// Ends the wait of the client; a request that the exchange has not handled stays in the network.
    pub(crate) fn abandon(&mut self, answer: Result<(), Failed>) {
        if self.phase == (Phase::Waiting { is_handled: false }) {
            self.abandoned += 1;
        }
        self.answered(answer);
    }

    pub(crate) fn is_waiting(&self) -> bool {
        matches!(self.phase, Phase::Waiting { .. })
    }

    /// Returns what the program believes at the end; `None` before it.
    pub(crate) fn belief(&self) -> Option<Outcome> {
        match &self.phase {
            Phase::Decided(Step::Finish(Ok(()))) => Some(Outcome::AlreadyApplied),
            Phase::Decided(Step::Finish(Err(failure))) => Some(failure.outcome()),
            _ => None,
        }
    }
}
