//! A posting pack through a real print queue: CUPS with its PDF printer. What comes out of the queue is laid over
//! the window's own preview.
//!
//! As root the test runs a print server of its own; else it prints on the system's queue of that printer. Where
//! there is neither it says so and is skipped.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a print server is waited for by the clock")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

mod posted;
mod printer;
mod sampled;
mod typed;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pismovnik_app::postal;
use posted::letter;
use printer::Printer;
use sampled::workspace;
use serde_json::{Value, json};
use typed::{AT, json, refused};

/// Pixels across a page.
const WIDE: u32 = 840;
/// Cells of so many pixels each way are compared by their mean: the way through PostScript draws glyphs anew.
const CELL: usize = 6;
/// By how much the means of a cell may differ, of 255.
const NEAR: f64 = 24.0;
/// How many cells of a thousand may differ by more.
const FEW: usize = 5;

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

/// `pismovnik` with a print server.
fn command(printer: &Printer, folder: &Path, arguments: &[&str]) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pismovnik"));
    command.args([&arguments[..2], &AT, &arguments[2..]].concat()).current_dir(folder);
    printer.at(&mut command);
    json(&command.output().expect("runs"))
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
    let queues = command(&printer, folder, &["letter", "print", "--queues"]);
    let names = queues["queues"].as_array().expect("queues").iter().map(|q| q["name"].as_str());
    assert!(names.into_iter().any(|n| n == Some(&printer.queue)), "{queues}");

    let printed =
        command(&printer, folder, &["letter", "print", "--queue", &printer.queue, "--covering", "dl"]);
    assert_eq!(printed["printed"], json!(numbers), "{printed}");
    assert_eq!(
        printed["jobs"].as_array().map(Vec::len),
        Some(3),
        "two letters, one job of envelopes: {printed}"
    );
    for number in &numbers {
        let file = printer.printed(number).unwrap_or_else(|| panic!("{number} comes out of the queue"));
        let pack = format!("{number}.pdf");
        command(&printer, folder, &["letter", "pack", "--shop", "1", "--outgoing", number, "--out", &pack]);
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
    let waiting = command(&printer, folder, &["letter", "outbox"]);
    assert!(
        waiting["waiting"].as_array().expect("waiting").iter().all(|w| w["printed"].is_string()),
        "{waiting}"
    );
    assert_eq!(refused(folder, &["letter", "pack", "--not-printed", "--out", "x.pdf"]), ["posting-nothing"]);
    let unknown = command(&printer, folder, &["letter", "print", "--queue", "nowhere"]);
    assert_eq!(unknown["problems"][0]["code"], "printing-queue-unknown", "{unknown}");
    // The printer's file of envelopes bears a mangled name: it is the one that is new.
    let new: Vec<PathBuf> = printer.files().into_iter().filter(|f| !there.contains(f)).collect();
    let [envelopes] = &new[..] else { panic!("one file of envelopes: {new:?}") };
    command(&printer, folder, &["letter", "pack", "--covering", "dl", "--out", "all.pdf"]);
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
