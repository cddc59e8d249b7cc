//! The system's print queues: CUPS through its own programs on Linux and macOS. Windows renders no PDF by itself:
//! there the queues are listed, and the file is opened in the owner's PDF program, which prints it.
//!
//! Nothing is written to disk here: a job goes to the queue through a pipe. The queue may keep it for a while.

use pismovnik_model::problem::{self, Problem};

/// A print queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    /// Its name, as the system knows it.
    pub name: String,
    /// The system's own choice.
    pub is_default: bool,
}

/// What a job is printed on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Media {
    /// A4.
    A4,
    /// Another size, long side across, millimetres.
    Custom(f32, f32),
}

/// A job.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// The queue; the system's own choice where none.
    pub queue: Option<String>,
    /// How the queue lists it: no names of persons.
    pub title: String,
    /// The paper.
    pub media: Media,
    /// A PDF.
    pub pdf: Vec<u8>,
}

/// How a job was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// By the queue, as the job of this id.
    Queued(String),
    /// It is to be opened in the owner's PDF program: this system has no queue that takes PDFs.
    ToOpen,
}

/// Whether the system's queues take PDFs.
pub const QUEUES_TAKE_PDF: bool = cfg!(unix);

fn unavailable(reason: impl ToString) -> Problem {
    Problem::new(problem::PRINTING_UNAVAILABLE, "").with("reason", reason)
}

/// The queues of this system.
///
/// # Errors
/// [`problem::PRINTING_UNAVAILABLE`] where there is no print system.
pub fn queues() -> Result<Vec<Queue>, Problem> {
    system::queues()
}

/// Hands a job over. The queue takes it at once and prints when it can.
///
/// # Errors
/// No print system, an unknown queue, a job that is refused.
pub fn send(job: &Job) -> Result<Taken, Problem> {
    hand_over(job, false)
}

/// As [`send`], but the queue prints nothing before [`release`].
///
/// # Errors
/// As [`send`].
pub fn hold(job: &Job) -> Result<Taken, Problem> {
    hand_over(job, true)
}

/// Lets the queue print a job that it holds; of one that it printed already nothing happens.
///
/// # Errors
/// The print system does not answer.
pub fn release(id: &str) -> Result<(), Problem> {
    system::release(id)
}

/// Takes a job that the queue holds away; of one that is gone nothing happens.
///
/// # Errors
/// The print system does not answer.
pub fn cancel(id: &str) -> Result<(), Problem> {
    system::cancel(id)
}

/// What the queue says of a job that it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is held, waits or prints.
    There,
    /// It came out, or somebody took it away: the queue does not tell these apart.
    Ended,
    /// The queue knows nothing of it.
    Unknown,
}

/// What became of a job.
///
/// # Errors
/// The print system does not answer.
pub fn fate(id: &str) -> Result<Fate, Problem> {
    system::fate(id)
}

/// A queue that holds jobs until they are let go.
pub trait Spool {
    /// As [`hold`].
    ///
    /// # Errors
    /// As [`hold`].
    fn hold(&self, job: &Job) -> Result<Taken, Problem>;
    /// As [`release`].
    ///
    /// # Errors
    /// As [`release`].
    fn release(&self, id: &str) -> Result<(), Problem>;
    /// As [`cancel`].
    ///
    /// # Errors
    /// As [`cancel`].
    fn cancel(&self, id: &str) -> Result<(), Problem>;
    /// As [`fate`].
    ///
    /// # Errors
    /// As [`fate`].
    fn fate(&self, id: &str) -> Result<Fate, Problem>;
}

/// The system's own queues.
pub struct System;

impl Spool for System {
    fn hold(&self, job: &Job) -> Result<Taken, Problem> {
        hold(job)
    }
    fn release(&self, id: &str) -> Result<(), Problem> {
        release(id)
    }
    fn cancel(&self, id: &str) -> Result<(), Problem> {
        cancel(id)
    }
    fn fate(&self, id: &str) -> Result<Fate, Problem> {
        fate(id)
    }
}

fn hand_over(job: &Job, held: bool) -> Result<Taken, Problem> {
    if let Some(wanted) = &job.queue {
        let known = queues()?;
        if !known.iter().any(|q| q.name == *wanted) {
            let names: Vec<&str> = known.iter().map(|q| q.name.as_str()).collect();
            let unknown = Problem::new(problem::PRINTING_QUEUE_UNKNOWN, "printer").with("value", wanted);
            return Err(unknown.with("options", names.join(", ")));
        }
    }
    system::send(job, held)
}

#[cfg(unix)]
mod system {
    use std::io::Write as _;
    use std::process::{Command, Output, Stdio};

    use super::{Fate, Job, Media, Problem, Queue, Taken, problem, unavailable};

    pub(super) fn queues() -> Result<Vec<Queue>, Problem> {
        let all = said(&lpstat(&["-e"])?);
        // `-d` says «system default destination: NAME», or that there is none.
        let default = said(&lpstat(&["-d"])?).split_once(": ").map(|(_, name)| name.trim().to_owned());
        let queue =
            |name: &str| Queue { is_default: default.as_deref() == Some(name), name: name.to_owned() };
        Ok(all.lines().map(str::trim).filter(|n| !n.is_empty()).map(queue).collect())
    }

    fn lpstat(arguments: &[&str]) -> Result<Output, Problem> {
        // Its words are read: they must be the untranslated ones.
        Command::new("lpstat")
            .args(arguments)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .map_err(unavailable)
    }

    fn said(output: &Output) -> String {
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    pub(super) fn send(job: &Job, held: bool) -> Result<Taken, Problem> {
        let media = match job.media {
            Media::A4 => "media=A4".to_owned(),
            Media::Custom(width, height) => format!("media=Custom.{width}x{height}mm"),
        };
        let mut lp = Command::new("lp");
        lp.env("LC_ALL", "C").args(["-t", &job.title, "-o", &media]);
        if let Some(queue) = &job.queue {
            lp.args(["-d", queue]);
        }
        if held {
            lp.args(["-H", "hold"]);
        }
        // No paper begins on another's back, and millimetres stay what they are.
        lp.args(["-o", "sides=one-sided", "-o", "print-scaling=none"]);
        lp.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut running = lp.spawn().map_err(unavailable)?;
        let written = match running.stdin.take() {
            Some(mut pipe) => pipe.write_all(&job.pdf),
            None => Ok(()),
        };
        let output = running.wait_with_output().map_err(unavailable)?;
        let refused = |reason: String| Problem::new(problem::PRINTING_REFUSED, "").with("reason", reason);
        if !output.status.success() {
            return Err(refused(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
        written.map_err(|e| refused(e.to_string()))?;
        // «request id is Office-12 (0 file(s))»
        let id = said(&output).split_whitespace().nth(3).unwrap_or("").to_owned();
        Ok(Taken::Queued(id))
    }

    pub(super) fn release(id: &str) -> Result<(), Problem> {
        of_job("lp", &["-i", id, "-H", "resume"])
    }

    pub(super) fn cancel(id: &str) -> Result<(), Problem> {
        of_job("cancel", &[id])
    }

    pub(super) fn fate(id: &str) -> Result<Fate, Problem> {
        let listed = lpstat(&["-W", "not-completed", "-o"])?;
        if !listed.status.success() {
            return Err(unavailable(String::from_utf8_lossy(&listed.stderr).trim()));
        }
        if listed_in(&listed, id) {
            return Ok(Fate::There);
        }
        let ended = listed_in(&lpstat(&["-W", "completed", "-o"])?, id);
        Ok(if ended { Fate::Ended } else { Fate::Unknown })
    }

    /// Whether a list of jobs, a line each, names one.
    fn listed_in(list: &Output, id: &str) -> bool {
        said(list).lines().any(|line| line.split_whitespace().next() == Some(id))
    }

    /// Asks for something to be done with a job. A server that answers refuses it only of jobs that are printed or
    /// gone: that is as good.
    fn of_job(program: &str, arguments: &[&str]) -> Result<(), Problem> {
        let mut command = Command::new(program);
        command.env("LC_ALL", "C").args(arguments).stdin(Stdio::null());
        if command.output().map_err(unavailable)?.status.success() {
            return Ok(());
        }
        let server = said(&lpstat(&["-r"])?);
        if server.contains("is running") { Ok(()) } else { Err(unavailable(server.trim())) }
    }
}

#[cfg(windows)]
mod system {
    use std::process::{Command, Stdio};

    use super::{Fate, Job, Problem, Queue, Taken, unavailable};

    /// One line a queue: `*` before the system's own choice.
    const LIST: &str = "[Console]::OutputEncoding=[Text.Encoding]::UTF8; Get-CimInstance Win32_Printer | \
        ForEach-Object { $(if ($_.Default) {'*'} else {' '}) + $_.Name }";

    pub(super) fn queues() -> Result<Vec<Queue>, Problem> {
        let mut list = Command::new("powershell");
        list.args(["-NoProfile", "-NonInteractive", "-Command", LIST]).stdin(Stdio::null());
        let output = list.output().map_err(unavailable)?;
        if !output.status.success() {
            return Err(unavailable(String::from_utf8_lossy(&output.stderr).trim()));
        }
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let queue = |line: &str| {
            let (mark, name) = line.trim_start_matches('\u{FEFF}').split_at_checked(1)?;
            let name = name.trim();
            (!name.is_empty()).then(|| Queue { name: name.to_owned(), is_default: mark == "*" })
        };
        Ok(text.lines().filter_map(queue).collect())
    }

    pub(super) fn send(_: &Job, _: bool) -> Result<Taken, Problem> {
        Ok(Taken::ToOpen)
    }

    pub(super) fn release(_: &str) -> Result<(), Problem> {
        Ok(())
    }

    pub(super) fn cancel(_: &str) -> Result<(), Problem> {
        Ok(())
    }

    pub(super) fn fate(_: &str) -> Result<Fate, Problem> {
        Ok(Fate::Unknown)
    }
}

#[cfg(not(any(unix, windows)))]
mod system {
    use super::{Fate, Job, Problem, Queue, Taken, unavailable};

    pub(super) fn queues() -> Result<Vec<Queue>, Problem> {
        Err(unavailable("no print system"))
    }

    pub(super) fn send(_: &Job, _: bool) -> Result<Taken, Problem> {
        Ok(Taken::ToOpen)
    }

    pub(super) fn release(_: &str) -> Result<(), Problem> {
        Ok(())
    }

    pub(super) fn cancel(_: &str) -> Result<(), Problem> {
        Ok(())
    }

    pub(super) fn fate(_: &str) -> Result<Fate, Problem> {
        Ok(Fate::Unknown)
    }
}
