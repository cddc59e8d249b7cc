//! The first connections of a process, made by several threads at once.
#![allow(clippy::disallowed_methods, reason = "a test that starts itself again")]

use std::env;
use std::process::Command;
use std::sync::Barrier;
use std::thread;

use pismovnik_store::{Options, Workspace};

use crate::common::*;

/// Says that this process is one of those that are tried.
const TRIED: &str = "PISMOVNIK_FIRST_CONNECTIONS";

/// Processes: each has its first connections once only.
const PROCESSES: usize = 25;

/// Threads of each that begin at the same moment.
const THREADS: usize = 8;

/// SQLCipher says that it is ready a moment before it is: nobody may come in between.
#[test]
fn threads_that_open_their_first_files_at_once_all_get_in() {
    if env::var_os(TRIED).is_some() {
        return all_at_once();
    }
    for process in 0..PROCESSES {
        let output = Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "first::threads_that_open_their_first_files_at_once_all_get_in"])
            .args(["--nocapture", "--test-threads=1"])
            .env(TRIED, "1")
            .output()
            .expect("runs");
        let said =
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "process {process}: {said}");
    }
}

fn all_at_once() {
    let folder = tempfile::tempdir().expect("folder");
    let barrier = Barrier::new(THREADS);
    // The key is derived at once: the connections are what happens together.
    let options = Options { iterations: 1 };
    let one = |n: usize| {
        let path = folder.path().join(format!("{n}.pismovnik"));
        barrier.wait();
        Workspace::create_with(&path, PASSPHRASE, today(), options).map(drop)
    };
    let made = thread::scope(|scope| {
        let all: Vec<_> = (0..THREADS)
            .map(|n| {
                scope.spawn({
                    let one = &one;
                    move || one(n)
                })
            })
            .collect();
        all.into_iter().map(|thread| thread.join().expect("no panic")).collect::<Vec<_>>()
    });
    assert!(made.iter().all(Result::is_ok), "{made:?}");
}
