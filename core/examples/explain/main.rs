//! Shows what an OKCoin futures error means, in both tables side by side.
//!
//! ```text
//! cargo run --example explain -- 20018                 a code, in the REST and the WebSocket table
//! cargo run --example explain -- rest 20018            in one table: `rest` or `ws`
//! cargo run --example explain -- ws OrderNotFound      a variant
//! cargo run --example explain -- 403                   an HTTP status
//! cargo run --example explain -- timeout               a request that got no answer
//! cargo run --example explain -- margin ratio          rows that contain all these words
//! ```
//!
//! Words are searched in messages, variants and kinds. If nothing is found, the program prints
//! similar words, and the exit status is 1.

mod print;
mod question;
mod rows;
mod similar;

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
  explain margin ratio       rows that contain all these words
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
        Ok(is_found) => ExitCode::from(u8::from(!is_found)),
        // The reader of the output, such as `head`, has closed the pipe.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("explain: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the answer. Returns true if anything was found.
fn answer(question: &Question) -> io::Result<bool> {
    let mut output = anstream::stdout().lock();
    match question.answer() {
        Answer::Columns { title, columns, notes } => {
            print::columns(&title, &columns, &notes, &mut output)?;
        }
        Answer::List(found) => print::list(&found, question.words(), &mut output)?,
        Answer::Nothing { error, similar } => {
            print::nothing(&error, &similar, &mut anstream::stderr().lock())?;
            return Ok(false);
        }
    }
    output.flush()?;
    Ok(true)
}
