//! `faults`: the store's fault tests for long: kills, power cuts, tampering, full disks; prints what they counted.

use crate::commands::watch;
use crate::places::Places;

/// How often each is done, unless the environment says otherwise.
const TIMES: &[(&str, &str)] =
    &[("PISMOVNIK_KILLS", "10000"), ("PISMOVNIK_CUTS", "10000"), ("PISMOVNIK_TAMPERINGS", "2000")];

/// The tests, by their names.
const TESTS: &[&str] = &["kill::", "power::", "random_tampering::", "tampering::"];

/// Runs them, one after another: each wants the disk for itself.
pub(crate) fn faults(places: &Places) -> Result<(), String> {
    let mut counted = Vec::new();
    for test in TESTS {
        let arguments = ["test", "--locked", "-p", "pismovnik-store", "--test", "store", test, "--"];
        let mut cargo = places.cargo(&arguments);
        cargo.args(["--nocapture", "--test-threads=1"]);
        for (name, times) in TIMES {
            if std::env::var_os(name).is_none() {
                cargo.env(name, times);
            }
        }
        watch(&mut cargo, |line| {
            if ["kills: ", "power cuts: ", "tampering: ", "disk full: "].iter().any(|p| line.starts_with(p)) {
                counted.push(line.to_owned());
            }
        })?;
    }
    println!("\n{}", counted.join("\n"));
    Ok(())
}
