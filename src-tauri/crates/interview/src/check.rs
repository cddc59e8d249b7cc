//! Checks of single values: what an answer must look like, and the one way in which it is kept.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::requisites::{self, RequisiteKind};
use pismovnik_model::{Record, Value, ask, text};
use unicode_normalization::UnicodeNormalization;

use crate::graph::{Choice, Field, Kind, Known, Question};

/// Most characters of names and addresses.
const LONG: usize = 500;

/// Checks the answer to a question whose condition holds.
///
/// Returns the normalised answer; `None` where nothing was really said (empty text, empty list).
///
/// # Errors
/// All problems of the value, in the order of its parts.
pub(crate) fn answer(
    question: &Question,
    value: &Value,
    known: &Known,
) -> Result<Option<Value>, Vec<Problem>> {
    if value.is_unknown() {
        return if question.allow_unknown {
            Ok(Some(Value::unknown()))
        } else {
            Err(vec![Problem::new(problem::UNKNOWN_NOT_ALLOWED, question.id)])
        };
    }
    let offered: Vec<&Choice> = question.options.iter().filter(|o| o.when.holds(known)).collect();
    let whose = Whose::of(match known.get(ask::OPERATOR_KIND) {
        Some(Value::Text(kind)) => kind,
        _ => "",
    });
    match (question.kind, value) {
        (Kind::Choices, Value::Many(chosen)) => choices(&offered, chosen, question.id),
        (Kind::Texts { max, entries }, Value::Many(texts)) => {
            list(texts, entries, question.id, |t, at| line(t, max, at))
        }
        (Kind::Domains { max }, Value::Many(texts)) => list(texts, max, question.id, domain),
        (Kind::Records { fields, min, max }, Value::Records(given)) => {
            records(fields, min, max, given, question.id)
        }
        // An empty list of tables cannot be told from an empty list of texts.
        (Kind::Records { .. }, Value::Many(none)) if none.is_empty() => Ok(None),
        (kind, value) => single(kind, &offered, value, question.id, whose).map_err(|p| vec![p]),
    }
}

/// Whose name or number it is: persons and companies have different ones.
#[derive(Clone, Copy, PartialEq)]
enum Whose {
    Person,
    Company,
}

impl Whose {
    /// By `operator.kind` or by the form of a group's member.
    fn of(kind_or_form: &str) -> Whose {
        match kind_or_form {
            "sole-proprietor" | "self-employed" | "ip" => Whose::Person,
            _ => Whose::Company,
        }
    }
}

fn single(
    kind: Kind,
    offered: &[&Choice],
    value: &Value,
    at: &str,
    whose: Whose,
) -> Result<Option<Value>, Problem> {
    let given = match (kind, value) {
        (Kind::YesNo, Value::Yes(yes)) => return Ok(Some(Value::Yes(*yes))),
        // In files both spellings are natural.
        (Kind::YesNo, Value::Text(t)) if t == "yes" || t == "no" => return Ok(Some(Value::Yes(t == "yes"))),
        (Kind::Choice, Value::Yes(yes)) if offered.iter().any(|o| o.id == "yes") => {
            if *yes {
                "yes"
            } else {
                "no"
            }
        }
        (Kind::Number { min, max }, Value::Number(n)) if (min..=max).contains(n) => {
            return Ok(Some(Value::Number(*n)));
        }
        (Kind::Number { min, max }, Value::Number(_)) => {
            return Err(Problem::new(problem::NUMBER_OUT_OF_RANGE, at).with("min", min).with("max", max));
        }
        (Kind::YesNo | Kind::Number { .. } | Kind::Choices | Kind::Records { .. }, _) => {
            return wrong_type(at);
        }
        (_, Value::Text(text)) => text,
        _ => return wrong_type(at),
    };
    if text::tidy(given).is_empty() {
        return Ok(None);
    }
    let kept = match kind {
        Kind::Choice => choice(offered, &text::tidy(given), at)?,
        Kind::Text { max } => line(given, max, at)?,
        Kind::Name => name(given, at, whose)?,
        Kind::Email => email(given, at)?,
        Kind::Phone => phone(given, at)?,
        Kind::Url => url(given, at)?,
        Kind::Address => address(given, at)?,
        Kind::Requisite(requisite_kind) => requisite(requisite_kind, given, at, whose)?,
        _ => return wrong_type(at),
    };
    Ok(Some(Value::Text(kept)))
}

fn wrong_type(at: &str) -> Result<Option<Value>, Problem> {
    Err(Problem::new(problem::ANSWER_WRONG_TYPE, at))
}

fn choice(offered: &[&Choice], given: &str, at: &str) -> Result<String, Problem> {
    if offered.iter().any(|o| o.id == given) {
        return Ok(given.to_owned());
    }
    let ids = offered.iter().map(|o| o.id).collect::<Vec<_>>().join(", ");
    Err(Problem::new(problem::OPTION_UNKNOWN, at).with("value", shown(given)).with("options", ids))
}

fn choices(offered: &[&Choice], chosen: &[String], at: &str) -> Result<Option<Value>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut kept: Vec<String> = Vec::new();
    // A list much longer than the options can only be rubbish: one problem, not thousands.
    if chosen.len() > 2 * offered.len() {
        return Err(vec![Problem::new(problem::TOO_MANY, at).with("max", offered.len())]);
    }
    for given in chosen {
        match choice(offered, &text::tidy(given), at) {
            Ok(id) if kept.contains(&id) => {
                problems.push(Problem::new(problem::ANSWER_REPEATED, at).with("value", id));
            }
            Ok(id) => kept.push(id),
            Err(problem) => problems.push(problem),
        }
    }
    if let Some(alone) = offered.iter().find(|o| o.exclusive && kept.iter().any(|k| k == o.id))
        && kept.len() > 1
    {
        problems.push(Problem::new(problem::OPTION_EXCLUSIVE, at).with("value", alone.id));
    }
    // Kept in the graph's order: ticking in another order must not change a paper.
    kept.sort_by_key(|k| offered.iter().position(|o| o.id == k));
    refuse_or(problems, (!kept.is_empty()).then_some(Value::Many(kept)))
}

fn list(
    texts: &[String],
    max: usize,
    at: &str,
    entry: impl Fn(&str, &str) -> Result<String, Problem>,
) -> Result<Option<Value>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut kept: Vec<String> = Vec::new();
    if texts.len() > max {
        return Err(vec![Problem::new(problem::TOO_MANY, at).with("max", max)]);
    }
    for (i, given) in texts.iter().enumerate().filter(|(_, t)| !text::tidy(t).is_empty()) {
        let at = format!("{at}[{i}]");
        match entry(given, &at) {
            Ok(t) if kept.contains(&t) => {
                problems.push(Problem::new(problem::ANSWER_REPEATED, at).with("value", shown(&t)));
            }
            // A list is no place for «I don't know»: it is the whole answer or none.
            Ok(t) if t == Value::UNKNOWN => problems.push(Problem::new(problem::TEXT_EMPTY, at)),
            Ok(t) => kept.push(t),
            Err(problem) => problems.push(problem),
        }
    }
    refuse_or(problems, (!kept.is_empty()).then_some(Value::Many(kept)))
}

fn records(
    fields: &[Field],
    min: usize,
    max: usize,
    given: &[Record],
    at: &str,
) -> Result<Option<Value>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut kept: Vec<Record> = Vec::new();
    if given.len() > max {
        return Err(vec![Problem::new(problem::TOO_MANY, at).with("max", max)]);
    }
    for (i, one) in given.iter().enumerate() {
        let at = format!("{at}[{i}]");
        match record(fields, one, &at) {
            Err(of_this) => problems.extend(of_this),
            Ok(r) => match kept.iter().position(|k| same(k, &r)) {
                Some(first) => problems.push(
                    Problem::new(problem::ANSWER_REPEATED, at).with("value", format!("№ {}", first + 1)),
                ),
                None => kept.push(r),
            },
        }
    }
    if !given.is_empty() && given.len() < min {
        problems.push(Problem::new(problem::ANSWER_MISSING, format!("{at}[{}]", given.len())));
    }
    refuse_or(problems, (!kept.is_empty()).then_some(Value::Records(kept)))
}

/// Two records of one thing: the same words, or the same taxpayer.
fn same(one: &Record, other: &Record) -> bool {
    one == other || one.get("inn").is_some_and(|inn| other.get("inn") == Some(inn))
}

fn record(fields: &[Field], given: &Record, at: &str) -> Result<Record, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut kept = Record::new();
    let whose = Whose::of(match given.get("form") {
        Some(Value::Text(form)) => form,
        _ => "",
    });
    for field in fields {
        let at = format!("{at}.{}", field.name);
        // What is not on offer any more may stay: a cleared tick must not spoil what was said about it.
        let offered: Vec<&Choice> = field.options.iter().collect();
        // The number of a sole proprietor's registration is an ОГРНИП.
        let kind = match field.kind {
            Kind::Requisite(RequisiteKind::Ogrn) if whose == Whose::Person => {
                Kind::Requisite(RequisiteKind::Ogrnip)
            }
            kind => kind,
        };
        let checked = match given.get(field.name) {
            None => Ok(None),
            Some(v) if v.is_unknown() => Err(vec![Problem::new(problem::UNKNOWN_NOT_ALLOWED, at.clone())]),
            Some(Value::Many(chosen)) if kind == Kind::Choices => choices(&offered, chosen, &at),
            Some(v) => single(kind, &offered, v, &at, whose).map_err(|p| vec![p]),
        };
        match checked {
            Ok(Some(value)) => {
                kept.insert(field.name.to_owned(), value);
            }
            Ok(None) if field.required => problems.push(Problem::new(problem::ANSWER_MISSING, at)),
            Ok(None) => {}
            Err(of_field) => problems.extend(of_field),
        }
    }
    for key in given.keys().filter(|k| fields.iter().all(|f| f.name != k.as_str())).take(20) {
        let names: Vec<&str> = fields.iter().map(|f| f.name).collect();
        problems.push(unknown_key(&format!("{at}.{}", shown(key)), key, &names));
    }
    if problems.is_empty() { Ok(kept) } else { Err(problems) }
}

/// A key that is none of the names, with the nearest of them.
pub(crate) fn unknown_key(at: &str, key: &str, names: &[&str]) -> Problem {
    let short: String = key.chars().take(80).collect();
    let nearest = names.iter().min_by_key(|n| distance(n, &short)).copied().unwrap_or_default();
    Problem::new(problem::KEY_UNKNOWN, at).with("nearest", nearest)
}

/// Edit distance (Levenshtein), in characters.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let substituted = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

fn refuse_or(problems: Vec<Problem>, value: Option<Value>) -> Result<Option<Value>, Vec<Problem>> {
    if problems.is_empty() { Ok(value) } else { Err(problems) }
}

/// What an owner wrote, cut and cleaned for a message.
pub(crate) fn shown(given: &str) -> String {
    given.chars().take(60).map(|c| if text::printable(c) { c } else { '?' }).collect()
}

/// One line of text: composed letters, single spaces, nothing invisible, at least a letter or digit.
fn line(given: &str, max: usize, at: &str) -> Result<String, Problem> {
    let long = || Problem::new(problem::TEXT_TOO_LONG, at).with("max", max);
    // Looked at before any work, so that megabytes cost nothing.
    if given.len() > 64 * max {
        return Err(long());
    }
    let kept = text::tidy(&given.nfc().collect::<String>());
    if !kept.chars().all(text::printable) {
        return Err(Problem::new(problem::TEXT_UNPRINTABLE, at));
    }
    if kept.chars().count() > max {
        return Err(long());
    }
    if !kept.chars().any(char::is_alphanumeric) {
        return Err(Problem::new(problem::TEXT_EMPTY, at));
    }
    Ok(kept)
}

fn name(given: &str, at: &str, whose: Whose) -> Result<String, Problem> {
    let line = line(given, LONG, at)?;
    let bare = without_form(&line);
    match whose {
        _ if !bare.chars().any(char::is_alphanumeric) => Err(Problem::new(problem::TEXT_EMPTY, at)),
        Whose::Person if !bare.chars().all(stands_in_a_name) => {
            Err(Problem::new(problem::NAME_MALFORMED, at))
        }
        _ => Ok(bare.to_owned()),
    }
}

fn stands_in_a_name(c: char) -> bool {
    c.is_alphabetic() || matches!(c, ' ' | '-' | '‐' | '‑' | '.' | '\'' | '’' | 'ʼ' | '`') || is_mark(c)
}

/// Combining marks that have no composed letter (stress, dots below) belong to their letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{034E}' | '\u{0350}'..='\u{036F}')
}

/// The legal form is asked on its own: `ООО «Ромашка»` is kept as `Ромашка`.
fn without_form(name: &str) -> &str {
    const FORMS: &[&str] = &[
        "индивидуальный предприниматель",
        "общество с ограниченной ответственностью",
        "акционерное общество",
        "товарищество с ограниченной ответственностью",
        "жауапкершілігі шектеулі серіктестігі",
        "ип",
        "ооо",
        "ао",
        "тоо",
        "жшс",
        "жк",
    ];
    let mut bare = name;
    loop {
        let before = bare;
        for form in FORMS {
            bare = after_word(bare, form).unwrap_or(bare);
        }
        bare = unquoted(bare).trim();
        if bare == before {
            return bare;
        }
    }
}

/// What follows the word (lower case) at the beginning, if it stands there as a word of its own.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let end = text.char_indices().nth(word.chars().count()).map(|(i, _)| i)?;
    let (head, rest) = text.split_at(end);
    let own_word = rest.starts_with([' ', '«', '"', '“', '„']);
    let rest = rest.trim_start();
    (own_word && head.to_lowercase() == word && !rest.is_empty()).then_some(rest)
}

/// Without quotation marks that enclose the whole.
fn unquoted(text: &str) -> &str {
    for (open, close) in [('«', '»'), ('“', '”'), ('„', '“'), ('"', '"')] {
        let Some(inner) = text.strip_prefix(open).and_then(|t| t.strip_suffix(close)) else { continue };
        let mut depth = 0i32;
        let encloses = inner.chars().all(|c| {
            depth += i32::from(c == open) - i32::from(c == close);
            // The same mark on both sides says nothing of nesting: then none may stand inside.
            depth >= 0 && !(open == close && c == open)
        });
        if encloses && depth == 0 {
            return inner;
        }
    }
    text
}

fn address(given: &str, at: &str) -> Result<String, Problem> {
    let kept = line(given, LONG, at)?;
    let enough = kept.chars().count() >= 10 && kept.chars().any(char::is_alphabetic);
    if enough { Ok(kept) } else { Err(Problem::new(problem::ADDRESS_TOO_SHORT, at)) }
}

fn requisite(kind: RequisiteKind, given: &str, at: &str, whose: Whose) -> Result<String, Problem> {
    let (expected, length, other) = match (kind, whose) {
        (RequisiteKind::Inn, Whose::Person) => ("ИНН (12)", 12, 10),
        (RequisiteKind::Inn, Whose::Company) => ("ИНН (10)", 10, 12),
        (RequisiteKind::Ogrn, _) => ("ОГРН (13)", 13, 15),
        (RequisiteKind::Ogrnip, _) => ("ОГРНИП (15)", 15, 13),
        _ => return requisites::check(kind, given, at),
    };
    let bare: String = given.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let found = bare.chars().count();
    if !bare.chars().all(|c| c.is_ascii_digit()) || found == length {
        return requisites::check(kind, &bare, at);
    }
    if found == other {
        return Err(Problem::new(problem::REQUISITE_KIND, at).with("expected", expected));
    }
    Err(Problem::new(problem::REQUISITE_LENGTH, at).with("expected", length).with("found", found))
}

fn email(given: &str, at: &str) -> Result<String, Problem> {
    let kept = line(given, 254, at)?;
    let kept = kept.strip_prefix("mailto:").unwrap_or(&kept);
    let malformed = || Problem::new(problem::EMAIL_MALFORMED, at);
    let (local, domain) = kept.rsplit_once('@').ok_or_else(malformed)?;
    let stands = |c: char| c.is_alphanumeric() || (c.is_ascii_graphic() && !"\"(),:;<>@[\\]".contains(c));
    let holds = !local.is_empty()
        && local.chars().count() <= 64
        && local.chars().all(stands)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    let host = host(domain).filter(|_| holds).ok_or_else(malformed)?;
    Ok(format!("{local}@{host}"))
}

fn phone(given: &str, at: &str) -> Result<String, Problem> {
    let kept = line(given, 40, at)?;
    let kept: String = kept.chars().map(|c| if "‐‑‒–—".contains(c) { '-' } else { c }).collect();
    let digits = kept.chars().filter(char::is_ascii_digit).count();
    let holds = (5..=15).contains(&digits)
        && kept
            .chars()
            .enumerate()
            .all(|(i, c)| c.is_ascii_digit() || " ()-".contains(c) || (c == '+' && i == 0));
    if holds { Ok(kept) } else { Err(Problem::new(problem::PHONE_MALFORMED, at)) }
}

fn domain(given: &str, at: &str) -> Result<String, Problem> {
    let kept = line(given, 300, at)?;
    let bare = without_scheme(&kept).map_or(kept.as_str(), |(_, rest)| rest);
    host(bare.trim_end_matches('/')).ok_or_else(|| Problem::new(problem::DOMAIN_MALFORMED, at))
}

fn url(given: &str, at: &str) -> Result<String, Problem> {
    let kept = line(given, LONG, at)?;
    let malformed = || Problem::new(problem::URL_MALFORMED, at);
    let (scheme, rest) = without_scheme(&kept).unwrap_or(("https://", &kept));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    let (name, port) = authority.split_once(':').map_or((authority, None), |(n, p)| (n, Some(p)));
    let port = match port {
        None => String::new(),
        Some(p) => format!(":{}", p.parse::<u16>().map_err(|_| malformed())?),
    };
    let host = host(name).ok_or_else(malformed)?;
    if tail.chars().any(|c| c == ' ' || "<>\"`{}|\\^'".contains(c)) {
        return Err(malformed());
    }
    Ok(format!("{scheme}{host}{port}{tail}"))
}

/// `http://` or `https://`, in any case, and what follows.
fn without_scheme(text: &str) -> Option<(&'static str, &str)> {
    ["https://", "http://"].into_iter().find_map(|scheme| {
        let head = text.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme).then(|| (scheme, &text[scheme.len()..]))
    })
}

/// A host name of at least two labels, in Unicode form.
fn host(given: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(given.strip_suffix('.').unwrap_or(given)).ok()?;
    let (_, last) = ascii.rsplit_once('.')?;
    if last.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let (unicode, checked) = idna::domain_to_unicode(&ascii);
    checked.ok()?;
    unicode.chars().all(text::printable).then_some(unicode)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_kept_as_people_write_them() {
        let kept = |given| domain(given, "");
        assert_eq!(kept("https://Магазин.РФ/").as_deref(), Ok("магазин.рф"));
        assert_eq!(kept("xn--80aairftm.xn--p1ai").as_deref(), Ok("магазин.рф"));
        assert_eq!(kept("WWW.Shop.Example").as_deref(), Ok("www.shop.example"));
        for bad in [
            "магазин",
            "shop.example/catalog",
            "shop..example",
            "127.0.0.1",
            "a b.example",
            "-a.example",
            "shop.example:80",
            "<b>.example",
        ] {
            assert!(kept(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn web_addresses_get_a_scheme_and_keep_their_path() {
        let kept = |given| url(given, "");
        assert_eq!(kept("лавка.рф/политика").as_deref(), Ok("https://лавка.рф/политика"));
        assert_eq!(kept("HTTP://Shop.example?a=1").as_deref(), Ok("http://shop.example?a=1"));
        for bad in [
            "javascript:alert(1)",
            "https://",
            "ftp://shop.example",
            "https://a@shop.example",
            "https://shop.example/<b>",
            "https://shop.example/a b",
            "https://shop.example:99999",
        ] {
            assert!(kept(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn mail_addresses_may_be_cyrillic_but_not_broken() {
        let kept = |given| email(given, "");
        assert_eq!(kept("mailto:info@Лавка.рф").as_deref(), Ok("info@лавка.рф"));
        assert_eq!(kept(" o'hara+shop@mail.example ").as_deref(), Ok("o'hara+shop@mail.example"));
        for bad in [
            "info",
            "info@",
            "@shop.example",
            "a b@shop.example",
            ".a@shop.example",
            "a..b@shop.example",
            "a@b@shop.example",
            "<a>@shop.example",
            "info@shop",
        ] {
            assert!(kept(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn phones_are_digits_with_the_usual_marks() {
        assert_eq!(phone("+7 (000) 000–00–01", "").as_deref(), Ok("+7 (000) 000-00-01"));
        for bad in ["позвоните", "12", "+7+7 000", "8 800 CALL-NOW", "00000000000000000000"] {
            assert!(phone(bad, "").is_err(), "{bad}");
        }
    }

    #[test]
    fn a_companys_name_loses_its_form_and_outer_quotes() {
        let kept = |given| name(given, "", Whose::Company);
        assert_eq!(kept("ООО «Ромашка»").as_deref(), Ok("Ромашка"));
        assert_eq!(kept("Общество с ограниченной ответственностью \"Ромашка\"").as_deref(), Ok("Ромашка"));
        assert_eq!(kept("Торговый дом «Ромашка»").as_deref(), Ok("Торговый дом «Ромашка»"));
        assert_eq!(kept("«А» и «Б»").as_deref(), Ok("«А» и «Б»"));
        assert_eq!(kept("Ипподром").as_deref(), Ok("Ипподром"));
        assert_eq!(kept("<script>1</script> & Ко").as_deref(), Ok("<script>1</script> & Ко"));
        assert_eq!(
            name("ИП Соболева Анна Петровна", "", Whose::Person).as_deref(),
            Ok("Соболева Анна Петровна")
        );
    }

    #[test]
    fn names_hold_letters_and_nothing_that_hides() {
        let kept = |given: &str| name(given, "", Whose::Person);
        assert_eq!(kept("  Д’Артаньян\tАнна-Мария  ").as_deref(), Ok("Д’Артаньян Анна-Мария"));
        // Decomposed letters, as some systems give them, become the ordinary ones.
        assert_eq!(kept("Андреи\u{306} Ёлкин").as_deref(), Ok("Андрей Ёлкин"));
        assert_eq!(kept("Әлия Қанатқызы").as_deref(), Ok("Әлия Қанатқызы"));
        assert_eq!(kept("Анна2").map_err(|p| p.code), Err(problem::NAME_MALFORMED));
        assert_eq!(kept("Анна \u{202E}Петровна").map_err(|p| p.code), Err(problem::TEXT_UNPRINTABLE));
        assert_eq!(kept("Анна\u{0007}").map_err(|p| p.code), Err(problem::TEXT_UNPRINTABLE));
        assert_eq!(kept("---").map_err(|p| p.code), Err(problem::TEXT_EMPTY));
        assert_eq!(kept(&"А".repeat(10_000)).map_err(|p| p.code), Err(problem::TEXT_TOO_LONG));
        assert_eq!(kept(&"А".repeat(500)).map_err(|p| p.code), Ok("А".repeat(500)));
    }

    #[test]
    fn numbers_of_the_other_kind_of_operator_are_named_so() {
        let code = |kind, given, whose| requisite(kind, given, "", whose).map_err(|p| p.code);
        assert_eq!(code(RequisiteKind::Inn, "7707083893", Whose::Person), Err(problem::REQUISITE_KIND));
        assert_eq!(code(RequisiteKind::Inn, "500100732259", Whose::Company), Err(problem::REQUISITE_KIND));
        assert_eq!(code(RequisiteKind::Inn, "77 0708 3893", Whose::Company).as_deref(), Ok("7707083893"));
        assert_eq!(
            code(RequisiteKind::Inn, "7707083894", Whose::Company),
            Err(problem::REQUISITE_CHECK_DIGIT)
        );
        assert_eq!(code(RequisiteKind::Ogrnip, "1027700132195", Whose::Person), Err(problem::REQUISITE_KIND));
        assert_eq!(code(RequisiteKind::Inn, "12", Whose::Company), Err(problem::REQUISITE_LENGTH));
        assert_eq!(
            code(RequisiteKind::Inn, "77О7083893", Whose::Company),
            Err(problem::REQUISITE_CHARACTERS)
        );
    }
}
