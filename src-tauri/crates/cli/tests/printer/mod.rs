//! A print server of the test's own (as root), or the system's queue that prints into files.
#![allow(dead_code, reason = "each test prints in its own way")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Longest wait for the print server; it shares slow cores with other tests.
const PATIENCE: Duration = Duration::from_secs(120);
const DRIVER: &str = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd";
const BACKEND: &str = "/usr/lib/cups/backend/cups-pdf";

/// A queue that prints into files.
pub(crate) struct Printer {
    /// The server, where it is the test's own.
    own: Option<(Child, tempfile::TempDir)>,
    /// Where it listens.
    address: Option<PathBuf>,
    pub(crate) queue: String,
    /// Where the printer puts what it prints.
    out: PathBuf,
}

impl Drop for Printer {
    fn drop(&mut self) {
        if let Some((server, _)) = &mut self.own {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

fn said(command: &mut Command) -> Option<String> {
    let output = command.env("LC_ALL", "C").stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

impl Printer {
    /// The test's own server, the system's queue, or why there is neither.
    pub(crate) fn found() -> Result<Printer, String> {
        if !Path::new(BACKEND).exists() || said(Command::new("lpstat").arg("-H")).is_none() {
            return Err("CUPS or its PDF printer is not installed".to_owned());
        }
        let user = said(Command::new("id").arg("-un")).ok_or("nobody knows who runs this")?;
        let entry =
            said(Command::new("getent").args(["passwd", user.trim()])).ok_or("the user has no entry")?;
        let home = entry.split(':').nth(5).ok_or("the user has no home")?;
        let out = Path::new(home).join("PDF");
        if user.trim() == "root" {
            return Printer::own(out);
        }
        let devices = said(Command::new("lpstat").arg("-v")).unwrap_or_default();
        let line = devices.lines().find(|l| l.ends_with("cups-pdf:/")).ok_or("no queue prints into files")?;
        let queue = line.trim_start_matches("device for ").split(':').next().unwrap_or("").to_owned();
        Ok(Printer { own: None, address: None, queue, out })
    }

    /// A server in a folder of its own, without systemd, listening on a socket there.
    fn own(out: PathBuf) -> Result<Printer, String> {
        let temp = tempfile::tempdir().map_err(|e| e.to_string())?;
        let printer = Printer::served(temp, Path::new("/usr/lib/cups"), out)?;
        let add = ["-p", "Posting", "-v", "cups-pdf:/", "-P", DRIVER, "-E"];
        printer.asks("lpadmin", &add).ok_or("the printer cannot be set up")?;
        Ok(printer)
    }

    /// A server of the test's own whose printer only notes the title of every job that comes out of the queue.
    pub(crate) fn noting() -> Result<Printer, String> {
        if said(Command::new("id").arg("-un")).is_none_or(|user| user.trim() != "root") {
            return Err("only root runs a print server of its own".to_owned());
        }
        if !Path::new("/usr/sbin/cupsd").exists() {
            return Err("CUPS is not installed".to_owned());
        }
        let temp = tempfile::tempdir().map_err(|e| e.to_string())?;
        let told = |e: std::io::Error| e.to_string();
        let programs = temp.path().join("programs");
        fs::create_dir_all(programs.join("backend")).map_err(told)?;
        for folder in ["cgi-bin", "daemon", "driver", "filter", "monitor", "notifier"] {
            let there = Path::new("/usr/lib/cups").join(folder);
            std::os::unix::fs::symlink(there, programs.join(folder)).map_err(told)?;
        }
        let out = temp.path().join("log/titles");
        // Called without arguments a backend lists its devices; else: job, user, title, copies, options, file.
        let script = format!(
            "#!/bin/sh\nif [ $# -eq 0 ]; then echo 'direct noting \"Unknown\" \"Noting\"'; exit 0; fi\n\
             cat ${{6:+\"$6\"}} > /dev/null\necho \"$3\" >> {}\n",
            out.display()
        );
        let backend = programs.join("backend/noting");
        fs::write(&backend, script).map_err(told)?;
        said(Command::new("chmod").arg("755").arg(&backend)).ok_or("chmod")?;
        let printer = Printer::served(temp, &programs, out)?;
        let add = ["-p", "Posting", "-v", "noting:/", "-E"];
        printer.asks("lpadmin", &add).ok_or("the printer cannot be set up")?;
        Ok(printer)
    }

    /// The titles of all jobs that came out of a printer that notes them, once none waits but those that are held.
    pub(crate) fn titles(&self) -> Vec<String> {
        let begun = Instant::now();
        let (mut before, mut quiet) = (String::new(), 0);
        // A held job waits for ever: what counts is that nothing comes out any more.
        while begun.elapsed() < PATIENCE && quiet < 10 {
            std::thread::sleep(Duration::from_millis(200));
            let now = fs::read_to_string(&self.out).unwrap_or_default();
            let busy = self.asks("lpstat", &["-p"]).is_none_or(|s| s.contains("now printing"));
            quiet = if now == before && !busy { quiet + 1 } else { 0 };
            before = now;
        }
        before.lines().map(str::to_owned).collect()
    }

    /// A print server with these programs.
    fn served(temp: tempfile::TempDir, programs: &Path, out: PathBuf) -> Result<Printer, String> {
        let root = temp.path();
        let told = |e: std::io::Error| e.to_string();
        for folder in ["root", "cache", "spool", "state", "log", "tmp"] {
            fs::create_dir(root.join(folder)).map_err(told)?;
        }
        let at = root.display();
        let files = format!(
            "ServerRoot {at}/root\nDataDir /usr/share/cups\nServerBin {}\nCacheDir {at}/cache\n\
             RequestRoot {at}/spool\nStateDir {at}/state\nTempDir {at}/tmp\nAccessLog {at}/log/access\n\
             ErrorLog {at}/log/error\nPageLog {at}/log/page\nPrintcap\nSystemGroup root\nUser lp\nGroup lp\n",
            programs.display()
        );
        let server = format!(
            "Listen {at}/socket\nBrowsing No\nWebInterface No\nDefaultAuthType None\nPreserveJobFiles No\n\
             <Location />\nOrder allow,deny\nAllow all\n</Location>\n<Policy default>\n<Limit All>\n\
             Order allow,deny\nAllow all\n</Limit>\n</Policy>\n"
        );
        fs::write(root.join("root/cups-files.conf"), files).map_err(told)?;
        fs::write(root.join("root/cupsd.conf"), server).map_err(told)?;
        // The print system works as another user, who must be let into the folder.
        said(Command::new("chmod").arg("755").arg(root)).ok_or("chmod")?;
        said(
            Command::new("chown")
                .args(["-R", "lp:lp"])
                .args(["cache", "spool", "state", "log", "tmp"].map(|f| root.join(f))),
        )
        .ok_or("chown")?;
        let child = Command::new("/usr/sbin/cupsd")
            .arg("-f")
            .arg("-c")
            .arg(root.join("root/cupsd.conf"))
            .arg("-s")
            .arg(root.join("root/cups-files.conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(told)?;
        let address = root.join("socket");
        let printer =
            Printer { own: Some((child, temp)), address: Some(address), queue: "Posting".to_owned(), out };
        let begun = Instant::now();
        while printer.asks("lpstat", &["-r"]).is_none_or(|s| !s.contains("is running")) {
            if begun.elapsed() > PATIENCE {
                return Err("the print server does not come up".to_owned());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(printer)
    }

    fn asks(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let mut command = Command::new(program);
        command.args(arguments);
        self.at(&mut command);
        said(&mut command)
    }

    /// Lets a command find this print server.
    pub(crate) fn at(&self, command: &mut Command) {
        if let Some(address) = &self.address {
            command.env("CUPS_SERVER", address);
        }
    }

    /// What lies where it prints.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        fs::read_dir(&self.out).into_iter().flatten().flatten().map(|f| f.path()).collect()
    }

    /// The file that a job's title names, once the job is done.
    pub(crate) fn printed(&self, mark: &str) -> Option<PathBuf> {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let waiting = self.asks("lpstat", &["-o"]).unwrap_or_default();
            let found = self.files().into_iter().find(|f| f.to_string_lossy().contains(mark));
            if let Some(found) = found.filter(|_| waiting.trim().is_empty()) {
                return Some(found);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        None
    }
}
