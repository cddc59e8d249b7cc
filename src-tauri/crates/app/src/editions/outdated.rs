//! What of the newest edition is outdated, and why.

use std::collections::BTreeSet;

use pismovnik_drafting::own_words::OWN;
use pismovnik_model::{Answers, Day, Document, Locale, Problem, RULES_VERSION};

use super::{
    Frozen, Mark, OF_THE_DAY, Outdated, Reason, Standing, changed, keys, one, struck_or_back, struck_since,
};
use crate::book::{Book, Inside, reachable};
use crate::compare;
use crate::own_words::with_own;

impl Book {
    /// What of the newest edition is outdated today, and why. Empty where nothing was issued.
    ///
    /// # Errors
    /// The file is damaged.
    pub(crate) fn find_outdated(&self, shop: i64, today: Day) -> Inside<Outdated> {
        let Some(number) = self.shop(shop)?.editions.last().map(|e| e.number) else {
            return Ok(Outdated::default());
        };
        let frozen = self.frozen(shop, number)?;
        let now = reachable(&self.answers(shop)?);
        let (as_of, issued) = (frozen.edition.as_of, frozen.edition.issued);
        let own = self.own_words(shop)?;
        let questions = new_questions(&frozen.edition.answers, &self.answers(shop)?);
        let (marks, problems) = match self.draft(&now, as_of, issued) {
            Ok(drafted) => self.marks(shop, &frozen, &now, &with_own(&drafted, &own), today)?,
            // What cannot be drafted is not «unneeded»: nothing is known of it.
            Err(problems) => (Vec::new(), problems),
        };
        Ok(Outdated { marks, questions, problems })
    }

    /// Papers, or why they cannot be drafted.
    fn drafted(
        &self,
        answers: &Answers,
        as_of: Day,
        made: Day,
        problems: &mut Vec<Problem>,
    ) -> Option<Vec<Document>> {
        let found = self.draft(answers, as_of, made);
        let known =
            |found: Vec<Problem>| found.into_iter().filter(|p| !problems.contains(p)).collect::<Vec<_>>();
        found.map_err(known).map_err(|new| problems.extend(new)).ok()
    }

    fn marks(
        &self,
        shop: i64,
        frozen: &Frozen,
        now: &Answers,
        present: &[Document],
        today: Day,
    ) -> Inside<(Vec<Mark>, Vec<Problem>)> {
        let edition = &frozen.edition;
        let changed = changed(&edition.answers, now);
        let own_then = self.own_words_at(shop, edition.number)?;
        let struck = struck_since(&own_then, &self.own_words(shop)?);
        let mut problems = Vec::new();
        // The frozen answers and own words under the present rules: what of the difference is the rules'.
        let redrafted = self.drafted(&edition.answers, edition.as_of, edition.issued, &mut problems);
        let redrafted = with_own(redrafted.as_deref().unwrap_or(&frozen.documents), &own_then);
        let later = (today > edition.as_of).then(|| self.drafted(now, today, today, &mut problems)).flatten();
        let as_of_today = match later {
            Some(drafted) => with_own(&drafted, &self.own_words(shop)?),
            None => Vec::new(),
        };
        let old_rules = edition.rules_version != RULES_VERSION;
        let leading = leading(&frozen.documents);
        let mut marks = Vec::new();
        for (kind, lang) in keys(&frozen.documents, present) {
            let (old, new) = (one(&frozen.documents, kind, lang), one(present, kind, lang));
            let by_rules = compare::compare(old, one(&redrafted, kind, lang));
            let since = compare::compare(one(&redrafted, kind, lang), new);
            let mut reasons = BTreeSet::new();
            for row in &since.rows {
                let answers = row.answers.iter().filter(|a| changed.contains(*a));
                reasons.extend(answers.map(|a| Reason::Answer(a.clone())));
                if row.own || struck_or_back(&struck, kind, lang, row) {
                    reasons.insert(Reason::Own);
                }
            }
            if !by_rules.rows.is_empty() || (!frozen.exact && old_rules) {
                let first =
                    compare::compare(one(&frozen.documents, kind, leading), one(&redrafted, kind, leading));
                let translated = lang != leading && frozen.exact && first.rows.is_empty();
                reasons.insert(if translated { Reason::Translation } else { Reason::Rules });
            }
            let today_says = one(&as_of_today, kind, lang);
            if !as_of_today.is_empty() && clauses(new) != clauses(today_says) {
                reasons.insert(Reason::Law);
            }
            let standing = match (old, new) {
                (None, _) => Standing::New,
                (_, None) => Standing::Unneeded,
                _ => Standing::Changed,
            };
            let differs = standing != Standing::Changed || !compare::compare(old, new).rows.is_empty();
            if differs || !reasons.is_empty() {
                if reasons.is_empty() {
                    // A whole paper comes or goes by answers that its own blocks need not name.
                    reasons.extend(changed.iter().cloned().map(Reason::Answer));
                }
                let reasons = reasons.into_iter().collect();
                marks.push(Mark { document: kind.id().to_owned(), lang, standing, reasons });
            }
        }
        Ok((marks, problems))
    }
}

/// The language in which a country's papers lead.
fn leading(documents: &[Document]) -> Locale {
    documents.first().map_or(Locale::Ru, |d| d.locale)
}

fn clauses(document: Option<&Document>) -> Vec<&str> {
    let blocks = document.map(|d| d.blocks.as_slice()).unwrap_or_default();
    let clauses = blocks.iter().map(|b| b.provenance.clause.as_str());
    clauses.filter(|c| !OF_THE_DAY.contains(c) && !c.starts_with(OWN)).collect()
}

/// Questions that can be reached now and wait for an answer: required ones, and those that could not be
/// reached from the frozen answers.
fn new_questions(then: &Answers, now: &Answers) -> Vec<&'static str> {
    let reached: BTreeSet<&str> =
        pismovnik_interview::state(then).iter().filter(|s| s.reachable).map(|s| s.id).collect();
    pismovnik_interview::state(now)
        .iter()
        .filter(|s| s.reachable && !s.answered && (s.missing || !reached.contains(s.id)))
        .map(|s| s.id)
        .collect()
}
