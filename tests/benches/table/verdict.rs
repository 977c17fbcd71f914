/// A ratio, with its target if it has one: `ratio   0.25   <= 0.35  reached`.
pub(crate) fn verdict(ratio: f64, target: Option<f64>) -> String {
    let verdict = match target {
        Some(target) if ratio <= target => format!("<= {target:.2}  reached"),
        Some(target) => format!("<= {target:.2}  MISSED"),
        None => String::new(),
    };
    format!("ratio {ratio:>6.2}   {verdict}")
}
