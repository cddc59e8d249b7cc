//! Wrong files, full and closed ends: each is told, none ends in a crash, none changes what is not ours.
#![cfg(unix)]

mod sampled;
mod typed;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use sampled::workspace;
use typed::{AT, done, refused};

fn plain(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pismovnik"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).output().expect("runs")
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_password_file_that_holds_none_is_told_and_an_endless_one_is_not_read() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    fs::write(folder.join("empty"), "\n").expect("written");
    fs::write(folder.join("binary"), [0xff, 0xfe, 0, 1]).expect("written");
    fs::write(folder.join("wrong"), "другой пароль\n").expect("written");
    for (file, code) in [
        ("empty", "passphrase-file-empty"),
        ("binary", "file-unreadable"),
        ("/dev/zero", "file-unreadable"),
        ("missing", "file-unreadable"),
        ("wrong", "workspace-key-wrong"),
    ] {
        let output =
            plain(folder, &["workspace", "info", "--file", AT[1], "--password-file", file, "--json"]);
        let said = typed::json(&output);
        assert_eq!(output.status.code(), Some(1), "{file}: {said}");
        assert_eq!(said["problems"][0]["code"], code, "{file}: {said}");
    }
    let unsaid = plain(folder, &["workspace", "info", "--file", AT[1], "--json"]);
    assert_eq!(typed::json(&unsaid)["problems"][0]["code"], "passphrase-missing", "nobody can be asked");
}

#[test]
fn a_wrong_file_is_told_by_its_own_name() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    fs::create_dir(folder.join("dir")).expect("a folder");
    fs::write(folder.join("damaged.pdf"), b"%PDF-1.4\nnothing of a PDF").expect("written");
    for (call, code, at) in [
        (&["workspace", "restore", "none.copy"][..], "file-unreadable", "none.copy"),
        (
            &["shop", "import", "dir", "--name", "x", "--package-password-file", "password"],
            "file-unreadable",
            "dir",
        ),
        (&["letter", "batch", "take", "none.eml"], "file-unreadable", "none.eml"),
    ] {
        let mut all = call.to_vec();
        all.extend(AT);
        let output = plain(folder, &all);
        let said = typed::json(&output);
        assert_eq!(
            (&said["problems"][0]["code"], &said["problems"][0]["where"]),
            (&code.into(), &at.into()),
            "{call:?}"
        );
        assert_eq!(output.status.code(), Some(1), "{said}");
    }
    let scan = "letter add --shop 1 --kind access --received 2026-11-02 --sender Ян --scan dir";
    let scan: Vec<&str> = scan.split(' ').collect();
    assert_eq!(refused(folder, &scan), ["file-unreadable"]);
    let read = plain(folder, &["letter", "read", "damaged.pdf", "--json"]);
    assert_eq!(typed::json(&read)["problems"][0]["code"], "pdf-unreadable");
    let folder_as_file =
        plain(folder, &["workspace", "info", "--file", "dir", "--password-file", "password", "--json"]);
    assert_eq!(typed::json(&folder_as_file)["problems"][0]["code"], "file-unreadable");
}

#[test]
fn closed_and_full_ends_crash_nothing() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    let program = env!("CARGO_BIN_EXE_pismovnik");
    let shell = |line: &str| {
        let line = format!("\"$0\" {line}");
        let output = Command::new("sh").args(["-c", &line, program]).current_dir(folder).output();
        output.expect("a shell")
    };
    let list = "shop list --file w/w.pismovnik --password-file password";
    for end in ["| true", ">&-", "<&-", "2>&-", "<&- >&- 2>&-", "--json | head -c 1", "--help | head -n 1"] {
        let output = shell(&format!("{list} {end}"));
        let said = told(&output);
        assert!(!said.contains("panicked") && output.status.code().is_some_and(|c| c < 2), "{end}: {said}");
    }
    // What was not said whole is no success.
    let full = shell(&format!("{list} --json > /dev/full"));
    assert!(full.status.code() == Some(1) && told(&full).contains('✗'), "{}", told(&full));
}

#[test]
fn a_device_a_pipe_and_a_link_stay_what_they_are() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    let calendar = |out: &str| plain(folder, &[&["letter", "calendar", "--out", out], &AT[..4]].concat());
    // As a device of its own: nobody may be trusted with those of the machine.
    std::os::unix::fs::symlink("real.ics", folder.join("link.ics")).expect("a link");
    fs::write(folder.join("real.ics"), "old").expect("written");
    assert!(calendar("link.ics").status.success());
    assert!(fs::symlink_metadata(folder.join("link.ics")).expect("a link").is_symlink());
    assert!(fs::read_to_string(folder.join("real.ics")).expect("a file").starts_with("BEGIN:VCALENDAR"));
    assert!(Command::new("mkfifo").arg(folder.join("pipe")).status().expect("mkfifo").success());
    let reader = Command::new("cat").arg(folder.join("pipe")).stdout(Stdio::piped()).spawn().expect("cat");
    assert!(calendar("pipe").status.success());
    let read = reader.wait_with_output().expect("read");
    assert!(String::from_utf8_lossy(&read.stdout).starts_with("BEGIN:VCALENDAR"));
    assert!(!fs::metadata(folder.join("pipe")).expect("a pipe").is_file());
    let stdout = calendar("/dev/stdout");
    assert!(String::from_utf8_lossy(&stdout.stdout).contains("BEGIN:VCALENDAR"), "{}", told(&stdout));
    assert_eq!(done(folder, &["letter", "list"])["total"], 0);
}

#[test]
fn a_file_that_grows_no_more_leaves_the_workspace_as_it_was() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    let add =
        ["letter", "add", "--shop", "1", "--kind", "access", "--received", "2026-11-02", "--sender", "Ян Ян"];
    done(folder, &add);
    fs::write(folder.join("large.pdf"), vec![b'x'; 3 << 20]).expect("written");
    // Blocks of 512 bytes: no file grows beyond a megabyte and a half, as on a disk that is full.
    let line = "trap '' XFSZ; ulimit -f 3000; exec \"$0\" \"$@\"";
    let limited = |arguments: &[&str]| {
        let mut command = Command::new("sh");
        command.args(["-c", line, env!("CARGO_BIN_EXE_pismovnik")]).args(arguments).args(AT);
        let output = command.current_dir(folder).output().expect("runs");
        let said = typed::json(&output);
        assert!(output.status.code() == Some(1) && !told(&output).contains("panicked"), "{said}");
        said["problems"][0]["code"].as_str().expect("a code").to_owned()
    };
    let code = limited(&[&add[..], &["--scan", "large.pdf"]].concat());
    assert!(["disk-full", "output-unwritable"].contains(&code.as_str()), "{code}");
    assert_eq!(done(folder, &["letter", "list", "--all"])["total"], 1);
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
}
