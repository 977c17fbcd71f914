//! Paths, evaluated step by step over lists of values.

use super::value::Value;

#[derive(Clone, Copy)]
pub(crate) struct Roots<'a> {
    pub reply: &'a Value,
    pub row: &'a Value,
}

/// Returns every value that a path matches.
pub(crate) fn select(path: &str, roots: Roots<'_>) -> Vec<Value> {
    let (root, mut rest) = path.split_at(1);
    let mut found = vec![if root == "$" { roots.reply.clone() } else { roots.row.clone() }];
    while !rest.is_empty() {
        let end = step_length(rest);
        let step = &rest[..end];
        rest = &rest[end..];
        found = found.iter().flat_map(|value| follow(step, &value.inside())).collect();
    }
    found.retain(Value::is_something);
    found
}

/// Returns the length of the first step of a path.
fn step_length(text: &str) -> usize {
    if text.starts_with(".*") {
        return 2;
    }
    if let Some(name) = text.strip_prefix('.') {
        return name.find(['.', '[']).map_or(text.len(), |at| at + 1);
    }
    if let Some(quoted) = text.strip_prefix("['") {
        return quoted.find("']").map_or(text.len(), |at| at + 4);
    }
    text.find(']').map_or(text.len(), |at| at + 1)
}

fn follow(step: &str, value: &Value) -> Vec<Value> {
    let name = step
        .strip_prefix("['")
        .and_then(|rest| rest.strip_suffix("']"))
        .or_else(|| step.strip_prefix('.').filter(|name| *name != "*"));
    if let Some(name) = name {
        let Value::Object(members) = value else { return Vec::new() };
        let member = members.iter().find(|(known, _)| known == name);
        return member.map(|(_, value)| value.clone()).into_iter().collect();
    }
    match (step, value) {
        ("[*]" | ".*" | "[:]", Value::List(elements)) => elements.clone(),
        ("[*]" | ".*", Value::Object(members)) => {
            members.iter().map(|(_, value)| value.clone()).collect()
        }
        (index, Value::List(elements)) => {
            let index = index.trim_matches(['[', ']']).parse::<usize>().ok();
            index.and_then(|index| elements.get(index)).cloned().into_iter().collect()
        }
        _ => Vec::new(),
    }
}
