//! Events of the model.

/// One event. `who` is the intention, counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Send {
        who: usize,
    },
    FailToSend {
        who: usize,
    },
    LoseRequest {
        who: usize,
    },
    /// The patience of the client ends before the exchange handles the request.
    StopWaiting {
        who: usize,
    },
    /// The connection closes for everybody who waits.
    Disconnect,
    /// The exchange handles the request of `who`, and `to` takes the reply for its own.
    Handle {
        who: usize,
        executes: bool,
        reply: Reply,
        to: usize,
    },
    HandleAbandoned {
        who: usize,
        executes: bool,
    },
    LoseAbandoned {
        who: usize,
    },
    Fill {
        who: usize,
    },
    /// The program logs in, connects again or waits for the market.
    Prepare {
        who: usize,
    },
    Find {
        who: usize,
    },
    FindNothing {
        who: usize,
    },
    /// The query fails, with a row or without an answer.
    FailToFind {
        who: usize,
        row: Option<usize>,
    },
    SendBatch,
    LoseBatch,
    StopWaitingForBatch,
    HandleBatch([Fate; 2]),
}

/// True if the exchange executes an order of a batch, and its answer to it.
pub(crate) type Fate = (bool, Reply);

/// The reply as the client sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    Done,
    /// A row, by its index in the rows of the world.
    Row(usize),
    Lost,
    CutOff,
}
