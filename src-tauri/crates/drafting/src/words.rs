//! The words for options: one table per question, in the order in which papers list them.

use pismovnik_model::{Reader, ask};

use crate::run::{Arg, Run, join};
use crate::sheet::Pen;

/// Option id -> text id.
pub(crate) type Table = &'static [(&'static str, &'static str)];

pub(crate) const SALES_DATA: Table = &[
    ("full-name", "draft-data-full-name"),
    ("name", "draft-data-name"),
    ("phone", "draft-data-phone"),
    ("email", "draft-data-email"),
    ("address", "draft-data-delivery-address"),
    ("birth-date", "draft-data-birth-date"),
    ("passport", "draft-data-passport"),
    ("order", "draft-data-order"),
    ("payment", "draft-data-payment"),
    ("comment", "draft-data-comment"),
];

pub(crate) const BUSINESS_PERSON: Table = &[
    ("contact-name", "draft-data-contact-name"),
    ("contact-post", "draft-data-contact-post"),
    ("phone", "draft-data-phone"),
    ("email", "draft-data-email"),
    ("power-of-attorney", "draft-data-power-of-attorney"),
];

pub(crate) const BUSINESS_COMPANY: Table = &[
    ("company", "draft-data-company-name"),
    ("inn", "draft-data-company-inn"),
    ("kpp", "draft-data-company-kpp"),
    ("bank-account", "draft-data-bank-account"),
];

pub(crate) const ACCOUNT_DATA: Table = &[
    ("full-name", "draft-data-full-name"),
    ("name", "draft-data-name"),
    ("login", "draft-data-login"),
    ("password", "draft-data-password"),
    ("phone", "draft-data-phone"),
    ("email", "draft-data-email"),
    ("address", "draft-data-delivery-address"),
    ("birth-date", "draft-data-birth-date"),
    ("order-history", "draft-data-order-history"),
    ("preferences", "draft-data-preferences"),
];

pub(crate) const FORMS_KINDS: Table = &[
    ("callback", "draft-form-callback"),
    ("feedback", "draft-form-feedback"),
    ("chat", "draft-form-chat"),
    ("stock-notice", "draft-form-stock-notice"),
];

pub(crate) const FORMS_DATA: Table = &[
    ("name", "draft-data-name"),
    ("phone", "draft-data-phone"),
    ("email", "draft-data-email"),
    ("city", "draft-data-city"),
    ("message", "draft-data-message"),
    ("call-time", "draft-data-call-time"),
    ("files", "draft-data-files"),
];

pub(crate) const REVIEWS_DATA: Table = &[
    ("name", "draft-data-name"),
    ("nickname", "draft-data-nickname"),
    ("city", "draft-data-city"),
    ("text", "draft-data-review-text"),
    ("rating", "draft-data-rating"),
    ("photo", "draft-data-photo"),
    ("video", "draft-data-video"),
];

pub(crate) const MARKETING_DATA: Table = &[
    ("name", "draft-data-name"),
    ("email", "draft-data-email"),
    ("phone", "draft-data-phone"),
    ("messenger-id", "draft-data-messenger-id"),
    ("birth-date", "draft-data-birth-date"),
    ("city", "draft-data-city"),
    ("purchases", "draft-data-purchases"),
];

pub(crate) const MARKETING_BY: Table = &[
    ("email", "draft-channel-by-email"),
    ("sms", "draft-channel-by-sms"),
    ("messenger", "draft-channel-by-messenger"),
    ("phone", "draft-channel-by-phone"),
    ("push", "draft-channel-by-push"),
];

pub(crate) const BONUS_DATA: Table = &[
    ("full-name", "draft-data-full-name"),
    ("name", "draft-data-name"),
    ("phone", "draft-data-phone"),
    ("email", "draft-data-email"),
    ("birth-date", "draft-data-birth-date"),
    ("card-number", "draft-data-card-number"),
    ("purchases", "draft-data-purchases"),
    ("balance", "draft-data-balance"),
];

pub(crate) const PROMO_DATA: Table = &[
    ("full-name", "draft-data-full-name"),
    ("name", "draft-data-name"),
    ("phone", "draft-data-phone"),
    ("email", "draft-data-email"),
    ("address", "draft-data-postal-address"),
    ("receipt", "draft-data-receipt"),
    ("inn", "draft-data-person-inn"),
];

pub(crate) const WARRANTY_DATA: Table = &[
    ("full-name", "draft-data-full-name"),
    ("name", "draft-data-name"),
    ("phone", "draft-data-phone"),
    ("email", "draft-data-email"),
    ("address", "draft-data-postal-address"),
    ("purchase", "draft-data-purchase"),
    ("defect", "draft-data-defect"),
    ("photo", "draft-data-defect-photo"),
];

pub(crate) const LOGS_DATA: Table = &[
    ("ip", "draft-data-ip"),
    ("time", "draft-data-time"),
    ("pages", "draft-data-pages"),
    ("referrer", "draft-data-referrer"),
    ("browser", "draft-data-browser"),
    ("os", "draft-data-os"),
    ("device", "draft-data-device"),
];

pub(crate) const MESSENGERS: Table = &[
    ("telegram", "draft-messenger-telegram"),
    ("whatsapp", "draft-messenger-whatsapp"),
    ("viber", "draft-messenger-viber"),
    ("vk", "draft-messenger-vk"),
    ("max", "draft-messenger-max"),
];

pub(crate) const FOREIGN_BLOCKS: Table = &[
    ("recaptcha", "draft-foreign-recaptcha"),
    ("google-fonts", "draft-foreign-google-fonts"),
    ("google-maps", "draft-foreign-google-maps"),
    ("youtube", "draft-foreign-youtube"),
];

/// What an embedded part of a page gets data for.
pub(crate) const WIDGET_PURPOSES: Table = &[
    ("recaptcha", "draft-recipient-recaptcha"),
    ("google-fonts", "draft-recipient-fonts"),
    ("google-maps", "draft-recipient-maps"),
    ("youtube", "draft-recipient-video"),
];

pub(crate) const MEASURES: Table = &[
    ("passwords", "draft-measure-passwords"),
    ("two-factor", "draft-measure-two-factor"),
    ("access-list", "draft-measure-access-list"),
    ("antivirus", "draft-measure-antivirus"),
    ("updates", "draft-measure-updates"),
    ("backups", "draft-measure-backups"),
    ("https", "draft-measure-https"),
    ("locked-papers", "draft-measure-locked-papers"),
    ("training", "draft-measure-training"),
    ("intrusion-detection", "draft-measure-intrusion-detection"),
    ("leak-prevention", "draft-measure-leak-prevention"),
];

pub(crate) const NOTICES: Table =
    &[("site", "draft-notice-site"), ("email", "draft-notice-email"), ("account", "draft-notice-account")];

/// Countries by ISO 3166 code; [`pismovnik_model::abroad::UNNAMED`] for those not named.
pub(crate) const COUNTRIES: Table = &[
    ("RU", "option-country-RU"),
    ("KZ", "option-country-KZ"),
    ("BY", "option-country-BY"),
    ("AM", "option-country-AM"),
    ("AZ", "option-country-AZ"),
    ("GE", "option-country-GE"),
    ("KG", "option-country-KG"),
    ("MD", "option-country-MD"),
    ("MN", "option-country-MN"),
    ("TJ", "option-country-TJ"),
    ("TM", "option-country-TM"),
    ("UA", "option-country-UA"),
    ("UZ", "option-country-UZ"),
    ("AU", "option-country-AU"),
    ("AT", "option-country-AT"),
    ("BE", "option-country-BE"),
    ("BG", "option-country-BG"),
    ("BR", "option-country-BR"),
    ("GB", "option-country-GB"),
    ("HU", "option-country-HU"),
    ("DE", "option-country-DE"),
    ("HK", "option-country-HK"),
    ("GR", "option-country-GR"),
    ("DK", "option-country-DK"),
    ("IL", "option-country-IL"),
    ("IN", "option-country-IN"),
    ("IE", "option-country-IE"),
    ("ES", "option-country-ES"),
    ("IT", "option-country-IT"),
    ("CA", "option-country-CA"),
    ("CY", "option-country-CY"),
    ("CN", "option-country-CN"),
    ("LV", "option-country-LV"),
    ("LT", "option-country-LT"),
    ("LU", "option-country-LU"),
    ("MT", "option-country-MT"),
    ("NL", "option-country-NL"),
    ("NO", "option-country-NO"),
    ("AE", "option-country-AE"),
    ("PL", "option-country-PL"),
    ("PT", "option-country-PT"),
    ("KR", "option-country-KR"),
    ("RO", "option-country-RO"),
    ("RS", "option-country-RS"),
    ("SG", "option-country-SG"),
    ("SK", "option-country-SK"),
    ("US", "option-country-US"),
    ("TR", "option-country-TR"),
    ("FI", "option-country-FI"),
    ("FR", "option-country-FR"),
    ("CZ", "option-country-CZ"),
    ("CH", "option-country-CH"),
    ("SE", "option-country-SE"),
    ("EE", "option-country-EE"),
    ("JP", "option-country-JP"),
    ("other", "draft-country-unnamed"),
];

pub(crate) const ROLES: Table = &[("processor", "draft-role-processor"), ("operator", "draft-role-operator")];

pub(crate) const RECIPIENT_PURPOSES: Table = &[
    ("hosting", "draft-recipient-hosting"),
    ("mailing", "draft-recipient-mailing"),
    ("crm", "draft-recipient-crm"),
    ("accounting", "draft-recipient-accounting"),
    ("telephony", "draft-recipient-telephony"),
    ("support", "draft-recipient-support"),
    ("advertising", "draft-recipient-advertising"),
    ("marketplace", "draft-recipient-marketplace"),
    ("delivery", "draft-recipient-delivery"),
    ("payment", "draft-recipient-payment"),
    ("analytics", "draft-recipient-analytics"),
    ("pages", "draft-recipient-pages"),
    ("messages", "draft-recipient-messages"),
    ("other", "draft-recipient-other"),
];

/// The chosen options that stand in the table; others are somebody else's to name.
pub(crate) fn chosen(pen: &Pen<'_>, table: Table, question: &str) -> Vec<Run> {
    let chosen = pen.r.many(question);
    table.iter().filter(|(id, _)| chosen.iter().any(|c| c == id)).map(|(_, text)| pen.say(text)).collect()
}

/// Data chosen in a question; a short name says nothing beside the full one.
pub(crate) fn data(pen: &Pen<'_>, table: Table, question: &str) -> Vec<Run> {
    let full = pen.r.has(question, "full-name");
    let chosen = pen.r.many(question);
    table
        .iter()
        .filter(|(id, _)| chosen.iter().any(|c| c == id) && !(full && *id == "name"))
        .map(|(_, text)| pen.say(text))
        .collect()
}

/// Whether something is ordered at all.
pub(crate) fn orders(r: &Reader<'_>) -> bool {
    r.many(ask::SALES_CHANNELS).iter().any(|c| c != "none")
}

/// Whether some form of the site takes requests.
pub(crate) fn requests(r: &Reader<'_>) -> bool {
    r.many(ask::FORMS_KINDS).iter().any(|c| c != "none")
}

/// Whether the shop learns from which numbers people call.
pub(crate) fn calls(r: &Reader<'_>) -> bool {
    r.has(ask::SALES_CHANNELS, "phone") || tracks_calls(r)
}

/// Whether it counts calls by showing visitors different numbers.
pub(crate) fn tracks_calls(r: &Reader<'_>) -> bool {
    r.has(ask::COOKIES_TOOLS, "calltracking")
}

/// `one` or `many`: the variant of a sentence about things of which there may be one.
pub(crate) fn how_many(count: usize) -> Arg {
    Arg::Pick(if count == 1 { "one" } else { "many" })
}

/// How advertising goes: `channels`, the variant, and `channel`, the one that there may be.
pub(crate) fn advertising(pen: &Pen<'_>) -> Vec<(&'static str, Arg)> {
    let names = chosen(pen, MARKETING_BY, ask::MARKETING_CHANNELS);
    let count = how_many(names.len());
    vec![("channels", count), ("channel", join(names.into_iter().take(1).collect(), "").into())]
}

/// What necessary cookies are for: `account` where visitors sign in, `basket` where they only buy.
pub(crate) fn signs_in(pen: &Pen<'_>) -> Arg {
    let account = pen.r.has(ask::SALES_CHANNELS, "account");
    Arg::Pick(match (account, orders(&pen.r)) {
        (true, _) => "account",
        (false, true) => "basket",
        (false, false) => "neither",
    })
}

/// Whether cookies of this kind are used.
pub(crate) fn cookies(r: &Reader<'_>, kind: &str) -> bool {
    r.is(ask::COOKIES_USED, "yes") && r.has(ask::COOKIES_KINDS, kind)
}

/// Whether cookies are used that need consent.
pub(crate) fn tracking(r: &Reader<'_>) -> bool {
    cookies(r, "analytics") || cookies(r, "advertising")
}
