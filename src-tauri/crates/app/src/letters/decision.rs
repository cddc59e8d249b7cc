//! The decision by plain questions: what is asked, and what is proposed for the answers, in words.
//!
//! Lines and places are in the language of the answer, since reply and act take them over; questions, remarks
//! and what is to be done are in the reader's. Nothing is recorded here: the proposal becomes a decision
//! only when somebody records it, changed or not.

mod names;
mod truth;

use std::collections::BTreeMap;

use pismovnik_drafting::{Listed, Setting};
use pismovnik_law::checklist::{self, Place, Work};
use pismovnik_law::decision::{self, Answer, Answered, Ask, Data, Fate, Form, Line, Matter, Until};
use pismovnik_model::intake::{self, DecisionLine, Identity, Outcome, Task, Verdict};
use pismovnik_model::outgoing::{OutgoingInput, OutgoingKind, Refusal, RefusalGround};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, Facts, LetterKind, Locale};
use pismovnik_register::letters::{Letter, LetterId};
use serde::Serialize;

use super::compose::{Wish, compose, not_yet_destroyed};
use crate::book::{Book, Inside};
use crate::words;

/// A plain question in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlainQuestion {
    /// Its id, under which it is answered.
    pub id: String,
    /// The question.
    pub text: String,
    /// Why it is asked, or where to look.
    pub why: String,
    /// Whether a year is asked for; else yes, no or unknown.
    pub year: bool,
    /// The answer so far: `yes`, `no`, `unknown`, or a year; none where there is none.
    pub answer: Option<String>,
}

/// What is proposed for a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// The questions that the shop's answers, the letter and the answers so far make possible, in order.
    pub questions: Vec<PlainQuestion>,
    /// The decision: to be changed and recorded. Without lines there is nothing to record yet.
    pub verdict: Verdict,
    /// For each line of the decision its articles, as the law names them.
    pub articles: Vec<Vec<String>>,
    /// What to know besides.
    pub notes: Vec<String>,
    /// The papers that fit, the answer first.
    pub papers: Vec<OutgoingKind>,
    /// The refusal that goes with it, where a part is refused.
    pub refusal: Option<Refusal>,
}

/// The language in which a letter is answered: its own, where the country's papers are drafted in it.
pub fn answer_locale(facts: &Facts, letter: &Letter) -> Locale {
    let known = facts.country().document_locales();
    let own = letter.intake.language;
    if known.contains(&own) { own } else { known.first().copied().unwrap_or(Locale::Ru) }
}

impl Book {
    /// Who may have received the sender's data: everybody to whom the shop says it hands data, as the answer's
    /// language names them. Whoever answers leaves out those who did not get this person's.
    ///
    /// # Errors
    /// No such shop; a text that is missing.
    pub fn proposed_recipients(&self, shop: i64, letter: &Letter, today: Day) -> Inside<Vec<String>> {
        let facts = self.letter_facts(shop)?;
        let setting = Setting { as_of: today, made_on: None, provisional: false };
        let locale = answer_locale(&facts, letter);
        pismovnik_drafting::handed(&facts, locale, &setting)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, "recipients").with("detail", e)])
    }

    /// What is proposed for a letter by answers to plain questions; `locale` is the reader's language.
    ///
    /// # Errors
    /// No such letter; answers to questions that it does not raise, or that do not fit: all at once.
    pub fn propose_decision(
        &self,
        shop: i64,
        letter: LetterId,
        answers: &BTreeMap<String, String>,
        locale: Locale,
        today: Day,
    ) -> Inside<Proposal> {
        let facts = self.letter_facts(shop)?;
        propose(&facts, &self.letter(shop, letter)?, answers, locale, today)
    }

    /// An outgoing letter with all that the register and the answers hold for it: [`super::compose`], and besides
    /// the act's reason and the refusal's ground and words.
    ///
    /// # Errors
    /// As [`super::compose`]; no such letter.
    pub fn compose_letter(&self, shop: i64, letter: LetterId, wish: &Wish) -> Inside<OutgoingInput> {
        let (facts, known) = (self.letter_facts(shop)?, self.letter(shop, letter)?);
        let mut input = compose(&known, wish)?;
        let paper = answer_locale(&facts, &known);
        truth::own_days(&facts, &known, wish.day, &mut input)?;
        truth::filed_copies(&facts, &known, paper, &mut input);
        input.words = input.words.or(self.letter_template(shop, wish.kind, paper)?);
        // Asked what there is, nothing that is there is left out, though it is to go.
        let there = not_yet_destroyed(&known).join("; ");
        if wish.kind == OutgoingKind::AccessAnswer && input.words.is_none() && !there.is_empty() {
            input.words = Some(words::text(paper, "decision-access-there", &[("items", there.into())]));
        }
        if let Some(act) = &mut input.act {
            act.reason = act.reason.take().or_else(|| Some(reason(&facts, &known, paper)));
        }
        if wish.kind == OutgoingKind::Refusal
            && let Some(verdict) = &known.verdict
        {
            input.refusal = propose(&facts, &known, &verdict.answers, paper, wish.day)?.refusal;
        }
        Ok(input)
    }
}

/// The key of a template among the shop's settings; it goes with the shop ([`pismovnik_store::WITH_SHOP`]).
fn template_key(kind: OutgoingKind, locale: Locale) -> String {
    format!("letter-template.{}.{}", kind.id(), locale.code())
}

impl Book {
    /// The shop's own words for letters of a kind, where it kept some.
    ///
    /// # Errors
    /// No such shop.
    pub fn letter_template(&self, shop: i64, kind: OutgoingKind, locale: Locale) -> Inside<Option<String>> {
        self.position(shop, &template_key(kind, locale))
    }

    /// Keeps words as the shop's template; empty forgets it. Never done by itself: words to one person may
    /// hold what concerns nobody else.
    ///
    /// # Errors
    /// Words too long or unprintable; no such shop.
    pub fn keep_letter_template(
        &mut self,
        shop: i64,
        kind: OutgoingKind,
        locale: Locale,
        words: &str,
    ) -> Inside<()> {
        let mut problems = Vec::new();
        if !words.is_empty() {
            intake::lines("words", Some(&words.to_owned()), &mut problems);
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        self.set_position(shop, &template_key(kind, locale), words)
    }
}

/// Why data were destroyed: on whose letter.
fn reason(facts: &Facts, letter: &Letter, paper: Locale) -> String {
    let withdrawn = letter.intake.kinds.contains(&LetterKind::Withdrawal);
    let id = if withdrawn { "decision-reason-withdrawal" } else { "decision-reason-demand" };
    let day = words::day(paper, letter.intake.received);
    let said =
        words::text(paper, id, &[("number", letter.intake.number.as_str().into()), ("day", day.into())]);
    let asked = |verdict: &Verdict| verdict.answers.get(Ask::Passport.id()).cloned();
    // A paper that nobody asked for goes because it is too much, whatever else the letter says.
    if letter.verdict.as_ref().and_then(asked).as_deref() == Some("yes") {
        let country = if facts.country() == Country::Russia {
            "decision-reason-passport"
        } else {
            "decision-reason-passport-kz"
        };
        return format!("{said}; {}", words::plain(paper, country));
    }
    said
}

/// [`Book::propose_decision`] of a letter at hand.
///
/// # Errors
/// As there.
pub fn propose(
    facts: &Facts,
    letter: &Letter,
    answers: &BTreeMap<String, String>,
    locale: Locale,
    today: Day,
) -> Inside<Proposal> {
    let matched = matches!(letter.identity, Some(Identity::Matched { .. }));
    let answered = read(answers)?;
    let filed = truth::may_hold_copy(letter);
    let matter = Matter { facts, kinds: &letter.intake.kinds, matched, filed, answers: &answered };
    let asked = decision::asked(&matter);
    strange(&asked, &answered)?;
    // What another answer has made moot is kept as it was given, and decides nothing.
    let given: Answered = answered.iter().filter(|(q, _)| asked.contains(q)).map(|(q, a)| (*q, *a)).collect();
    let proposed = decision::propose(&Matter { answers: &given, ..matter });
    let says = Says { facts, paper: answer_locale(facts, letter), reader: locale, today };
    let lines = proposed.lines.iter().map(|line| says.line(line)).collect::<Inside<Vec<_>>>()?;
    let steps = checklist::steps(facts, &proposed.lines);
    let mut notes: Vec<String> =
        proposed.notes.iter().map(|note| words::plain(locale, names::note(*note))).collect();
    notes.extend(says.unknown_roles(&steps));
    let refusal = proposed.refusal.map(|ground| says.refusal(ground, &proposed.lines));
    Ok(Proposal {
        questions: asked.iter().map(|q| question(*q, &given, locale)).collect(),
        verdict: Verdict {
            answers: given.iter().map(|(q, a)| (q.id().to_owned(), written(*a))).collect(),
            lines,
            tasks: steps.iter().map(|step| says.task(step)).collect(),
        },
        articles: proposed
            .lines
            .iter()
            .map(|l| l.articles.iter().map(|a| (*a).to_owned()).collect())
            .collect(),
        notes,
        papers: proposed.papers,
        refusal: refusal.transpose()?,
    })
}

fn question(question: Ask, answered: &Answered, locale: Locale) -> PlainQuestion {
    let (text, why) = names::question(question);
    PlainQuestion {
        id: question.id().to_owned(),
        text: words::plain(locale, text),
        why: words::plain(locale, why),
        year: question.form() == Form::Year,
        answer: answered.get(&question).map(|a| written(*a)),
    }
}

fn written(answer: Answer) -> String {
    match answer {
        Answer::Yes => "yes".to_owned(),
        Answer::No => "no".to_owned(),
        Answer::Unknown => "unknown".to_owned(),
        Answer::Year(year) => year.to_string(),
    }
}

/// Reads answers; empty ones count as not given.
fn read(answers: &BTreeMap<String, String>) -> Inside<Answered> {
    let mut problems = Vec::new();
    let mut read = Answered::new();
    let all = Ask::ALL.iter().map(|q| q.id()).collect::<Vec<_>>().join(", ");
    for (id, value) in answers.iter().filter(|(_, value)| !value.trim().is_empty()) {
        let Some(question) = Ask::from_id(id) else {
            let unknown = Problem::new(problem::DECISION_ANSWER_UNKNOWN, id.clone());
            problems.push(unknown.with("value", id).with("options", &all));
            continue;
        };
        let answer = match (question.form(), value.trim()) {
            (Form::YesNo, "yes") => Some(Answer::Yes),
            (Form::YesNo, "no") => Some(Answer::No),
            (_, "unknown") => Some(Answer::Unknown),
            (Form::Year, year) => year.parse().ok().filter(|y| (2000..=2199).contains(y)).map(Answer::Year),
            _ => None,
        };
        match answer {
            Some(answer) => {
                read.insert(question, answer);
            }
            None => problems.push(
                Problem::new(problem::DECISION_ANSWER_MALFORMED, id.clone()).with("value", value.trim()),
            ),
        }
    }
    if problems.is_empty() { Ok(read) } else { Err(problems) }
}

/// An answer to what could never be asked here is refused; one that another answer made moot is not.
fn strange(asked: &[Ask], answered: &Answered) -> Inside<()> {
    let moot = |q: &Ask| q.after().is_some();
    let options = asked.iter().map(|q| q.id()).collect::<Vec<_>>().join(", ");
    let problems: Vec<Problem> = answered
        .keys()
        .filter(|q| !asked.contains(q) && !moot(q))
        .map(|q| {
            let unknown = Problem::new(problem::DECISION_ANSWER_UNKNOWN, q.id());
            unknown.with("value", q.id()).with("options", &options)
        })
        .collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

struct Says<'a> {
    facts: &'a Facts,
    /// The language of the answer.
    paper: Locale,
    /// The language of whoever decides.
    reader: Locale,
    today: Day,
}

impl Says<'_> {
    fn line(&self, line: &Line) -> Inside<DecisionLine> {
        let outcome = match line.fate {
            Fate::Stop => Outcome::Stop,
            Fate::Destroy => Outcome::Destroy,
            Fate::Keep { purpose, ground, until, blocked } => Outcome::Keep {
                purpose: words::plain(self.paper, names::purpose(purpose)),
                ground: words::plain(self.paper, names::ground(ground)),
                until: self.until(until),
                blocked,
            },
        };
        Ok(DecisionLine { what: self.data(line.data)?, outcome })
    }

    fn until(&self, until: Until) -> String {
        let year = match until {
            // As text: a number would be grouped by thousands.
            Until::EndOf(year) => vec![("year", year.to_string().into())],
            _ => Vec::new(),
        };
        words::text(self.paper, names::until(until), &year)
    }

    /// The data, with the categories that the shop's own papers list.
    fn data(&self, data: Data) -> Inside<String> {
        let what = words::plain(self.paper, names::data(data));
        let listed = match data {
            Data::Mailing => Listed::Mailing,
            Data::Account => Listed::Account,
            Data::Bonus => Listed::Bonus,
            Data::Review => Listed::Reviews,
            Data::Promo => Listed::Promo,
            Data::Request => Listed::Requests,
            _ => return Ok(what),
        };
        let setting = Setting { as_of: self.today, made_on: None, provisional: false };
        let items = pismovnik_drafting::categories(self.facts, listed, self.paper, &setting)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, "decision").with("detail", e)])?;
        if items.is_empty() {
            return Ok(what);
        }
        let args = [("what", what.into()), ("items", items.join(", ").into())];
        Ok(words::text(self.paper, "decision-data-items", &args))
    }

    fn task(&self, step: &checklist::Step) -> Task {
        let items: Vec<String> =
            step.data.iter().map(|d| words::plain(self.reader, names::data(*d))).collect();
        let args = [("items", items.join(", ").into())];
        Task {
            id: step.id.clone(),
            place: self.place(&step.place),
            what: words::text(self.reader, names::work(step.work), &args),
            destroys: step.destroys,
            processor: step.processor,
        }
    }

    fn place(&self, place: &Place) -> String {
        match place {
            Place::Own(own) => words::plain(self.paper, names::own_place(*own)),
            Place::Written(name) | Place::Elsewhere(name) => name.clone(),
            Place::Service { name, company: None, .. } => words::plain(self.paper, name),
            Place::Service { name, company: Some(company), .. } => {
                let args =
                    [("name", words::plain(self.paper, name).into()), ("company", company.as_str().into())];
                words::text(self.paper, "decision-place-company", &args)
            }
        }
    }

    /// Whoever has the data and of whom nobody has said who decides.
    fn unknown_roles(&self, steps: &[checklist::Step]) -> Vec<String> {
        let told = steps.iter().filter(|s| s.work == Work::Cabinet && s.role_unknown);
        told.map(|s| {
            let args = [("name", self.place(&s.place).into())];
            words::text(self.reader, "letters-note-role-unknown", &args)
        })
        .collect()
    }

    /// The refusal names the obligations for which data stay.
    fn refusal(&self, ground: RefusalGround, lines: &[Line]) -> Inside<Refusal> {
        let kept = lines.iter().filter(|l| matches!(l.data, Data::OpenOrder | Data::Return | Data::Warranty));
        let items = kept.map(|l| self.data(l.data)).collect::<Inside<Vec<_>>>()?;
        let args = [("items", items.join(", ").into())];
        Ok(Refusal { ground, reason: words::text(self.paper, "decision-refusal-obligation", &args) })
    }
}

/// The proposal for people: what is asked, what would happen, what is to be done.
pub fn proposal_lines(locale: Locale, proposal: &Proposal) -> Vec<String> {
    let mut lines = Vec::new();
    for question in &proposal.questions {
        let answer = match question.answer.as_deref() {
            Some("yes") => words::plain(locale, "letters-answer-yes"),
            Some("no") => words::plain(locale, "letters-answer-no"),
            Some("unknown") => words::plain(locale, "letters-answer-unknown"),
            Some(year) => year.to_owned(),
            None => "?".to_owned(),
        };
        lines.push(format!("{}: {} — {answer}", question.id, question.text));
    }
    for (line, articles) in proposal.verdict.lines.iter().zip(&proposal.articles) {
        let id = match line.outcome {
            Outcome::Stop => "letters-proposed-stop",
            Outcome::Destroy => "letters-proposed-destroy",
            Outcome::Keep { blocked: true, .. } => "letters-proposed-block",
            Outcome::Keep { .. } => "letters-proposed-keep",
        };
        let said = words::text(locale, id, &[("what", line.what.as_str().into())]);
        let kept = match &line.outcome {
            Outcome::Keep { ground, until, .. } => format!(" · {ground} · {until}"),
            _ => String::new(),
        };
        lines.push(format!("{said}{kept} [{}]", articles.join("; ")));
    }
    lines.extend(proposal.verdict.tasks.iter().map(|t| format!("· {}: {} — {}", t.id, t.place, t.what)));
    lines.extend(proposal.notes.iter().map(|note| format!("! {note}")));
    lines.extend(proposal.papers.iter().map(|p| format!("→ {}", p.id())));
    lines
}
