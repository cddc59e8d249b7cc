//! A paper of five hundred pages in bounded memory. One test, because the peak is that of the whole process.

use pismovnik_drafting::{Setting, draft};
use pismovnik_interview::{facts, preset};
use pismovnik_model::{Day, DocumentKind, Locale};
use pismovnik_typeset::{PdfOptions, pdf};

/// The most memory that the process may ever hold, in kilobytes: 128 MB.
const PEAK: usize = 128 * 1024;

/// The most memory that the process ever held, in kilobytes, where the system tells.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

fn pages(pdf: &[u8]) -> usize {
    lopdf::Document::load_mem(pdf).expect("a PDF").get_pages().len()
}

#[test]
fn five_hundred_pages_take_bounded_memory() {
    let setting = Setting { as_of: Day::constant(2026, 11, 20), made_on: None, provisional: false };
    let facts = facts(&preset("ru-sole-proprietor").expect("preset"));
    let policy = draft(&facts, DocumentKind::PrivacyPolicy, Locale::Ru, &setting).expect("a policy");
    let set = |document: &_| pdf(document, &PdfOptions::default()).expect("set");
    let each = pages(&set(&policy));
    let mut book = policy.clone();
    // Without titles and page ends of their own they take a little less room.
    for _ in 0..550 / each + 1 {
        book.blocks.extend(policy.blocks.iter().cloned());
    }
    let before = peak();
    let bytes = set(&book);
    let after = peak();
    // Reading it back takes memory too.
    assert!(pages(&bytes) >= 500, "{}", pages(&bytes));
    if let (Some(before), Some(after)) = (before, after) {
        println!("peak: {before} kB before, {after} kB after {} bytes", bytes.len());
        assert!(after < PEAK, "{after} kB");
    }
}
