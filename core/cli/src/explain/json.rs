//! The output of `explain` for programs.

use std::io::{self, Write};

use exchange_error::explain::{Explanation, Row, Selector};
use exchange_error::{Answers, Operation};
use serde::Serialize;

#[derive(Serialize)]
struct ExplanationJson<'a> {
    question: String,
    rows: Vec<RowJson<'a>>,
    /// The answers of an HTTP status or a missing answer that the exchange does not document.
    fallback: Option<AnswersJson>,
    similar: Vec<SimilarJson<'a>>,
}

#[derive(Default, Serialize)]
struct RowJson<'a> {
    api: &'static str,
    codes: Vec<&'a str>,
    statuses: Vec<u16>,
    messages: Vec<&'static str>,
    no_answer: bool,
    variant: &'static str,
    message: &'static str,
    #[serde(flatten)]
    answers: Option<AnswersJson>,
}

#[derive(Serialize)]
struct AnswersJson {
    kind: &'static str,
    retry: &'static str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_seconds: Option<f64>,
    may_resend: Vec<&'static str>,
}

#[derive(Serialize)]
struct SimilarJson<'a> {
    word: &'a str,
    meaning: &'static str,
}

pub(crate) fn write(explanation: &Explanation, output: &mut dyn Write) -> io::Result<()> {
    let similar = explanation.similar.iter();
    let document = ExplanationJson {
        question: explanation.subject.to_string(),
        rows: explanation.rows.iter().map(row).collect(),
        fallback: explanation.fallback.map(answers),
        similar: similar
            .map(|similar| SimilarJson { word: &similar.word, meaning: similar.meaning })
            .collect(),
    };
    serde_json::to_writer_pretty(&mut *output, &document).map_err(io::Error::from)?;
    writeln!(output)
}

fn row(row: &Row) -> RowJson<'_> {
    let mut json = RowJson {
        api: row.api,
        variant: row.variant,
        message: row.message,
        answers: Some(answers(row.answers)),
        ..RowJson::default()
    };
    for selector in &row.selectors {
        match selector {
            Selector::Code(code) => json.codes.push(code),
            Selector::Status(status) => json.statuses.push(*status),
            Selector::Message(text) | Selector::MessagePart(text) => json.messages.push(text),
            Selector::NoAnswer => json.no_answer = true,
            _ => {}
        }
    }
    json
}

fn answers(answers: Answers) -> AnswersJson {
    let operations = Operation::ALL.iter().copied();
    AnswersJson {
        kind: answers.kind.as_str(),
        retry: answers.retry.as_str(),
        outcome: answers.outcome.as_str(),
        retry_after_seconds: answers.retry_after.map(|wait| wait.as_secs_f64()),
        may_resend: operations
            .filter(|operation| answers.may_resend(*operation))
            .map(Operation::as_str)
            .collect(),
    }
}
