//! Printed form of a measured ratio beside its target.

/// Formats a ratio, with its target if it has one: `ratio   0.25   <= 0.35  reached`.
pub(crate) fn verdict(ratio: f64, target: Option<f64>) -> String {
    let Some(target) = target else { return format!("ratio {ratio:>6.2}") };
    let verdict = if ratio <= target { "reached" } else { "MISSED" };
    format!("ratio {ratio:>6.2}   <= {target:.2}  {verdict}")
}
