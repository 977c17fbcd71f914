//! The demonstration, over several seeds: no order twice, none lost, and an exchange that is not kind.

#![allow(clippy::unwrap_used, reason = "a demonstration that cannot run is a failure")]

#[path = "../examples/no_double_orders/demonstration/mod.rs"]
#[allow(unreachable_pub, reason = "a module of an example")]
mod demonstration;
#[path = "../examples/no_double_orders/options.rs"]
mod options;

use std::collections::BTreeSet;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::thread;

use demonstration::call::{Call, Query, Status};
use demonstration::exchange::Exchange;
use demonstration::exchange::fate::Answer;
use demonstration::intention::{Order, Step, steps};
use demonstration::reconciliation::{Accounted, Listed};
use demonstration::tally::Tally;
use demonstration::{ASK_ONCE, COLUMNS, Caution, Client, Column, LATE_COLUMNS, plot, report};
use options::{HELP, Options};

const SEEDS: [u64; 5] = [1, 2, 3, 4, 5];
const ORDERS: usize = 150;

/// What several tests look at.
static TODAY: LazyLock<Vec<Tally>> = LazyLock::new(|| run_all(COLUMNS[0], &SEEDS, false));
static THIS_CRATE: LazyLock<Vec<Tally>> = LazyLock::new(|| run_all(COLUMNS[1], &SEEDS, false));

/// Seeds run beside each other: each has an exchange of its own.
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

fn assert_it_adds_up(tally: &Tally) {
    let Tally { intended, executed, duplicated, refused, lost, .. } = tally;
    assert_eq!(*intended, executed - duplicated + refused + lost, "{tally:?}");
    assert_eq!(*duplicated, tally.duplicated_after.values().sum::<usize>(), "{tally:?}");
    assert_eq!(*lost, tally.lost_after.values().sum::<usize>(), "{tally:?}");
    let given: u64 = tally.given.values().map(|given| given.executed).sum();
    assert_eq!(usize::try_from(given).unwrap(), *executed, "{tally:?}");
}

#[test]
fn this_crate_places_no_order_twice_and_loses_none() {
    for tally in &*THIS_CRATE {
        assert_it_adds_up(tally);
        assert_eq!(tally.intended, ORDERS);
        assert_eq!((tally.duplicated, tally.lost), (0, 0), "{tally:?}");
        assert_eq!((tally.unnoticed, tally.in_doubt), (0, 0), "{tally:?}");
        assert_eq!(tally.cancels_misread, 0, "{tally:?}");
        assert!(tally.cancels > 0, "{tally:?}");
    }
}

#[test]
fn what_clients_do_today_places_orders_twice() {
    let tallies = &*TODAY;
    tallies.iter().for_each(assert_it_adds_up);
    assert!(sum(tallies, |tally| tally.duplicated) > 0);
    assert!(sum(tallies, |tally| tally.unnoticed) > 0);
    assert!(sum(tallies, |tally| tally.lost) > 0);
    assert!(sum(tallies, |tally| tally.cancels_misread) > 0);
    // Rows and wholes, with and without an answer, over both transports.
    for answer in [Answer::Silence, Answer::Dropped, Answer::Error(20014), Answer::Error(20100)] {
        let duplicates = |tally: &Tally| tally.duplicated_after.get(&answer).copied();
        assert!(sum(tallies, |tally| duplicates(tally).unwrap_or(0)) > 0, "{answer}");
    }
}

#[test]
fn the_exchange_is_at_its_worst() {
    let tallies = &*THIS_CRATE;
    let given = |answer| {
        let given = tallies.iter().filter_map(|tally| tally.given.get(&answer));
        given.fold((0, 0), |sum, given| (sum.0 + given.executed, sum.1 + given.not_executed))
    };
    let (executed, not_executed) = given(Answer::Plain);
    assert!(executed > 0 && not_executed == 0);
    for answer in [
        Answer::Error(20014),
        Answer::Error(20100),
        Answer::Error(21005),
        Answer::Silence,
        Answer::Dropped,
        Answer::BadGateway,
    ] {
        let (executed, not_executed) = given(answer);
        assert!(executed > 0 && not_executed > 0, "{answer}: {executed} + {not_executed}");
    }
    assert!(given(Answer::CutShort).0 > 0);
    for answer in [20013, 20018, 20049].map(Answer::Error).into_iter().chain([Answer::Shielded]) {
        let (executed, not_executed) = given(answer);
        assert!(executed == 0 && not_executed > 0, "{answer}: {executed} + {not_executed}");
    }
}

#[test]
fn it_is_the_question_that_keeps_orders_from_being_placed_twice() {
    let rash = Client::ThisCrate(Caution { asks: 0, ..ASK_ONCE });
    let tallies = run_all(("never asks", rash), &SEEDS, false);
    assert!(sum(&tallies, |tally| tally.duplicated) > 0);
}

#[test]
fn where_orders_execute_late_an_empty_list_proves_nothing() {
    let [_, once, _, patient, never_resends] = LATE_COLUMNS;
    let [once, patient, never_resends] = [once, patient, never_resends].map(|column| {
        let tallies = run_all(column, &SEEDS[..2], true);
        tallies.iter().for_each(assert_it_adds_up);
        tallies
    });
    assert!(sum(&once, |tally| tally.duplicated) > 0, "what remains without waiting is shown");
    for tally in &patient {
        assert_eq!((tally.duplicated, tally.lost, tally.unnoticed), (0, 0, 0), "{tally:?}");
    }
    assert_eq!(sum(&never_resends, |tally| tally.duplicated), 0);
    let in_doubt = sum(&never_resends, |tally| tally.in_doubt);
    assert!(in_doubt > 0);
    assert!(sum(&never_resends, |tally| tally.lost + tally.unnoticed) <= in_doubt);
}

#[test]
fn both_clients_are_given_the_same_steps() {
    let text = |seed| format!("{:?}", steps(ORDERS, seed));
    assert_eq!(text(1), text(1));
    assert_ne!(text(1), text(2));
    let numbers = steps(ORDERS, 3);
    let numbers = numbers.iter().flat_map(Step::intentions).map(|order| order.number);
    assert!(numbers.eq(1..=ORDERS));
}

/// In doubt they could not be told apart, and the ledger would take one for the other.
#[test]
fn no_batch_has_two_equal_orders() {
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

/// The model rests on it: whoever asks later is answered later, however slow the exchange is.
#[test]
fn the_exchange_decides_in_the_order_in_which_connections_came() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let exchange = Exchange::open(1, false).await.unwrap();
        let directions = exchange.directions();
        let http = demonstration::transport::http(&directions).unwrap();
        let query = Query::Status(Status::Open, 1);
        let call = Call::OrderInfo { symbol: "btc_usd", query };
        let ask = || demonstration::transport::request(&http, &directions, call, "1").send();

        let address = ("127.0.0.1", directions.port());
        let undecided = tokio::net::TcpStream::connect(address).await.unwrap();
        for _ in 0..5 {
            assert!(ask().await.is_err(), "nobody is answered before the first");
        }
        drop(undecided);
        let mut is_answered = false;
        for _ in 0..50 {
            is_answered |= ask().await.is_ok_and(|reply| reply.status() == 200);
        }
        assert!(is_answered);
    });
}

#[test]
fn an_unknown_id_with_our_amounts_is_ours_once() {
    let order = Order { symbol: "btc_usd", side: 1, price: 400, amount: 2 };
    let other = Order { amount: 3, ..order };
    let listed = |id, order| Listed { id, order, status: Status::Filled };
    let list = [listed(4, other), listed(3, order), listed(2, order), listed(1, order)];
    let mut accounted = Accounted::default();
    accounted.add(2);
    let mut found = vec![accounted.claim(&order, &list), accounted.claim(&order, &list)];
    found.sort_unstable();
    assert_eq!(found, [Some(1), Some(3)]);
    assert_eq!(accounted.claim(&order, &list), None);
    assert_eq!(accounted.claim(&Order { side: 2, ..order }, &list), None);
}

#[test]
fn the_plot_is_well_formed_and_shows_every_number() {
    let tallies =
        COLUMNS.map(|column| demonstration::run(column, ORDERS, SEEDS[0], false, |_| ()).unwrap());
    let text = plot::svg("orders & \"losses\" <here>", &tallies);
    let document = roxmltree::Document::parse(&text).unwrap();
    let svg = document.root_element();
    assert_eq!(svg.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
    let texts: Vec<_> = svg.descendants().filter(|node| node.has_tag_name("text")).collect();
    let texts: Vec<_> = texts.iter().filter_map(roxmltree::Node::text).collect();
    assert_eq!(texts[0], "orders & \"losses\" <here>");
    for tally in &tallies {
        for count in [tally.duplicated, tally.unnoticed, tally.lost] {
            let row = texts.windows(2).any(|row| row == [tally.client, &count.to_string()]);
            assert!(row, "{}: {count} in {texts:?}", tally.client);
        }
    }
    let number =
        |node: roxmltree::Node<'_, '_>, name| node.attribute(name).unwrap().parse().unwrap();
    let (width, height): (u32, u32) = (number(svg, "width"), number(svg, "height"));
    for bar in svg.descendants().filter(|node| node.has_tag_name("rect") && node.has_attribute("x"))
    {
        assert!(number(bar, "x") + number(bar, "width") < width, "{bar:?}");
        assert!(number(bar, "y") + number(bar, "height") < height, "{bar:?}");
    }
}

#[test]
fn the_report_is_aligned() {
    let tallies =
        COLUMNS.map(|column| demonstration::run(column, ORDERS, SEEDS[0], false, |_| ()).unwrap());
    let mut text = Vec::new();
    let mut plain = anstream::StripStream::new(&mut text);
    report::write(&mut plain, "title", &tallies, false).unwrap();
    let text = String::from_utf8(text).unwrap();
    let rows = text.lines().skip_while(|line| !line.is_empty()).skip(1);
    let table: Vec<_> = rows.take_while(|line| !line.is_empty()).collect();
    let row = |label: &str| *table.iter().find(|row| row.trim_start().starts_with(label)).unwrap();
    let cells = |label: &str| row(label)[label.len()..].split_whitespace().collect::<Vec<_>>();
    assert_eq!(cells("intended"), ["150", "150"]);
    assert_eq!(cells("lost"), tallies.each_ref().map(|tally| tally.lost.to_string()));
    let duplicated = row("duplicated").trim_start().strip_prefix("duplicated").unwrap();
    let duplicated: Vec<_> = duplicated.split_whitespace().collect();
    assert_eq!(duplicated, tallies.each_ref().map(|tally| tally.duplicated.to_string()));
    let width = table[0].chars().count();
    assert!(table.iter().all(|row| row.chars().count() == width), "{text}");
    assert!(text.lines().all(|line| line == line.trim_end()), "nothing trails");
    assert_eq!(report::thousands(0), "0");
    assert_eq!(report::thousands(999), "999");
    assert_eq!(report::thousands(1_234_567), "1,234,567");
}

#[test]
fn options_are_read_or_refused() {
    let parse = |arguments: &[&str]| Options::parse(arguments.iter().map(Into::into));
    let run = |orders, seed, is_late, plot: Option<&str>| Options::Run {
        orders,
        seed,
        is_late,
        plot: plot.map(Into::into),
    };
    assert_eq!(parse(&[]).unwrap(), run(1000, 1, false, None));
    let all = ["--orders", "20", "--seed=7", "--late", "--plot", "a.svg"];
    assert_eq!(parse(&all).unwrap(), run(20, 7, true, Some("a.svg")));
    assert_eq!(parse(&["--help"]).unwrap(), Options::Help);
    for option in ["--orders N", "--seed N", "--late", "--plot FILE", "--help"] {
        assert!(HELP.contains(option), "{option}");
    }
    for wrong in [&["--orders", "0"][..], &["--orders", "1e3"], &["--seed"], &["x"], &["--lat"]] {
        assert!(parse(wrong).is_err(), "{wrong:?}");
    }
}

fn example(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--package", "exchange-error-tests"])
        .args(["--example", "no_double_orders", "--"])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .env_remove("CLICOLOR_FORCE");
    command.output().unwrap()
}

#[test]
fn as_a_person_runs_it_it_is_plain_in_a_pipe() {
    let output = example(&["--orders", "30"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert!(text.starts_with("30 orders to an exchange at its worst, seed 1\n"), "{text}");
    assert!(!text.contains('\x1b'));
    assert_eq!(example(&["--orders", "none"]).status.code(), Some(2));
}
