//! The questionnaire as the window shows it: one page at a time, the outline, the check of all answers.

use pismovnik_interview::{Choice, Field, Kind, Page, Question};
use pismovnik_model::{Answers, Locale, Problem, Value};

use crate::view::{ChoiceView, FieldView, OutlineView, PageView, ReviewRow, ReviewSection, Values};
use crate::words;

/// How long one page takes, in seconds, for «about N minutes left».
const SECONDS_PER_PAGE: i64 = 20;

/// What a page is shown with.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// The shop's number.
    pub shop: i64,
    /// All accepted answers of the shop.
    pub answers: &'a Answers,
    /// Unfinished input of this page, if any.
    pub draft: Option<&'a Values>,
    /// Problems after an attempt to go on.
    pub problems: &'a [Problem],
}

/// One page in words.
pub fn page_view(locale: Locale, page: &'static Page, shown: &Shown<'_>) -> PageView {
    let pages = pismovnik_interview::reachable_pages(shown.answers);
    let questions = pismovnik_interview::questions_on(page, shown.answers);
    let single = questions.len() == 1;
    let fields = questions.iter().map(|q| field_view(locale, q, shown, single)).collect();
    let own: Vec<&Page> = pages.iter().copied().filter(|p| p.section == page.section).collect();
    let position = own.iter().position(|p| p.id == page.id).map_or(1, |i| i + 1);
    let open = pages.iter().filter(|p| !answered(p, shown.answers)).count();
    let done = pages.len().saturating_sub(open);
    let crumb = words::text(
        locale,
        "app-crumb",
        &[
            ("section", words::plain(locale, page.section.title()).into()),
            ("position", count(position).into()),
            ("count", count(own.len()).into()),
        ],
    );
    PageView {
        shop: shown.shop,
        id: page.id.to_owned(),
        crumb,
        remaining: remaining(locale, open),
        progress: percent(done, pages.len()),
        title: words::plain(locale, page.title),
        why: words::plain(locale, page.why),
        fields,
        problems: words::problems(locale, shown.problems),
        has_previous: pages.first().is_some_and(|first| first.id != page.id),
        draft: shown.draft.is_some(),
        at_end: false,
        outline: pages.iter().map(|p| outline(locale, p, shown.answers)).collect(),
    }
}

fn outline(locale: Locale, page: &Page, answers: &Answers) -> OutlineView {
    OutlineView {
        id: page.id.to_owned(),
        section: words::plain(locale, page.section.title()),
        title: words::plain(locale, page.title),
        answered: answered(page, answers),
    }
}

/// Whether every question of the page that needs an answer has one.
pub fn answered(page: &Page, answers: &Answers) -> bool {
    pismovnik_interview::questions_on(page, answers)
        .iter()
        .all(|q| !q.required || answers.get(q.id).is_some())
}

fn remaining(locale: Locale, pages: usize) -> String {
    if pages == 0 {
        return words::plain(locale, "app-remaining-none");
    }
    let minutes = (count(pages) * SECONDS_PER_PAGE + 59) / 60;
    words::text(locale, "app-remaining", &[("minutes", minutes.into())])
}

/// A length as a count for texts.
pub fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

fn percent(part: usize, whole: usize) -> u32 {
    u32::try_from(part.saturating_mul(100).checked_div(whole).unwrap_or(0)).unwrap_or(100)
}

fn field_view(locale: Locale, question: &'static Question, shown: &Shown<'_>, single: bool) -> FieldView {
    let options = pismovnik_interview::options(question, shown.answers);
    let typed = shown.draft.and_then(|d| d.get(question.id)).cloned();
    let saved = shown.answers.get(question.id).cloned();
    let (value, suggested) = match (typed, saved) {
        (Some(typed), _) => (typed, false),
        (None, Some(saved)) => (Some(saved), false),
        (None, None) => {
            let value = pismovnik_interview::suggestion(question, shown.answers);
            let suggested = value.is_some();
            (value, suggested)
        }
    };
    let text = |id: Option<&'static str>| id.map_or_else(String::new, |id| words::plain(locale, id));
    let (fields, min, max) = match question.kind {
        Kind::Records { fields, min, max } => {
            (fields.iter().map(|f| record_field(locale, f, shown.answers)).collect(), min, max)
        }
        Kind::Texts { entries, .. } => (Vec::new(), usize::from(question.required), entries),
        Kind::Domains { max } => (Vec::new(), usize::from(question.required), max),
        _ => (Vec::new(), 0, 0),
    };
    FieldView {
        id: question.id.to_owned(),
        kind: kind(&question.kind).to_owned(),
        input: input(&question.kind).to_owned(),
        label: if single { String::new() } else { words::plain(locale, question.label) },
        hint: text(question.hint),
        example: text(question.example),
        required: question.required,
        unknown: text(question.unknown),
        exclusive: options.iter().filter(|o| o.exclusive).map(|o| o.id.to_owned()).collect(),
        options: choices(locale, &question.kind, &options),
        groups: groups(locale, &options),
        fields,
        min: u32::try_from(min).unwrap_or(u32::MAX),
        max: u32::try_from(max).unwrap_or(u32::MAX),
        value,
        suggested,
    }
}

fn choices(locale: Locale, kind: &Kind, options: &[&'static Choice]) -> Vec<ChoiceView> {
    if matches!(kind, Kind::YesNo) {
        return [true, false]
            .map(|yes| ChoiceView {
                id: yes.to_string(),
                label: words::yes_no(locale, yes),
                note: String::new(),
            })
            .to_vec();
    }
    options
        .iter()
        .map(|option| ChoiceView {
            id: option.id.to_owned(),
            label: words::plain(locale, option.label),
            note: option.note.map_or_else(String::new, |n| words::plain(locale, n)),
        })
        .collect()
}

/// The group of each option, where they stand in more than one.
fn groups(locale: Locale, options: &[&'static Choice]) -> Vec<String> {
    let mut named = options.iter().filter_map(|o| o.group);
    let first = named.next();
    let several = named.any(|group| Some(group) != first);
    let named = |o: &&'static Choice| o.group.map_or_else(String::new, |g| words::plain(locale, g));
    if several { options.iter().map(named).collect() } else { Vec::new() }
}

fn record_field(locale: Locale, field: &'static Field, answers: &Answers) -> FieldView {
    FieldView {
        id: field.name.to_owned(),
        kind: kind(&field.kind).to_owned(),
        input: input(&field.kind).to_owned(),
        label: words::plain(locale, field.label),
        hint: String::new(),
        example: field.example.map_or_else(String::new, |e| words::plain(locale, e)),
        required: field.required,
        unknown: String::new(),
        exclusive: Vec::new(),
        options: choices(locale, &field.kind, &pismovnik_interview::offered(field.options, answers)),
        groups: Vec::new(),
        fields: Vec::new(),
        min: 0,
        max: 0,
        value: None,
        suggested: false,
    }
}

/// What the window shows a question as.
pub fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Choice => "choice",
        Kind::Choices => "choices",
        Kind::YesNo => "yes-no",
        Kind::Text { .. } | Kind::Name | Kind::Email | Kind::Phone | Kind::Url | Kind::Requisite(_) => "text",
        Kind::Address => "address",
        Kind::Number { .. } => "number",
        Kind::Texts { .. } | Kind::Domains { .. } => "texts",
        Kind::Records { .. } => "records",
    }
}

fn input(kind: &Kind) -> &'static str {
    match kind {
        Kind::Email => "email",
        Kind::Phone => "tel",
        Kind::Url => "url",
        Kind::Requisite(_) | Kind::Number { .. } => "numeric",
        _ => "text",
    }
}

/// All reachable answers, section by section.
pub fn review_sections(locale: Locale, answers: &Answers) -> Vec<ReviewSection> {
    let mut sections: Vec<ReviewSection> = Vec::new();
    for page in pismovnik_interview::reachable_pages(answers) {
        let title = words::plain(locale, page.section.title());
        if sections.last().is_none_or(|s| s.title != title) {
            sections.push(ReviewSection { title, rows: Vec::new() });
        }
        let questions = pismovnik_interview::questions_on(page, answers);
        let single = questions.len() == 1;
        let rows = questions.iter().map(|q| review_row(locale, page, q, answers, single));
        if let Some(section) = sections.last_mut() {
            section.rows.extend(rows);
        }
    }
    sections
}

fn review_row(
    locale: Locale,
    page: &Page,
    question: &Question,
    answers: &Answers,
    single: bool,
) -> ReviewRow {
    let value = answers.get(question.id);
    let state = match value {
        Some(v) if v.is_unknown() => "unknown",
        Some(Value::Many(m)) if m.is_empty() => "optional",
        Some(_) => "answered",
        None if question.required => "missing",
        None => "optional",
    };
    ReviewRow {
        page: page.id.to_owned(),
        question: words::plain(locale, if single { page.title } else { question.label }),
        answer: value.map_or_else(Vec::new, |v| words::answer(locale, question, v)),
        state: state.to_owned(),
    }
}
