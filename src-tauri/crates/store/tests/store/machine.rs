//! The store against a plain machine in memory, over random commands.

use std::collections::BTreeMap;
use std::time::Duration;

use pismovnik_model::{Locale, Value};
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
        1 => (0..4u8, 0..3u8).prop_map(|(s, p)| Step::Position(s, p)),
        1 => Just(Step::Reopen),
        1 => Just(Step::Rebuild),
    ]
}

/// The plain machine.
#[derive(Default)]
struct Plain {
    shops: Vec<PlainShop>,
}

#[derive(Default)]
struct PlainShop {
    name: String,
    answers: BTreeMap<String, i64>,
    undo: Vec<BTreeMap<String, Option<i64>>>,
    editions: Vec<Vec<u8>>,
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
                    shop.undo.push(BTreeMap::from([(question.clone(), before)]));
                    shop.events += 1;
                    shop.set(&question, *value);
                }
                true
            }),
            Step::Undo(s) => self.shops.get_mut(usize::from(*s)).is_some_and(|shop| {
                if let Some(before) = shop.undo.pop() {
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
        Step::Position(s, p) => workspace.set_position(shop(*s), &format!("page-{p}")).is_ok(),
        Step::Reopen => true,
        Step::Rebuild => workspace.rebuild().is_ok(),
    }
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
