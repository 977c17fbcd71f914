//! The world of the model: clients, a network and an exchange, and every event that may come next.

use std::time::Duration;

use exchange_error::resend::Step;
use exchange_error::{Failure, NextStep, Operation};
use stateright::{Model, Property};

use super::answers::{self, Failed, Row};
use super::batch::Batch;
use super::client::Client;
use super::event::{Event, Reply};
use super::exchange::{Account, Deed, Request};
use super::properties;
use super::state::{Intention, Phase, State};

/// A world, before anything has happened.
#[derive(Clone, Debug)]
pub(crate) struct World<C> {
    pub(crate) client: C,
    pub(crate) operation: Operation,
    pub(crate) request: Request,
    /// Answers to the request.
    pub(crate) rows: Vec<Row>,
    /// Failures of a query.
    pub(crate) query_rows: Vec<Row>,
    pub(crate) intentions: usize,
    pub(crate) batch: Batch,
    /// True if replies name the request that they answer.
    pub(crate) replies_have_ids: bool,
    /// True if the exchange may execute a request after it was asked.
    pub(crate) is_late: bool,
    /// Time that a deadline in each request gives.
    pub(crate) validity: Option<Duration>,
    /// Number of queries that may miss an execution.
    pub(crate) lag: u8,
    /// The only property to check; `None` for all.
    pub(crate) property: Option<&'static str>,
}

impl<C: Client> World<C> {
    fn can_prepare(&self, failure: &Failed) -> bool {
        let step = failure.next_step(self.operation);
        matches!(step, NextStep::LogIn | NextStep::Reconnect | NextStep::WaitForMarket)
    }

    fn expires(&self, after: Duration) -> bool {
        self.validity.is_some_and(|validity| after >= validity)
    }

    /// Lists what the exchange may do with a request, and the true answers to that.
    pub(crate) fn fates(&self, account: Account) -> Vec<(bool, Reply)> {
        let mut fates = Vec::new();
        for executes in [true, false] {
            if executes && !account.may_execute(self.request) {
                continue;
            }
            let deed = { account }.handle(self.request, executes, self.lag);
            fates.extend(self.replies(&deed).map(|reply| (executes, reply)));
        }
        fates
    }

    fn replies(&self, deed: &Deed) -> impl Iterator<Item = Reply> {
        let rows = self.rows.iter().enumerate();
        let rows = rows.filter(|(_, row)| deed.may_answer(row)).map(|(row, _)| Reply::Row(row));
        let done = deed.may_confirm().then_some(Reply::Done);
        // The first of several shortest stories is printed: lost answers are the plainest.
        [Reply::Lost, Reply::CutOff].into_iter().chain(done).chain(rows)
    }

    pub(crate) fn result(&self, reply: Reply) -> Result<(), Failed> {
        match reply {
            Reply::Done => Ok(()),
            Reply::Row(row) => Err(self.rows[row].failure()),
            Reply::Lost => Err(Failure::no_answer()),
            Reply::CutOff => Err(answers::cut_off()),
        }
    }

    fn events_of(&self, who: usize, state: &State<C>, events: &mut Vec<Event>) {
        let intention = &state.intentions[who];
        if intention.abandoned > 0 {
            events.push(Event::LoseAbandoned { who });
            let may_execute = intention.account.may_execute(self.request);
            let deeds = [true, false].into_iter().filter(|executes| may_execute || !executes);
            events.extend(deeds.map(|executes| Event::HandleAbandoned { who, executes }));
        }
        if intention.account.may_fill(self.request) {
            events.push(Event::Fill { who });
        }
        match &intention.phase {
            Phase::Decided(Step::Send { .. }) => {
                events.extend([Event::FailToSend { who }, Event::Send { who }]);
            }
            Phase::Decided(Step::Query { after, .. }) => {
                self.answers_of_query(who, intention, *after, events);
            }
            Phase::Decided(Step::Finish(Err(failure)))
                if self.can_prepare(failure) && intention.preparations == 0 =>
            {
                events.push(Event::Prepare { who });
            }
            Phase::Waiting { .. } if state.is_batch_waiting => {}
            Phase::Waiting { is_handled } => {
                events.push(Event::StopWaiting { who });
                if *is_handled {
                    return;
                }
                events.push(Event::LoseRequest { who });
                for (executes, reply) in self.fates(intention.account) {
                    events.push(Event::Handle { who, executes, reply, to: who });
                    let is_seen = !matches!(reply, Reply::Lost | Reply::CutOff);
                    let others = (0..self.intentions)
                        .filter(|other| *other != who && !self.replies_have_ids && is_seen);
                    for to in others.filter(|other| state.intentions[*other].is_waiting()) {
                        events.push(Event::Handle { who, executes, reply, to });
                    }
                }
            }
            Phase::Decided(Step::Finish(_)) => {}
        }
    }

    /// Lists the answers to a query. If the exchange is never late, it handles or loses every request
    /// before it answers.
    fn answers_of_query(
        &self,
        who: usize,
        intention: &Intention<C>,
        after: Duration,
        events: &mut Vec<Event>,
    ) {
        if intention.abandoned == 0 || self.is_late || self.expires(after) {
            let account = intention.account;
            if account.executions == 0 || account.hidden > 0 {
                events.push(Event::FindNothing { who });
            }
            if account.executions > 0 {
                events.push(Event::Find { who });
            }
            let rows = (0..self.query_rows.len()).map(Some);
            events.extend(rows.map(|row| Event::FailToFind { who, row }));
        }
        events.push(Event::FailToFind { who, row: None });
    }

    fn handle(&self, account: &mut Account, executes: bool) {
        account.handle(self.request, executes, self.lag);
    }
}

impl<C: Client> Model for World<C> {
    type State = State<C>;
    type Action = Event;

    fn init_states(&self) -> Vec<State<C>> {
        let intention = Intention::new(self.client.clone());
        vec![State { intentions: vec![intention; self.intentions], is_batch_waiting: false }]
    }

    fn actions(&self, state: &State<C>, events: &mut Vec<Event>) {
        let is_new = state.intentions.iter().all(|one| one.attempts == 0);
        if self.batch != Batch::None && is_new {
            events.push(Event::SendBatch);
            return;
        }
        if state.is_batch_waiting {
            self.events_of_batch(state, events);
        }
        if state.intentions.iter().any(Intention::is_waiting) {
            events.push(Event::Disconnect);
        }
        for who in 0..self.intentions {
            self.events_of(who, state, events);
        }
    }

    fn next_state(&self, state: &State<C>, event: Event) -> Option<State<C>> {
        let mut next = state.clone();
        let intentions = &mut next.intentions;
        match event {
            Event::Send { who } => intentions[who].dispatch(),
            Event::FailToSend { who } => {
                intentions[who].attempts += 1;
                intentions[who].answered(Err(Failure::not_sent()));
            }
            Event::LoseRequest { who } => intentions[who].answered(Err(Failure::no_answer())),
            Event::StopWaiting { who } => intentions[who].abandon(Err(Failure::no_answer())),
            Event::Disconnect => {
                next.is_batch_waiting = false;
                for intention in intentions.iter_mut().filter(|one| one.is_waiting()) {
                    intention.abandon(Err(answers::closed()));
                }
            }
            Event::Handle { who, executes, reply, to } => {
                self.handle(&mut intentions[who].account, executes);
                intentions[who].phase = Phase::Waiting { is_handled: true };
                intentions[to].abandon(self.result(reply));
            }
            Event::HandleAbandoned { who, executes } => {
                intentions[who].abandoned -= 1;
                self.handle(&mut intentions[who].account, executes);
            }
            Event::LoseAbandoned { who } => intentions[who].abandoned -= 1,
            Event::Fill { who } => intentions[who].account.fill(),
            Event::Prepare { who } => {
                intentions[who].preparations += 1;
                intentions[who].phase = Phase::Decided(Step::FIRST);
            }
            Event::Find { who } => self.query(&mut intentions[who], Ok(Some(())))?,
            Event::FindNothing { who } => self.query(&mut intentions[who], Ok(None))?,
            Event::FailToFind { who, row } => {
                let failure =
                    row.map_or_else(Failure::no_answer, |row| self.query_rows[row].failure());
                self.query(&mut intentions[who], Err(failure))?;
            }
            Event::SendBatch => {
                intentions.iter_mut().for_each(Intention::dispatch);
                next.is_batch_waiting = true;
            }
            Event::LoseBatch => {
                next.is_batch_waiting = false;
                for one in intentions {
                    one.answered(Err(Failure::no_answer()));
                }
            }
            Event::StopWaitingForBatch => {
                next.is_batch_waiting = false;
                for one in intentions {
                    one.abandon(Err(Failure::no_answer()));
                }
            }
            Event::HandleBatch(fates) => {
                next.is_batch_waiting = false;
                let results = self.results_of_batch(fates.map(|(_, reply)| reply));
                let rows = intentions.iter_mut().zip(fates).zip(results);
                for ((intention, (executes, _)), result) in rows {
                    self.handle(&mut intention.account, executes);
                    intention.answered(result);
                }
            }
        }
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        let mut properties = properties::all();
        properties.retain(|property| self.property.is_none_or(|only| property.name == only));
        properties
    }

    fn within_boundary(&self, state: &State<C>) -> bool {
        properties::is_explored(state)
    }
}

impl<C: Client> World<C> {
    /// Gives the client the answer to its query. Requests whose deadline has passed by then are refused.
    fn query(
        &self,
        intention: &mut Intention<C>,
        answer: Result<Option<()>, Failed>,
    ) -> Option<()> {
        let Phase::Decided(Step::Query { after, failure }) = &intention.phase else { return None };
        if self.expires(*after) {
            intention.abandoned = 0;
        }
        intention.queries += 1;
        // The time until the next query passes after a failed query, too.
        intention.account.hidden = intention.account.hidden.saturating_sub(1);
        let failure = failure.clone();
        intention.phase = Phase::Decided(intention.client.queried(failure, answer));
        Some(())
    }
}
