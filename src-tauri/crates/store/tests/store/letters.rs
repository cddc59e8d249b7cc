//! Letters in the store: lists, search, numbers, destruction, and random ways against the fold.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::intake::{
    Attached, Channel, Counted, DecisionLine, Ending, FileRole, Identity, Intake, Outcome, Sender, Sending,
    Task, TaskDone, Verdict,
};
use pismovnik_model::outgoing::ActFields;
use pismovnik_model::{Day, KeptSignature, LetterKind, OutgoingInput, OutgoingKind, SignatureWay, Signer};
use pismovnik_register::ShopId;
use pismovnik_register::letters::{Desk, Entry, FileId, Letter, LetterEvent, LetterId, decide};
use pismovnik_store::{Done, LetterQuery, LetterStep, StoreError, Workspace, letter_setting};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use crate::common::*;

const SHOP: ShopId = ShopId(1);

fn intake(number: &str, name: &str, received: &str) -> Intake {
    let mut intake = Intake::new(number, &[LetterKind::Withdrawal], Channel::Email, day(received));
    intake.sender.name = Some(name.to_owned());
    intake
}

fn received(intake: Intake, due: &str) -> LetterEvent {
    let counted = Counted { due: Some(day(due)), governing: Some("t".to_owned()), ..Counted::default() };
    LetterEvent::Received { intake, counted, files: vec![] }
}

fn step(event: LetterEvent) -> LetterStep<'static> {
    LetterStep { event, files: vec![] }
}

fn add(workspace: &mut Workspace, shop: ShopId, event: LetterEvent) -> LetterId {
    workspace.perform_letter(shop, None, &[step(event)], today()).expect("added").letter
}

fn two_shops() -> (tempfile::TempDir, Workspace) {
    let (folder, path) = place();
    let mut workspace = create(&path);
    for name in ["Лавка", "Свечи"] {
        workspace.perform(&create_shop(name), &[], today()).expect("shop");
    }
    (folder, workspace)
}

fn numbers(workspace: &Workspace, query: &LetterQuery) -> Vec<String> {
    let page = workspace.letters(query).expect("list");
    page.lines.into_iter().map(|l| l.number).collect()
}

/// The index of words merges its parts as it grows; the reader's own picture of them is older then.
#[test]
fn a_search_before_many_letters_makes_no_damage_of_nothing() {
    let (_folder, mut workspace) = two_shops();
    let query =
        LetterQuery { words: Some("соболева".to_owned()), limit: 1, ..LetterQuery::default() };
    for n in 0..12 {
        workspace.letters(&query).expect("searched");
        for m in 0..17 {
            let event = received(intake(&format!("{n}-{m}"), "Соболева Анна", "2026-11-03"), "2026-12-03");
            add(&mut workspace, SHOP, event);
        }
        let found = workspace.verify();
        assert!(found.is_sound(), "after {n}: {:?}", found.problems());
    }
}

#[test]
fn lists_are_filtered_ordered_and_searched_in_any_form() {
    let (_folder, mut workspace) = two_shops();
    add(&mut workspace, SHOP, received(intake("1", "Соболева Анна", "2026-11-03"), "2026-12-03"));
    let mut scope = intake("2", "Ёлкин Пётр", "2026-11-05");
    scope.scope = Some("Требую возврата денег и отзываю согласие".to_owned());
    add(&mut workspace, SHOP, received(scope, "2026-11-25"));
    let mut kazakh = intake("3", "Серікқызы Айгүл", "2026-11-04");
    kazakh.scope = Some("Келісімімді қайтарып аламын".to_owned());
    add(&mut workspace, ShopId(2), received(kazakh, "2026-11-20"));

    let all = LetterQuery { limit: 10, ..LetterQuery::default() };
    assert_eq!(numbers(&workspace, &all), ["2", "3", "1"]);
    assert_eq!(numbers(&workspace, &LetterQuery { by_due: true, ..all.clone() }), ["3", "2", "1"]);
    assert_eq!(numbers(&workspace, &LetterQuery { shop: Some(SHOP), ..all.clone() }), ["2", "1"]);
    assert_eq!(
        numbers(&workspace, &LetterQuery { due_by: Some(day("2026-11-25")), ..all.clone() }),
        ["2", "3"]
    );
    let second = LetterQuery { offset: 1, limit: 1, ..all.clone() };
    let page = workspace.letters(&second).expect("list");
    assert_eq!((page.lines.len(), page.total), (1, 3));
    for (words, expected) in [
        ("возврат", &["2"][..]),
        ("возвратом денежки", &[]),
        ("согласием", &["2"]),
        ("собол", &["1"]),
        ("соболевой", &["1"]),
        ("елкин", &["2"]),
        ("келісім", &["3"]),
        ("\" OR *", &[]),
    ] {
        let query = LetterQuery { words: Some(words.to_owned()), ..all.clone() };
        assert_eq!(numbers(&workspace, &query), expected, "{words}");
    }
}

#[test]
fn searches_keep_to_their_filter_and_order() {
    let (_folder, mut workspace) = two_shops();
    let closed =
        LetterEvent::Closed { ending: Ending::NoAnswerNeeded, reason: Some("шутка".to_owned()) };
    for (n, due) in (1..=6).zip(["05", "02", "04", "01", "03", "06"]) {
        let shop = ShopId(1 + n % 2);
        let event =
            received(intake(&n.to_string(), "Соболева Анна", "2026-11-03"), &format!("2026-12-{due}"));
        let letter = add(&mut workspace, shop, event);
        if n % 3 == 0 {
            workspace.perform_letter(shop, Some(letter), &[step(closed.clone())], today()).expect("closed");
        }
    }
    let found =
        LetterQuery { words: Some("соболевой а".to_owned()), limit: 10, ..LetterQuery::default() };
    let open = LetterQuery { open: Some(true), by_due: true, ..found.clone() };
    for (query, expected, total) in [
        (found.clone(), &["6", "5", "4", "3", "2", "1"][..], 6),
        (LetterQuery { offset: 1, limit: 2, ..found.clone() }, &["5", "4"], 6),
        (LetterQuery { open: Some(false), ..found.clone() }, &["6", "3"], 2),
        (LetterQuery { open: Some(false), shop: Some(SHOP), ..found.clone() }, &["6"], 1),
        (open.clone(), &["4", "2", "5", "1"], 4),
        (LetterQuery { offset: 1, limit: 2, ..open.clone() }, &["2", "5"], 4),
        (LetterQuery { shop: Some(ShopId(2)), ..open.clone() }, &["5", "1"], 2),
        (LetterQuery { due_by: Some(day("2026-12-03")), ..open.clone() }, &["4", "2", "5"], 3),
        (LetterQuery { words: Some("ивановой".to_owned()), ..open }, &[], 0),
    ] {
        let page = workspace.letters(&query).expect("list");
        let numbers: Vec<String> = page.lines.into_iter().map(|l| l.number).collect();
        assert_eq!(
            (numbers.as_slice(), page.total, page.more),
            (&expected.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>()[..], total, false),
            "{query:?}"
        );
    }
}

#[test]
fn a_number_is_given_once_in_a_shop() {
    let (_folder, mut workspace) = two_shops();
    let first =
        add(&mut workspace, SHOP, received(intake("Вх-1", "Соболева Анна", "2026-11-03"), "2026-12-03"));
    let again = step(received(intake("вх-1", "Ёлкин Пётр", "2026-11-03"), "2026-12-03"));
    let refused = workspace.perform_letter(SHOP, None, std::slice::from_ref(&again), today());
    assert!(
        matches!(&refused, Err(StoreError::Refused(r)) if r.problems[0].code.code == "letter-number-taken")
    );
    assert!(workspace.perform_letter(ShopId(2), None, &[again], today()).is_ok());
    assert_eq!(workspace.find_letter(SHOP, "ВХ-1").expect("found"), first);
    assert!(matches!(workspace.find_letter(SHOP, "7"), Err(StoreError::LetterUnknown(_))));
    assert!(workspace.verify().is_sound());
}

#[test]
fn a_refused_step_takes_the_steps_before_it_back() {
    let (_folder, mut workspace) = two_shops();
    let letter =
        add(&mut workspace, SHOP, received(intake("1", "Соболева Анна", "2026-11-03"), "2026-12-03"));
    let before = workspace.shop(SHOP).expect("shop");
    let note = step(LetterEvent::Noted { text: "Заметка".to_owned() });
    let close = step(LetterEvent::Closed { ending: Ending::Answered, reason: None });
    assert!(workspace.perform_letter(SHOP, Some(letter), &[note, close], today()).is_err());
    assert_eq!(workspace.shop(SHOP).expect("shop"), before);
    assert!(workspace.letter(SHOP, letter).expect("letter").notes.is_empty());
    let strange = workspace.perform_letter(SHOP, Some(LetterId(99)), &[], today());
    assert!(matches!(strange, Err(StoreError::LetterUnknown(_))));
}

#[test]
fn a_destroyed_letter_leaves_no_byte_and_the_chain_verifies() {
    const CANARY: &str = "КАНАРЕЙКАЖЕЛТАЯ";
    let (folder, mut workspace) = two_shops();
    let mut canary = intake("1", CANARY, "2026-11-03");
    canary.scope = Some(format!("{CANARY} в тексте"));
    let scan = CANARY.repeat(100).into_bytes();
    let file = Attached {
        name: format!("{CANARY}.pdf"),
        media: "application/pdf".to_owned(),
        size: scan.len() as u64,
        role: FileRole::Letter,
    };
    let arrived = LetterStep {
        event: LetterEvent::Received { intake: canary, counted: Counted::default(), files: vec![file] },
        files: vec![&scan],
    };
    let done = workspace.perform_letter(SHOP, None, &[arrived], today()).expect("added");
    let other = add(&mut workspace, SHOP, received(intake("2", "Соболева Анна", "2026-11-03"), "2026-12-03"));
    // The search grows in parts, and a letter's words stand in several of them.
    for n in 0..20 {
        let note = step(LetterEvent::Noted { text: format!("{CANARY} звонила {n}") });
        workspace.perform_letter(SHOP, Some(done.letter), &[note], today()).expect("noted");
        if n % 7 == 0 {
            drop(workspace);
            workspace = open(&folder.path().join("лавки.pismovnik"));
        }
    }
    let draft = letter_setting(done.letter, "reply");
    workspace.set_setting(Some(SHOP), &draft, Some(CANARY)).expect("kept");
    workspace.set_setting(Some(SHOP), &letter_setting(other, "reply"), Some("иной")).expect("kept");
    assert_eq!(workspace.letter_file(SHOP, done.seq, 0).expect("file"), scan);
    workspace.destroy_letter(SHOP, done.letter, today()).expect("destroyed");
    assert!(matches!(workspace.letter(SHOP, done.letter), Err(StoreError::LetterUnknown(_))));
    let query = LetterQuery { words: Some(CANARY.to_owned()), limit: 10, ..LetterQuery::default() };
    assert_eq!(workspace.letters(&query).expect("list").total, 0);
    assert_eq!(workspace.setting(Some(SHOP), &draft).expect("read"), None);
    assert!(workspace.setting(Some(SHOP), &letter_setting(other, "reply")).expect("read").is_some());
    assert_eq!(workspace.letter(SHOP, other).expect("letter").intake.number, "2");
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    // A number that was given stays given to nobody; the letter's id is never given again.
    let next = add(&mut workspace, SHOP, received(intake("1", "Ёлкин Пётр", "2026-11-04"), "2026-12-04"));
    assert!(next > other);
    let before = workspace.letters(&LetterQuery { limit: 10, ..LetterQuery::default() }).expect("list");
    workspace.rebuild().expect("rebuilt");
    assert_eq!(
        workspace.letters(&LetterQuery { limit: 10, ..LetterQuery::default() }).expect("list"),
        before
    );
    drop(workspace);
    // Every page decrypted: nothing of it is left, neither in upper nor in lower case.
    let path = folder.path().join("лавки.pismovnik");
    let pages = pages(&path);
    for needle in [CANARY.to_owned(), CANARY.to_lowercase()] {
        assert!(!pages.windows(needle.len()).any(|w| w == needle.as_bytes()));
    }
}

/// A random wish.
#[derive(Clone, Debug)]
enum Wish {
    Receive(u8, u8),
    Step(u8, u8),
    Undo(u8),
    Destroy(u8),
    DestroyFile(u8),
    Rebuild,
}

fn wish() -> impl Strategy<Value = Wish> {
    prop_oneof![
        3 => (0..6u8, 0..4u8).prop_map(|(n, c)| Wish::Receive(n, c)),
        12 => (0..6u8, 0..STEPS).prop_map(|(l, s)| Wish::Step(l, s)),
        3 => (0..6u8).prop_map(Wish::Undo),
        1 => (0..6u8).prop_map(Wish::Destroy),
        2 => (0..6u8).prop_map(Wish::DestroyFile),
        1 => Just(Wish::Rebuild),
    ]
}

/// How many steps [`event`] knows.
const STEPS: u8 = 22;

/// One of all the steps, most of them allowed at some time; numbers are the letter's own.
fn event(n: u8, letter: LetterId, entries: &[Entry]) -> LetterEvent {
    let task = |id: &str| Task {
        id: id.to_owned(),
        place: "Сайт".to_owned(),
        what: "удалить".to_owned(),
        destroys: true,
        processor: false,
    };
    let decided = |tasks| LetterEvent::Decided {
        verdict: Verdict {
            answers: BTreeMap::new(),
            lines: vec![DecisionLine { what: "анкета".to_owned(), outcome: Outcome::Destroy }],
            tasks,
        },
    };
    let text = || "слова".to_owned();
    let (act, reply) = (format!("А-{letter}"), format!("И-{letter}"));
    let folded = Letter::fold(entries);
    match n {
        0 => LetterEvent::Noted { text: text() },
        1 => LetterEvent::Identified { identity: Identity::Matched { by: text() } },
        2 => LetterEvent::Identified { identity: Identity::NotFound { looked: text() } },
        3 => decided(vec![task("a"), task("b")]),
        4 => decided(vec![task("a")]),
        5 => LetterEvent::TaskSet {
            task: "a".to_owned(),
            done: Some(TaskDone::Done { day: day("2026-11-20"), who: text() }),
            files: vec![],
        },
        6 => LetterEvent::TaskSet { task: "a".to_owned(), done: None, files: vec![] },
        7 => LetterEvent::TaskSet {
            task: "b".to_owned(),
            done: Some(TaskDone::NothingThere { why: text() }),
            files: vec![attached(FILE)],
        },
        8 => LetterEvent::Closed { ending: Ending::TakenBack, reason: Some(text()) },
        9 => LetterEvent::Reopened { reason: text() },
        10 => LetterEvent::Voided { reason: text() },
        11 => LetterEvent::Recounted {
            counted: Counted { due: Some(day("2026-12-01")), ..Counted::default() },
            reason: text(),
        },
        12 => LetterEvent::FilesAdded { files: vec![attached(FILE)] },
        13 => {
            let mut known = folded.map_or_else(|| intake("?", "?", "2026-11-03"), |l| l.intake);
            known.scope = Some("исправлено".to_owned());
            let counted = Counted { due: Some(day("2026-12-04")), ..Counted::default() };
            LetterEvent::Corrected { intake: known, counted, reason: text() }
        }
        14 => {
            let fields = ActFields { what: vec!["анкета".to_owned()], ..ActFields::default() };
            LetterEvent::ActDrawn { number: act, fields, files: vec![attached(FILE)] }
        }
        15 => LetterEvent::ActSigned { number: act, day: today(), files: vec![] },
        16 => {
            let sender = Sender { name: Some("Соболева Анна".to_owned()), ..Sender::default() };
            let addressee = sender.addressee(false).expect("a name");
            let outgoing = Box::new(OutgoingInput::new(OutgoingKind::NotFound, addressee, &reply, today()));
            LetterEvent::Issued { outgoing, head: text(), wording: None, files: vec![attached(FILE)] }
        }
        17 => {
            let paper = folded.and_then(|l| l.outgoing.get(&reply).map(|o| o.entry)).unwrap_or(0);
            let (level, class) = ("ink".to_owned(), "ink".to_owned());
            let signer = Signer { name: text(), level, class, holds: true, at: None };
            let signature = KeptSignature { way: SignatureWay::Ink, signers: vec![signer], authority: None };
            LetterEvent::PaperSigned { paper, signature, files: vec![] }
        }
        18 => LetterEvent::Sent {
            number: reply,
            sending: Sending::Post { tracking: None },
            day: today(),
            files: vec![],
        },
        19 => LetterEvent::Tracked { number: reply, tracking: "80080000000001".to_owned() },
        20 => LetterEvent::ReceiptFiled { number: reply, delivered: None, files: vec![attached(FILE)] },
        _ => LetterEvent::CameBack { number: reply, day: today(), why: text() },
    }
}

/// What every file holds.
const FILE: &[u8] = b"%PDF";

fn with_files(event: LetterEvent) -> LetterStep<'static> {
    let files = event.files().iter().map(|_| FILE).collect();
    LetterStep { event, files }
}

#[test]
fn the_random_ways_know_every_step() {
    let source = include_str!("../../../register/src/letters/event.rs");
    let all: BTreeSet<&str> = source
        .split("=> \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next().filter(|kind| kind.starts_with("letter-")))
        .collect();
    let mut known: BTreeSet<&str> = (0..STEPS).map(|n| event(n, LetterId(1), &[]).kind()).collect();
    // Wishes of their own.
    known.extend(["letter-received", "letter-undone", "letter-files-destroyed"]);
    assert_eq!(known, all);
}

fn plainly(entries: &mut Vec<Entry>, seq: u64, step: &LetterEvent, desk: Desk, today: Day) -> Option<bool> {
    let folded = Letter::fold(entries);
    match decide(folded.as_ref(), step, desk, today) {
        Ok(Some(event)) => {
            entries.push(Entry { seq, day: today, event });
            Some(true)
        }
        Ok(None) => Some(false),
        Err(_) => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    #[test]
    fn letters_in_the_store_are_what_their_entries_fold_to(wishes in proptest::collection::vec(wish(), 1..120)) {
        let (folder, mut workspace) = two_shops();
        let mut plain: Vec<(LetterId, Vec<Entry>)> = Vec::new();
        let mut seq = workspace.shop(SHOP).expect("shop").events;
        for wish in &wishes {
            match wish {
                Wish::Receive(number, channel) => {
                    let mut intake = intake(&number.to_string(), "Соболева Анна", "2026-11-03");
                    intake.channel = Channel::ALL[usize::from(*channel)];
                    let taken = plain.iter().any(|(_, e)| Letter::fold(e).is_some_and(|l| l.intake.number == intake.number));
                    let step_event = received(intake, "2026-12-03");
                    let mut entries = Vec::new();
                    let desk = Desk { incoming_taken: taken, ..Desk::default() };
                    let should = plainly(&mut entries, seq + 1, &step_event, desk, today());
                    let done = workspace.perform_letter(SHOP, None, &[step(step_event)], today());
                    prop_assert_eq!(done.is_ok(), should.is_some());
                    if should.is_some() {
                        seq += 1;
                        plain.push((LetterId(seq), entries));
                    }
                }
                Wish::Step(index, n) => {
                    let Some((letter, entries)) = plain.get_mut(usize::from(*index)) else { continue };
                    let wanted = event(*n, *letter, entries);
                    let should = plainly(entries, seq + 1, &wanted, Desk::default(), today());
                    let done = workspace.perform_letter(SHOP, Some(*letter), &[with_files(wanted.clone())], today());
                    prop_assert_eq!(done.is_ok(), should.is_some(), "{:?}", wanted);
                    seq += u64::from(should == Some(true));
                }
                Wish::Undo(index) => {
                    let Some((letter, entries)) = plain.get_mut(usize::from(*index)) else { continue };
                    let entry = Letter::fold(entries).and_then(|l| l.undoable).unwrap_or(0);
                    let undone = LetterEvent::Undone { entry };
                    let should = plainly(entries, seq + 1, &undone, Desk::default(), today());
                    let done = workspace.perform_letter(SHOP, Some(*letter), &[step(undone)], today());
                    prop_assert_eq!(done.is_ok(), should.is_some());
                    seq += u64::from(should == Some(true));
                }
                Wish::Destroy(index) => {
                    if usize::from(*index) < plain.len() {
                        let (letter, _) = plain.remove(usize::from(*index));
                        workspace.destroy_letter(SHOP, letter, today()).expect("destroyed");
                        seq += 1;
                    }
                }
                Wish::DestroyFile(index) => {
                    let Some((letter, entries)) = plain.get_mut(usize::from(*index)) else { continue };
                    let folded = Letter::fold(entries).expect("a letter");
                    let of = folded.files.iter().chain(&folded.undone_files).next();
                    let (entry, n) = of.map_or((letter.0, 7), |(entry, n, _)| (*entry, *n));
                    let files = vec![FileId { entry, n }];
                    let number = format!("ф{seq}");
                    let reason = "лишнее".to_owned();
                    let wanted = LetterEvent::FilesDestroyed { number, files, identity: false, reason };
                    let should = plainly(entries, seq + 1, &wanted, Desk::default(), today());
                    let act = |_: &Done| Ok((format!("ф{seq}"), String::new()));
                    let done = workspace.destroy_files(SHOP, *letter, &wanted, today(), act);
                    prop_assert_eq!(done.is_ok(), should.is_some(), "{:?}", wanted);
                    seq += u64::from(should == Some(true));
                }
                Wish::Rebuild => workspace.rebuild().expect("rebuilt"),
            }
            let page = workspace.letters(&LetterQuery { limit: 100, ..LetterQuery::default() }).expect("list");
            prop_assert_eq!(page.lines.len(), plain.len());
            for (letter, entries) in &plain {
                let folded = Letter::fold(entries).expect("a letter");
                prop_assert_eq!(&workspace.letter(SHOP, *letter).expect("letter"), &folded);
                let line = page.lines.iter().find(|l| l.letter == *letter).expect("line");
                prop_assert_eq!((line.stage.as_str(), line.open), (folded.stage().id(), folded.is_open()));
            }
        }
        let report = workspace.verify();
        prop_assert!(report.is_sound(), "{:?}", report.broken);
        drop(workspace);
        let workspace = open(&folder.path().join("лавки.pismovnik"));
        for (letter, entries) in &plain {
            prop_assert_eq!(Some(workspace.letter(SHOP, *letter).expect("letter")), Letter::fold(entries));
        }
    }
}
