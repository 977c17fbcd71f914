//! The demonstration with several seeds: this crate duplicates and loses no order, the usual
//! retries do.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::{fs, thread};

use super::example;
use crate::demonstration::binance::fault::Answer as Fault;
use crate::demonstration::call::{Call, Query, Status};
use crate::demonstration::exchange::Exchange;
use crate::demonstration::exchange::fault::Answer;
use crate::demonstration::intention::{Order, Step, steps};
use crate::demonstration::reconciliation::{KnownIds, Listed};
use crate::demonstration::tally::Tally;
use crate::demonstration::{
    self, COLUMNS, Client, Column, LATE_COLUMNS, QUERY_ONCE, Strategy, binance, plot, report,
};
use crate::options::{HELP, Options};

const SEEDS: [u64; 5] = [1, 2, 3, 4, 5];
const ORDERS: usize = 150;

/// Tallies that several tests use.
static USUAL_RETRIES: LazyLock<Vec<Tally>> = LazyLock::new(|| run_all(COLUMNS[0], &SEEDS, false));
static THIS_CRATE: LazyLock<Vec<Tally>> = LazyLock::new(|| run_all(COLUMNS[1], &SEEDS, false));

/// Runs all seeds in parallel, each with its own exchange.
fn run_all(column: Column, seeds: &[u64], is_late: bool) -> Vec<Tally> {
    let run = |seed| demonstration::run(column, ORDERS, seed, is_late, |_| ()).unwrap();
    thread::scope(|scope| {
        let runs: Vec<_> = seeds.iter().map(|seed| scope.spawn(move || run(*seed))).collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    })
}

fn sum(tallies: &[Tally], count: impl Fn(&Tally) -> usize) -> usize {
    tallies.iter().map(count).sum()
}

fn assert_counts_add_up(tally: &Tally) {
    let Tally { intended, executed, duplicated, refused, lost, .. } = tally;
    assert_eq!(*intended, executed - duplicated + refused + lost, "{tally:?}");
    assert_eq!(*duplicated, tally.duplicated_after.values().sum::<usize>(), "{tally:?}");
    assert_eq!(*lost, tally.lost_after.values().sum::<usize>(), "{tally:?}");
    let answers: u64 = tally.answers.values().map(|answers| answers.executed).sum();
    assert_eq!(usize::try_from(answers).unwrap(), *executed, "{tally:?}");
}

#[test]
fn this_crate_duplicates_and_loses_no_order() {
    for tally in &*THIS_CRATE {
        assert_counts_add_up(tally);
        assert_eq!(tally.intended, ORDERS);
        assert_eq!((tally.duplicated, tally.lost), (0, 0), "{tally:?}");
        assert_eq!((tally.unnoticed, tally.in_doubt), (0, 0), "{tally:?}");
        assert_eq!(tally.cancels_misread, 0, "{tally:?}");
        assert!(tally.cancels > 0, "{tally:?}");
    }
}

#[test]
fn usual_retries_duplicate_and_lose_orders() {
    let tallies = &*USUAL_RETRIES;
    tallies.iter().for_each(assert_counts_add_up);
    assert!(sum(tallies, |tally| tally.duplicated) > 0);
    assert!(sum(tallies, |tally| tally.unnoticed) > 0);
    assert!(sum(tallies, |tally| tally.lost) > 0);
    assert!(sum(tallies, |tally| tally.cancels_misread) > 0);
    // Missing answers and error codes of both transports.
    for answer in [Answer::Silence, Answer::Dropped, Answer::Error(20014), Answer::Error(20100)] {
        let duplicates = |tally: &Tally| tally.duplicated_after.get(&answer).copied();
        assert!(sum(tallies, |tally| duplicates(tally).unwrap_or(0)) > 0, "{answer}");
    }
}

#[test]
fn every_fault_occurs() {
    let tallies = &*THIS_CRATE;
    let answers = |answer| {
        let answers = tallies.iter().filter_map(|tally| tally.answers.get(&answer));
        answers
            .fold((0, 0), |sum, answers| (sum.0 + answers.executed, sum.1 + answers.not_executed))
    };
    let (executed, not_executed) = answers(Answer::Plain);
    assert!(executed > 0 && not_executed == 0);
    for answer in [
        Answer::Error(20014),
        Answer::Error(20100),
        Answer::Error(21005),
        Answer::Silence,
        Answer::Dropped,
        Answer::BadGateway,
    ] {
        let (executed, not_executed) = answers(answer);
        assert!(executed > 0 && not_executed > 0, "{answer}: {executed} + {not_executed}");
    }
    assert!(answers(Answer::CutOff).0 > 0);
    for answer in [20013, 20018, 20049].map(Answer::Error).into_iter().chain([Answer::Banned]) {
        let (executed, not_executed) = answers(answer);
        assert!(executed == 0 && not_executed > 0, "{answer}: {executed} + {not_executed}");
    }
}

#[test]
fn orders_are_duplicated_without_a_query() {
    let no_query = Client::Outcome(Strategy { queries: 0, ..QUERY_ONCE });
    let tallies = run_all(("no query", no_query), &SEEDS, false);
    assert!(sum(&tallies, |tally| tally.duplicated) > 0);
}

#[test]
fn late_orders_are_duplicated_after_one_query() {
    let [_, one_query, _, five_queries, no_resend] = LATE_COLUMNS;
    let [one_query, five_queries, no_resend] = [one_query, five_queries, no_resend].map(|column| {
        let tallies = run_all(column, &SEEDS[..2], true);
        tallies.iter().for_each(assert_counts_add_up);
        tallies
    });
    assert!(sum(&one_query, |tally| tally.duplicated) > 0);
    for tally in &five_queries {
        assert_eq!((tally.duplicated, tally.lost, tally.unnoticed), (0, 0, 0), "{tally:?}");
    }
    assert_eq!(sum(&no_resend, |tally| tally.duplicated), 0);
    let in_doubt = sum(&no_resend, |tally| tally.in_doubt);
    assert!(in_doubt > 0);
    assert!(sum(&no_resend, |tally| tally.lost + tally.unnoticed) <= in_doubt);
}

#[test]
fn steps_depend_on_the_seed_only() {
    let text = |seed| format!("{:?}", steps(ORDERS, seed));
    assert_eq!(text(1), text(1));
    assert_ne!(text(1), text(2));
    let numbers = steps(ORDERS, 3);
    let numbers = numbers.iter().flat_map(Step::intentions).map(|order| order.number);
    assert!(numbers.eq(1..=ORDERS));
}

/// Two equal orders in doubt could not be distinguished.
#[test]
fn batch_has_no_equal_orders() {
    let mut batches = 0;
    for step in (1..=100).flat_map(|seed| steps(ORDERS, seed)) {
        if let Step::Batch(intentions) = step {
            let orders: BTreeSet<_> = intentions.iter().map(|row| row.order).collect();
            assert_eq!(orders.len(), intentions.len(), "{intentions:?}");
            batches += 1;
        }
    }
    assert!(batches > 100);
}

/// The model of the demonstration depends on this order, whatever the speed of the machine.
#[test]
fn requests_are_decided_in_the_order_of_their_connections() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let exchange = Exchange::open(1, false).await.unwrap();
        let endpoint = exchange.endpoint();
        let http = demonstration::transport::http(&endpoint).unwrap();
        let query = Query::Status(Status::Open, 1);
        let call = Call::OrderInfo { symbol: "btc_usd", query };
        let send = || demonstration::transport::request(&http, &endpoint, call, "1").send();

        let address = ("127.0.0.1", endpoint.port());
        let first = tokio::net::TcpStream::connect(address).await.unwrap();
        for _ in 0..5 {
            assert!(send().await.is_err(), "the first connection blocks the others");
        }
        drop(first);
        let mut is_answered = false;
        for _ in 0..50 {
            is_answered |= send().await.is_ok_and(|reply| reply.status() == 200);
        }
        assert!(is_answered);
    });
}

#[test]
fn unknown_id_of_an_equal_order_is_claimed_once() {
    let order = Order { symbol: "btc_usd", side: 1, price: 400, amount: 2 };
    let other = Order { amount: 3, ..order };
    let listed = |id, order| Listed { id, order, status: Status::Filled };
    let list = [listed(4, other), listed(3, order), listed(2, order), listed(1, order)];
    let mut known_ids = KnownIds::default();
    known_ids.add(2);
    let mut found = vec![known_ids.claim(&order, &list), known_ids.claim(&order, &list)];
    found.sort_unstable();
    assert_eq!(found, [Some(1), Some(3)]);
    assert_eq!(known_ids.claim(&order, &list), None);
    assert_eq!(known_ids.claim(&Order { side: 2, ..order }, &list), None);
}

#[test]
fn report_shows_the_counts() {
    let tallies =
        COLUMNS.map(|column| demonstration::run(column, ORDERS, SEEDS[0], false, |_| ()).unwrap());
    let mut text = Vec::new();
    let mut plain = anstream::StripStream::new(&mut text);
    report::write(&mut plain, "title", &tallies, false, 80).unwrap();
    let text = String::from_utf8(text).unwrap();
    let cells = |label: &str| {
        let mut rows = text.lines().filter_map(|line| line.trim_start().strip_prefix(label));
        rows.next().unwrap_or_default().split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(cells("intended"), ["150", "150"]);
    assert_eq!(cells("duplicated"), tallies.each_ref().map(|tally| tally.duplicated.to_string()));
    assert_eq!(cells("lost"), tallies.each_ref().map(|tally| tally.lost.to_string()));
    assert_eq!(report::thousands(0), "0");
    assert_eq!(report::thousands(999), "999");
    assert_eq!(report::thousands(1_234_567), "1,234,567");
}

/// A busy machine reads a few replies after the timeout, which changes the counts: such a run is
/// repeated.
#[test]
fn committed_picture_is_the_one_of_the_command() {
    let picture = || {
        let run = |column| demonstration::run(column, 1000, 1, false, |_| ()).unwrap();
        plot::svg(&report::title(1000, 1, ""), &COLUMNS.map(run))
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/no_double_orders/plot.svg");
    let committed = fs::read_to_string(path).unwrap_or_default();
    assert!((0..5).any(|_| picture() == committed), "run the example with `--plot`");
}

#[test]
fn options_are_parsed_or_rejected() {
    let parse = |arguments: &[&str]| Options::parse(arguments.iter().map(Into::into));
    let run = |orders, seed, is_late| Options::Run { orders, seed, is_late, plot: None };
    assert_eq!(parse(&[]).unwrap(), run(1000, 1, false));
    let all = ["--orders", "20", "--seed=7", "--late"];
    assert_eq!(parse(&all).unwrap(), run(20, 7, true));
    let binance = Options::RunBinance { orders: 20, seed: 1 };
    assert_eq!(parse(&["--binance", "--orders", "20"]).unwrap(), binance);
    assert!(parse(&["--binance", "--late"]).is_err());
    let plot = Options::Run { orders: 1000, seed: 1, is_late: false, plot: Some("a.svg".into()) };
    assert_eq!(parse(&["--plot", "a.svg"]).unwrap(), plot);
    assert!(parse(&["--binance", "--plot", "a.svg"]).is_err());
    assert_eq!(parse(&["--help"]).unwrap(), Options::Help);
    for option in ["--orders N", "--seed N", "--late", "--binance", "--plot FILE", "--help"] {
        assert!(HELP.contains(option), "{option}");
    }
    for wrong in [&["--orders", "0"][..], &["--orders", "1e3"], &["--seed"], &["x"], &["--lat"]] {
        assert!(parse(wrong).is_err(), "{wrong:?}");
    }
}

fn example(arguments: &[&str]) -> Output {
    static EXECUTABLE: LazyLock<PathBuf> = LazyLock::new(|| example::build("no_double_orders"));
    let mut command = Command::new(&*EXECUTABLE);
    command
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .env_remove("CLICOLOR_FORCE");
    command.output().unwrap()
}

/// Tallies of both clients at Binance, seed by seed.
static AT_BINANCE: LazyLock<Vec<[binance::Tally; 2]>> = LazyLock::new(|| {
    let run =
        |seed| binance::COLUMNS.map(|column| binance::run(column, ORDERS, seed, |_| ()).unwrap());
    thread::scope(|scope| {
        let runs: Vec<_> = SEEDS.iter().map(|seed| scope.spawn(move || run(*seed))).collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    })
});

#[test]
fn this_crate_duplicates_and_loses_no_order_at_binance() {
    for [_, tally] in &*AT_BINANCE {
        let counts = (tally.duplicated, tally.lost, tally.unnoticed);
        assert_eq!(counts, (0, 0, 0), "{tally:?}");
        assert_eq!(tally.intended, tally.executed + tally.refused, "{tally:?}");
    }
}

#[test]
fn usual_retries_duplicate_and_lose_orders_at_binance() {
    let sum = |count: fn(&binance::Tally) -> usize| {
        AT_BINANCE.iter().map(|[tally, _]| count(tally)).sum::<usize>()
    };
    assert!(sum(|tally| tally.duplicated) > 0, "a filled order frees its client order id");
    assert!(sum(|tally| tally.unnoticed) > 0, "a duplicate is no refusal");
    assert!(sum(|tally| tally.lost) > 0, "a ban ends");
}

#[test]
fn every_fault_occurs_at_binance() {
    let counts = |answer: &Fault| {
        let counts = AT_BINANCE
            .iter()
            .map(|[_, tally]| tally.ledger.answers().get(answer).copied().unwrap_or_default());
        counts.fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1))
    };
    for answer in [Fault::BackendTimeout, Fault::UnknownError, Fault::Silence, Fault::Dropped] {
        let (executed, not_executed) = counts(&answer);
        assert!(executed > 0 && not_executed > 0, "{answer}: {executed} + {not_executed}");
    }
    for answer in [Fault::RateLimited, Fault::Banned] {
        let (executed, not_executed) = counts(&answer);
        assert!(executed == 0 && not_executed > 0, "{answer}: {executed} + {not_executed}");
    }
}

#[test]
fn report_of_binance_shows_the_counts() {
    let mut text = Vec::new();
    let [retrying, outcome] = &AT_BINANCE[0];
    binance::report::write(&mut text, "title", &[retrying.clone(), outcome.clone()]).unwrap();
    let text = String::from_utf8(text).unwrap();
    for (label, counts) in [
        ("duplicated", [retrying.duplicated, outcome.duplicated]),
        ("lost", [retrying.lost, outcome.lost]),
    ] {
        let row = text.lines().find(|line| line.trim_start().starts_with(label)).unwrap();
        let cells: Vec<usize> =
            row.split_whitespace().filter_map(|cell| cell.parse().ok()).collect();
        assert_eq!(cells, counts, "{row}");
    }
}

#[test]
fn output_in_a_pipe_has_no_colours() {
    let output = example(&["--orders", "30"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert!(text.starts_with("30 orders to an exchange that fails, seed 1\n"), "{text}");
    assert!(!text.contains('\x1b'));
    assert_eq!(example(&["--orders", "none"]).status.code(), Some(2));
}
