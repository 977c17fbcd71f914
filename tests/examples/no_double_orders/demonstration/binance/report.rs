//! Report of the two runs at Binance as a table.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::super::report::thousands;
use super::Tally;

/// Writes the table and the notes that explain its words.
pub(crate) fn write(output: &mut impl Write, title: &str, tallies: &[Tally]) -> io::Result<()> {
    writeln!(output, "{title}\nover REST, with client order ids\n")?;
    let mut line = |label: &str, cell: &dyn Fn(&Tally) -> String| {
        write!(output, "{label:<36}")?;
        for tally in tallies {
            write!(output, "{:>16}", cell(tally))?;
        }
        writeln!(output)
    };
    line("", &|tally| tally.client.to_owned())?;
    line("intended", &|tally| thousands(tally.intended))?;
    line("executed", &|tally| thousands(tally.executed))?;
    line("  duplicated", &|tally| thousands(tally.duplicated))?;
    line("  unknown to the client", &|tally| thousands(tally.unnoticed))?;
    line("refused for good", &|tally| thousands(tally.refused))?;
    line("lost", &|tally| thousands(tally.lost))?;
    line("requests", &|tally| tally.requests.to_string())?;
    line("", &|_| String::new())?;
    line("replies: executed + not executed", &|_| String::new())?;
    let answers: BTreeSet<_> =
        tallies.iter().flat_map(|tally| tally.ledger.answers().keys()).collect();
    for answer in answers {
        line(&format!("  {answer}"), &|tally| {
            let (executed, not_executed) =
                tally.ledger.answers().get(answer).copied().unwrap_or_default();
            format!("{executed} + {not_executed}")
        })?;
    }
    writeln!(output, "\n{NOTES}")?;
    output.flush()
}

/// Explanation of the words of the table.
const NOTES: &str = "\
All numbers come from the exchange's ledger. A client order id is unique among
open orders only, so the id of an order that filled is free again: the usual
retries execute the order twice, or take \"Duplicate order sent.\" for a
refusal. During a ban (418) they give the order up.

refused for good  breaks a filter (-1013): the order must not execute
lost              neither executed nor refused for good";
