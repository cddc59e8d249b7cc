//! `cross`: the core's tests as Windows code under Wine, and the app type-checked for Windows and macOS.
//!
//! The standard library of those systems is built from source, with a hard-linked copy of the toolchain below the
//! target folder, so that the machine's own toolchain stays as it is. The sources are rustup's where they are
//! installed; otherwise Debian's backports carry those that match.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::commands::{is_there, path_with, place_of, read, run, watch};
use crate::node::Node;
use crate::options::Options;
use crate::packages;
use crate::places::Places;
use crate::python;
use crate::steps::{Ending, Steps};
use crate::window;

const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MAC: &str = "aarch64-apple-darwin";

/// Crates that must work on Windows down to the last test: files, encryption, and the pure core.
const TESTED_ON_WINDOWS: [&str; 5] =
    ["pismovnik-model", "pismovnik-interview", "pismovnik-law", "pismovnik-register", "pismovnik-store"];

/// What PyPI gives for building for macOS: a C compiler that knows it, and cargo's way to that compiler.
const ZIG: [&str; 2] = ["ziglang==0.17.1", "cargo-zigbuild==0.24.0"];

/// Everything that this machine can do for other systems.
pub(crate) fn cross(places: &Places, options: &Options) -> Result<(), String> {
    let mut steps = Steps::default();
    let pages = || {
        let node = Node::ready(places, options.yes)?;
        window::install_pages(places, &node)?;
        window::build_pages(places, &node)
    };
    let result = all_steps(places, options, &mut steps, |_| (), pages);
    println!("\n{}", steps.table());
    result
}

/// The same as part of a longer task, which has built the pages; `see` is shown the lines of the tests under Wine.
pub(crate) fn take_steps(
    places: &Places,
    options: &Options,
    steps: &mut Steps,
    see: impl FnMut(&str),
) -> Result<(), String> {
    all_steps(places, options, steps, see, || Ok(()))
}

fn all_steps(
    places: &Places,
    options: &Options,
    steps: &mut Steps,
    see: impl FnMut(&str),
    pages: impl FnOnce() -> Result<(), String>,
) -> Result<(), String> {
    let mut yard = Err("the tools are not here".to_owned());
    steps.step("other systems: tools", || {
        yard = Yard::ready(places, options.yes);
        Ok(yard.as_ref().map_or_else(|why| Ending::Skipped(why.clone()), |_| Ending::Done))
    })?;
    let skipped = |why: &String| Ok(Ending::Skipped(why.clone()));
    steps.step("Windows: the core's tests under Wine", || match &yard {
        Ok(yard) => yard.test_under_wine(see),
        Err(why) => skipped(why),
    })?;
    steps.step("Windows: the app's types", || match &yard {
        Ok(yard) => {
            pages()?; // The app embeds them.
            yard.check_windows()
        }
        Err(why) => skipped(why),
    })?;
    steps.step("macOS: the app's types", || match &yard {
        Ok(yard) => yard.check_mac(),
        Err(why) => skipped(why),
    })
}

/// Where programs for other systems are made.
#[derive(Debug)]
struct Yard {
    root: PathBuf,
    /// Everything made lies below it.
    folder: PathBuf,
    /// A copy of the toolchain that has the standard library's sources.
    toolchain: PathBuf,
}

impl Yard {
    /// Gathers the tools; the error completes «skipped, because …».
    fn ready(places: &Places, yes: bool) -> Result<Yard, String> {
        if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
            return Err(
                "only Linux on x86-64 builds for other systems here; their own machines build for them"
                    .into(),
            );
        }
        packages::ensure(&[packages::COMMAND, packages::CROSS], yes)?;
        let folder = places.target.join("cross");
        let toolchain = toolchain_with_sources(&folder)?;
        Ok(Yard { root: places.root.clone(), folder, toolchain })
    }

    fn test_under_wine(&self, see: impl FnMut(&str)) -> Result<Ending, String> {
        let Some(wine) = place_of("wine").or_else(|| place_of("wine64")) else {
            return Ok(Ending::Skipped("there is no wine".into()));
        };
        let programs = self.folder.join(WINDOWS).join("debug/deps");
        fs::create_dir_all(&programs).map_err(|e| format!("{}: {e}", programs.display()))?;
        let source = self.root.join("src-tauri/crates/xtask/cross/bcryptprimitives.c");
        let mut compiler = Command::new("x86_64-w64-mingw32-gcc-posix");
        compiler.args(["-shared", "-O2", "-o"]).arg(programs.join("bcryptprimitives.dll")).arg(source);
        run(compiler.arg("-ladvapi32"))?;

        let mut cargo = self.cargo("cargo", "test", "std,panic_abort,panic_unwind,test")?;
        cargo.args(["--target", WINDOWS, "--lib", "--tests", "--no-fail-fast"]);
        cargo.args(TESTED_ON_WINDOWS.iter().flat_map(|name| ["-p", name]));
        self.for_windows(&mut cargo);
        cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", wine);
        cargo.env("WINEPREFIX", self.folder.join("wine")).env("WINEDEBUG", "-all");
        // No offers to fetch a web engine or .NET for a new prefix, and no screen to show them on.
        cargo.env("WINEDLLOVERRIDES", "mscoree,mshtml=").env_remove("DISPLAY");
        watch(&mut cargo, see)?;
        Ok(Ending::Done)
    }

    fn check_windows(&self) -> Result<Ending, String> {
        let mut cargo = self.cargo("cargo", "check", "std,panic_abort,panic_unwind")?;
        cargo.args(["--target", WINDOWS, "-p", "pismovnik-desktop", "-p", "pismovnik-cli"]);
        self.for_windows(&mut cargo);
        run(&mut cargo)?;
        Ok(Ending::Done)
    }

    fn check_mac(&self) -> Result<Ending, String> {
        let python = self.folder.join("python");
        if let Err(why) = python::install(&python, &ZIG) {
            return Ok(Ending::Skipped(format!("zig cannot be had: {why}")));
        }
        let zigbuild = python.join("bin/cargo-zigbuild");
        let mut cargo = self.cargo(&zigbuild.to_string_lossy(), "check", "std,panic_abort,panic_unwind")?;
        cargo.args(["--target", MAC, "-p", "pismovnik-desktop", "-p", "pismovnik-cli"]);
        cargo.env("CARGO_ZIGBUILD_ZIG_PATH", python.join("ziglang/zig"));
        // There is no Apple SDK here, and with it no header for the system's log.
        cargo.env("LIBSQLITE3_FLAGS", "-DSQLCIPHER_OMIT_LOG_DEVICE");
        run(&mut cargo)?;
        Ok(Ending::Done)
    }

    /// cargo of the copied toolchain, building the standard library along.
    fn cargo(&self, program: &str, command: &str, std: &str) -> Result<Command, String> {
        let programs = self.toolchain.join("bin");
        let program = if program == "cargo" { programs.join("cargo") } else { PathBuf::from(program) };
        let mut cargo = Command::new(program);
        cargo.args([command, "--locked", &format!("-Zbuild-std={std}")]).current_dir(&self.root);
        cargo.arg("--target-dir").arg(&self.folder);
        cargo.env("PATH", path_with(std::slice::from_ref(&programs))?);
        cargo.env("CARGO", programs.join("cargo")).env("RUSTC", programs.join("rustc"));
        // Building the standard library is not a stable feature of cargo.
        cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
        cargo.env_remove("CARGO_TARGET_DIR").env_remove("RUSTUP_TOOLCHAIN").env_remove("LD_LIBRARY_PATH");
        Ok(cargo)
    }

    fn for_windows(&self, cargo: &mut Command) {
        cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", "x86_64-w64-mingw32-gcc-posix");
        cargo.env("CC_x86_64_pc_windows_gnu", "x86_64-w64-mingw32-gcc-posix");
        cargo.env("CXX_x86_64_pc_windows_gnu", "x86_64-w64-mingw32-g++-posix");
    }
}

/// A copy of the running toolchain with the matching sources of the standard library, made once per version.
fn toolchain_with_sources(folder: &Path) -> Result<PathBuf, String> {
    let version = read(Command::new("rustc").arg("--version"))?;
    let number = version.split_whitespace().nth(1).unwrap_or_default().to_owned();
    let (toolchain, stamp) = (folder.join("toolchain"), folder.join("toolchain.version"));
    if toolchain.is_dir() && fs::read_to_string(&stamp).is_ok_and(|made| made == version) {
        return Ok(toolchain);
    }
    for gone in [&toolchain, &folder.join("apt")] {
        if gone.exists() {
            fs::remove_dir_all(gone).map_err(|e| format!("{}: {e}", gone.display()))?;
        }
    }
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let sysroot = PathBuf::from(read(Command::new("rustc").args(["--print", "sysroot"]))?.trim());
    let own = sysroot.join("lib/rustlib/src/rust/library");
    let library = if own.is_dir() { own } else { debian_sources(&folder.join("apt"), &number)? };

    // Hard links cost nothing; across file systems only a copy will do.
    if read(Command::new("cp").arg("-al").arg(&sysroot).arg(&toolchain)).is_err() {
        let _ = fs::remove_dir_all(&toolchain);
        read(Command::new("cp").arg("-a").arg(&sysroot).arg(&toolchain))?;
    }
    let sources = toolchain.join("lib/rustlib/src/rust");
    if !sources.join("library").is_dir() {
        fs::create_dir_all(&sources).map_err(|e| format!("{}: {e}", sources.display()))?;
        read(Command::new("cp").arg("-a").arg(&library).arg(sources.join("library")))?;
    }
    fs::write(&stamp, version).map_err(|e| format!("{}: {e}", stamp.display()))?;
    Ok(toolchain)
}

/// Fetches and unpacks Debian's `rust-src` of this version, with lists of its own so that the system's stay as
/// they are. The mirror is the one that this machine is set to.
fn debian_sources(folder: &Path, version: &str) -> Result<PathBuf, String> {
    let unpacked = folder.join("unpacked");
    let inner = unpacked.join(format!("usr/src/rustc-{version}/library"));
    let instead = "`rustup component add rust-src` gives them too";
    if !is_there("apt-get") || !is_there("dpkg") {
        return Err(format!("the standard library's sources are not here; {instead}"));
    }
    let mirror = debian_mirror().ok_or_else(|| {
        format!("this is not a Debian whose mirror also has the standard library's sources; {instead}")
    })?;
    for part in ["lists/partial", "cache/archives/partial"] {
        fs::create_dir_all(folder.join(part)).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    let list = format!(
        "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] {mirror} trixie-backports main\n"
    );
    let write = |name: &str, text: &str| fs::write(folder.join(name), text);
    write("status", "")
        .and_then(|()| write("sources.list", &list))
        .map_err(|e| format!("{}: {e}", folder.display()))?;
    let apt = |program: &str| {
        let mut command = Command::new(program);
        for (name, value) in [
            ("Dir::Etc::sourcelist", folder.join("sources.list").into_os_string()),
            ("Dir::Etc::sourceparts", OsString::from("/dev/null")),
            ("Dir::State::lists", folder.join("lists").into_os_string()),
            ("Dir::Cache", folder.join("cache").into_os_string()),
            ("Dir::State::status", folder.join("status").into_os_string()),
        ] {
            command.arg("-o").arg(format!("{name}={}", value.to_string_lossy()));
        }
        command.args(["-o", "APT::Sandbox::User=root"]).current_dir(folder);
        command
    };
    read(apt("apt-get").args(["-qq", "update"]))?;
    let offered = read(apt("apt-cache").args(["madison", "rust-src"]))?;
    let package = matching_version(&offered, version)
        .ok_or_else(|| format!("Debian offers no standard library sources for Rust {version}; {instead}"))?;
    read(apt("apt-get").args(["-qq", "download", &format!("rust-src={package}")]))?;
    let file = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|e| e == "deb"))
        .ok_or("apt-get download left no package")?;
    read(Command::new("dpkg").arg("-x").arg(&file).arg(&unpacked))?;
    if inner.is_dir() { Ok(inner) } else { Err(format!("{} holds no library", file.display())) }
}

/// The mirror in the system's own list.
fn debian_mirror() -> Option<String> {
    let new = fs::read_to_string("/etc/apt/sources.list.d/debian.sources").unwrap_or_default();
    let old = fs::read_to_string("/etc/apt/sources.list").unwrap_or_default();
    mirror_in(&new, &old)
}

fn mirror_in(deb822: &str, one_line: &str) -> Option<String> {
    let new = deb822.lines().find_map(|line| line.strip_prefix("URIs:")?.split_whitespace().next());
    let is_debian = |word: &&str| word.contains("://") && word.trim_end_matches('/').ends_with("/debian");
    let old = || {
        one_line
            .lines()
            .filter(|line| line.starts_with("deb "))
            .find_map(|line| line.split_whitespace().find(is_debian))
    };
    new.or_else(old).map(str::to_owned)
}

/// From `rust-src | 1.95.0+dfsg1-1~bpo13+1 | …` the version that belongs to this compiler.
fn matching_version<'a>(offered: &'a str, version: &str) -> Option<&'a str> {
    let versions = offered.lines().filter_map(|line| line.split('|').nth(1).map(str::trim));
    versions.into_iter().find(|v| v.strip_prefix(version).is_some_and(|rest| rest.starts_with('+')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sources_of_the_same_version_will_do() {
        let offered = " rust-src | 1.96.0+dfsg1-1~bpo13+1 | x\n rust-src | 1.95.0+dfsg1-1~bpo13+1 | x\n";
        assert_eq!(matching_version(offered, "1.95.0"), Some("1.95.0+dfsg1-1~bpo13+1"));
        assert_eq!(matching_version(offered, "1.9"), None);
        assert_eq!(matching_version(offered, "1.97.0"), None);
    }

    #[test]
    fn the_mirror_is_the_machines_own() {
        let deb822 = "Types: deb\n# a remark\nURIs: http://mirror.example/debian\nSuites: bookworm\n";
        assert_eq!(mirror_in(deb822, "").as_deref(), Some("http://mirror.example/debian"));
        let old = "# deb cdrom\ndeb [arch=amd64] http://old.example/debian bookworm main\n";
        assert_eq!(mirror_in("", old).as_deref(), Some("http://old.example/debian"));
        assert_eq!(mirror_in("", "deb http://archive.example/ubuntu noble main\n"), None);
    }
}
