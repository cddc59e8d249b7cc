//! What was asked for on the command line.

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Run,
    Build,
    Test,
    Cross,
    Mutate,
    BenchPapers,
    BenchSign,
    BenchPdf,
    BenchRegister,
    Faults,
    Codegen,
    Icons,
}

impl Task {
    /// The word on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Task::Run => "run",
            Task::Build => "build",
            Task::Test => "test",
            Task::Cross => "cross",
            Task::Mutate => "mutate",
            Task::BenchPapers => "bench papers",
            Task::BenchSign => "bench sign",
            Task::BenchPdf => "bench pdf",
            Task::BenchRegister => "bench register",
            Task::Faults => "faults",
            Task::Codegen => "codegen",
            Task::Icons => "icons",
        }
    }
}

/// A task and how to go about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) task: Task,
    /// System packages may be installed without asking.
    pub(crate) yes: bool,
    /// Leave the other systems out.
    pub(crate) quick: bool,
    /// Optimise what is run.
    pub(crate) release: bool,
}

impl Options {
    /// Reads the arguments; `None` asks for help.
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
        let mut words = Vec::new();
        let (mut yes, mut quick, mut release) = (false, false, false);
        for argument in arguments {
            match argument.as_str() {
                "--yes" | "-y" => yes = true,
                "--quick" => quick = true,
                "--release" => release = true,
                "--help" | "-h" => return Ok(None),
                flag if flag.starts_with('-') => return Err(format!("unknown option {flag}")),
                word => words.push(word.to_owned()),
            }
        }
        let task = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            [] => return Ok(None),
            ["run"] => Task::Run,
            ["build"] => Task::Build,
            ["test"] => Task::Test,
            ["cross"] => Task::Cross,
            ["mutate"] => Task::Mutate,
            ["bench", "papers"] => Task::BenchPapers,
            ["bench", "sign"] => Task::BenchSign,
            ["bench", "pdf"] => Task::BenchPdf,
            ["bench", "register"] => Task::BenchRegister,
            ["faults"] => Task::Faults,
            ["codegen"] => Task::Codegen,
            ["icons"] => Task::Icons,
            other => return Err(format!("unknown task {}", other.join(" "))),
        };
        Ok(Some(Options { task, yes, quick, release }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Option<Options>, String> {
        Options::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn tasks_and_options_are_read_in_any_order() {
        let expected = Options { task: Task::Test, yes: true, quick: true, release: false };
        assert_eq!(read("--yes test --quick"), Ok(Some(expected)));
        assert_eq!(read("bench papers").map(|o| o.map(|o| o.task)), Ok(Some(Task::BenchPapers)));
        assert_eq!(read("bench sign").map(|o| o.map(|o| o.task)), Ok(Some(Task::BenchSign)));
    }

    #[test]
    fn nothing_or_help_asks_for_help() {
        assert_eq!(read(""), Ok(None));
        assert_eq!(read("test --help"), Ok(None));
    }

    #[test]
    fn what_is_unknown_is_refused() {
        assert!(read("tset").is_err());
        assert!(read("test --quik").is_err());
        assert!(read("bench").is_err());
    }
}
