//! The privacy policy, in the order that the regulator recommended in 2017: general provisions,
//! purposes, grounds, volume and categories, procedure and conditions, requests; then cookies and
//! final provisions.

use pismovnik_model::{BlockKind, Inline, abroad, ask};

use super::internal;
use super::internal::appoints;
use super::notification::appointed;
use super::operator::{self, Address};
use super::parts;
use super::purposes::{self, Purpose};
use super::situations;
use super::transfer;
use super::words::{self, cookies, orders, tracking};
use crate::Setting;
use crate::banner;
use crate::clause::clauses;
use crate::run::{Arg, Run, join};
use crate::sheet::{Pen, Sheet, enumeration, list};
use crate::{owners, recipients, services};

clauses! {
    GENERAL = "policy-general", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    OPERATOR = "policy-operator", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    GROUP_MEMBERS = "policy-group-members", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    GROUP_LIST = "policy-group-list", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    GROUP_CONTACT = "policy-group-contact", ["152-ФЗ ст. 14"];
    BRANDS = "policy-brands", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    SITE = "policy-site", ["152-ФЗ ст. 18.1 ч. 2"];
    LAW = "policy-law", ["152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 18.1 ч. 2"];
    URL = "policy-url", ["152-ФЗ ст. 18.1 ч. 2"];
    NO_ACCEPTANCE = "policy-no-acceptance", ["152-ФЗ ст. 9 ч. 1"];
    TERMS = "policy-terms", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    TERMS_LIST = "policy-terms-list", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    RIGHTS = "policy-rights", ["152-ФЗ ст. 14"];
    RIGHTS_LIST = "policy-rights-list", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 14", "152-ФЗ ст. 15", "152-ФЗ ст. 16", "152-ФЗ ст. 20 ч. 3", "152-ФЗ ст. 21 ч. 5.1"];
    SUBJECT_DUTIES = "policy-subject-duties", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PASSWORD_DUTY = "policy-password-duty", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    OPERATOR_RIGHTS = "policy-operator-rights", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    OPERATOR_RIGHTS_LIST = "policy-operator-rights-list", ["152-ФЗ ст. 6 ч. 1", "152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 9 ч. 2"];
    OPERATOR_DUTIES = "policy-operator-duties", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    OPERATOR_DUTIES_LIST = "policy-operator-duties-list", ["152-ФЗ ст. 5 ч. 5", "152-ФЗ ст. 7", "152-ФЗ ст. 19", "152-ФЗ ст. 20", "152-ФЗ ст. 21"];
    AUTOMATED = "policy-automated", ["152-ФЗ ст. 16"];
    NOTIFIED = "policy-notified", ["152-ФЗ ст. 22"];
    REGISTRY = "policy-registry", ["152-ФЗ ст. 22"];

    PURPOSES = "policy-purposes", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSES_RULE = "policy-purposes-rule", ["152-ФЗ ст. 5 ч. 2"];
    PURPOSE_ORDER = "policy-purpose-order", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_HEALTH = "policy-purpose-health", ["152-ФЗ ст. 10", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_ACCOUNT = "policy-purpose-account", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_BUSINESS = "policy-purpose-business", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_REQUESTS = "policy-purpose-requests", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_REVIEWS = "policy-purpose-reviews", ["152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 10.1"];
    PURPOSE_MARKETING = "policy-purpose-marketing", ["152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 15"];
    PURPOSE_BONUS = "policy-purpose-bonus", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_PROMO = "policy-purpose-promo", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_WARRANTY = "policy-purpose-warranty", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_SITE = "policy-purpose-site", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_ANALYTICS = "policy-purpose-analytics", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_ADVERTISING = "policy-purpose-advertising", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_CALLS = "policy-purpose-calls", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_CAMERAS = "policy-purpose-cameras", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_ACCOUNTING = "policy-purpose-accounting", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_APPLICANTS = "policy-purpose-applicants", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PURPOSE_RIGHTS = "policy-purpose-rights", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];

    BASES = "policy-bases", ["152-ФЗ ст. 6 ч. 1"];
    BASIS_CONTRACT = "policy-basis-contract", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    BASIS_OFFER = "policy-basis-offer", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    BASIS_ACCOUNT = "policy-basis-account", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    BASIS_APPLICANTS = "policy-basis-applicants", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    BASIS_HEALTH = "policy-basis-health", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 10"];
    BASIS_BUSINESS = "policy-basis-business", ["152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 6 ч. 1 п. 7"];
    BASIS_LAW = "policy-basis-law", ["152-ФЗ ст. 6 ч. 1 п. 2"];
    BASIS_LAW_LIST = "policy-basis-law-list", ["152-ФЗ ст. 6 ч. 1 п. 2", "402-ФЗ ст. 29 ч. 1", "НК РФ ст. 23 п. 1 пп. 8", "38-ФЗ ст. 18"];
    BASIS_CHARTER = "policy-basis-charter", ["152-ФЗ ст. 6 ч. 1"];
    BASIS_CONSENT = "policy-basis-consent", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
    CONSENT_SEPARATE = "policy-consent-separate", ["152-ФЗ ст. 9 ч. 1", "КоАП РФ ст. 14.8"], from 2025-9-1;
    CONSENT_SEPARATE_FREE = "policy-consent-separate-free", ["152-ФЗ ст. 9 ч. 1"], from 2025-9-1;
    BASIS_MARKETING = "policy-basis-marketing", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    BASIS_DISTRIBUTION = "policy-basis-distribution", ["152-ФЗ ст. 10.1"];
    BASIS_INTEREST = "policy-basis-interest", ["152-ФЗ ст. 6 ч. 1 п. 7"];
    BASIS_CALLS = "policy-basis-calls", ["152-ФЗ ст. 6 ч. 1 п. 7"];
    BASIS_CAMERAS = "policy-basis-cameras", ["152-ФЗ ст. 6 ч. 1 п. 7"];

    PROCEDURE = "policy-procedure", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    SOURCES = "policy-sources", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    SOURCE_PAYMENT = "policy-source-payment", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    SOURCE_DELIVERY = "policy-source-delivery", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    SOURCE_GIFT = "policy-source-gift", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    CALLS = "policy-calls", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    CALLS_TRACKED = "policy-calls-tracked", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    CALLS_RECORDED = "policy-calls-recorded", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    MESSENGERS = "policy-messengers", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    CONFIDENTIAL = "policy-confidential", ["152-ФЗ ст. 7"];
    CONFIDENTIAL_LIST = "policy-confidential-list", ["152-ФЗ ст. 6 ч. 1", "152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 7"];
    AUTHORITIES = "policy-authorities", ["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 7"];
    DELIVERY = "policy-delivery", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    DELIVERY_UNKNOWN = "policy-delivery-unknown", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    PAYMENT = "policy-payment", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    CARDS_UNSEEN = "policy-cards-unseen", ["152-ФЗ ст. 5 ч. 5"];
    CARDS_SEEN = "policy-cards-seen", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    RECIPIENTS = "policy-recipients", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    RECIPIENTS_TABLE = "policy-recipients-table", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PROCESSORS = "policy-processors", ["152-ФЗ ст. 6 ч. 3"];
    ABROAD_NO = "policy-abroad-no", ["152-ФЗ ст. 12"];
    ABROAD_YES = "policy-abroad-yes", ["152-ФЗ ст. 12"];
    ABROAD_YES_UNNAMED = "policy-abroad-yes-unnamed", ["152-ФЗ ст. 12"];
    ABROAD_TOOLS = "policy-abroad-tools", ["152-ФЗ ст. 12"];
    ABROAD_LIST = "policy-abroad-list", ["152-ФЗ ст. 12"];
    ABROAD_NOTIFIED = "policy-abroad-notified", ["152-ФЗ ст. 12"];
    ABROAD_DUTY = "policy-abroad-duty", ["152-ФЗ ст. 12"];
    LOCALISATION = "policy-localisation", ["152-ФЗ ст. 18 ч. 5"];
    LOCALISATION_DUTY = "policy-localisation-duty", ["152-ФЗ ст. 18 ч. 5"], from 2025-7-1;
    PROTECTION = "policy-protection", ["152-ФЗ ст. 19"];
    MEASURES = "policy-measures", ["152-ФЗ ст. 19"];
    MEASURES_LIST = "policy-measures-list", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 19"];
    PEOPLE_ALONE = "policy-people-alone", ["152-ФЗ ст. 18.1"];
    PEOPLE_STAFF = "policy-people-staff", ["152-ФЗ ст. 18.1"];
    RESPONSIBLE_EACH = "policy-responsible-each", ["152-ФЗ ст. 22.1"];
    RESPONSIBLE = "policy-responsible", ["152-ФЗ ст. 22.1"];
    RETENTION = "policy-retention", ["152-ФЗ ст. 5 ч. 7"];
    RETENTION_ACCOUNTING = "policy-retention-accounting", ["402-ФЗ ст. 29 ч. 1", "НК РФ ст. 23 п. 1 пп. 8"];
    PASSWORD = "policy-password", ["63-ФЗ ст. 6 ч. 2"];
    INCIDENTS = "policy-incidents", ["152-ФЗ ст. 21 ч. 3.1"];

    REQUESTS = "policy-requests", ["152-ФЗ ст. 14", "152-ФЗ ст. 20", "152-ФЗ ст. 21"];
    CHANNELS = "policy-channels", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 14"];
    CHANNELS_LIST = "policy-channels-list", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 14"];
    REQUEST_CONTENT = "policy-request-content", ["152-ФЗ ст. 14 ч. 3"];
    WITHDRAWAL_CONTENT = "policy-withdrawal-content", ["152-ФЗ ст. 9 ч. 2"];
    ANSWER_FORM = "policy-answer-form", ["152-ФЗ ст. 14 ч. 3"];
    DEADLINES = "policy-deadlines", ["152-ФЗ ст. 10.1", "152-ФЗ ст. 14 ч. 3", "152-ФЗ ст. 14 ч. 4", "152-ФЗ ст. 15", "152-ФЗ ст. 20 ч. 1", "152-ФЗ ст. 20 ч. 3", "152-ФЗ ст. 21 ч. 1", "152-ФЗ ст. 21 ч. 3", "152-ФЗ ст. 21 ч. 5", "152-ФЗ ст. 21 ч. 5.1"];
    WITHDRAWAL_EFFECT = "policy-withdrawal-effect", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 21 ч. 5"];
    WITHDRAWAL_KEPT = "policy-withdrawal-kept", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 21 ч. 5"];
    SELF_SERVICE = "policy-self-service", ["152-ФЗ ст. 14"];
    COOKIE_WITHDRAWAL = "policy-cookie-withdrawal", ["152-ФЗ ст. 9 ч. 2"];
    REVIEWS_REQUEST = "policy-reviews-request", ["152-ФЗ ст. 10.1"];
    END = "policy-end", ["152-ФЗ ст. 21 ч. 4"];
    DESTRUCTION = "policy-destruction", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    DESTRUCTION_LATER = "policy-destruction-later", ["152-ФЗ ст. 21 ч. 6"];
    COMPLAINT = "policy-complaint", ["152-ФЗ ст. 14"];

    COOKIES = "policy-cookies", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    COOKIES_WHAT = "policy-cookies-what", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    COOKIES_NONE = "policy-cookies-none", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    COOKIES_DUTY = "policy-cookies-duty", ["152-ФЗ ст. 6 ч. 1 п. 1"];
    COOKIES_NECESSARY = "policy-cookies-necessary", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    COOKIES_SETTINGS = "policy-cookies-settings", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    COOKIES_ANALYTICS = "policy-cookies-analytics", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    COOKIES_ADVERTISING = "policy-cookies-advertising", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    COOKIES_BANNER = "policy-cookies-banner", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1", "КоАП РФ ст. 14.8"];
    COOKIES_BANNER_FREE = "policy-cookies-banner-free", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
    COOKIES_CONSENT = "policy-cookies-consent", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
    COOKIES_BROWSER = "policy-cookies-browser", ["152-ФЗ ст. 9 ч. 2"];
    FOREIGN = "policy-foreign", ["152-ФЗ ст. 12", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    LOGS = "policy-logs", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    LOGS_DAYS = "policy-logs-days", ["152-ФЗ ст. 5 ч. 7"];
    LOGS_FRAUD = "policy-logs-fraud", ["152-ФЗ ст. 6 ч. 1 п. 7"];
    LOGS_NATURE = "policy-logs-nature", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];

    FINAL = "policy-final", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    MINORS_ADULTS = "policy-minors-adults", ["152-ФЗ ст. 9 ч. 6"];
    MINORS_PARENTS = "policy-minors-parents", ["152-ФЗ ст. 9 ч. 6"];
    MINORS_UNKNOWN = "policy-minors-unknown", ["152-ФЗ ст. 9 ч. 6"];
    LINKS = "policy-links", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    REVIEWS_CAUTION = "policy-reviews-caution", ["152-ФЗ ст. 10.1"];
    AMENDMENTS = "policy-amendments", ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 18.1 ч. 2"];
    NOTICE = "policy-notice", ["152-ФЗ ст. 18.1 ч. 2"];
    GOVERNING = "policy-governing", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    CONTACTS = "policy-contacts", ["152-ФЗ ст. 14"];
    REQUISITES_TITLE = "policy-requisites-title", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    REQUISITES = "policy-requisites", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    EDITION = "policy-edition", ["152-ФЗ ст. 18.1 ч. 2"];
}

/// Writes the policy.
pub(super) fn write(sheet: &mut Sheet<'_>, setting: &Setting) {
    general(sheet);
    purposes(sheet);
    bases(sheet);
    parts::volume(sheet);
    procedure(sheet);
    subject_requests(sheet);
    cookies_and_logs(sheet);
    closing(sheet, setting);
}

fn general(sheet: &mut Sheet<'_>) {
    sheet.section(&GENERAL);
    sheet.say_with(&OPERATOR, |pen| {
        let many = if operator::many(pen) { "yes" } else { "no" };
        Some(vec![("many", Arg::Pick(many)), ("operator", operator::full(pen)?.into())])
    });
    sheet.say_where(&GROUP_MEMBERS, |pen| operator::many(pen) && !operator::member_items(pen).is_empty());
    sheet.block(
        &GROUP_LIST,
        |pen| {
            if operator::many(pen) { list(operator::member_items(pen)) } else { None }
        },
    );
    sheet.say_with(&GROUP_CONTACT, |pen| {
        if !operator::many(pen) {
            return None;
        }
        Some(vec![("first", operator::first_member(pen)?.into())])
    });
    sheet.say_with(&SITE, |pen| {
        let count = i64::try_from(pen.r.many(ask::SHOP_DOMAINS).len()).unwrap_or(i64::MAX);
        // Russian calls 21 «one» too; a list of one is what the singular is for.
        let count = if count == 1 { 1 } else { 2 };
        let shop = operator::quotable(pen, pen.r.text(ask::SHOP_NAME)?);
        Some(vec![
            ("count", Arg::Count(count)),
            ("shop", shop.into()),
            ("sites", operator::sites(pen, true)?.into()),
        ])
    });
    sheet.say_with(&BRANDS, |pen| {
        let brands: Vec<Run> = pen
            .r
            .many(ask::SHOP_BRANDS)
            .iter()
            .map(|b| pen.run("draft-quoted", &[("name", operator::quotable(pen, b).into())]))
            .collect();
        (!brands.is_empty()).then(|| vec![("brands", join(brands, ", ").into())])
    });
    sheet.always(&LAW);
    sheet.say_with(&URL, |pen| Some(vec![("url", operator::url(pen, ask::POLICY_URL)?.into())]));
    sheet.always(&NO_ACCEPTANCE);
    sheet.always(&TERMS);
    sheet.list_always(
        &TERMS_LIST,
        &[
            "draft-policy-term-data",
            "draft-policy-term-subject",
            "draft-policy-term-processing",
            "draft-policy-term-provision",
            "draft-policy-term-distribution",
            "draft-policy-term-blocking",
            "draft-policy-term-destruction",
        ],
    );
    sheet.always(&RIGHTS);
    sheet.block_always(&RIGHTS_LIST, |pen| {
        let mut items = vec![
            "draft-policy-right-access",
            "draft-policy-right-correction",
            "draft-policy-right-withdrawal",
            "draft-policy-right-stop",
        ];
        // Nobody refuses what is not sent.
        if Purpose::Marketing.pursued(pen) {
            items.push("draft-policy-right-marketing");
        }
        items.extend(["draft-policy-right-automated", "draft-policy-right-complaint"]);
        list(items.into_iter().map(|id| pen.say(id)).collect())
    });
    sheet.always(&SUBJECT_DUTIES);
    sheet.say_where(&PASSWORD_DUTY, |pen| pen.r.has(ask::ACCOUNT_DATA, "password"));
    sheet.always(&OPERATOR_RIGHTS);
    sheet.list_always(
        &OPERATOR_RIGHTS_LIST,
        &[
            "draft-policy-may-without-consent",
            "draft-policy-may-continue",
            "draft-policy-may-instruct",
            "draft-policy-may-delete",
        ],
    );
    sheet.always(&OPERATOR_DUTIES);
    sheet.list_always(
        &OPERATOR_DUTIES_LIST,
        &[
            "draft-policy-must-minimum",
            "draft-policy-must-confidential",
            "draft-policy-must-protect",
            "draft-policy-must-answer",
            "draft-policy-must-stop",
        ],
    );
    sheet.always(&AUTOMATED);
    sheet.say_where(&NOTIFIED, |pen| {
        pen.r.is(ask::OPERATOR_NOTIFIED, "yes") && pen.r.text(ask::OPERATOR_REGISTRY_NUMBER).is_none()
    });
    sheet.say_with(&REGISTRY, |pen| {
        if !pen.r.is(ask::OPERATOR_NOTIFIED, "yes") {
            return None;
        }
        Some(vec![("number", pen.r.text(ask::OPERATOR_REGISTRY_NUMBER)?.into())])
    });
}

fn purposes(sheet: &mut Sheet<'_>) {
    sheet.section(&PURPOSES);
    sheet.always(&PURPOSES_RULE);
    sheet.say_where(&PURPOSE_ORDER, |pen| Purpose::Order.pursued(pen));
    sheet.say_where(&PURPOSE_HEALTH, |pen| Purpose::Health.pursued(pen));
    sheet.say_where(&PURPOSE_ACCOUNT, |pen| Purpose::Account.pursued(pen));
    sheet.say_where(&PURPOSE_BUSINESS, |pen| Purpose::Business.pursued(pen));
    sheet.say_with(&PURPOSE_REQUESTS, |pen| {
        let kinds = words::chosen(pen, words::FORMS_KINDS, ask::FORMS_KINDS);
        (!kinds.is_empty()).then(|| vec![("kinds", enumeration(kinds).into())])
    });
    sheet.say_with(&PURPOSE_REVIEWS, |pen| {
        if !Purpose::Reviews.pursued(pen) {
            return None;
        }
        let (elsewhere, places) = super::consents::places(pen);
        Some(vec![("elsewhere", Arg::Pick(elsewhere)), ("places", places.into())])
    });
    sheet.say_with(&PURPOSE_MARKETING, |pen| {
        if !Purpose::Marketing.pursued(pen) {
            return None;
        }
        let channels = words::chosen(pen, words::MARKETING_BY, ask::MARKETING_CHANNELS);
        let channels = operator::conjunction(pen, channels)?;
        let personal = if pen.r.yes(ask::MARKETING_PERSONAL) { "yes" } else { "no" };
        Some(vec![("personal", Arg::Pick(personal)), ("channels", channels.into())])
    });
    sheet.say_where(&PURPOSE_BONUS, |pen| Purpose::Bonus.pursued(pen));
    sheet.say_where(&PURPOSE_PROMO, |pen| Purpose::Promo.pursued(pen));
    sheet.say_where(&PURPOSE_WARRANTY, |pen| Purpose::Warranty.pursued(pen));
    sheet.say_with(&PURPOSE_SITE, |pen| {
        let fraud = if pen.r.yes(ask::LOGS_FRAUD) { "yes" } else { "no" };
        Some(vec![("fraud", Arg::Pick(fraud))])
    });
    sheet.say_where(&PURPOSE_ANALYTICS, |pen| Purpose::Analytics.pursued(pen));
    sheet.say_where(&PURPOSE_ADVERTISING, |pen| Purpose::Advertising.pursued(pen));
    sheet.say_where(&PURPOSE_CALLS, |pen| Purpose::Calls.pursued(pen));
    sheet.say_where(&PURPOSE_CAMERAS, |pen| Purpose::Cameras.pursued(pen));
    sheet.say_with(&PURPOSE_ACCOUNTING, |pen| {
        if Purpose::Accounting.pursued(pen) { Some(vec![("kind", Arg::Pick(tax_kind(pen)))]) } else { None }
    });
    sheet.say_where(&PURPOSE_APPLICANTS, purposes::site_takes_applications);
    sheet.always(&PURPOSE_RIGHTS);
}

/// The self-employed keep no books: 402-ФЗ is not for them.
fn tax_kind(pen: &Pen<'_>) -> &'static str {
    if pen.r.is(ask::OPERATOR_KIND, "self-employed") { "self-employed" } else { "other" }
}

fn bases(sheet: &mut Sheet<'_>) {
    sheet.section(&BASES);
    sheet.say_where(&BASIS_CONTRACT, |pen| orders(&pen.r));
    sheet.say_with(&BASIS_OFFER, |pen| Some(vec![("url", operator::url(pen, ask::SALES_OFFER_URL)?.into())]));
    sheet.say_where(&BASIS_ACCOUNT, |pen| Purpose::Account.pursued(pen));
    sheet.say_where(&BASIS_BUSINESS, |pen| Purpose::Business.pursued(pen));
    sheet.say_where(&BASIS_APPLICANTS, purposes::site_takes_applications);
    sheet.say_with(&BASIS_CONSENT, |pen| {
        let purposes = consented(pen);
        (!purposes.is_empty()).then(|| vec![("purposes", enumeration(purposes).into())])
    });
    sheet.say_where(&CONSENT_SEPARATE, |pen| !consented(pen).is_empty() && orders(&pen.r));
    sheet.say_where(&CONSENT_SEPARATE_FREE, |pen| !consented(pen).is_empty() && !orders(&pen.r));
    sheet.say_where(&BASIS_HEALTH, |pen| Purpose::Health.pursued(pen));
    sheet.say_where(&BASIS_MARKETING, |pen| Purpose::Marketing.pursued(pen));
    sheet.say_where(&BASIS_DISTRIBUTION, |pen| Purpose::Reviews.pursued(pen));
    sheet.always(&BASIS_INTEREST);
    sheet.say_where(&BASIS_CALLS, |pen| Purpose::Calls.pursued(pen));
    sheet.say_where(&BASIS_CAMERAS, |pen| Purpose::Cameras.pursued(pen));
    sheet.always(&BASIS_LAW);
    sheet.block_always(&BASIS_LAW_LIST, |pen| {
        let mut laws = vec!["draft-policy-law-personal"];
        if orders(&pen.r) {
            laws.push("draft-policy-law-civil");
        }
        if orders(&pen.r) || Purpose::Warranty.pursued(pen) {
            laws.push("draft-policy-law-consumer");
        }
        if orders(&pen.r) {
            if tax_kind(pen) == "other" {
                laws.push("draft-policy-law-accounting");
            }
            laws.push("draft-policy-law-tax");
        }
        if Purpose::Marketing.pursued(pen) {
            laws.push("draft-policy-law-advertising");
        }
        list(laws.into_iter().map(|id| pen.say(id)).collect())
    });
    sheet.say_where(&BASIS_CHARTER, |pen| pen.r.is(ask::OPERATOR_KIND, "company"));
}

/// Names of the purposes for which consent is asked.
fn consented(pen: &Pen<'_>) -> Vec<Run> {
    let all = [
        (Purpose::Health, "draft-policy-consent-health"),
        (Purpose::Requests, "draft-policy-consent-requests"),
        (Purpose::Bonus, "draft-policy-consent-bonus"),
        (Purpose::Promo, "draft-policy-consent-promo"),
        (Purpose::Reviews, "draft-policy-consent-reviews"),
        (Purpose::Marketing, "draft-policy-consent-marketing"),
        (Purpose::Analytics, "draft-policy-consent-analytics"),
        (Purpose::Advertising, "draft-policy-consent-advertising"),
    ];
    let mut ids: Vec<&'static str> =
        all.into_iter().filter(|(purpose, _)| purpose.pursued(pen)).map(|(_, id)| id).collect();
    if transfer::wanted(&pen.r) {
        ids.push("draft-policy-consent-transfer");
    }
    if transfer::wanted_abroad(&pen.r) {
        ids.push("draft-policy-consent-abroad");
    }
    ids.into_iter().map(|id| pen.say(id)).collect()
}

fn procedure(sheet: &mut Sheet<'_>) {
    sheet.section(&PROCEDURE);
    sheet.always(&SOURCES);
    sheet.say_where(&SOURCE_GIFT, |pen| pen.r.yes(ask::SALES_GIFTS));
    sheet.say_where(&SOURCE_PAYMENT, |pen| orders(&pen.r) && purposes::online_payment(pen));
    sheet.say_where(&SOURCE_DELIVERY, |pen| !services::carriers(pen).is_empty());
    sheet.say_where(&CALLS, |pen| words::calls(&pen.r));
    sheet.say_with(&CALLS_TRACKED, recipients::tracked_calls);
    sheet.say_where(&CALLS_RECORDED, |pen| {
        pen.r.has(ask::SALES_CHANNELS, "phone") && pen.r.yes(ask::SALES_CALLS_RECORDED)
    });
    sheet.say_with(&MESSENGERS, |pen| {
        let names = words::chosen(pen, words::MESSENGERS, ask::SALES_MESSENGERS);
        Some(vec![("names", operator::alternatives(pen, names)?.into())])
    });
    situations::procedure(sheet);
    sheet.always(&CONFIDENTIAL);
    sheet.list_always(
        &CONFIDENTIAL_LIST,
        &[
            "draft-policy-case-contract",
            "draft-policy-case-instruction",
            "draft-policy-case-consent",
            "draft-policy-case-law",
        ],
    );
    sheet.always(&AUTHORITIES);
    sheet.say_with(&DELIVERY, |pen| {
        services::delivering(pen, |names| join(names, ", ")).map(|args| args.to_vec())
    });
    sheet.say_where(&DELIVERY_UNKNOWN, |pen| orders(&pen.r) && pen.r.unknown(ask::DELIVERY_SERVICES));
    sheet.say_with(&PAYMENT, |pen| {
        if !orders(&pen.r) || !purposes::online_payment(pen) {
            return None;
        }
        let names = services::payers(pen);
        let provider = if names.is_empty() { "unnamed" } else { "named" };
        Some(vec![("provider", Arg::Pick(provider)), ("name", join(names, ", ").into())])
    });
    sheet.say_where(&CARDS_UNSEEN, |pen| {
        pen.r.has(ask::PAYMENT_METHODS, "card-online") && pen.r.no(ask::PAYMENT_CARDS_SEEN)
    });
    sheet.say_where(&CARDS_SEEN, |pen| {
        pen.r.has(ask::PAYMENT_METHODS, "card-online") && pen.r.yes(ask::PAYMENT_CARDS_SEEN)
    });
    recipients(sheet);
    abroad(sheet);
    sheet.say_with(&LOCALISATION, |pen| {
        let foreign = if abroad::loaded_abroad(&pen.r).is_empty() { "none" } else { "tools" };
        pen.r.is(ask::STORAGE_PLACE, "russia").then(|| vec![("foreign", Arg::Pick(foreign))])
    });
    sheet.always(&LOCALISATION_DUTY);
    sheet.always(&PROTECTION);
    sheet.say_where(&MEASURES, |pen| !words::chosen(pen, words::MEASURES, ask::SECURITY_MEASURES).is_empty());
    sheet.block(&MEASURES_LIST, |pen| list(words::chosen(pen, words::MEASURES, ask::SECURITY_MEASURES)));
    sheet.say_with(&PEOPLE_ALONE, |pen| {
        let who = if internal::instructs(&pen.r) { "processors" } else { "alone" };
        (pen.r.is(ask::SECURITY_PEOPLE, "alone") && is_person(pen)).then(|| vec![("who", Arg::Pick(who))])
    });
    sheet.say_where(&PEOPLE_STAFF, |pen| pen.r.is(ask::SECURITY_PEOPLE, "staff"));
    sheet.say_with(&RESPONSIBLE, |pen| Some(vec![("name", appointed(pen)?.into())]));
    sheet.say_where(&RESPONSIBLE_EACH, |pen| operator::several(pen) && appoints(&pen.r));
    sheet.always(&RETENTION);
    sheet.say_with(&RETENTION_ACCOUNTING, |pen| {
        if orders(&pen.r) { Some(vec![("kind", Arg::Pick(tax_kind(pen)))]) } else { None }
    });
    sheet.say_where(&PASSWORD, |pen| pen.r.yes(ask::ACCOUNT_PASSWORD_SIGNATURE));
    sheet.always(&INCIDENTS);
}

fn is_person(pen: &Pen<'_>) -> bool {
    matches!(pen.r.text(ask::OPERATOR_KIND), Some("sole-proprietor" | "self-employed"))
}

fn recipients(sheet: &mut Sheet<'_>) {
    sheet.say_where(&RECIPIENTS, recipients::some);
    sheet.block(&RECIPIENTS_TABLE, |pen| recipients::table(pen, RECIPIENTS_TABLE.text));
    sheet.say_where(&PROCESSORS, recipients::processors);
}

/// What is ticked counts, whatever was answered to «does anything go abroad».
fn abroad(sheet: &mut Sheet<'_>) {
    let denied = |pen: &Pen<'_>| abroad::denied(&pen.r);
    sheet.say_where(&ABROAD_NO, denied);
    sheet.say_with(&ABROAD_YES, |pen| {
        let countries = recipients::countries(pen, &abroad::destinations(&pen.r))?;
        let count = words::how_many(abroad::destinations(&pen.r).len());
        Some(vec![("count", count), ("countries", countries.into())])
    });
    sheet.say_where(&ABROAD_YES_UNNAMED, |pen| {
        pen.r.is(ask::TRANSFER_ABROAD, "yes") && abroad::destinations(&pen.r).is_empty()
    });
    sheet.say_where(&ABROAD_TOOLS, |pen| !abroad::abroad(&pen.r).is_empty());
    sheet.block(&ABROAD_LIST, |pen| {
        list(abroad::abroad(&pen.r).iter().map(|one| recipients::grounded(pen, one)).collect())
    });
    let notified =
        |pen: &Pen<'_>| pen.r.is(ask::TRANSFER_ABROAD, "yes") && pen.r.is(ask::TRANSFER_NOTIFIED, "yes");
    sheet.say_where(&ABROAD_NOTIFIED, notified);
    sheet.say_where(&ABROAD_DUTY, |pen| !denied(pen) && !notified(pen));
}

fn subject_requests(sheet: &mut Sheet<'_>) {
    sheet.section(&REQUESTS);
    sheet.say_with(&CHANNELS, operator::ways);
    sheet.block(&CHANNELS_LIST, |pen| list(operator::channels(pen)));
    sheet.always(&REQUEST_CONTENT);
    sheet.say_with(&WITHDRAWAL_CONTENT, |pen| {
        let sent = if Purpose::Marketing.pursued(pen) { "yes" } else { "no" };
        Some(vec![("advertising", Arg::Pick(sent))])
    });
    sheet.always(&ANSWER_FORM);
    sheet.block_always(&DEADLINES, |pen| Some(deadlines(pen)));
    sheet.always(&WITHDRAWAL_EFFECT);
    sheet.always(&WITHDRAWAL_KEPT);
    situations::claims(sheet);
    sheet.say_where(&SELF_SERVICE, |pen| pen.r.yes(ask::ACCOUNT_SELF_SERVICE));
    sheet.say_with(&COOKIE_WITHDRAWAL, banner::button_named);
    sheet.say_where(&REVIEWS_REQUEST, |pen| Purpose::Reviews.pursued(pen));
    sheet.always(&END);
    sheet.always(&DESTRUCTION);
    sheet.always(&DESTRUCTION_LATER);
    sheet.always(&COMPLAINT);
}

fn deadlines(pen: &Pen<'_>) -> BlockKind {
    let mut rows = vec![
        ["draft-deadline-access", "draft-deadline-access-term", "draft-deadline-access-norm"],
        ["draft-deadline-repeat", "draft-deadline-repeat-term", "draft-deadline-repeat-norm"],
        ["draft-deadline-correction", "draft-deadline-correction-term", "draft-deadline-correction-norm"],
        ["draft-deadline-unneeded", "draft-deadline-unneeded-term", "draft-deadline-unneeded-norm"],
        ["draft-deadline-unlawful", "draft-deadline-unlawful-term", "draft-deadline-unlawful-norm"],
        ["draft-deadline-withdrawal", "draft-deadline-withdrawal-term", "draft-deadline-withdrawal-norm"],
        ["draft-deadline-stop", "draft-deadline-stop-term", "draft-deadline-stop-norm"],
    ];
    if Purpose::Marketing.pursued(pen) {
        rows.push([
            "draft-deadline-marketing",
            "draft-deadline-marketing-term",
            "draft-deadline-marketing-norm",
        ]);
    }
    if Purpose::Reviews.pursued(pen) {
        rows.push([
            "draft-deadline-distribution",
            "draft-deadline-distribution-term",
            "draft-deadline-distribution-norm",
        ]);
    }
    BlockKind::Table {
        caption: pen.words(DEADLINES.text),
        widths: vec![4, 7, 4],
        head: ["draft-deadline-event", "draft-deadline-term", "draft-deadline-norm"]
            .map(|id| pen.say(id))
            .to_vec(),
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
    sheet.say_with(&COOKIES_NECESSARY, |pen| {
        cookies(&pen.r, "necessary").then(|| vec![("kind", words::signs_in(pen))])
    });
    sheet.say_where(&COOKIES_SETTINGS, |pen| cookies(&pen.r, "settings"));
    sheet.say_with(&COOKIES_ANALYTICS, |pen| tool_args(pen, Purpose::Analytics));
    sheet.say_with(&COOKIES_ADVERTISING, |pen| tool_args(pen, Purpose::Advertising));
    sheet.say_where(&COOKIES_BANNER, |pen| {
        tracking(&pen.r) && pen.r.is(ask::COOKIES_BANNER, "banner-choice") && orders(&pen.r)
    });
    sheet.say_where(&COOKIES_BANNER_FREE, |pen| {
        tracking(&pen.r) && pen.r.is(ask::COOKIES_BANNER, "banner-choice") && !orders(&pen.r)
    });
    sheet.say_where(&COOKIES_CONSENT, |pen| {
        tracking(&pen.r) && !pen.r.is(ask::COOKIES_BANNER, "banner-choice")
    });
    sheet.say_with(&COOKIES_BROWSER, |pen| {
        let consent = if tracking(&pen.r) { "yes" } else { "no" };
        pen.r.is(ask::COOKIES_USED, "yes").then(|| vec![("consent", Arg::Pick(consent))])
    });
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

/// Arguments of a sentence about analytics or advertising cookies; none where they are not used.
pub(super) fn tool_args(pen: &Pen<'_>, purpose: Purpose) -> Option<Vec<(&'static str, Arg)>> {
    if !purpose.pursued(pen) {
        return None;
    }
    let names = owners::tools(pen, purpose);
    let named = if names.is_empty() { "unnamed" } else { "named" };
    Some(vec![("tools", Arg::Pick(named)), ("names", join(names, ", ").into())])
}

fn closing(sheet: &mut Sheet<'_>, setting: &Setting) {
    sheet.section(&FINAL);
    sheet.say_where(&MINORS_ADULTS, |pen| pen.r.is(ask::MINORS_POLICY, "adults"));
    sheet.say_where(&MINORS_PARENTS, |pen| pen.r.is(ask::MINORS_POLICY, "parents"));
    sheet.say_where(&MINORS_UNKNOWN, |pen| !pen.r.answered(ask::MINORS_POLICY));
    sheet.say_where(&REVIEWS_CAUTION, |pen| Purpose::Reviews.pursued(pen));
    situations::closing(sheet);
    sheet.say_where(&LINKS, |pen| pen.r.yes(ask::SITE_LINKS));
    sheet.always(&AMENDMENTS);
    sheet.say_with(&NOTICE, |pen| {
        let ways = words::chosen(pen, words::NOTICES, ask::POLICY_NOTICE);
        Some(vec![("ways", operator::conjunction(pen, ways)?.into())])
    });
    sheet.say_with(&EDITION, |pen| Some(vec![("day", pen.day(setting.as_of).into())]));
    sheet.always(&GOVERNING);
    sheet.say_with(&CONTACTS, |pen| {
        let mut contacts: Vec<Run> = operator::email(pen, ask::CONTACT_EMAIL).into_iter().collect();
        contacts.extend(pen.r.text(ask::CONTACT_PHONE).map(|p| vec![Inline::plain(p)]));
        (!contacts.is_empty()).then(|| vec![("contacts", join(contacts, ", ").into())])
    });
    sheet.say_where(&REQUISITES_TITLE, |pen| !operator::details(pen, Address::ForLetters).is_empty());
    sheet.block(&REQUISITES, |pen| {
        let mut pairs = operator::details(pen, Address::ForLetters);
        if let Some(name) = appointed(pen) {
            pairs.push((pen.words("draft-label-responsible"), vec![Inline::plain(name)]));
        }
        (!pairs.is_empty()).then_some(BlockKind::Details { pairs })
    });
}
