//! Papers of a Russian shop, under 152-ФЗ.

mod consents;
mod cookies;
mod copies;
mod health;
mod incident;
mod internal;
mod notification;
mod old_base;
mod parts;
mod policy;
mod situations;
mod transfer;
mod transfer_notice;
mod withdrawal;

use pismovnik_model::{Document, DocumentKind, Facts, Locale, Reader, abroad, ask};

use crate::clause::{Clause, clauses};
use crate::sheet::{Sheet, note};
use crate::{DraftError, Setting, form, frame, operator, purposes, words};

clauses! {
    NOTE_ENGLISH = "note-english", [];
    NOTE_MADE_ON = "note-made-on", [];
}

/// The papers that these facts call for.
pub(crate) fn kinds(facts: &Facts) -> Vec<DocumentKind> {
    DocumentKind::ALL.into_iter().filter(|kind| needed(*kind, &facts.reader())).collect()
}

/// Whether a shop with these facts needs a paper.
fn needed(kind: DocumentKind, r: &Reader<'_>) -> bool {
    match kind {
        DocumentKind::PrivacyPolicy
        | DocumentKind::WithdrawalForm
        | DocumentKind::PolicyApproval
        | DocumentKind::DataList
        | DocumentKind::AccessList
        | DocumentKind::DestructionRules
        | DocumentKind::HarmAssessment
        | DocumentKind::ProtectionLevel
        | DocumentKind::InspectionFolder
        | DocumentKind::InspectionGaps
        | DocumentKind::NotificationWorksheet
        | DocumentKind::IncidentWorksheet => true,
        DocumentKind::ConsentProcessingForms => words::requests(r),
        DocumentKind::ConsentProcessingBonus => r.yes(ask::BONUS_RUN),
        DocumentKind::ConsentProcessingPromotions => r.yes(ask::PROMO_RUN),
        DocumentKind::ConsentProcessingHealth => r.yes(ask::SALES_HEALTH),
        DocumentKind::ConsentProcessingCookies | DocumentKind::CookieBanner => words::tracking(r),
        DocumentKind::ConsentMarketing => r.yes(ask::MARKETING_SENT),
        DocumentKind::ConsentDistribution => r.yes(ask::REVIEWS_PUBLISHED),
        DocumentKind::OldBaseMemo => r.yes(ask::MARKETING_OLD_BASE),
        DocumentKind::ConsentTransfer => transfer::wanted(r),
        DocumentKind::ConsentTransferAbroad => transfer::wanted_abroad(r),
        DocumentKind::TransferNotificationWorksheet => abroad::goes(r),
        DocumentKind::CookieNotice => r.is(ask::COOKIES_USED, "yes"),
        DocumentKind::OrderResponsible => internal::appoints(r),
        DocumentKind::ProcessorInstruction => internal::instructs(r),
        DocumentKind::AcquaintanceSheet => internal::employs(r),
        _ => false,
    }
}

/// Every clause of this country's papers.
pub(crate) fn clauses_of_all() -> Vec<&'static Clause> {
    [
        clauses(),
        copies::clauses(),
        policy::clauses(),
        parts::clauses(),
        situations::clauses(),
        old_base::clauses(),
        consents::clauses(),
        health::clauses(),
        transfer::clauses(),
        cookies::clauses(),
        withdrawal::clauses(),
        internal::clauses(),
        notification::clauses(),
        transfer_notice::clauses(),
        incident::clauses(),
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
        DocumentKind::ConsentProcessingForms => consents::write_forms(&mut sheet),
        DocumentKind::ConsentProcessingBonus => consents::write_bonus(&mut sheet),
        DocumentKind::ConsentProcessingPromotions => consents::write_promotions(&mut sheet),
        DocumentKind::ConsentProcessingCookies => consents::write_cookies(&mut sheet),
        DocumentKind::ConsentMarketing => consents::write_marketing(&mut sheet),
        DocumentKind::ConsentDistribution => consents::write_distribution(&mut sheet),
        DocumentKind::ConsentProcessingHealth => health::write(&mut sheet),
        DocumentKind::ConsentTransfer => transfer::write(&mut sheet),
        DocumentKind::ConsentTransferAbroad => transfer::write_abroad(&mut sheet),
        DocumentKind::OldBaseMemo => old_base::write(&mut sheet),
        DocumentKind::NotificationWorksheet => notification::write(&mut sheet),
        DocumentKind::TransferNotificationWorksheet => transfer_notice::write(&mut sheet),
        DocumentKind::IncidentWorksheet => incident::write(&mut sheet),
        DocumentKind::OrderResponsible => internal::write_responsible(&mut sheet),
        DocumentKind::PolicyApproval => internal::write_approval(&mut sheet),
        DocumentKind::DataList => internal::write_data(&mut sheet),
        DocumentKind::AccessList => internal::write_access(&mut sheet),
        DocumentKind::ProcessorInstruction => internal::write_instruction(&mut sheet),
        DocumentKind::DestructionRules => internal::write_destruction(&mut sheet),
        DocumentKind::AcquaintanceSheet => internal::write_acquaintance(&mut sheet),
        DocumentKind::HarmAssessment => internal::write_harm(&mut sheet),
        DocumentKind::ProtectionLevel => internal::write_level(&mut sheet),
        DocumentKind::InspectionFolder => internal::write_folder(&mut sheet),
        DocumentKind::InspectionGaps => internal::write_gaps(&mut sheet),
        DocumentKind::CookieNotice => cookies::write(&mut sheet),
        DocumentKind::CookieBanner => cookies::write_banner(&mut sheet),
        DocumentKind::WithdrawalForm => withdrawal::write(&mut sheet),
        other => return Err(DraftError::NotNeeded(other)),
    }
    let whose = if kind == DocumentKind::OrderResponsible {
        operator::short_of_organisations
    } else {
        operator::short
    };
    frame::document(sheet, kind, title(kind, &facts.reader()), whose, setting)
}

fn title(kind: DocumentKind, r: &Reader<'_>) -> &'static str {
    match kind {
        DocumentKind::PolicyApproval if internal::organisation(r) => "draft-approval-title-order",
        DocumentKind::PrivacyPolicy => "draft-policy-title",
        DocumentKind::ConsentProcessingForms => "draft-consent-forms-title",
        DocumentKind::ConsentProcessingBonus => "draft-consent-bonus-title",
        DocumentKind::ConsentProcessingPromotions => "draft-consent-promotions-title",
        DocumentKind::ConsentProcessingCookies => "draft-consent-cookies-title",
        DocumentKind::ConsentMarketing => "draft-consent-marketing-title",
        DocumentKind::ConsentDistribution => "draft-consent-distribution-title",
        DocumentKind::ConsentProcessingHealth => "draft-health-title",
        DocumentKind::ConsentTransfer => "draft-transfer-title",
        DocumentKind::ConsentTransferAbroad => "draft-transfer-abroad-title",
        DocumentKind::OldBaseMemo => "draft-old-base-title",
        DocumentKind::NotificationWorksheet => "draft-notice-title",
        DocumentKind::TransferNotificationWorksheet => "draft-abroad-title",
        DocumentKind::IncidentWorksheet => "draft-incident-title",
        DocumentKind::OrderResponsible => "draft-order-title",
        DocumentKind::PolicyApproval => "draft-approval-title",
        DocumentKind::DataList => "draft-data-list-title",
        DocumentKind::AccessList => "draft-access-list-title",
        DocumentKind::ProcessorInstruction => "draft-instruction-title",
        DocumentKind::DestructionRules => "draft-destruction-title",
        DocumentKind::AcquaintanceSheet => "draft-acquaintance-title",
        DocumentKind::HarmAssessment => "draft-harm-title",
        DocumentKind::ProtectionLevel => "draft-level-title",
        DocumentKind::InspectionFolder => "draft-folder-title",
        DocumentKind::InspectionGaps => "draft-gaps-title",
        DocumentKind::CookieNotice => "draft-cookies-title",
        DocumentKind::CookieBanner => "draft-banner-paper-title",
        DocumentKind::WithdrawalForm => "draft-withdrawal-title",
        // Not among the kinds of this country.
        _ => "draft-policy-title",
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
