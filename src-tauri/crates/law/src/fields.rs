//! Reading a table of a data file key by key, with every problem kept and none in the way of the next.

use pismovnik_model::problem::{self, Problem, ProblemCode};
use pismovnik_model::{Day, text};
use toml::{Table, Value};

use crate::calendar::Names;

/// Most characters of a text.
const MAX_TEXT: usize = 300;

/// Most entries of a list.
const MAX_ENTRIES: usize = 400;

/// One table with its place, and where its problems go.
pub(crate) struct Fields<'a> {
    table: &'a Table,
    place: String,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Fields<'a> {
    pub(crate) fn new(table: &'a Table, place: &str, problems: &'a mut Vec<Problem>) -> Fields<'a> {
        Fields { table, place: place.to_owned(), problems }
    }

    /// Refuses all other keys.
    pub(crate) fn only(&mut self, keys: &[&str]) {
        for key in self.table.keys().filter(|k| !keys.contains(&k.as_str())) {
            let unknown = Problem::new(problem::UPDATE_KEY_UNKNOWN, self.at(&shown(key)));
            self.problems.push(unknown.with("value", shown(key)).with("options", keys.join(", ")));
        }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The place of a key.
    pub(crate) fn at(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_owned() } else { format!("{}.{key}", self.place) }
    }

    pub(crate) fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// A problem that tells one value.
    pub(crate) fn problem(&mut self, key: &str, code: ProblemCode, value: impl ToString) {
        self.problems.push(Problem::new(code, self.at(key)).with("value", shown(&value.to_string())));
    }

    pub(crate) fn wrong(&mut self, key: &str) {
        self.problem(key, problem::UPDATE_VALUE_WRONG, key);
    }

    pub(crate) fn unknown_option(&mut self, key: &str, value: &str, options: &[&str]) {
        let unknown = Problem::new(problem::UPDATE_OPTION_UNKNOWN, self.at(key));
        self.problems.push(unknown.with("value", shown(value)).with("options", options.join(", ")));
    }

    fn needed(&mut self, key: &str) -> Option<&'a Value> {
        let value = self.table.get(key);
        if value.is_none() {
            self.problem(key, problem::UPDATE_KEY_MISSING, key);
        }
        value
    }

    /// A text that must be there.
    pub(crate) fn text(&mut self, key: &str) -> Option<&'a str> {
        let value = self.needed(key)?;
        self.as_text(key, value)
    }

    pub(crate) fn optional_text(&mut self, key: &str) -> Option<&'a str> {
        let value = self.table.get(key)?;
        self.as_text(key, value)
    }

    fn as_text(&mut self, key: &str, value: &'a Value) -> Option<&'a str> {
        let sound = |t: &&str| {
            !t.trim().is_empty() && t.chars().count() <= MAX_TEXT && t.chars().all(text::printable)
        };
        let text = value.as_str().filter(sound);
        if text.is_none() {
            self.wrong(key);
        }
        text
    }

    /// A kebab-case id.
    pub(crate) fn id(&mut self, key: &str) -> Option<String> {
        let text = self.text(key)?;
        if !text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            self.wrong(key);
            return None;
        }
        Some(text.to_owned())
    }

    /// One of the options.
    pub(crate) fn option(&mut self, key: &str, options: &[&str]) -> Option<&'a str> {
        let text = self.text(key)?;
        if !options.contains(&text) {
            self.unknown_option(key, text, options);
            return None;
        }
        Some(text)
    }

    /// A list of texts that must be there.
    pub(crate) fn texts(&mut self, key: &str) -> Option<Vec<String>> {
        let list = self.needed(key)?;
        self.as_texts(key, list)
    }

    /// A list of texts, empty where left out.
    pub(crate) fn optional_texts(&mut self, key: &str) -> Vec<String> {
        let Some(list) = self.table.get(key) else { return Vec::new() };
        self.as_texts(key, list).into_iter().flatten().collect()
    }

    fn as_texts(&mut self, key: &str, value: &'a Value) -> Option<Vec<String>> {
        let list = self.list(key, value)?;
        Some(list.iter().filter_map(|v| self.as_text(key, v)).map(str::to_owned).collect())
    }

    fn list(&mut self, key: &str, value: &'a Value) -> Option<&'a [Value]> {
        let list = value.as_array().filter(|l| l.len() <= MAX_ENTRIES);
        if list.is_none() {
            self.wrong(key);
        }
        list.map(Vec::as_slice)
    }

    /// A number that may be left out.
    pub(crate) fn number(&mut self, key: &str, min: i64, max: i64) -> Option<i64> {
        let value = self.table.get(key)?;
        let Some(number) = value.as_integer() else {
            self.wrong(key);
            return None;
        };
        if !(min..=max).contains(&number) {
            let range = Problem::new(problem::UPDATE_NUMBER_OUT_OF_RANGE, self.at(key));
            self.problems.push(range.with("value", key).with("min", min).with("max", max));
            return None;
        }
        Some(number)
    }

    /// A number that must be there.
    pub(crate) fn needed_number(&mut self, key: &str, min: i64, max: i64) -> Option<i64> {
        self.needed(key)?;
        self.number(key, min, max)
    }

    /// A day that must be there.
    pub(crate) fn day(&mut self, key: &str) -> Option<Day> {
        let value = self.needed(key)?;
        self.as_day(key, value)
    }

    pub(crate) fn optional_day(&mut self, key: &str) -> Option<Day> {
        let value = self.table.get(key)?;
        self.as_day(key, value)
    }

    /// A list of days, empty where left out.
    pub(crate) fn days(&mut self, key: &str) -> Vec<Day> {
        let Some(list) = self.table.get(key) else { return Vec::new() };
        self.as_days(key, list)
    }

    fn as_days(&mut self, key: &str, value: &'a Value) -> Vec<Day> {
        let Some(list) = self.list(key, value) else { return Vec::new() };
        list.iter().filter_map(|v| self.as_day(key, v)).collect()
    }

    fn as_day(&mut self, key: &str, value: &Value) -> Option<Day> {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Datetime(day) => day.to_string(),
            _ => String::new(),
        };
        // The library reads longer forms, with times, too: only the plain form is meant here.
        let day = (text.len() == 10).then(|| text.parse::<Day>().ok()).flatten();
        if day.is_none() {
            self.wrong(key);
        }
        day
    }

    /// A table of ids with lists of days.
    pub(crate) fn lists_of_days(&mut self, key: &str) -> Vec<(String, Vec<Day>)> {
        let Some(value) = self.needed(key) else { return Vec::new() };
        let Some(table) = value.as_table() else {
            self.wrong(key);
            return Vec::new();
        };
        table.iter().map(|(id, days)| (id.clone(), self.as_days(key, days))).collect()
    }

    /// Names in three languages.
    pub(crate) fn names(&mut self, key: &str) -> Option<Names> {
        let value = self.table.get(key)?;
        let Some(table) = value.as_table() else {
            self.wrong(key);
            return None;
        };
        let place = self.at(key);
        let mut inside = Fields::new(table, &place, self.problems);
        inside.only(&["ru", "kk", "en"]);
        let (ru, kk, en) = (inside.text("ru"), inside.text("kk"), inside.text("en"));
        Some(Names { ru: ru?.to_owned(), kk: kk?.to_owned(), en: en?.to_owned() })
    }

    /// A list of tables, each read on its own; empty where left out.
    pub(crate) fn each<T>(&mut self, key: &str, read: impl Fn(&mut Fields<'_>) -> Option<T>) -> Vec<T> {
        let Some(value) = self.table.get(key) else { return Vec::new() };
        let Some(list) = self.list(key, value) else { return Vec::new() };
        let mut all = Vec::new();
        for (index, value) in list.iter().enumerate() {
            let place = format!("{}[{index}]", self.at(key));
            match value.as_table() {
                Some(table) => all.extend(read(&mut Fields::new(table, &place, self.problems))),
                None => {
                    self.problems.push(Problem::new(problem::UPDATE_VALUE_WRONG, place).with("value", key))
                }
            }
        }
        all
    }
}

/// A foreign word as it may be told: short and printable.
fn shown(word: &str) -> String {
    word.chars().filter(|c| text::printable(*c)).take(60).collect()
}
