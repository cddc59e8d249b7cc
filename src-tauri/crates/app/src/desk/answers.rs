//! The questionnaire in the window: its pages, unfinished input, the live text, the check of all answers.

use pismovnik_interview::{Page, Strictness};
use pismovnik_law::Law;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Answers, Day, Languages, Locale};

use super::{Desk, Inside, Told, open};
use crate::book::Book;
use crate::preview::{Wanted, preview};
use crate::questionnaire::{Shown, count, page_view, review_sections};
use crate::view::{AnswerView, PageView, PreviewView, ReviewView, Values};
use crate::{preview as previews, words};

impl Desk {
    /// A page of the questionnaire: the named one, else the remembered one, else the first unanswered.
    pub fn questionnaire(&self, shop: i64, page: Option<&str>) -> Told<PageView> {
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let answers = book.answers(shop)?;
            let at_end = page.is_none()
                && book.position(shop, "page")?.is_none_or(|page| page.is_empty())
                && pismovnik_interview::first_unanswered(&answers).is_none();
            let page = current_page(book, shop, &answers, page)?;
            if !at_end {
                book.set_position(shop, "page", page.id)?;
            }
            let view = show(locale, book, shop, &answers, page, &[])?;
            Ok(PageView { at_end, ..view })
        })
    }

    /// Keeps unfinished input of a page.
    pub fn draft(&self, shop: i64, page: &str, values: &Values) -> Told<()> {
        self.tell(|inner| keep_draft(open(inner)?, shop, page, values))
    }

    /// Accepts a page and goes on, or shows it again with all its problems.
    pub fn answer(&self, shop: i64, page: &str, values: &Values) -> Told<AnswerView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let page = named(page)?;
            let before = book.answers(shop)?;
            let accepted = match pismovnik_interview::accept_page(&before, page.id, &given(values)) {
                Ok(accepted) => accepted,
                Err(problems) => {
                    keep_draft(book, shop, page.id, values)?;
                    let page = show(locale, book, shop, &before, page, &problems)?;
                    return Ok(AnswerView { saved: false, page: Some(page) });
                }
            };
            book.record(shop, page.id, &before, &accepted, today)?;
            book.set_position(shop, &draft_key(page.id), "")?;
            let next = pismovnik_interview::next_page(&accepted, Some(page.id));
            // At the end the next start shows the last page's neighbour: the check of all answers.
            book.set_position(shop, "page", next.map_or("", |p| p.id))?;
            let next = next.map(|p| show(locale, book, shop, &accepted, p, &[])).transpose()?;
            Ok(AnswerView { saved: true, page: next })
        })
    }

    /// The page before a page.
    pub fn previous(&self, shop: i64, page: &str) -> Told<PageView> {
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let answers = book.answers(shop)?;
            let here = named(page)?;
            let page = pismovnik_interview::previous_page(&answers, here.id).unwrap_or(here);
            book.set_position(shop, "page", page.id)?;
            show(locale, book, shop, &answers, page, &[])
        })
    }

    /// Takes back the last accepted page and shows it.
    pub fn undo(&self, shop: i64) -> Told<PageView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let undone = book.undo(shop, today)?;
            let answers = book.answers(shop)?;
            let page = current_page(book, shop, &answers, undone.as_deref())?;
            book.set_position(shop, "page", page.id)?;
            show(locale, book, shop, &answers, page, &[])
        })
    }

    /// The live text, with the blocks that the page's input or else the last answer changed.
    pub fn preview(
        &self,
        shop: i64,
        document: Option<&str>,
        locale: Option<&str>,
        page: Option<&str>,
    ) -> Told<PreviewView> {
        let today = self.host.today();
        self.tell(|inner| {
            let window = inner.settings.locale;
            let book = open(inner)?;
            let saved = book.answers(shop)?;
            let typed = match page {
                Some(page) => with_draft(&saved, named(page)?, &drafted(book, shop, page)?),
                None => saved.clone(),
            };
            let before = if typed == saved { book.answers_before(shop)? } else { saved };
            let wanted = Wanted {
                window,
                document: document.map(str::to_owned),
                locale: locale.and_then(Locale::from_code),
                today,
                own: book.own_words(shop)?,
            };
            Ok(preview(&wanted, book.law(), &before, &typed))
        })
    }

    /// All answers, what is missing, what the law says of them.
    pub fn review(&self, shop: i64) -> Told<ReviewView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let answers = book.answers(shop)?;
            Ok(review(locale, book.law(), &answers, today))
        })
    }

    /// Records the answers that put one finding right, as if its first question's page had been answered:
    /// [`Desk::undo`] takes them back. A finding that is not there any more changes nothing.
    pub fn fix(&self, shop: i64, finding: &str) -> Told<ReviewView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let before = book.answers(shop)?;
            let facts = pismovnik_interview::facts(&before);
            let found = book.law().evaluate(&facts, today).map_err(|p| vec![p])?;
            let fix = found.into_iter().find(|f| f.id == finding).and_then(|f| f.fix);
            let page = fix.as_ref().and_then(|fix| pismovnik_interview::page_of(fix.0.first()?.0));
            let (Some(fix), Some(page)) = (fix, page) else {
                return Ok(review(locale, book.law(), &before, today));
            };
            let mut after = before.clone();
            for (question, value) in fix.0 {
                after.set(question, value);
            }
            let after = pismovnik_interview::accept(&after, Strictness::Lenient)?;
            book.record(shop, page.id, &before, &after, today)?;
            Ok(review(locale, book.law(), &after, today))
        })
    }
}

fn named(page: &str) -> Inside<&'static Page> {
    pismovnik_interview::page(page).ok_or_else(|| vec![Problem::new(problem::PAGE_UNKNOWN, "")])
}

/// The named page if it can be reached, else the remembered one, else the first unanswered, else the last.
fn current_page(book: &Book, shop: i64, answers: &Answers, wanted: Option<&str>) -> Inside<&'static Page> {
    let reachable = pismovnik_interview::reachable_pages(answers);
    let among = |id: &str| reachable.iter().copied().find(|p| p.id == id);
    let remembered = book.position(shop, "page")?;
    wanted
        .and_then(among)
        .or_else(|| remembered.as_deref().and_then(among))
        .or_else(|| pismovnik_interview::first_unanswered(answers))
        .or_else(|| reachable.last().copied())
        .ok_or_else(|| vec![Problem::new(problem::PAGE_UNKNOWN, "")])
}

fn show(
    locale: Locale,
    book: &Book,
    shop: i64,
    answers: &Answers,
    page: &'static Page,
    problems: &[Problem],
) -> Inside<PageView> {
    let draft = drafted(book, shop, page.id)?;
    let shown = Shown { shop, answers, draft: draft.as_ref(), problems };
    Ok(page_view(locale, page, &shown))
}

fn draft_key(page: &str) -> String {
    format!("draft:{page}")
}

fn keep_draft(book: &mut Book, shop: i64, page: &str, values: &Values) -> Inside<()> {
    let broken = |e: serde_json::Error| vec![Problem::new(problem::INTERNAL, "draft").with("detail", e)];
    let json = serde_json::to_string(values).map_err(broken)?;
    book.set_position(shop, &draft_key(named(page)?.id), &json)
}

fn drafted(book: &Book, shop: i64, page: &str) -> Inside<Option<Values>> {
    let json = book.position(shop, &draft_key(page))?;
    Ok(json.filter(|j| !j.is_empty()).and_then(|j| serde_json::from_str(&j).ok()))
}

/// What is answered among the values.
fn given(values: &Values) -> Answers {
    Answers(values.iter().filter_map(|(q, v)| Some((q.clone(), v.clone()?))).collect())
}

/// The saved answers with the valid part of a page's draft.
fn with_draft(saved: &Answers, page: &Page, draft: &Option<Values>) -> Answers {
    let Some(draft) = draft else { return saved.clone() };
    let mut raw = given(draft);
    // Each round drops what was found wrong; a page has few questions, so few rounds.
    for _ in 0..=page.questions.len() {
        match pismovnik_interview::accept_page(saved, page.id, &raw) {
            Ok(accepted) => return accepted,
            Err(problems) => {
                for problem in &problems {
                    let question = problem.at.split('[').next().unwrap_or_default();
                    raw.set(question, saved.get(question).cloned());
                }
                if problems.iter().all(|p| p.code == problem::ANSWER_MISSING) {
                    return lenient(saved, page, &raw);
                }
            }
        }
    }
    saved.clone()
}

/// Answers of a page of which only some are there yet.
fn lenient(saved: &Answers, page: &Page, raw: &Answers) -> Answers {
    let mut all = saved.clone();
    for question in page.questions {
        if let Some(value) = raw.get(question.id) {
            all.set(question.id, Some(value.clone()));
        }
    }
    pismovnik_interview::accept(&all, Strictness::Lenient).unwrap_or_else(|_| saved.clone())
}

/// The check of all answers.
pub(crate) fn review(locale: Locale, law: &Law, answers: &Answers, today: Day) -> ReviewView {
    let facts = pismovnik_interview::facts(answers);
    let states = pismovnik_interview::state(answers);
    let mut found: Vec<Problem> = Vec::new();
    for state in states.iter().filter(|s| s.reachable) {
        if state.missing && state.problems.is_empty() {
            found.push(Problem::new(problem::ANSWER_MISSING, state.id));
        }
        found.extend(state.problems.iter().cloned());
    }
    // A check that could not be made must not look like one that found nothing.
    let findings = law.evaluate(&facts, today).unwrap_or_else(|problem| {
        found.push(problem);
        Vec::new()
    });
    let not_ready = if found.is_empty() {
        String::new()
    } else {
        words::text(locale, "app-review-not-ready", &[("count", count(found.len()).into())])
    };
    let languages: Vec<String> = Languages::of(facts.country())
        .iter()
        .map(|langs| previews::languages(locale, *langs).to_lowercase())
        .collect();
    let args = [
        ("documents", count(pismovnik_drafting::kinds(&facts).len()).into()),
        ("languages", languages.join(", ").into()),
    ];
    ReviewView {
        sections: review_sections(locale, answers),
        problems: words::problems(locale, &found),
        findings: findings.iter().map(|f| words::finding(locale, f)).collect(),
        ready: not_ready.is_empty(),
        not_ready,
        today: today.to_string(),
        summary: words::text(locale, "app-issue-summary", &args),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_that_the_law_refuses_does_not_look_clean() {
        let answers = pismovnik_interview::preset("ru-company").expect("a preset");
        let (law, day) = (Law::built_in(), jiff::civil::date(2015, 1, 1));
        let refused = law.evaluate(&pismovnik_interview::facts(&answers), day).expect_err("not covered");
        let view = review(Locale::Ru, law, &answers, day);
        assert!(!view.ready && view.problems.iter().any(|p| p.code == refused.code.code), "{view:?}");
    }
}
