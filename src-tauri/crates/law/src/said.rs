//! Practice that is told by ticking one option: what the site says and how consent is asked today. One
//! table for both countries, each with its own severity, articles and fine; a country without a word on
//! it stays silent, and where the fact sheet names no article none is named.

use pismovnik_model::finding::Fine;
use pismovnik_model::{Country, Day, Facts, Finding, Severity, ask};

use crate::Id;
use crate::articles::SEPARATE;
use crate::fines::{KzOffence, Offence, fine, kz_fine};
use crate::make::{finding, without};
use Severity::{Error, Info, Warning};

/// What the law of the day says of every ticked option.
pub(crate) fn findings(facts: &Facts, day: Day) -> Vec<Finding> {
    SAID.iter().filter_map(|said| said.finding(facts, day)).collect()
}

/// One option and what it comes to.
#[derive(Clone, Copy)]
struct Said {
    question: &'static str,
    option: &'static str,
    id: Id,
    russia: Option<Ground>,
    kazakhstan: Option<Ground>,
    /// What is ticked instead where the option was the only one; none where no tick puts it right.
    instead: Option<&'static str>,
}

/// What one country's law says of an option.
#[derive(Clone, Copy)]
struct Ground {
    severity: Severity,
    articles: &'static [&'static str],
    cost: fn(&Facts, Day) -> Option<Fine>,
    /// The first day of that law, where it lies within the rules' coverage.
    from: Option<Day>,
}

impl Said {
    fn finding(&self, facts: &Facts, day: Day) -> Option<Finding> {
        let ground = match facts.country() {
            Country::Russia => self.russia,
            Country::Kazakhstan => self.kazakhstan,
        }?;
        let r = facts.reader();
        if ground.from.is_some_and(|from| day < from) || !r.has(self.question, self.option) {
            return None;
        }
        let found = finding(self.id, ground.severity, ground.articles, &r);
        let fix = self.instead.and_then(|instead| without(&r, self.question, &[self.option], Some(instead)));
        Some(found.costing((ground.cost)(facts, day)).mended_by(fix))
    }
}

// The building of the table: constant, so that it reads as one.

const fn said(question: &'static str, option: &'static str, id: Id) -> Said {
    Said { question, option, id, russia: None, kazakhstan: None, instead: None }
}

const fn ground(
    severity: Severity,
    articles: &'static [&'static str],
    cost: fn(&Facts, Day) -> Option<Fine>,
) -> Option<Ground> {
    Some(Ground { severity, articles, cost, from: None })
}

impl Said {
    const fn ru(mut self, severity: Severity, articles: &'static [&'static str]) -> Said {
        self.russia = ground(severity, articles, unpriced);
        self
    }

    const fn ru_fined(
        mut self,
        articles: &'static [&'static str],
        cost: fn(&Facts, Day) -> Option<Fine>,
    ) -> Said {
        self.russia = ground(Error, articles, cost);
        self
    }

    /// Since consent must stand apart from other documents: 152-ФЗ art. 9 p. 1, 01.09.2025.
    const fn ru_separate(mut self) -> Said {
        self.russia = Some(Ground {
            severity: Error,
            articles: &["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 9 ч. 3"],
            cost: no_ground,
            from: SEPARATE,
        });
        self
    }

    const fn kz(mut self, severity: Severity, articles: &'static [&'static str]) -> Said {
        self.kazakhstan = ground(severity, articles, unpriced);
        self
    }

    const fn kz_fined(mut self, articles: &'static [&'static str]) -> Said {
        self.kazakhstan = ground(Error, articles, unlawful);
        self
    }

    const fn instead(mut self, option: &'static str) -> Said {
        self.instead = Some(option);
        self
    }
}

fn unpriced(_: &Facts, _: Day) -> Option<Fine> {
    None
}

fn no_ground(facts: &Facts, _: Day) -> Option<Fine> {
    fine(Offence::NoGround, facts)
}

fn advertising(facts: &Facts, _: Day) -> Option<Fine> {
    fine(Offence::Advertising, facts)
}

fn unpublished(facts: &Facts, _: Day) -> Option<Fine> {
    fine(Offence::PolicyUnpublished, facts)
}

fn ignored(facts: &Facts, _: Day) -> Option<Fine> {
    fine(Offence::DemandIgnored, facts)
}

fn unlawful(_: &Facts, day: Day) -> Option<Fine> {
    kz_fine(KzOffence::Unlawful, day)
}

const PER_PURPOSE: &[&str] = &["152-ФЗ ст. 18.1 ч. 1 п. 2"];

const SAID: &[Said] = &[
    // How consent is asked.
    said(ask::CONSENT_COLLECTED, "site-use", crate::CONSENT_BY_USE)
        .ru_fined(&["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 9 ч. 3"], no_ground)
        .kz_fined(&["94-V ст. 8 п. 1", "94-V ст. 8 п. 4"])
        .instead("separate"),
    said(ask::CONSENT_COLLECTED, "form-sent", crate::CONSENT_BY_FORM)
        .ru_fined(&["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 9 ч. 3"], no_ground)
        .kz_fined(&["94-V ст. 8 п. 1", "94-V ст. 8 п. 4"])
        .instead("separate"),
    said(ask::CONSENT_COLLECTED, "in-policy", crate::CONSENT_IN_POLICY)
        .ru_separate()
        .kz(Warning, &["94-V ст. 8 п. 1", "94-V ст. 8 п. 4"])
        .instead("separate"),
    said(ask::CONSENT_COLLECTED, "one-for-all", crate::CONSENT_BUNDLED)
        .ru_separate()
        .kz(Warning, &["94-V ст. 7 п. 8", "94-V ст. 8 п. 4"])
        .instead("separate"),
    said(ask::CONSENT_COLLECTED, "preticked", crate::CONSENT_PRETICKED)
        .ru_fined(&["152-ФЗ ст. 9 ч. 1"], no_ground)
        .kz_fined(&["94-V ст. 8 п. 1"])
        .instead("separate"),
    said(ask::CONSENT_COLLECTED, "orders", crate::ORDER_CONSENT)
        .ru(Warning, &["152-ФЗ ст. 6 ч. 1 п. 5", "КоАП РФ ст. 14.8"])
        .instead("separate"),
    // What the site promises.
    said(ask::SITE_PROMISES, "only-quality", crate::PURPOSES_INCOMPLETE)
        .ru(Warning, &["152-ФЗ ст. 5 ч. 2", "152-ФЗ ст. 18.1 ч. 1 п. 2"])
        .kz(Warning, &["94-V ст. 7 п. 8"])
        .instead("none"),
    said(ask::SITE_PROMISES, "other-purposes", crate::CATCH_ALL_PURPOSE)
        .ru(Error, &["152-ФЗ ст. 5 ч. 2", "152-ФЗ ст. 9 ч. 1"])
        .kz(Error, &["94-V ст. 7 п. 8"])
        .instead("none"),
    said(ask::SITE_PROMISES, "and-so-on", crate::OPEN_LISTS)
        .ru(Warning, PER_PURPOSE)
        .kz(Warning, &["94-V ст. 8 п. 4", "94-V ст. 25 п. 2 пп. 1"])
        .instead("none"),
    said(ask::SITE_PROMISES, "tech-not-personal", crate::TECH_DATA_DENIED)
        .ru(Warning, &["152-ФЗ ст. 3"])
        .kz(Warning, &[])
        .instead("none"),
    said(ask::SITE_PROMISES, "cookies-browser", crate::COOKIES_OPT_OUT)
        .ru(Warning, &["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"])
        .kz(Warning, &["94-V ст. 8 п. 1"])
        .instead("none"),
    said(ask::SITE_PROMISES, "changes-silently", crate::SILENT_AMENDMENT)
        .ru(Warning, &["152-ФЗ ст. 9 ч. 1"])
        .kz(Warning, &["94-V ст. 8 п. 1"])
        .instead("none"),
    said(ask::SITE_PROMISES, "no-liability", crate::LIABILITY_EXCLUDED)
        .ru(Warning, &[])
        .kz(Warning, &[])
        .instead("none"),
    said(ask::SITE_PROMISES, "court-at-us", crate::COURT_AT_OPERATOR)
        .ru(Warning, &[])
        .kz(Warning, &[])
        .instead("none"),
    said(ask::SITE_PROMISES, "protect-rights", crate::SELF_HELP_DISCLOSURE)
        .ru(Warning, &["152-ФЗ ст. 5 ч. 2", "152-ФЗ ст. 6 ч. 1", "152-ФЗ ст. 7"])
        .kz(Warning, &["94-V ст. 9", "94-V ст. 15"])
        .instead("none"),
    said(ask::SITE_PROMISES, "merger", crate::MERGER_HAND_OVER)
        .ru(Warning, &["152-ФЗ ст. 6 ч. 1", "152-ФЗ ст. 7"])
        .kz(Warning, &["94-V ст. 7 п. 6", "94-V ст. 15"])
        .instead("none"),
    // Terms.
    said(ask::SITE_TERMS, "forever", crate::RETENTION_ENDLESS)
        .ru(Error, &["152-ФЗ ст. 5 ч. 7"])
        .kz(Error, &["94-V ст. 8 п. 5", "94-V ст. 12 п. 2"])
        .instead("stated"),
    said(ask::SITE_TERMS, "years-75", crate::RETENTION_EXCESSIVE)
        .ru(Error, &["152-ФЗ ст. 5 ч. 7", "125-ФЗ ст. 22.1"])
        .kz(Error, &["94-V ст. 8 п. 5", "94-V ст. 12 п. 2"])
        .instead("stated"),
    said(ask::SITE_TERMS, "years-10", crate::RETENTION_LONG)
        .ru(Warning, &["152-ФЗ ст. 5 ч. 7"])
        .kz(Warning, &["94-V ст. 8 п. 5", "94-V ст. 12 п. 2"])
        .instead("stated"),
    // Withdrawal.
    said(ask::SITE_WITHDRAWAL, "both-at-once", crate::WITHDRAWAL_TWO_CHANNELS)
        .ru(Warning, &["152-ФЗ ст. 9 ч. 2"])
        .kz(Warning, &[])
        .instead("any-channel"),
    said(ask::SITE_WITHDRAWAL, "in-person", crate::WITHDRAWAL_IN_PERSON)
        .ru(Warning, &["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 5 ч. 5"])
        .kz(Warning, &[])
        .instead("any-channel"),
    said(ask::SITE_WITHDRAWAL, "no-channel", crate::WITHDRAWAL_NO_CHANNEL)
        .ru(Warning, &["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 21 ч. 5"])
        .kz(Warning, &["94-V ст. 8 п. 7"])
        .instead("any-channel"),
    said(ask::SITE_WITHDRAWAL, "no-term", crate::WITHDRAWAL_NO_TERM)
        .ru(Info, &["152-ФЗ ст. 21 ч. 5", "152-ФЗ ст. 21 ч. 5.1"])
        .kz(Info, &["94-V ст. 8 п. 7"])
        .instead("any-channel"),
    said(ask::SITE_WITHDRAWAL, "old-term", crate::WITHDRAWAL_OLD_TERM)
        .ru(Warning, &["152-ФЗ ст. 21 ч. 5", "152-ФЗ ст. 21 ч. 5.1"])
        .kz(Warning, &["94-V ст. 8 п. 7"])
        .instead("any-channel"),
    said(ask::SITE_WITHDRAWAL, "ignored", crate::WITHDRAWAL_IGNORED)
        .ru_fined(&["152-ФЗ ст. 21 ч. 5"], ignored)
        .kz(Error, &["94-V ст. 8 п. 7", "94-V ст. 8 п. 2"])
        .instead("any-channel"),
    // The state of the text.
    said(ask::SITE_GAPS, "blanks", crate::TEXT_BLANKS)
        .ru(Warning, PER_PURPOSE)
        .kz(Warning, &[])
        .instead("none"),
    said(ask::SITE_GAPS, "leftovers", crate::TEXT_LEFTOVERS)
        .ru(Warning, PER_PURPOSE)
        .kz(Warning, &[])
        .instead("none"),
    said(ask::SITE_GAPS, "missing-parts", crate::TEXT_MISSING_PARTS)
        .ru(Warning, PER_PURPOSE)
        .kz(Warning, &[])
        .instead("none"),
    said(ask::SITE_GAPS, "no-date", crate::TEXT_UNDATED).ru(Info, &[]).kz(Info, &[]).instead("none"),
    said(ask::SITE_GAPS, "no-rights", crate::RIGHTS_MISSING)
        .ru(Warning, &["152-ФЗ ст. 14", "152-ФЗ ст. 9 ч. 2"])
        .kz(Warning, &["94-V ст. 8 п. 7"])
        .instead("none"),
    said(ask::SITE_GAPS, "no-law", crate::LAW_NOT_CITED).ru(Info, &[]).kz(Info, &[]).instead("none"),
    said(ask::SITE_GAPS, "old-law", crate::LAW_OUTDATED).ru(Warning, &[]).kz(Warning, &[]).instead("none"),
    said(ask::SITE_GAPS, "no-policy", crate::POLICY_MISSING)
        .ru_fined(&["152-ФЗ ст. 18.1 ч. 2"], unpublished)
        .kz(Warning, &["94-V ст. 25 п. 2 пп. 1-1"])
        .instead("none"),
    // What else is done.
    said(ask::PRACTICE_OTHER, "ads-as-service", crate::MARKETING_AS_SERVICE)
        .ru_fined(&["38-ФЗ ст. 18", "152-ФЗ ст. 15"], advertising)
        .kz_fined(&["94-V ст. 7 п. 8", "94-V ст. 8 п. 1"])
        .instead("none"),
    said(ask::PRACTICE_OTHER, "reviews-ads", crate::REVIEWS_ADVERTISING)
        .ru(Error, &["152-ФЗ ст. 10.1", "152-ФЗ ст. 10.1 ч. 8"])
        .kz(Error, &["94-V ст. 7 п. 3"])
        .instead("none"),
    said(ask::PRACTICE_OTHER, "research-sold", crate::RESEARCH_COMMERCIAL)
        .ru(Warning, &["152-ФЗ ст. 5 ч. 2", "152-ФЗ ст. 9 ч. 1"])
        .kz(Error, &["94-V ст. 17 п. 1"])
        .instead("none"),
    said(ask::PRACTICE_OTHER, "data-bought", crate::DATA_FROM_OTHERS)
        .ru_fined(&["152-ФЗ ст. 6 ч. 1", "152-ФЗ ст. 9 ч. 3"], no_ground)
        .kz_fined(&["94-V ст. 7 п. 1", "94-V ст. 7 п. 11"])
        .instead("none"),
    said(ask::PRACTICE_OTHER, "data-partners", crate::PARTNERS_WITHOUT_CONSENT)
        .ru_fined(&["152-ФЗ ст. 6 ч. 1", "152-ФЗ ст. 7"], no_ground)
        .kz_fined(&["94-V ст. 7 п. 6", "94-V ст. 15"])
        .instead("none"),
    said(ask::PRACTICE_OTHER, "auto-decisions", crate::AUTOMATED_DECISIONS)
        .ru(Error, &["152-ФЗ ст. 16"])
        .kz(Error, &["94-V ст. 19-1"])
        .instead("none"),
    said(ask::PRACTICE_OTHER, "no-instruction", crate::PROCESSOR_WITHOUT_INSTRUCTION)
        .ru(Error, &["152-ФЗ ст. 6 ч. 3"])
        .kz(Warning, &["94-V ст. 15"])
        .instead("none"),
    said(ask::PRACTICE_OTHER, "identity-copies", crate::IDENTITY_COPIES)
        .ru(Error, &["152-ФЗ ст. 5 ч. 5"])
        .kz(Error, &["94-V ст. 7 п. 10"])
        .instead("none"),
];
