//! Project tasks: run, build, test, cross, mutate, bench, codegen, icons.
//!
//! Invariants: knows nothing of our crates, only their commands; builds in seconds; never installs anything
//! on the system without showing it first; what a machine cannot have is a visible «skipped, because …».
#![allow(clippy::disallowed_methods, clippy::disallowed_types)] // A developer's tool: it asks clock and environment.
#![allow(clippy::print_stdout, clippy::print_stderr)] // Talking is its job.

mod bench;
mod bench_register;
mod bench_sign;
mod commands;
mod cross;
mod faults;
mod icons;
mod node;
mod options;
mod packages;
mod places;
mod python;
mod run;
mod steps;
mod test;
mod window;

use std::process::ExitCode;

use options::{Options, Task};
use places::Places;

const HELP: &str = "\
cargo xtask TASK [OPTIONS]

  run            opens the window; without a display, makes a sample shop's signed papers in out/
  build          target/release/pismovnik and target/release/pismovnik-desktop
  test           everything, the end-to-end test in the real window and the other systems included
  cross          core tests as Windows code under Wine; the app type-checked for Windows and macOS
  mutate         5,000 damaged signed files through the verifier: no panic, no hang, bounded memory
  bench papers   one shop's papers in five formats, against typst making one PDF of the same texts
  bench sign     a signed paper against the bare RSA operation, and against pyHanko
  bench pdf      the same texts through this, typst, WeasyPrint and LibreOffice; a batch of letters; a long paper
  bench register 1,000,000 letters over 50 shops: opening, lists, searches, additions; PISMOVNIK_LETTERS for other counts
  faults         10,000 seeded kills and power cuts, 2,000 failing disks and tamperings against the store; PISMOVNIK_SEED to repeat
  codegen        the window's TypeScript types from Rust
  icons          all icon sizes from icons/icon.svg

  --yes          installs system packages through sudo without asking (as CI=true does)
  --quick        test: without the other systems
  --release      run: an optimised window
";

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("{problem}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match perform(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\ncargo xtask {}: {problem}", options.task.name());
            ExitCode::FAILURE
        }
    }
}

fn perform(options: &Options) -> Result<(), String> {
    let places = Places::find()?;
    match options.task {
        Task::Run => run::run(&places, options),
        Task::Build => run::build(&places, options),
        Task::Test => test::test(&places, options),
        Task::Cross => cross::cross(&places, options),
        Task::Mutate => test::mutate(&places),
        Task::BenchPapers => bench::papers(&places),
        Task::BenchSign => bench_sign::sign(&places),
        Task::BenchPdf => bench::pdf(&places),
        Task::BenchRegister => bench_register::register(&places),
        Task::Faults => faults::faults(&places),
        Task::Codegen => test::codegen(&places),
        Task::Icons => icons::icons(&places, options),
    }
}
