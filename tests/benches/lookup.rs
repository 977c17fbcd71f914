//! From a code to its variant, and what the variant says: against what people use today.
//!
//! `cargo bench -p exchange-error-tests --bench lookup` prints each ratio beside its target. All take
//! turns, as in `decode`.

#![allow(missing_docs, reason = "a program")]
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot be set up is a failure")]

mod rounds;
mod verdict;

use std::collections::HashMap;
use std::hint::black_box;

use ahash::AHashMap;
use rounds::compare;

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

/// How many lookups are made in a row: enough that no branch predictor learns them.
const LOOKUPS: u32 = 1 << 16;

/// Codes in random order, a fifth of them unknown.
fn asked<T: Clone>(known: &[T], unknown: impl Fn(usize) -> T) -> Vec<T> {
    let mut state = 88_172_645_463_325_252_u64;
    (0..LOOKUPS as usize)
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

/// Looks up everything that is asked for.
fn every<T: Copy, R>(asked: &[T], find: impl Fn(T) -> R) {
    for code in asked {
        black_box(find(black_box(*code)));
    }
}

macro_rules! integers {
    ($module:ident, $ahash:literal) => {{
        use peers::$module::{MAP, Own, PAIRS, Peer, by_match, kind, message};
        let group = stringify!($module);
        let codes: Vec<i64> = PAIRS.iter().map(|(code, _)| *code).collect();
        let unknown = |number: usize| 1_000_000 + i64::try_from(number).unwrap() * 7;
        let asked = asked(&codes, unknown);
        let std_map: HashMap<i64, Peer> = PAIRS.iter().copied().collect();
        let ahash_map: AHashMap<i64, Peer> = PAIRS.iter().copied().collect();
        compare(
            group,
            LOOKUPS,
            &|| every(&asked, Own::from_code),
            &[
                ("num_enum", Some(0.35), &|| every(&asked, |code| Peer::try_from(code).ok())),
                ("strum", Some(0.35), &|| every(&asked, Peer::from_repr)),
                ("match", Some(0.2), &|| every(&asked, by_match)),
                ("phf", Some(0.2), &|| every(&asked, |code| MAP.get(&code).copied())),
                ("std", None, &|| every(&asked, |code| std_map.get(&code).copied())),
                ("ahash", Some($ahash), &|| every(&asked, |code| ahash_map.get(&code).copied())),
                ("floor", Some(2.5), &|| every(&asked, |code| code)),
            ],
        );

        let owns: Vec<Own> = asked.iter().filter_map(|code| Own::from_code(*code)).collect();
        let theirs: Vec<Peer> = asked.iter().filter_map(|code| by_match(*code)).collect();
        let known = u32::try_from(owns.len()).unwrap();
        compare(
            concat!(stringify!($module), "-message"),
            known,
            &|| every(&owns, |error| error.message()),
            &[
                ("strum", Some(1.0), &|| {
                    every(&theirs, |peer| strum::EnumMessage::get_message(&peer));
                }),
                ("match", Some(1.0), &|| every(&theirs, message)),
            ],
        );
        compare(
            concat!(stringify!($module), "-kind"),
            known,
            &|| every(&owns, |error| error.kind()),
            &[("match", Some(1.0), &|| every(&theirs, kind))],
        );
    }};
}

macro_rules! texts {
    ($module:ident) => {{
        use std::str::FromStr;

        use peers::$module::{Hashed, MAP, Own, PAIRS, Peer, by_match};
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
        compare(
            stringify!($module),
            LOOKUPS,
            &|| every(&asked, Own::from_code),
            &[
                ("match", Some(0.3), &|| every(&asked, by_match)),
                ("phf", Some(0.3), &|| every(&asked, |code| MAP.get(code).copied())),
                ("strum", None, &|| every(&asked, |code| Peer::from_str(code).ok())),
                ("strum-phf", None, &|| every(&asked, |code| Hashed::from_str(code).ok())),
                ("std", None, &|| every(&asked, |code| std_map.get(code).copied())),
                ("ahash", Some(0.75), &|| every(&asked, |code| ahash_map.get(code).copied())),
                ("floor", None, &|| every(&told, |(code, right)| code == right)),
            ],
        );
    }};
}

fn main() {
    println!("integers, random hits and a fifth misses, and what they say");
    integers!(n98, 0.8);
    integers!(n422, 0.8);
    integers!(n3320, 0.95);
    println!("\ntexts, random hits and a fifth misses");
    texts!(kraken);
    texts!(digits);
    texts!(tokens);
}
