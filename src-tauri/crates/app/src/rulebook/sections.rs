//! The sections of the rule book, in the order in which a lawyer reads them.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_drafting::ClauseInfo;
use pismovnik_interview::{Choice, Field, Kind, Question, When};
use pismovnik_law::Law;
use pismovnik_law::articles::{self, Article, Confidence};
use pismovnik_law::sources;
use pismovnik_model::{Country, DocumentKind, Inline, Locale, RULES_VERSION, ask};
use pismovnik_wording::{Arg, WordingError};

use super::seen::{Condition, Found, Seen};
use super::{Line, Pages, Row, line, read, strong};
use crate::{preview, words};

type Made = Result<(), WordingError>;

/// How to read the book, what it covers, what to check first.
pub(super) fn guide(pages: &mut Pages, countries: &[Country]) {
    pages.section(pages.say("rulebook-guide"));
    for id in
        ["rulebook-guide-what", "rulebook-guide-correct", "rulebook-guide-signs", "rulebook-guide-conditions"]
    {
        pages.paragraph(pages.say(id));
    }
    let marks =
        ["rulebook-mark-high", "rulebook-mark-medium", "rulebook-mark-low", "rulebook-mark-unconfirmed"];
    pages.list(marks.iter().map(|id| pages.say(id)).collect());
    let day = |day| words::day(pages.locale, day).into();
    let coverage = [
        ("from", day(pismovnik_law::COVERED_FROM)),
        ("verified", day(pismovnik_law::VERIFIED_THROUGH)),
        ("version", RULES_VERSION.into()),
    ];
    pages.paragraph(pages.text("rulebook-coverage", &coverage));
    pages.part(pages.say("rulebook-doubts"));
    pages.paragraph(pages.say("rulebook-doubts-what"));
    for country in countries {
        pages.list(doubts(*country).iter().map(|id| pages.say(id)).collect());
    }
}

/// What the sources leave open.
fn doubts(country: Country) -> &'static [&'static str] {
    match country {
        Country::Russia => &[
            "rulebook-doubt-ru-edition",
            "rulebook-doubt-ru-counting",
            "rulebook-doubt-ru-mixed",
            "rulebook-doubt-ru-fines",
            "rulebook-doubt-ru-minors",
            "rulebook-doubt-ru-post",
        ],
        Country::Kazakhstan => &[
            "rulebook-doubt-kz-code",
            "rulebook-doubt-kz-access",
            "rulebook-doubt-kz-plans",
            "rulebook-doubt-kz-language",
        ],
    }
}

/// Everything of one country but the questions.
pub(super) fn country(pages: &mut Pages, law: &Law, country: Country, seen: &Seen) -> Made {
    articles_of(pages, country, seen);
    clauses(pages, country, seen)?;
    phrases(pages, country)?;
    findings(pages, country, seen)?;
    fines(pages, country, seen);
    super::terms::terms(pages, law, country);
    Ok(())
}

pub(super) fn titled(pages: &Pages, country: Country, id: &str) -> String {
    let name = match country {
        Country::Russia => "app-country-ru",
        Country::Kazakhstan => "app-country-kz",
    };
    pages.text(id, &[("country", pages.say(name).into())])
}

/// Laws of Kazakhstan are told by their numbers, or say whose they are.
fn country_of(citation: &str) -> Country {
    let first = citation.split(' ').next().unwrap_or_default();
    let kazakh = ["94-V", "255-VIII", "256-VIII", "151-I"].contains(&first)
        || citation.split(' ').any(|word| word == "РК");
    if kazakh { Country::Kazakhstan } else { Country::Russia }
}

/// Whose a clause or finding is that came up nowhere.
fn country_of_unseen(id: &str, articles: &[&str]) -> Country {
    match articles.first() {
        Some(first) => country_of(first),
        None if id.starts_with("kz-") => Country::Kazakhstan,
        None => Country::Russia,
    }
}

fn articles_of(pages: &mut Pages, country: Country, seen: &Seen) {
    let own: Vec<&Article> = articles::ALL.iter().filter(|a| country_of(a.citation) == country).collect();
    let served = |citation: &str| {
        let all = catalogue(seen).chain(letters(country));
        let clauses = all.filter(|c| c.articles.contains(&citation)).count();
        let findings = seen.findings.values().filter(|f| f.articles.contains(citation)).count();
        clauses + findings
    };
    pages.section(titled(pages, country, "rulebook-articles"));
    let row = |article: &&Article| -> Row {
        let since = article.since.map_or_else(|| "—".to_owned(), |day| words::day(pages.locale, day));
        let keys = if article.confirmed() {
            line(article.sources.join(", "))
        } else {
            strong(pages.say("rulebook-unconfirmed"))
        };
        vec![
            vec![strong(article.citation)],
            vec![line(since)],
            vec![keys],
            vec![line(pages.say(confidence(article.confidence)))],
            vec![line(served(article.citation).to_string())],
            vec![],
        ]
    };
    let rows = own.iter().map(row).collect();
    let head = [
        "rulebook-head-article",
        "rulebook-head-since",
        "rulebook-head-sources",
        "rulebook-head-confidence",
        "rulebook-head-served",
        "rulebook-head-remark",
    ];
    pages.table(pages.say("rulebook-articles-caption"), &[27, 15, 22, 14, 9, 13], &head, rows);
    let keys: BTreeSet<&str> = own.iter().flat_map(|a| a.sources.iter().copied()).collect();
    let mut used: Vec<_> = sources::ALL.iter().filter(|s| keys.contains(s.key)).collect();
    used.dedup_by_key(|s| s.key);
    pages.part(pages.say("rulebook-sources"));
    pages.list(used.iter().map(|s| source(pages, s)).collect());
}

fn source(pages: &Pages, source: &sources::Source) -> String {
    let args = [("key", source.key.into()), ("place", source.place.into())];
    match (source.repository, source.place.is_empty()) {
        (true, true) => pages.text("rulebook-source-repository", &args[..1]),
        (true, false) => pages.text("rulebook-source-repository-place", &args),
        (false, _) => pages.text("rulebook-source-place", &args),
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "rulebook-confidence-high",
        Confidence::Medium => "rulebook-confidence-medium",
        Confidence::Low => "rulebook-confidence-low",
    }
}

/// The clauses seen in a country's papers.
fn catalogue(seen: &Seen) -> impl Iterator<Item = &'static ClauseInfo> {
    pismovnik_drafting::catalogue().iter().filter(|c| seen.clauses.contains_key(c.id))
}

/// Clauses take the whole width: beside their conditions their words would leave the page half white.
const CLAUSE_HEAD: [&str; 2] = ["rulebook-head-clause", "rulebook-head-remark"];
const CLAUSE_WIDTHS: [u16; 2] = [80, 20];
const PHRASE_HEAD: [&str; 3] = ["rulebook-head-clause", "rulebook-head-text", "rulebook-head-remark"];
pub(super) const PHRASE_WIDTHS: [u16; 3] = [30, 50, 20];

/// A row of what has an id: the id and what is to be known of it in one line, then its words.
fn told(id: &str, about: &[String], words: Vec<Line>) -> Row {
    let mut first = strong(id);
    if !about.is_empty() {
        first.push(Inline::plain(format!("\u{A0}— {}", about.join(" "))));
    }
    vec![[vec![first], words].concat(), vec![]]
}

fn clauses(pages: &mut Pages, country: Country, seen: &Seen) -> Made {
    // A clause of several papers is told with the first of them.
    let mut of: BTreeMap<DocumentKind, Vec<&'static ClauseInfo>> = BTreeMap::new();
    for info in catalogue(seen) {
        if let Some(first) = seen.clauses.get(info.id).and_then(|c| c.kinds.first()) {
            of.entry(*first).or_default().push(info);
        }
    }
    let unseen: Vec<&ClauseInfo> = pismovnik_drafting::catalogue()
        .iter()
        .filter(|c| !seen.clauses.contains_key(c.id) && country_of_unseen(c.id, c.articles) == country)
        .collect();
    if of.is_empty() && unseen.is_empty() {
        return Ok(());
    }
    pages.section(titled(pages, country, "rulebook-clauses"));
    pages.paragraph(
        pages.text("rulebook-clauses-what", &[("count", crate::questionnaire::count(seen.sets).into())]),
    );
    let locale = text_locale(country, pages.locale);
    for (kind, clauses) in of {
        let title = preview::tab(pages.locale, kind).label;
        pages.part(title);
        let rows: Result<Vec<Row>, WordingError> =
            clauses.iter().map(|info| clause(pages, locale, info, seen)).collect();
        pages.table(pages.say("rulebook-clauses-caption"), &CLAUSE_WIDTHS, &CLAUSE_HEAD, rows?);
    }
    if !unseen.is_empty() {
        pages.part(pages.say("rulebook-unseen"));
        let rows: Result<Vec<Row>, WordingError> =
            unseen.iter().map(|info| clause(pages, locale, info, seen)).collect();
        pages.table(pages.say("rulebook-clauses-caption"), &CLAUSE_WIDTHS, &CLAUSE_HEAD, rows?);
    }
    pages.part(pages.say("rulebook-letters"));
    let rows: Result<Vec<Row>, WordingError> =
        letters(country).map(|info| clause(pages, locale, info, seen)).collect();
    pages.table(pages.say("rulebook-clauses-caption"), &CLAUSE_WIDTHS, &CLAUSE_HEAD, rows?);
    Ok(())
}

/// The clauses of a country's letters; none of them shows an example, for none was ever sent.
fn letters(country: Country) -> impl Iterator<Item = &'static ClauseInfo> {
    let kazakh = |id: &str| id.starts_with("kz-") || id.contains("-kz-");
    pismovnik_drafting::letter_catalogue()
        .iter()
        .filter(move |info| kazakh(info.id) == (country == Country::Kazakhstan))
}

/// The language of a country's texts: the book's, where the country's papers are drafted in it.
pub(super) fn text_locale(country: Country, book: Locale) -> Locale {
    let offered = country.document_locales();
    if offered.contains(&book) { book } else { offered.first().copied().unwrap_or(Locale::Ru) }
}

fn clause(pages: &Pages, locale: Locale, info: &ClauseInfo, seen: &Seen) -> Result<Row, WordingError> {
    let mut about = Vec::new();
    if let Some(found) = seen.clauses.get(info.id) {
        if found.always {
            about.push(pages.say("rulebook-always"));
        }
        let conditions: Vec<String> = found.conditions().iter().map(|c| condition(pages, c)).collect();
        if !conditions.is_empty() {
            about.push(pages.text("rulebook-depends", &[("answers", conditions.join("; ").into())]));
        }
        about.extend(also_in(pages, &found.kinds, &seen.kinds()));
    }
    if !info.articles.is_empty() {
        let cited: Vec<String> = info.articles.iter().map(|a| cited(pages, a)).collect();
        about.push(format!("{}.", capital(&cited.join("; "))));
    }
    if let Some(day) = info.from.or(info.since) {
        about.push(pages.text("rulebook-since", &[("day", words::day(pages.locale, day).into())]));
    }
    let mut text = if pismovnik_wording::has(locale, info.text) {
        read::text(pages.locale, locale, info.text)?
    } else {
        vec![line(pages.say("rulebook-no-text"))]
    };
    if let Some(found) = seen.clauses.get(info.id).filter(|c| !c.example.is_empty()) {
        text.push(strong(pages.say("rulebook-example")));
        text.extend(found.example.iter().cloned().map(line));
    }
    Ok(told(info.id, &about, text))
}

/// A sentence begins with a capital letter, also where an order's title begins it.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// In which papers besides the first a clause stands, in as few names as that takes.
fn also_in(pages: &Pages, own: &BTreeSet<DocumentKind>, all: &BTreeSet<DocumentKind>) -> Option<String> {
    let papers = |kinds: Vec<&DocumentKind>| {
        let labels: Vec<String> = kinds.into_iter().map(|k| preview::tab(pages.locale, *k).label).collect();
        [("papers", Arg::from(labels.join("; ")))]
    };
    let others: Vec<&DocumentKind> = own.iter().skip(1).collect();
    let without: Vec<&DocumentKind> = all.difference(own).collect();
    match (others.len(), without.len()) {
        (0, _) => None,
        (_, 0) => Some(pages.say("rulebook-in-all")),
        (with, without_them) if without_them < with => {
            Some(pages.text("rulebook-in-all-but", &papers(without)))
        }
        _ => Some(pages.text("rulebook-also", &papers(others))),
    }
}

/// A citation, marked where no source was found.
fn cited(pages: &Pages, citation: &str) -> String {
    if articles::find(citation).is_some_and(Article::confirmed) {
        citation.to_owned()
    } else {
        pages.text("rulebook-cited-unconfirmed", &[("article", citation.into())])
    }
}

fn condition(pages: &Pages, condition: &Condition) -> String {
    let label = pages.say(condition.question.label);
    if condition.options.is_empty() {
        return pages.text("rulebook-condition", &[("question", label.into())]);
    }
    let options: Vec<String> =
        condition.options.iter().map(|o| option(pages, condition.question, o)).collect();
    let args = [("question", label.into()), ("answers", options.join(" / ").into())];
    pages.text("rulebook-condition-answers", &args)
}

fn option(pages: &Pages, question: &Question, id: &str) -> String {
    match (id, question.options.iter().find(|o| o.id == id)) {
        (_, Some(option)) => pages.say(option.label),
        ("yes", None) => words::yes_no(pages.locale, true),
        ("no", None) => words::yes_no(pages.locale, false),
        _ => pages.say("app-answer-unknown"),
    }
}

/// Texts that stand inside clauses: items of lists, cells of tables, words of options.
fn phrases(pages: &mut Pages, country: Country) -> Made {
    let locale = text_locale(country, pages.locale);
    let all = [pismovnik_drafting::catalogue(), pismovnik_drafting::letter_catalogue()];
    let told: BTreeSet<&str> = all.into_iter().flatten().map(|c| c.text).collect();
    let mut any = false;
    for (_, file, _) in pismovnik_wording::files().iter().filter(|(code, _, _)| *code == locale.code()) {
        let Some(name) = file.split_once('/').map(|(_, rest)| rest) else { continue };
        if !file_serves(name, country) {
            continue;
        }
        let ids: Vec<String> = pismovnik_wording::ids(locale, name);
        let mut rows = Vec::new();
        for id in ids.iter().filter(|id| !told.contains(id.as_str())) {
            rows.push(vec![vec![line(id.clone())], read::text(pages.locale, locale, id)?, vec![]]);
        }
        if rows.is_empty() {
            continue;
        }
        if !any {
            any = true;
            pages.section(titled(pages, country, "rulebook-phrases"));
            pages.paragraph(pages.say("rulebook-phrases-what"));
        }
        pages.part(phrases_title(pages, name));
        pages.table(pages.say("rulebook-phrases-caption"), &PHRASE_WIDTHS, &PHRASE_HEAD, rows);
    }
    Ok(())
}

/// What a file of words inside clauses holds, in words; its name where nobody said.
fn phrases_title(pages: &Pages, file: &str) -> String {
    let name = file.trim_start_matches("clauses/").trim_start_matches("kz-").trim_end_matches(".ftl");
    pages.say(match name {
        "letters/common" => "rulebook-words-letters",
        "letters/decision" => "rulebook-words-decision",
        "letters/kazakhstan" | "letters/russia" => "rulebook-words-letters-law",
        "consents" => "rulebook-words-consents",
        "cookies" => "rulebook-words-cookies",
        "foot" => "rulebook-words-foot",
        "incident" => "rulebook-words-incident",
        "instruction" => "rulebook-words-instruction",
        "internal" => "rulebook-words-internal",
        "notification" => "rulebook-words-notification",
        "old-base" => "rulebook-words-old-base",
        "policy" => "rulebook-words-policy",
        "services" => "rulebook-words-services",
        "situations" => "rulebook-words-situations",
        "transfer" => "rulebook-words-transfer",
        "withdrawal" => "rulebook-words-withdrawal",
        "words" => "rulebook-words-words",
        _ => return file.to_owned(),
    })
}

/// Whether papers or letters of a country are written with a file's texts.
fn file_serves(name: &str, country: Country) -> bool {
    match name {
        "letters/common.ftl" | "letters/decision.ftl" => true,
        _ if name.starts_with("clauses/") || name.starts_with("letters/") => file_country(name) == country,
        _ => false,
    }
}

/// Whose texts a file of clauses holds.
fn file_country(name: &str) -> Country {
    let kazakh = name.contains("kz") || name.contains("kazakhstan");
    if kazakh { Country::Kazakhstan } else { Country::Russia }
}

fn findings(pages: &mut Pages, country: Country, seen: &Seen) -> Made {
    pages.section(titled(pages, country, "rulebook-findings"));
    let mut rows = Vec::new();
    for (id, message, hint) in pismovnik_law::finding_ids() {
        let nothing = Found::default();
        let found = match seen.findings.get(id) {
            Some(found) => found,
            None if country_of_unseen(id, &[]) == country => &nothing,
            None => continue,
        };
        let cited: Vec<String> = found.articles.iter().map(|a| cited(pages, a)).collect();
        let known = [joined(&found.severities), cited.join("; ")].into_iter().filter(|t| !t.is_empty());
        let mut about: Vec<String> = known.map(|t| format!("{t}.")).collect();
        let labels: Vec<String> = asked(&found.answers).map(|q| pages.say(q.label)).collect();
        if !labels.is_empty() {
            about.push(pages.text("rulebook-depends", &[("answers", labels.join("; ").into())]));
        }
        let mut text = read::text(pages.locale, pages.locale, message)?;
        text.extend(read::text(pages.locale, pages.locale, hint)?);
        rows.push(told(id, &about, text));
    }
    let head = ["rulebook-head-finding", "rulebook-head-remark"];
    pages.table(pages.say("rulebook-findings-caption"), &CLAUSE_WIDTHS, &head, rows);
    Ok(())
}

fn joined(words: &BTreeSet<String>) -> String {
    words.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn asked(ids: &BTreeSet<String>) -> impl Iterator<Item = &'static Question> {
    pismovnik_interview::graph().iter().flat_map(|p| p.questions).filter(|q| ids.contains(q.id))
}

fn fines(pages: &mut Pages, country: Country, seen: &Seen) {
    let kinds = pismovnik_interview::question(ask::OPERATOR_KIND).map_or(&[][..], |q| q.options);
    let row = |(id, found): (&&'static str, &Found)| -> Option<Row> {
        let told = |(kind, cost): &(String, String)| {
            let label =
                kinds.iter().find(|k| k.id == kind).map_or_else(|| kind.clone(), |k| pages.say(k.label));
            line(pages.text("rulebook-fine", &[("who", label.into()), ("cost", cost.as_str().into())]))
        };
        let costs: Vec<Line> = found.costs.iter().map(told).collect();
        (!costs.is_empty()).then(|| vec![vec![strong(*id)], costs, vec![]])
    };
    let rows: Vec<Row> = seen.findings.iter().filter_map(row).collect();
    pages.section(titled(pages, country, "rulebook-fines"));
    pages.paragraph(pages.say("rulebook-fines-what"));
    let head = ["rulebook-head-finding", "rulebook-head-fine", "rulebook-head-remark"];
    pages.table(pages.say("rulebook-fines-caption"), &PHRASE_WIDTHS, &head, rows);
    super::fines::table(pages, country);
}

/// Every question that these countries' owners are asked, with its options and help.
pub(super) fn questions(pages: &mut Pages, countries: &[Country]) -> Made {
    pages.section(pages.say("rulebook-questions"));
    pages.paragraph(pages.say("rulebook-questions-what"));
    for section in pismovnik_interview::Section::ALL {
        let mut rows = Vec::new();
        for page in pismovnik_interview::graph().iter().filter(|p| p.section == section) {
            let own = page.questions.iter().filter(|q| countries.iter().any(|c| possible(&q.when, *c)));
            for (index, question) in own.enumerate() {
                let head = (index == 0).then(|| (pages.say(page.title), pages.say(page.why)));
                rows.push(question_row(pages, question, head));
            }
        }
        if rows.is_empty() {
            continue;
        }
        pages.part(pages.say(section.title()));
        let head = ["rulebook-head-question", "rulebook-head-remark"];
        pages.table(pages.say("rulebook-questions-caption"), &CLAUSE_WIDTHS, &head, rows);
    }
    Ok(())
}

/// Whether a question with this condition can come up in a country.
fn possible(when: &When, country: Country) -> bool {
    match when {
        When::Is(question, option) if *question == ask::SHOP_COUNTRY => *option == country.code(),
        When::Any(of) => of.iter().any(|w| possible(w, country)),
        When::All(of) => of.iter().all(|w| possible(w, country)),
        _ => true,
    }
}

fn question_row(pages: &Pages, question: &Question, head: Option<(String, String)>) -> Row {
    let mut about = Vec::new();
    if let Some(when) = when(pages, &question.when) {
        about.push(pages.text("rulebook-asked-when", &[("condition", when.into())]));
    }
    if !question.required {
        about.push(pages.say("rulebook-optional"));
    }
    let mut text = Vec::new();
    if let Some((title, why)) = head {
        text.push([strong(title), line(format!(" {why}"))].concat());
    }
    let mut asked: Vec<String> = [Some(question.label), question.hint, question.unknown]
        .into_iter()
        .flatten()
        .map(|id| sentence(pages.say(id)))
        .collect();
    if let Some(example) = question.example {
        asked.push(pages.text("rulebook-such-as", &[("text", pages.say(example).into())]));
    }
    text.push(line(asked.join(" ")));
    let label = |option: &Choice| {
        let label = pages.say(option.label);
        option.note.map_or(label.clone(), |note| format!("{label} — {}", pages.say(note)))
    };
    if !question.options.is_empty() {
        let options = listed(question.options.iter().map(label));
        text.push(line(pages.text("rulebook-options", &[("options", options.into())])));
    }
    if let Kind::Records { fields, .. } = question.kind {
        let fields = listed(fields.iter().map(|field| field_words(pages, field)));
        text.push(line(pages.text("rulebook-fields", &[("fields", fields.into())])));
    }
    told(question.id, &about, text)
}

/// Words that others follow: with a stop.
fn sentence(words: String) -> String {
    if words.ends_with(['.', '?', '!', ':', '…']) { words } else { words + "." }
}

/// Items in one paragraph: a line of its own for each would fill the book with white.
fn listed(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\u{A0}· ")
}

fn field_words(pages: &Pages, field: &Field) -> String {
    let options: Vec<String> = field.options.iter().map(|o| pages.say(o.label)).collect();
    let label = pages.say(field.label);
    if options.is_empty() { label } else { format!("{label}: {}", options.join(" / ")) }
}

/// A condition in words; none where it always holds.
fn when(pages: &Pages, condition: &When) -> Option<String> {
    let of = |question: &str, answer: Option<&str>| {
        let asked = pismovnik_interview::question(question)?;
        let answer = option(pages, asked, answer.unwrap_or("yes"));
        let args = [("question", pages.say(asked.label).into()), ("answers", answer.into())];
        Some(pages.text("rulebook-condition-answers", &args))
    };
    let several = |of: &[When], id: &str| {
        let told: Vec<String> = of.iter().filter_map(|w| when(pages, w)).collect();
        match told.len() {
            0 => None,
            1 => told.into_iter().next(),
            _ => Some(pages.text(id, &[("conditions", told.join("; ").into())])),
        }
    };
    match condition {
        When::Always => None,
        When::Is(question, answer) | When::Has(question, answer) => of(question, Some(answer)),
        When::Yes(question) => of(question, None),
        When::Answered(question) => {
            let label = pages.say(pismovnik_interview::question(question)?.label);
            Some(pages.text("rulebook-condition-answered", &[("question", label.into())]))
        }
        When::Any(of) => match one_of(of) {
            Some((question, answers)) => {
                let asked = pismovnik_interview::question(question)?;
                let answers: Vec<String> = answers.iter().map(|a| option(pages, asked, a)).collect();
                let args =
                    [("question", pages.say(asked.label).into()), ("answers", answers.join(" / ").into())];
                Some(pages.text("rulebook-condition-answers", &args))
            }
            None => several(of, "rulebook-any-of"),
        },
        When::All(of) => several(of, "rulebook-all-of"),
    }
}

/// A question and those of its answers of which any will do, where all conditions ask about one question.
fn one_of(conditions: &[When]) -> Option<(&'static str, Vec<&'static str>)> {
    let mut question = None;
    let mut answers = Vec::new();
    for condition in conditions {
        let (When::Is(asked, answer) | When::Has(asked, answer)) = condition else { return None };
        if *question.get_or_insert(*asked) != *asked {
            return None;
        }
        answers.push(*answer);
    }
    Some((question?, answers))
}
