//! The exchange of the model: what it does with a request, and which answers are true of that.

use exchange_error::Outcome;

use super::answers::Row;

/// The request that the client sends, as the exchange treats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Request {
    /// An order without a client order id.
    WithoutId,
    /// An order whose id the exchange refuses for good once an order has it.
    IdRefusedForGood,
    /// The same at an exchange that also refuses the id of an order that it refused.
    IdRefusedEvenIfUnused,
    /// An order whose id is free again when the order has filled.
    IdFreedByFill,
    /// The cancellation of one order.
    Cancel,
    /// A query.
    Read,
}

/// The part of the exchange that belongs to one intention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Account {
    /// Number of executions; more than two are counted as two.
    pub(crate) executions: u8,
    id: Id,
    /// Number of queries that will not show the execution yet.
    pub(crate) hidden: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Id {
    Free,
    Taken,
}

/// The deed of the exchange, and what an answer may rest on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deed {
    pub(crate) executes: bool,
    /// True if the request has taken effect now or before.
    has_effect: bool,
    /// True if the id was taken before.
    was_taken: bool,
    request: Request,
}

impl Account {
    pub(crate) const NEW: Self = Self { executions: 0, id: Id::Free, hidden: 0 };

    /// Returns true if the exchange may execute the next request.
    pub(crate) fn may_execute(self, request: Request) -> bool {
        match request {
            Request::WithoutId | Request::Read => true,
            Request::Cancel => self.executions == 0,
            Request::IdRefusedForGood | Request::IdRefusedEvenIfUnused | Request::IdFreedByFill => {
                self.id == Id::Free
            }
        }
    }

    /// Returns true if the order may fill, and free its id by that.
    pub(crate) fn may_fill(self, request: Request) -> bool {
        request == Request::IdFreedByFill && self.id == Id::Taken
    }

    pub(crate) fn fill(&mut self) {
        self.id = Id::Free;
    }

    /// Executes or refuses a request. Queries show an execution after `lag` that do not.
    pub(crate) fn handle(&mut self, request: Request, executes: bool, lag: u8) -> Deed {
        let was_taken = self.id == Id::Taken;
        if executes {
            self.executions = 2.min(self.executions + 1);
            (self.id, self.hidden) = (Id::Taken, lag);
        } else if request == Request::IdRefusedEvenIfUnused {
            self.id = Id::Taken;
        }
        Deed { executes, has_effect: self.executions > 0, was_taken, request }
    }
}

impl Deed {
    /// Returns true if "done" is a true answer. An exchange that knows the id, or finds the order
    /// cancelled already, may confirm what it did before.
    pub(crate) fn may_confirm(self) -> bool {
        let confirms_again = matches!(
            self.request,
            Request::IdRefusedForGood | Request::IdRefusedEvenIfUnused | Request::Cancel
        );
        self.executes || confirms_again && self.has_effect
    }

    /// Returns true if a row is a true answer. "Duplicate" speaks of an id that was taken.
    pub(crate) fn may_answer(self, row: &Row) -> bool {
        let has_id = !matches!(self.request, Request::WithoutId | Request::Read);
        if has_id && row.is_duplicate() && !self.was_taken {
            return false;
        }
        match row.truth {
            Outcome::NotApplied => !self.executes,
            Outcome::Unknown => true,
            Outcome::AlreadyApplied => self.has_effect,
        }
    }
}
