//! What was measured, against what must be reached.

mod verdict;

use std::fs;
use std::path::Path;

use verdict::verdict;

/// The median of a benchmark, in nanoseconds, as criterion has just measured it.
pub(crate) fn median(group: &str, name: &str) -> Option<f64> {
    let target = option_env!("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
        |folder| Path::new(folder).to_owned(),
    );
    let path = target.join("criterion").join(group).join(name).join("new/estimates.json");
    let estimates: serde_json::Value = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    estimates["median"]["point_estimate"].as_f64()
}

/// Prints a group: how long we take, how long each peer, the ratio and its target.
pub(crate) fn print(group: &str, per: usize, peers: &[(&str, Option<f64>)]) {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    let per = per as f64;
    let Some(own) = median(group, "own").map(|own| own / per) else { return };
    println!("{group}: {own:.2} ns");
    for (peer, target) in peers {
        let Some(theirs) = median(group, peer).map(|theirs| theirs / per) else { continue };
        let verdict = verdict(own / theirs, *target);
        println!("  {peer:<16}{theirs:>9.2} ns   {verdict}");
    }
}
