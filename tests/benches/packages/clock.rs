use std::time::Duration;

/// How much a command computes, in all its processes: on a busy machine that says more than how
/// long it takes, and on an idle one it is the same for a single thread.
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

/// How long a command takes.
#[cfg(not(unix))]
pub(crate) fn time<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = std::time::Instant::now();
    let result = run();
    (result, start.elapsed())
}
