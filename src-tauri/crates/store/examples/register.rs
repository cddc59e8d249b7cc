//! What `cargo xtask bench register` times: a register of many letters.
//!
//! ```text
//! register make FOLDER COUNT     writes COUNT letters over 50 shops, and the same rows into a plain SQLite table
//! register measure FOLDER        times opening, lists, searches, additions; prints `name p50 p99` lines, milliseconds
//! register plain FOLDER          the same questions to the plain table
//! register rebuild FOLDER        folds all events anew; prints the seconds
//! register ratio FOLDER          the same statements on the same tables, encrypted and in the clear
//! ```
#![allow(clippy::disallowed_methods, reason = "an example is a command: it has arguments and a clock")]
#![allow(clippy::print_stdout, reason = "it prints figures")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use pismovnik_model::intake::{Channel, Counted, Ending, Intake};
use pismovnik_model::{Answers, Day, LetterKind};
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_register::{Command, ShopId};
use pismovnik_store::{LetterQuery, LetterStep, LetterSteps, Options, Workspace};
use rusqlite::Connection;

type Done<T = ()> = Result<T, Box<dyn Error>>;

const PASSPHRASE: &str = "длинная фраза для измерений";
const SHOPS: u32 = 50;
/// One letter of so many is open.
const OPEN: u64 = 50;
/// Letters in one transaction.
const BATCH: u64 = 2000;

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["make", folder, count] => make(Path::new(folder), count.parse()?),
        ["measure", folder] => measure(Path::new(folder)),
        ["plain", folder] => plain(Path::new(folder)),
        ["rebuild", folder] => rebuild(Path::new(folder)),
        ["ratio", folder] => ratio(Path::new(folder)),
        _ => Err("see the head of register.rs".into()),
    }
}

/// Random numbers from a seed.
struct Seed(u64);

impl Seed {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most.max(1)
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.below(all.len() as u64)).unwrap_or(0)]
    }
}

const BEGINNINGS: &[&str] = &[
    "Ал", "Бар", "Вол", "Гор", "Дар", "Ер", "Жил", "Зар", "Ил", "Кор", "Лан", "Мор", "Нев", "Ор", "Пав",
    "Рад", "Сор", "Тур", "Уш", "Фил", "Хар", "Цвет", "Чер", "Шил", "Щер", "Юд", "Яб", "Без", "Вес", "Глад",
];
const MIDDLES: &[&str] = &[
    "а", "ен", "ик", "о", "ош", "ум", "ят", "ел", "ир", "ан", "ов", "уш", "ав", "ит", "ок", "ар", "ем", "ич",
];
const ENDINGS: &[&str] = &["ова", "ин", "ский", "ев", "ина", "енко", "цева", "кин"];
const NAMES: &[&str] = &[
    "Анна",
    "Пётр",
    "Мария",
    "Иван",
    "Ольга",
    "Сергей",
    "Айгүл",
    "Нұрлан",
    "Вера",
    "Дмитрий",
    "Елена",
    "Асель",
];
const FATHERS: &[&str] = &["Ивановна", "Петрович", "Сергеевна", "Андреевич", "Олеговна", "Маратқызы"];
const CITIES: &[&str] = &["Тверь", "Псков", "Омск", "Алматы", "Казань", "Тула", "Самара", "Шымкент"];
const WISHES: &[&str] = &[
    "отзываю согласие на обработку персональных данных",
    "прошу прекратить рассылку рекламы",
    "требую удалить мои данные и сообщить об этом",
    "прошу сообщить, какие данные у вас есть",
    "келісімімді қайтарып аламын",
    "прошу исправить адрес доставки и фамилию",
    "верните деньги за заказ и удалите номер телефона",
    "возражаю против передачи данных третьим лицам",
];
const THINGS: &[&str] =
    &["чайник", "свечи", "варежки", "книга", "лампа", "самовар", "скатерть", "кружка", "шкатулка", "плед"];

/// A letter as it may arrive.
fn letter(n: u64, seed: &mut Seed) -> Intake {
    let received = Day::constant(2021, 1, 1)
        .checked_add(jiff::Span::new().days(i64::try_from(n / 550).unwrap_or(0)))
        .unwrap_or(Day::constant(2026, 11, 1));
    let mut intake = Intake::new(&(n + 1).to_string(), &[LetterKind::Withdrawal], Channel::Post, received);
    let surname = format!("{}{}{}", seed.of(BEGINNINGS), seed.of(MIDDLES), seed.of(ENDINGS));
    intake.sender.name = Some(format!("{surname} {} {}", seed.of(NAMES), seed.of(FATHERS)));
    intake.sender.address = Some(format!(
        "ул. Лесная, д. {}, кв. {}, г. {}, {}",
        seed.below(200),
        seed.below(300),
        seed.of(CITIES),
        100_000 + seed.below(500_000)
    ));
    intake.sender.email = Some(format!("buyer{}@example.test", seed.below(1_000_000)));
    intake.scope = Some(format!("{}; заказ {}, {}", seed.of(WISHES), seed.below(1_000_000), seed.of(THINGS)));
    intake
}

fn place(folder: &Path) -> PathBuf {
    folder.join("register.pismovnik")
}

fn open(folder: &Path) -> Done<Workspace> {
    Ok(Workspace::open(&place(folder), PASSPHRASE)?)
}

fn make(folder: &Path, count: u64) -> Done {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    let today = Day::constant(2026, 11, 20);
    let mut workspace = Workspace::create_with(&place(folder), PASSPHRASE, today, Options::default())?;
    for n in 1..=SHOPS {
        let name = format!("Лавка {n}");
        let command = Command::CreateShop { name, preset: None, answers: Answers::default() };
        workspace.perform(&command, &[], today)?;
    }
    let mut table = Connection::open(folder.join("plain.sqlite"))?;
    table.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
         CREATE TABLE letters (id INTEGER PRIMARY KEY, shop INTEGER, number TEXT, sender TEXT, address TEXT,
             email TEXT, scope TEXT, kinds TEXT, channel TEXT, received TEXT, due TEXT, stage TEXT, open INTEGER);
         CREATE INDEX letters_received ON letters (received);
         CREATE INDEX letters_shop ON letters (shop, received);
         CREATE INDEX letters_due ON letters (due) WHERE open = 1;
         CREATE VIRTUAL TABLE words USING fts5 (sender, address, email, scope, content = '');",
    )?;
    let (mut seed, started) = (Seed(7), Instant::now());
    let mut n = 0;
    while n < count {
        let transaction = table.transaction()?;
        let mut all = Vec::new();
        for n in n..(n + BATCH).min(count) {
            let intake = letter(n, &mut seed);
            let shop = u32::try_from(n % u64::from(SHOPS))? + 1;
            let (due, open) =
                (intake.received.checked_add(jiff::Span::new().days(30))?, n % OPEN == n / OPEN % OPEN);
            let stage = if open { "new" } else { "closed" };
            let sender = &intake.sender;
            transaction.prepare_cached(
                "INSERT INTO letters VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'withdrawal', 'post', ?8, ?9, ?10, ?11)",
            )?
            .execute((
                i64::try_from(n)? + 1, shop, &intake.number, &sender.name, &sender.address, &sender.email,
                &intake.scope, intake.received.to_string(), due.to_string(), stage, open,
            ))?;
            transaction
                .prepare_cached(
                    "INSERT INTO words (rowid, sender, address, email, scope) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute((
                    i64::try_from(n)? + 1,
                    &sender.name,
                    &sender.address,
                    &sender.email,
                    &intake.scope,
                ))?;
            let counted =
                Counted { due: Some(due), governing: Some("ru-withdrawal".to_owned()), ..Counted::default() };
            let received = LetterEvent::Received { intake, counted, files: vec![] };
            let closed = LetterEvent::Closed {
                ending: Ending::NoAnswerNeeded,
                reason: Some("перенесено из прежнего журнала".to_owned()),
            };
            let steps = if open { vec![received] } else { vec![received, closed] };
            let steps = steps.into_iter().map(|event| LetterStep { event, files: vec![] }).collect();
            all.push(LetterSteps { shop: ShopId(shop), letter: None, steps });
        }
        transaction.commit()?;
        n += all.len() as u64;
        workspace.perform_letters(&all, today)?;
        if n % 50_000 == 0 {
            println!("{n} letters, {:.0} s", started.elapsed().as_secs_f64());
        }
    }
    println!("made {n} letters in {:.0} s", started.elapsed().as_secs_f64());
    Ok(())
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
    timed("open", 5, |_| open(folder).map(|_| ()))?;
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
        let day = Day::constant(2021, 2, 1)
            .checked_add(jiff::Span::new().days(i64::try_from(seed.below(1800))?))?;
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
        ask(&workspace, &LetterQuery { limit: 20, due_by: Some(Day::constant(2021, 3, 1)), ..open.clone() })
    })?;
    timed("shops", 50, |_| {
        workspace.shops()?;
        Ok(())
    })?;
    let today = Day::constant(2026, 11, 21);
    let mut added = Vec::new();
    timed("add", 300, |n| {
        let mut intake = letter(n as u64, &mut seed);
        intake.number = format!("н{n}-{}", seed.below(1_000_000_000));
        let event = LetterEvent::Received { intake, counted: Counted::default(), files: vec![] };
        let steps = [LetterStep { event, files: vec![] }];
        added.push(workspace.perform_letter(ShopId(1), None, &steps, today)?.letter);
        Ok(())
    })?;
    timed("destroy", 20, |n| {
        let letter: LetterId = added[n];
        workspace.destroy_letter(ShopId(1), letter, today)?;
        Ok(())
    })?;
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

const LINE: &str = "shop, number, sender, kinds, channel, received, due, stage, open";

fn rows(connection: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Done<usize> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let _: Option<String> = row.get(2)?;
        count += 1;
    }
    Ok(count)
}

fn plain(folder: &Path) -> Done {
    let table = Connection::open(folder.join("plain.sqlite"))?;
    let mut seed = Seed(11);
    let number = |sql: &str| -> Done<i64> { Ok(table.query_row(sql, [], |row| row.get(0))?) };
    let total = number("SELECT count(*) FROM letters")?;
    timed("plain: first page, counted", 20, |_| {
        number("SELECT count(*) FROM letters")?;
        rows(&table, &format!("SELECT {LINE} FROM letters ORDER BY received DESC LIMIT 50"), &[]).map(|_| ())
    })?;
    timed("plain: any page, counted", 50, |_| {
        number("SELECT count(*) FROM letters")?;
        let offset = seed.below(total.unsigned_abs());
        let sql = format!("SELECT {LINE} FROM letters ORDER BY received DESC LIMIT 50 OFFSET {offset}");
        rows(&table, &sql, &[]).map(|_| ())
    })?;
    timed("plain: any page of a shop", 100, |_| {
        let (shop, offset) =
            (seed.below(u64::from(SHOPS)) + 1, seed.below(total.unsigned_abs() / u64::from(SHOPS)));
        number(&format!("SELECT count(*) FROM letters WHERE shop = {shop}"))?;
        let sql = format!(
            "SELECT {LINE} FROM letters WHERE shop = {shop} ORDER BY received DESC LIMIT 50 OFFSET {offset}"
        );
        rows(&table, &sql, &[]).map(|_| ())
    })?;
    timed("plain: part of a name, LIKE", 10, |_| {
        let part = format!("%{}%", seed.of(BEGINNINGS));
        let sql = format!("SELECT {LINE} FROM letters WHERE sender LIKE ?1 ORDER BY received DESC LIMIT 50");
        rows(&table, &sql, &[&part]).map(|_| ())
    })?;
    timed("plain: common word, FTS5, counted", 20, |_| {
        let word = seed.of(&["согласие", "рекламы", "данные", "заказ", "удалить"]);
        let sql = "SELECT count(*) FROM words WHERE words MATCH ?1";
        let _: i64 = table.query_row(sql, [word], |row| row.get(0))?;
        let sql = format!(
            "SELECT {LINE} FROM letters WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?1)
             ORDER BY received DESC LIMIT 50"
        );
        rows(&table, &sql, &[&word]).map(|_| ())
    })
}

/// The same tables in the clear, and the same statements on both.
fn ratio(folder: &Path) -> Done {
    let clear = folder.join("clear.sqlite");
    let encrypted = Connection::open(place(folder))?;
    encrypted.execute_batch(&format!("PRAGMA key = '{PASSPHRASE}'; PRAGMA cipher_memory_security = ON;"))?;
    if !clear.exists() {
        encrypted.execute("ATTACH DATABASE ?1 AS clear KEY ''", [clear.to_string_lossy()])?;
        encrypted.execute_batch("SELECT 1")?;
        let _: Option<String> =
            encrypted.query_row("SELECT sqlcipher_export('clear')", [], |row| row.get(0))?;
        encrypted.execute_batch("DETACH DATABASE clear")?;
    }
    let clear = Connection::open(clear)?;
    clear.execute_batch("PRAGMA journal_mode = WAL;")?;
    let total: u64 =
        clear.query_row("SELECT count(*) FROM letters", [], |row| row.get::<_, i64>(0))?.unsigned_abs();
    for (name, connection) in [("encrypted", &encrypted), ("clear", &clear)] {
        connection.execute_batch("PRAGMA synchronous = FULL;")?;
        let mut seed = Seed(13);
        timed(&format!("{name}: 50 letters by place"), 300, |_| {
            let from = i64::try_from(seed.below(total))?;
            let sql = "SELECT shop, letter, sender, kinds FROM letters WHERE id >= ?1 ORDER BY id LIMIT 50";
            rows(connection, sql, &[&from]).map(|_| ())
        })?;
        timed(&format!("{name}: a letter's entries"), 300, |_| {
            let seq = i64::try_from(seed.below(total / 50)).unwrap_or(0) + 1;
            let sql =
                "SELECT e.seq, e.day, cast(p.body AS TEXT) FROM events e JOIN payloads p USING (shop, seq)
                 WHERE shop = 7 AND seq BETWEEN ?1 AND ?1 + 3";
            rows(connection, sql, &[&seq]).map(|_| ())
        })?;
        timed(&format!("{name}: search"), 200, |_| {
            let word = format!("\"{}\" *", seed.of(BEGINNINGS).to_lowercase());
            let sql = "SELECT l.shop, l.letter, l.sender FROM letter_words w JOIN letters l ON l.id = w.rowid
                 WHERE letter_words MATCH ?1 ORDER BY w.rowid DESC LIMIT 50";
            rows(connection, sql, &[&word]).map(|_| ())
        })?;
        timed(&format!("{name}: a committed write"), 200, |n| {
            let value = format!("{n}{}", "x".repeat(2000));
            connection.execute("INSERT OR REPLACE INTO settings VALUES (0, 'bench', ?1)", [value])?;
            Ok(())
        })?;
        connection.execute_batch("DELETE FROM settings WHERE key = 'bench'")?;
        timed(&format!("{name}: all entries read"), 1, |_| {
            let sql = "SELECT sum(length(body)) FROM payloads";
            let _: i64 = connection.query_row(sql, [], |row| row.get(0))?;
            Ok(())
        })?;
    }
    Ok(())
}
