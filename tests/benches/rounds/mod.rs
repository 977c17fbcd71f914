//! Measuring by turns: what else a machine does meanwhile meets all alike.

use std::time::{Duration, Instant};

use crate::verdict::verdict;

/// A peer, its target if it has one, and what it runs.
pub(crate) type Peer<'a> = (&'a str, Option<f64>, &'a dyn Fn());

/// How long a turn is meant to take: short beside what disturbs it.
const TURN: Duration = Duration::from_micros(200);

/// How long a group is meant to take, where its turns are longer than that.
const GROUP: Duration = Duration::from_secs(8);

/// How many turns there are for each: so many are enough, and fewer would say little.
const TURNS: (f64, f64) = (300.0, 2_000.0);

/// Measures, and prints how long we take, how long each peer, the ratio and its target.
///
/// A run does something `per` times. A time is that of the turn which only a twentieth of all turns
/// were faster than. With a name on the command line only groups are measured that have it in theirs.
pub(crate) fn compare(group: &str, per: u32, own: &dyn Fn(), peers: &[Peer<'_>]) {
    let mut names = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    if names.next().is_some_and(|name| !group.contains(&name)) {
        return;
    }
    let runs: Vec<&dyn Fn()> = [own].into_iter().chain(peers.iter().map(|peer| peer.2)).collect();
    let lengths: Vec<u32> = runs.iter().map(|run| length_of_turn(*run)).collect();
    let once: f64 = runs.iter().zip(&lengths).map(|(run, length)| time(run, *length)).sum();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand")]
    let turns = (GROUP.as_secs_f64() * 1e9 / once).clamp(TURNS.0, TURNS.1) as usize;
    let mut times = vec![Vec::with_capacity(turns); runs.len()];
    for turn in 0..turns {
        for place in 0..runs.len() {
            // Nobody always goes first.
            let at = (turn + place) % runs.len();
            times[at].push(time(runs[at], lengths[at]) / f64::from(lengths[at]) / f64::from(per));
        }
    }
    let mut times = times.into_iter().map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[turns / 20]
    });
    let Some(own) = times.next() else { return };
    println!("{group}: {own:.2} ns");
    for ((peer, target, _), theirs) in peers.iter().zip(times) {
        println!("  {peer:<16}{theirs:>9.2} ns   {}", verdict(own / theirs, *target));
    }
}

/// How often something runs in a turn.
fn length_of_turn(run: &dyn Fn()) -> u32 {
    let mut length = 1;
    // Doubled until it is long enough, by which it is warm, too.
    while length < 100_000 && time(run, length) < TURN.as_secs_f64() * 1e9 {
        length *= 2;
    }
    length
}

/// How long so many runs take, in nanoseconds.
fn time(run: &dyn Fn(), runs: u32) -> f64 {
    // What another one has left in the caches is not its own.
    run();
    let start = Instant::now();
    for _ in 0..runs {
        run();
    }
    start.elapsed().as_secs_f64() * 1e9
}
