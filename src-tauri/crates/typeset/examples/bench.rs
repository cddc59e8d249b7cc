//! What `cargo xtask bench pdf` times; each mode is a whole process.
//!
//! ```text
//! bench start                    nothing: what starting costs
//! bench texts FOLDER             the texts that all programs set: word, letter, policy, book as HTML, DOCX, Markdown,
//!                                and as our own document (JSON)
//! bench one DOCUMENT.json OUT.pdf [TIMES]    sets one of them
//! bench drafted TEXT OUT.pdf     drafts one of them from its answers and sets it
//! bench letters COUNT [THREADS]  drafts and sets letters, in no file; prints figures as `name value` lines
//! bench signed COUNT FOLDER      drafts, sets and signs letters, RSA-2048, one thread, a bare operation after each;
//!                                leaves some of them unsigned in the folder
//! bench pages COUNT OUT.pdf      a book of at least so many pages
//! ```
#![allow(clippy::disallowed_methods, reason = "an example is a command: it has arguments and a clock")]
#![allow(clippy::print_stdout, reason = "it prints figures")]

use std::error::Error;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use pismovnik_drafting::{Setting, letter};
use pismovnik_interview::{facts, preset};
use pismovnik_model::outgoing::{Act, Addressee, Destroyed, Incoming, Kept, OutgoingInput, Stopped, Told};
use pismovnik_model::{
    Block, BlockKind, Corrections, Country, Day, Document, DocumentKind, Facts, Inline, LetterKind, Locale,
    Outgoing, OutgoingKind, Provenance,
};
use pismovnik_signing::keys::{Making, Signer as _, self_signed};
use pismovnik_signing::pades::{self, Level, Options};
use pismovnik_signing::{KeyKind, Moment};
use pismovnik_typeset::{PdfOptions, batch, pdf};

const DAY: Day = Day::constant(2026, 11, 20);
const SETTING: Setting = Setting { as_of: DAY, made_on: None, provisional: false };

type Done<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["start"] => Ok(()),
        ["texts", folder] => texts(Path::new(folder)),
        ["one", text, out] => one(text, out, 1),
        ["one", text, out, times] => one(text, out, times.parse()?),
        ["drafted", text, out] => Ok(std::fs::write(out, set(&document(text)?)?)?),
        ["letters", count] => letters(count.parse()?, batch::processors()),
        ["letters", count, threads] => letters(count.parse()?, threads.parse()?),
        ["signed", count, folder] => signed(count.parse()?, Path::new(folder)),
        ["pages", count, out] => pages(count.parse()?, out),
        _ => Err("see the head of bench.rs".into()),
    }
}

fn shop() -> Done<Facts> {
    Ok(facts(&preset("ru-sole-proprietor").ok_or("preset")?))
}

/// A text by its name.
fn document(name: &str) -> Done<Document> {
    let policy = || -> Done<Document> {
        Ok(pismovnik_drafting::draft(&shop()?, DocumentKind::PrivacyPolicy, Locale::Ru, &SETTING)?)
    };
    match name {
        "word" => Ok(Document { blocks: vec![word()], subtitle: None, ..policy()? }),
        "letter" => written(&shop()?, &reply(1)),
        "policy" => policy(),
        "book" => book(5),
        other => Err(format!("no text {other:?}").into()),
    }
}

/// The policy over and over.
fn book(times: usize) -> Done<Document> {
    let mut book = document("policy")?;
    let once = book.blocks.clone();
    for _ in 1..times {
        book.blocks.extend(once.iter().cloned());
    }
    Ok(book)
}

fn word() -> Block {
    let provenance = Provenance {
        clause: "bench".to_owned(),
        answers: Vec::new(),
        always: true,
        articles: Vec::new(),
        since: None,
    };
    let kind = BlockKind::Paragraph { text: vec![Inline::plain("Слово")] };
    Block { provenance, number: None, begins_page: false, kind }
}

fn texts(folder: &Path) -> Done {
    std::fs::create_dir_all(folder)?;
    for name in ["word", "letter", "policy", "book"] {
        let document = document(name)?;
        let file = |ending: &str| folder.join(format!("{name}.ru.{ending}"));
        std::fs::write(file("md"), pismovnik_render::markdown::text(&document))?;
        let options = pismovnik_render::html::HtmlOptions::default();
        std::fs::write(file("html"), pismovnik_render::html::page(&document, &options))?;
        std::fs::write(file("docx"), pismovnik_render::docx::bytes(&document)?)?;
        std::fs::write(file("json"), serde_json::to_vec(&document)?)?;
    }
    Ok(())
}

fn one(text: &str, out: &str, times: usize) -> Done {
    let document: Document = serde_json::from_slice(&std::fs::read(text)?)?;
    let started = Instant::now();
    let mut bytes = Vec::new();
    for _ in 0..times.max(1) {
        bytes = set(&document)?;
    }
    println!("each-ms {:.3}", started.elapsed().as_secs_f64() * 1e3 / times.max(1) as f64);
    println!("bytes {}", bytes.len());
    std::fs::write(out, bytes)?;
    Ok(())
}

fn set(document: &Document) -> Done<Vec<u8>> {
    pdf(document, &PdfOptions::default()).map_err(|problems| format!("{problems:?}").into())
}

fn letters(count: usize, threads: usize) -> Done {
    let facts = shop()?;
    let started = Instant::now();
    let (mut bytes, mut failed) = (0, 0);
    let make = |place| written(&facts, &reply(place)).and_then(|d| set(&d)).ok();
    batch::ordered(0..count, threads, &AtomicBool::new(false), make, |_, letter| {
        match letter {
            Some(letter) => bytes += letter.len(),
            None => failed += 1,
        }
        ControlFlow::Continue(())
    });
    let seconds = started.elapsed().as_secs_f64();
    println!("letters-per-second {:.1}", count as f64 / seconds.max(1e-9));
    println!("bytes-each {}", bytes / count.max(1));
    println!("failed {failed}");
    print_peak();
    Ok(())
}

/// How many letters another program signs too.
const LEFT: usize = 20;

/// Each step of a signed letter, in turn with the bare operation of the same key: medians in nanoseconds.
fn signed(count: usize, folder: &Path) -> Done {
    let facts = shop()?;
    let at = Moment::from_unix(1_795_339_800);
    let making = Making {
        name: "Bench".to_owned(),
        note: "integrity only".to_owned(),
        kind: KeyKind::Rsa(2048),
        from: at,
        until: at.plus_days(3650),
    };
    let key = self_signed(&making)?;
    let options = Options {
        at,
        name: "Bench",
        reason: "",
        location: "",
        description: "Signature: Bench",
        certify: false,
        visible: None,
    };
    let mut times: [Vec<u128>; 4] = Default::default();
    for place in 0..count.max(1) {
        let started = Instant::now();
        let document = written(&facts, &reply(place))?;
        let drafted = started.elapsed();
        let bytes = set(&document)?;
        let made = started.elapsed();
        pades::sign(&bytes, &key, &options, Level::Basic)?;
        let done = started.elapsed();
        key.sign(b"thirty-two bytes of no importance")?;
        let bare = started.elapsed() - done;
        if place < LEFT {
            std::fs::write(folder.join(format!("letter-{place:02}.pdf")), &bytes)?;
        }
        for (list, time) in times.iter_mut().zip([drafted, made - drafted, done - made, bare]) {
            list.push(time.as_nanos());
        }
    }
    for (name, mut list) in ["draft", "set", "sign", "bare"].into_iter().zip(times) {
        list.sort_unstable();
        println!("{name} {}", list.get(list.len() / 2).copied().unwrap_or(0));
    }
    Ok(())
}

fn pages(count: usize, out: &str) -> Done {
    let each = pages_of(&set(&book(1)?)?).max(1);
    let book = book(count.div_ceil(each) + 1)?;
    let started = Instant::now();
    let bytes = set(&book)?;
    println!("ms {:.1}", started.elapsed().as_secs_f64() * 1e3);
    println!("pages {}", pages_of(&bytes));
    println!("bytes {}", bytes.len());
    print_peak();
    std::fs::write(out, bytes)?;
    Ok(())
}

/// How many pages the file says it has.
fn pages_of(pdf: &[u8]) -> usize {
    lopdf::Document::load_mem(pdf).map_or(0, |pdf| pdf.get_pages().len())
}

/// The most memory that the process ever held, where the system tells.
fn print_peak() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|l| l.strip_prefix("VmHWM:")).and_then(|l| l.split_whitespace().next());
    if let Some(peak) = peak {
        println!("peak-kb {peak}");
    }
}

fn written(facts: &Facts, input: &OutgoingInput) -> Done<Document> {
    let checked =
        Outgoing::new(input.clone(), Country::Russia).map_err(|problems| format!("{problems:?}"))?;
    Ok(letter(facts, &checked, Locale::Ru, &SETTING)?)
}

/// A reply of one page, each to somebody else.
fn reply(place: usize) -> OutgoingInput {
    let names = ["Петрова Анна Ивановна", "Соколов Игорь Павлович", "Ким Вера Олеговна", "Беляев Ян Юрьевич"];
    let streets = ["ул. Садовая", "пр-т Мира", "наб. Северная", "пер. Тихий"];
    let addressee = Addressee {
        name: names[place % names.len()].to_owned(),
        organisation: false,
        corrections: Corrections::default(),
        address: Some(format!(
            "{}, г. Казань, {}, д. {}, кв. {}",
            420_000 + place % 900,
            streets[place / 4 % streets.len()],
            place % 97 + 1,
            place % 311 + 1
        )),
    };
    let mut input = OutgoingInput::new(
        OutgoingKind::Reply,
        addressee,
        &(place + 1).to_string(),
        Day::constant(2026, 11, 24),
    );
    input.incoming = Some(Incoming {
        number: None,
        dated: Some(Day::constant(2026, 11, 11)),
        registered: (place + 7).to_string(),
        received: Day::constant(2026, 11, 16),
    });
    input.demands = vec![LetterKind::Withdrawal];
    let stopped = |what: &str| Stopped { what: what.to_owned(), day: Day::constant(2026, 11, 16) };
    input.stopped = vec![stopped("реклама по электронной почте")];
    input.destroyed = vec![Destroyed {
        what: "анкета бонусной программы, история рассылок".to_owned(),
        act: Some(Act { number: (place + 3).to_string(), day: Day::constant(2026, 11, 23) }),
    }];
    input.kept = vec![Kept {
        what: "имя, адрес доставки, состав и сумма заказа".to_owned(),
        purpose: "учёт и налоги".to_owned(),
        ground: "закон о бухгалтерском учёте".to_owned(),
        until: "31 декабря 2031 г.".to_owned(),
        blocked: true,
    }];
    input.told = vec![Told {
        name: "ООО «Быстрая рассылка»".to_owned(), day: Day::constant(2026, 11, 17)
    }];
    input
}
