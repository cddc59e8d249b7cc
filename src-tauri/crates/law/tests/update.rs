//! Updates: what a file may say, and what is told of one that says it wrong.

use pismovnik_law::update::{MAX_BYTES, read};
use pismovnik_law::{Change, Law};
use pismovnik_model::{Country, LetterKind};
use proptest::prelude::*;

fn codes(text: &str) -> Vec<String> {
    let problems = read(text.as_bytes()).expect_err("refused");
    problems.iter().map(|p| format!("{} {}", p.code.code, p.at).trim_end().to_owned()).collect()
}

const YEAR: &str = r#"
schema = 1
[[year]]
country = "RU"
year = 2028
confidence = "high"
sources = ["X"]
moved = [{ from = 2028-01-01, to = 2028-01-10 }]
holidays = { new-year = [2028-01-01, 2028-01-03] }
"#;

#[test]
fn a_year_is_added_and_told_day_by_day() {
    let update = read(YEAR.as_bytes()).expect("sound");
    let (law, changes) = Law::built_in().with(&update);
    let [Change::Year { country: Country::Russia, year: 2028, known: false, days }] = changes.as_slice()
    else {
        panic!("{changes:?}");
    };
    let becomes_off: Vec<String> =
        days.iter().filter(|d| d.now.is_some()).map(|d| d.day.to_string()).collect();
    assert_eq!(becomes_off, ["2028-01-10"]);
    assert!(days.len() > 1, "holidays that the update leaves out are worked now, and that is told");
    assert_eq!(law.with(&update).1, Vec::new(), "applied twice it changes nothing");
    assert_eq!(Law::built_in().year(Country::Russia, 2028), None, "a law is a value");
}

#[test]
fn a_term_begins_on_its_day() {
    let text = r#"
schema = 1
[[term]]
id = "ru-stop"
country = "RU"
kinds = ["stop", "withdrawal"]
event = "receipt"
article = "152-ФЗ ст. 21 ч. 5.1"
count = 5
unit = "working"
extension = 2
from = "2027-03-01"
confidence = "low"
sources = []
"#;
    let update = read(text.as_bytes()).expect("sound");
    let (law, changes) = Law::built_in().with(&update);
    let [Change::Term { was: Some(was), now }] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((was.count, now.count), (10, 5));
    assert_eq!(now.kinds, [LetterKind::Stop, LetterKind::Withdrawal]);
    let count = |day: &str| law.term("ru-stop", day.parse().expect("a day")).map(|t| t.count);
    assert_eq!((count("2027-02-28"), count("2027-03-01")), (Some(10), Some(5)));
}

#[test]
fn a_wording_without_beginning_replaces_all_others() {
    let text = r#"
schema = 1
[[term]]
id = "kz-access"
country = "KZ"
kinds = ["access"]
event = "receipt"
article = "94-V ст. 25 п. 2 пп. 6"
count = 7
unit = "working"
from = 2027-06-01
confidence = "high"
sources = ["X"]
[[term]]
id = "kz-access"
country = "KZ"
kinds = ["access"]
event = "receipt"
article = "94-V ст. 25 п. 2 пп. 6"
count = 5
unit = "working"
confidence = "high"
sources = ["X"]
"#;
    let (law, changes) = Law::built_in().with(&read(text.as_bytes()).expect("sound"));
    assert_eq!(changes.len(), 2);
    let count = |day: &str| law.term("kz-access", day.parse().expect("a day")).map(|t| t.count);
    assert_eq!((count("2026-03-02"), count("2027-05-31"), count("2027-06-01")), (Some(5), Some(5), Some(7)));
    assert_eq!(law.terms().iter().filter(|t| t.id == "kz-access").count(), 2);
}

#[test]
fn verification_moves_what_is_provisional() {
    let update = read(b"schema = 1\nverified_through = 2027-06-30").expect("sound");
    let (law, changes) = Law::built_in().with(&update);
    assert!(matches!(changes.as_slice(), [Change::Verified { .. }]));
    let day = jiff::civil::date(2027, 3, 1);
    assert_ne!(law.standing(day), Law::built_in().standing(day));
}

#[test]
fn everything_wrong_is_told_at_once_with_its_place() {
    let text = r#"
schema = 1
titel = "misspelt"
verified_through = 5
[[year]]
country = "RUS"
year = 2028
confidence = "sure"
holidays = { new-year = [2027-01-01], tortoise-day = [2028-05-05] }
moved = [{ from = 2028-01-03, to = 2028-01-08 }, { from = 2028-01-01 }]
[[term]]
id = "ru-new"
country = "RU"
kinds = ["letter"]
event = "receipt"
article = ""
count = 0
unit = "calendar"
extension = 3
from = 2028-02-01
until = 2028-01-01
confidence = "low"
sources = [7]
"#;
    assert_eq!(
        codes(text),
        [
            "update-key-unknown titel",
            "update-option-unknown year[0].country",
            "update-option-unknown year[0].confidence",
            "update-key-missing year[0].sources",
            "update-name-missing year[0].holidays",
            "update-key-missing year[0].moved[1].to",
            "update-day-outside-year year[0].year",
            "update-move-impossible year[0].moved",
            "update-value-wrong verified_through",
            "update-value-wrong term[0].article",
            "update-value-wrong term[0].sources",
            "update-option-unknown term[0].kinds",
            "update-number-out-of-range term[0].count",
            "update-value-wrong term[0].extension",
            "update-term-backwards term[0].until",
            "update-name-missing term[0].names",
        ]
    );
}

#[test]
fn a_new_holiday_and_a_new_term_bring_their_names() {
    let names = r#"names = { ru = "День черепахи", kk = "Тасбақа күні", en = "Tortoise Day" }"#;
    let text = format!(
        "schema = 1\n[[holiday]]\ncountry = \"RU\"\nid = \"tortoise-day\"\ndays = [\"05-05\"]\nsince = 2028\n{names}\n{}",
        YEAR.replace("schema = 1", "").replace("holidays = {", "holidays = { tortoise-day = [2028-05-05],")
    );
    let (law, _) = Law::built_in().with(&read(text.as_bytes()).expect("sound"));
    assert!(!law.is_worked(Country::Russia, jiff::civil::date(2028, 5, 5)));
    assert!(
        !law.is_worked(Country::Russia, jiff::civil::date(2031, 5, 5)),
        "and in years without a calendar"
    );
    assert!(law.is_worked(Country::Russia, jiff::civil::date(2026, 5, 5)));
    assert!(law.holiday_names("tortoise-day").is_some());
}

#[test]
fn what_is_no_update_is_refused_alone() {
    assert_eq!(codes(""), ["update-unreadable"]);
    assert_eq!(codes(&" ".repeat(MAX_BYTES + 1)), ["update-unreadable"]);
    assert_eq!(read(b"\xff\xfe").expect_err("refused")[0].code.code, "update-unreadable");
    assert_eq!(codes("schema = "), ["file-malformed"]);
    assert_eq!(codes(&format!("a = {}", "[".repeat(200_000))), ["file-malformed"]);
    assert_eq!(codes("title = \"x\""), ["update-key-missing schema"]);
    assert_eq!(codes("schema = 2"), ["update-newer schema"]);
    assert_eq!(codes("schema = \"1\""), ["update-value-wrong schema"]);
    assert_eq!(codes("schema = 1\ntitle = \"x\""), ["update-empty"]);
    let twice = format!("{YEAR}{}", YEAR.replace("schema = 1", ""));
    assert_eq!(codes(&twice), ["update-twice year[1]"]);
}

proptest! {
    #[test]
    fn no_file_is_a_panic(cut in 0usize..3000, noise in "\\PC{0,20}") {
        let sources = [include_str!("../data/ru.toml"), include_str!("../data/kz.toml"), YEAR];
        for source in sources {
            let mut at = cut.min(source.len());
            while !source.is_char_boundary(at) {
                at -= 1;
            }
            let _ = read(&source.as_bytes()[..at]);
            let _ = read(format!("{}{noise}{}", &source[..at], &source[at..]).as_bytes());
        }
    }
}
