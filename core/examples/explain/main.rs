//! What an OKCoin futures error means, in both tables side by side.
//!
//! ```text
//! cargo run --example explain -- 20018                 a code, in the REST and the WebSocket table
//! cargo run --example explain -- rest 20018            in one table: `rest` or `ws`
//! cargo run --example explain -- ws OrderNotFound      a variant
//! cargo run --example explain -- 403                   an HTTP status
//! cargo run --example explain -- timeout               a request that got no answer
//! cargo run --example explain -- margin ratio          rows that have all these words
//! ```
//!
//! Words are looked for in messages, variants and kinds. What nothing is found for is said, with what
//! is near; the exit status is then 1.

mod nearest;
mod print;
mod question;
mod rows;

use std::io::{self, Write};
use std::process::ExitCode;

use question::{Answer, Question};

const USAGE: &str = "\
usage: explain [rest | ws] CODE | VARIANT | STATUS | timeout | WORD...

  explain 20018              a code, in the REST and the WebSocket table
  explain rest 20018         in one table
  explain ws OrderNotFound   a variant
  explain 403                an HTTP status
  explain timeout            a request that got no answer
  explain margin ratio       rows that have all these words
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        anstream::print!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let Some(question) = Question::read(&arguments) else {
        anstream::eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    match answer(&question) {
        Ok(is_known) => ExitCode::from(u8::from(!is_known)),
        // Whoever reads our output has had enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("explain: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints what is known, and tells whether anything is.
fn answer(question: &Question) -> io::Result<bool> {
    let mut output = anstream::stdout().lock();
    match question.answer() {
        Answer::Columns { title, columns, notes } => {
            print::columns(&title, &columns, &notes, &mut output)?;
        }
        Answer::List(found) => print::list(&found, question.words(), &mut output)?,
        Answer::Nothing { complaint, near } => {
            print::nothing(&complaint, &near, &mut anstream::stderr().lock())?;
            return Ok(false);
        }
    }
    output.flush()?;
    Ok(true)
}
