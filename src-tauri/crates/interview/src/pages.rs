//! The graph itself: every page, question and option, in the order in which they are asked.
//!
//! To add a question: its id and meaning in `model::ask`, a line here on a page after everything its
//! condition looks at, its texts in `locales/*/questions.ftl` (the tests name the missing ones).

use pismovnik_model::ask;
use pismovnik_model::requisites::RequisiteKind::{Bin, Iin, Inn, Kpp, Ogrn, Ogrnip};

use crate::graph::When::{All, Any, Has, Is, Yes};
use crate::graph::{Choice, Field, Kind, Page, Question, Section, Suggestion, When};
use crate::services::{self, service};

/// All pages, in order. Fluent ids are made at compile time from the ids of pages, questions and
/// options; `tests/texts.rs` holds them against the locales.
pub fn graph() -> &'static [Page] {
    PAGES
}

const RU: When = Is(ask::SHOP_COUNTRY, "RU");
const KZ: When = Is(ask::SHOP_COUNTRY, "KZ");
const SOLE: When = Is(ask::OPERATOR_KIND, "sole-proprietor");
const SELF_EMPLOYED: When = Is(ask::OPERATOR_KIND, "self-employed");
const COMPANY: When = Is(ask::OPERATOR_KIND, "company");
const GROUP: When = Is(ask::OPERATOR_KIND, "group");
const PERSON: When = Any(&[SOLE, SELF_EMPLOYED]);
const SEVERAL: When = Any(&[COMPANY, GROUP]);
const SINGLE: When = Any(&[SOLE, SELF_EMPLOYED, COMPANY]);
const ACCOUNT: When = Has(ask::SALES_CHANNELS, "account");
const CALLS: When = Has(ask::SALES_CHANNELS, "phone");
const ORDERS: When = Any(&[
    Has(ask::SALES_CHANNELS, "guest"),
    ACCOUNT,
    CALLS,
    Has(ask::SALES_CHANNELS, "messenger"),
    Has(ask::SALES_CHANNELS, "form"),
]);
const FORMS: When = Any(&[
    Has(ask::FORMS_KINDS, "callback"),
    Has(ask::FORMS_KINDS, "feedback"),
    Has(ask::FORMS_KINDS, "chat"),
    Has(ask::FORMS_KINDS, "stock-notice"),
]);
const REVIEWS: When = Yes(ask::REVIEWS_PUBLISHED);
const MAILINGS: When = Yes(ask::MARKETING_SENT);
const OLD_BASE: When = Yes(ask::MARKETING_OLD_BASE);
const COOKIES: When = Is(ask::COOKIES_USED, "yes");
const TRACKING: When = Any(&[Has(ask::COOKIES_KINDS, "analytics"), Has(ask::COOKIES_KINDS, "advertising")]);
const CARDS: When = Has(ask::PAYMENT_METHODS, "card-online");
const ABROAD: When = Is(ask::TRANSFER_ABROAD, "yes");

macro_rules! page {
    ($id:literal, $section:ident, $($question:expr),+ $(,)?) => {
        Page {
            id: $id,
            section: Section::$section,
            title: concat!("page-", $id, "-title"),
            why: concat!("page-", $id, "-why"),
            questions: const { &[$($question),+] },
        }
    };
}

/// `ask!(ID, "section-name", kind, hint, unknown)`: the last two say that such a text exists.
macro_rules! ask {
    ($id:ident, $slug:literal, $kind:expr $(, $extra:ident)*) => {
        Question::new(
            ask::$id,
            $kind,
            [concat!("question-", $slug, "-label"), concat!("question-", $slug, "-example")],
        )
        $(.$extra(concat!("question-", $slug, "-", stringify!($extra))))*
    };
}

/// `options!["section-name"; ("id"), ("id" noted), ("none" exclusive), ("id", CONDITION)]`.
macro_rules! options {
    ($slug:literal; $(($($option:tt)+)),+ $(,)?) => {
        const { &[$(option!($slug; $($option)+)),+] }
    };
}

macro_rules! option {
    ($slug:literal; $id:literal) => {
        Choice::new($id, concat!("option-", $slug, "-", $id))
    };
    ($slug:literal; $id:literal noted) => {
        option!($slug; $id).noted(concat!("option-", $slug, "-", $id, "-note"))
    };
    ($slug:literal; $id:literal exclusive) => {
        option!($slug; $id).exclusive()
    };
    ($slug:literal; $id:literal $($extra:ident)?, $when:expr) => {
        option!($slug; $id $($extra)?).when($when)
    };
}

macro_rules! field {
    ($slug:literal, $name:literal, $kind:expr) => {
        Field::new(
            $name,
            $kind,
            concat!("question-", $slug, "-", $name, "-label"),
            concat!("question-", $slug, "-", $name, "-example"),
        )
    };
}

mod countries;
mod now;

use countries::{COUNTRIES, COUNTRIES_OR_OTHER};

/// Names of things: shops, brands, banks, posts.
const NAME: Kind = Kind::Text { max: 200 };
const WORDS: Kind = Kind::Text { max: 500 };

static PAGES: &[Page] = &[
    // Who the operator is.
    page!("country", Who, {
        ask!(SHOP_COUNTRY, "shop-country", Kind::Choice)
            .options(options!["shop-country"; ("RU" noted), ("KZ" noted)])
    }),
    page!("operator-kind", Who, {
        ask!(OPERATOR_KIND, "operator-kind", Kind::Choice).options(options!["operator-kind";
            ("sole-proprietor" noted), ("self-employed" noted, RU), ("company" noted), ("group" noted, RU)])
    }),
    page!(
        "operator-requisites",
        Who,
        ask!(OPERATOR_FORM, "operator-form", Kind::Choice)
            .options(options!["operator-form"; ("ooo", RU), ("too", KZ), ("ao")])
            .identity()
            .when(COMPANY),
        ask!(OPERATOR_NAME, "operator-name", Kind::Name, hint).identity().when(SINGLE),
        ask!(OPERATOR_INN, "operator-inn", Kind::Requisite(Inn), hint).identity().when(All(&[RU, SINGLE])),
        ask!(OPERATOR_KPP, "operator-kpp", Kind::Requisite(Kpp)).identity().when(All(&[RU, COMPANY])),
        ask!(OPERATOR_OGRN, "operator-ogrn", Kind::Requisite(Ogrn)).identity().when(All(&[RU, COMPANY])),
        ask!(OPERATOR_OGRNIP, "operator-ogrnip", Kind::Requisite(Ogrnip)).identity().when(All(&[RU, SOLE])),
        ask!(OPERATOR_IIN, "operator-iin", Kind::Requisite(Iin)).identity().when(All(&[KZ, SOLE])),
        ask!(OPERATOR_BIN, "operator-bin", Kind::Requisite(Bin)).identity().when(All(&[KZ, COMPANY])),
    ),
    page!("operator-members", Who, {
        ask!(OPERATOR_MEMBERS, "operator-members", Kind::Records { fields: MEMBER, min: 2, max: 12 }, hint)
            .identity()
            .when(GROUP)
    }),
    page!(
        "operator-address",
        Who,
        ask!(OPERATOR_ADDRESS, "operator-address", Kind::Address, hint).identity().when(SINGLE),
        ask!(OPERATOR_ADDRESS_IS_HOME, "operator-address-is-home", Kind::YesNo, hint).identity().when(PERSON),
    ),
    page!(
        "operator-responsible",
        Who,
        // Of a group each organisation appoints its own, by its own order.
        ask!(OPERATOR_RESPONSIBLE, "operator-responsible", NAME).optional().identity().when(COMPANY),
        ask!(OPERATOR_RESPONSIBLE_CONTACTS, "operator-responsible-contacts", WORDS, hint)
            .optional()
            .identity()
            .when(All(&[RU, COMPANY])),
    ),
    page!("operator-notified", Who, {
        ask!(OPERATOR_NOTIFIED, "operator-notified", Kind::Choice, hint, unknown)
            .options(options!["operator-notified"; ("yes"), ("no")])
            .identity()
            .when(RU)
    }),
    page!("operator-registry-number", Who, {
        ask!(OPERATOR_REGISTRY_NUMBER, "operator-registry-number", Kind::Text { max: 50 }, hint)
            .optional()
            .identity()
            .when(Is(ask::OPERATOR_NOTIFIED, "yes"))
    }),
    page!("operator-since", Who, {
        ask!(OPERATOR_SINCE, "operator-since", Kind::Text { max: 100 }, hint).optional().identity().when(RU)
    }),
    // The shop, its site and contacts.
    page!("shop-name", Site, ask!(SHOP_NAME, "shop-name", NAME).identity()),
    page!("shop-domains", Site, {
        ask!(SHOP_DOMAINS, "shop-domains", Kind::Domains { max: 20 }, hint).identity()
    }),
    page!("shop-brands", Site, {
        ask!(SHOP_BRANDS, "shop-brands", Kind::Texts { max: 100, entries: 30 })
            .optional()
            .identity()
            .when(SEVERAL)
    }),
    page!(
        "contacts",
        Site,
        ask!(CONTACT_EMAIL, "contact-email", Kind::Email, hint).identity(),
        ask!(CONTACT_PHONE, "contact-phone", Kind::Phone).optional().identity(),
    ),
    // How it sells.
    page!("sales-channels", Sales, {
        ask!(SALES_CHANNELS, "sales-channels", Kind::Choices).options(options!["sales-channels";
            ("guest" noted), ("account" noted), ("phone" noted), ("messenger" noted), ("form" noted),
            ("none" exclusive)])
    }),
    page!("sales-messengers", Sales, {
        ask!(SALES_MESSENGERS, "sales-messengers", Kind::Choices)
            .options(options!["sales-messengers";
                ("telegram" noted), ("whatsapp" noted), ("viber" noted), ("vk" noted), ("max" noted)])
            .when(Has(ask::SALES_CHANNELS, "messenger"))
    }),
    page!("sales-calls-recorded", Sales, {
        ask!(SALES_CALLS_RECORDED, "sales-calls-recorded", Kind::YesNo).when(CALLS)
    }),
    page!("sales-data", Sales, {
        ask!(SALES_DATA, "sales-data", Kind::Choices, hint)
            .options(options!["sales-data";
                ("name"), ("full-name"), ("phone"), ("email"), ("address" noted), ("order" noted),
                ("payment" noted), ("comment"), ("birth-date" noted), ("passport" noted)])
            .suggest(Suggestion::Options(&["name", "phone", "email", "address", "order", "payment"]))
            .when(ORDERS)
    }),
    page!("sales-health", Sales, {
        ask!(SALES_HEALTH, "sales-health", Kind::YesNo, hint).when(All(&[RU, ORDERS]))
    }),
    page!("sales-health-data", Sales, {
        ask!(SALES_HEALTH_DATA, "sales-health-data", WORDS, hint).when(Yes(ask::SALES_HEALTH))
    }),
    page!(
        "situations",
        Sales,
        ask!(SALES_GIFTS, "sales-gifts", Kind::YesNo).when(ORDERS),
        ask!(SALES_BUSINESS, "sales-business", Kind::YesNo).when(ORDERS),
        ask!(SITUATIONS_KINDS, "situations-kinds", Kind::Choices)
            .options(options!["situations-kinds";
                ("browsing"), ("cameras" noted), ("paper-forms" noted), ("return-passport" noted),
                ("review-people" noted), ("marketplaces" noted), ("countries" noted),
                ("reorganisation" noted)])
            .optional(),
    ),
    page!(
        "situations-details",
        Sales,
        ask!(SITUATIONS_CAMERA_DAYS, "situations-camera-days", Kind::Number { min: 1, max: 365 }, unknown)
            .when(Has(ask::SITUATIONS_KINDS, "cameras")),
        ask!(SITUATIONS_COUNTRIES, "situations-countries", Kind::Choices)
            .options(options!["situations-countries"; ("RU", KZ), ("KZ", RU), ("BY"), ("other")])
            .when(Has(ask::SITUATIONS_KINDS, "countries")),
    ),
    page!("sales-business-data", Sales, {
        ask!(SALES_BUSINESS_DATA, "sales-business-data", Kind::Choices)
            .options(options!["sales-business-data";
                ("company"), ("inn" noted), ("kpp", RU), ("contact-name"), ("contact-post"), ("phone"),
                ("email"), ("bank-account"), ("power-of-attorney" noted)])
            .suggest(Suggestion::Options(&["company", "inn", "contact-name", "phone", "email"]))
            .when(Yes(ask::SALES_BUSINESS))
    }),
    page!("sales-offer-url", Sales, {
        ask!(SALES_OFFER_URL, "sales-offer-url", Kind::Url).optional().identity().when(ORDERS)
    }),
    page!("account-data", Sales, {
        ask!(ACCOUNT_DATA, "account-data", Kind::Choices, hint)
            .options(options!["account-data";
                ("name"), ("full-name"), ("login"), ("password" noted), ("phone"), ("email"), ("address"),
                ("birth-date" noted), ("order-history"), ("preferences" noted)])
            .suggest(Suggestion::Options(&["name", "password", "phone", "email", "address", "order-history"]))
            .when(ACCOUNT)
    }),
    page!("account-self-service", Sales, {
        ask!(ACCOUNT_SELF_SERVICE, "account-self-service", Kind::YesNo).when(ACCOUNT)
    }),
    page!("account-password-signature", Sales, {
        ask!(ACCOUNT_PASSWORD_SIGNATURE, "account-password-signature", Kind::YesNo, hint).when(ACCOUNT)
    }),
    // Forms and reviews.
    page!("forms-kinds", Requests, {
        ask!(FORMS_KINDS, "forms-kinds", Kind::Choices).options(options!["forms-kinds";
            ("callback" noted), ("feedback" noted), ("chat" noted), ("stock-notice" noted), ("none" exclusive)])
    }),
    page!("forms-data", Requests, {
        ask!(FORMS_DATA, "forms-data", Kind::Choices)
            .options(options!["forms-data";
                ("name"), ("phone"), ("email"), ("message"), ("city"), ("call-time"), ("files" noted)])
            .suggest(Suggestion::Options(&["name", "phone", "message"]))
            .when(FORMS)
    }),
    page!("reviews-published", Requests, ask!(REVIEWS_PUBLISHED, "reviews-published", Kind::YesNo)),
    page!("reviews-data", Requests, {
        ask!(REVIEWS_DATA, "reviews-data", Kind::Choices)
            .options(options!["reviews-data";
                ("name" noted), ("nickname" noted), ("city"), ("text"), ("rating"), ("photo" noted),
                ("video" noted)])
            .suggest(Suggestion::Options(&["nickname", "text", "rating"]))
            .when(REVIEWS)
    }),
    page!("reviews-elsewhere", Requests, {
        ask!(REVIEWS_ELSEWHERE, "reviews-elsewhere", Kind::YesNo).when(REVIEWS)
    }),
    page!("reviews-places", Requests, {
        ask!(REVIEWS_PLACES, "reviews-places", Kind::Texts { max: 200, entries: 20 })
            .identity()
            .when(Yes(ask::REVIEWS_ELSEWHERE))
    }),
    // Mailings, bonuses, promotions, warranty.
    page!("marketing-sent", Marketing, ask!(MARKETING_SENT, "marketing-sent", Kind::YesNo, hint)),
    page!("marketing-channels", Marketing, {
        ask!(MARKETING_CHANNELS, "marketing-channels", Kind::Choices)
            .options(options!["marketing-channels";
                ("email"), ("sms"), ("messenger"), ("phone"), ("push" noted)])
            .when(MAILINGS)
    }),
    page!("marketing-data", Marketing, {
        ask!(MARKETING_DATA, "marketing-data", Kind::Choices)
            .options(options!["marketing-data";
                ("name"), ("email"), ("phone"), ("birth-date" noted), ("purchases"), ("city"),
                ("messenger-id" noted)])
            .suggest(Suggestion::Options(&["name", "email"]))
            .when(MAILINGS)
    }),
    page!("marketing-personal", Marketing, {
        ask!(MARKETING_PERSONAL, "marketing-personal", Kind::YesNo).when(MAILINGS)
    }),
    page!(
        "marketing-consent",
        Marketing,
        ask!(MARKETING_CONSENT, "marketing-consent", Kind::Choice, unknown)
            .options(options!["marketing-consent";
                ("separate-box" noted), ("policy" noted), ("preticked" noted)])
            .when(MAILINGS),
        ask!(MARKETING_OLD_BASE, "marketing-old-base", Kind::YesNo, hint).optional().when(MAILINGS),
    ),
    page!(
        "old-base",
        Marketing,
        ask!(OLD_BASE_SOURCES, "old-base-sources", Kind::Choices)
            .options(options!["old-base-sources";
                ("orders" noted), ("subscription" noted), ("policy" noted), ("preticked"), ("offline" noted),
                ("bought" noted)])
            .when(OLD_BASE),
        ask!(OLD_BASE_SINCE, "old-base-since", Kind::Choice, unknown)
            .options(options!["old-base-since"; ("before"), ("after"), ("both")])
            // The day from which consent stands apart is Russia's.
            .when(All(&[OLD_BASE, RU])),
        ask!(OLD_BASE_PROOF, "old-base-proof", Kind::Choice, hint, unknown)
            .options(options!["old-base-proof"; ("all"), ("some"), ("none")])
            .when(OLD_BASE),
        ask!(OLD_BASE_COUNT, "old-base-count", Kind::Number { min: 1, max: 10_000_000 })
            .optional()
            .identity()
            .when(OLD_BASE),
        ask!(OLD_BASE_BOUGHT_FROM, "old-base-bought-from", NAME).optional().identity().when(OLD_BASE),
    ),
    page!("bonus-run", Marketing, ask!(BONUS_RUN, "bonus-run", Kind::YesNo)),
    page!("bonus-data", Marketing, {
        ask!(BONUS_DATA, "bonus-data", Kind::Choices)
            .options(options!["bonus-data";
                ("name"), ("full-name"), ("phone"), ("email"), ("birth-date" noted), ("purchases"),
                ("card-number"), ("balance")])
            .suggest(Suggestion::Options(&["name", "phone", "purchases", "balance"]))
            .when(Yes(ask::BONUS_RUN))
    }),
    page!("promo-run", Marketing, ask!(PROMO_RUN, "promo-run", Kind::YesNo)),
    page!("promo-data", Marketing, {
        ask!(PROMO_DATA, "promo-data", Kind::Choices)
            .options(options!["promo-data";
                ("name"), ("full-name"), ("phone"), ("email"), ("address" noted), ("receipt"), ("inn" noted)])
            .suggest(Suggestion::Options(&["name", "phone", "receipt"]))
            .when(Yes(ask::PROMO_RUN))
    }),
    page!("warranty-run", Marketing, ask!(WARRANTY_RUN, "warranty-run", Kind::YesNo)),
    page!("warranty-data", Marketing, {
        ask!(WARRANTY_DATA, "warranty-data", Kind::Choices)
            .options(options!["warranty-data";
                ("name"), ("full-name"), ("phone"), ("email"), ("address"), ("purchase"), ("defect"), ("photo")])
            .suggest(Suggestion::Options(&["name", "phone", "purchase", "defect"]))
            .when(Yes(ask::WARRANTY_RUN))
    }),
    // Cookies and what the server writes down.
    page!("cookies-used", Cookies, {
        ask!(COOKIES_USED, "cookies-used", Kind::Choice, unknown)
            .options(options!["cookies-used"; ("yes" noted), ("no" noted)])
    }),
    page!("cookies-kinds", Cookies, {
        ask!(COOKIES_KINDS, "cookies-kinds", Kind::Choices)
            .options(options!["cookies-kinds";
                ("necessary" noted), ("settings" noted), ("analytics" noted), ("advertising" noted)])
            .suggest(Suggestion::Options(&["necessary"]))
            .when(COOKIES)
    }),
    page!("cookies-tools", Cookies, {
        ask!(COOKIES_TOOLS, "cookies-tools", Kind::Choices).options(TOOLS).when(TRACKING)
    }),
    page!("cookies-other-tools", Cookies, {
        ask!(COOKIES_OTHER_TOOLS, "cookies-other-tools", Kind::Records { fields: TOOL, min: 1, max: 10 })
            .identity()
            .when(Has(ask::COOKIES_TOOLS, "other"))
    }),
    page!("cookies-banner", Cookies, {
        ask!(COOKIES_BANNER, "cookies-banner", Kind::Choice, unknown)
            .options(
                options!["cookies-banner"; ("banner-choice" noted), ("banner-notice" noted), ("none" noted)],
            )
            .when(TRACKING)
    }),
    page!("site-foreign", Cookies, {
        ask!(SITE_FOREIGN, "site-foreign", Kind::Choices, hint, unknown).options(options!["site-foreign";
            ("recaptcha" noted), ("google-fonts" noted), ("google-maps" noted), ("youtube" noted),
            ("none" exclusive)])
    }),
    page!("logs-data", Cookies, {
        ask!(LOGS_DATA, "logs-data", Kind::Choices, unknown)
            .options(options!["logs-data";
                ("ip"), ("time"), ("pages"), ("referrer"), ("browser"), ("os"), ("device" noted)])
            .suggest(Suggestion::Options(&["ip", "time", "pages", "referrer", "browser", "os"]))
    }),
    page!("logs-days", Cookies, {
        ask!(LOGS_DAYS, "logs-days", Kind::Number { min: 1, max: 1095 }, unknown)
            .suggest(Suggestion::Number(90))
    }),
    page!("logs-fraud", Cookies, ask!(LOGS_FRAUD, "logs-fraud", Kind::YesNo)),
    // To whom data go.
    page!("delivery-services", Recipients, {
        ask!(DELIVERY_SERVICES, "delivery-services", Kind::Choices, unknown).options(CARRIERS).when(ORDERS)
    }),
    page!("payment-methods", Recipients, {
        ask!(PAYMENT_METHODS, "payment-methods", Kind::Choices, unknown)
            .options(options!["payment-methods";
                ("card-online" noted), ("sbp" noted, RU), ("cash"), ("card-on-delivery"), ("invoice" noted),
                ("instalments" noted)])
            .when(ORDERS)
    }),
    page!(
        "payment-provider",
        Recipients,
        ask!(PAYMENT_SERVICES, "payment-services", Kind::Choices)
            .options(services::PAYMENT)
            .optional()
            .when(Any(&[CARDS, Has(ask::PAYMENT_METHODS, "sbp")])),
        ask!(PAYMENT_PROVIDER, "payment-provider", NAME, hint, unknown)
            .optional()
            .identity()
            .when(Any(&[CARDS, Has(ask::PAYMENT_METHODS, "sbp")])),
    ),
    page!("payment-cards-seen", Recipients, {
        ask!(PAYMENT_CARDS_SEEN, "payment-cards-seen", Kind::YesNo, hint).when(CARDS)
    }),
    page!(
        "recipients-other",
        Recipients,
        ask!(RECIPIENTS_SERVICES, "recipients-services", Kind::Choices, hint)
            .options(services::RECIPIENTS)
            .optional(),
        ask!(
            RECIPIENTS_OTHER,
            "recipients-other",
            Kind::Records { fields: RECIPIENT, min: 0, max: 30 },
            hint
        )
        .optional()
        .identity(),
    ),
    page!("recipients-corrections", Recipients, {
        ask!(
            RECIPIENTS_CORRECTIONS,
            "recipients-corrections",
            Kind::Records { fields: CORRECTION, min: 0, max: 60 },
            hint
        )
        .optional()
        .identity()
        .suggest(Suggestion::OpenServices)
        .when(services::CORRECTABLE)
    }),
    page!("transfer-abroad", Recipients, {
        ask!(TRANSFER_ABROAD, "transfer-abroad", Kind::Choice, hint, unknown)
            .options(options!["transfer-abroad"; ("yes"), ("no")])
    }),
    page!("transfer-countries", Recipients, {
        ask!(TRANSFER_COUNTRIES, "transfer-countries", Kind::Choices, hint)
            .options(COUNTRIES)
            .optional()
            .when(ABROAD)
    }),
    page!("transfer-notified", Recipients, {
        ask!(TRANSFER_NOTIFIED, "transfer-notified", Kind::Choice, unknown)
            .options(options!["transfer-notified"; ("yes"), ("no")])
            .identity()
            .when(All(&[RU, ABROAD]))
    }),
    // Where data lie and how they are guarded.
    page!("storage-place", Storage, {
        ask!(STORAGE_PLACE, "storage-place", Kind::Choice, hint, unknown)
            .options(options!["storage-place"; ("russia" noted), ("kazakhstan" noted), ("abroad" noted)])
    }),
    page!("storage-country", Storage, {
        ask!(STORAGE_COUNTRY, "storage-country", Kind::Choice, hint, unknown)
            .options(COUNTRIES_OR_OTHER)
            .when(Is(ask::STORAGE_PLACE, "abroad"))
    }),
    page!("storage-host", Storage, {
        ask!(STORAGE_HOST, "storage-host", WORDS, hint).optional().identity().when(RU)
    }),
    page!("security-people", Storage, {
        ask!(SECURITY_PEOPLE, "security-people", Kind::Choice)
            .options(options!["security-people"; ("alone" noted), ("staff" noted)])
    }),
    page!("staff-kinds", Storage, {
        ask!(STAFF_KINDS, "staff-kinds", Kind::Choices, unknown)
            .options(options!["staff-kinds";
                ("employees" noted), ("applicants-site" noted), ("applicants" noted), ("none" exclusive)])
            .when(RU)
    }),
    page!("security-measures", Storage, {
        ask!(SECURITY_MEASURES, "security-measures", Kind::Choices, hint, unknown).options(
            options!["security-measures";
                ("passwords"), ("two-factor" noted), ("access-list" noted), ("antivirus"), ("updates"),
                ("backups"), ("https" noted), ("locked-papers"), ("training"), ("intrusion-detection" noted),
                ("leak-prevention" noted)],
        )
    }),
    // How long data are kept.
    page!(
        "terms-orders",
        Terms,
        ask!(TERMS_ORDERS, "terms-orders", Kind::Choice, unknown)
            .options(options!["terms-orders"; ("law" noted), ("forever" noted)])
            .suggest(Suggestion::Options(&["law"]))
            .when(ORDERS),
        ask!(TERMS_CLAIMS, "terms-claims", Kind::Number { min: 1, max: 1095 }, hint).optional().when(ORDERS),
    ),
    page!("terms-account", Terms, {
        ask!(TERMS_ACCOUNT, "terms-account", Kind::Choice, unknown)
            .options(options!["terms-account"; ("until-deletion"), ("inactive-1"), ("inactive-3")])
            .suggest(Suggestion::Options(&["until-deletion"]))
            .when(ACCOUNT)
    }),
    page!("terms-requests", Terms, {
        ask!(TERMS_REQUESTS, "terms-requests", Kind::Choice, unknown)
            .options(options!["terms-requests";
                ("days-30"), ("months-6"), ("year-1"), ("years-3" noted), ("forever" noted)])
            .suggest(Suggestion::Options(&["year-1"]))
            .when(FORMS)
    }),
    page!("terms-marketing", Terms, {
        ask!(TERMS_MARKETING, "terms-marketing", Kind::Choice, unknown)
            .options(options!["terms-marketing";
                ("until-withdrawal" noted), ("year-1"), ("years-3"), ("forever" noted)])
            .suggest(Suggestion::Options(&["until-withdrawal"]))
            .when(MAILINGS)
    }),
    page!("terms-reviews", Terms, {
        ask!(TERMS_REVIEWS, "terms-reviews", Kind::Choice, unknown)
            .options(options!["terms-reviews";
                ("until-withdrawal" noted), ("year-1"), ("years-3"), ("forever" noted)])
            .suggest(Suggestion::Options(&["until-withdrawal"]))
            .when(REVIEWS)
    }),
    page!("terms-bonus", Terms, {
        ask!(TERMS_BONUS, "terms-bonus", Kind::Choice, unknown)
            .options(options!["terms-bonus"; ("until-exit" noted), ("inactive-1"), ("inactive-3")])
            .suggest(Suggestion::Options(&["until-exit"]))
            .when(Yes(ask::BONUS_RUN))
    }),
    // Withdrawal of consent and the rest of the policy.
    page!("withdrawal-channels", Policy, {
        ask!(WITHDRAWAL_CHANNELS, "withdrawal-channels", Kind::Choices, hint)
            .options(options!["withdrawal-channels";
                ("email" noted), ("post" noted), ("form" noted), ("account" noted, ACCOUNT)])
            .suggest(Suggestion::Options(&["email", "post"]))
    }),
    page!(
        "withdrawal-details",
        Policy,
        ask!(WITHDRAWAL_EMAIL, "withdrawal-email", Kind::Email)
            .identity()
            .suggest(Suggestion::SameAs(ask::CONTACT_EMAIL))
            .when(Has(ask::WITHDRAWAL_CHANNELS, "email")),
        ask!(WITHDRAWAL_ADDRESS, "withdrawal-address", Kind::Address, hint)
            .optional()
            .identity()
            .when(Has(ask::WITHDRAWAL_CHANNELS, "post")),
        ask!(WITHDRAWAL_URL, "withdrawal-url", Kind::Url)
            .identity()
            .when(Has(ask::WITHDRAWAL_CHANNELS, "form")),
    ),
    page!("minors-policy", Policy, {
        ask!(MINORS_POLICY, "minors-policy", Kind::Choice, unknown)
            .options(options!["minors-policy"; ("adults" noted), ("parents" noted)])
    }),
    page!(
        "site-links",
        Policy,
        ask!(SITE_LINKS, "site-links", Kind::YesNo),
        ask!(SITE_SUITABLE, "site-suitable", Kind::YesNo).optional(),
    ),
    page!(
        "policy-url",
        Policy,
        ask!(POLICY_URL, "policy-url", Kind::Url, hint).optional().identity(),
        ask!(COOKIE_CONSENT_URL, "policy-cookie-consent-url", Kind::Url, hint)
            .optional()
            .identity()
            .when(TRACKING),
        ask!(FORMS_MAP, "forms-map", Kind::Records { fields: FORM, min: 0, max: 40 }, hint)
            .optional()
            .identity(),
    ),
    page!("policy-notice", Policy, {
        ask!(POLICY_NOTICE, "policy-notice", Kind::Choices)
            .options(options!["policy-notice"; ("site" noted), ("email"), ("account", ACCOUNT)])
            .suggest(Suggestion::Options(&["site"]))
    }),
    // What the site says and does today.
    now::CONSENT_COLLECTED,
    now::SITE_PROMISES,
    now::SITE_TERMS,
    now::SITE_WITHDRAWAL,
    now::SITE_TEXT,
    now::PRACTICE_OTHER,
    now::KZ_PAPERS,
];

/// One company of a group.
const MEMBER: &[Field] = &[
    field!("operator-members", "form", Kind::Choice)
        .options(options!["operator-members-form"; ("ooo"), ("ao"), ("ip")]),
    field!("operator-members", "name", Kind::Name),
    field!("operator-members", "inn", Kind::Requisite(Inn)),
    field!("operator-members", "ogrn", Kind::Requisite(Ogrn)),
    field!("operator-members", "address", Kind::Address),
    field!("operator-members", "role", WORDS).optional(),
];

/// A tool of the site that is not on our list.
const TOOL: &[Field] = &[
    field!("cookies-other-tools", "name", NAME),
    field!("cookies-other-tools", "company", NAME),
    field!("cookies-other-tools", "country", Kind::Choice).options(COUNTRIES_OR_OTHER),
    field!("cookies-other-tools", "purpose", Kind::Choice)
        .options(options!["cookies-other-tools-purpose"; ("analytics"), ("advertising")]),
];

/// Counters and advertising tools: the directory's, and what is a kind of tool rather than a service.
const TOOLS: &[Choice] = &[
    option!("cookies-tools"; "yandex-metrica" noted),
    option!("cookies-tools"; "top-mail-ru" noted),
    option!("cookies-tools"; "vk-pixel" noted),
    option!("cookies-tools"; "yandex-direct" noted),
    option!("cookies-tools"; "calltracking" noted),
    service!("counter"; "roistat", RU),
    service!("counter"; "liveinternet", RU),
    option!("cookies-tools"; "google-analytics" noted),
    option!("cookies-tools"; "google-tag-manager" noted),
    option!("cookies-tools"; "google-ads" noted),
    option!("cookies-tools"; "meta-pixel" noted),
    service!("counter"; "microsoft-clarity"),
    service!("counter"; "hotjar"),
    service!("counter"; "tiktok-pixel"),
    option!("cookies-tools"; "other"),
];

/// Carriers: the directory's, and ways without one.
const CARRIERS: &[Choice] = &[
    option!("delivery-services"; "cdek" noted),
    option!("delivery-services"; "russian-post" noted, RU),
    option!("delivery-services"; "boxberry" noted, RU),
    option!("delivery-services"; "yandex-delivery" noted),
    option!("delivery-services"; "five-post" noted, RU),
    service!("delivery"; "dpd"),
    service!("delivery"; "dellin", RU),
    service!("delivery"; "pecom"),
    service!("delivery"; "dostavista", RU),
    service!("delivery"; "pony-express"),
    option!("delivery-services"; "kazpost" noted, KZ),
    service!("delivery"; "exline", KZ),
    service!("delivery"; "alem-tat", KZ),
    option!("delivery-services"; "own-courier" noted),
    option!("delivery-services"; "pickup" noted),
    option!("delivery-services"; "transport-company" noted),
];

/// What the owner knows better than the directory.
const CORRECTION: &[Field] = &[
    field!("recipients-corrections", "service", Kind::Choice).options(services::TICKED),
    field!("recipients-corrections", "company", NAME).optional(),
    field!("recipients-corrections", "country", Kind::Choice).options(COUNTRIES_OR_OTHER).optional(),
    field!("recipients-corrections", "role", Kind::Choice)
        .options(options!["recipients-other-role"; ("processor" noted), ("operator" noted)])
        .optional(),
    field!("recipients-corrections", "data", WORDS).optional(),
    field!("recipients-corrections", "address", Kind::Address).optional(),
];

/// One form of the site.
const FORM: &[Field] = &[
    field!("forms-map", "name", NAME),
    field!("forms-map", "url", Kind::Url),
    field!("forms-map", "fields", Kind::Choices).options(options!["forms-map-fields";
        ("name"), ("full-name"), ("phone"), ("email"), ("address"), ("city"), ("birth-date"), ("message"),
        ("files"), ("passport"), ("company"), ("inn"), ("card"), ("other")]),
    field!("forms-map", "purpose", Kind::Choice).options(options!["forms-map-purpose";
        ("forms"), ("order"), ("account"), ("marketing"), ("bonus"), ("promo"), ("review"), ("cookies")]),
    field!("forms-map", "tick", Kind::Choice).options(
        options!["forms-map-tick"; ("own-box" noted), ("none"), ("preticked"), ("by-sending" noted)],
    ),
    field!("forms-map", "edition", Kind::Number { min: 1, max: 999 }).optional(),
];

/// A further recipient of data.
const RECIPIENT: &[Field] = &[
    field!("recipients-other", "name", NAME),
    field!("recipients-other", "country", Kind::Choice).options(COUNTRIES_OR_OTHER),
    field!("recipients-other", "role", Kind::Choice)
        .options(options!["recipients-other-role"; ("processor" noted), ("operator" noted)]),
    field!("recipients-other", "purpose", Kind::Choice).options(options!["recipients-other-purpose";
        ("hosting"), ("mailing"), ("crm"), ("accounting"), ("telephony"), ("support"), ("advertising"),
        ("other")]),
    field!("recipients-other", "data", WORDS),
    field!("recipients-other", "address", Kind::Address).optional(),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn questions() -> impl Iterator<Item = (&'static Page, &'static Question)> {
        PAGES.iter().flat_map(|p| p.questions.iter().map(move |q| (p, q)))
    }

    #[test]
    fn every_question_of_the_vocabulary_is_asked_once() {
        let asked: Vec<_> = questions().map(|(_, q)| q.id).collect();
        let once: BTreeSet<_> = asked.iter().copied().collect();
        assert_eq!(asked.len(), once.len(), "a question is asked twice");
        assert_eq!(once, ask::ALL.iter().copied().collect());
    }

    #[test]
    fn texts_are_named_after_what_they_belong_to() {
        for (_, q) in questions() {
            let slug = q.id.replace('.', "-");
            assert_eq!(q.label, format!("question-{slug}-label"));
            for choice in q.options {
                let own = format!("option-{slug}-{}", choice.id);
                let shared = [format!("service-{}", choice.id), format!("option-country-{}", choice.id)];
                assert!(choice.label == own || shared.iter().any(|s| *s == choice.label), "{own}");
            }
            if let Kind::Records { fields, .. } = q.kind {
                for field in fields {
                    assert_eq!(field.label, format!("question-{slug}-{}-label", field.name));
                    // Corrections speak of recipients and services in the words that name them elsewhere.
                    let shared = ["service-".to_owned(), "option-recipients-other-".to_owned()];
                    for choice in field.options {
                        let own = format!("option-{slug}-{}-{}", field.name, choice.id);
                        let shared = choice.label == format!("option-country-{}", choice.id)
                            || q.id == ask::RECIPIENTS_CORRECTIONS
                                && shared.iter().any(|s| choice.label.starts_with(s));
                        assert!(choice.label == own || shared, "{own}");
                    }
                }
            }
        }
    }

    #[test]
    fn conditions_look_only_at_earlier_pages_and_existing_options() {
        let mut earlier: Vec<&Question> = Vec::new();
        for page in PAGES {
            for q in page.questions {
                for when in std::iter::once(&q.when).chain(q.options.iter().map(|o| &o.when)) {
                    well_founded(when, &earlier, q.id);
                }
                if let Suggestion::SameAs(other) = q.suggestion {
                    assert!(earlier.iter().any(|e| e.id == other), "{}", q.id);
                }
            }
            earlier.extend(page.questions);
        }
    }

    fn well_founded(when: &When, earlier: &[&Question], of: &str) {
        let find = |id: &str| {
            earlier.iter().find(|q| q.id == id).unwrap_or_else(|| panic!("{of} looks ahead at {id}"))
        };
        match when {
            When::Always => {}
            Is(id, option) => {
                assert_eq!(find(id).kind, Kind::Choice, "{of}");
                assert!(find(id).options.iter().any(|o| o.id == *option), "{of}: {id} has no {option}");
            }
            Has(id, option) => {
                assert_eq!(find(id).kind, Kind::Choices, "{of}");
                assert!(find(id).options.iter().any(|o| o.id == *option), "{of}: {id} has no {option}");
            }
            Yes(id) => assert_eq!(find(id).kind, Kind::YesNo, "{of}"),
            When::Answered(id) => assert_eq!(find(id).id, *id),
            Any(of_these) | All(of_these) => of_these.iter().for_each(|w| well_founded(w, earlier, of)),
        }
    }

    #[test]
    fn choices_have_options_and_nothing_else_does() {
        for (_, q) in questions() {
            assert_eq!(matches!(q.kind, Kind::Choice | Kind::Choices), !q.options.is_empty(), "{}", q.id);
            assert!(q.options.iter().all(|o| o.id != "?"), "{}", q.id);
            if let Suggestion::Options(ids) = q.suggestion {
                assert!(ids.iter().all(|id| q.options.iter().any(|o| o.id == *id)), "{}", q.id);
                assert!(ids.len() == 1 || q.kind == Kind::Choices, "{}", q.id);
            }
        }
    }

    #[test]
    fn everything_typed_has_an_example() {
        for (_, q) in questions() {
            match q.kind {
                Kind::Records { fields, .. } => {
                    assert!(fields.iter().all(|f| f.example.is_some() == f.kind.free()), "{}", q.id);
                }
                _ => assert_eq!(q.example.is_some(), q.kind.free(), "{}", q.id),
            }
        }
    }

    #[test]
    fn sections_follow_each_other_and_pages_have_own_ids() {
        assert!(PAGES.is_sorted_by_key(|p| p.section));
        let ids: BTreeSet<_> = PAGES.iter().map(|p| p.id).collect();
        assert_eq!(ids.len(), PAGES.len());
    }
}
