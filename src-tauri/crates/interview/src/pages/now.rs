//! What the site says and does today, before the new papers: nothing of it gets into a paper, all of
//! it is for the findings. Every question may be left out.

use pismovnik_model::ask;

use super::{COMPANY, KZ};
use crate::graph::{Choice, Kind, Page, Question, Section};

pub(super) const CONSENT_COLLECTED: Page = page!("consent-collected", Now, {
    ask!(CONSENT_COLLECTED, "consent-collected", Kind::Choices, hint, unknown)
        .options(options!["consent-collected";
            ("separate" noted), ("orders" noted), ("one-for-all" noted), ("preticked" noted),
            ("in-policy" noted), ("form-sent" noted), ("site-use" noted), ("not-asked" exclusive)])
        .optional()
        .identity()
});

pub(super) const SITE_PROMISES: Page = page!("site-promises", Now, {
    ask!(SITE_PROMISES, "site-promises", Kind::Choices, hint, unknown)
        .options(options!["site-promises";
            ("never-share" noted), ("only-quality" noted), ("other-purposes" noted), ("and-so-on" noted),
            ("tech-not-personal" noted), ("cookies-browser" noted), ("changes-silently" noted),
            ("no-liability" noted), ("court-at-us" noted), ("protect-rights" noted), ("merger" noted),
            ("none" exclusive)])
        .optional()
        .identity()
});

pub(super) const SITE_TERMS: Page = page!("site-terms", Now, {
    ask!(SITE_TERMS, "site-terms", Kind::Choices, unknown)
        .options(options!["site-terms";
            ("stated" noted), ("as-needed" noted), ("by-law" noted), ("forever" noted), ("years-75"),
            ("years-10"), ("not-stated" exclusive)])
        .optional()
        .identity()
});

pub(super) const SITE_WITHDRAWAL: Page = page!("site-withdrawal", Now, {
    ask!(SITE_WITHDRAWAL, "site-withdrawal", Kind::Choices, unknown)
        .options(options!["site-withdrawal";
            ("any-channel" noted), ("post-only"), ("both-at-once" noted), ("in-person" noted),
            ("no-channel" noted), ("no-term"), ("old-term" noted), ("ignored" noted)])
        .optional()
        .identity()
});

pub(super) const SITE_TEXT: Page = page!(
    "site-text",
    Now,
    ask!(SITE_OPERATOR, "site-operator", Kind::Choices)
        .options(options!["site-operator";
            ("name" noted), ("number" noted), ("address"), ("contact" noted), ("nothing" exclusive)])
        .optional()
        .identity(),
    ask!(SITE_GAPS, "site-gaps", Kind::Choices)
        .options(options!["site-gaps";
            ("blanks" noted), ("leftovers" noted), ("missing-parts" noted), ("no-date"), ("no-rights" noted),
            ("no-law"), ("old-law" noted), ("no-policy" exclusive), ("none" exclusive)])
        .optional()
        .identity(),
);

pub(super) const PRACTICE_OTHER: Page = page!("practice-other", Now, {
    ask!(PRACTICE_OTHER, "practice-other", Kind::Choices, hint)
        .options(options!["practice-other";
            ("ads-as-service" noted), ("reviews-ads" noted), ("research-sold" noted), ("data-bought" noted),
            ("data-partners" noted), ("auto-decisions" noted), ("no-instruction" noted),
            ("identity-copies" noted), ("none" exclusive)])
        .optional()
        .identity()
});

pub(super) const KZ_PAPERS: Page = page!(
    "kz-papers",
    Now,
    ask!(KZ_APPROVED, "kz-approved", Kind::Choices, unknown)
        .options(options!["kz-approved";
            ("policy" noted), ("data-list" noted), ("responsible" noted, COMPANY), ("none" exclusive)])
        .optional()
        .identity()
        .when(KZ),
    ask!(KZ_LANGUAGES, "kz-languages", Kind::Choices)
        .options(options!["kz-languages"; ("kk"), ("ru"), ("other")])
        .optional()
        .identity()
        .when(KZ),
);
