//! `faults`: the fault tests for long: kills of the store and of batches, power cuts, failing disks, tampering; prints what
//! they counted.

use crate::commands::watch;
use crate::places::Places;

/// How often each is done, unless the environment says otherwise.
const TIMES: &[(&str, &str)] = &[
    ("PISMOVNIK_KILLS", "10000"),
    ("PISMOVNIK_CUTS", "10000"),
    ("PISMOVNIK_FAILURES", "2000"),
    ("PISMOVNIK_TAMPERINGS", "2000"),
    ("PISMOVNIK_BATCH_KILLS", "250"),
];

/// The tests: package, file, a part of their names. Tampering both ways.
const TESTS: &[[&str; 3]] = &[
    ["pismovnik-store", "store", "kill::"],
    ["pismovnik-store", "store", "power::"],
    ["pismovnik-store", "store", "failing::"],
    ["pismovnik-store", "store", "tampering::"],
    ["pismovnik-cli", "batch_kill", ""],
];

/// How the lines begin that count something.
const COUNTS: &[&str] =
    &["kills: ", "power cuts: ", "failing disk: ", "tampering: ", "disk full: ", "batch kills: "];

/// Runs them, one after another: each wants the disk for itself.
pub(crate) fn faults(places: &Places) -> Result<(), String> {
    let mut counted = Vec::new();
    for [package, file, test] in TESTS {
        let arguments = ["test", "--locked", "-p", package, "--test", file, test, "--"];
        let mut cargo = places.cargo(&arguments);
        cargo.args(["--nocapture", "--test-threads=1"]);
        for (name, times) in TIMES {
            if std::env::var_os(name).is_none() {
                cargo.env(name, times);
            }
        }
        watch(&mut cargo, |line| {
            // The first of a test stands behind the test's own name.
            let said = line.split_once(" ... ").map_or(line, |(_, said)| said);
            if COUNTS.iter().any(|p| said.starts_with(p)) {
                counted.push(said.to_owned());
            }
        })?;
    }
    println!("\n{}", counted.join("\n"));
    Ok(())
}
