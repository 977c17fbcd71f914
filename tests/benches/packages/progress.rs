use indicatif::{ProgressBar, ProgressStyle};

/// A progress bar on a terminal; elsewhere one line for each step.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    pub(crate) fn new(steps: usize) -> Self {
        let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}  {msg}").unwrap();
        Self(ProgressBar::new(steps as u64).with_style(style))
    }

    /// Runs the next step.
    pub(crate) fn step<T>(&self, what: &str, run: impl FnOnce() -> T) -> T {
        if self.0.is_hidden() && self.0.message() != what {
            eprintln!("{what}");
        }
        self.0.set_message(what.to_owned());
        let result = run();
        self.0.inc(1);
        result
    }

    pub(crate) fn finish(self) {
        self.0.finish_and_clear();
    }
}
