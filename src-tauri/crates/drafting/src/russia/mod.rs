//! Papers of a Russian shop, under 152-ФЗ.

mod banner;
mod consents;
mod cookies;
mod operator;
mod policy;
mod purposes;
mod withdrawal;
mod words;

use pismovnik_model::{Document, DocumentKind, Facts, Locale, ask, document};

use crate::clause::{Clause, clauses};
use crate::run::Arg;
use crate::sheet::{Pen, Sheet, paragraph};
use crate::{DraftError, Setting};

clauses! {
    NOTE_ENGLISH = "note-english", [];
    NOTE_MADE_ON = "note-made-on", [];
}

/// The papers that these facts call for.
pub(crate) fn kinds(facts: &Facts) -> Vec<DocumentKind> {
    let wanted = |kind: &DocumentKind| {
        let r = facts.reader();
        match kind {
            DocumentKind::PrivacyPolicy | DocumentKind::WithdrawalForm => true,
            DocumentKind::ConsentProcessingForms => words::requests(&r),
            DocumentKind::ConsentProcessingBonus => r.yes(ask::BONUS_RUN),
            DocumentKind::ConsentProcessingPromotions => r.yes(ask::PROMO_RUN),
            DocumentKind::ConsentProcessingCookies => words::tracking(&r),
            DocumentKind::ConsentMarketing => r.yes(ask::MARKETING_SENT),
            DocumentKind::ConsentDistribution => r.yes(ask::REVIEWS_PUBLISHED),
            DocumentKind::CookieNotice => r.is(ask::COOKIES_USED, "yes"),
            _ => false,
        }
    };
    DocumentKind::ALL.into_iter().filter(wanted).collect()
}

/// Every clause of this country's papers.
pub(crate) fn clauses_of_all() -> Vec<&'static Clause> {
    [clauses(), policy::clauses(), consents::clauses(), cookies::clauses(), withdrawal::clauses()].concat()
}

/// Drafts one paper.
pub(crate) fn draft(
    facts: &Facts,
    kind: DocumentKind,
    locale: Locale,
    setting: &Setting,
) -> Result<Document, DraftError> {
    let mut sheet = Sheet::new(facts, locale, setting);
    notes(&mut sheet, setting);
    match kind {
        DocumentKind::PrivacyPolicy => policy::write(&mut sheet, setting),
        DocumentKind::ConsentProcessingForms => consents::write_forms(&mut sheet),
        DocumentKind::ConsentProcessingBonus => consents::write_bonus(&mut sheet),
        DocumentKind::ConsentProcessingPromotions => consents::write_promotions(&mut sheet),
        DocumentKind::ConsentProcessingCookies => consents::write_cookies(&mut sheet),
        DocumentKind::ConsentMarketing => consents::write_marketing(&mut sheet),
        DocumentKind::ConsentDistribution => consents::write_distribution(&mut sheet),
        DocumentKind::CookieNotice => cookies::write(&mut sheet),
        DocumentKind::WithdrawalForm => withdrawal::write(&mut sheet),
        other => return Err(DraftError::NotNeeded(other)),
    }
    let (title, subtitle, operator, foot, page_counter) = sheet.outside(|pen| around(pen, kind, setting));
    Ok(Document {
        kind,
        locale,
        title,
        subtitle,
        operator,
        foot,
        page_counter,
        as_of: setting.as_of,
        provisional: setting.provisional,
        blocks: sheet.finish()?,
    })
}

/// Title, subtitle, operator, foot and page counter.
fn around(
    pen: &Pen<'_>,
    kind: DocumentKind,
    setting: &Setting,
) -> (String, Option<String>, String, String, String) {
    let title = pen.words(title(kind));
    let operator = operator::short(pen).map(|r| document::words(&r));
    let site = operator::sites(pen, false).map(|r| document::words(&r));
    let subtitle = match (&operator, site) {
        (Some(o), Some(s)) => {
            let args = [("operator", Arg::from(o.as_str())), ("site", Arg::from(s))];
            Some(document::words(&pen.run("draft-subtitle", &args)))
        }
        (Some(one), None) => Some(one.clone()),
        (None, site) => site,
    };
    let foot =
        pen.run("draft-foot", &[("title", title.as_str().into()), ("day", pen.day(setting.as_of).into())]);
    let counter = pen.run("draft-page-counter", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    (title, subtitle, operator.unwrap_or_default(), document::words(&foot), document::words(&counter))
}

fn title(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::PrivacyPolicy => "draft-policy-title",
        DocumentKind::ConsentProcessingForms => "draft-consent-forms-title",
        DocumentKind::ConsentProcessingBonus => "draft-consent-bonus-title",
        DocumentKind::ConsentProcessingPromotions => "draft-consent-promotions-title",
        DocumentKind::ConsentProcessingCookies => "draft-consent-cookies-title",
        DocumentKind::ConsentMarketing => "draft-consent-marketing-title",
        DocumentKind::ConsentDistribution => "draft-consent-distribution-title",
        DocumentKind::CookieNotice => "draft-cookies-title",
        DocumentKind::WithdrawalForm => "draft-withdrawal-title",
        // Not among the kinds of this country.
        _ => "draft-policy-title",
    }
}

/// Remarks before the text: translation, another day.
fn notes(sheet: &mut Sheet<'_>, setting: &Setting) {
    use pismovnik_model::BlockKind::{Note, Paragraph};
    let note = |block| match block {
        Some(Paragraph { text }) => Some(Note { text }),
        other => other,
    };
    if sheet.locale() == Locale::En {
        sheet.block_always(&NOTE_ENGLISH, |pen| note(paragraph(pen.say(NOTE_ENGLISH.text))));
    }
    if let Some(made) = setting.made_on {
        sheet.block_always(&NOTE_MADE_ON, |pen| {
            let args = [("made", pen.day(made).into()), ("as_of", pen.day(setting.as_of).into())];
            note(paragraph(pen.run(NOTE_MADE_ON.text, &args)))
        });
    }
}
