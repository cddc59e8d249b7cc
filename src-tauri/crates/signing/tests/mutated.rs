//! Damaged PDFs and signature files by the thousand: no panic, no hang, bounded memory, and never a false «holds»;
//! nor does signing them stop the program.
//!
//! The seeds are fixed, so a failure comes again. A short run by default; `cargo xtask mutate` makes the long one
//! (`PISMOVNIK_MUTATIONS=5000`).
#![allow(clippy::disallowed_methods)] // Asks the environment how long to run, and the clock how long it took.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use pismovnik_signing::Moment;
use pismovnik_signing::detached::SignatureFile;
use pismovnik_signing::pades::{self, Options};
use pismovnik_signing::verify::{self, Given};

/// Memory that the whole run may take at its peak, corpus included.
const MEMORY: u64 = 400 << 20;

/// A small repeatable source of numbers (xorshift).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(below.max(1)).expect("fits")).expect("fits")
    }
}

fn seeds(ending: &[&str], folder: &Path) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the corpus").map(|e| e.expect("an entry").path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| ending.iter().any(|x| e == *x)));
    paths.sort();
    paths.iter().map(|p| fs::read(p).expect("a file")).collect()
}

/// Flips, cuts, repeats, swaps, and puts words of the format where they do not belong.
fn mutate(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    const WORDS: [&[u8]; 12] = [
        b"<<",
        b">>",
        b"[",
        b"/Prev 0",
        b"xref",
        b"startxref",
        b"999999999999",
        b"-1",
        b"/Kids[1 0 R]",
        b"stream",
        &[0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
        &[0x30, 0x80],
    ];
    let mut out = bytes.to_vec();
    for _ in 0..=numbers.next(6) {
        if out.is_empty() {
            break;
        }
        let at = numbers.next(out.len());
        match numbers.next(6) {
            0 => out[at] ^= 1 << numbers.next(8),
            1 => out.truncate(at),
            2 => {
                let end = (at + numbers.next(200)).min(out.len());
                let piece = out[at..end].to_vec();
                let to = numbers.next(out.len());
                out.splice(to..to, piece);
            }
            3 => {
                let end = (at + numbers.next(60)).min(out.len());
                out.drain(at..end);
            }
            4 => {
                let word = WORDS[numbers.next(WORDS.len())];
                let end = (at + word.len()).min(out.len());
                out.splice(at..end, word.iter().copied());
            }
            _ => {
                // A digit for another: offsets, lengths, numbers of objects.
                if let Some(digit) = out[at..].iter_mut().find(|b| b.is_ascii_digit()) {
                    *digit = b'0' + u8::try_from(numbers.next(10)).expect("a digit");
                }
            }
        }
    }
    out
}

#[test]
fn damaged_files_neither_stop_nor_deceive_the_verifier() {
    let wanted = std::env::var("PISMOVNIK_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(600usize);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/signatures");
    let pdfs = seeds(&["pdf"], &folder);
    let cms = seeds(&["sig", "p7s", "cms", "sgn"], &folder.join("detached"));
    let document = fs::read(folder.join("detached/document.txt")).expect("the document");
    let given = Given::at("2026-12-01T00:00:00Z".parse().expect("a moment"));
    let mut numbers = Numbers(0x5eed_cafe_f00d_0001);
    let (mut slowest, mut opened) = (Duration::ZERO, 0);
    for round in 0..wanted {
        let start = Instant::now();
        if round % 3 == 2 {
            let bytes = mutate(&cms[numbers.next(cms.len())], &mut numbers);
            if let Ok(file) = SignatureFile::read(&bytes) {
                opened += 1;
                let _ = file.verify(Some(&document), &given);
                let _ = file.belongs_to(&document);
            }
        } else {
            let from = &pdfs[numbers.next(pdfs.len())];
            let bytes = mutate(from, &mut numbers);
            if let Ok(report) = verify::pdf(&bytes, &given) {
                opened += 1;
                for verdict in report.signatures.iter().filter(|v| v.holds() && v.covers_whole_file) {
                    // Whatever holds over its whole file is the file as it was, or a beginning of it, but for what
                    // stands in the signature's own value (padding, unsigned attributes) and space at the end.
                    assert!(is_unchanged(from, &bytes), "round {round}: {verdict:?}");
                }
            }
            if round % 4 == 0 {
                // Whether it is signed or refused: the program goes on.
                let _ = pades::prepare(&bytes, &OPTIONS, 2_000);
                let _ = pades::page(&bytes, 1);
            }
        }
        slowest = slowest.max(start.elapsed());
    }
    assert!(opened > wanted / 20, "most were refused at the door: {opened}");
    assert!(slowest < Duration::from_secs(10), "{slowest:?}");
    let peak = peak_memory();
    assert!(peak.is_none_or(|bytes| bytes < MEMORY), "{peak:?}");
    let peak = peak.map_or_else(|| "unknown".to_owned(), |bytes| format!("{} MB", bytes >> 20));
    println!("{wanted} files, {opened} opened, slowest {slowest:?}, memory at its peak {peak}");
}

const OPTIONS: Options<'static> = Options {
    at: Moment::from_unix(1_795_339_800),
    name: "Проба",
    reason: "",
    location: "",
    description: "Подпись",
    certify: false,
    visible: None,
};

/// Whether the first difference, if there is one, lies in the digits of a signature's value or behind the end.
fn is_unchanged(from: &[u8], bytes: &[u8]) -> bool {
    let same = from.iter().zip(bytes).take_while(|(a, b)| a == b).count();
    if same == bytes.len() || bytes[same..].iter().all(|b| b.is_ascii_whitespace() || *b == 0) {
        return true;
    }
    let words = b"/Contents";
    let Some(at) = bytes[..same].windows(words.len()).rposition(|w| w == words) else { return false };
    !bytes[at..same].contains(&b'>')
}

/// The most memory that this process ever had, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok().map(|kb| kb << 10)
}
