//! The store against a plain machine in memory, over random commands.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use pismovnik_model::stop_list::{Contact, StopEntry};
use pismovnik_model::{LetterKind, Locale, OwnKey, OwnPlace, OwnWords, PaperKey, Publication, Value};
use pismovnik_register::{Command, ShopId};
use pismovnik_store::Workspace;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use crate::common::*;

#[derive(Clone, Debug)]
enum Step {
    Create(u8),
    Rename(u8, u8),
    Record(u8, u8, Option<i64>),
    Undo(u8),
    Issue(u8, i8, Vec<u8>),
    /// Shop, edition, days ago; no days take it back.
    Publish(u8, u8, Option<u8>),
    /// Shop, clause, words; no words withdraw.
    Own(u8, u8, Option<u8>),
    /// Shop, edition.
    Restore(u8, u8),
    /// Shop, rows.
    Import(u8, Vec<u8>),
    /// Shop, number of the import.
    Remove(u8, u8),
    /// Shop, contacts entered at once.
    Stop(u8, Vec<u8>),
    /// Shop, contact, whether a reason is given.
    Lift(u8, u8, bool),
    Position(u8, u8),
    Reopen,
    Rebuild,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..5u8).prop_map(Step::Create),
        1 => (0..4u8, 0..5u8).prop_map(|(s, n)| Step::Rename(s, n)),
        6 => (0..4u8, 0..4u8, proptest::option::of(0..3i64)).prop_map(|(s, q, v)| Step::Record(s, q, v)),
        3 => (0..4u8).prop_map(Step::Undo),
        2 => (0..4u8, -1..3i8, proptest::collection::vec(any::<u8>(), 0..40)).prop_map(|(s, d, b)| Step::Issue(s, d, b)),
        2 => (0..4u8, 0..3u8, proptest::option::of(-1..2i8))
            .prop_map(|(s, e, d)| Step::Publish(s, e, d.map(|d| d.unsigned_abs()))),
        3 => (0..4u8, 0..3u8, proptest::option::of(0..3u8)).prop_map(|(s, c, w)| Step::Own(s, c, w)),
        2 => (0..4u8, 1..3u8).prop_map(|(s, e)| Step::Restore(s, e)),
        2 => (0..4u8, proptest::collection::vec(any::<u8>(), 0..40)).prop_map(|(s, b)| Step::Import(s, b)),
        1 => (0..4u8, 0..3u8).prop_map(|(s, n)| Step::Remove(s, n)),
        2 => (0..4u8, proptest::collection::vec(0..4u8, 0..3)).prop_map(|(s, c)| Step::Stop(s, c)),
        1 => (0..4u8, 0..4u8, any::<bool>()).prop_map(|(s, c, r)| Step::Lift(s, c, r)),
        1 => (0..4u8, 0..3u8).prop_map(|(s, p)| Step::Position(s, p)),
        1 => Just(Step::Reopen),
        1 => Just(Step::Rebuild),
    ]
}

/// Answers as an undo brings them back.
type Before = BTreeMap<String, Option<i64>>;

/// The plain machine.
#[derive(Default)]
struct Plain {
    shops: Vec<PlainShop>,
}

#[derive(Default)]
struct PlainShop {
    name: String,
    answers: BTreeMap<String, i64>,
    own: BTreeMap<u8, u8>,
    published: BTreeMap<u8, String>,
    /// Answers, and the own words that a restoring withdrew.
    undo: Vec<(Before, BTreeMap<u8, u8>)>,
    editions: Vec<Vec<u8>>,
    /// Rows by number; none where they were removed.
    imports: Vec<Option<Vec<u8>>>,
    stops: BTreeSet<u8>,
    position: Option<String>,
    events: u64,
}

fn name(n: u8) -> String {
    // Two of the five are the same name in other letters.
    ["Лавка", "лавка", "Свечи", "Мыло", "Чай"][usize::from(n)].to_owned()
}

impl Plain {
    fn taken(&self, name: &str, by_other_than: Option<usize>) -> bool {
        self.shops
            .iter()
            .enumerate()
            .any(|(i, s)| Some(i) != by_other_than && s.name.to_lowercase() == name.to_lowercase())
    }

    /// Does the step, and says whether it is allowed.
    fn step(&mut self, step: &Step) -> bool {
        match step {
            Step::Create(n) => {
                let allowed = !self.taken(&name(*n), None);
                if allowed {
                    self.shops.push(PlainShop { name: name(*n), events: 1, ..PlainShop::default() });
                }
                allowed
            }
            Step::Rename(s, n) => {
                let index = usize::from(*s);
                let allowed = index < self.shops.len() && !self.taken(&name(*n), Some(index));
                if allowed && self.shops[index].name != name(*n) {
                    self.shops[index].name = name(*n);
                    self.shops[index].events += 1;
                }
                allowed
            }
            Step::Record(s, q, value) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                let question = format!("q.{q}");
                let before = shop.answers.get(&question).copied();
                if before != *value {
                    shop.undo.push((BTreeMap::from([(question.clone(), before)]), BTreeMap::new()));
                    shop.events += 1;
                    shop.set(&question, *value);
                }
                true
            }),
            Step::Undo(s) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                if let Some((before, own)) = shop.undo.pop() {
                    shop.own.extend(own);
                    shop.events += 1;
                    for (question, value) in before {
                        shop.set(&question, value);
                    }
                }
                true
            }),
            Step::Issue(s, days, bytes) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                if *days >= 0 {
                    shop.editions.push(bytes.clone());
                    shop.events += 1;
                }
                *days >= 0
            }),
            Step::Publish(s, edition, days) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                // Every edition is issued today: a statement about yesterday is refused.
                let there = usize::from(*edition) >= 1 && usize::from(*edition) <= shop.editions.len();
                let allowed = there && days.is_none_or(|d| d == 0);
                if allowed {
                    let before = shop.published.get(edition).cloned();
                    let now = days.map(|_| "shop.example/policy".to_owned());
                    shop.events += u64::from(before != now);
                    match now {
                        Some(address) => shop.published.insert(*edition, address),
                        None => shop.published.remove(edition),
                    };
                }
                allowed
            }),
            Step::Own(s, clause, words) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                let before = shop.own.get(clause).copied();
                let allowed = words.is_some() || before.is_some();
                shop.events += u64::from(allowed && before != *words);
                match words {
                    Some(words) => shop.own.insert(*clause, *words),
                    None => shop.own.remove(clause),
                };
                allowed
            }),
            // The frozen answers of every edition are the same one; restoring withdraws all own words.
            Step::Restore(s, edition) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                let allowed = usize::from(*edition) <= shop.editions.len();
                let before = shop.answers.get("q.0").copied();
                if allowed && (before != Some(30) || !shop.own.is_empty()) {
                    // An answer that was the same already is no part of the entry.
                    let changed = (before != Some(30)).then(|| ("q.0".to_owned(), before));
                    shop.undo.push((changed.into_iter().collect(), std::mem::take(&mut shop.own)));
                    shop.set("q.0", Some(30));
                    shop.events += 1;
                }
                allowed
            }),
            Step::Import(s, rows) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                shop.imports.push(Some(rows.clone()));
                shop.events += 1;
                true
            }),
            Step::Remove(s, n) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                let index = usize::from(*n).wrapping_sub(1);
                let removed = shop.imports.get_mut(index).and_then(Option::take).is_some();
                shop.events += u64::from(removed);
                removed
            }),
            Step::Stop(s, contacts) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                let before = shop.stops.len();
                shop.stops.extend(contacts);
                shop.events += u64::from(shop.stops.len() > before);
                true
            }),
            Step::Lift(s, contact, reason) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                let allowed = *reason && shop.stops.remove(contact);
                shop.events += u64::from(allowed);
                allowed
            }),
            Step::Position(s, p) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                shop.position = Some(format!("page-{p}"));
                true
            }),
            Step::Reopen | Step::Rebuild => true,
        }
    }
}

impl PlainShop {
    fn set(&mut self, question: &str, value: Option<i64>) {
        match value {
            Some(v) => self.answers.insert(question.to_owned(), v),
            None => self.answers.remove(question),
        };
    }
}

/// Does the step in the store, and says whether it was allowed.
fn perform(workspace: &mut Workspace, step: &Step) -> bool {
    let shop = |s: u8| ShopId(u32::from(s) + 1);
    match step {
        Step::Create(n) => {
            let command = Command::CreateShop { name: name(*n), preset: None, answers: Default::default() };
            workspace.perform(&command, &[], today()).is_ok()
        }
        Step::Rename(s, n) => {
            workspace.perform(&Command::RenameShop { shop: shop(*s), name: name(*n) }, &[], today()).is_ok()
        }
        Step::Record(s, q, value) => {
            let command = record(shop(*s), &format!("q.{q}"), value.map(Value::Number));
            workspace.perform(&command, &[], today()).is_ok()
        }
        Step::Undo(s) => match workspace.undoable(shop(*s)) {
            Ok(Some(undo)) => workspace.perform(&undo.command(shop(*s)), &[], today()).is_ok(),
            other => other.is_ok(),
        },
        Step::Issue(s, days, bytes) => {
            let from = if *days < 0 {
                day("2026-11-20")
            } else {
                today().saturating_add(Duration::from_hours(24 * u64::from(days.unsigned_abs())))
            };
            let number = workspace.state().shop(shop(*s)).map_or(1, |s| s.next_edition());
            let command =
                Command::IssueEdition { shop: shop(*s), edition: edition(number, from, &[("txt", bytes)]) };
            workspace.perform(&command, &[bytes], today()).is_ok()
        }
        Step::Publish(s, edition, days) => {
            let paper = paper(u32::from(*edition));
            let publication = days.map(|days| Publication {
                address: "shop.example/policy".to_owned(),
                since: today().saturating_sub(Duration::from_hours(24 * u64::from(days))),
            });
            let command = Command::RecordPublication { shop: shop(*s), paper, publication };
            workspace.perform(&command, &[], today()).is_ok()
        }
        Step::Own(s, clause, words) => {
            let words = words.map(own);
            let command = Command::RecordOwnWords { shop: shop(*s), at: at(*clause), words };
            workspace.perform(&command, &[], today()).is_ok()
        }
        Step::Restore(s, edition) => {
            let words = workspace.own_words(shop(*s)).unwrap_or_default();
            let command = Command::RestoreEdition {
                shop: shop(*s),
                edition: u32::from(*edition),
                answers: BTreeMap::from([("q.0".to_owned(), Some(Value::Number(30)))]),
                words: words.into_iter().map(|w| (w.at, None)).collect(),
                undoes: None,
            };
            workspace.perform(&command, &[], today()).is_ok()
        }
        Step::Import(s, rows) => {
            let (from, through) = (today(), today());
            let command = Command::ImportSubmissions { shop: shop(*s), count: 1, from, through };
            workspace.perform(&command, &[rows], today()).is_ok()
        }
        Step::Remove(s, n) => workspace.remove_submissions(shop(*s), u64::from(*n), today()).is_ok(),
        Step::Stop(s, contacts) => {
            let entries: Vec<StopEntry> = contacts.iter().map(|c| stop(*c)).collect();
            workspace.enter_stops(shop(*s), &entries, today()).is_ok()
        }
        Step::Lift(s, c, reason) => {
            let reason = if *reason { "новое согласие" } else { " " };
            workspace.lift_stops(shop(*s), &[stop(*c).contact], reason, today()).is_ok()
        }
        Step::Position(s, p) => workspace.set_position(shop(*s), &format!("page-{p}")).is_ok(),
        Step::Reopen => true,
        Step::Rebuild => workspace.rebuild().is_ok(),
    }
}

fn stop(contact: u8) -> StopEntry {
    let contact = match contact % 2 {
        0 => Contact::Email(format!("{contact}@example.test")),
        _ => Contact::Phone(format!("7912000000{contact}")),
    };
    StopEntry { contact, since: today(), because: LetterKind::Marketing }
}

fn paper(edition: u32) -> PaperKey {
    PaperKey { edition, document: "privacy-policy".to_owned(), lang: Locale::Ru }
}

fn at(clause: u8) -> OwnKey {
    OwnKey {
        document: "privacy-policy".to_owned(),
        lang: Locale::Ru,
        clause: format!("clause-{clause}"),
        nth: 0,
        place: OwnPlace::Instead,
    }
}

/// The first words are a struck clause.
fn own(words: u8) -> OwnWords {
    let text = (words > 0).then(|| format!("Свои слова {words}"));
    OwnWords { text, base: "Слова закона".to_owned() }
}

fn compare(workspace: &Workspace, plain: &Plain) {
    let lines = workspace.shops().expect("shops");
    assert_eq!(lines.len(), plain.shops.len());
    for (line, shop) in lines.iter().zip(&plain.shops) {
        assert_eq!(line.name, shop.name);
        assert_eq!(line.events, shop.events);
        let answers = workspace.answers(line.id).expect("answers");
        let plainly: BTreeMap<String, Value> =
            shop.answers.iter().map(|(q, v)| (q.clone(), Value::Number(*v))).collect();
        assert_eq!(answers.0, plainly);
        assert_eq!(workspace.editions(line.id).expect("editions").len(), shop.editions.len());
        for (number, bytes) in (1..).zip(&shop.editions) {
            let file =
                workspace.read_file(line.id, number, "privacy-policy", Locale::Ru, "txt").expect("file");
            assert_eq!(&file, bytes);
        }
        for (number, rows) in (1..).zip(&shop.imports) {
            assert_eq!(workspace.read_import(line.id, number).ok().as_ref(), rows.as_ref());
        }
        let words: BTreeMap<OwnKey, OwnWords> =
            workspace.own_words(line.id).expect("own words").into_iter().map(|w| (w.at, w.words)).collect();
        assert_eq!(words, shop.own.iter().map(|(c, w)| (at(*c), own(*w))).collect());
        let stops: BTreeSet<StopEntry> =
            workspace.stop_list(line.id).expect("stop-list").into_iter().collect();
        assert_eq!(stops, shop.stops.iter().map(|c| stop(*c)).collect());
        let published: BTreeMap<PaperKey, String> = workspace
            .publications(line.id)
            .expect("publications")
            .into_iter()
            .map(|(paper, p)| (paper, p.address))
            .collect();
        let plainly = shop.published.iter().map(|(e, a)| (paper(u32::from(*e)), a.clone())).collect();
        assert_eq!(published, plainly);
        assert_eq!(workspace.position(line.id).expect("position"), shop.position);
    }
    assert_eq!(*workspace.state(), workspace.reader().expect("reader").state().expect("state"));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 16,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_store_does_what_the_plain_machine_does(steps in proptest::collection::vec(step(), 1..40)) {
        let (_folder, path) = place();
        let mut workspace = create(&path);
        let mut plain = Plain::default();
        for step in &steps {
            if matches!(step, Step::Reopen) {
                drop(workspace);
                workspace = open(&path);
            }
            prop_assert_eq!(perform(&mut workspace, step), plain.step(step), "{:?}", step);
            compare(&workspace, &plain);
        }
        let report = workspace.verify();
        prop_assert!(report.is_sound(), "{:?}", report.broken);
    }
}
