//! What the system must have: shown first, installed through apt where there is apt, named exactly elsewhere.

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::process::Command;

use crate::commands::{in_ci, is_there, read};

/// A need of one of the tasks, met by a Debian package or seen by a probe elsewhere.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Need {
    /// Debian's and Ubuntu's package.
    package: &'static str,
    /// How to see it on a system without apt.
    probe: Probe,
}

#[derive(Clone, Copy, Debug)]
enum Probe {
    /// A program on the search path.
    Program(&'static str),
    /// A library that pkg-config knows.
    Library(&'static str),
    /// Comes along with another need.
    With,
}

const fn program(package: &'static str, name: &'static str) -> Need {
    Need { package, probe: Probe::Program(name) }
}

const fn library(package: &'static str, name: &'static str) -> Need {
    Need { package, probe: Probe::Library(name) }
}

const fn with(package: &'static str) -> Need {
    Need { package, probe: Probe::With }
}

/// The command `pismovnik`: a C compiler for SQLCipher, Perl for the OpenSSL inside it.
pub(crate) const COMMAND: &[Need] = &[program("build-essential", "cc"), program("perl", "perl")];

/// The window.
pub(crate) const WINDOW: &[Need] = &[
    program("pkg-config", "pkg-config"),
    library("libwebkit2gtk-4.1-dev", "webkit2gtk-4.1"),
    library("libgtk-3-dev", "gtk+-3.0"),
    library("librsvg2-dev", "librsvg-2.0"),
    library("libdbus-1-dev", "dbus-1"),
    program("file", "file"),
];

/// A screen, a bus and a driver for the end-to-end test; tools that read PDFs back and verify signatures.
pub(crate) const TESTS: &[Need] = &[
    program("xvfb", "xvfb-run"),
    with("xauth"),
    program("dbus", "dbus-run-session"),
    with("dbus-x11"),
    program("webkit2gtk-driver", "WebKitWebDriver"),
    program("poppler-utils", "pdftotext"),
    program("qpdf", "qpdf"),
    program("mupdf-tools", "mutool"),
    program("openssl", "openssl"),
    with("libengine-gost-openssl"),
    program("openssl", "openssl"),
    with("libengine-gost-openssl"),
    program("softhsm2", "softhsm2-util"),
    program("tesseract-ocr", "tesseract"),
    with("tesseract-ocr-rus"),
    with("tesseract-ocr-kaz"),
    program("cups", "cupsd"),
    program("cups-client", "lp"),
    with("printer-driver-cups-pdf"),
    program("python3", "python3"),
    with("python3-pip"),
];

/// Building for Windows and running what was built; pip for zig, which builds for macOS.
pub(crate) const CROSS: &[Need] = &[
    program("gcc-mingw-w64-x86-64-posix", "x86_64-w64-mingw32-gcc"),
    program("g++-mingw-w64-x86-64-posix", "x86_64-w64-mingw32-g++"),
    program("wine", "wine"),
    with("wine64"),
    program("python3", "python3"),
    with("python3-pip"),
];

/// Node.js, where there is none at all.
pub(crate) const NODE: &[Need] = &[program("nodejs", "node"), program("npm", "npm")];

/// Makes sure that all needs are met; `yes` allows installing through sudo without asking.
pub(crate) fn ensure(needs: &[&[Need]], yes: bool) -> Result<(), String> {
    let needs: Vec<Need> = needs.iter().flat_map(|group| group.iter().copied()).collect();
    if cfg!(windows) || cfg!(target_os = "macos") {
        return ensure_elsewhere(&needs.iter().copied().filter(matters_off_linux).collect::<Vec<_>>());
    }
    if !is_there("apt-get") || !is_there("dpkg-query") {
        return ensure_elsewhere(&needs);
    }
    let missing = missing_packages(&needs);
    if missing.is_empty() {
        return Ok(());
    }
    println!("To be installed (Debian packages): {}", missing.join(" "));
    let root = read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root {
        consent(&missing, yes)?;
    }
    // A list that one of several sources cannot renew is no reason to stop: the install itself will tell.
    let _ = apt(root, &["-qq", "update"]);
    let mut arguments = vec!["-qq", "-y", "--no-install-recommends", "install"];
    arguments.extend(missing.iter().copied());
    apt(root, &arguments)
}

/// On Windows and macOS only the compiler and Perl are ours to look for: the system brings its web view.
fn matters_off_linux(need: &Need) -> bool {
    matches!(need.probe, Probe::Program("perl" | "node" | "npm" | "python3"))
        || (cfg!(target_os = "macos") && matches!(need.probe, Probe::Program("cc")))
}

fn ensure_elsewhere(needs: &[Need]) -> Result<(), String> {
    let missing: Vec<String> = needs.iter().filter(|n| !probed(n)).map(in_words).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let hint = if cfg!(windows) {
        "Strawberry Perl and Node.js have installers for Windows."
    } else if cfg!(target_os = "macos") {
        "`xcode-select --install` brings the compiler; Node.js has an installer for macOS."
    } else {
        "Your system's package manager has them; the names in brackets are Debian's."
    };
    Err(format!("this machine lacks:\n  {}\n{hint}", missing.join("\n  ")))
}

fn probed(need: &Need) -> bool {
    match need.probe {
        Probe::Program(name) => is_there(name),
        Probe::Library(name) => read(Command::new("pkg-config").args(["--exists", name])).is_ok(),
        Probe::With => true,
    }
}

fn in_words(need: &Need) -> String {
    match need.probe {
        Probe::Program(name) => format!("the program {name} ({})", need.package),
        Probe::Library(name) => format!("the development files of {name} ({})", need.package),
        Probe::With => need.package.to_owned(),
    }
}

fn missing_packages(needs: &[Need]) -> Vec<&'static str> {
    // dpkg-query fails when any of the packages is unknown, and lists the known ones all the same.
    let names = needs.iter().map(|n| n.package);
    let listed = Command::new("dpkg-query")
        .args(["-W", "-f", "${Package} ${Status}\\n"])
        .args(names.clone())
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    // A Node.js or a Python from elsewhere will do as well as Debian's.
    let by_other_means = |n: &Need| matches!(n.package, "nodejs" | "npm" | "python3") && probed(n);
    let missing = still_missing(&names.collect::<Vec<_>>(), &listed);
    needs.iter().filter(|n| missing.contains(n.package) && !by_other_means(n)).map(|n| n.package).collect()
}

/// Of the packages wanted, those that dpkg does not list as installed.
fn still_missing<'a>(wanted: &[&'a str], listed: &str) -> BTreeSet<&'a str> {
    let installed: BTreeSet<&str> =
        listed.lines().filter_map(|line| line.strip_suffix(" install ok installed")).collect();
    wanted.iter().copied().filter(|name| !installed.contains(name)).collect()
}

fn consent(missing: &[&str], yes: bool) -> Result<(), String> {
    let by_hand = format!("sudo apt-get install --no-install-recommends {}", missing.join(" "));
    if !is_there("sudo") {
        return Err(format!("packages are missing and there is no sudo; as root run:\n  {by_hand}"));
    }
    if yes || in_ci() {
        return Ok(());
    }
    if !std::io::stdin().is_terminal() {
        return Err(format!("packages are missing; run\n  {by_hand}\nor add --yes"));
    }
    print!("Install them with sudo apt-get? [y/N] ");
    let mut answer = String::new();
    std::io::stdout()
        .flush()
        .and_then(|()| std::io::stdin().read_line(&mut answer))
        .map_err(|e| format!("the answer cannot be read: {e}"))?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" | "д" | "да" => Ok(()),
        _ => Err(format!("nothing was installed; by hand:\n  {by_hand}")),
    }
}

fn apt(root: bool, arguments: &[&str]) -> Result<(), String> {
    let mut command = if root {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    } else {
        let mut command = Command::new("sudo");
        command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    };
    let status = command.args(arguments).status().map_err(|e| format!("apt-get does not start: {e}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("apt-get {} ended with {status}", arguments.join(" ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removed_and_unknown_packages_are_missing() {
        let listed = "perl install ok installed\nxvfb deinstall ok config-files\n";
        let missing = still_missing(&["perl", "xvfb", "wine"], listed);
        assert_eq!(missing.into_iter().collect::<Vec<_>>(), ["wine", "xvfb"]);
    }

    #[test]
    fn what_is_missing_elsewhere_is_named() {
        let needs = [program("no-such-package", "no-such-program-of-ours")];
        let words = ensure_elsewhere(&needs).expect_err("it is missing");
        assert!(words.contains("the program no-such-program-of-ours (no-such-package)"), "{words}");
    }
}
