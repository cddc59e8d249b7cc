//! What leaves the desk and what it counts by: a shop in other hands, the protocol of a day, tables, evidence,
//! schemes of numbers, reminders, the hours of an incident.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use pismovnik_app::Day;
use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::host::Host;
use pismovnik_app::letters::telling;
use pismovnik_app::numbers::Schemes;
use pismovnik_app::view::ProblemView;
use pismovnik_app::view_letters::{CaseView, IntakeForm, StepForm};
use pismovnik_app::{Locale, interview};
use pismovnik_register::letters::Stage;

const PASSPHRASE: &str = "семь раз отмерь";
const PACKAGE: &str = "пароль файла передачи";
const TODAY: Day = Day::constant(2026, 11, 20);

/// A machine whose owner chooses what the test lays ready, and whose clock the test sets.
struct Machine {
    folder: PathBuf,
    chosen: Arc<Mutex<Option<PathBuf>>>,
    now: Arc<Mutex<i64>>,
}

impl Host for Machine {
    fn today(&self) -> Day {
        TODAY
    }
    fn proposed_folder(&self) -> PathBuf {
        self.folder.clone()
    }
    fn settings_file(&self) -> PathBuf {
        self.folder.join("settings.json")
    }
    fn ask_save(&self, _: &str, _: &str, _: &str) -> Option<PathBuf> {
        self.chosen.lock().expect("lock").clone()
    }
    fn ask_open(&self, _: &str, _: &[&str]) -> Option<PathBuf> {
        self.chosen.lock().expect("lock").clone()
    }
    fn now(&self) -> i64 {
        *self.now.lock().expect("lock")
    }
}

/// A desk with one shop.
struct Bench {
    home: tempfile::TempDir,
    chosen: Arc<Mutex<Option<PathBuf>>>,
    now: Arc<Mutex<i64>>,
    desk: Desk,
}

impl Bench {
    fn new(shops: &[(&str, &str)]) -> Bench {
        let home = tempfile::tempdir().expect("temp");
        let (chosen, now) = (Arc::new(Mutex::new(None)), Arc::new(Mutex::new(at(12, 0))));
        let machine = || {
            let (folder, chosen) = (home.path().to_owned(), Arc::clone(&chosen));
            Desk::new(Box::new(Machine { folder, chosen, now: Arc::clone(&now) }))
        };
        let first = machine();
        first.create_workspace(Some(PASSPHRASE), false).expect("created");
        drop(first);
        let mut book = Book::open(&Bench::file(home.path()), PASSPHRASE).expect("opens");
        for (name, preset) in shops {
            let answers = interview::preset(preset).expect("a preset");
            book.create_shop(name, None, answers, TODAY).expect("a shop");
        }
        drop(book);
        let desk = machine();
        desk.start().expect("started");
        desk.unlock(Some(PASSPHRASE)).expect("opened");
        Bench { home, chosen, now, desk }
    }

    fn file(home: &Path) -> PathBuf {
        let files = std::fs::read_dir(home).expect("a folder").flatten().map(|e| e.path());
        files.into_iter().find(|p| p.extension().is_some_and(|e| e == "pismovnik")).expect("a workspace")
    }

    /// What the next dialog answers.
    fn choose(&self, name: &str) -> PathBuf {
        let path = self.home.path().join(name);
        *self.chosen.lock().expect("lock") = Some(path.clone());
        path
    }

    fn receive(&self, shop: i64, kinds: &[&str], change: impl FnOnce(&mut IntakeForm)) -> CaseView {
        let mut form = self.desk.letter_entry(shop).expect("an entry").form;
        form.kinds = kinds.iter().map(|k| (*k).to_owned()).collect();
        form.name = "Крылова Мария Ивановна".to_owned();
        form.address = "630099, г. Новосибирск, ул. Ленина, д. 1".to_owned();
        change(&mut form);
        self.desk.receive_letter(shop, &form).unwrap_or_else(|p| panic!("{p:?}"))
    }

    fn step(&self, case: &CaseView, form: StepForm) -> CaseView {
        self.desk.letter_step(case.shop, case.letter, &form).unwrap_or_else(|p| panic!("{form:?}: {p:?}"))
    }
}

/// A moment of 20 November 2026, UTC, in seconds.
fn at(hour: i8, minute: i8) -> i64 {
    let moment = TODAY.at(hour, minute, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("a moment");
    moment.timestamp().as_second()
}

fn codes(problems: &[ProblemView]) -> Vec<&str> {
    problems.iter().map(|p| p.code.as_str()).collect()
}

fn named(step: &str) -> StepForm {
    StepForm { step: step.to_owned(), ..StepForm::default() }
}

#[test]
fn a_shop_goes_out_comes_in_elsewhere_and_comes_back() {
    let giver = Bench::new(&[("Лавка", "ru-sole-proprietor")]);
    let passport = giver.home.path().join("паспорт.txt");
    std::fs::write(&passport, "0000 000000").expect("written");
    giver.desk.take_dropped(&[passport]);
    giver.desk.take_letter_files(1, 0, "letter").expect("in the tray");
    let letter = giver.receive(1, &["withdrawal"], |_| {}).letter;
    let offered = || {
        let case = giver.desk.letter_case(1, letter).expect("a case");
        case.timeline.iter().flat_map(|entry| &entry.files).map(|file| file.alone).collect::<Vec<_>>()
    };
    assert_eq!(offered(), [true]);
    let view = giver.desk.handover().expect("a view");
    assert_eq!((view.here.len(), view.away.len()), (1, 0));

    // Everything that is missing is told at once, and nothing leaves.
    let refused = giver.desk.hand_over(1, " ", "коротко").expect_err("refused");
    assert_eq!(codes(&refused), ["answer-missing", "passphrase-short"]);
    let package = giver.choose("передача.pismovnik");
    let view = giver.desk.hand_over(1, "Соболева Анна", PACKAGE).expect("handed over");
    assert!(package.exists() && view.said.contains("передача.pismovnik"), "{}", view.said);
    assert_eq!((view.here.len(), view.away.len(), view.act.as_str()), (0, 1, "1"));
    let state = giver.desk.start().expect("a state");
    assert_eq!(state.shops[0].handed_to, "Соболева Анна");
    // Here it is only to be read, and nothing else is offered.
    assert_eq!(offered(), [false]);
    let form = giver.desk.letter_entry(1).expect("an entry").form;
    let refused = giver.desk.receive_letter(
        1,
        &IntakeForm {
            kinds: vec!["access".to_owned()],
            name: "Ким Олег".to_owned(),
            address: "Омск".to_owned(),
            ..form
        },
    );
    assert_eq!(codes(&refused.expect_err("refused")), ["shop-handed-over"]);
    // The act can be saved now and later, always the same.
    let act = giver.choose("акт.pdf");
    assert!(giver.desk.save_parting_act(1).expect("saved").message.contains("акт.pdf"));
    assert!(std::fs::read(&act).expect("an act").starts_with(b"%PDF"));

    let taker = Bench::new(&[]);
    *taker.chosen.lock().expect("lock") = Some(package.clone());
    let view = taker.desk.choose_package().expect("chosen");
    assert_eq!((view.package.as_str(), view.coming.len()), ("передача.pismovnik", 0));
    let wrong = taker.desk.look_package("не тот пароль").expect_err("refused");
    assert_eq!(codes(&wrong), ["package-key-wrong"]);
    assert_eq!(wrong[0].at, "package-passphrase");
    let view = taker.desk.look_package(PACKAGE).expect("looked at");
    assert!(view.coming.len() == 1 && view.coming[0].new && view.coming[0].name == "Лавка", "{view:?}");
    assert!(taker.desk.start().expect("a state").shops.is_empty(), "a look takes nothing in");
    assert_eq!(codes(&taker.desk.take_package("").expect_err("refused")), ["answer-missing"]);
    let view = taker.desk.take_package("Соболева Анна").expect("taken in");
    assert_eq!((view.here.len(), view.package.as_str()), (1, ""));
    assert!(view.said.contains("Лавка"));
    // Taken in once, the package has nothing more to give to anybody else.
    let other = Bench::new(&[]);
    *other.chosen.lock().expect("lock") = Some(package);
    other.desk.choose_package().expect("chosen");
    assert_eq!(codes(&other.desk.look_package(PACKAGE).expect_err("refused")), ["package-empty"]);

    // Back again with what was written there.
    taker.receive(1, &["access"], |_| {});
    let back = taker.choose("обратно.pismovnik");
    taker.desk.hand_over(1, "Бухгалтер", PACKAGE).expect("handed over");
    *giver.chosen.lock().expect("lock") = Some(back);
    giver.desk.choose_package().expect("chosen");
    let view = giver.desk.look_package(PACKAGE).expect("looked at");
    assert!(!view.coming[0].new && view.coming[0].words.contains('2'), "{:?}", view.coming);
    let view = giver.desk.take_package("Бухгалтер").expect("taken in");
    assert_eq!((view.here.len(), view.away.len()), (1, 0));
    giver.receive(1, &["stop"], |_| {});
}

#[test]
fn a_shop_is_taken_back_without_its_package_and_wrong_files_are_told() {
    let bench = Bench::new(&[("Лавка", "ru-sole-proprietor")]);
    *bench.chosen.lock().expect("lock") = Some(Bench::file(bench.home.path()));
    bench.desk.choose_package().expect("chosen");
    assert_eq!(codes(&bench.desk.look_package(PASSPHRASE).expect_err("refused")), ["package-own"]);
    let stray = bench.choose("картинка.pismovnik");
    std::fs::write(&stray, b"\x89PNG and so on".repeat(600)).expect("written");
    bench.desk.choose_package().expect("chosen");
    assert_eq!(codes(&bench.desk.look_package(PACKAGE).expect_err("refused")), ["package-key-wrong"]);
    assert_eq!(bench.desk.drop_package().expect("dropped").package, "");

    bench.choose("передача.pismovnik");
    bench.desk.hand_over(1, "Соболева Анна", PACKAGE).expect("handed over");
    assert_eq!(codes(&bench.desk.take_shop_back(1, " ").expect_err("refused")), ["answer-missing"]);
    let view = bench.desk.take_shop_back(1, "Бухгалтер").expect("back");
    assert_eq!((view.here.len(), view.away.len()), (1, 0));
    bench.receive(1, &["access"], |_| {});
}

#[test]
fn numbers_go_on_whatever_the_scheme_and_are_never_given_twice() {
    let bench = Bench::new(&[("Лавка", "ru-sole-proprietor")]);
    let desk = &bench.desk;
    let next = |desk: &Desk| desk.letter_entry(1).expect("an entry").form.number;
    for number in ["1", "2", "3"] {
        assert_eq!(next(desk), number);
        let case = bench.receive(1, &["access"], |_| {});
        assert!(case.summary.contains(number));
    }
    // Looked at, not kept; then kept: the count goes on.
    let looked = desk.look_numbers(1, schemes("Вх-{N}/{YYYY}", "Исх-{N}/{YY}")).expect("looked at");
    assert_eq!((looked.next_incoming.as_str(), looked.next_outgoing.as_str()), ("Вх-4/2026", "Исх-1/26"));
    assert!(!looked.kept && next(desk) == "4");
    let kept = desk.keep_numbers(1, &schemes(" Вх-{N}/{YYYY} ", "Исх-{N}/{YY}")).expect("kept");
    assert!(kept.kept && kept.incoming == "Вх-{N}/{YYYY}");
    assert_eq!(next(desk), "Вх-4/2026");
    bench.receive(1, &["access"], |_| {});
    assert_eq!(next(desk), "Вх-5/2026");
    // Somebody gave the next number by hand.
    bench.receive(1, &["access"], |form| form.number = "вх-5/2026".to_owned());
    assert_eq!(next(desk), "Вх-6/2026");
    // And back: no number of before comes again.
    desk.keep_numbers(1, &schemes("{N}", "{IN}/{N}")).expect("kept");
    let back = next(desk);
    assert_eq!(back, "6");
    bench.receive(1, &["access"], |_| {});
    assert_eq!(next(desk), "7");
    // What could give a number twice is refused, each at its field, and changes nothing.
    let wrong = desk.keep_numbers(1, &schemes("Вх-{YYYY}", "{IN}{N}")).expect_err("refused");
    assert_eq!(codes(&wrong), ["scheme-serial", "scheme-touches"]);
    assert_eq!((wrong[0].at.as_str(), wrong[1].at.as_str()), ("incoming", "outgoing"));
    let looked = desk.look_numbers(1, schemes("", "{IN}/{N}")).expect("looked at");
    assert!(looked.next_incoming.is_empty() && codes(&looked.problems) == ["scheme-serial"]);
    assert_eq!(next(desk), "7");
}

fn schemes(incoming: &str, outgoing: &str) -> Schemes {
    Schemes { incoming: incoming.to_owned(), outgoing: outgoing.to_owned(), ..Schemes::default() }
}

#[test]
fn acts_are_numbered_by_a_scheme_of_their_own() {
    let bench = Bench::new(&[("Лавка", "ru-sole-proprietor")]);
    let acts = |scheme: &str| Schemes { acts: scheme.to_owned(), ..Schemes::default() };
    assert_eq!(bench.desk.numbers(1).expect("numbers").next_act, "1");
    let kept = bench.desk.keep_numbers(1, &acts(" А-{N}/{YYYY}")).expect("kept");
    assert_eq!((kept.acts.as_str(), kept.next_act.as_str()), ("А-{N}/{YYYY}", "А-1/2026"));
    // An act answers no letter by its number.
    let wrong = bench.desk.keep_numbers(1, &acts("{IN}/{N}")).expect_err("refused");
    assert_eq!((codes(&wrong), wrong[0].at.as_str()), (vec!["scheme-sign-unknown"], "acts"));
    let case = bench.receive(1, &["withdrawal"], |_| {});
    let form = bench.desk.letter_reply(1, case.letter, "destruction-act").expect("a form").form;
    assert_eq!(form.number, "А-1/2026");
}

#[test]
fn outgoing_numbers_follow_the_scheme_across_letters() {
    let bench = Bench::new(&[("Лавка", "ru-sole-proprietor")]);
    bench.desk.keep_numbers(1, &schemes("{N}", "Исх-{N}/{YYYY}")).expect("kept");
    for number in ["Исх-1/2026", "Исх-2/2026", "Исх-3/2026"] {
        let case = bench.receive(1, &["access"], |_| {});
        let case = bench.step(&case, StepForm { text: "сайт, почта".to_owned(), ..named("not-found") });
        let reply = bench.desk.letter_reply(1, case.letter, "letter-not-found").expect("a form");
        assert_eq!(reply.form.number, number);
        bench.desk.issue_letter(1, case.letter, &reply.form).unwrap_or_else(|p| panic!("{p:?}"));
    }
}

#[test]
fn the_protocol_of_a_day_says_what_was_recorded_and_nothing_else() {
    let bench = Bench::new(&[("Лавка", "ru-sole-proprietor"), ("Дүкен", "kz-sole-proprietor")]);
    let late = bench.receive(1, &["access"], |form| {
        form.received = "02.11.2026".to_owned();
        form.name = "Просрочкин Пётр Ильич".to_owned();
    });
    let case = bench.step(&late, StepForm { text: "заказ № 5".to_owned(), ..named("matched") });
    bench.step(&case, named("undo"));
    bench.step(&late, StepForm { text: "звонил сам".to_owned(), ..named("note") });
    let fresh = bench.receive(2, &["withdrawal"], |form| form.name = "Ахметова Айгүл".to_owned());
    drop(fresh);

    let text = |shop: Option<i64>, day: Day| -> String {
        let file = Bench::file(bench.home.path());
        bench.desk.lock().expect("locked");
        let book = Book::open(&file, PASSPHRASE).expect("opens");
        let document = book.day_protocol(pismovnik_app::Locale::Ru, shop, day, TODAY).expect("a protocol");
        drop(book);
        bench.desk.unlock(Some(PASSPHRASE)).expect("opened");
        document.blocks.iter().map(|b| b.text() + "\n").collect()
    };
    let all = text(None, TODAY);
    assert!(all.contains("Просрочкин") && all.contains("звонил сам"), "{all}");
    assert!(!all.contains("заказ № 5"), "a step taken back is none: {all}");
    assert!(all.contains("Дүкен"), "of several shops each is named: {all}");
    // The Kazakh letter is not due yet, but it was written down today.
    let due = all.split("Записано за день").next().unwrap_or_default();
    assert!(!due.contains("Ахметова"), "{due}");
    let one = text(Some(2), TODAY);
    assert!(!one.contains("Просрочкин") && !one.contains("звонил сам"), "{one}");
    // On a day before anything was written down nothing was.
    let empty = text(None, Day::constant(2026, 11, 10));
    assert!(!empty.contains("Просрочкин"), "{empty}");

    let path = bench.choose("протокол.pdf");
    let saved = bench.desk.save_protocol(None, "2026-11-20").expect("saved");
    assert!(saved.saved && saved.message.contains("протокол.pdf"));
    assert!(std::fs::read(path).expect("a file").starts_with(b"%PDF"));
    assert_eq!(codes(&bench.desk.save_protocol(None, "вчера").expect_err("refused")), ["day-malformed"]);
}

#[test]
fn lists_and_evidence_are_written_where_they_are_wanted() {
    let bench = Bench::new(&[("Лавка", "ru-sole-proprietor")]);
    let case = bench.receive(1, &["access"], |form| form.name = "=HYPERLINK Хитрый".to_owned());
    for (format, start) in
        [("csv", "\u{FEFF}".as_bytes()), ("xlsx", b"PK".as_slice()), ("pdf", b"%PDF".as_slice())]
    {
        let path = bench.choose(&format!("журнал.{format}"));
        let saved = bench.desk.save_letters(None, true, format).expect("saved");
        assert!(
            saved.saved && saved.message.contains("журнал") && saved.message.contains('1'),
            "{}",
            saved.message
        );
        let bytes = std::fs::read(path).expect("a file");
        assert!(bytes.starts_with(start), "{format}");
        if format == "csv" {
            assert!(String::from_utf8_lossy(&bytes).contains("'=HYPERLINK"));
        }
    }
    *bench.chosen.lock().expect("lock") = None;
    assert!(!bench.desk.save_letters(None, false, "csv").expect("cancelled").saved);
    let path = bench.choose("дело.zip");
    let saved = bench.desk.save_bundle(1, case.letter).expect("saved");
    assert!(saved.saved && saved.message.contains("дело.zip"), "{}", saved.message);
    assert!(std::fs::read(path).expect("a file").starts_with(b"PK"));
}

#[test]
fn reminders_are_set_and_kept() {
    let bench = Bench::new(&[("Лавка", "ru-sole-proprietor")]);
    bench.receive(1, &["access"], |form| form.received = "10.11.2026".to_owned());
    let due = |days| bench.desk.set_reminders(true, days).expect("set");
    // Ten working days from 10 November: the 24th, four days ahead.
    assert_eq!(due(5).now, bench.desk.reminder().expect("a reminder").text);
    assert!(bench.desk.letters_today().expect("today").due.len() == 1);
    assert!(bench.desk.reminder().is_some());
    due(3);
    assert!(bench.desk.reminder().is_none() && bench.desk.letters_today().expect("today").due.is_empty());
    assert_eq!(due(99).days, 30);
    let off = bench.desk.set_reminders(false, 5).expect("set");
    assert!(!off.on && bench.desk.reminder().is_none());
    assert!(
        !bench.desk.letters_today().expect("today").due.is_empty(),
        "the start screen tells it all the same"
    );
}

#[test]
fn an_incident_runs_by_hours_through_both_notices_to_its_end() {
    let bench = Bench::new(&[("Лавка", "ru-sole-proprietor"), ("Дүкен", "kz-sole-proprietor")]);
    let case = bench.receive(1, &["incident"], |form| {
        form.name.clear();
        form.address.clear();
        form.time = "09:30".to_owned();
    });
    let steps = |case: &CaseView| case.steps.iter().map(|s| s.id.clone()).collect::<Vec<_>>();
    assert_eq!(steps(&case), ["reply", "sending", "proof", "closing"]);
    let look = || bench.desk.letter_incident(1, case.letter).expect("a look").expect("an incident");
    let found = look();
    assert_eq!(found.clocks.len(), 2);
    // Detected at 9:30, now 12:00: 21 and a half hours, and 69 and a half.
    assert!(found.clocks[0].left.contains("21") && found.clocks[0].left.contains("30"), "{found:?}");
    assert!(found.clocks[1].left.contains("69"), "{found:?}");
    assert!(found.note.is_empty() && found.advice.len() == 5);
    *bench.now.lock().expect("lock") = at(23, 59) + 10 * 3600;
    let late = look();
    assert_eq!((late.clocks[0].tone.as_str(), late.clocks[1].tone.as_str()), ("seal", "wait"), "{late:?}");

    for (nth, kind) in ["incident-first-notice", "incident-result-notice"].into_iter().enumerate() {
        let now = bench.desk.letter_case(1, case.letter).expect("a case");
        assert_eq!((now.now.as_str(), now.papers[0].id.as_str()), ("reply", kind));
        let reply = bench.desk.letter_reply(1, case.letter, kind).expect("a form");
        let issued = bench.desk.issue_letter(1, case.letter, &reply.form).unwrap_or_else(|p| panic!("{p:?}"));
        assert_eq!(issued.now, "sending");
        let sent = StepForm {
            number: reply.form.number,
            day: "20.11.2026".to_owned(),
            channel: "portal".to_owned(),
            ..named("sent")
        };
        bench.step(&now, sent);
        assert_eq!(look().clocks[nth].tone, "ok");
    }
    let now = bench.desk.letter_case(1, case.letter).expect("a case");
    assert_eq!(now.now, "proof");
    let closed = bench.step(&now, StepForm { ending: "answered".to_owned(), ..named("close") });
    assert_eq!(closed.ended, "closed");

    // In Kazakhstan one notice within a working day; without a time nothing is counted in hours there.
    let case = bench.receive(2, &["incident"], |form| {
        form.name.clear();
        form.address.clear();
        form.time = "09:30".to_owned();
    });
    let found = bench.desk.letter_incident(2, case.letter).expect("a look").expect("an incident");
    assert_eq!(found.clocks.len(), 1);
    let reply = bench.desk.letter_reply(2, case.letter, "incident-first-notice").expect("a form");
    bench.desk.issue_letter(2, case.letter, &reply.form).unwrap_or_else(|p| panic!("{p:?}"));
    let sent = StepForm {
        number: reply.form.number,
        day: "20.11.2026".to_owned(),
        channel: "portal".to_owned(),
        ..named("sent")
    };
    let case = bench.step(&case, sent);
    assert_eq!(case.now, "proof");
    // The one notice is all that is asked for: nothing is awaited of the shop, and it can be closed as answered.
    assert_eq!(case.stage, telling::stage(Locale::Ru, Stage::Proof));
    let closed = bench.step(&case, StepForm { ending: "answered".to_owned(), ..named("close") });
    assert_eq!(closed.ended, "closed");
    // Other letters have no hours.
    let other = bench.receive(1, &["access"], |_| {});
    assert!(bench.desk.letter_incident(1, other.letter).expect("a look").is_none());
}
