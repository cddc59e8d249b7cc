//! The cases under `tests/cases/decisions/`: what a lawyer reads, plain answers must come to.
//!

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pismovnik_app::letters::decision::{Proposal, propose};
use pismovnik_app::{Day, Facts, LetterKind, Locale, answers_file, interview};
use pismovnik_model::intake::{Attached, Channel, Counted, FileRole, Identity, Intake, Outcome};
use pismovnik_register::letters::{Entry, Letter, LetterEvent};
use toml::{Table, Value};

const TODAY: Day = Day::constant(2026, 11, 20);

/// Everything that a case may say; a misspelt key would prove nothing.
const KEYS: &[&str] = &[
    "title", "shop", "change", "language", "kinds", "matched", "answers", "asked", "lines", "tasks",
    "papers", "notes", "refusal", "refused", "why", "filed",
];

#[test]
fn every_case_comes_out_as_the_lawyer_reads_it() {
    let (mut count, mut wrong) = (0, Vec::new());
    for file in files() {
        for case in listed(&file) {
            count += 1;
            if let Err(difference) = check(&case) {
                wrong.push(format!("{}: {}\n{difference}", file.display(), text(&case, "title")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases differ:\n{}", wrong.len(), wrong.join("\n\n"));
    assert!(count >= 25, "only {count} cases");
}

#[test]
fn a_wrong_case_fails() {
    let case =
        files().iter().flat_map(|f| listed(f)).find(|c| !texts(c, "lines").is_empty()).expect("a case");
    let mut other = case.clone();
    other.insert("lines".to_owned(), Value::Array(vec![Value::String("уничтожить: всё".to_owned())]));
    assert!(check(&other).is_err());
    let mut moved = case;
    moved.insert("matched".to_owned(), Value::Boolean(false));
    assert!(check(&moved).is_err());
}

fn check(case: &Table) -> Result<(), String> {
    let unknown: Vec<&String> = case.keys().filter(|k| !KEYS.contains(&k.as_str())).collect();
    same("keys", &Vec::<&String>::new(), &unknown)?;
    if text(case, "title").is_empty() || text(case, "why").is_empty() {
        return Err("a case has a title and says why".to_owned());
    }
    let answers: BTreeMap<String, String> = table(case, "answers");
    let made = propose(&facts(case), &letter(case), &answers, Locale::Ru, TODAY);
    let made = match (made, case.get("refused")) {
        (Err(problems), Some(_)) => {
            let codes: Vec<&str> = problems.iter().map(|p| p.code.code).collect();
            return same("refused", &text(case, "refused"), &codes.join(" "));
        }
        (Err(problems), None) => return Err(format!("refused: {problems:?}")),
        (Ok(_), Some(_)) => return Err("not refused".to_owned()),
        (Ok(made), None) => made,
    };
    let found = told(&made);
    let mut differences = Vec::new();
    for (key, value) in &found {
        // What a case does not speak of it does not fix; lines and papers it always speaks of.
        let spoken = case.contains_key(*key) || ["lines", "papers"].contains(key);
        if spoken && texts(case, key) != *value {
            let shown: Vec<String> = value.iter().map(|v| format!("  {v:?},")).collect();
            differences.push(format!("{key} = [\n{}\n]", shown.join("\n")));
        }
    }
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n")) }
}

/// The proposal as a case writes it.
fn told(made: &Proposal) -> Vec<(&'static str, Vec<String>)> {
    let line = |(line, articles): (&pismovnik_model::intake::DecisionLine, &Vec<String>)| {
        let articles = articles.join("; ");
        match &line.outcome {
            Outcome::Stop => format!("прекратить: {} [{articles}]", line.what),
            Outcome::Destroy => format!("уничтожить: {} [{articles}]", line.what),
            Outcome::Keep { purpose, ground, until, blocked } => {
                let blocked = if *blocked { ", заблокировав" } else { "" };
                format!("оставить{blocked}: {} — {purpose} — {ground} — {until} [{articles}]", line.what)
            }
        }
    };
    let verdict = &made.verdict;
    let tasks = verdict.tasks.iter().map(|t| {
        let processor = if t.processor { "уведомление: " } else { "" };
        format!("{processor}{} — {}", t.place, t.what)
    });
    let papers = made.papers.iter().map(|p| p.id().to_owned()).collect();
    vec![
        ("asked", made.questions.iter().map(|q| q.id.clone()).collect()),
        ("lines", verdict.lines.iter().zip(&made.articles).map(line).collect()),
        ("tasks", tasks.collect()),
        ("papers", papers),
        ("notes", made.notes.clone()),
        ("refusal", made.refusal.iter().map(|r| r.reason.clone()).collect()),
    ]
}

fn facts(case: &Table) -> Facts {
    let name = text(case, "shop");
    let mut answers = match interview::preset(&name) {
        Some(answers) => answers,
        None => {
            let file = folder().join("good").join(format!("{name}.toml"));
            answers_file::accept(&file).unwrap_or_else(|p| panic!("{name}: {p:?}"))
        }
    };
    let change = case.get("change").and_then(Value::as_table).cloned().unwrap_or_default();
    for (question, value) in change {
        let value = match value {
            Value::Boolean(yes) => pismovnik_model::Value::Yes(yes),
            Value::Integer(n) => pismovnik_model::Value::Number(n),
            Value::Array(many) => pismovnik_model::Value::Many(many.iter().map(word).collect()),
            other => pismovnik_model::Value::Text(word(&other)),
        };
        answers.set(&question, Some(value));
    }
    Facts::from_reachable(answers)
}

fn letter(case: &Table) -> Letter {
    let kinds: Vec<LetterKind> =
        texts(case, "kinds").iter().map(|k| LetterKind::from_id(k).expect("a known kind")).collect();
    let mut intake = Intake::new("1", &kinds, Channel::Post, TODAY);
    if case.contains_key("language") {
        intake.language = Locale::from_code(&text(case, "language")).expect("a language");
    }
    let entry = |seq, event| Entry { seq, day: TODAY, event };
    let scan = || Attached {
        name: "письмо.pdf".to_owned(),
        media: "application/pdf".to_owned(),
        size: 1,
        role: FileRole::Letter,
    };
    let files =
        if case.get("filed").and_then(Value::as_bool) == Some(true) { vec![scan()] } else { Vec::new() };
    let received = LetterEvent::Received { intake, counted: Counted::default(), files };
    let identity = match case.get("matched").and_then(Value::as_bool) {
        Some(false) => Identity::Unclear { missing: "номер заказа".to_owned() },
        _ => Identity::Matched { by: "номер заказа".to_owned() },
    };
    Letter::fold(&[entry(1, received), entry(2, LetterEvent::Identified { identity })]).expect("a letter")
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, found: &T) -> Result<(), String> {
    if expected == found {
        Ok(())
    } else {
        Err(format!("{what}: the case says {expected:?}, found {found:?}"))
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases")
}

fn files() -> Vec<PathBuf> {
    let folder = folder().join("decisions");
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("cases").map(|e| e.expect("entry").path()).collect();
    all.sort();
    all
}

fn listed(file: &Path) -> Vec<Table> {
    let text = std::fs::read_to_string(file).expect("readable");
    let table: Table = text.parse().unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let list = table.get("case").and_then(Value::as_array).expect("cases").clone();
    list.into_iter().map(|c| c.as_table().expect("a table").clone()).collect()
}

fn table(case: &Table, key: &str) -> BTreeMap<String, String> {
    let table = case.get(key).and_then(Value::as_table).cloned().unwrap_or_default();
    table.into_iter().map(|(k, v)| (k, word(&v))).collect()
}

fn text(case: &Table, key: &str) -> String {
    case.get(key).map(word).unwrap_or_default()
}

fn texts(case: &Table, key: &str) -> Vec<String> {
    case.get(key).and_then(Value::as_array).into_iter().flatten().map(word).collect()
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Over shops of every practice and answers of every kind: nothing rests on anything but a yes or the letter
/// itself, every article is known, every text is there, and what is proposed can be recorded.
#[test]
fn nothing_is_proposed_that_the_answers_do_not_support() {
    let mut lines = 0;
    for seed in 0..120u64 {
        let facts = interview::facts(&interview::sample(seed));
        let mut dice = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut roll = |sides: u64| {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            dice % sides
        };
        let mut case = Table::new();
        let kinds: Vec<Value> = LetterKind::ALL
            .iter()
            .filter(|_| roll(3) == 0)
            .map(|k| Value::String(k.id().to_owned()))
            .collect();
        case.insert("kinds".to_owned(), Value::Array(kinds));
        let letter = letter(&case);
        let mut answers = BTreeMap::new();
        loop {
            let made = propose(&facts, &letter, &answers, Locale::En, TODAY).expect("proposed");
            // Questions come up as answers are given: all are answered in the end.
            let Some(open) = made.questions.iter().find(|q| q.answer.is_none()) else {
                lines += made.verdict.lines.len();
                sound(&made);
                break;
            };
            let answer = match (open.year, roll(3)) {
                (true, _) => "2025",
                (_, 0) => "yes",
                (_, 1) => "no",
                _ => "unknown",
            };
            answers.insert(open.id.clone(), answer.to_owned());
        }
        let silent = propose(&facts, &letter, &BTreeMap::new(), Locale::En, TODAY).expect("proposed");
        let destroys = silent.verdict.lines.iter().any(|l| l.outcome == Outcome::Destroy);
        assert!(!destroys, "seed {seed}: destroyed without an answer");
    }
    assert!(lines > 300, "only {lines} lines");
}

fn sound(made: &Proposal) {
    if !made.verdict.lines.is_empty() {
        assert_eq!(made.verdict.problems(), [], "{made:?}");
    }
    for article in made.articles.iter().flatten() {
        assert!(pismovnik_law::articles::find(article).is_some(), "{article}");
    }
    let text = format!("{made:?}");
    for id in
        ["decision-data", "decision-until", "decision-ground", "decision-work", "letters-note", "letters-ask"]
    {
        assert!(!text.contains(id), "a text is missing: {text}");
    }
    // Whoever decides itself gets no notice, and each place is told once.
    let mut places: Vec<&str> = made.verdict.tasks.iter().map(|t| t.id.as_str()).collect();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), made.verdict.tasks.len());
}
