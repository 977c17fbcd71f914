//! Measuring by turns: what else a machine does meanwhile meets all alike.

use std::time::Instant;

use crate::verdict::verdict;

/// A peer, its target if it has one, and what it runs.
pub(crate) type Peer<'a> = (&'a str, Option<f64>, &'a dyn Fn());

const ROUNDS: usize = 2_000;

/// How long a round is meant to take, in nanoseconds: short beside what disturbs it.
const ROUND: f64 = 200_000.0;

/// Measures, and prints how long we take, how long each peer, the ratio and its target.
///
/// A time is that of the round which only a twentieth of all rounds were faster than.
pub(crate) fn compare(group: &str, own: &dyn Fn(), peers: &[Peer<'_>]) {
    let runs: Vec<&dyn Fn()> = [own].into_iter().chain(peers.iter().map(|peer| peer.2)).collect();
    let lengths: Vec<u32> = runs.iter().map(|run| length_of_round(*run)).collect();
    let mut rounds = vec![Vec::with_capacity(ROUNDS); runs.len()];
    for round in 0..ROUNDS {
        for turn in 0..runs.len() {
            // Nobody always goes first.
            let at = (round + turn) % runs.len();
            rounds[at].push(time(runs[at], lengths[at]));
        }
    }
    let mut times = rounds.into_iter().map(|mut rounds| {
        rounds.sort_by(f64::total_cmp);
        rounds[ROUNDS / 20]
    });
    let Some(own) = times.next() else { return };
    println!("{group}: {own:.2} ns");
    for ((peer, target, _), theirs) in peers.iter().zip(times) {
        println!("  {peer:<16}{theirs:>9.2} ns   {}", verdict(own / theirs, *target));
    }
}

/// How often something runs in a round.
fn length_of_round(run: &dyn Fn()) -> u32 {
    // Warm before it is timed.
    time(run, 1_000);
    let once = time(run, 1_000);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand")]
    let length = (ROUND / once).clamp(1.0, 100_000.0) as u32;
    length
}

/// How long one run takes, in nanoseconds.
fn time(run: &dyn Fn(), times: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..times {
        run();
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(times)
}
