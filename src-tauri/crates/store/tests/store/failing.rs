//! A disk that fails: the system refuses a read, a write, a sync or a new name at a random moment, once or from
//! then on, for want of room, as read-only, or with an input/output error. Every operation meets it: it is refused
//! and said, what was acknowledged before is there, and the file opens.
//!
//! `PISMOVNIK_FAILURES` says how often (40 unless told), `PISMOVNIK_SEED` where the random points begin. On Linux
//! alone: a small library stands between the child and the system, made by the C compiler that SQLite needs anyway.

use std::time::Duration;

use pismovnik_model::Value;
use pismovnik_model::problem::{WORKSPACE_BUSY, WORKSPACE_READ_ONLY};

use crate::child::SHOP;
use crate::common::*;

#[test]
fn a_file_that_another_program_locks_is_busy_and_then_goes_on() {
    let (_folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let before = workspace.shop(SHOP).expect("shop");
    let other = raw(&path);
    other.busy_timeout(Duration::ZERO).expect("no waiting");
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");
    let command = record(SHOP, "logs.days", Some(Value::Number(55)));
    let error = workspace.perform(&command, &[], today()).expect_err("busy");
    assert_eq!(codes(&error), [WORKSPACE_BUSY.code]);
    assert_eq!(workspace.shop(SHOP).expect("shop"), before, "reading goes on");
    other.execute_batch("ROLLBACK").expect("unlocked");
    workspace.perform(&command, &[], today()).expect("recorded");
    assert!(workspace.verify().is_sound());
}

#[test]
fn a_file_that_becomes_read_only_is_refused_when_it_is_opened_again() {
    let (folder, path) = place();
    furnished(&path);
    let copy = folder.path().join("копия.pismovnik");
    open(&path).backup(&copy).expect("copied");
    let writable = std::fs::metadata(&copy).expect("facts").permissions();
    let mut fixed = writable.clone();
    fixed.set_readonly(true);
    std::fs::set_permissions(&copy, fixed).expect("read-only");
    let before = contents(folder.path());
    assert_eq!(codes(&try_open(&copy).expect_err("refused")), [WORKSPACE_READ_ONLY.code]);
    assert!(contents(folder.path()) == before);
    std::fs::set_permissions(&copy, writable).expect("writable");
    assert!(open(&copy).verify().is_sound());
}

#[cfg(target_os = "linux")]
mod disk {
    use std::fs;
    use std::io::{BufRead, BufReader};
    use std::path::{Path, PathBuf};
    use std::process::Command as Process;

    use pismovnik_model::problem::{
        COPY_DAMAGED, DISK_FULL, OUTPUT_UNWRITABLE, RESTORE_UNREAD, WORKSPACE_DAMAGED, WORKSPACE_KEY_WRONG,
        WORKSPACE_READ_ONLY,
    };

    use crate::child::{Heard, JOBS, check, child, prepare};
    use crate::common::*;

    /// Stands before the system's calls on regular files: lets so many pass, then fails. Where there is no room a
    /// part of the bytes arrives.
    const LIBRARY: &str = r#"
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <stdlib.h>
        #include <sys/stat.h>
        #include <unistd.h>
        static long before, times; static int code, reads;
        __attribute__((constructor)) static void begin(void) {
            before = atol(getenv("PISMOVNIK_FAIL_BEFORE"));
            times = atol(getenv("PISMOVNIK_FAIL_TIMES"));
            code = atoi(getenv("PISMOVNIK_FAIL_WITH"));
            reads = atoi(getenv("PISMOVNIK_FAIL_READS"));
        }
        static int now(void) {
            if (__sync_fetch_and_sub(&before, 1) > 0 || __sync_fetch_and_sub(&times, 1) <= 0) return 0;
            errno = code;
            return 1;
        }
        static int of_file(int fd, int read) {
            struct stat s; int kept = errno;
            int file = read == reads && fstat(fd, &s) == 0 && S_ISREG(s.st_mode);
            errno = kept;
            return file && now();
        }
        #define REAL(name, type, ...) ((type (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, name))
        static ssize_t half(const char *name, int fd, const void *b, size_t n, off_t at) {
            if (code == ENOSPC && n > 1) return REAL(name, ssize_t, int, const void *, size_t, off_t)(fd, b, n / 2, at);
            return -1;
        }
        ssize_t pwrite(int fd, const void *b, size_t n, off_t at) {
            if (of_file(fd, 0)) return half("pwrite", fd, b, n, at);
            return REAL("pwrite", ssize_t, int, const void *, size_t, off_t)(fd, b, n, at);
        }
        ssize_t pwrite64(int fd, const void *b, size_t n, off_t at) {
            if (of_file(fd, 0)) return half("pwrite64", fd, b, n, at);
            return REAL("pwrite64", ssize_t, int, const void *, size_t, off_t)(fd, b, n, at);
        }
        ssize_t write(int fd, const void *b, size_t n) {
            if (of_file(fd, 0)) return -1;
            return REAL("write", ssize_t, int, const void *, size_t)(fd, b, n);
        }
        ssize_t copy_file_range(int a, off_t *x, int b, off_t *y, size_t n, unsigned f) {
            if (of_file(b, 0)) return -1;
            return REAL("copy_file_range", ssize_t, int, off_t *, int, off_t *, size_t, unsigned)(a, x, b, y, n, f);
        }
        int fsync(int fd) { return of_file(fd, 0) ? -1 : REAL("fsync", int, int)(fd); }
        int fdatasync(int fd) { return of_file(fd, 0) ? -1 : REAL("fdatasync", int, int)(fd); }
        int ftruncate(int fd, off_t n) { return of_file(fd, 0) ? -1 : REAL("ftruncate", int, int, off_t)(fd, n); }
        int ftruncate64(int fd, off_t n) { return of_file(fd, 0) ? -1 : REAL("ftruncate64", int, int, off_t)(fd, n); }
        int rename(const char *a, const char *b) {
            return !reads && now() ? -1 : REAL("rename", int, const char *, const char *)(a, b);
        }
        int linkat(int a, const char *x, int b, const char *y, int f) {
            return !reads && now() ? -1 : REAL("linkat", int, int, const char *, int, const char *, int)(a, x, b, y, f);
        }
        ssize_t pread(int fd, void *b, size_t n, off_t at) {
            return of_file(fd, 1) ? -1 : REAL("pread", ssize_t, int, void *, size_t, off_t)(fd, b, n, at);
        }
        ssize_t pread64(int fd, void *b, size_t n, off_t at) {
            return of_file(fd, 1) ? -1 : REAL("pread64", ssize_t, int, void *, size_t, off_t)(fd, b, n, at);
        }
    "#;

    /// The errors of the system, by number and name; the last is met while reading.
    const ERRORS: [(u8, &str, bool); 4] = [
        (28, "no room", false),
        (5, "input/output error", false),
        (30, "read-only", false),
        (5, "unreadable", true),
    ];

    fn library(folder: &Path) -> PathBuf {
        let (source, built) = (folder.join("fail.c"), folder.join("libfail.so"));
        fs::write(&source, LIBRARY).expect("source");
        let made = Process::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .args([&built, &source])
            .arg("-ldl")
            .output()
            .expect("a C compiler");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        built
    }

    /// A child at a job whose disk fails so many times after so many calls: what it said, every refusal by a fitting
    /// name, and its file as acknowledged.
    fn worked(library: &Path, job: &str, which: usize, (before, times): (u64, u64), round: u64) -> Heard {
        let (code, name, reads) = ERRORS[which];
        let (_folder, path) = place();
        prepare(job, &path);
        let mut child = child(job, &path, |program| {
            let mut process = Process::new(program);
            process
                .env("LD_PRELOAD", library)
                .env("PISMOVNIK_FAIL_BEFORE", before.to_string())
                .env("PISMOVNIK_FAIL_TIMES", times.to_string())
                .env("PISMOVNIK_FAIL_WITH", code.to_string())
                .env("PISMOVNIK_FAIL_READS", u8::from(reads).to_string());
            process
        });
        let mut heard = Heard::default();
        for line in BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok) {
            heard.hear(&line);
            // It was no call that matters, or has not been reached.
            if heard.acknowledged() > 150 {
                child.kill().expect("killed");
            }
        }
        let ended = child.wait().expect("ended");
        let at = format!("{job}: {name} after {before} calls, {times} times");
        let allowed = [DISK_FULL, OUTPUT_UNWRITABLE, WORKSPACE_READ_ONLY].map(|c| c.code);
        let unread = [COPY_DAMAGED, RESTORE_UNREAD, WORKSPACE_DAMAGED, WORKSPACE_KEY_WRONG].map(|c| c.code);
        // What was only just made is opened and counted: it may be found wanting then.
        let found_out = reads || ["backup", "rekey", "restore", "hand-over"].contains(&job);
        let refused = std::mem::take(&mut heard.refused);
        for refused in &refused {
            let fits =
                allowed.contains(&refused.as_str()) || (found_out && unread.contains(&refused.as_str()));
            assert!(fits, "{at}: {refused}");
        }
        assert!(ended.success() || heard.acknowledged() > 150, "{at}: {ended}");
        check(job, &path, &heard, round);
        Heard { refused, ..heard }
    }

    /// A file that is made and could not be moved out of its log is not given its name.
    #[test]
    fn a_disk_that_is_full_while_a_file_is_made_is_told_by_its_name() {
        let (tools, _) = place();
        let library = library(tools.path());
        for before in 239..246 {
            worked(&library, "hand-over", 0, (before, 1), 0);
        }
    }

    #[test]
    fn a_disk_that_fails_loses_nothing_that_was_acknowledged() {
        let failures = told("PISMOVNIK_FAILURES", 40);
        let mut seed = Seed(told("PISMOVNIK_SEED", 0xD15C));
        let (tools, _) = place();
        let library = library(tools.path());
        let mut counts = [0u64; ERRORS.len()];
        let (mut kept, mut said) = (0, 0u64);
        for round in 0..failures {
            let job = JOBS[(round % JOBS.len() as u64) as usize];
            let which = ((round / JOBS.len() as u64) % ERRORS.len() as u64) as usize;
            let reads = ERRORS[which].2;
            let before = seed.below(if reads { 400 } else { 250 });
            let times = if seed.below(2) == 0 { 1 } else { 1_000_000 };
            let heard = worked(&library, job, which, (before, times), round);
            said += heard.refused.len() as u64;
            counts[which] += 1;
            kept += heard.acknowledged();
        }
        let counts: Vec<String> =
            ERRORS.iter().zip(counts).map(|((_, name, _), count)| format!("{count} {name}")).collect();
        println!(
            "failing disk: {}, {said} refused and said, {kept} acknowledged, 0 acknowledged lost",
            counts.join(", ")
        );
        assert!(failures < 40 || (said > 0 && kept > 0));
    }
}
