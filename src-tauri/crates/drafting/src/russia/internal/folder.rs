//! The index of the inspection folder: which papers this shop has and where each lies, what is still
//! missing, and what is to be added by hand.

use pismovnik_model::document::Audience;
use pismovnik_model::{DocumentKind, Reader, ask};

use super::super::form::{self, empty_cell, plain, signature, told_where};
use super::super::transfer::independent;
use super::super::{needed, title};
use super::instruction::processors;
use super::{appoints, employs};
use crate::clause::clauses;
use crate::recipients;
use crate::run::{Run, join};
use crate::sheet::{Pen, Sheet, list};

clauses! {
    ABOUT = "folder-about", ["152-ФЗ ст. 18.1"];
    INDEX = "folder-index", ["152-ФЗ ст. 18.1"];
    MISSING = "folder-missing", ["152-ФЗ ст. 18.1"];
    MISSING_TEXT = "folder-missing-text", ["152-ФЗ ст. 18.1"];
    MISSING_LIST = "folder-missing-list", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 12", "152-ФЗ ст. 18.1", "152-ФЗ ст. 22", "152-ФЗ ст. 22.1"];
    UNKNOWN = "folder-unknown", ["152-ФЗ ст. 18.1"];
    UNKNOWN_LIST = "folder-unknown-list", ["152-ФЗ ст. 18.1"];
    COMPLETE = "folder-complete", ["152-ФЗ ст. 18.1"];
    ADD = "folder-add", ["152-ФЗ ст. 18.1"];
    ADD_TEXT = "folder-add-text", ["152-ФЗ ст. 9 ч. 3", "152-ФЗ ст. 18.1"];
    ADD_LIST = "folder-add-list", ["152-ФЗ ст. 9 ч. 3", "152-ФЗ ст. 18.1", "приказ Роскомнадзора от 28.10.2022 № 179"];
    SIGNATURE = "folder-signature", ["152-ФЗ ст. 18.1"];
}

/// Questions to which «I don't know» is an answer, with the labels by which owners know them.
const QUESTIONS: &[(&str, &str)] = &[
    (ask::OPERATOR_NOTIFIED, "question-operator-notified-label"),
    (ask::MARKETING_CONSENT, "question-marketing-consent-label"),
    (ask::CONSENT_COLLECTED, "question-consent-collected-label"),
    (ask::SITE_PROMISES, "question-site-promises-label"),
    (ask::SITE_TERMS, "question-site-terms-label"),
    (ask::SITE_WITHDRAWAL, "question-site-withdrawal-label"),
    (ask::KZ_APPROVED, "question-kz-approved-label"),
    (ask::COOKIES_USED, "question-cookies-used-label"),
    (ask::COOKIES_BANNER, "question-cookies-banner-label"),
    (ask::SITE_FOREIGN, "question-site-foreign-label"),
    (ask::LOGS_DATA, "question-logs-data-label"),
    (ask::SITUATIONS_CAMERA_DAYS, "question-situations-camera-days-label"),
    (ask::OLD_BASE_SINCE, "question-old-base-since-label"),
    (ask::OLD_BASE_PROOF, "question-old-base-proof-label"),
    (ask::LOGS_DAYS, "question-logs-days-label"),
    (ask::DELIVERY_SERVICES, "question-delivery-services-label"),
    (ask::PAYMENT_METHODS, "question-payment-methods-label"),
    (ask::PAYMENT_PROVIDER, "question-payment-provider-label"),
    (ask::TRANSFER_ABROAD, "question-transfer-abroad-label"),
    (ask::TRANSFER_NOTIFIED, "question-transfer-notified-label"),
    (ask::STORAGE_PLACE, "question-storage-place-label"),
    (ask::STAFF_KINDS, "question-staff-kinds-label"),
    (ask::SECURITY_MEASURES, "question-security-measures-label"),
    (ask::TERMS_ORDERS, "question-terms-orders-label"),
    (ask::TERMS_ACCOUNT, "question-terms-account-label"),
    (ask::TERMS_REQUESTS, "question-terms-requests-label"),
    (ask::TERMS_MARKETING, "question-terms-marketing-label"),
    (ask::TERMS_REVIEWS, "question-terms-reviews-label"),
    (ask::TERMS_BONUS, "question-terms-bonus-label"),
    (ask::MINORS_POLICY, "question-minors-policy-label"),
    (ask::CONSENT_COLLECTED, "question-consent-collected-label"),
    (ask::SITE_PROMISES, "question-site-promises-label"),
    (ask::SITE_TERMS, "question-site-terms-label"),
    (ask::SITE_WITHDRAWAL, "question-site-withdrawal-label"),
];

/// Writes the index.
pub(crate) fn write(sheet: &mut Sheet<'_>) {
    told_where(sheet, &ABOUT, |_| true);
    sheet.block_always(&INDEX, |pen| {
        let row = |kind: DocumentKind| {
            let name = plain(&pen.words(title(kind)));
            vec![vec![name], vec![pen.say(use_of(kind))], empty_cell()]
        };
        let papers = DocumentKind::ALL.into_iter().filter(|kind| needed(*kind, &pen.r) && listed(*kind));
        let head = ["draft-folder-paper", "draft-folder-do", "draft-folder-where"];
        Some(form::table(pen, &INDEX, &[7, 5, 5], &head, papers.map(row).collect()))
    });
    sheet.section(&MISSING);
    sheet.say_where(&COMPLETE, |pen| missing(pen).is_empty() && unknown(pen).is_empty());
    sheet.say_where(&MISSING_TEXT, |pen| !missing(pen).is_empty());
    sheet.block(&MISSING_LIST, |pen| list(missing(pen)));
    sheet.say_where(&UNKNOWN, |pen| !unknown(pen).is_empty());
    sheet.block(&UNKNOWN_LIST, |pen| list(unknown(pen)));
    sheet.section(&ADD);
    sheet.always(&ADD_TEXT);
    sheet.block_always(&ADD_LIST, |pen| list(added_by_hand(pen)));
    signature(sheet, &SIGNATURE);
}

/// The folder does not list itself, nor what is for the owner alone.
fn listed(kind: DocumentKind) -> bool {
    kind != DocumentKind::InspectionFolder && kind.audience() != Audience::Owner
}

/// What is done with a paper before it lies in the folder.
fn use_of(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::ConsentProcessingHealth => "draft-folder-sign-customer",
        DocumentKind::ProcessorInstruction => "draft-folder-sign-both",
        DocumentKind::AcquaintanceSheet => "draft-folder-sign-staff",
        DocumentKind::HarmAssessment | DocumentKind::ProtectionLevel => "draft-folder-complete-lawyer",
        DocumentKind::IncidentWorksheet => "draft-folder-at-hand",
        DocumentKind::NotificationWorksheet | DocumentKind::TransferNotificationWorksheet => {
            "draft-folder-file"
        }
        other if other.audience() == Audience::Site => "draft-folder-publish",
        _ => "draft-folder-sign",
    }
}

/// What the answers say is not done yet.
fn missing(pen: &Pen<'_>) -> Vec<Run> {
    let mut out = Vec::new();
    let r = &pen.r;
    if !r.is(ask::OPERATOR_NOTIFIED, "yes") {
        out.push(pen.say("draft-folder-missing-notification"));
    } else if r.text(ask::OPERATOR_REGISTRY_NUMBER).is_none() {
        out.push(pen.say("draft-folder-missing-number"));
    }
    if r.is(ask::TRANSFER_ABROAD, "yes") && !r.is(ask::TRANSFER_NOTIFIED, "yes") {
        out.push(pen.say("draft-folder-missing-transfer"));
    }
    if appoints(r) && r.text(ask::OPERATOR_RESPONSIBLE).is_none() {
        out.push(pen.say("draft-folder-missing-responsible"));
    }
    let names: Vec<Run> = processors(pen).iter().map(|p| recipients::name(pen, p)).collect();
    if !names.is_empty() {
        out.push(pen.run("draft-folder-missing-instructions", &[("names", join(names, ", ").into())]));
    }
    let vague: Vec<Run> = independent(pen)
        .iter()
        .filter(|p| p.purpose == Some("other"))
        .map(|p| recipients::name(pen, p))
        .collect();
    if !vague.is_empty() {
        out.push(pen.run("draft-folder-missing-purpose", &[("names", join(vague, ", ").into())]));
    }
    if r.text(ask::POLICY_URL).is_none() {
        out.push(pen.say("draft-folder-missing-policy"));
    }
    out
}

/// Questions answered «I don't know».
fn unknown(pen: &Pen<'_>) -> Vec<Run> {
    QUESTIONS
        .iter()
        .filter(|(question, _)| pen.r.unknown(question))
        .map(|(_, label)| pen.say(label))
        .collect()
}

/// What no program can write for the owner.
fn added_by_hand(pen: &Pen<'_>) -> Vec<Run> {
    let r: &Reader<'_> = &pen.r;
    let mut items = vec!["draft-folder-add-notification", "draft-folder-add-consents"];
    if super::instructs(r) {
        items.push("draft-folder-add-instructions");
    }
    if employs(r) {
        items.push("draft-folder-add-acquaintance");
    }
    items.extend(["draft-folder-add-acts", "draft-folder-add-exports", "draft-folder-add-letters"]);
    if r.yes(ask::SALES_HEALTH) {
        items.push("draft-folder-add-health");
    }
    items.into_iter().map(|id| pen.say(id)).collect()
}
