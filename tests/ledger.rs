//! The seed ledger: every clause of the five seed policies is answered for.
//!
//! `ledger/seeds.tsv` holds a line for each row of the seeds, by its id and topic only. A lawful row
//! names the questions that ask for it and the clauses that say it in our papers; a flagged row names
//! the questions in which owners tell of the practice, the findings that answer it, and the clauses
//! that stand in its place. Several ids are separated by spaces; `?` is still open, `-` needs none.
//! `cases/seeds/1.toml` to `5.toml` are invented shops of the five shapes, bad practice included.

use std::collections::BTreeSet;

use pismovnik_app::{Answers, Day, answers_file, interview};
use pismovnik_drafting::{Setting, catalogue, draft, kinds};
use pismovnik_model::{Facts, ask};
use pismovnik_tests::cases;

const DAY: Day = jiff::civil::date(2026, 11, 20);

/// How many rows still have a `?`. These may only fall: fill a row, lower the number.
const OPEN_LAWFUL: usize = 0;
const OPEN_FLAGGED: usize = 0;

struct Row {
    id: String,
    shape: u8,
    flagged: bool,
    questions: Vec<String>,
    findings: Vec<String>,
    clauses: Vec<String>,
    open: bool,
}

fn rows() -> Vec<Row> {
    let file = cases::folder().join("ledger/seeds.tsv");
    let text = std::fs::read_to_string(file).expect("the ledger");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("row\tshape\ttopic\tflag\tquestions\tfinding\tclauses\tnote"));
    lines.map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.split('\t').collect();
    let [id, shape, _topic, flag, questions, finding, clauses, _note] = cells.as_slice() else {
        panic!("eight cells: {line}")
    };
    assert!(["lawful", "flagged"].contains(flag), "{line}");
    let ids = |cell: &str| -> Vec<String> {
        cell.split_whitespace().filter(|id| !["?", "-"].contains(id)).map(str::to_owned).collect()
    };
    Row {
        id: (*id).to_owned(),
        shape: shape.parse().expect("1 to 5"),
        flagged: *flag == "flagged",
        questions: ids(questions),
        findings: ids(finding),
        clauses: ids(clauses),
        open: [questions, finding, clauses].iter().any(|cell| cell.trim().is_empty() || cell.contains('?')),
    }
}

fn shop(shape: u8) -> Answers {
    let file = cases::folder().join(format!("cases/seeds/{shape}.toml"));
    answers_file::accept(&file).unwrap_or_else(|problems| panic!("shape {shape}: {problems:?}"))
}

/// Clauses of all papers that the shop gets, in the first language of its country.
fn drafted(facts: &Facts) -> BTreeSet<String> {
    let setting = Setting { as_of: DAY, made_on: None, provisional: false };
    let locale = facts.country().document_locales()[0];
    kinds(facts)
        .into_iter()
        .flat_map(|kind| draft(facts, kind, locale, &setting).expect("drafted").blocks)
        .map(|block| block.provenance.clause)
        .collect()
}

#[test]
fn every_row_stands_once_and_none_is_lost() {
    let rows = rows();
    let ids: BTreeSet<&str> = rows.iter().map(|r| r.id.as_str()).collect();
    assert_eq!((rows.len(), ids.len()), (286, 286));
    assert_eq!(rows.iter().filter(|r| r.flagged).count(), 70);
    for row in &rows {
        assert!(row.id.starts_with(&format!("S{}-", row.shape)), "{}", row.id);
    }
}

#[test]
fn open_rows_only_become_fewer() {
    let rows = rows();
    let open = |flagged| -> Vec<String> {
        rows.iter().filter(|r| r.flagged == flagged && r.open).map(|r| r.id.clone()).collect()
    };
    let (lawful, flagged) = (open(false), open(true));
    assert_eq!(lawful.len(), OPEN_LAWFUL, "open lawful rows: {lawful:?}");
    assert_eq!(flagged.len(), OPEN_FLAGGED, "open flagged rows: {flagged:?}");
}

#[test]
fn no_id_dangles() {
    let clauses: BTreeSet<&str> = catalogue().iter().map(|c| c.id).collect();
    let findings: BTreeSet<&str> = pismovnik_law::finding_ids().into_iter().map(|(id, _, _)| id).collect();
    let mut dangling = Vec::new();
    for row in rows() {
        let unknown = |what: &str, ids: &[String], known: &dyn Fn(&str) -> bool| -> Vec<String> {
            ids.iter().filter(|id| !known(id)).map(|id| format!("{}: {what} {id}", row.id)).collect()
        };
        dangling.extend(unknown("question", &row.questions, &|id| ask::ALL.contains(&id)));
        dangling.extend(unknown("finding", &row.findings, &|id| findings.contains(id)));
        dangling.extend(unknown("clause", &row.clauses, &|id| clauses.contains(id)));
        if row.flagged && !row.open && row.findings.is_empty() {
            dangling.push(format!("{}: flagged, and no finding answers it", row.id));
        }
    }
    assert!(dangling.is_empty(), "{dangling:#?}");
}

/// What the ledger claims is true of an invented shop of that shape.
#[test]
fn the_shops_of_the_shapes_bear_the_ledger_out() {
    let rows = rows();
    let mut wrong = Vec::new();
    for shape in 1..=5 {
        let answers = shop(shape);
        let facts = interview::facts(&answers);
        let clauses = drafted(&facts);
        let found: BTreeSet<&str> =
            pismovnik_law::evaluate(&facts, DAY).expect("covered").into_iter().map(|f| f.id).collect();
        for row in rows.iter().filter(|r| r.shape == shape) {
            for question in row.questions.iter().filter(|q| answers.get(q).is_none()) {
                wrong.push(format!("{}: {question} is not answered", row.id));
            }
            for finding in row.findings.iter().filter(|f| !found.contains(f.as_str())) {
                wrong.push(format!("{}: {finding} does not fire", row.id));
            }
            for clause in row.clauses.iter().filter(|c| !clauses.contains(c.as_str())) {
                wrong.push(format!("{}: {clause} is in no paper", row.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
