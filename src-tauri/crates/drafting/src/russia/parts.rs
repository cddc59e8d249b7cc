//! The purposes with their headings and tables: the policy, the list of data and the notification
//! worksheet tell each of them, in the same order.

use crate::clause::{Clause, clauses};
use crate::purposes::{self, Purpose, Row};
use crate::sheet::{Pen, Sheet};

clauses! {
    VOLUME = "policy-volume", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    VOLUME_RULE = "policy-volume-rule", ["152-ФЗ ст. 5 ч. 5", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    SPECIAL = "policy-special", ["152-ФЗ ст. 10", "152-ФЗ ст. 11"];
    SPECIAL_HEALTH = "policy-special-health", ["152-ФЗ ст. 10", "152-ФЗ ст. 11"];
    DETAIL_ORDER = "policy-detail-order", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_HEALTH = "policy-detail-health", ["152-ФЗ ст. 10", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_ACCOUNT = "policy-detail-account", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_BUSINESS = "policy-detail-business", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_REQUESTS = "policy-detail-requests", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_REVIEWS = "policy-detail-reviews", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_MARKETING = "policy-detail-marketing", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_BONUS = "policy-detail-bonus", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_PROMO = "policy-detail-promo", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_WARRANTY = "policy-detail-warranty", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_SITE = "policy-detail-site", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_ANALYTICS = "policy-detail-analytics", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_ADVERTISING = "policy-detail-advertising", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_CALLS = "policy-detail-calls", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_CAMERAS = "policy-detail-cameras", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_ACCOUNTING = "policy-detail-accounting", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_APPLICANTS = "policy-detail-applicants", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_STAFF = "papers-detail-staff", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    DETAIL_RIGHTS = "policy-detail-rights", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    TABLE_ORDER = "policy-table-order", ["152-ФЗ ст. 5 ч. 7", "152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4"];
    TABLE_HEALTH = "policy-table-health", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 10", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 5"];
    TABLE_ACCOUNT = "policy-table-account", ["152-ФЗ ст. 5 ч. 7", "152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4"];
    TABLE_BUSINESS = "policy-table-business", ["152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 6 ч. 1 п. 7", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4"];
    TABLE_REQUESTS = "policy-table-requests", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4", "152-ФЗ ст. 21 ч. 5"];
    TABLE_REVIEWS = "policy-table-reviews", ["152-ФЗ ст. 10.1", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 5"];
    TABLE_MARKETING = "policy-table-marketing", ["152-ФЗ ст. 15", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 5", "38-ФЗ ст. 18"];
    TABLE_BONUS = "policy-table-bonus", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4", "152-ФЗ ст. 21 ч. 5"];
    TABLE_PROMO = "policy-table-promo", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4", "152-ФЗ ст. 21 ч. 5"];
    TABLE_WARRANTY = "policy-table-warranty", ["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 18.1 ч. 1 п. 2", "ГК РФ ст. 196"];
    TABLE_SITE = "policy-table-site", ["152-ФЗ ст. 6 ч. 1 п. 7", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4"];
    TABLE_ANALYTICS = "policy-table-analytics", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 5"];
    TABLE_ADVERTISING = "policy-table-advertising", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 5"];
    TABLE_CALLS = "policy-table-calls", ["152-ФЗ ст. 6 ч. 1 п. 7", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4"];
    TABLE_CAMERAS = "policy-table-cameras", ["152-ФЗ ст. 6 ч. 1 п. 7", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4"];
    TABLE_ACCOUNTING = "policy-table-accounting", ["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 18.1 ч. 1 п. 2", "402-ФЗ ст. 29 ч. 1", "НК РФ ст. 23 п. 1 пп. 8"];
    TABLE_APPLICANTS = "policy-table-applicants", ["152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 21 ч. 4"];
    TABLE_STAFF = "papers-table-staff", ["125-ФЗ ст. 22.1", "152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    TABLE_RIGHTS = "policy-table-rights", ["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 9 ч. 3", "152-ФЗ ст. 18.1 ч. 1 п. 2", "ГК РФ ст. 196", "приказ Росархива от 20.12.2019 № 236"];
}

/// A purpose with its heading and its table.
pub(super) struct Part {
    pub(super) purpose: Purpose,
    pub(super) heading: &'static Clause,
    table: &'static Clause,
}

const fn part(purpose: Purpose, heading: &'static Clause, table: &'static Clause) -> Part {
    Part { purpose, heading, table }
}

/// Every purpose, in the order in which papers tell them.
pub(super) static PARTS: [Part; 19] = [
    part(Purpose::Order, &DETAIL_ORDER, &TABLE_ORDER),
    part(Purpose::Health, &DETAIL_HEALTH, &TABLE_HEALTH),
    part(Purpose::Account, &DETAIL_ACCOUNT, &TABLE_ACCOUNT),
    part(Purpose::Business, &DETAIL_BUSINESS, &TABLE_BUSINESS),
    part(Purpose::Requests, &DETAIL_REQUESTS, &TABLE_REQUESTS),
    part(Purpose::Reviews, &DETAIL_REVIEWS, &TABLE_REVIEWS),
    part(Purpose::Marketing, &DETAIL_MARKETING, &TABLE_MARKETING),
    part(Purpose::Bonus, &DETAIL_BONUS, &TABLE_BONUS),
    part(Purpose::Promo, &DETAIL_PROMO, &TABLE_PROMO),
    part(Purpose::Warranty, &DETAIL_WARRANTY, &TABLE_WARRANTY),
    part(Purpose::Site, &DETAIL_SITE, &TABLE_SITE),
    part(Purpose::Analytics, &DETAIL_ANALYTICS, &TABLE_ANALYTICS),
    part(Purpose::Advertising, &DETAIL_ADVERTISING, &TABLE_ADVERTISING),
    part(Purpose::Calls, &DETAIL_CALLS, &TABLE_CALLS),
    part(Purpose::Cameras, &DETAIL_CAMERAS, &TABLE_CAMERAS),
    part(Purpose::Accounting, &DETAIL_ACCOUNTING, &TABLE_ACCOUNTING),
    part(Purpose::Applicants, &DETAIL_APPLICANTS, &TABLE_APPLICANTS),
    part(Purpose::Staff, &DETAIL_STAFF, &TABLE_STAFF),
    part(Purpose::Rights, &DETAIL_RIGHTS, &TABLE_RIGHTS),
];

/// The policy's section: data, persons, grounds, recipients and terms of each purpose.
pub(super) fn volume(sheet: &mut Sheet<'_>) {
    sheet.section(&VOLUME);
    sheet.always(&VOLUME_RULE);
    sheet.say_where(&SPECIAL, |pen| !Purpose::Health.pursued(pen));
    sheet.say_where(&SPECIAL_HEALTH, |pen| Purpose::Health.pursued(pen));
    for part in &PARTS {
        sheet.subsection_where(part.heading, |pen| on_site(part.purpose, pen));
        sheet.block(part.table, |pen| {
            if on_site(part.purpose, pen) { Some(part.purpose.table(pen, part.table.text)) } else { None }
        });
    }
}

/// Where the headings of purposes stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// They are the paper's sections.
    Sections,
    /// They stand below a section.
    Below,
}

/// The purposes that are pursued, with some rows each: for papers that stay with the operator.
pub(super) fn tables(sheet: &mut Sheet<'_>, depth: Depth, rows: &[Row]) {
    for part in &PARTS {
        let pursued = |pen: &Pen<'_>| part.purpose.pursued(pen);
        match depth {
            Depth::Sections => sheet.section_where(part.heading, pursued),
            Depth::Below => sheet.subsection_where(part.heading, pursued),
        }
        sheet.block(part.table, |pen| {
            if part.purpose.pursued(pen) {
                Some(part.purpose.table_of(pen, part.table.text, rows))
            } else {
                None
            }
        });
    }
}

/// Whether the site's policy speaks of the purpose: staff are no matter of the site, nor are those who
/// apply for work in some other way.
fn on_site(purpose: Purpose, pen: &Pen<'_>) -> bool {
    match purpose {
        Purpose::Staff => false,
        Purpose::Applicants => purposes::site_takes_applications(pen),
        _ => purpose.pursued(pen),
    }
}

/// Whose data the shop handles as an employer: the variant of texts that name them.
pub(super) fn hired(pen: &Pen<'_>) -> Option<&'static str> {
    match (Purpose::Staff.pursued(pen), Purpose::Applicants.pursued(pen)) {
        (true, true) => Some("both"),
        (true, false) => Some("staff"),
        (false, true) => Some("applicants"),
        (false, false) => None,
    }
}
