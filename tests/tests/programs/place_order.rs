//! The example that places an order although its answer gets lost.

use std::process::Command;

use super::example;

#[test]
fn order_whose_answer_is_lost_is_placed_once() {
    let output = Command::new(example::build("place_order")).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{stderr}");
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(stdout, "the order was placed: 986\norders in the market: 1\n");
    let steps: Vec<&str> = stderr.lines().map(|line| line.rsplit_once(": ").unwrap().1).collect();
    assert_eq!(steps, ["Resend", "Query", "Resend", "Resend"], "{stderr}");
}
