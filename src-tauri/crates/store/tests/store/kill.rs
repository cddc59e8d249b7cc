//! Acknowledged means kept: a child process works and acknowledges, and is killed at random points.
//!
//! `PISMOVNIK_KILLS` says how often (50 unless told), `PISMOVNIK_SEED` where the random points begin. The same
//! child meets a disk that takes no more bytes.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Command as Process;
use std::time::Duration;

use pismovnik_model::problem;

use crate::child::{Heard, JOBS, check, child, prepare};
use crate::common::*;

#[test]
fn no_acknowledged_work_is_lost_to_a_kill() {
    let kills = told("PISMOVNIK_KILLS", 50);
    let mut seed = Seed(told("PISMOVNIK_SEED", 0x9E37_79B9));
    let each = kills.div_ceil(JOBS.len() as u64);
    let mut told = Vec::new();
    for job in JOBS {
        let (mut kept, mut folder) = (0, None);
        for round in 0..each {
            // Anew now and then, so that opening stays quick; a migration and a way back happen once.
            if round % 25 == 0 || ["migration", "restore"].contains(job) {
                let (temp, path) = place();
                prepare(job, &path);
                folder = Some((temp, path));
            }
            let path = &folder.as_ref().expect("a place").1;
            let heard = one_round(job, path, &mut seed);
            kept += heard.acknowledged();
            check(job, path, &heard, round);
        }
        told.push(format!("{job} {each} ({kept} acknowledged)"));
        assert!(kills < 40 || kept > 0, "{job}: the child came to nothing");
    }
    println!("kills: {}, 0 acknowledged lost", told.join(", "));
}

fn one_round(job: &str, path: &Path, seed: &mut Seed) -> Heard {
    let mut heard = Heard::default();
    let mut child = child(job, path, Process::new);
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
    // Some kills fall into the opening, which replays the log of the one before.
    for _ in 0..seed.below(4) {
        let _ = lines.by_ref().find(|line| heard.hear(line));
    }
    if !heard.kept.is_empty() && ["letters", "backup"].contains(&job) {
        let error = try_open(path).expect_err("the child has it");
        assert_eq!(codes(&error), [problem::WORKSPACE_BUSY.code]);
    }
    std::thread::sleep(Duration::from_micros(seed.below(25_000)));
    child.kill().expect("killed");
    child.wait().expect("ended");
    for line in lines {
        heard.hear(&line);
    }
    heard
}

#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_loses_nothing_that_was_acknowledged() {
    for job in ["letters", "backup", "import", "replies", "posting", "rekey"] {
        let (_folder, path) = place();
        prepare(job, &path);
        // Blocks of 512 bytes: a megabyte and a half for each file, beyond which every write fails.
        let limited = |program: std::path::PathBuf| {
            // Ignored, the signal of the limit becomes the error of the write.
            let mut shell = Process::new("sh");
            shell.arg("-c").arg("trap '' XFSZ; ulimit -f 3000; exec \"$0\" \"$@\"").arg(program);
            shell
        };
        let mut child = child(job, &path, limited);
        let mut heard = Heard::default();
        for line in BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok) {
            heard.hear(&line);
            // A passphrase is changed without growing the file: that goes on for ever.
            if job == "rekey" && heard.phrases.len() > 20 {
                child.kill().expect("killed");
            }
        }
        child.wait().expect("ended");
        if job != "rekey" {
            assert_eq!(heard.refused, [problem::OUTPUT_UNWRITABLE.code], "{job}: how the child ended");
        }
        let refused = std::mem::take(&mut heard.refused);
        check(job, &path, &heard, 0);
        println!("disk full: {job}: {} acknowledged, then {refused:?}", heard.kept.len());
    }
}
