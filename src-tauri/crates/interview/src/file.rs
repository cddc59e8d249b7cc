//! Answers files: TOML and JSON, a table per first part of the question ids, `schema` on top.

use std::fmt::{self, Write as _};

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Answers, Record, Value, ask, text};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::accept::{Strictness, accept};
use crate::check::{shown, unknown_key};
use crate::graph::Question;
use crate::pages::graph;

/// Most bytes of an answers file: 1 MiB, a hundred times what a shop needs.
pub const MAX_BYTES: usize = 1 << 20;

/// Deepest nesting: root, section, list of records, record, list. A little more gets the better
/// message of a wrong type.
const MAX_DEPTH: usize = 8;

/// How an answers file is written, by its name's ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// `.toml`
    Toml,
    /// `.json`
    Json,
}

impl Ending {
    /// By a file's name or path.
    ///
    /// # Errors
    /// `file-ending` for any other ending.
    pub fn of(file: &str) -> Result<Ending, Problem> {
        let lower = file.to_lowercase();
        if lower.ends_with(".toml") {
            Ok(Ending::Toml)
        } else if lower.ends_with(".json") {
            Ok(Ending::Json)
        } else {
            Err(Problem::new(problem::FILE_ENDING, ""))
        }
    }
}

/// Reads a file's form: keys and shapes, not yet values. Next comes [`accept`].
///
/// # Errors
/// Size, encoding, syntax (line and column from 1), depth, schema each alone; else all unknown and
/// repeated keys and all values of impossible shape.
pub fn read(bytes: &[u8], ending: Ending) -> Result<Answers, Vec<Problem>> {
    let (answers, problems) = shapes(bytes, ending).map_err(|p| vec![p])?;
    if problems.is_empty() { Ok(answers) } else { Err(problems) }
}

/// Reads and strictly accepts a file: all problems of form and of values at once.
///
/// # Errors
/// As [`read`] and [`accept`].
pub fn accept_file(bytes: &[u8], ending: Ending) -> Result<Answers, Vec<Problem>> {
    let (answers, mut problems) = shapes(bytes, ending).map_err(|p| vec![p])?;
    match accept(&answers, Strictness::Strict) {
        Ok(accepted) if problems.is_empty() => return Ok(accepted),
        Ok(_) => {}
        // A value that could not even be read is not also missing.
        Err(of_values) => {
            let of_values: Vec<Problem> = of_values
                .into_iter()
                .filter(|p| problems.iter().all(|q| q.code == problem::KEY_UNKNOWN || !within(&p.at, &q.at)))
                .collect();
            problems.extend(of_values);
        }
    }
    Err(problems)
}

/// Writes answers as TOML that [`read`] gives back; keys that are no questions are left out.
pub fn write_toml(answers: &Answers) -> String {
    write_toml_commented(answers, |_| None)
}

/// As [`write_toml`], with what `comment` says above a question (several lines become several
/// comments).
pub fn write_toml_commented(answers: &Answers, comment: impl Fn(&Question) -> Option<String>) -> String {
    let mut out = format!("schema = {}\n", Answers::SCHEMA);
    let mut tables: Vec<&str> = Vec::new();
    for (table, _) in questions().map(|q| split(q.id)) {
        if !tables.contains(&table) {
            tables.push(table);
        }
    }
    for table in tables {
        let of_table = || {
            questions()
                .filter(move |q| split(q.id).0 == table)
                .filter_map(|q| answers.get(q.id).map(|v| (q, v)))
        };
        if of_table().next().is_none() {
            continue;
        }
        let _ = write!(out, "\n[{table}]\n");
        // A list of tables ends the plain keys of its parent: it comes last.
        for (question, value) in of_table().filter(|(_, v)| !matches!(v, Value::Records(_))) {
            comments(&mut out, comment(question));
            let _ = writeln!(out, "{} = {}", split(question.id).1, plain(value));
        }
        for (question, value) in of_table() {
            let Value::Records(records) = value else { continue };
            comments(&mut out, comment(question));
            if records.is_empty() {
                let _ = writeln!(out, "{} = []", split(question.id).1);
            }
            for record in records {
                let _ = writeln!(out, "\n[[{}]]", question.id);
                for (key, value) in record {
                    let _ = writeln!(out, "{} = {}", toml_key(key), plain(value));
                }
            }
        }
    }
    out
}

/// Whether a place is that place or lies in it (`operator.kind` in `operator`).
fn within(place: &str, whole: &str) -> bool {
    place.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn questions() -> impl Iterator<Item = &'static Question> {
    graph().iter().flat_map(|p| p.questions)
}

fn split(id: &str) -> (&str, &str) {
    id.split_once('.').unwrap_or((id, ""))
}

fn comments(out: &mut String, comment: Option<String>) {
    for line in comment.iter().flat_map(|c| c.lines()) {
        let line: String = line.chars().filter(|c| text::printable(*c)).collect();
        let _ = writeln!(out, "# {}", line.trim());
    }
}

fn plain(value: &Value) -> toml::Value {
    match value {
        Value::Yes(yes) => toml::Value::Boolean(*yes),
        Value::Number(n) => toml::Value::Integer(*n),
        Value::Text(t) => toml::Value::String(t.clone()),
        Value::Many(many) => many.iter().cloned().map(toml::Value::String).collect::<Vec<_>>().into(),
        // Records do not stand inside records.
        Value::Records(_) => toml::Value::Array(Vec::new()),
    }
}

fn toml_key(key: &str) -> String {
    let bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if bare { key.to_owned() } else { toml::Value::String(key.to_owned()).to_string() }
}

/// The answers as far as they have possible shapes, and the problems of the rest.
fn shapes(bytes: &[u8], ending: Ending) -> Result<(Answers, Vec<Problem>), Problem> {
    let text = decode(bytes)?;
    if depth(text, ending) > MAX_DEPTH {
        return Err(Problem::new(problem::FILE_TOO_DEEP, ""));
    }
    let Raw::Table(entries) = parse(text, ending)? else {
        return Err(malformed(1, 1));
    };
    schema(&entries)?;
    let mut answers = Answers::default();
    let mut problems = repeated(&entries, "");
    let sections: Vec<&str> = ask::ALL.iter().map(|id| split(id).0).collect();
    for (section, content) in entries.iter().filter(|(k, _)| k != "schema") {
        match content {
            _ if !sections.contains(&section.as_str()) => {
                problems.push(unknown_key(&shown(section), section, &sections));
            }
            Raw::Table(values) => {
                problems.extend(repeated(values, section));
                for (name, raw) in values {
                    let id = format!("{section}.{name}");
                    if !ask::ALL.contains(&id.as_str()) {
                        problems.push(unknown_key(&shown(&id), &id, ask::ALL));
                    } else if *raw != Raw::Nothing {
                        match value(raw) {
                            Some(value) => answers.set(&id, Some(value)),
                            None => problems.push(Problem::new(problem::ANSWER_WRONG_TYPE, id)),
                        }
                    }
                }
            }
            _ => problems.push(Problem::new(problem::ANSWER_WRONG_TYPE, section)),
        }
    }
    // A file of nothing but foreign keys needs no thousand lines to say so.
    problems.truncate(200);
    Ok((answers, problems))
}

fn decode(bytes: &[u8]) -> Result<&str, Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(Problem::new(problem::FILE_TOO_LARGE, "").with("max", MAX_BYTES / 1024));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::new(problem::FILE_NOT_TEXT, ""))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(Problem::new(problem::FILE_NOT_TEXT, ""));
    }
    if text.trim().is_empty() {
        return Err(Problem::new(problem::FILE_EMPTY, ""));
    }
    Ok(text)
}

fn malformed(line: usize, column: usize) -> Problem {
    Problem::new(problem::FILE_MALFORMED, "").with("line", line).with("column", column)
}

/// Deepest nesting of brackets outside strings and comments, or the most dots of a line (TOML nests
/// by dotted keys too). A plain loop: parsers recurse, and must not meet what this refuses.
fn depth(text: &str, ending: Ending) -> usize {
    let toml = ending == Ending::Toml;
    let bytes = text.as_bytes();
    let (mut deepest, mut open, mut dots, mut i) = (0, 0usize, 0, 0);
    while i < bytes.len() {
        match bytes[i] {
            b'[' | b'{' => {
                open += 1;
                deepest = deepest.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            b'\n' => dots = 0,
            b'.' if toml => {
                dots += 1;
                deepest = deepest.max(dots);
            }
            b'#' if toml => {
                i = end_of_line(bytes, i);
                continue;
            }
            b'"' => {
                i = end_of_string(bytes, i, toml);
                continue;
            }
            b'\'' if toml => {
                i = end_of_string(bytes, i, toml);
                continue;
            }
            _ => {}
        }
        i += 1;
    }
    deepest
}

fn end_of_line(bytes: &[u8], from: usize) -> usize {
    bytes[from..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |n| from + n)
}

/// Where the string that begins here ends; an unclosed one-line string ends with its line.
fn end_of_string(bytes: &[u8], from: usize, toml: bool) -> usize {
    let quote = bytes[from];
    let triple = [quote; 3];
    let long = toml && bytes[from..].starts_with(&triple);
    let mut i = from + if long { 3 } else { 1 };
    while i < bytes.len() {
        match bytes[i] {
            b'\\' if quote == b'"' => i += 1,
            b'\n' if !long => return i,
            b if b == quote && !long => return i + 1,
            _ if long && bytes[i..].starts_with(&triple) => return i + 3,
            _ => {}
        }
        i += 1;
    }
    bytes.len()
}

fn parse(text: &str, ending: Ending) -> Result<Raw, Problem> {
    match ending {
        Ending::Json => serde_json::from_str(text).map_err(|e| malformed(e.line().max(1), e.column().max(1))),
        Ending::Toml => toml::from_str(text).map_err(|e| {
            let offset = e.span().map_or(0, |s| s.start).min(text.len());
            let before = text.get(..offset).unwrap_or(text);
            let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count());
            malformed(before.matches('\n').count() + 1, column + 1)
        }),
    }
}

fn schema(entries: &[(String, Raw)]) -> Result<(), Problem> {
    match entries.iter().find(|(k, _)| k == "schema") {
        Some((_, Raw::Integer(found))) if *found > Answers::SCHEMA => {
            Err(Problem::new(problem::SCHEMA_NEWER, "schema")
                .with("found", found)
                .with("known", Answers::SCHEMA))
        }
        Some((_, Raw::Integer(Answers::SCHEMA))) => Ok(()),
        _ => Err(Problem::new(problem::SCHEMA_MISSING, "schema")),
    }
}

fn repeated(entries: &[(String, Raw)], section: &str) -> Vec<Problem> {
    let mut seen = std::collections::BTreeSet::new();
    let again = entries.iter().filter(|(key, _)| !seen.insert(key.as_str()));
    again
        .map(|(key, _)| {
            let at = if section.is_empty() { shown(key) } else { format!("{section}.{}", shown(key)) };
            Problem::new(problem::ANSWER_REPEATED, at.clone()).with("value", at)
        })
        .collect()
}

fn value(raw: &Raw) -> Option<Value> {
    match raw {
        Raw::Yes(yes) => Some(Value::Yes(*yes)),
        Raw::Integer(n) => Some(Value::Number(*n)),
        Raw::Text(t) => Some(Value::Text(t.clone())),
        Raw::List(list) => texts(list).map(Value::Many).or_else(|| records(list).map(Value::Records)),
        Raw::Table(_) | Raw::Nothing | Raw::Other => None,
    }
}

fn texts(list: &[Raw]) -> Option<Vec<String>> {
    list.iter()
        .map(|raw| match raw {
            Raw::Text(t) => Some(t.clone()),
            _ => None,
        })
        .collect()
}

fn records(list: &[Raw]) -> Option<Vec<Record>> {
    list.iter()
        .map(|raw| {
            let Raw::Table(entries) = raw else { return None };
            if !repeated(entries, "").is_empty() {
                return None;
            }
            let said = entries.iter().filter(|(_, raw)| *raw != Raw::Nothing);
            said.map(|(key, raw)| Some((key.clone(), value(raw)?))).collect()
        })
        .collect()
}

/// Anything that TOML or JSON can say, repeated keys included.
#[derive(Debug, PartialEq)]
enum Raw {
    Nothing,
    Yes(bool),
    Integer(i64),
    Text(String),
    List(Vec<Raw>),
    Table(Vec<(String, Raw)>),
    /// Fractions, numbers beyond 64 bits.
    Other,
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Raw, D::Error> {
        from.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Raw, E> {
        Ok(Raw::Yes(yes))
    }

    fn visit_i64<E>(self, n: i64) -> Result<Raw, E> {
        Ok(Raw::Integer(n))
    }

    fn visit_u64<E>(self, n: u64) -> Result<Raw, E> {
        Ok(i64::try_from(n).map_or(Raw::Other, Raw::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(raw) = seq.next_element()? {
            list.push(raw);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Table(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8], ending: Ending) -> Vec<&'static str> {
        read(bytes, ending).err().unwrap_or_default().iter().map(|p| p.code.code).collect()
    }

    #[test]
    fn ten_megabytes_of_brackets_are_refused_by_size_alone() {
        for ending in [Ending::Toml, Ending::Json] {
            assert_eq!(code(&vec![b'['; 10_000_000], ending), ["file-too-large"]);
        }
    }

    #[test]
    fn nesting_is_refused_before_a_parser_sees_it() {
        let deep = |unit: &str| unit.repeat(200_000 / unit.len());
        for unit in ["[", "{\"a\":", "[{\"a\":"] {
            assert_eq!(code(deep(unit).as_bytes(), Ending::Json), ["file-too-deep"]);
        }
        for file in [
            format!("schema = 1\na = {}", deep("[")),
            format!("a = {}", deep("{a=")),
            format!("{}a = 1", deep("a.")),
            format!("[{}a]\n", deep("a.")),
            format!("{}a = 1", deep("\"a\" . ")),
            format!("a = \"it's\" # it's\nb = {}", deep("[")),
            format!("a = '\\'\nb = {}", deep("[")),
            format!("a = \"\"\"x\"\"\"\nb = {}", deep("[")),
        ] {
            assert_eq!(code(file.as_bytes(), Ending::Toml), ["file-too-deep"], "{}", &file[..30]);
        }
    }

    #[test]
    fn brackets_and_dots_in_texts_are_no_nesting() {
        let file = format!("schema = 1\n[shop] # {0}\nname = \"{0}\"\nbrands = ['{0}']\n", "[.".repeat(50));
        assert_eq!(code(file.as_bytes(), Ending::Toml), [""; 0]);
    }

    #[test]
    fn malformed_places_are_counted_from_one() {
        let problem =
            |text: &str, ending| read(text.as_bytes(), ending).expect_err("malformed").remove(0).args;
        let place = |line: &str, column: &str| vec![("line", line.to_owned()), ("column", column.to_owned())];
        assert_eq!(problem("schema = 1\nя = \n", Ending::Toml), place("2", "1"));
        assert_eq!(problem("{\"schema\": 1,\n \"a\": ]}", Ending::Json), place("2", "7"));
        assert_eq!(problem("[1]", Ending::Json), place("1", "1"));
    }

    #[test]
    fn a_file_says_its_schema() {
        assert_eq!(code(b"[shop]\n", Ending::Toml), ["schema-missing"]);
        assert_eq!(code(b"schema = \"1\"", Ending::Toml), ["schema-missing"]);
        assert_eq!(code(b"schema = 2\n[new]\nthing = 1", Ending::Toml), ["schema-newer"]);
        assert_eq!(code(b"{\"schema\": 1}", Ending::Json), [""; 0]);
    }

    #[test]
    fn unknown_repeated_and_misshapen_keys_are_told_together() {
        let json = br#"{"schema": 1, "shop": {"nam": "x", "name": "a", "name": "b", "country": 1.5}, "oparator": {}, "site": 3}"#;
        let problems = read(json, Ending::Json).expect_err("problems");
        let told: Vec<_> = problems.iter().map(|p| (p.code.code, p.at.as_str())).collect();
        assert_eq!(
            told,
            [
                ("answer-repeated", "shop.name"),
                ("key-unknown", "shop.nam"),
                ("answer-wrong-type", "shop.country"),
                ("key-unknown", "oparator"),
                ("answer-wrong-type", "site"),
            ]
        );
        assert_eq!(problems[1].args, [("nearest", "shop.name".to_owned())]);
        assert_eq!(problems[3].args, [("nearest", "operator".to_owned())]);
    }
}
