//! Acknowledged means kept: a child process writes and acknowledges, and is killed at random points.
//!
//! `PISMOVNIK_KILLS` says how often (20 unless told), `PISMOVNIK_SEED` where the random points begin.
#![allow(clippy::disallowed_methods, reason = "a test that starts itself again and is told how often")]

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command as Process, Stdio};
use std::time::Duration;

use pismovnik_model::{Value, problem};
use pismovnik_register::ShopId;

use crate::common::*;

const PATH: &str = "PISMOVNIK_KILL_PATH";
const SHOP: ShopId = ShopId(1);

/// Not a test of its own: what the child process runs.
#[test]
fn child_that_writes_until_it_is_killed() {
    let Some(path) = env::var_os(PATH) else { return };
    let mut workspace = open(Path::new(&path));
    let mut stdout = std::io::stdout();
    let first = workspace.shop(SHOP).expect("shop").events;
    for n in first.. {
        let number = i64::try_from(n).expect("small");
        let seq = if n % 7 == 0 {
            let bytes = vec![(n % 256) as u8; 300_000];
            issue(&mut workspace, SHOP, &[("pdf", &bytes)]);
            workspace.shop(SHOP).expect("shop").events
        } else {
            let command = record(SHOP, "logs.days", Some(Value::Number(number)));
            workspace.perform(&command, &[], today()).expect("recorded").seq
        };
        writeln!(stdout, "\nkept {seq} {}", workspace.head(SHOP).expect("head")).expect("told");
        stdout.flush().expect("told");
    }
}

#[test]
fn no_acknowledged_write_is_lost_to_a_kill() {
    let told =
        |name: &str, otherwise: u64| env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(otherwise);
    let (kills, mut random) = (told("PISMOVNIK_KILLS", 20), told("PISMOVNIK_SEED", 0x9E37_79B9));
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    drop(workspace);
    let mut kept: Vec<(u64, String)> = Vec::new();
    for round in 0..kills {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut child = child(&path);
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
        // Some kills fall into the opening, which replays the log of the one before.
        for _ in 0..(random >> 33) % 6 {
            kept.extend(lines.by_ref().find_map(|line| acknowledged(&line)));
        }
        if round == 0 && !kept.is_empty() {
            let error = try_open(&path).expect_err("the child has it");
            assert_eq!(codes(&error), [problem::WORKSPACE_BUSY.code]);
        }
        std::thread::sleep(Duration::from_micros((random >> 40) % 20_000));
        child.kill().expect("killed");
        child.wait().expect("ended");
        kept.extend(lines.filter_map(|line| acknowledged(&line)));

        let workspace = open(&path);
        let history = workspace.history(SHOP).expect("history");
        for (seq, head) in &kept {
            let entry = usize::try_from(*seq).ok().and_then(|s| history.get(s - 1));
            assert_eq!(entry.map(|e| &e.head), Some(head), "round {round}: entry {seq} was acknowledged");
        }
        let report = workspace.verify();
        assert!(report.is_sound(), "round {round}: {:?}", report.broken);
    }
    assert!(kills < 10 || kept.len() > 10, "the child came to write: {}", kept.len());
}

fn child(path: &Path) -> Child {
    Process::new(env::current_exe().expect("this test"))
        .args(["--exact", "kill::child_that_writes_until_it_is_killed", "--nocapture", "--test-threads=1"])
        .env(PATH, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("child")
}

fn acknowledged(line: &str) -> Option<(u64, String)> {
    let (seq, head) = line.strip_prefix("kept ")?.split_once(' ')?;
    // A line cut by the kill is no acknowledgement.
    Some((seq.parse().ok()?, head.to_owned())).filter(|(_, head)| head.len() == 11)
}
