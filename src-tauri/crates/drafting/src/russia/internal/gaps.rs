//! The owner's sheet beside the inspection folder: what is still to be done and found out, what to do
//! with each paper, what to add. It is neither signed nor shown to anybody.

use pismovnik_model::document::Audience;
use pismovnik_model::recipients::{Recipient, Who};
use pismovnik_model::{BlockKind, DocumentKind, Reader, abroad, ask};

use super::super::form::{self, plain, told_where};
use super::super::notification::appointed;
use super::super::parts;
use super::super::transfer::independent;
use super::super::{needed, title};
use super::folder::{added, papers};
use super::instruction::processors;
use super::{alone, appoints};
use crate::clause::{Clause, clauses};
use crate::operator;
use crate::recipients;
use crate::run::{Arg, Run, join};
use crate::sheet::{Pen, Sheet};
use crate::words;

clauses! {
    ABOUT = "gaps-about", ["152-ФЗ ст. 18.1"];
    DO = "gaps-do", ["152-ФЗ ст. 18.1"];
    COMPLETE = "gaps-complete", ["152-ФЗ ст. 18.1"];
    GROUP = "gaps-group", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 22"];
    NOTIFICATION = "gaps-notification", ["152-ФЗ ст. 22"];
    NUMBER = "gaps-number", ["152-ФЗ ст. 22"];
    TRANSFER = "gaps-transfer", ["152-ФЗ ст. 12"];
    STORAGE = "gaps-storage", ["152-ФЗ ст. 18 ч. 5"];
    MESSENGERS = "gaps-messengers", ["152-ФЗ ст. 18 ч. 5"];
    RESPONSIBLE = "gaps-responsible", ["152-ФЗ ст. 22.1"];
    RECIPIENTS_ABROAD = "gaps-recipients-abroad", ["152-ФЗ ст. 12"];
    COUNTERS = "gaps-counters", ["152-ФЗ ст. 12", "152-ФЗ ст. 18 ч. 5"];
    REVIEW_PLACES = "gaps-review-places", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    COOKIE_WINDOW = "gaps-cookie-window", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
    INSTRUCTIONS = "gaps-instructions", ["152-ФЗ ст. 6 ч. 3"];
    PURPOSE = "gaps-purpose", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    POLICY = "gaps-policy", ["152-ФЗ ст. 18.1 ч. 2"];
    HIRED = "gaps-hired", ["152-ФЗ ст. 5 ч. 5"];
    LEARN = "gaps-learn", ["152-ФЗ ст. 18.1"];
    LEARN_MARKETING_CONSENT = "gaps-learn-marketing-consent", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    LEARN_CONSENT_COLLECTED = "gaps-learn-consent-collected", ["152-ФЗ ст. 9 ч. 1"];
    LEARN_SITE_PROMISES = "gaps-learn-site-promises", ["152-ФЗ ст. 18.1"];
    LEARN_SITE_TERMS = "gaps-learn-site-terms", ["152-ФЗ ст. 5 ч. 7"];
    LEARN_SITE_WITHDRAWAL = "gaps-learn-site-withdrawal", ["152-ФЗ ст. 9 ч. 2"];
    LEARN_COOKIES_USED = "gaps-learn-cookies-used", ["152-ФЗ ст. 18.1"];
    LEARN_COOKIES_BANNER = "gaps-learn-cookies-banner", ["152-ФЗ ст. 18.1"];
    LEARN_SITE_FOREIGN = "gaps-learn-site-foreign", ["152-ФЗ ст. 12"];
    LEARN_LOGS_DATA = "gaps-learn-logs-data", ["152-ФЗ ст. 18.1"];
    LEARN_SITUATIONS_CAMERA_DAYS = "gaps-learn-situations-camera-days", ["152-ФЗ ст. 18.1"];
    LEARN_OLD_BASE_SINCE = "gaps-learn-old-base-since", ["152-ФЗ ст. 18.1"];
    LEARN_OLD_BASE_PROOF = "gaps-learn-old-base-proof", ["152-ФЗ ст. 9 ч. 3"];
    LEARN_LOGS_DAYS = "gaps-learn-logs-days", ["152-ФЗ ст. 18.1"];
    LEARN_DELIVERY_SERVICES = "gaps-learn-delivery-services", ["152-ФЗ ст. 18.1"];
    LEARN_PAYMENT_METHODS = "gaps-learn-payment-methods", ["152-ФЗ ст. 18.1"];
    LEARN_PAYMENT_PROVIDER = "gaps-learn-payment-provider", ["152-ФЗ ст. 18.1"];
    LEARN_TRANSFER_ABROAD = "gaps-learn-transfer-abroad", ["152-ФЗ ст. 12"];
    LEARN_STORAGE_PLACE = "gaps-learn-storage-place", ["152-ФЗ ст. 18 ч. 5"];
    LEARN_STORAGE_COUNTRY = "gaps-learn-storage-country", ["152-ФЗ ст. 12"];
    LEARN_STAFF_KINDS = "gaps-learn-staff-kinds", ["152-ФЗ ст. 18.1"];
    LEARN_SECURITY_MEASURES = "gaps-learn-security-measures", ["152-ФЗ ст. 19"];
    LEARN_TERMS_ORDERS = "gaps-learn-terms-orders", ["152-ФЗ ст. 5 ч. 7"];
    LEARN_TERMS_ACCOUNT = "gaps-learn-terms-account", ["152-ФЗ ст. 5 ч. 7"];
    LEARN_TERMS_REQUESTS = "gaps-learn-terms-requests", ["152-ФЗ ст. 5 ч. 7"];
    LEARN_TERMS_MARKETING = "gaps-learn-terms-marketing", ["152-ФЗ ст. 5 ч. 7"];
    LEARN_TERMS_REVIEWS = "gaps-learn-terms-reviews", ["152-ФЗ ст. 5 ч. 7"];
    LEARN_TERMS_BONUS = "gaps-learn-terms-bonus", ["152-ФЗ ст. 5 ч. 7"];
    LEARN_MINORS_POLICY = "gaps-learn-minors-policy", ["152-ФЗ ст. 18.1"];
    PAPERS = "gaps-papers", ["152-ФЗ ст. 18.1"];
    PAPERS_TABLE = "gaps-papers-table", ["152-ФЗ ст. 18.1"];
    ADD = "gaps-add", ["152-ФЗ ст. 18.1"];
    ADD_TEXT = "gaps-add-text", ["152-ФЗ ст. 9 ч. 3", "152-ФЗ ст. 18.1"];
    ADD_BOX = "gaps-add-box", ["152-ФЗ ст. 9 ч. 3", "152-ФЗ ст. 18.1", "приказ Роскомнадзора от 28.10.2022 № 179"];
}

/// Questions to which «I don't know» is an answer, with what to do about each. Notifications are not
/// among them: not knowing of one and not having filed it is one gap.
static UNKNOWN: &[(&str, &Clause)] = &[
    (ask::MARKETING_CONSENT, &LEARN_MARKETING_CONSENT),
    (ask::CONSENT_COLLECTED, &LEARN_CONSENT_COLLECTED),
    (ask::SITE_PROMISES, &LEARN_SITE_PROMISES),
    (ask::SITE_TERMS, &LEARN_SITE_TERMS),
    (ask::SITE_WITHDRAWAL, &LEARN_SITE_WITHDRAWAL),
    (ask::COOKIES_USED, &LEARN_COOKIES_USED),
    (ask::COOKIES_BANNER, &LEARN_COOKIES_BANNER),
    (ask::SITE_FOREIGN, &LEARN_SITE_FOREIGN),
    (ask::LOGS_DATA, &LEARN_LOGS_DATA),
    (ask::SITUATIONS_CAMERA_DAYS, &LEARN_SITUATIONS_CAMERA_DAYS),
    (ask::OLD_BASE_SINCE, &LEARN_OLD_BASE_SINCE),
    (ask::OLD_BASE_PROOF, &LEARN_OLD_BASE_PROOF),
    (ask::LOGS_DAYS, &LEARN_LOGS_DAYS),
    (ask::DELIVERY_SERVICES, &LEARN_DELIVERY_SERVICES),
    (ask::PAYMENT_METHODS, &LEARN_PAYMENT_METHODS),
    (ask::PAYMENT_PROVIDER, &LEARN_PAYMENT_PROVIDER),
    (ask::TRANSFER_ABROAD, &LEARN_TRANSFER_ABROAD),
    (ask::STORAGE_PLACE, &LEARN_STORAGE_PLACE),
    (ask::STORAGE_COUNTRY, &LEARN_STORAGE_COUNTRY),
    (ask::STAFF_KINDS, &LEARN_STAFF_KINDS),
    (ask::SECURITY_MEASURES, &LEARN_SECURITY_MEASURES),
    (ask::TERMS_ORDERS, &LEARN_TERMS_ORDERS),
    (ask::TERMS_ACCOUNT, &LEARN_TERMS_ACCOUNT),
    (ask::TERMS_REQUESTS, &LEARN_TERMS_REQUESTS),
    (ask::TERMS_MARKETING, &LEARN_TERMS_MARKETING),
    (ask::TERMS_REVIEWS, &LEARN_TERMS_REVIEWS),
    (ask::TERMS_BONUS, &LEARN_TERMS_BONUS),
    (ask::MINORS_POLICY, &LEARN_MINORS_POLICY),
];

/// The arguments of a gap's sentence where the answers show the gap.
type Shown = fn(&Pen<'_>) -> Option<Vec<(&'static str, Arg)>>;

/// The names of recipients as a gap's argument; none where there are none.
fn named<'a>(
    pen: &Pen<'_>,
    all: impl Iterator<Item = &'a Recipient<'a>>,
) -> Option<Vec<(&'static str, Arg)>> {
    let names: Vec<Run> = all.map(|one| recipients::name(pen, one)).collect();
    (!names.is_empty()).then(|| vec![("names", join(names, ", ").into())])
}

/// What the answers say is not done yet.
static UNDONE: &[(&Clause, Shown)] = &[
    (&GROUP, |pen| {
        let who = if operator::with_proprietor(pen) { "proprietor" } else { "organisations" };
        operator::several(pen).then(|| vec![("who", Arg::Pick(who))])
    }),
    (&NOTIFICATION, |pen| match pen.r.text(ask::OPERATOR_NOTIFIED) {
        Some("yes") => None,
        Some("no") => Some(vec![("notified", Arg::Pick("no"))]),
        _ => Some(vec![("notified", Arg::Pick("unknown"))]),
    }),
    (&NUMBER, |pen| {
        let notified = pen.r.is(ask::OPERATOR_NOTIFIED, "yes");
        (notified && pen.r.text(ask::OPERATOR_REGISTRY_NUMBER).is_none()).then(Vec::new)
    }),
    (&TRANSFER, |pen| {
        if !abroad::goes(&pen.r) {
            return None;
        }
        match pen.r.text(ask::TRANSFER_NOTIFIED) {
            Some("yes") => None,
            Some("no") => Some(vec![("notified", Arg::Pick("no"))]),
            _ => Some(vec![("notified", Arg::Pick("unknown"))]),
        }
    }),
    (&STORAGE, |pen| pen.r.text(ask::STORAGE_PLACE).is_some_and(|place| place != "russia").then(Vec::new)),
    (&MESSENGERS, |pen| {
        let all = abroad::abroad(&pen.r);
        named(pen, all.iter().filter(|one| matches!(one.who, Who::Messenger(_))))
    }),
    (&RECIPIENTS_ABROAD, |pen| {
        let countries = recipients::countries(pen, &abroad::without_recipient(&pen.r))?;
        Some(vec![("countries", countries.into())])
    }),
    (&COUNTERS, |pen| named(pen, abroad::loaded_abroad(&pen.r).iter())),
    (&REVIEW_PLACES, |pen| {
        // The order on consents to distribution wants the address of each resource.
        let address = |place: &String| place.contains("://") || place.contains("www.");
        let vague = !pen.r.many(ask::REVIEWS_PLACES).iter().all(address);
        (pen.r.yes(ask::REVIEWS_ELSEWHERE) && vague).then(Vec::new)
    }),
    (&COOKIE_WINDOW, |pen| {
        let banner = pen.r.text(ask::COOKIES_BANNER);
        (words::tracking(&pen.r) && banner.is_some_and(|b| b != "banner-choice")).then(Vec::new)
    }),
    (&RESPONSIBLE, |pen| {
        let kind = if operator::several(pen) { "several" } else { "one" };
        (appoints(&pen.r) && appointed(pen).is_none()).then(|| vec![("kind", Arg::Pick(kind))])
    }),
    (&INSTRUCTIONS, |pen| {
        let names: Vec<Run> = processors(pen).iter().map(|p| recipients::name(pen, p)).collect();
        let kind = if names.len() == 1 { "one" } else { "several" };
        (!names.is_empty()).then(|| vec![("kind", Arg::Pick(kind)), ("names", join(names, ", ").into())])
    }),
    (&PURPOSE, |pen| {
        let vague = independent(pen).into_iter().filter(|p| p.purpose == Some("other"));
        let names: Vec<Run> = vague.map(|p| recipients::name(pen, &p)).collect();
        (!names.is_empty()).then(|| vec![("names", join(names, ", ").into())])
    }),
    (&POLICY, |pen| pen.r.text(ask::POLICY_URL).is_none().then(Vec::new)),
    (&HIRED, |pen| Some(vec![("who", Arg::Pick(parts::hired(pen)?))])),
];

/// Writes the sheet.
pub(crate) fn write(sheet: &mut Sheet<'_>) {
    told_where(sheet, &ABOUT, |_| true);
    let undone = |pen: &Pen<'_>| UNDONE.iter().any(|(_, shown)| shown(pen).is_some());
    let unknown = |pen: &Pen<'_>| UNKNOWN.iter().any(|(question, _)| pen.r.unknown(question));
    sheet.section_where(&DO, |pen| undone(pen) || !unknown(pen));
    sheet.say_where(&COMPLETE, |pen| !undone(pen) && !unknown(pen));
    for (clause, shown) in UNDONE {
        sheet.block(clause, |pen| {
            shown(pen).map(|args| BlockKind::Checkbox { text: pen.run(clause.text, &args) })
        });
    }
    sheet.section_where(&LEARN, unknown);
    for (question, clause) in UNKNOWN {
        sheet.block(clause, |pen| {
            pen.r.unknown(question).then(|| BlockKind::Checkbox { text: pen.say(clause.text) })
        });
    }
    sheet.section(&PAPERS);
    sheet.block_always(&PAPERS_TABLE, |pen| {
        let row = |kind: DocumentKind| {
            vec![vec![plain(&pen.words(title(kind, &pen.r)))], vec![pen.say(use_of(kind, &pen.r))]]
        };
        let window = Some(DocumentKind::CookieBanner).filter(|kind| needed(*kind, &pen.r));
        let head = ["draft-folder-paper", "draft-folder-do"];
        let rows = papers(&pen.r).chain(window).map(row).collect();
        Some(form::table(pen, &PAPERS_TABLE, &[1, 1], &head, rows))
    });
    sheet.section(&ADD);
    sheet.always(&ADD_TEXT);
    let count = sheet.outside(|pen| added(&pen.r).len());
    for i in 0..count {
        sheet.block(&ADD_BOX, |pen| Some(BlockKind::Checkbox { text: pen.say(added(&pen.r).get(i)?) }));
    }
}

/// What is done with a paper before it lies in the folder.
fn use_of(kind: DocumentKind, r: &Reader<'_>) -> &'static str {
    match kind {
        DocumentKind::CookieBanner => "draft-folder-window",
        DocumentKind::DataList => "draft-folder-sign-only",
        DocumentKind::DestructionRules | DocumentKind::AccessList if alone(r) => "draft-folder-sign-only",
        DocumentKind::NotificationWorksheet if r.is(ask::OPERATOR_NOTIFIED, "yes") => "draft-folder-compare",
        DocumentKind::ConsentProcessingHealth => "draft-folder-sign-customer",
        DocumentKind::ProcessorInstruction => "draft-folder-sign-both",
        DocumentKind::AcquaintanceSheet => "draft-folder-sign-staff",
        DocumentKind::HarmAssessment => "draft-folder-complete-lawyer",
        DocumentKind::ProtectionLevel => "draft-folder-complete-expert",
        DocumentKind::IncidentWorksheet => "draft-folder-at-hand",
        DocumentKind::NotificationWorksheet | DocumentKind::TransferNotificationWorksheet => {
            "draft-folder-file"
        }
        other if other.audience() == Audience::Site => "draft-folder-publish",
        _ => "draft-folder-sign",
    }
}
