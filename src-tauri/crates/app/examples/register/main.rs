//! What `cargo xtask bench register` times: a register of many letters.
//!
//! ```text
//! register make FOLDER COUNT     writes COUNT letters over 50 shops, and the same rows into a plain SQLite table
//! register measure FOLDER        times opening, lists, searches, additions; prints `name p50 p99` lines, milliseconds
//! register screens FOLDER        times what the window shows, through the use cases behind it
//! register plain FOLDER          the same questions to the plain table
//! register rebuild FOLDER        folds all events anew; prints the seconds
//! register ratio FOLDER          the same statements on the same tables, encrypted and in the clear
//! ```
#![allow(clippy::disallowed_methods, reason = "an example is a command: it has arguments and a clock")]
#![allow(clippy::print_stdout, reason = "it prints figures")]

mod made;
mod plain;
mod screens;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use pismovnik_model::Day;
use pismovnik_model::intake::Counted;
use pismovnik_register::ShopId;
use pismovnik_register::letters::LetterEvent;
use pismovnik_store::{LetterQuery, LetterStep, Workspace};

use crate::made::{BEGINNINGS, ENDINGS, MIDDLES, NAMES, OPEN, SHOPS, Seed, letter};

type Done<T = ()> = Result<T, Box<dyn Error>>;

const PASSPHRASE: &str = "длинная фраза для измерений";

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["make", folder, count] => made::make(Path::new(folder), count.parse()?),
        ["measure", folder] => measure(Path::new(folder)),
        ["screens", folder] => screens::screens(Path::new(folder)),
        ["plain", folder] => plain::plain(Path::new(folder)),
        ["rebuild", folder] => rebuild(Path::new(folder)),
        ["ratio", folder] => plain::ratio(Path::new(folder)),
        _ => Err("see the head of register.rs".into()),
    }
}

fn place(folder: &Path) -> PathBuf {
    folder.join("register.pismovnik")
}

fn open(folder: &Path) -> Done<Workspace> {
    Ok(Workspace::open(&place(folder), PASSPHRASE)?)
}

/// What an opening costs after a program's new version that folds otherwise.
fn rebuild(folder: &Path) -> Done {
    let mut workspace = open(folder)?;
    let started = Instant::now();
    workspace.rebuild()?;
    println!("rebuild s\t{:.1}", started.elapsed().as_secs_f64());
    println!("rebuild memory MB\t{}", peak_megabytes()?);
    Ok(())
}

/// The most memory that the process ever held.
fn peak_megabytes() -> Done<u64> {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap_or("0 kB").trim();
    let kilobytes: u64 = most.split_whitespace().next().unwrap_or("0").parse()?;
    Ok(kilobytes / 1024)
}

/// Times something and prints the middle and the slowest but one of a hundred.
fn timed(name: &str, times: usize, mut what: impl FnMut(usize) -> Done) -> Done {
    let mut all = Vec::with_capacity(times);
    for n in 0..times {
        let started = Instant::now();
        what(n)?;
        all.push(started.elapsed().as_secs_f64() * 1e3);
    }
    all.sort_by(f64::total_cmp);
    let at = |share: f64| all[((all.len() - 1) as f64 * share).round() as usize];
    println!("{name}\t{:.3}\t{:.3}", at(0.5), at(0.99));
    Ok(())
}

fn measure(folder: &Path) -> Done {
    timed("open: file", 5, |_| open(folder).map(|_| ()))?;
    let mut workspace = open(folder)?;
    let mut seed = Seed(11);
    let all = LetterQuery { limit: 50, ..LetterQuery::default() };
    let total = workspace.letters(&all)?.total;
    println!("letters\t{total}");
    let shop = |seed: &mut Seed| Some(ShopId(u32::try_from(seed.below(u64::from(SHOPS))).unwrap_or(0) + 1));
    let ask = |workspace: &Workspace, query: &LetterQuery| -> Done {
        workspace.letters(query)?;
        Ok(())
    };
    timed("list: first page", 300, |_| ask(&workspace, &all))?;
    timed("list: any page", 300, |_| {
        let offset = u32::try_from(seed.below(total))?;
        ask(&workspace, &LetterQuery { offset, ..all.clone() })
    })?;
    timed("list: any page of a shop", 300, |_| {
        let offset = u32::try_from(seed.below(total / u64::from(SHOPS)))?;
        ask(&workspace, &LetterQuery { offset, shop: shop(&mut seed), ..all.clone() })
    })?;
    let open = LetterQuery { open: Some(true), by_due: true, ..all.clone() };
    timed("filter: open by day, any page", 300, |_| {
        let offset = u32::try_from(seed.below(total / OPEN))?;
        ask(&workspace, &LetterQuery { offset, ..open.clone() })
    })?;
    timed("filter: open of a shop", 300, |_| {
        ask(&workspace, &LetterQuery { shop: shop(&mut seed), ..open.clone() })
    })?;
    timed("filter: due by a day", 300, |_| {
        let day =
            Day::constant(2026, 3, 1).checked_add(jiff::Span::new().days(i64::try_from(seed.below(220))?))?;
        ask(&workspace, &LetterQuery { due_by: Some(day), ..open.clone() })
    })?;
    search(&workspace, "search: common word", &mut seed, |seed| {
        seed.of(&["согласие", "рассылки", "данные", "заказ", "удалить"]).to_owned()
    })?;
    search(&workspace, "search: name", &mut seed, |seed| {
        format!("{}{}{}", seed.of(BEGINNINGS), seed.of(MIDDLES), seed.of(ENDINGS))
    })?;
    search(&workspace, "search: part of a name", &mut seed, |seed| {
        let whole = format!("{}{}", seed.of(BEGINNINGS), seed.of(MIDDLES));
        whole.chars().take(2 + usize::try_from(seed.below(4)).unwrap_or(0)).collect()
    })?;
    search(&workspace, "search: word and name", &mut seed, |seed| {
        format!("{} {}", seed.of(&["согласие", "самовар", "Алматы", "плед"]), seed.of(NAMES))
    })?;
    search(&workspace, "search: order number", &mut seed, |seed| seed.below(1_000_000).to_string())?;
    timed("search: common word in a shop", 300, |_| {
        let words = Some(seed.of(&["согласие", "рекламы", "Анна"]).to_owned());
        ask(&workspace, &LetterQuery { words, shop: shop(&mut seed), ..all.clone() })
    })?;
    timed("one letter", 300, |_| {
        let line = workspace.letters(&LetterQuery {
            offset: u32::try_from(seed.below(total))?,
            limit: 1,
            ..all.clone()
        })?;
        let line = line.lines.first().ok_or("a line")?;
        workspace.letter(line.shop, line.letter)?;
        Ok(())
    })?;
    timed("dashboard", 300, |_| {
        workspace.letter_counts()?;
        ask(&workspace, &LetterQuery { limit: 20, ..open.clone() })?;
        ask(&workspace, &LetterQuery { limit: 20, due_by: Some(Day::constant(2026, 4, 15)), ..open.clone() })
    })?;
    timed("shops", 50, |_| {
        workspace.shops()?;
        Ok(())
    })?;
    let today = Day::constant(2026, 11, 21);
    let mut added = Vec::new();
    timed("add", 300, |n| {
        let mut intake = letter(n as u64, today, &mut seed);
        // Others were added when the same file was measured before.
        intake.number = format!("н{total}-{n}");
        let event = LetterEvent::Received { intake, counted: Counted::default(), files: vec![] };
        let steps = [LetterStep { event, files: vec![] }];
        added.push(workspace.perform_letter(ShopId(1), None, &steps, today)?.letter);
        Ok(())
    })?;
    // No screen: the search's index is written anew, so that no word is left in it.
    let started = Instant::now();
    workspace.destroy_letter(ShopId(1), *added.first().ok_or("a letter")?, today)?;
    println!("destroy a letter, s\t{:.1}", started.elapsed().as_secs_f64());
    println!("memory MB\t{}", peak_megabytes()?);
    println!("file MB\t{}", workspace.info()?.size >> 20);
    println!("plain file MB\t{}", fs::metadata(folder.join("plain.sqlite"))?.len() >> 20);
    Ok(())
}

fn search(workspace: &Workspace, name: &str, seed: &mut Seed, words: impl Fn(&mut Seed) -> String) -> Done {
    timed(name, 200, |_| {
        let words = Some(words(seed));
        workspace.letters(&LetterQuery { words, limit: 50, ..LetterQuery::default() })?;
        Ok(())
    })
}
