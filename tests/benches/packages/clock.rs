use std::time::Duration;

/// Runs a command and returns the processor time of all its processes. Unlike wall-clock time it
/// hardly depends on what else the machine does.
#[cfg(unix)]
pub(crate) fn time<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    let spent = || {
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap();
        let duration = |time: TimeVal| {
            let microseconds = time.tv_sec() * 1_000_000 + time.tv_usec();
            Duration::from_micros(microseconds.try_into().unwrap_or(0))
        };
        duration(usage.user_time()) + duration(usage.system_time())
    };
    let before = spent();
    let result = run();
    (result, spent().saturating_sub(before))
}

/// Runs a command and returns its wall-clock time.
#[cfg(not(unix))]
pub(crate) fn time<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = std::time::Instant::now();
    let result = run();
    (result, start.elapsed())
}
