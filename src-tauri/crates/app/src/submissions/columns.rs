//! Which column of an export holds what: proposed by its name, put right by the owner.

use std::collections::BTreeMap;

use pismovnik_model::problem::{self, Problem};

use super::table::Table;

/// What a column of an export can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Day of the submission, with or without the time.
    When,
    /// Time of the submission, where it stands apart.
    Time,
    /// Name of the form.
    Form,
    /// Page that the form stands on.
    Page,
    /// Name of the sender.
    Name,
    /// E-mail.
    Email,
    /// Telephone.
    Phone,
    /// A tick box; the only one that several columns may hold.
    Consent,
    /// Edition of the text beside the form.
    Edition,
}

impl Field {
    /// All of them.
    pub const ALL: [Field; 9] = [
        Field::When,
        Field::Time,
        Field::Form,
        Field::Page,
        Field::Name,
        Field::Email,
        Field::Phone,
        Field::Consent,
        Field::Edition,
    ];

    /// The name in JSON and in `--map`.
    pub fn id(self) -> &'static str {
        match self {
            Field::When => "when",
            Field::Time => "time",
            Field::Form => "form",
            Field::Page => "page",
            Field::Name => "name",
            Field::Email => "email",
            Field::Phone => "phone",
            Field::Consent => "consent",
            Field::Edition => "edition",
        }
    }

    /// The text that names it.
    pub fn label(self) -> &'static str {
        match self {
            Field::When => "submissions-field-when",
            Field::Time => "submissions-field-time",
            Field::Form => "submissions-field-form",
            Field::Page => "submissions-field-page",
            Field::Name => "submissions-field-name",
            Field::Email => "submissions-field-email",
            Field::Phone => "submissions-field-phone",
            Field::Consent => "submissions-field-consent",
            Field::Edition => "submissions-field-edition",
        }
    }

    /// Names that columns bear for it, the surest first, as [`bare`] leaves them.
    fn words(self) -> &'static [&'static str] {
        match self {
            Field::When => &[
                "дата и время",
                "дата отправки",
                "дата заявки",
                "дата создания",
                "дата",
                "когда",
                "отправлено",
                "создано",
                "создан",
                "получено",
                "sent",
                "date and time",
                "submitted at",
                "submission date",
                "created at",
                "created",
                "datetime",
                "timestamp",
                "date",
                "when",
                "күні мен уақыты",
                "жіберілген күні",
                "күні",
                "қашан",
            ],
            Field::Time => &["время отправки", "время", "time", "уақыты", "уақыт"],
            Field::Form => &[
                "название формы",
                "имя формы",
                "форма",
                "form name",
                "formname",
                "form",
                "нысан атауы",
                "нысан",
                "форма атауы",
                "formid",
                "form id",
            ],
            Field::Page => &[
                "адрес страницы",
                "страница",
                "ссылка",
                "page url",
                "page",
                "url",
                "referer",
                "referrer",
                "бет мекенжайы",
                "бет",
            ],
            Field::Name => &[
                "фио",
                "полное имя",
                "имя клиента",
                "ваше имя",
                "имя",
                "клиент",
                "full name",
                "your name",
                "name",
                "аты жөні",
                "толық аты",
                "есімі",
                "атыңыз",
                "аты",
            ],
            Field::Email => &[
                "email",
                "e mail",
                "электронная почта",
                "эл почта",
                "почта",
                "ваш email",
                "ваш e mail",
                "адрес электронной почты",
                "email address",
                "mail",
                "электрондық пошта",
                "пошта",
            ],
            Field::Phone => &[
                "телефон",
                "номер телефона",
                "ваш телефон",
                "мобильный телефон",
                "тел",
                "phone",
                "phone number",
                "your phone",
                "mobile",
                "tel",
                "телефон нөмірі",
                "ұялы телефон",
            ],
            Field::Consent => {
                &["галочка", "чекбокс", "отметка", "checkbox", "agree", "gdpr", "tick", "құсбелгі"]
            }
            Field::Edition => &[
                "редакция согласия",
                "версия согласия",
                "редакция",
                "версия",
                "consent version",
                "edition",
                "version",
                "келісім редакциясы",
                "келісім нұсқасы",
                "редакциясы",
                "нұсқасы",
                "нұсқа",
            ],
        }
    }
}

/// Beginnings of the words beside a tick box, which many builders make the column's name.
const CONSENT_BEGINS: &[&str] = &[
    "согла",
    "я согла",
    "даю согла",
    "я даю согла",
    "подтверждаю согла",
    "consent",
    "i agree",
    "i consent",
    "келіс",
    "мен келіс",
];

/// What each column of a table holds, in the columns' order.
pub type Columns = Vec<Option<Field>>;

/// Proposes what the columns hold.
pub fn proposed(heading: &[String]) -> Columns {
    let names: Vec<String> = heading.iter().map(|h| bare(h)).collect();
    let mut columns: Columns = vec![None; heading.len()];
    for field in Field::ALL.into_iter().filter(|f| *f != Field::Consent) {
        let found = field.words().iter().find_map(|w| names.iter().position(|n| n == w));
        if let Some(column) = found.filter(|c| columns[*c].is_none()) {
            columns[column] = Some(field);
        }
    }
    for (column, name) in columns.iter_mut().zip(&names).filter(|(c, _)| c.is_none()) {
        let said = Field::Consent.words().contains(&name.as_str());
        if said || CONSENT_BEGINS.iter().any(|b| name.starts_with(b)) {
            *column = Some(Field::Consent);
        }
    }
    columns
}

/// What the columns hold: as proposed, and as the owner says: column (its name, or its number from 1) ->
/// field id, or `none`.
///
/// # Errors
/// An unknown column or field, a field told of two columns; no column of the day, none by which a person
/// can be found: all at once.
pub fn decided(table: &Table, said: &BTreeMap<String, String>) -> Result<Columns, Vec<Problem>> {
    let mut columns = proposed(&table.heading);
    let mut problems = Vec::new();
    let mut told = Vec::new();
    for (name, field) in said {
        let column = match column_named(table, name) {
            Ok(column) => column,
            Err(unknown) => {
                problems.push(unknown);
                continue;
            }
        };
        let twice = |f: &Option<Field>| f.is_some_and(|f| f != Field::Consent && told.contains(&f));
        let Some(known) = named(field).filter(|f| !twice(f)) else {
            problems.push(field_unknown(field, &Field::ALL.map(Field::id)));
            continue;
        };
        told.extend(known);
        put(&mut columns, column, known);
    }
    problems.extend(missing(&columns).into_iter().map(Missing::problem));
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

/// The column that somebody means by its name, or by its number from 1.
///
/// # Errors
/// The table has none such.
pub(crate) fn column_named(table: &Table, name: &str) -> Result<usize, Problem> {
    let wanted = bare(name);
    let numbered = || name.trim().parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    let column = table.heading.iter().position(|h| bare(h) == wanted).or_else(numbered);
    column.filter(|c| *c < table.heading.len()).ok_or_else(|| {
        let unknown = Problem::new(problem::TABLE_COLUMN_UNKNOWN, "map").with("value", name);
        unknown.with("options", table.heading.join(", "))
    })
}

/// No column holds what was said; `known` are the ids of what it can hold.
pub(crate) fn field_unknown(said: &str, known: &[&str]) -> Problem {
    let options: Vec<&str> = known.iter().copied().chain([NONE]).collect();
    Problem::new(problem::TABLE_FIELD_UNKNOWN, "map").with("value", said).with("options", options.join(", "))
}

/// Says what a column holds. What only one column can hold leaves the one that held it.
pub fn put(columns: &mut Columns, column: usize, field: Option<Field>) {
    if field != Some(Field::Consent) {
        columns.iter_mut().filter(|c| **c == field).for_each(|c| *c = None);
    }
    if let Some(held) = columns.get_mut(column) {
        *held = field;
    }
}

/// What columns must tell before submissions can be read from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No column of the day.
    When,
    /// None by which a person can be found.
    Person,
}

impl Missing {
    fn problem(self) -> Problem {
        let (at, fields) = match self {
            Missing::When => ("when", "when"),
            Missing::Person => ("email", "email, phone, name"),
        };
        Problem::new(problem::TABLE_COLUMN_MISSING, at).with("field", fields)
    }

    /// The text that asks for it.
    pub fn text(self) -> &'static str {
        match self {
            Missing::When => "submissions-needs-when",
            Missing::Person => "submissions-needs-person",
        }
    }
}

/// What is missing in columns.
pub fn missing(columns: &Columns) -> Vec<Missing> {
    let has = |field| columns.contains(&Some(field));
    let mut found = Vec::new();
    if !has(Field::When) {
        found.push(Missing::When);
    }
    if ![Field::Name, Field::Email, Field::Phone].into_iter().any(has) {
        found.push(Missing::Person);
    }
    found
}

/// What columns hold as one line: `when,none,email`.
pub(crate) fn written(columns: &Columns) -> String {
    columns.iter().map(|c| c.map_or(NONE, Field::id)).collect::<Vec<_>>().join(",")
}

/// Reads [`written`] back; nothing where it tells of other columns.
pub(crate) fn read_back(line: &str, count: usize) -> Option<Columns> {
    let columns: Option<Columns> = line.split(',').map(named).collect();
    columns.filter(|c| c.len() == count)
}

/// A field by its id, or `none`; nothing where it is neither.
pub fn named(id: &str) -> Option<Option<Field>> {
    if id == NONE { Some(None) } else { Field::ALL.into_iter().find(|f| f.id() == id).map(Some) }
}

/// Stands for a column that is not taken.
pub const NONE: &str = "none";

/// A name of a column, a form or a person, as far as it counts: small letters and digits, ё as е.
pub(crate) fn bare(name: &str) -> String {
    let small = name.to_lowercase().replace('ё', "е");
    let words: Vec<&str> = small.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}
