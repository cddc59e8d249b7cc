//! The privacy policy: general provisions, purposes with their fields, consent, handling of the data,
//! rights and requests, cookies and records, final provisions.

use pismovnik_model::{BlockKind, abroad, ask};

use super::operator;
use super::purposes;
use super::situations;
use super::words::sales;
use crate::Setting;
use crate::clause::{Clause, clauses};
use crate::operator::{channels, conjunction, quotable, sites, url, ways};
use crate::owners::tools;
use crate::purposes::Purpose;
use crate::run::{Arg, Run, join};
use crate::sheet::{Pen, Sheet, enumeration, list};
use crate::words::{self, cookies, tracking};
use crate::{recipients, services};

clauses! {
    GENERAL = "kz-policy-general", ["94-V ст. 25 п. 2 пп. 1-1"];
    OPERATOR = "kz-policy-operator", ["94-V ст. 25 п. 2 пп. 1-1"];
    SITE = "kz-policy-site", [];
    LAW = "kz-policy-law", ["94-V ст. 25 п. 2 пп. 1-1"];
    URL = "kz-policy-url", [];
    NO_ACCEPTANCE = "kz-policy-no-acceptance", ["94-V ст. 8 п. 1"];
    TERMS = "kz-policy-terms", [];
    TERMS_LIST = "kz-policy-terms-list", [];

    PURPOSES = "kz-policy-purposes", ["94-V ст. 7 п. 8"];
    PURPOSES_RULE = "kz-policy-purposes-rule", ["94-V ст. 7 п. 8", "94-V ст. 7 п. 9", "94-V ст. 25 п. 2 пп. 1"];
    DETAIL_ORDER = "kz-policy-detail-order", ["94-V ст. 7 п. 8"];
    DETAIL_ACCOUNT = "kz-policy-detail-account", ["94-V ст. 7 п. 8"];
    DETAIL_BUSINESS = "kz-policy-detail-business", ["94-V ст. 7 п. 8"];
    DETAIL_REQUESTS = "kz-policy-detail-requests", ["94-V ст. 7 п. 8"];
    DETAIL_REVIEWS = "kz-policy-detail-reviews", ["94-V ст. 7 п. 8"];
    DETAIL_MARKETING = "kz-policy-detail-marketing", ["94-V ст. 7 п. 8"];
    DETAIL_BONUS = "kz-policy-detail-bonus", ["94-V ст. 7 п. 8"];
    DETAIL_PROMO = "kz-policy-detail-promo", ["94-V ст. 7 п. 8"];
    DETAIL_WARRANTY = "kz-policy-detail-warranty", ["94-V ст. 7 п. 8"];
    DETAIL_SITE = "kz-policy-detail-site", ["94-V ст. 7 п. 8"];
    DETAIL_ANALYTICS = "kz-policy-detail-analytics", ["94-V ст. 7 п. 8"];
    DETAIL_ADVERTISING = "kz-policy-detail-advertising", ["94-V ст. 7 п. 8"];
    DETAIL_CAMERAS = "kz-policy-detail-cameras", ["94-V ст. 7 п. 8"];
    DETAIL_ACCOUNTING = "kz-policy-detail-accounting", ["94-V ст. 7 п. 8"];
    DETAIL_RIGHTS = "kz-policy-detail-rights", ["94-V ст. 7 п. 8"];
    TABLE_ORDER = "kz-policy-table-order", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 9", "94-V ст. 9"];
    TABLE_ACCOUNT = "kz-policy-table-account", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 9"];
    TABLE_BUSINESS = "kz-policy-table-business", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 9"];
    TABLE_REQUESTS = "kz-policy-table-requests", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 9"];
    TABLE_REVIEWS = "kz-policy-table-reviews", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 6", "94-V ст. 15"];
    TABLE_MARKETING = "kz-policy-table-marketing", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 9"];
    TABLE_BONUS = "kz-policy-table-bonus", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 9"];
    TABLE_PROMO = "kz-policy-table-promo", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 9"];
    TABLE_WARRANTY = "kz-policy-table-warranty", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 9"];
    TABLE_SITE = "kz-policy-table-site", ["94-V ст. 7 п. 1"];
    TABLE_ANALYTICS = "kz-policy-table-analytics", ["94-V ст. 7 п. 1", "94-V ст. 16"];
    TABLE_ADVERTISING = "kz-policy-table-advertising", ["94-V ст. 7 п. 1", "94-V ст. 16"];
    TABLE_CAMERAS = "kz-policy-table-cameras", ["94-V ст. 7 п. 1"];
    TABLE_ACCOUNTING = "kz-policy-table-accounting", ["94-V ст. 9"];
    TABLE_RIGHTS = "kz-policy-table-rights", ["94-V ст. 9"];

    CONSENT = "kz-policy-consent", ["94-V ст. 7 п. 1", "94-V ст. 8"];
    CONSENT_NEEDED = "kz-policy-consent-needed", ["94-V ст. 7 п. 1", "94-V ст. 9"];
    CONSENT_ORDERS = "kz-policy-consent-orders", ["94-V ст. 7 п. 1", "94-V ст. 9"];
    CONSENT_CONTENTS = "kz-policy-consent-contents", ["94-V ст. 8 п. 4"];
    CONSENT_FORM = "kz-policy-consent-form", ["94-V ст. 8 п. 1", "94-V ст. 25 п. 2 пп. 5"];
    CONSENT_CODE = "kz-policy-consent-code", ["255-VIII ст. 47", "255-VIII ст. 49"], from 2026-7-12;
    CONSENT_TERM = "kz-policy-consent-term", ["94-V ст. 8 п. 5", "94-V ст. 8 п. 6"];
    CONSENT_REGISTER = "kz-policy-consent-register", ["94-V ст. 22 п. 1 пп. 5"];
    OFFER = "kz-policy-offer", [];

    HANDLING = "kz-policy-handling", ["94-V ст. 12 п. 2"];
    SOURCES = "kz-policy-sources", ["94-V ст. 7 п. 1"];
    GIFTS = "kz-policy-gifts", ["94-V ст. 7 п. 1"];
    CALLS = "kz-policy-calls", [];
    CALLS_TRACKED = "kz-policy-calls-tracked", [];
    CALLS_RECORDED = "kz-policy-calls-recorded", ["94-V ст. 7 п. 1"];
    IDENTITY = "kz-policy-identity", ["94-V ст. 7 п. 10"];
    STORAGE = "kz-policy-storage", ["94-V ст. 12 п. 2"];
    STORAGE_DUTY = "kz-policy-storage-duty", ["94-V ст. 12 п. 2"];
    THIRD = "kz-policy-third", ["94-V ст. 7 п. 3"];
    PAYMENT = "kz-policy-payment", [];
    CARDS_UNSEEN = "kz-policy-cards-unseen", [];
    CARDS_SEEN = "kz-policy-cards-seen", [];
    RECIPIENTS = "kz-policy-recipients", ["94-V ст. 7 п. 3"];
    RECIPIENTS_TABLE = "kz-policy-recipients-table", ["94-V ст. 7 п. 3"];
    THIRD_NOTICE = "kz-policy-third-notice", ["94-V ст. 19 п. 1"];
    ABROAD_NO = "kz-policy-abroad-no", ["94-V ст. 16"];
    ABROAD_NAMED = "kz-policy-abroad-named", ["94-V ст. 16"];
    ABROAD_COUNTRIES = "kz-policy-abroad-countries", ["94-V ст. 16"];
    ABROAD_RULE = "kz-policy-abroad-rule", ["94-V ст. 16"];
    PUBLIC = "kz-policy-public", ["94-V ст. 7 п. 6", "94-V ст. 15"];
    RESEARCH = "kz-policy-research", ["94-V ст. 17 п. 1"];
    AUTOMATED = "kz-policy-automated", ["94-V ст. 19-1"];
    AUTOMATED_CODE = "kz-policy-automated-code", ["255-VIII ст. 43"], from 2026-7-12;
    DESTRUCTION = "kz-policy-destruction", ["94-V ст. 18"];
    KEPT = "kz-policy-kept", ["94-V ст. 12 п. 2"];
    MEASURES = "kz-policy-measures", ["94-V ст. 22 п. 1"];
    MEASURES_LIST = "kz-policy-measures-list", ["94-V ст. 22 п. 1"];
    PEOPLE_ALONE = "kz-policy-people-alone", [];
    PEOPLE_STAFF = "kz-policy-people-staff", [];
    RESPONSIBLE = "kz-policy-responsible", ["94-V ст. 25 п. 2 пп. 10"];
    INCIDENTS = "kz-policy-incidents", ["94-V ст. 25 п. 2 пп. 8"];

    RIGHTS = "kz-policy-rights", ["94-V ст. 8 п. 2", "94-V ст. 25 п. 2 пп. 9"];
    RIGHTS_LEAD = "kz-policy-rights-lead", ["94-V ст. 25 п. 2 пп. 9"];
    RIGHTS_LIST = "kz-policy-rights-list", ["94-V ст. 8 п. 2", "94-V ст. 19-1 п. 3", "94-V ст. 25 п. 2 пп. 8", "94-V ст. 25 п. 2 пп. 9"];
    RIGHT_CODE = "kz-policy-right-code", ["255-VIII ст. 41"], from 2026-7-12;
    CHANNELS = "kz-policy-channels", ["94-V ст. 8 п. 2"];
    CHANNELS_LIST = "kz-policy-channels-list", ["94-V ст. 8 п. 2"];
    CHANNELS_FREE = "kz-policy-channels-free", ["94-V ст. 7 п. 10"];
    SELF_SERVICE = "kz-policy-self-service", [];
    DEADLINES = "kz-policy-deadlines", ["94-V ст. 8 п. 7", "94-V ст. 19 п. 1", "94-V ст. 19-1 п. 3", "94-V ст. 25 п. 2 пп. 6", "94-V ст. 25 п. 2 пп. 8"];
    REFUSAL = "kz-policy-refusal", ["94-V ст. 8 п. 2", "94-V ст. 8 п. 7"];
    MARKETING_STOP = "kz-policy-marketing-stop", ["94-V ст. 8 п. 2"];
    COMPLAINT = "kz-policy-complaint", [];

    COOKIES = "kz-policy-cookies", [];
    COOKIES_WHAT = "kz-policy-cookies-what", [];
    COOKIES_NONE = "kz-policy-cookies-none", [];
    COOKIES_DUTY = "kz-policy-cookies-duty", ["94-V ст. 7 п. 1"];
    COOKIES_NECESSARY = "kz-policy-cookies-necessary", [];
    COOKIES_SETTINGS = "kz-policy-cookies-settings", [];
    COOKIES_ANALYTICS = "kz-policy-cookies-analytics", ["94-V ст. 7 п. 1"];
    COOKIES_ADVERTISING = "kz-policy-cookies-advertising", ["94-V ст. 7 п. 1"];
    COOKIES_BANNER = "kz-policy-cookies-banner", ["94-V ст. 8 п. 1", "94-V ст. 8 п. 2"];
    COOKIES_CONSENT = "kz-policy-cookies-consent", ["94-V ст. 7 п. 1", "94-V ст. 8 п. 2"];
    FOREIGN = "kz-policy-foreign", ["94-V ст. 16"];
    LOGS = "kz-policy-logs", [];
    LOGS_DAYS = "kz-policy-logs-days", [];
    LOGS_FRAUD = "kz-policy-logs-fraud", [];
    LOGS_NATURE = "kz-policy-logs-nature", [];

    FINAL = "kz-policy-final", [];
    MINORS_ADULTS = "kz-policy-minors-adults", [];
    MINORS_PARENTS = "kz-policy-minors-parents", [];
    LINKS = "kz-policy-links", [];
    PASSWORD = "kz-policy-password", ["255-VIII ст. 49"], from 2026-7-12;
    REVIEWS_CAUTION = "kz-policy-reviews-caution", [];
    AMENDMENTS = "kz-policy-amendments", ["94-V ст. 7 п. 8"];
    NOTICE = "kz-policy-notice", [];
    LANGUAGES = "kz-policy-languages", [];
    EDITION = "kz-policy-edition", [];
    CONTACTS = "kz-policy-contacts", [];
    REQUISITES = "kz-policy-requisites", [];
}

/// A purpose with its heading, its table and the sentence that says what it is for.
struct Part {
    purpose: Purpose,
    heading: &'static Clause,
    table: &'static Clause,
    why: &'static str,
}

const fn part(purpose: Purpose, heading: &'static Clause, table: &'static Clause, why: &'static str) -> Part {
    Part { purpose, heading, table, why }
}

static PARTS: [Part; 15] = [
    part(Purpose::Order, &DETAIL_ORDER, &TABLE_ORDER, "kz-why-order"),
    part(Purpose::Account, &DETAIL_ACCOUNT, &TABLE_ACCOUNT, "kz-why-account"),
    part(Purpose::Business, &DETAIL_BUSINESS, &TABLE_BUSINESS, "kz-why-business"),
    part(Purpose::Requests, &DETAIL_REQUESTS, &TABLE_REQUESTS, "kz-why-requests"),
    part(Purpose::Reviews, &DETAIL_REVIEWS, &TABLE_REVIEWS, "kz-why-reviews"),
    part(Purpose::Marketing, &DETAIL_MARKETING, &TABLE_MARKETING, "kz-why-marketing"),
    part(Purpose::Bonus, &DETAIL_BONUS, &TABLE_BONUS, "kz-why-bonus"),
    part(Purpose::Promo, &DETAIL_PROMO, &TABLE_PROMO, "kz-why-promo"),
    part(Purpose::Warranty, &DETAIL_WARRANTY, &TABLE_WARRANTY, "kz-why-warranty"),
    part(Purpose::Site, &DETAIL_SITE, &TABLE_SITE, "kz-why-site"),
    part(Purpose::Analytics, &DETAIL_ANALYTICS, &TABLE_ANALYTICS, "kz-why-analytics"),
    part(Purpose::Advertising, &DETAIL_ADVERTISING, &TABLE_ADVERTISING, "kz-why-advertising"),
    part(Purpose::Cameras, &DETAIL_CAMERAS, &TABLE_CAMERAS, "kz-why-cameras"),
    part(Purpose::Accounting, &DETAIL_ACCOUNTING, &TABLE_ACCOUNTING, "kz-why-accounting"),
    part(Purpose::Rights, &DETAIL_RIGHTS, &TABLE_RIGHTS, "kz-why-rights"),
];

/// Writes the policy.
pub(super) fn write(sheet: &mut Sheet<'_>, setting: &Setting) {
    general(sheet);
    sheet.section(&PURPOSES);
    sheet.always(&PURPOSES_RULE);
    for part in &PARTS {
        sheet.subsection_where(part.heading, |pen| part.purpose.pursued(pen));
        sheet.block(part.table, |pen| {
            let pursued = part.purpose.pursued(pen);
            pursued.then(|| purposes::table(part.purpose, pen, part.table.text, part.why))
        });
    }
    consent(sheet);
    handling(sheet);
    rights(sheet);
    cookies_and_logs(sheet);
    closing(sheet, setting);
}

fn general(sheet: &mut Sheet<'_>) {
    sheet.section(&GENERAL);
    sheet.say_with(&OPERATOR, |pen| Some(vec![("operator", operator::full(pen)?.into())]));
    sheet.say_with(&SITE, |pen| {
        let many = if pen.r.many(ask::SHOP_DOMAINS).len() > 1 { "yes" } else { "no" };
        let shop = quotable(pen, pen.r.text(ask::SHOP_NAME)?);
        Some(vec![("many", Arg::Pick(many)), ("shop", shop.into()), ("sites", sites(pen, false)?.into())])
    });
    sheet.always(&LAW);
    sheet.say_with(&URL, |pen| Some(vec![("url", url(pen, ask::POLICY_URL)?.into())]));
    sheet.always(&NO_ACCEPTANCE);
    sheet.always(&TERMS);
    sheet.list_always(
        &TERMS_LIST,
        &[
            "kz-term-word-data",
            "kz-term-word-subject",
            "kz-term-word-processing",
            "kz-term-word-third",
            "kz-term-word-blocking",
            "kz-term-word-destruction",
        ],
    );
}

fn consent(sheet: &mut Sheet<'_>) {
    sheet.section(&CONSENT);
    sheet.always(&CONSENT_NEEDED);
    sheet.say_where(&CONSENT_ORDERS, |pen| sales(&pen.r));
    sheet.say_with(&OFFER, |pen| Some(vec![("url", url(pen, ask::SALES_OFFER_URL)?.into())]));
    sheet.always(&CONSENT_CONTENTS);
    sheet.always(&CONSENT_FORM);
    sheet.always(&CONSENT_CODE);
    sheet.always(&CONSENT_TERM);
    sheet.always(&CONSENT_REGISTER);
}

fn handling(sheet: &mut Sheet<'_>) {
    sheet.section(&HANDLING);
    sheet.always(&SOURCES);
    sheet.say_where(&GIFTS, |pen| pen.r.yes(ask::SALES_GIFTS));
    sheet.say_where(&CALLS, |pen| words::calls(&pen.r));
    sheet.say_with(&CALLS_TRACKED, recipients::tracked_calls);
    sheet.say_where(&CALLS_RECORDED, |pen| {
        pen.r.has(ask::SALES_CHANNELS, "phone") && pen.r.yes(ask::SALES_CALLS_RECORDED)
    });
    situations::handling(sheet);
    sheet.always(&IDENTITY);
    sheet.say_where(&STORAGE, |pen| pen.r.is(ask::STORAGE_PLACE, "kazakhstan"));
    sheet.say_where(&STORAGE_DUTY, |pen| !pen.r.is(ask::STORAGE_PLACE, "kazakhstan"));
    third(sheet);
    abroad(sheet);
    sheet.say_where(&PUBLIC, |pen| Purpose::Reviews.pursued(pen));
    sheet.say_where(&RESEARCH, |pen| Purpose::Analytics.pursued(pen) || pen.r.yes(ask::MARKETING_PERSONAL));
    sheet.always(&AUTOMATED);
    sheet.always(&AUTOMATED_CODE);
    sheet.always(&DESTRUCTION);
    sheet.say_where(&KEPT, |pen| words::orders(&pen.r));
    sheet.say_where(&MEASURES, |pen| !measures(pen).is_empty());
    sheet.block(&MEASURES_LIST, |pen| list(measures(pen)));
    sheet.say_where(&PEOPLE_ALONE, |pen| {
        pen.r.is(ask::SECURITY_PEOPLE, "alone") && !operator::legal_entity(pen)
    });
    sheet.say_where(&PEOPLE_STAFF, |pen| pen.r.is(ask::SECURITY_PEOPLE, "staff"));
    sheet.say_with(&RESPONSIBLE, |pen| {
        if !operator::legal_entity(pen) {
            return None;
        }
        let name = pen.r.text(ask::OPERATOR_RESPONSIBLE)?.trim_end_matches(['.', ' ']);
        Some(vec![("name", name.into())])
    });
    sheet.always(&INCIDENTS);
}

fn measures(pen: &Pen<'_>) -> Vec<Run> {
    words::chosen(pen, words::MEASURES, ask::SECURITY_MEASURES)
}

fn third(sheet: &mut Sheet<'_>) {
    sheet.always(&THIRD);
    sheet.say_with(&PAYMENT, |pen| {
        if !words::orders(&pen.r) || !crate::purposes::online_payment(pen) {
            return None;
        }
        let names = services::payers(pen);
        (!names.is_empty()).then(|| vec![("name", join(names, ", ").into())])
    });
    let by_card = |pen: &Pen<'_>| pen.r.has(ask::PAYMENT_METHODS, "card-online");
    sheet.say_where(&CARDS_UNSEEN, |pen| by_card(pen) && pen.r.no(ask::PAYMENT_CARDS_SEEN));
    sheet.say_where(&CARDS_SEEN, |pen| by_card(pen) && pen.r.yes(ask::PAYMENT_CARDS_SEEN));
    sheet.say_where(&RECIPIENTS, recipients::some);
    sheet.block(&RECIPIENTS_TABLE, |pen| recipients::table(pen, RECIPIENTS_TABLE.text));
    sheet.always(&THIRD_NOTICE);
}

fn abroad(sheet: &mut Sheet<'_>) {
    sheet.say_where(&ABROAD_NO, |pen| abroad::denied(&pen.r));
    sheet.say_with(&ABROAD_COUNTRIES, |pen| {
        let count = words::how_many(abroad::destinations(&pen.r).len());
        Some(vec![("count", count), ("countries", purposes::countries(pen)?.into())])
    });
    sheet.say_with(&ABROAD_NAMED, |pen| {
        let names = foreign(pen);
        (!names.is_empty()).then(|| vec![("names", enumeration(names).into())])
    });
    sheet.say_where(&ABROAD_RULE, |pen| !abroad::denied(&pen.r));
}

/// Everybody abroad whom the answers name: beside them «nothing goes abroad» is false.
fn foreign(pen: &Pen<'_>) -> Vec<Run> {
    abroad::abroad(&pen.r).iter().map(|one| recipients::placed(pen, one)).collect()
}

fn rights(sheet: &mut Sheet<'_>) {
    sheet.section(&RIGHTS);
    sheet.always(&RIGHTS_LEAD);
    sheet.list_always(
        &RIGHTS_LIST,
        &[
            "kz-right-access",
            "kz-right-correction",
            "kz-right-blocking",
            "kz-right-withdrawal",
            "kz-right-automated",
            "kz-right-complaint",
        ],
    );
    sheet.always(&RIGHT_CODE);
    sheet.say_with(&CHANNELS, ways);
    sheet.block(&CHANNELS_LIST, |pen| list(channels(pen)));
    sheet.always(&CHANNELS_FREE);
    sheet.say_where(&SELF_SERVICE, |pen| pen.r.yes(ask::ACCOUNT_SELF_SERVICE));
    sheet.block_always(&DEADLINES, |pen| Some(deadlines(pen)));
    sheet.always(&REFUSAL);
    situations::claims(sheet);
    sheet.say_where(&MARKETING_STOP, |pen| Purpose::Marketing.pursued(pen));
    sheet.always(&COMPLAINT);
}

fn deadlines(pen: &Pen<'_>) -> BlockKind {
    let rows = [
        ["kz-deadline-withdrawal", "kz-deadline-withdrawal-term", "kz-deadline-withdrawal-norm"],
        ["kz-deadline-correction", "kz-deadline-correction-term", "kz-deadline-correction-norm"],
        ["kz-deadline-blocking", "kz-deadline-blocking-term", "kz-deadline-blocking-norm"],
        ["kz-deadline-destruction", "kz-deadline-destruction-term", "kz-deadline-destruction-norm"],
        ["kz-deadline-automated", "kz-deadline-automated-term", "kz-deadline-automated-norm"],
        ["kz-deadline-third", "kz-deadline-third-term", "kz-deadline-third-norm"],
        ["kz-deadline-access", "kz-deadline-access-term", "kz-deadline-access-norm"],
    ];
    BlockKind::Table {
        caption: pen.words(DEADLINES.text),
        widths: vec![4, 6, 5],
        head: ["kz-deadline-event", "kz-deadline-term", "kz-deadline-norm"].map(|id| pen.say(id)).to_vec(),
        rows: rows.into_iter().map(|row| row.map(|id| vec![pen.say(id)]).to_vec()).collect(),
        spans: vec![],
        groups: vec![],
    }
}

fn cookies_and_logs(sheet: &mut Sheet<'_>) {
    sheet.section(&COOKIES);
    sheet.say_where(&COOKIES_WHAT, |pen| !pen.r.is(ask::COOKIES_USED, "no"));
    sheet.say_where(&COOKIES_NONE, |pen| pen.r.is(ask::COOKIES_USED, "no"));
    sheet.say_where(&COOKIES_DUTY, |pen| {
        !pen.r.is(ask::COOKIES_USED, "no") && !pen.r.is(ask::COOKIES_USED, "yes")
    });
    sheet.say_where(&COOKIES_NECESSARY, |pen| cookies(&pen.r, "necessary"));
    sheet.say_where(&COOKIES_SETTINGS, |pen| cookies(&pen.r, "settings"));
    for (clause, purpose) in
        [(&COOKIES_ANALYTICS, Purpose::Analytics), (&COOKIES_ADVERTISING, Purpose::Advertising)]
    {
        sheet.say_with(clause, |pen| {
            if !purpose.pursued(pen) {
                return None;
            }
            let names = tools(pen, purpose);
            let named = if names.is_empty() { "unnamed" } else { "named" };
            Some(vec![("tools", Arg::Pick(named)), ("names", join(names, ", ").into())])
        });
    }
    let asks = |pen: &Pen<'_>| pen.r.is(ask::COOKIES_BANNER, "banner-choice");
    sheet.say_where(&COOKIES_BANNER, |pen| tracking(&pen.r) && asks(pen));
    sheet.say_where(&COOKIES_CONSENT, |pen| tracking(&pen.r) && !asks(pen));
    sheet.say_with(&FOREIGN, |pen| {
        let names = words::chosen(pen, words::FOREIGN_BLOCKS, ask::SITE_FOREIGN);
        let count = words::how_many(names.len());
        (!names.is_empty()).then(|| vec![("count", count), ("names", join(names, ", ").into())])
    });
    sheet.say_with(&LOGS, |pen| {
        let items = words::chosen(pen, words::LOGS_DATA, ask::LOGS_DATA);
        (!items.is_empty()).then(|| vec![("items", enumeration(items).into())])
    });
    sheet.say_with(&LOGS_DAYS, |pen| {
        if pen.r.many(ask::LOGS_DATA).is_empty() {
            return None;
        }
        Some(vec![("days", Arg::Count(pen.r.number(ask::LOGS_DAYS)?))])
    });
    sheet.say_where(&LOGS_FRAUD, |pen| pen.r.yes(ask::LOGS_FRAUD));
    sheet.always(&LOGS_NATURE);
}

fn closing(sheet: &mut Sheet<'_>, setting: &Setting) {
    sheet.section(&FINAL);
    sheet.say_where(&MINORS_ADULTS, |pen| pen.r.is(ask::MINORS_POLICY, "adults"));
    sheet.say_where(&MINORS_PARENTS, |pen| pen.r.is(ask::MINORS_POLICY, "parents"));
    sheet.say_where(&REVIEWS_CAUTION, |pen| Purpose::Reviews.pursued(pen));
    situations::closing(sheet);
    sheet.say_where(&LINKS, |pen| pen.r.yes(ask::SITE_LINKS));
    sheet.say_where(&PASSWORD, |pen| pen.r.yes(ask::ACCOUNT_PASSWORD_SIGNATURE));
    sheet.always(&AMENDMENTS);
    sheet.say_with(&NOTICE, |pen| {
        let ways = words::chosen(pen, words::NOTICES, ask::POLICY_NOTICE);
        Some(vec![("ways", conjunction(pen, ways)?.into())])
    });
    sheet.always(&LANGUAGES);
    sheet.say_with(&EDITION, |pen| Some(vec![("day", pen.day(setting.as_of).into())]));
    sheet.say_where(&CONTACTS, |pen| operator::details(pen).is_some());
    sheet.block(&REQUISITES, operator::details);
}
