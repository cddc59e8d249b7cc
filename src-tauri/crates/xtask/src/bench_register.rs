//! `bench register`: a register of a million letters against the goals, in the store and in the window's own use cases,
//! against a plain SQLite table with the same rows, and against itself in the clear.

use std::process::Command;

use crate::commands::{read, run};
use crate::places::Places;

/// Letters, unless `PISMOVNIK_LETTERS` says otherwise.
const LETTERS: &str = "1000000";

/// Goals: milliseconds at the 99th percentile for whatever an owner waits for, milliseconds of opening, megabytes.
const SCREEN: f64 = 50.0;
const OPENING: f64 = 1000.0;
const MEMORY: f64 = 300.0;

/// Makes the register where it is not there yet, measures and prints.
pub(crate) fn register(places: &Places) -> Result<(), String> {
    let example = ["build", "--locked", "--release", "-p", "pismovnik-app", "--example", "register"];
    run(&mut places.cargo(&example))?;
    let program = places.program("release", "examples/register");
    let letters = std::env::var("PISMOVNIK_LETTERS").unwrap_or_else(|_| LETTERS.to_owned());
    let folder = places.target.join("bench/register").join(&letters);
    if !folder.join("register.pismovnik").exists() {
        run(Command::new(&program).arg("make").arg(&folder).arg(&letters))?;
    }
    let mode = |name: &str| read(Command::new(&program).arg(name).arg(&folder)).map(|text| figures(&text));
    let mut ours = mode("measure")?;
    ours.extend(mode("screens")?);
    let (plain, ratio) = (mode("plain")?, mode("ratio")?);
    // Last, since it writes all lists anew.
    let rebuilt = mode("rebuild")?;
    println!("\n{:36}  {:>10}  {:>10}", "milliseconds", "p50", "p99");
    for (name, p50, p99) in ours.iter().chain(&plain).chain(&ratio).chain(&rebuilt) {
        match p99 {
            Some(p99) => println!("{name:36}  {p50:>10.2}  {p99:>10.2}"),
            None => println!("{name:36}  {p50:>10.0}"),
        }
    }
    println!();
    for (name, p50, _) in ratio.iter().filter(|(name, _, _)| name.starts_with("encrypted: ")) {
        let clear = name.replace("encrypted", "clear");
        if let Some((_, other, _)) = ratio.iter().find(|(name, _, _)| *name == clear) {
            println!("encryption costs {:.2} × ({})", p50 / other.max(1e-6), &name["encrypted: ".len()..]);
        }
    }
    let missed: Vec<String> = ours.iter().filter_map(|(name, p50, p99)| goal(name, *p50, *p99)).collect();
    println!("{}", if missed.is_empty() { "goals held".to_owned() } else { missed.join("\n") });
    Ok(())
}

/// What misses its goal, in words.
fn goal(name: &str, p50: f64, p99: Option<f64>) -> Option<String> {
    let (is, most) = match (name, p99) {
        (name, Some(p99)) if name.starts_with("open") => (p99, OPENING),
        (name, None) if name.starts_with("memory MB") => (p50, MEMORY),
        (_, Some(p99)) => (p99, SCREEN),
        _ => return None,
    };
    (is > most).then(|| format!("MISSED: {name}: {is:.0}, goal {most:.0}"))
}

/// Lines of a name and one or two numbers, parted by tabs.
fn figures(text: &str) -> Vec<(String, f64, Option<f64>)> {
    text.lines()
        .filter_map(|line| {
            let mut parts = line.split('\t');
            let name = parts.next()?.to_owned();
            Some((name, parts.next()?.parse().ok()?, parts.next().and_then(|p| p.parse().ok())))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_and_held_to_their_goals() {
        let read = figures(
            "open: file\t700.5\t990\nletters\t1000000\nadd\t8\t60\nmemory MB of screens\t301\nmade it\n",
        );
        assert_eq!(read.len(), 4);
        let missed: Vec<String> = read.iter().filter_map(|(n, a, b)| goal(n, *a, *b)).collect();
        assert_eq!(missed, ["MISSED: add: 60, goal 50", "MISSED: memory MB of screens: 301, goal 300"]);
    }
}
