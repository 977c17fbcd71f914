//! From a code to its variant, and what the variant says: against what people use today.
//!
//! `cargo bench -p exchange-error-tests --bench lookup` prints each ratio beside its target.

#![allow(missing_docs, reason = "a program")]
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot be set up is a failure")]

mod table;

use std::collections::HashMap;
use std::hint::black_box;
use std::time::Duration;

use ahash::AHashMap;
use criterion::Criterion;

#[allow(
    clippy::all,
    clippy::pedantic,
    missing_docs,
    unreachable_pub,
    reason = "written by the build script"
)]
mod peers {
    include!(concat!(env!("OUT_DIR"), "/peers.rs"));
}

/// How many lookups one measured round makes: enough that no branch predictor learns them.
const ROUND: usize = 1 << 16;

/// Codes in random order, a fifth of them unknown.
fn asked<T: Clone>(known: &[T], unknown: impl Fn(usize) -> T) -> Vec<T> {
    let mut state = 88_172_645_463_325_252_u64;
    (0..ROUND)
        .map(|number| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            if state.is_multiple_of(5) {
                unknown(number)
            } else {
                known[usize::try_from(state >> 20).unwrap() % known.len()].clone()
            }
        })
        .collect()
}

fn round<T: Copy, R>(
    criterion: &mut Criterion,
    group: &str,
    name: &str,
    asked: &[T],
    find: impl Fn(T) -> R,
) {
    let mut group = criterion.benchmark_group(group);
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            for code in asked {
                black_box(find(black_box(*code)));
            }
        });
    });
    group.finish();
}

macro_rules! integers {
    ($criterion:expr, $module:ident) => {{
        use peers::$module::{MAP, Own, PAIRS, Peer, by_match, kind, message};
        let (criterion, group) = ($criterion, stringify!($module));
        let codes: Vec<i64> = PAIRS.iter().map(|(code, _)| *code).collect();
        let unknown = |number: usize| 1_000_000 + i64::try_from(number).unwrap() * 7;
        let asked = asked(&codes, unknown);
        let std_map: HashMap<i64, Peer> = PAIRS.iter().copied().collect();
        let ahash_map: AHashMap<i64, Peer> = PAIRS.iter().copied().collect();
        round(criterion, group, "own", &asked, Own::from_code);
        round(criterion, group, "floor", &asked, |code| code);
        round(criterion, group, "match", &asked, by_match);
        round(criterion, group, "num_enum", &asked, |code| Peer::try_from(code).ok());
        round(criterion, group, "strum", &asked, Peer::from_repr);
        round(criterion, group, "phf", &asked, |code| MAP.get(&code).copied());
        round(criterion, group, "std", &asked, |code| std_map.get(&code).copied());
        round(criterion, group, "ahash", &asked, |code| ahash_map.get(&code).copied());

        let owns: Vec<Own> = asked.iter().filter_map(|code| Own::from_code(*code)).collect();
        let theirs: Vec<Peer> = asked.iter().filter_map(|code| by_match(*code)).collect();
        let messages = concat!(stringify!($module), "-message");
        round(criterion, messages, "own", &owns, |error| error.message());
        round(criterion, messages, "strum", &theirs, |peer| strum::EnumMessage::get_message(&peer));
        round(criterion, messages, "match", &theirs, message);
        let kinds = concat!(stringify!($module), "-kind");
        round(criterion, kinds, "own", &owns, |error| error.kind());
        round(criterion, kinds, "match", &theirs, kind);
        owns.len()
    }};
}

macro_rules! texts {
    ($criterion:expr, $module:ident) => {{
        use std::str::FromStr;

        use peers::$module::{Hashed, MAP, Own, PAIRS, Peer, by_match};
        let (criterion, group) = ($criterion, stringify!($module));
        // Received texts lie elsewhere than the table's, and few of them are new.
        let codes: Vec<String> = PAIRS.iter().map(|(code, _)| (*code).to_owned()).collect();
        let strangers: Vec<String> = (0..100).map(|number| format!("unknown:{number}")).collect();
        let known: Vec<&str> = codes.iter().map(String::as_str).collect();
        let asked = asked(&known, |number| &*strangers[number % strangers.len()]);
        let std_map: HashMap<&str, Peer> = PAIRS.iter().copied().collect();
        let ahash_map: AHashMap<&str, Peer> = PAIRS.iter().copied().collect();
        // To know where to look costs nothing here; what is left is to see that it is the code.
        let told: Vec<(&str, &str)> = asked
            .iter()
            .map(|code| (*code, *known.iter().find(|known| *known == code).unwrap_or(&known[0])))
            .collect();
        round(criterion, group, "own", &asked, Own::from_code);
        round(criterion, group, "floor", &told, |(code, right)| code == right);
        round(criterion, group, "match", &asked, by_match);
        round(criterion, group, "strum", &asked, |code| Peer::from_str(code).ok());
        round(criterion, group, "strum-phf", &asked, |code| Hashed::from_str(code).ok());
        round(criterion, group, "phf", &asked, |code| MAP.get(code).copied());
        round(criterion, group, "std", &asked, |code| std_map.get(code).copied());
        round(criterion, group, "ahash", &asked, |code| ahash_map.get(code).copied());
    }};
}

fn main() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800))
        .sample_size(30)
        .without_plots()
        .configure_from_args();
    let hits = [
        integers!(&mut criterion, n98),
        integers!(&mut criterion, n422),
        integers!(&mut criterion, n3320),
    ];
    texts!(&mut criterion, kraken);
    texts!(&mut criterion, digits);
    texts!(&mut criterion, tokens);

    println!("\nintegers, random hits and a fifth misses");
    for (group, ahash) in [("n98", 0.8), ("n422", 0.8), ("n3320", 0.95)] {
        let targets = [
            ("num_enum", Some(0.35)),
            ("strum", Some(0.35)),
            ("match", Some(0.2)),
            ("phf", Some(0.2)),
            ("std", None),
            ("ahash", Some(ahash)),
            ("floor", Some(2.5)),
        ];
        table::print(group, ROUND, &targets);
    }
    println!("\ntexts, random hits and a fifth misses");
    for group in ["kraken", "digits", "tokens"] {
        let targets = [
            ("match", Some(0.3)),
            ("phf", Some(0.3)),
            ("strum", None),
            ("strum-phf", None),
            ("std", None),
            ("ahash", Some(0.75)),
            ("floor", None),
        ];
        table::print(group, ROUND, &targets);
    }
    println!("\nmessage and kind");
    for ((message, kind), hits) in [
        ("n98-message", "n98-kind"),
        ("n422-message", "n422-kind"),
        ("n3320-message", "n3320-kind"),
    ]
    .into_iter()
    .zip(hits)
    {
        table::print(message, hits, &[("strum", Some(1.0)), ("match", Some(1.0))]);
        table::print(kind, hits, &[("match", Some(1.0))]);
    }
}
