//! Steps of a long task: a heading before each, a table of all of them after.

use std::time::{Duration, Instant};

/// How a step that did not fail ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Done.
    Done,
    /// This machine cannot do it; the reason completes «skipped, because …».
    Skipped(String),
}

/// The steps so far, with their times.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    taken: Vec<(String, Duration, String)>,
}

impl Steps {
    /// Takes one step. The first that fails ends the task.
    pub(crate) fn step(
        &mut self,
        heading: &str,
        step: impl FnOnce() -> Result<Ending, String>,
    ) -> Result<(), String> {
        println!("\n== {heading}");
        let started = Instant::now();
        let ended = step();
        let took = started.elapsed();
        let (word, result) = match ended {
            Ok(Ending::Done) => ("done".to_owned(), Ok(())),
            Ok(Ending::Skipped(why)) => (format!("skipped, because {why}"), Ok(())),
            Err(why) => ("FAILED".to_owned(), Err(format!("«{heading}» failed: {why}"))),
        };
        println!("\n-- {heading}: {word} ({})", spoken(took));
        self.taken.push((heading.to_owned(), took, word));
        result
    }

    /// All steps, with their times and endings.
    pub(crate) fn table(&self) -> String {
        let width = self.taken.iter().map(|(heading, _, _)| heading.chars().count()).max().unwrap_or(0);
        let total = self.taken.iter().map(|(_, took, _)| *took).sum();
        let mut lines: Vec<String> = self
            .taken
            .iter()
            .map(|(heading, took, word)| format!("{heading:width$}  {:>8}  {word}", spoken(*took)))
            .collect();
        lines.push(format!("{:width$}  {:>8}", "together", spoken(total)));
        lines.join("\n")
    }
}

/// `4.2 s` or `3 m 07 s`.
fn spoken(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} m {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_step_names_itself() {
        let mut steps = Steps::default();
        assert_eq!(steps.step("one", || Ok(Ending::Done)), Ok(()));
        assert_eq!(steps.step("two", || Err("no paper".into())), Err("«two» failed: no paper".into()));
        assert!(steps.table().contains("FAILED"));
    }

    #[test]
    fn a_skipped_step_says_why() {
        let mut steps = Steps::default();
        assert_eq!(steps.step("macOS", || Ok(Ending::Skipped("there is no zig".into()))), Ok(()));
        assert!(steps.table().contains("skipped, because there is no zig"));
    }

    #[test]
    fn times_are_read_easily() {
        assert_eq!(spoken(Duration::from_millis(4_200)), "4.2 s");
        assert_eq!(spoken(Duration::from_secs(187)), "3 m 07 s");
    }
}
