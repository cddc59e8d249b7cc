//! Times of signing: `bench FOLDER PDF…` makes an RSA-2048 key in the folder (`key.p12`, password `bench`), then signs
//! the files in turn, B-B, and compares each with the bare RSA operation. Driven by `cargo xtask bench sign`.
#![allow(clippy::disallowed_methods, reason = "it measures")]
#![allow(clippy::print_stdout, reason = "it tells what it measured")]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use pismovnik_signing::keys::{Making, Signer, self_signed};
use pismovnik_signing::pades::{self, Level, Options};
use pismovnik_signing::{Fault, KeyKind, Moment};

const ROUNDS: usize = 60;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut paths = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = paths.next().ok_or("bench FOLDER PDF…")?;
    let pdfs = paths.map(std::fs::read).collect::<Result<Vec<_>, _>>()?;
    let at = Moment::from_unix(1_795_339_800);
    let making = Making {
        name: "Bench".to_owned(),
        note: "integrity only".to_owned(),
        kind: KeyKind::Rsa(2048),
        from: at,
        until: at.plus_days(3650),
    };
    let key = self_signed(&making)?;
    std::fs::write(folder.join("key.p12"), key.to_pkcs12("bench")?)?;
    let options = Options {
        at,
        name: "Bench",
        reason: "",
        location: "",
        description: "Signature: Bench",
        certify: false,
        visible: None,
    };
    let (mut bare, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for pdf in &pdfs {
            bare.push(timed(|| key.sign(b"thirty-two bytes of no importance").map(drop))?);
            whole.push(timed(|| pades::sign(pdf, &key, &options, Level::Basic).map(drop))?);
        }
    }
    let (bare, whole) = (median(bare), median(whole));
    println!("bare {}\nwhole {}", bare.as_nanos(), whole.as_nanos());
    Ok(())
}

fn timed(work: impl FnOnce() -> Result<(), Fault>) -> Result<Duration, Fault> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or(Duration::ZERO)
}
