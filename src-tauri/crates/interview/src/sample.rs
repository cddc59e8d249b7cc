//! Random valid answers, for property tests of everything behind the questionnaire.

use pismovnik_model::requisites::{self, RequisiteKind};
use pismovnik_model::{Answers, Record, Value, ask};

use crate::graph::{Choice, Field, Kind, Known, Question};
use crate::pages::graph;

/// Random answers that strict acceptance passes; the same seed gives the same answers.
///
/// Every branch of the graph comes up; optional questions are sometimes left out, and «I don't
/// know» is sometimes answered where it may be. Nobody in them exists.
pub fn sample(seed: u64) -> Answers {
    let mut dice = Dice(seed);
    // Every value is valid as it is made, so what is known grows with the answers.
    let mut known = Known::new();
    for question in graph().iter().flat_map(|p| p.questions) {
        if !question.when.holds(&known) || (!question.required && dice.one_in(2)) {
            continue;
        }
        let value = if question.allow_unknown && dice.one_in(6) {
            Value::unknown()
        } else {
            value(question, &known, &mut dice)
        };
        known.insert(question.id, value);
    }
    Answers(known.into_iter().map(|(id, value)| (id.to_owned(), value)).collect())
}

fn value(question: &Question, known: &Known, dice: &mut Dice) -> Value {
    let offered: Vec<&Choice> = question.options.iter().filter(|o| o.when.holds(known)).collect();
    match question.kind {
        Kind::Choice => {
            let ids: Vec<&str> = offered.iter().map(|o| o.id).collect();
            Value::Text(dice.pick(&ids).to_owned())
        }
        Kind::Choices => choices(&offered, dice),
        Kind::YesNo => Value::Yes(dice.one_in(2)),
        Kind::Number { min, max } => Value::Number(min + dice.below((max - min + 1) as u64) as i64),
        Kind::Domains { .. } => several(DOMAINS, dice),
        Kind::Texts { .. } => several(THINGS, dice),
        Kind::Records { fields, min, .. } => {
            let count = min.max(1) as u64 + dice.below(2);
            let mut records: Vec<Record> = Vec::new();
            for i in 0..count {
                let one = record(fields, i as usize, known, dice);
                // One that repeats another would be refused.
                if !records.contains(&one) {
                    records.push(one);
                }
            }
            Value::Records(records)
        }
        kind => Value::Text(text(kind, person(known), dice)),
    }
}

fn choices(offered: &[&Choice], dice: &mut Dice) -> Value {
    let alone: Vec<&str> = offered.iter().filter(|o| o.exclusive).map(|o| o.id).collect();
    if !alone.is_empty() && dice.one_in(4) {
        return Value::Many(vec![dice.pick(&alone).to_owned()]);
    }
    let usual: Vec<&str> = offered.iter().filter(|o| !o.exclusive).map(|o| o.id).collect();
    // Of a long list nobody ticks half.
    let every = if usual.len() > 15 { 8 } else { 2 };
    let mut chosen: Vec<String> =
        usual.iter().filter(|_| dice.one_in(every)).map(|id| (*id).to_owned()).collect();
    if chosen.is_empty() {
        chosen.push(dice.pick(&usual).to_owned());
    }
    Value::Many(chosen)
}

fn several(from: &[&str], dice: &mut Dice) -> Value {
    let count = 1 + dice.below(3) as usize;
    let start = dice.below(from.len() as u64) as usize;
    Value::Many(from.iter().cycle().skip(start).take(count).map(|t| (*t).to_owned()).collect())
}

/// `number` keeps records of one list apart.
fn record(fields: &[Field], number: usize, known: &Known, dice: &mut Dice) -> Record {
    let mut record = Record::new();
    for field in fields {
        if !field.required && dice.one_in(2) {
            continue;
        }
        let person = record.get("form") == Some(&Value::Text("ip".to_owned()));
        let offered: Vec<&Choice> = field.options.iter().filter(|o| o.when.holds(known)).collect();
        let text = match field.kind {
            Kind::Choice => {
                let ids: Vec<&str> = offered.iter().map(|o| o.id).collect();
                dice.pick(&ids).to_owned()
            }
            Kind::Choices => {
                record.insert(field.name.to_owned(), choices(&offered, dice));
                continue;
            }
            Kind::Number { min, max } => {
                let number = min + dice.below((max - min + 1) as u64) as i64;
                record.insert(field.name.to_owned(), Value::Number(number));
                continue;
            }
            Kind::Requisite(RequisiteKind::Ogrn) if person => requisite(RequisiteKind::Ogrnip, 15, dice),
            // Numbered, so that two records never name the same thing.
            Kind::Text { .. } => format!("{} {}", dice.pick(THINGS), number + 1),
            kind => text(kind, person, dice),
        };
        record.insert(field.name.to_owned(), Value::Text(text));
    }
    record
}

fn person(known: &Known) -> bool {
    let kind = known.get(ask::OPERATOR_KIND);
    ["sole-proprietor", "self-employed"].iter().any(|k| kind == Some(&Value::Text((*k).to_owned())))
}

fn text(kind: Kind, person: bool, dice: &mut Dice) -> String {
    match kind {
        Kind::Name if person => dice.pick(PEOPLE).to_owned(),
        Kind::Name => dice.pick(COMPANIES).to_owned(),
        Kind::Email => format!("{}@{}", dice.pick(&["info", "zakaz", "заявки"]), dice.pick(DOMAINS)),
        Kind::Phone => format!("+7 (000) 000-00-{}{}", dice.below(10), dice.below(10)),
        Kind::Url => {
            format!("https://{}/{}", dice.pick(DOMAINS), dice.pick(&["policy", "оферта", "forms?id=1&a=2"]))
        }
        Kind::Address => dice.pick(ADDRESSES).to_owned(),
        Kind::Requisite(kind) => {
            let length = match kind {
                RequisiteKind::Inn if person => 12,
                RequisiteKind::Inn => 10,
                RequisiteKind::Ogrn => 13,
                RequisiteKind::Ogrnip => 15,
                RequisiteKind::Kpp => 9,
                _ => 12,
            };
            requisite(kind, length, dice)
        }
        _ => dice.pick(THINGS).to_owned(),
    }
}

/// Digits of nobody: a region or month 00 in front, check digits found by trial.
fn requisite(kind: RequisiteKind, length: usize, dice: &mut Dice) -> String {
    let head = match kind {
        RequisiteKind::Ogrn => "12400",
        RequisiteKind::Ogrnip => "32400",
        RequisiteKind::Iin | RequisiteKind::Bin => "2400",
        _ => "00",
    };
    // At most a handful of turns: some heads have no check digit in ИИН and БИН.
    loop {
        let mut number = head.to_owned();
        while number.len() < length - 2 {
            number.push(char::from(b'0' + dice.below(10) as u8));
        }
        let ends = (0..100).map(|end| format!("{number}{end:02}"));
        if let Some(found) = ends.into_iter().find(|n| requisites::check(kind, n, "").is_ok()) {
            return found;
        }
    }
}

/// SplitMix64: small, and the same on every system.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.roll() % limit.max(1)
    }

    fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.below(from.len() as u64) as usize).copied().unwrap_or_default()
    }
}

const DOMAINS: &[&str] = &[
    "лавка-сорока.рф",
    "shop.example",
    "www.чайная-пауза.example",
    "a.b-c.example",
    "дүкен.example",
    "1-2-3.example",
];

const PEOPLE: &[&str] = &[
    "Соболева Анна Петровна",
    "О’Нил-Ёлкин Пётр",
    "Ким Ю",
    "Әлімжанова Гүлнар Қанатқызы",
    "Римский-Корсаков Юрий Александрович-мл.",
];

const COMPANIES: &[&str] = &[
    "Сорока",
    "Торговый дом «Сорока и Ко»",
    "Огонёк-24",
    "<b>Дуб</b> & \"Клён\"",
    "Хан шатыры",
    "100 % шерсть; DROP TABLE",
    "Общество любителей очень длинных наименований, не помещающихся ни в одну строку обычного документа на листе",
];

const ADDRESSES: &[&str] = &[
    "000000, г. Нигдеев, ул. Выдуманная, д. 1, кв. 2",
    "000001, Вымышленная обл., пос. Дальний, ул. 8 Марта, д. 5/2, корп. «Б», а/я 17",
    "A00A0A0, Қияли қ., Ойдан шығарылған көш., 7-үй",
];

const THINGS: &[&str] = &[
    "Сорока",
    "Лавка «Сорока»",
    "Чай & кофе <оптом>",
    "Ярмарка 2000 №1",
    "Ұлттық тағам",
    "Soroka’s \"Shop\" {new} \\ $1 #tag *bold* _x_ | y",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::accept::{Strictness, accept};
    use crate::file::{Ending, accept_file, write_toml_commented};

    #[test]
    fn samples_are_accepted_as_they_are_and_survive_a_file() {
        for seed in 0..400 {
            let answers = sample(seed);
            let accepted = accept(&answers, Strictness::Strict);
            assert_eq!(accepted.as_ref(), Ok(&answers), "seed {seed}");
            let file = write_toml_commented(&answers, |q| Some(format!("{}\nвторая строка", q.id)));
            assert_eq!(accept_file(file.as_bytes(), Ending::Toml), accepted, "seed {seed}:\n{file}");
        }
    }

    #[test]
    fn samples_reach_every_question_and_every_option() {
        let (mut asked, mut chosen) = (BTreeSet::new(), BTreeSet::new());
        for seed in 0..6000 {
            for (id, value) in sample(seed).0 {
                match value {
                    Value::Text(t) => chosen.extend([(id.clone(), t)]),
                    Value::Many(m) => chosen.extend(m.into_iter().map(|t| (id.clone(), t))),
                    _ => {}
                }
                asked.insert(id);
            }
        }
        for question in graph().iter().flat_map(|p| p.questions) {
            assert!(asked.contains(question.id), "{}", question.id);
            for option in question.options {
                let one = (question.id.to_owned(), option.id.to_owned());
                assert!(chosen.contains(&one), "{one:?}");
            }
        }
    }
}
