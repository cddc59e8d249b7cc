//! The letters under `tests/cases/letters/`, as angry people write them: each is read, registered, decided by
//! plain answers, worked off, answered and closed; the outcome stands in the case in words that a lawyer reads.
//!
//! Where an outcome differs, what came out is written to the target folder under `tmp/letters`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use pismovnik_app::book::Book;
use pismovnik_app::letters::{FileIn, Wish, around, compose_notice, decision, message};
use pismovnik_app::{Answers, Day, LetterKind, Locale, answers_file, interview};
use pismovnik_model::OutgoingKind;
use pismovnik_model::intake::{Channel, Ending, FileRole, Identity, Intake, OtherDemand, Sending, TaskDone};
use pismovnik_model::outgoing::{
    Enclosure, IncidentFields, OutgoingInput, Refusal, RefusalGround, Representative,
};
use pismovnik_register::letters::{LetterEvent, LetterId};
use toml::{Table, Value};

const TODAY: Day = Day::constant(2026, 11, 12);

/// Everything that a case may say; a misspelt key would prove nothing.
const KEYS: &[&str] = &[
    "title",
    "why",
    "shop",
    "change",
    "kinds",
    "channel",
    "received",
    "time",
    "number",
    "address",
    "email",
    "phone",
    "earlier",
    "files",
    "dated",
    "sender",
    "language",
    "representative",
    "other",
    "text",
    "clarify",
    "identity",
    "answers",
    "paper",
    "words",
    "access",
    "enclosure",
    "refusal",
    "ending",
    "outcome",
];

#[test]
fn every_angry_letter_is_carried_to_its_end() {
    let (mut count, mut wrong) = (0, Vec::new());
    let folder = tempfile::tempdir().expect("folder");
    let mut book = Book::create(&folder.path().join("w.pismovnik"), "длинная фраза", TODAY).expect("created");
    for file in cases() {
        count += 1;
        let case: Table = std::fs::read_to_string(&file)
            .expect("readable")
            .parse()
            .unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let unknown: Vec<&String> = case.keys().filter(|k| !KEYS.contains(&k.as_str())).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", file.display());
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let came = Desk::open(&mut book, &name, &case).carry();
        if came.trim() != text(&case, "outcome").trim() {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("letters");
            std::fs::create_dir_all(&folder).expect("folder");
            std::fs::write(folder.join(format!("{name}.txt")), &came).expect("written");
            wrong.push(format!("{name}:\n{came}"));
        }
    }
    assert!(book.verify().is_sound());
    assert!(wrong.is_empty(), "{} of {count} letters end otherwise:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 20, "only {count} letters");
}

/// One letter on its way.
struct Desk<'a> {
    book: &'a mut Book,
    shop: i64,
    case: &'a Table,
    name: &'a str,
    letter: LetterId,
    told: String,
    papers: u32,
}

impl<'a> Desk<'a> {
    /// Each letter comes to a shop of its own.
    fn open(book: &'a mut Book, name: &'a str, case: &'a Table) -> Desk<'a> {
        let shop = book.create_shop(name, None, answers(case), TODAY).expect("shop");
        Desk { book, shop, case, name, letter: LetterId(0), told: String::new(), papers: 0 }
    }

    fn tell(&mut self, line: &str) {
        writeln!(self.told, "{line}").expect("text");
    }

    fn carry(mut self) -> String {
        self.arrive();
        if text(self.case, "ending") == "void" {
            self.step(LetterEvent::Voided {
                reason: "то же письмо уже записано".to_owned()
            });
        } else {
            self.work();
        }
        let letter = self.book.letter(self.shop, self.letter).expect("letter");
        assert!(!letter.is_open(), "{}: still at {:?}", self.name, letter.stage());
        for entry in self.book.stop_list(self.shop).expect("list") {
            let line = format!("Стоп-лист: {} с {}", entry.contact.value(), entry.since);
            self.tell(&line);
        }
        let end = match letter.ending {
            Some(Ending::Answered) => "Закрыто: отвечено.",
            Some(Ending::NoAnswerNeeded) => "Закрыто: ответ не нужен.",
            Some(Ending::TakenBack) => "Закрыто: отправитель отказался от требования.",
            Some(Ending::PassedOn) => "Закрыто: передано.",
            None => "Аннулировано.",
        };
        self.tell(end);
        self.told
    }

    fn arrive(&mut self) {
        if let Some(earlier) = day(self.case, "earlier") {
            let mut first = self.intake("1");
            first.received = earlier;
            first.channel = Channel::Email;
            first.sender.email = Some("earlier@example.test".to_owned());
            self.book.receive_letter(self.shop, first, &[], TODAY).expect("an earlier letter");
        }
        let guessed = self.guessed();
        self.tell(&format!("По словам похоже на: {}", guessed.join(", ")));
        let number = if self.case.contains_key("earlier") { "2" } else { "1" };
        let intake = self.intake(number);
        let files: Vec<FileIn> = self
            .case
            .get("files")
            .map(|f| FileIn { name: word(f), role: FileRole::Letter, bytes: vec![0xFF, 0xD8, 0xFF, 0xE0] })
            .into_iter()
            .collect();
        self.letter = self.book.receive_letter(self.shop, intake, &files, TODAY).expect("received").letter;
        let letter = self.book.letter(self.shop, self.letter).expect("letter");
        let due = letter.counted.due.map_or("срока нет".to_owned(), |due| {
            format!("ответить до {due} ({})", letter.counted.governing.clone().unwrap_or_default())
        });
        self.tell(&format!("Получено {}; {due}", letter.intake.received));
        let around = self.book.around_letter(self.shop, self.letter, TODAY).expect("around");
        for line in around::lines(Locale::Ru, &around) {
            self.tell(&line);
        }
    }

    /// What the words of the message let guess, read as the e-mail that it may have been.
    fn guessed(&self) -> Vec<String> {
        let mail = format!(
            "From: <x@example.test>\r\nDate: Thu, 5 Nov 2026 10:00:00 +0300\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\r\n{}",
            text(self.case, "text")
        );
        let read = message::read(mail.as_bytes(), "x.eml").expect("a message");
        read.guesses.iter().map(|g| g.kind.id().to_owned()).collect()
    }

    fn intake(&self, number: &str) -> Intake {
        let case = self.case;
        let kinds: Vec<LetterKind> =
            texts(case, "kinds").iter().map(|k| LetterKind::from_id(k).expect("a kind")).collect();
        let channel = Channel::from_id(&text(case, "channel")).expect("a channel");
        let mut intake = Intake::new(number, &kinds, channel, day(case, "received").expect("a day"));
        let some = |key: &str| case.get(key).map(word);
        intake.sender.name = some("sender");
        intake.sender.organisation = kinds == [LetterKind::Regulator];
        intake.sender.address = some("address");
        intake.sender.email = some("email");
        intake.sender.phone = some("phone");
        intake.sender_number = some("number");
        intake.dated = day(case, "dated");
        intake.time = some("time").map(|t| pismovnik_app::time(&t, "time").expect("a time"));
        intake.language = Locale::from_code(&text(case, "language")).unwrap_or(Locale::Ru);
        intake.scope = Some(text(case, "text").trim().to_owned());
        intake.other.extend(some("other").map(|what| OtherDemand { what, by: None }));
        let rep = case.get("representative").and_then(Value::as_table);
        intake.representative = rep.map(|r| Representative {
            name: text(r, "name"),
            authority: text(r, "authority"),
            guardian: r.get("guardian").and_then(Value::as_bool).unwrap_or(false),
        });
        intake
    }

    fn step(&mut self, event: LetterEvent) {
        let kind = event.kind();
        self.book
            .take_step(self.shop, self.letter, event, &[], TODAY)
            .unwrap_or_else(|p| panic!("{}: {kind}: {p:?}", self.name));
    }

    fn work(&mut self) {
        if self.case.contains_key("clarify") {
            self.step(LetterEvent::Identified {
                identity: Identity::Unclear { missing: "по какому заказу".to_owned() },
            });
            self.decide();
            let clarify = Some(text(self.case, "clarify"));
            self.paper(OutgoingKind::Clarification, |input| input.words = clarify);
        }
        if let Some(identity) = self.case.get("identity").map(word) {
            let (how, said) = identity.split_once(": ").expect("how: what");
            let identity = match how {
                "matched" => Identity::Matched { by: said.to_owned() },
                _ => Identity::NotFound { looked: said.to_owned() },
            };
            self.step(LetterEvent::Identified { identity });
        }
        let papers = self.decide();
        let wanted = self.case.get("paper").map(word);
        let paper = match &wanted {
            Some(id) => Some(OutgoingKind::from_id(id).expect("a paper")),
            None => papers.first().copied(),
        };
        let ending = Ending::from_id(&text(self.case, "ending")).unwrap_or(Ending::Answered);
        if ending != Ending::TakenBack {
            let (paper, case) = (paper.unwrap_or_else(|| panic!("{}: no paper", self.name)), self.case);
            self.paper(paper, |input| fill(case, input));
            // What else the same letter asks for is answered by a letter of its own.
            for also in papers {
                if wanted.is_none() && also != paper && answers_by_itself(also) {
                    self.paper(also, |input| fill(case, input));
                }
            }
        }
        let reason = (ending != Ending::Answered).then(|| "по сути обращения".to_owned());
        self.step(LetterEvent::Closed { ending, reason });
    }

    /// Decides by the plain answers, works the checklist off and has the act signed.
    fn decide(&mut self) -> Vec<OutgoingKind> {
        let table = self.case.get("answers").and_then(Value::as_table).cloned().unwrap_or_default();
        let letter = self.book.letter(self.shop, self.letter).expect("letter");
        let matched = matches!(letter.identity, Some(Identity::Matched { .. }));
        let mut answers: BTreeMap<String, String> = BTreeMap::new();
        if matched {
            answers.extend(table.into_iter().map(|(q, a)| (q, word(&a))));
        }
        let decides = !answers.is_empty();
        // Whatever the case does not speak of is answered with no.
        let made = loop {
            let made = self
                .book
                .propose_decision(self.shop, self.letter, &answers, Locale::Ru, TODAY)
                .unwrap_or_else(|p| panic!("{}: {p:?}", self.name));
            match made.questions.iter().find(|q| decides && q.answer.is_none() && !q.year) {
                Some(open) => answers.insert(open.id.clone(), "no".to_owned()),
                None => break made,
            };
        };
        for note in &made.notes {
            self.tell(&format!("Замечание: {note}"));
        }
        if made.verdict.lines.is_empty() || (matched && !decides) {
            return made.papers;
        }
        self.step(LetterEvent::Decided { verdict: made.verdict.clone() });
        // What is asked for is told before anything of it is destroyed.
        let destroys = made.verdict.destroys();
        let mut papers = made.papers;
        if destroys && papers.contains(&OutgoingKind::AccessAnswer) {
            let case = self.case;
            self.paper(OutgoingKind::AccessAnswer, |input| fill(case, input));
            papers.retain(|kind| *kind != OutgoingKind::AccessAnswer);
        }
        for task in &made.verdict.tasks {
            self.tell(&format!("Дело: {} — {}", task.place, task.what));
            if task.processor {
                self.notice(&task.id);
            }
            let done =
                TaskDone::Done { day: TODAY, who: "Соболева А. П., владелец".to_owned() };
            self.step(LetterEvent::TaskSet { task: task.id.clone(), done: Some(done), files: Vec::new() });
        }
        if self.book.letter(self.shop, self.letter).expect("letter").lacks_act() {
            let number = self.paper_out(OutgoingKind::DestructionAct, |_| {});
            self.step(LetterEvent::ActSigned { number, day: TODAY, files: Vec::new() });
        }
        papers
    }

    fn notice(&mut self, task: &str) {
        let letter = self.book.letter(self.shop, self.letter).expect("letter");
        self.papers += 1;
        let number = format!("И-{}", self.papers);
        let notice = compose_notice(&letter, task, &number, TODAY).expect("composed");
        let known = self.book.facts(self.shop).expect("facts");
        let locale = decision::answer_locale(&known, &letter);
        self.book.issue_letter(self.shop, self.letter, notice, locale, TODAY).expect("a notice");
        self.send(&number);
    }

    /// Issues a paper and tells its words; gives its number.
    fn paper_out(&mut self, kind: OutgoingKind, fill: impl FnOnce(&mut OutgoingInput)) -> String {
        self.papers += 1;
        let number = format!("И-{}", self.papers);
        let wish = Wish { kind, number: number.clone(), day: TODAY };
        let mut input = self
            .book
            .compose_letter(self.shop, self.letter, &wish)
            .unwrap_or_else(|p| panic!("{}: {kind:?}: {p:?}", self.name));
        fill(&mut input);
        let letter = self.book.letter(self.shop, self.letter).expect("letter");
        let locale = decision::answer_locale(&self.book.facts(self.shop).expect("facts"), &letter);
        let draft = self
            .book
            .draft_letter(self.shop, &input, locale, TODAY)
            .unwrap_or_else(|p| panic!("{}: {kind:?}: {p:?}", self.name));
        let words = pismovnik_render::text::plain(&draft);
        self.tell(&format!("— {} —", kind.id()));
        for line in words.lines().map(str::trim).filter(|l| !l.is_empty()) {
            self.tell(&format!("  {line}"));
        }
        self.book
            .issue_letter(self.shop, self.letter, input, locale, TODAY)
            .unwrap_or_else(|p| panic!("{}: {kind:?}: {p:?}", self.name));
        number
    }

    fn paper(&mut self, kind: OutgoingKind, fill: impl FnOnce(&mut OutgoingInput)) {
        let number = self.paper_out(kind, fill);
        self.send(&number);
    }

    fn send(&mut self, number: &str) {
        let intake = self.book.letter(self.shop, self.letter).expect("letter").intake;
        let sending = match (intake.channel, intake.sender.email) {
            (Channel::Email | Channel::Form, Some(to)) => Sending::Email { to },
            (Channel::Messenger, _) => Sending::Channel { channel: Channel::Messenger },
            _ => Sending::Post { tracking: Some("00000000000000".to_owned()) },
        };
        let proof = FileIn {
            name: "подтверждение.pdf".to_owned(),
            role: FileRole::Proof,
            bytes: b"%PDF-1.7".to_vec(),
        };
        let sent = LetterEvent::Sent { number: number.to_owned(), sending, day: TODAY, files: Vec::new() };
        self.book
            .send_letter(self.shop, self.letter, sent, &[proof], TODAY)
            .unwrap_or_else(|p| panic!("{}: {p:?}", self.name));
    }
}

fn answers_by_itself(kind: OutgoingKind) -> bool {
    matches!(kind, OutgoingKind::AccessAnswer | OutgoingKind::CorrectionAnswer | OutgoingKind::Marketplace)
}

/// What only the owner can say.
fn fill(case: &Table, input: &mut OutgoingInput) {
    if let Some(words) = case.get("words").map(word) {
        input.words = Some(words);
    }
    // What is still there stands in the answer already; where it came from only the owner can say.
    if let (OutgoingKind::AccessAnswer, Some(source)) = (input.kind, case.get("access").map(word)) {
        let there = input.words.take().map_or_else(String::new, |there| format!("{there} "));
        input.words = Some(format!("{there}{source}"));
    }
    if let Some(refusal) = case.get("refusal").and_then(Value::as_table) {
        let ground = match text(refusal, "ground").as_str() {
            "repeated" => RefusalGround::Repeated,
            "not-proved" => RefusalGround::NotProved,
            _ => RefusalGround::Laws,
        };
        input.refusal = Some(Refusal { ground, reason: text(refusal, "reason") });
    }
    if let Some(title) = case.get("enclosure").map(word) {
        input.enclosures.push(Enclosure { title, sheets: Some(2) });
    }
    if input.kind == OutgoingKind::IncidentFirst {
        input.incident = Some(IncidentFields {
            detected: Some("5 ноября 2026 года, 9:30".to_owned()),
            what: Some("Выгрузка заказов лежала в открытой папке.".to_owned()),
            ..IncidentFields::default()
        });
    }
}

fn answers(case: &Table) -> Answers {
    let name = text(case, "shop");
    let mut answers = match interview::preset(&name) {
        Some(answers) => answers,
        None => {
            let file = folder().join("good").join(format!("{name}.toml"));
            answers_file::accept(&file).unwrap_or_else(|p| panic!("{name}: {p:?}"))
        }
    };
    for (question, value) in case.get("change").and_then(Value::as_table).cloned().unwrap_or_default() {
        let value = match value {
            Value::Array(many) => pismovnik_model::Value::Many(many.iter().map(word).collect()),
            other => pismovnik_model::Value::Text(word(&other)),
        };
        answers.set(&question, Some(value));
    }
    answers
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases")
}

fn cases() -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder().join("letters"))
        .expect("cases")
        .map(|e| e.expect("entry").path())
        .collect();
    all.sort();
    all
}

fn text(case: &Table, key: &str) -> String {
    case.get(key).map(word).unwrap_or_default()
}

fn texts(case: &Table, key: &str) -> Vec<String> {
    case.get(key).and_then(Value::as_array).into_iter().flatten().map(word).collect()
}

fn day(case: &Table, key: &str) -> Option<Day> {
    case.get(key).map(|d| word(d).parse().expect("a day"))
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
