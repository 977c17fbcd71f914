//! Interleaved measurement: every contender runs once a round, so that a busy machine slows all of
//! them equally.

use std::time::{Duration, Instant};

use crate::verdict::verdict;

/// Name of a peer, its target ratio if it has one, and the function that is timed.
pub(crate) type Peer<'a> = (&'a str, Option<f64>, &'a dyn Fn());

/// Intended duration of one sample, short beside the interruptions of a shared machine.
const SAMPLE: Duration = Duration::from_micros(200);

/// Intended duration of a group whose samples take longer than `SAMPLE`.
const GROUP: Duration = Duration::from_secs(8);

/// Least and greatest number of rounds.
const ROUNDS: (f64, f64) = (300.0, 2_000.0);

/// Measures a group and prints our time, the time of each peer, the ratio and its target.
///
/// One call of a contender does its work `per` times. Reports the 5th percentile of all rounds. A
/// name on the command line selects the groups whose names contain it.
pub(crate) fn compare(group: &str, per: u32, own: &dyn Fn(), peers: &[Peer<'_>]) {
    let mut names = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    if names.next().is_some_and(|name| !group.contains(&name)) {
        return;
    }
    let runs: Vec<&dyn Fn()> = [own].into_iter().chain(peers.iter().map(|peer| peer.2)).collect();
    let lengths: Vec<u32> = runs.iter().map(|run| calls_per_sample(*run)).collect();
    let once: f64 = runs.iter().zip(&lengths).map(|(run, length)| time(run, *length)).sum();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand")]
    let rounds = (GROUP.as_secs_f64() * 1e9 / once).clamp(ROUNDS.0, ROUNDS.1) as usize;
    let mut times = vec![Vec::with_capacity(rounds); runs.len()];
    for round in 0..rounds {
        for position in 0..runs.len() {
            // Rotated, because the first of a round finds other caches than the last.
            let at = (round + position) % runs.len();
            times[at].push(time(runs[at], lengths[at]) / f64::from(lengths[at]) / f64::from(per));
        }
    }
    let mut times = times.into_iter().map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[rounds / 20]
    });
    let Some(own) = times.next() else { return };
    println!("{group}: {own:.2} ns");
    for ((peer, target, _), theirs) in peers.iter().zip(times) {
        println!("  {peer:<16}{theirs:>9.2} ns   {}", verdict(own / theirs, *target));
    }
}

/// Returns the number of calls that fill a sample.
fn calls_per_sample(run: &dyn Fn()) -> u32 {
    let mut length = 1;
    // Doubling also warms the caches and the branch predictor.
    while length < 100_000 && time(run, length) < SAMPLE.as_secs_f64() * 1e9 {
        length *= 2;
    }
    length
}

/// Returns the nanoseconds that so many calls take.
fn time(run: &dyn Fn(), runs: u32) -> f64 {
    // One untimed call first, because the previous contender has filled the caches.
    run();
    let start = Instant::now();
    for _ in 0..runs {
        run();
    }
    start.elapsed().as_secs_f64() * 1e9
}
