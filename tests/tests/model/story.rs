//! Counterexamples as stories: a sentence for each event.

use std::fmt::Write;

use exchange_error::Outcome;
use stateright::Path;

use super::client::Client;
use super::event::{Event, Fate, Reply};
use super::properties::{ENDS, ONCE, REAL, SEEN};
use super::state::State;
use super::world::World;

/// Tells the events that lead to a state in which a property fails.
pub(crate) fn tell<C: Client>(
    world: &World<C>,
    property: &str,
    path: Path<State<C>, Event>,
) -> String {
    let steps = path.into_vec();
    let mut story = String::new();
    let mut number = 0;
    for (position, (before, event)) in steps.iter().enumerate() {
        let Some(event) = event else { break };
        let after = &steps[position + 1].0;
        number += 1;
        let _ = write!(story, "{number}. {}", sentence(world, before, event));
        for (who, (old, new)) in before.intentions.iter().zip(&after.intentions).enumerate() {
            if let (None, Some(belief)) = (old.belief(), new.belief()) {
                let _ = write!(story, " {}", conclusion(world, who, belief));
            }
        }
        story.push('\n');
    }
    let end = match property {
        ONCE => "The exchange has executed one intention twice.",
        SEEN => "The exchange has executed what the client believes absent.",
        REAL => "The client believes in an execution that never was.",
        ENDS => "The client has no patience that ends.",
        other => other,
    };
    story + end + "\n"
}

/// Returns the name of an intention; it needs none if there is only one.
fn order<C>(world: &World<C>, who: usize) -> String {
    match world.intentions {
        1 => "the order".to_owned(),
        _ => format!("order {}", ["A", "B"][who]),
    }
}

fn sentence<C: Client>(world: &World<C>, state: &State<C>, event: &Event) -> String {
    let order = |who| order(world, who);
    match *event {
        Event::Send { who } => {
            let again = if state.intentions[who].attempts > 0 { " again" } else { "" };
            format!("The client sends {}{again}.", order(who))
        }
        Event::FailToSend { who } => format!("The client cannot connect to send {}.", order(who)),
        Event::LoseRequest { who } => {
            format!("The network loses {}, and the client waits in vain.", order(who))
        }
        Event::StopWaiting { who } => {
            format!("The client stops waiting, while {} is still on its way.", order(who))
        }
        Event::Disconnect => "The connection closes.".to_owned(),
        Event::Handle { who, executes, reply, to } => {
            let to = if to == who {
                String::new()
            } else {
                format!(" The client takes the answer for that to {}.", order(to))
            };
            format!("The exchange {}.{to}", deed(world, &order(who), (executes, reply)))
        }
        Event::HandleAbandoned { who, executes: true } => {
            format!("The exchange executes {}, which nobody waits for any more.", order(who))
        }
        Event::HandleAbandoned { who, executes: false } => {
            format!("The exchange refuses {}, which nobody waits for any more.", order(who))
        }
        Event::LoseAbandoned { who } => {
            format!("The network loses {}, which nobody waits for any more.", order(who))
        }
        Event::Fill { who } => {
            let order = order(who);
            format!("{}{} fills, and its id is free again.", order[..1].to_uppercase(), &order[1..])
        }
        Event::Prepare { who } => format!(
            "The client does what comes first, such as logging in, and goes on with {}.",
            order(who)
        ),
        Event::Find { who } => format!("A query finds {}.", order(who)),
        Event::FindNothing { who } => format!("A query does not find {}.", order(who)),
        Event::FailToFind { who, row } => {
            let reason = row.map_or("the answer gets lost".to_owned(), |row| {
                format!("the exchange answers {}", world.query_rows[row].shown.kind)
            });
            format!("A query for {} fails: {reason}.", order(who))
        }
        Event::SendBatch => "The client sends order A and order B as a batch.".to_owned(),
        Event::LoseBatch => "The network loses the batch, and the client waits in vain.".to_owned(),
        Event::StopWaitingForBatch => {
            "The client stops waiting, while the batch is still on its way.".to_owned()
        }
        Event::HandleBatch([first, second]) => format!(
            "The exchange {}. It {}.",
            deed(world, "order A", first),
            deed(world, "order B", second)
        ),
    }
}

fn deed<C>(world: &World<C>, order: &str, (executes, reply): Fate) -> String {
    let verb = if executes { "executes" } else { "refuses" };
    format!("{verb} {order}; {}", answer(world, reply))
}

fn answer<C>(world: &World<C>, reply: Reply) -> String {
    match reply {
        Reply::Done => "it answers that all went well".to_owned(),
        Reply::Lost => "the answer gets lost".to_owned(),
        Reply::CutOff => "the answer arrives cut off".to_owned(),
        Reply::Row(row) => {
            let row = world.rows[row];
            let (kind, retry) = (row.shown.kind, row.shown.retry);
            let mistake = if row.shown.outcome == row.truth {
                String::new()
            } else {
                format!(", which the table of the client calls {}", row.shown.outcome)
            };
            format!("it answers {kind}, {retry}, {}{mistake}", row.truth)
        }
    }
}

fn conclusion<C>(world: &World<C>, who: usize, belief: Outcome) -> String {
    let order = order(world, who);
    match belief {
        Outcome::NotApplied => format!("The client believes that {order} was not executed."),
        Outcome::Unknown => format!("The client asks a person about {order}."),
        Outcome::AlreadyApplied => format!("The client believes that {order} was executed."),
    }
}
