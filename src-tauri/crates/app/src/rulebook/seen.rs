//! What drafting and the rules really do, seen over many sets of answers: which clause stands in which
//! paper under which answers, which findings come up, which questions are asked.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_interview::{Kind, PRESETS, Question, preset, question, sample};
use pismovnik_law::Law;
use pismovnik_model::document::words;
use pismovnik_model::problem::Problem;
use pismovnik_model::table;
use pismovnik_model::{
    Answers, Block, BlockKind, Country, Day, DocumentKind, Facts, Languages, Locale, Value,
};

use crate::papers::{self, Order};

/// Random sets of answers that are looked at, about half of them of each country.
pub(super) const SAMPLES: u64 = 600;

/// With fewer papers than this nothing is said of the answers under which a clause stands.
const FEWEST: u32 = 40;

/// Everything seen of one country.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// How many sets of answers.
    pub(super) sets: usize,
    /// By clause id.
    pub(super) clauses: BTreeMap<String, Clause>,
    /// By finding id.
    pub(super) findings: BTreeMap<&'static str, Found>,
    /// Ids of the questions that are asked.
    pub(super) questions: BTreeSet<&'static str>,
}

/// What was seen of one clause.
#[derive(Debug, Default)]
pub(super) struct Clause {
    /// The papers in which it stood.
    pub(super) kinds: BTreeSet<DocumentKind>,
    /// Whether it always stands in them.
    pub(super) always: bool,
    /// The questions that it looks at.
    pub(super) answers: BTreeSet<String>,
    /// Its words in the first paper, where it is a list, a table or details: their wording is made of
    /// many small texts.
    pub(super) example: Vec<String>,
    papers: u32,
    /// Question -> option -> papers in which it was chosen while the clause stood.
    chosen: BTreeMap<String, BTreeMap<String, u32>>,
}

/// What was seen of one finding.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Severities with which it came up, in words.
    pub(super) severities: BTreeSet<String>,
    /// Its articles.
    pub(super) articles: BTreeSet<&'static str>,
    /// Questions it was seen in.
    pub(super) answers: BTreeSet<String>,
    /// Kind of operator -> what it may cost, in words.
    pub(super) costs: BTreeSet<(String, String)>,
}

/// Drafts and checks the papers of many shops of a country; `texts` is the language of its papers.
///
/// # Errors
/// What cannot be drafted, though it was accepted: a defect.
pub(super) fn look(law: &Law, country: Country, locale: Locale, texts: Locale) -> Result<Seen, Vec<Problem>> {
    let mut seen = Seen::default();
    let as_of = law.verified_through();
    let invented = (0..SAMPLES).map(|seed| readable(sample(seed), texts));
    let shops = PRESETS.iter().filter_map(|name| preset(name)).chain(invented);
    for answers in shops {
        let facts = pismovnik_interview::facts(&answers);
        if facts.country() != country {
            continue;
        }
        // The first shop's papers in all languages and made on another day, for the remarks of those.
        let first = seen.sets == 0;
        seen.sets += 1;
        seen.questions.extend(pismovnik_interview::reachable_questions(&answers).iter().map(|q| q.id));
        let order = Order {
            facts: &facts,
            law,
            as_of,
            today: if first { later(as_of) } else { as_of },
            langs: if first { Vec::new() } else { vec![Languages::One(texts)] },
            formats: Vec::new(),
        };
        for document in &papers::draft_all(&order)? {
            let wanted = document.locale == texts;
            document.blocks.iter().for_each(|b| seen.note(document.kind, b, wanted, &facts));
        }
        for day in [as_of, later(as_of)] {
            let found = law.evaluate(&facts, day).map_err(|p| vec![p])?;
            found.iter().for_each(|finding| seen.found(locale, finding, &facts));
        }
    }
    Ok(seen)
}

/// Random answers with the questionnaire's own examples in place of random words: a lawyer reads them.
fn readable(mut answers: Answers, locale: Locale) -> Answers {
    for (id, value) in &mut answers.0 {
        let Some(asked) = question(id) else { continue };
        match (asked.kind, value) {
            (Kind::Records { fields, .. }, Value::Records(records)) => {
                // The first of several keeps the example's words, the others differ from it and each other.
                for field in fields {
                    let first = records.first_mut().and_then(|record| record.get_mut(field.name));
                    if let Some(value) = first {
                        exemplify(field.kind, field.example, value, locale);
                    }
                }
            }
            (kind, value) => exemplify(kind, asked.example, value, locale),
        }
    }
    answers
}

/// Puts an example in the place of free words.
fn exemplify(kind: Kind, example: Option<&'static str>, value: &mut Value, locale: Locale) {
    let Some(example) = example.filter(|_| !value.is_unknown()) else { return };
    let words = || crate::words::plain(locale, example);
    match kind {
        Kind::Text { .. } | Kind::Address | Kind::Url | Kind::Email => *value = Value::Text(words()),
        Kind::Texts { .. } | Kind::Domains { .. } => *value = Value::Many(vec![words()]),
        _ => {}
    }
}

/// Past verification, so that the remark on it comes up.
fn later(day: Day) -> Day {
    day.tomorrow().unwrap_or(day)
}

impl Seen {
    /// All papers seen.
    pub(super) fn kinds(&self) -> BTreeSet<DocumentKind> {
        self.clauses.values().flat_map(|c| c.kinds.iter().copied()).collect()
    }

    fn note(&mut self, kind: DocumentKind, block: &Block, wanted: bool, facts: &Facts) {
        let from = &block.provenance;
        let clause = self.clauses.entry(from.clause.clone()).or_default();
        if wanted && clause.example.is_empty() {
            clause.example = example(&block.kind);
        }
        clause.kinds.insert(kind);
        clause.always |= from.always;
        clause.papers += 1;
        for id in &from.answers {
            clause.answers.insert(id.clone());
            let options = clause.chosen.entry(id.clone()).or_default();
            for option in chosen(facts, id) {
                *options.entry(option).or_default() += 1;
            }
        }
    }

    fn found(&mut self, locale: Locale, finding: &pismovnik_model::Finding, facts: &Facts) {
        let entry = self.findings.entry(finding.id).or_default();
        let view = crate::words::finding(locale, finding);
        entry.severities.insert(view.label);
        entry.articles.extend(finding.articles.iter().copied());
        entry.answers.extend(finding.answers.iter().cloned());
        if let Some(kind) = facts.reader().text(pismovnik_model::ask::OPERATOR_KIND)
            && !view.cost.is_empty()
        {
            entry.costs.insert((kind.to_owned(), view.cost));
        }
    }
}

/// A condition seen: the question, and the options under which the clause stood (none: it only stands
/// in the clause or was looked at).
pub(super) struct Condition {
    pub(super) question: &'static Question,
    pub(super) options: Vec<String>,
}

impl Clause {
    /// The questions on which the clause depends, in the questionnaire's order.
    pub(super) fn conditions(&self) -> Vec<Condition> {
        let all = pismovnik_interview::graph().iter().flat_map(|p| p.questions);
        all.filter(|q| self.answers.contains(q.id))
            .map(|q| Condition { question: q, options: self.options(q) })
            .collect()
    }

    fn options(&self, asked: &Question) -> Vec<String> {
        let Some(chosen) = self.chosen.get(asked.id) else { return Vec::new() };
        if self.papers < FEWEST {
            return Vec::new();
        }
        match asked.kind {
            // Asked each time, and not all that could have been chosen were.
            Kind::Choice | Kind::YesNo if chosen.values().sum::<u32>() == self.papers => {
                let possible = if asked.kind == Kind::YesNo { 2 } else { asked.options.len() }
                    + usize::from(asked.allow_unknown);
                let some: Vec<String> = chosen.keys().cloned().collect();
                if some.len() < possible { some } else { Vec::new() }
            }
            // Those without which the clause never stood.
            Kind::Choices => {
                chosen.iter().filter(|(_, n)| **n == self.papers).map(|(option, _)| option.clone()).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Paragraphs in one line; a dash stands where one ends without a full stop.
fn sentences(paragraphs: impl Iterator<Item = String>) -> String {
    let mut line = String::new();
    for paragraph in paragraphs.filter(|p| !p.trim().is_empty()) {
        line.push_str(match line.chars().last() {
            None => "",
            Some('.') => " ",
            Some(_) => " — ",
        });
        line.push_str(&paragraph);
    }
    line
}

/// Lines of a list, a table's rows, details.
fn example(kind: &BlockKind) -> Vec<String> {
    let cell = |cell: &table::Cell<'_>| sentences(cell.text.iter().map(|p| words(p)));
    match kind {
        BlockKind::List { items } => items.iter().map(|item| words(item)).collect(),
        BlockKind::Table { head, rows, spans, .. } => {
            // Each row stands alone here: what spans several is said in each.
            let rows = table::repeated(table::columns(head, rows), rows, spans);
            // Places to be filled in by hand show nothing here.
            let filled = |row: &Vec<_>| row.iter().map(cell).filter(|c| !c.is_empty()).collect::<Vec<_>>();
            rows.iter().map(filled).filter(|row| !row.is_empty()).map(|row| row.join(" | ")).collect()
        }
        BlockKind::Details { pairs } => {
            pairs.iter().map(|(label, value)| format!("{label}: {}", words(value))).collect()
        }
        _ => Vec::new(),
    }
}

/// The options chosen in an answer; `yes` and `no` for yes and no.
fn chosen(facts: &Facts, id: &str) -> Vec<String> {
    match facts.iter().find(|(question, _)| *question == id).map(|(_, value)| value) {
        Some(value) if value.is_unknown() => vec!["unknown".to_owned()],
        Some(Value::Yes(yes)) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        Some(Value::Text(text)) if is_choice(id) => vec![text.clone()],
        Some(Value::Many(many)) if is_choice(id) => many.clone(),
        _ => Vec::new(),
    }
}

fn is_choice(id: &str) -> bool {
    question(id).is_some_and(|q| matches!(q.kind, Kind::Choice | Kind::Choices))
}
