//! Papers of a Kazakh shop, under the Law 94-V in the edition of 18.01.2026 and the Digital Code.
//!
//! A model of its own, not the Russian one with switches: there is no general contract ground, so that
//! orders need consent (art. 7(1), art. 9); each consent names the contents of art. 8(4) as fields, with
//! «none» where there is none.

mod consents;
mod cookies;
mod instruction;
mod internal;
mod old_base;
pub(crate) mod operator;
mod policy;
mod purposes;
mod situations;
mod withdrawal;
mod words;

use pismovnik_model::{Document, DocumentKind, Facts, Locale, ask};

use crate::clause::{Clause, clauses};
use crate::sheet::{Sheet, note};
use crate::words::{requests, tracking};
use crate::{DraftError, Setting, frame};

clauses! {
    NOTE_ENGLISH = "kz-note-english", [];
    NOTE_MADE_ON = "kz-note-made-on", [];
}

/// The papers that these facts call for.
pub(crate) fn kinds(facts: &Facts) -> Vec<DocumentKind> {
    let wanted = |kind: &DocumentKind| {
        let r = facts.reader();
        match kind {
            DocumentKind::PrivacyPolicy
            | DocumentKind::WithdrawalForm
            | DocumentKind::PolicyApproval
            | DocumentKind::DataList
            | DocumentKind::AccessList
            | DocumentKind::DestructionRules
            | DocumentKind::InspectionFolder
            | DocumentKind::InspectionGaps
            | DocumentKind::IncidentWorksheet => true,
            // Art. 25(2)(10): legal entities only.
            DocumentKind::OrderResponsible => r.is(ask::OPERATOR_KIND, "company"),
            DocumentKind::AcquaintanceSheet => {
                r.is(ask::OPERATOR_KIND, "company") || !r.is(ask::SECURITY_PEOPLE, "alone")
            }
            DocumentKind::ProcessorInstruction => instruction::wanted(&r),
            DocumentKind::ConsentProcessingOrders => words::sales(&r),
            DocumentKind::ConsentProcessingAccount => r.has(ask::SALES_CHANNELS, "account"),
            DocumentKind::ConsentProcessingForms => requests(&r),
            DocumentKind::ConsentProcessingBonus => r.yes(ask::BONUS_RUN),
            DocumentKind::ConsentProcessingPromotions => r.yes(ask::PROMO_RUN),
            DocumentKind::ConsentProcessingCookies | DocumentKind::CookieBanner => tracking(&r),
            DocumentKind::ConsentMarketing => r.yes(ask::MARKETING_SENT),
            DocumentKind::ConsentDistribution => r.yes(ask::REVIEWS_PUBLISHED),
            DocumentKind::ConsentTransferAbroad => words::goes_abroad(&r),
            DocumentKind::CookieNotice => r.is(ask::COOKIES_USED, "yes"),
            DocumentKind::OldBaseMemo => r.yes(ask::MARKETING_OLD_BASE),
            _ => false,
        }
    };
    DocumentKind::ALL.into_iter().filter(wanted).collect()
}

/// Every clause of this country's papers.
pub(crate) fn clauses_of_all() -> Vec<&'static Clause> {
    [
        clauses(),
        policy::clauses(),
        situations::clauses(),
        consents::clauses(),
        cookies::clauses(),
        withdrawal::clauses(),
        internal::clauses(),
        instruction::clauses(),
        old_base::clauses(),
    ]
    .concat()
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
        DocumentKind::ConsentProcessingOrders => consents::write_orders(&mut sheet),
        DocumentKind::ConsentProcessingAccount => consents::write_account(&mut sheet),
        DocumentKind::ConsentProcessingForms => consents::write_forms(&mut sheet),
        DocumentKind::ConsentProcessingBonus => consents::write_bonus(&mut sheet),
        DocumentKind::ConsentProcessingPromotions => consents::write_promotions(&mut sheet),
        DocumentKind::ConsentProcessingCookies => consents::write_cookies(&mut sheet),
        DocumentKind::ConsentMarketing => consents::write_marketing(&mut sheet),
        DocumentKind::ConsentDistribution => consents::write_distribution(&mut sheet),
        DocumentKind::ConsentTransferAbroad => consents::write_abroad(&mut sheet),
        DocumentKind::CookieNotice => cookies::write(&mut sheet),
        DocumentKind::CookieBanner => cookies::write_banner(&mut sheet),
        DocumentKind::OldBaseMemo => old_base::write(&mut sheet),
        DocumentKind::WithdrawalForm => withdrawal::write(&mut sheet),
        DocumentKind::PolicyApproval => internal::write_approval(&mut sheet, setting),
        DocumentKind::DataList => internal::write_list(&mut sheet),
        DocumentKind::OrderResponsible => internal::write_responsible(&mut sheet),
        DocumentKind::AccessList => internal::write_access(&mut sheet),
        DocumentKind::ProcessorInstruction => instruction::write(&mut sheet),
        DocumentKind::DestructionRules => internal::write_destruction(&mut sheet),
        DocumentKind::AcquaintanceSheet => internal::write_sheet(&mut sheet),
        DocumentKind::InspectionFolder => internal::write_folder(&mut sheet),
        DocumentKind::InspectionGaps => internal::write_gaps(&mut sheet),
        DocumentKind::IncidentWorksheet => internal::write_incident(&mut sheet),
        other => return Err(DraftError::NotNeeded(other)),
    }
    frame::document(sheet, kind, title(kind), operator::short, setting)
}

fn title(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::ConsentProcessingOrders => "kz-title-orders",
        DocumentKind::ConsentProcessingAccount => "kz-title-account",
        DocumentKind::ConsentProcessingForms => "kz-title-forms",
        DocumentKind::ConsentProcessingBonus => "kz-title-bonus",
        DocumentKind::ConsentProcessingPromotions => "kz-title-promotions",
        DocumentKind::ConsentProcessingCookies => "kz-title-cookie-consent",
        DocumentKind::ConsentMarketing => "kz-title-marketing",
        DocumentKind::ConsentDistribution => "kz-title-distribution",
        DocumentKind::ConsentTransferAbroad => "kz-title-abroad",
        DocumentKind::CookieNotice => "kz-title-cookies",
        DocumentKind::CookieBanner => "draft-banner-paper-title",
        DocumentKind::WithdrawalForm => "kz-title-withdrawal",
        DocumentKind::PolicyApproval => "kz-title-approval",
        DocumentKind::DataList => "kz-title-data-list",
        DocumentKind::OrderResponsible => "kz-title-responsible",
        DocumentKind::AccessList => "kz-title-access",
        DocumentKind::ProcessorInstruction => "kz-title-instruction",
        DocumentKind::DestructionRules => "kz-title-destruction",
        DocumentKind::AcquaintanceSheet => "kz-title-sheet",
        DocumentKind::InspectionFolder => "kz-title-folder",
        DocumentKind::InspectionGaps => "kz-title-gaps",
        DocumentKind::IncidentWorksheet => "kz-title-incident",
        DocumentKind::OldBaseMemo => "kz-title-old-base",
        // Others are not among the kinds of this country.
        _ => "kz-title-policy",
    }
}

/// Remarks before the text: translation, another day.
fn notes(sheet: &mut Sheet<'_>, setting: &Setting) {
    if sheet.locale() == Locale::En {
        sheet.block_always(&NOTE_ENGLISH, |pen| note(pen.say(NOTE_ENGLISH.text)));
    }
    if let Some(made) = setting.made_on {
        sheet.block_always(&NOTE_MADE_ON, |pen| {
            let args = [("made", pen.day(made).into()), ("as_of", pen.day(setting.as_of).into())];
            note(pen.run(NOTE_MADE_ON.text, &args))
        });
    }
}
