//! Invented letters, and the files that hold them.

use std::fs;
use std::path::Path;
use std::time::Instant;

use pismovnik_app::Law;
use pismovnik_app::interview;
use pismovnik_app::letters::count;
use pismovnik_model::intake::{Attached, Channel, Counted, Ending, FileRole, Identity, Intake, Sending};
use pismovnik_model::{Country, Day, LetterKind, OutgoingInput, OutgoingKind};
use pismovnik_register::letters::LetterEvent;
use pismovnik_register::{Command, ShopId};
use pismovnik_store::{LetterStep, LetterSteps, Options, Workspace};
use rusqlite::Connection;

use crate::{Done, PASSPHRASE, place};

pub(crate) const SHOPS: u32 = 50;

/// One letter of so many is open.
pub(crate) const OPEN: u64 = 50;

/// Days over which they arrive, from the first of January 2021.
const DAYS: u64 = 2100;

/// Letters in one transaction.
const BATCH: u64 = 2000;

/// What every shop's questionnaire says.
const PRESET: &str = "ru-sole-proprietor";

/// An answer's paper, as far as a list needs one.
const PAPER: &[u8] = b"%PDF-1.7 a paper";

/// Random numbers from a seed.
pub(crate) struct Seed(pub(crate) u64);

impl Seed {
    pub(crate) fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most.max(1)
    }

    pub(crate) fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.below(all.len() as u64)).unwrap_or(0)]
    }
}

pub(crate) const BEGINNINGS: &[&str] = &[
    "Ал", "Бар", "Вол", "Гор", "Дар", "Ер", "Жил", "Зар", "Ил", "Кор", "Лан", "Мор", "Нев", "Ор", "Пав",
    "Рад", "Сор", "Тур", "Уш", "Фил", "Хар", "Цвет", "Чер", "Шил", "Щер", "Юд", "Яб", "Без", "Вес", "Глад",
];
pub(crate) const MIDDLES: &[&str] = &[
    "а", "ен", "ик", "о", "ош", "ум", "ят", "ел", "ир", "ан", "ов", "уш", "ав", "ит", "ок", "ар", "ем", "ич",
];
pub(crate) const ENDINGS: &[&str] = &["ова", "ин", "ский", "ев", "ина", "енко", "цева", "кин"];
pub(crate) const NAMES: &[&str] = &[
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
pub(crate) fn letter(n: u64, received: Day, seed: &mut Seed) -> Intake {
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

/// Writes the letters into a workspace and into a plain table.
pub(crate) fn make(folder: &Path, count: u64) -> Done {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    let first = Day::constant(2021, 1, 1);
    let mut workspace = Workspace::create_with(&place(folder), PASSPHRASE, first, Options::default())?;
    for n in 1..=SHOPS {
        let name = format!("Лавка {n}");
        let command =
            Command::CreateShop { name, preset: None, answers: interview::preset(PRESET).ok_or("a preset")? };
        workspace.perform(&command, &[], first)?;
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
        let (mut all, mut today) = (Vec::new(), first);
        for n in n..(n + BATCH).min(count) {
            let received = first.checked_add(jiff::Span::new().days(i64::try_from(n * DAYS / count)?))?;
            let intake = letter(n, received, &mut seed);
            today = received;
            let shop = u32::try_from(n % u64::from(SHOPS))? + 1;
            let (due, open) = (intake.received.checked_add(jiff::Span::new().days(30))?, is_open(n, count));
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
            let steps = if open { open_steps(n, intake)? } else { closed_steps(intake, due) };
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

/// The last tenth of the letters holds the open ones: one of so many of all.
fn is_open(n: u64, count: u64) -> bool {
    n >= count / 10 * 9 && (n + n / u64::from(SHOPS)).is_multiple_of(OPEN / 10)
}

/// An open letter, counted as the law has it. One of a hundred is answered and waits for the post, another was posted.
fn open_steps(n: u64, intake: Intake) -> Done<Vec<LetterStep<'static>>> {
    let counted = count(Law::built_in(), Country::Russia, &intake, false).map_err(|p| format!("{p:?}"))?;
    let (day, number) = (intake.received, format!("И-{}", intake.number));
    let addressee = intake.sender.addressee(false).ok_or("an addressee")?;
    let mut steps = vec![step(LetterEvent::Received { intake, counted, files: vec![] })];
    let which = n / u64::from(SHOPS) / (OPEN / 10) % 100;
    if which < 2 {
        let looked = "в таблице заказов".to_owned();
        steps.push(step(LetterEvent::Identified { identity: Identity::NotFound { looked } }));
        let outgoing = Box::new(OutgoingInput::new(OutgoingKind::NotFound, addressee, &number, day));
        let file = Attached {
            name: "ответ.pdf".to_owned(),
            media: "application/pdf".to_owned(),
            size: PAPER.len() as u64,
            role: FileRole::Paper,
        };
        let event = LetterEvent::Issued { outgoing, head: String::new(), wording: None, files: vec![file] };
        steps.push(LetterStep { event, files: vec![PAPER] });
    }
    if which == 1 {
        let sending = Sending::Post { tracking: None };
        steps.push(step(LetterEvent::Sent { number, sending, day, files: vec![] }));
    }
    Ok(steps)
}

fn closed_steps(intake: Intake, due: Day) -> Vec<LetterStep<'static>> {
    let counted =
        Counted { due: Some(due), governing: Some("ru-withdrawal".to_owned()), ..Counted::default() };
    let closed = LetterEvent::Closed {
        ending: Ending::NoAnswerNeeded,
        reason: Some("перенесено из прежнего журнала".to_owned()),
    };
    vec![step(LetterEvent::Received { intake, counted, files: vec![] }), step(closed)]
}

fn step(event: LetterEvent) -> LetterStep<'static> {
    LetterStep { event, files: vec![] }
}
