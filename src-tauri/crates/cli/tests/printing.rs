//! A posting pack through a real print queue: CUPS with its PDF printer. What comes out of the queue is laid over
//! the window's own preview.
//!
//! As root the test runs a print server of its own; else it prints on the system's queue of that printer. Where
//! there is neither it says so and is skipped.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a print server is waited for by the clock")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

mod posted;
mod sampled;
mod typed;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use pismovnik_app::postal;
use posted::letter;
use sampled::workspace;
use serde_json::{Value, json};
use typed::{AT, json, refused};

/// Longest wait for the print server; it shares slow cores with other tests.
const PATIENCE: Duration = Duration::from_secs(120);
const DRIVER: &str = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd";
const BACKEND: &str = "/usr/lib/cups/backend/cups-pdf";
/// Pixels across a page.
const WIDE: u32 = 840;
/// Cells of so many pixels each way are compared by their mean: the way through PostScript draws glyphs anew.
const CELL: usize = 6;
/// By how much the means of a cell may differ, of 255.
const NEAR: f64 = 24.0;
/// How many cells of a thousand may differ by more.
const FEW: usize = 5;

/// A queue that prints into files.
struct Printer {
    /// The server, where it is the test's own.
    own: Option<(Child, tempfile::TempDir)>,
    /// Where it listens.
    address: Option<PathBuf>,
    queue: String,
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
    fn found() -> Result<Printer, String> {
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
        let root = temp.path();
        let told = |e: std::io::Error| e.to_string();
        for folder in ["root", "cache", "spool", "state", "log", "tmp"] {
            fs::create_dir(root.join(folder)).map_err(told)?;
        }
        let at = root.display();
        let files = format!(
            "ServerRoot {at}/root\nDataDir /usr/share/cups\nServerBin /usr/lib/cups\nCacheDir {at}/cache\n\
             RequestRoot {at}/spool\nStateDir {at}/state\nTempDir {at}/tmp\nAccessLog {at}/log/access\n\
             ErrorLog {at}/log/error\nPageLog {at}/log/page\nPrintcap\nSystemGroup root\nUser lp\nGroup lp\n"
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
        let add = ["-p", "Posting", "-v", "cups-pdf:/", "-P", DRIVER, "-E"];
        printer.asks("lpadmin", &add).ok_or("the printer cannot be set up")?;
        Ok(printer)
    }

    fn asks(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let mut command = Command::new(program);
        command.args(arguments);
        if let Some(address) = &self.address {
            command.env("CUPS_SERVER", address);
        }
        said(&mut command)
    }

    /// `pismovnik` with this print server.
    fn command(&self, folder: &Path, arguments: &[&str]) -> Value {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pismovnik"));
        command.args([&arguments[..2], &AT, &arguments[2..]].concat()).current_dir(folder);
        if let Some(address) = &self.address {
            command.env("CUPS_SERVER", address);
        }
        json(&command.output().expect("runs"))
    }

    /// What lies where it prints.
    fn files(&self) -> Vec<PathBuf> {
        fs::read_dir(&self.out).into_iter().flatten().flatten().map(|f| f.path()).collect()
    }

    /// The file that a job's title names, once the job is done.
    fn printed(&self, mark: &str) -> Option<PathBuf> {
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

/// Grey values of a page and its width, drawn by poppler to this size.
fn drawn(pdf: &Path, page: usize, (width, height): (usize, usize)) -> Vec<u8> {
    let (page, width, height) = (page.to_string(), width.to_string(), height.to_string());
    let output = Command::new("pdftoppm")
        .args(["-gray", "-f", &page, "-l", &page, "-scale-to-x", &width, "-scale-to-y", &height])
        .arg(pdf)
        .output()
        .expect("pdftoppm");
    // «P5», width and height, 255, then the pixels.
    let mut ends = output.stdout.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(at, _)| at + 1);
    let start = ends.nth(2).expect("a head of three lines");
    output.stdout[start..].to_vec()
}

/// The preview of a page, as the window shows it: grey values, width and height.
fn preview(pdf: &[u8], page: usize) -> (Vec<u8>, (usize, usize)) {
    let png = postal::picture(pdf, page - 1, WIDE).expect("a page");
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().expect("a picture");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut bytes).expect("pixels");
    let samples = info.color_type.samples();
    let grey = bytes[..info.buffer_size()]
        .chunks(samples)
        .map(|p| p[..3.min(samples)].iter().map(|v| u32::from(*v)).sum::<u32>() / 3.min(samples) as u32);
    (grey.map(|v| v as u8).collect(), (info.width as usize, info.height as usize))
}

/// Cells of a thousand whose means differ by more than they may, and whether there is any ink.
fn differ(a: &[u8], b: &[u8], (width, height): (usize, usize)) -> usize {
    assert_eq!((a.len(), b.len()), (width * height, width * height));
    let mean = |all: &[u8], x: usize, y: usize| {
        let rows = (y..(y + CELL).min(height))
            .flat_map(|row| &all[row * width + x..row * width + (x + CELL).min(width)]);
        let (sum, count) = rows.fold((0.0, 0.0), |(sum, count), v| (sum + f64::from(*v), count + 1.0));
        sum / count
    };
    let cells: Vec<(usize, usize)> =
        (0..height).step_by(CELL).flat_map(|y| (0..width).step_by(CELL).map(move |x| (x, y))).collect();
    let far = cells.iter().filter(|(x, y)| (mean(a, *x, *y) - mean(b, *x, *y)).abs() > NEAR).count();
    far * 1000 / cells.len()
}

#[test]
fn what_the_queue_prints_is_what_the_preview_shows() {
    let printer = match Printer::found() {
        Ok(printer) => printer,
        Err(why) => {
            eprintln!("skipped, because {why}");
            return;
        }
    };
    let there = printer.files();
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    let mark = format!("PST{}", std::process::id());
    let numbers = [format!("{mark}-1"), format!("{mark}-2")];
    letter(folder, &numbers[0], "Соколова Мария Петровна", Some("171130, г. Бежецк, ул. Садовая, д. 5"));
    letter(folder, &numbers[1], "Ким Вера Олеговна", Some("170001, г. Тверь, а/я 15"));
    let queues = printer.command(folder, &["letter", "print", "--queues"]);
    let names = queues["queues"].as_array().expect("queues").iter().map(|q| q["name"].as_str());
    assert!(names.into_iter().any(|n| n == Some(&printer.queue)), "{queues}");

    let printed =
        printer.command(folder, &["letter", "print", "--queue", &printer.queue, "--covering", "dl"]);
    assert_eq!(printed["printed"], json!(numbers), "{printed}");
    assert_eq!(
        printed["jobs"].as_array().map(Vec::len),
        Some(3),
        "two letters, one job of envelopes: {printed}"
    );
    for number in &numbers {
        let file = printer.printed(number).unwrap_or_else(|| panic!("{number} comes out of the queue"));
        let pack = format!("{number}.pdf");
        printer.command(folder, &["letter", "pack", "--shop", "1", "--outgoing", number, "--out", &pack]);
        let shown = fs::read(folder.join(&pack)).expect("the pack that the preview shows");
        let (picture, size) = preview(&shown, 1);
        let paper = drawn(&file, 1, size);
        assert!(picture.iter().filter(|v| **v < 100).count() > 1000, "there is something to be seen");
        assert!(
            differ(&picture, &paper, size) <= FEW,
            "{number}: {} of a thousand",
            differ(&picture, &paper, size)
        );
        // The measure can fail: the same page moved by two millimetres is another picture.
        let moved = [vec![255; 8 * size.0], paper[..paper.len() - 8 * size.0].to_vec()].concat();
        assert!(differ(&picture, &moved, size) > FEW);
        let _ = fs::remove_file(file);
    }
    // What was printed is not offered again; what was issued anew is.
    let waiting = printer.command(folder, &["letter", "outbox"]);
    assert!(
        waiting["waiting"].as_array().expect("waiting").iter().all(|w| w["printed"].is_string()),
        "{waiting}"
    );
    assert_eq!(refused(folder, &["letter", "pack", "--not-printed", "--out", "x.pdf"]), ["posting-nothing"]);
    let unknown = printer.command(folder, &["letter", "print", "--queue", "nowhere"]);
    assert_eq!(unknown["problems"][0]["code"], "printing-queue-unknown", "{unknown}");
    // The printer's file of envelopes bears a mangled name: it is the one that is new.
    let new: Vec<PathBuf> = printer.files().into_iter().filter(|f| !there.contains(f)).collect();
    let [envelopes] = &new[..] else { panic!("one file of envelopes: {new:?}") };
    printer.command(folder, &["letter", "pack", "--covering", "dl", "--out", "all.pdf"]);
    let all = fs::read(folder.join("all.pdf")).expect("the whole pack");
    for envelope in 1..=2 {
        let (picture, size) = preview(&all, 2 + envelope);
        let paper = drawn(envelopes, envelope, size);
        assert!(
            differ(&picture, &paper, size) <= FEW,
            "envelope {envelope}: {}",
            differ(&picture, &paper, size)
        );
    }
    let _ = fs::remove_file(envelopes);
}
