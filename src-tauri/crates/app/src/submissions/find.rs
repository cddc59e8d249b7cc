//! Whose consents: the submissions of a person, each with its form, purpose and text.

use std::collections::BTreeMap;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::stop_list::phone_key;
use pismovnik_model::{Day, DocumentKind, Locale, PaperKey, Record, Value};
use pismovnik_register::Edition;

use super::columns::bare;
use super::{Submission, Tick, forms_of};
use crate::book::{Book, Inside, id, reachable, told};
use crate::editions::Shown;

/// By what a person is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// E-mail, in small letters.
    Email(String),
    /// Telephone: digits with the country's code.
    Phone(String),
    /// Words of the name.
    Name(Vec<String>),
}

/// What the cell of a tick box says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Ticked.
    Given,
    /// Not ticked.
    Refused,
    /// Nothing stands in it.
    Empty,
    /// Something else, to be read by a person.
    Unclear,
}

/// The form of a map that a submission came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSeen {
    /// Its name in the map.
    pub name: String,
    /// Its address.
    pub url: String,
    /// Purpose, an option of the map.
    pub purpose: String,
    /// How it asks for consent, an option of the map.
    pub tick: String,
    /// The edition of the text at the form, as the map states it.
    pub edition: Option<u32>,
    /// The edition in whose answers the map is frozen; none where only the present map has the form.
    pub frozen: Option<u32>,
}

/// How it is known which edition of the text was at the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The export names it.
    Named,
    /// The map of forms states it.
    Map,
    /// The owner stated that it was on the site on that day.
    Published,
    /// It was in force on that day; whether it was at the form is not recorded.
    InForce,
}

/// A frozen text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Which.
    pub paper: PaperKey,
    /// Its title.
    pub title: String,
    /// SHA-256 of its PDF, as it was issued; empty where it has none.
    pub sha256: String,
}

/// What is not known of a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unknown {
    /// The export has no column of ticks.
    NoColumn,
    /// The cell is empty.
    Empty,
    /// The cell says neither yes nor no.
    Unclear,
    /// No form of the map is this one.
    Form,
    /// Several forms of the map may be this one.
    Forms,
    /// Only the present map knows the form.
    MapOfToday,
    /// The edition that is named is not among the shop's.
    NamedEdition,
    /// No edition was in force.
    Edition,
    /// In force, but nothing says that it stood at the form.
    Shown,
    /// The edition has no consent for this purpose.
    Paper,
}

impl Unknown {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Unknown::NoColumn => "no-consent-column",
            Unknown::Empty => "consent-empty",
            Unknown::Unclear => "consent-unclear",
            Unknown::Form => "form-unknown",
            Unknown::Forms => "form-one-of-several",
            Unknown::MapOfToday => "form-from-present-map",
            Unknown::NamedEdition => "named-edition-unknown",
            Unknown::Edition => "edition-unknown",
            Unknown::Shown => "edition-shown-unknown",
            Unknown::Paper => "text-unknown",
        }
    }

    /// The text that says it.
    pub fn text(self) -> &'static str {
        match self {
            Unknown::NoColumn => "submissions-unknown-no-column",
            Unknown::Empty => "submissions-unknown-empty",
            Unknown::Unclear => "submissions-unknown-unclear",
            Unknown::Form => "submissions-unknown-form",
            Unknown::Forms => "submissions-unknown-forms",
            Unknown::MapOfToday => "submissions-unknown-map-of-today",
            Unknown::NamedEdition => "submissions-unknown-named-edition",
            Unknown::Edition => "submissions-unknown-edition",
            Unknown::Shown => "submissions-unknown-shown",
            Unknown::Paper => "submissions-unknown-paper",
        }
    }
}

/// A submission of the person, with what is known of its consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The import's number.
    pub import: u64,
    /// The submission as kept.
    pub row: Submission,
    /// Its form.
    pub form: Option<FormSeen>,
    /// The edition, and how that is known.
    pub edition: Option<(u32, Basis)>,
    /// The consent's text in that edition.
    pub text: Option<Text>,
    /// What is not known, in a fixed order.
    pub unknown: Vec<Unknown>,
}

/// Reads what a person is looked for by: an e-mail, a telephone number of ten digits or more, a name.
///
/// # Errors
/// Nothing of these.
pub fn who(text: &str) -> Result<Who, Problem> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if text.contains('@') {
        return Ok(Who::Email(text.trim().to_lowercase()));
    }
    if digits >= 10 && !text.chars().any(char::is_alphabetic) {
        return Ok(Who::Phone(phone_key(text)));
    }
    let words: Vec<String> = bare(text).split(' ').filter(|w| !w.is_empty()).map(str::to_owned).collect();
    if words.iter().any(|w| w.chars().any(char::is_alphabetic)) {
        Ok(Who::Name(words))
    } else {
        Err(Problem::new(problem::PERSON_MISSING, "who"))
    }
}

impl Who {
    /// Whether a submission is this person's.
    pub fn is(&self, row: &Submission) -> bool {
        match self {
            Who::Email(email) => row.email.to_lowercase() == *email,
            Who::Phone(phone) => !row.phone.is_empty() && phone_key(&row.phone) == *phone,
            Who::Name(words) => {
                let name = bare(&row.name);
                let own: Vec<&str> = name.split(' ').collect();
                words.iter().all(|w| own.contains(&w.as_str()))
            }
        }
    }
}

/// A page's address as far as it counts.
pub(crate) fn page_key(url: &str) -> String {
    let small = url.trim().to_lowercase();
    let rest = small.split_once("//").map_or(small.as_str(), |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    rest.split(['#', '?']).next().map_or("", |r| r.trim_end_matches('/')).to_owned()
}

/// A text of a record; empty where it is not there.
pub(crate) fn text<'a>(form: &'a Record, field: &str) -> &'a str {
    match form.get(field) {
        Some(Value::Text(text)) => text,
        _ => "",
    }
}

/// The forms of a map that a submission may have come from: by name, else by page.
pub(crate) fn matching<'a>(row: &Submission, forms: &'a [Record]) -> Vec<&'a Record> {
    let said = bare(&row.form);
    let named: Vec<&Record> =
        forms.iter().filter(|f| !said.is_empty() && bare(text(f, "name")) == said).collect();
    if !named.is_empty() {
        return named;
    }
    // A name that the map does not know is another form, even on a page that it knows.
    let page = if row.form.is_empty() { page_key(&row.page) } else { page_key(&row.form) };
    forms.iter().filter(|f| !page.is_empty() && page_key(text(f, "url")) == page).collect()
}

fn seen(form: &Record, frozen: Option<u32>) -> FormSeen {
    let edition = match form.get("edition") {
        Some(Value::Number(n)) => u32::try_from(*n).ok(),
        _ => None,
    };
    FormSeen {
        name: text(form, "name").to_owned(),
        url: text(form, "url").to_owned(),
        purpose: text(form, "purpose").to_owned(),
        tick: text(form, "tick").to_owned(),
        edition,
        frozen,
    }
}

/// What the cell of a tick box says.
pub fn mark(tick: &Tick) -> Mark {
    const GIVEN: &[&str] = &[
        "да",
        "есть",
        "дано",
        "согласен",
        "согласна",
        "согласен на обработку",
        "отмечено",
        "yes",
        "y",
        "true",
        "1",
        "on",
        "checked",
        "agree",
        "agreed",
        "accepted",
        "given",
        "иә",
        "келісемін",
        "берілді",
    ];
    const REFUSED: &[&str] = &[
        "нет",
        "не согласен",
        "не согласна",
        "не отмечено",
        "no",
        "n",
        "false",
        "0",
        "off",
        "unchecked",
        "refused",
        "жоқ",
        "келіспеймін",
    ];
    match bare(&tick.value).as_str() {
        "" if tick.value.trim().is_empty() => Mark::Empty,
        "" if ["✓", "✔", "☑", "✅", "+"].contains(&tick.value.trim()) => Mark::Given,
        said if GIVEN.contains(&said) => Mark::Given,
        said if REFUSED.contains(&said) => Mark::Refused,
        _ => Mark::Unclear,
    }
}

/// The consent that a purpose of the map is asked for by.
fn paper_for(purpose: &str) -> Option<DocumentKind> {
    Some(match purpose {
        "forms" => DocumentKind::ConsentProcessingForms,
        "order" => DocumentKind::ConsentProcessingOrders,
        "account" => DocumentKind::ConsentProcessingAccount,
        "marketing" => DocumentKind::ConsentMarketing,
        "bonus" => DocumentKind::ConsentProcessingBonus,
        "promo" => DocumentKind::ConsentProcessingPromotions,
        "review" => DocumentKind::ConsentDistribution,
        "cookies" => DocumentKind::ConsentProcessingCookies,
        _ => return None,
    })
}

/// The number in «ред. 3», if it is the only one.
fn named(edition: &str) -> Option<u32> {
    let mut numbers = edition.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
    let first = numbers.next()?.parse().ok()?;
    if numbers.next().is_none() { Some(first) } else { None }
}

/// What the lookups of one question share.
struct Looking<'a> {
    book: &'a Book,
    shop: i64,
    present: Vec<Record>,
    editions: Vec<Edition>,
    /// Maps of forms frozen with editions, by number.
    maps: BTreeMap<u32, Vec<Record>>,
}

impl Looking<'_> {
    fn found(&mut self, import: u64, row: Submission) -> Inside<Found> {
        let mut unknown = Vec::new();
        if row.ticks.is_empty() {
            unknown.push(Unknown::NoColumn);
        }
        for tick in &row.ticks {
            match mark(tick) {
                Mark::Empty => unknown.push(Unknown::Empty),
                Mark::Unclear => unknown.push(Unknown::Unclear),
                Mark::Given | Mark::Refused => {}
            }
        }
        let day = row.day();
        let form = self.form(&row, day, &mut unknown)?;
        let kind = form.as_ref().and_then(|f| paper_for(&f.purpose));
        let edition = self.edition(&row, day, form.as_ref(), kind, &mut unknown)?;
        let text = edition.and_then(|(number, _)| self.text(number, kind?));
        if text.is_none() && edition.is_some() && form.is_some() {
            unknown.push(Unknown::Paper);
        }
        unknown.sort();
        unknown.dedup();
        Ok(Found { import, row, form, edition, text, unknown })
    }

    /// The form by the map of the edition in force then, else by the present one.
    fn form(
        &mut self,
        row: &Submission,
        day: Option<Day>,
        unknown: &mut Vec<Unknown>,
    ) -> Inside<Option<FormSeen>> {
        let then = match day {
            Some(day) => self.book.in_force(self.shop, day)?.map(|f| f.edition.number),
            None => None,
        };
        if let Some(number) = then {
            if !self.maps.contains_key(&number) {
                let edition = self.book.workspace().edition(id(self.shop)?, number).map_err(told)?;
                self.maps.insert(number, forms_of(&edition.answers).to_vec());
            }
            if let Some([form]) = self.maps.get(&number).map(|map| matching(row, map)).as_deref() {
                return Ok(Some(seen(form, Some(number))));
            }
        }
        Ok(match matching(row, &self.present)[..] {
            [form] => {
                unknown.push(Unknown::MapOfToday);
                Some(seen(form, None))
            }
            [] => {
                unknown.push(Unknown::Form);
                None
            }
            _ => {
                unknown.push(Unknown::Forms);
                None
            }
        })
    }

    /// The edition by the export, by the map of that day, by the owner's statements, else that in force.
    fn edition(
        &self,
        row: &Submission,
        day: Option<Day>,
        form: Option<&FormSeen>,
        kind: Option<DocumentKind>,
        unknown: &mut Vec<Unknown>,
    ) -> Inside<Option<(u32, Basis)>> {
        let is = |number: u32| self.editions.iter().any(|e| e.number == number);
        if !row.edition.is_empty() {
            let number = named(&row.edition).filter(|n| is(*n));
            if number.is_none() {
                unknown.push(Unknown::NamedEdition);
            }
            // What the export names is not put right by a guess.
            return Ok(number.map(|n| (n, Basis::Named)));
        }
        // The present map says nothing of the text that was there then.
        if let Some(number) = form.filter(|f| f.frozen.is_some()).and_then(|f| f.edition).filter(|n| is(*n)) {
            return Ok(Some((number, Basis::Map)));
        }
        let force = match day {
            Some(day) => self.book.in_force(self.shop, day)?,
            None => None,
        };
        let Some(force) = force else {
            unknown.push(Unknown::Edition);
            return Ok(None);
        };
        let mut papers = force.papers.iter().filter(|p| kind.is_some_and(|k| k.id() == p.document));
        let stated = papers.find_map(|p| match (&p.instead, &p.shown) {
            (_, Shown::Since(_)) => Some(force.edition.number),
            (Some((number, _)), _) => Some(*number),
            _ => None,
        });
        if let Some(number) = stated {
            return Ok(Some((number, Basis::Published)));
        }
        unknown.push(Unknown::Shown);
        Ok(Some((force.edition.number, Basis::InForce)))
    }

    /// The consent in an edition, in the language that leads.
    fn text(&self, number: u32, kind: DocumentKind) -> Option<Text> {
        let edition = self.editions.iter().find(|e| e.number == number)?;
        let mut papers = edition.documents.iter().filter(|d| d.id == kind.id() && d.lang != Locale::En);
        let document = papers.next()?;
        let pdf = document.files.iter().find(|f| f.format == "pdf");
        Some(Text {
            paper: PaperKey { edition: number, document: document.id.clone(), lang: document.lang },
            title: document.title.clone(),
            sha256: pdf.map(|f| f.sha256.clone()).unwrap_or_else(String::new),
        })
    }
}

impl Book {
    /// The submissions of a person, the earliest first: by e-mail, telephone or name. What is not recorded
    /// is told as unknown; no consent is concluded from anything.
    ///
    /// # Errors
    /// Nobody is named; no such shop; the file is damaged.
    pub fn consents_of(&self, shop: i64, person: &str) -> Inside<Vec<Found>> {
        let who = who(person).map_err(|p| vec![p])?;
        let mut looking = Looking {
            book: self,
            shop,
            present: forms_of(&reachable(&self.answers(shop)?)).to_vec(),
            editions: self.shop(shop)?.editions,
            maps: BTreeMap::new(),
        };
        let mut rows: Vec<(u64, Submission)> =
            self.submissions(shop)?.into_iter().filter(|(_, row)| who.is(row)).collect();
        rows.sort_by(|(_, a), (_, b)| a.when.cmp(&b.when));
        rows.into_iter().map(|(import, row)| looking.found(import, row)).collect()
    }
}
