//! The cookie notice, and the choice window's code with instructions to the owner.

use pismovnik_model::ask;

use super::consents::details;
use super::operator::{self, Address};
use super::words::{cookies, tracking};
use crate::banner::{self, Instructions};
use crate::clause::clauses;
use crate::cookie_table;
use crate::run::Arg;
use crate::sheet::Sheet;

clauses! {
    ABOUT = "cookies-about", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    WHAT = "cookies-what", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    WHOSE = "cookies-whose", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    IDENTIFY = "cookies-identify", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    USED = "cookies-used", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    TABLE = "cookies-table", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    CHOICE = "cookies-choice", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
    BANNER = "cookies-banner", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
    LAW = "cookies-law", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 2"];
    NECESSARY_ONLY = "cookies-necessary-only", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    BROWSER = "cookies-browser", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    POLICY = "cookies-policy", ["152-ФЗ ст. 18.1 ч. 2"];
    CONTACTS = "cookies-contacts", ["152-ФЗ ст. 14"];
    OPERATOR = "cookies-operator", ["152-ФЗ ст. 14"];
    FOR_OWNER = "cookies-for-owner", ["152-ФЗ ст. 9 ч. 1"];
    STEPS = "cookies-steps", ["152-ФЗ ст. 9 ч. 1"];
    INSTALL = "cookies-install", ["152-ФЗ ст. 9 ч. 1"];
    SNIPPET = "cookies-snippet", ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 9 ч. 2"];
    START = "cookies-start", ["152-ФЗ ст. 9 ч. 1"];
    START_CODE = "cookies-start-code", ["152-ФЗ ст. 9 ч. 1"];
    CODE = "cookies-code", ["152-ФЗ ст. 9 ч. 1"];
    LIMITS = "cookies-limits", ["152-ФЗ ст. 9 ч. 3"];
    LIMITS_LIST = "cookies-limits-list", ["152-ФЗ ст. 9 ч. 3"];
}

/// Writes the notice.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    sheet.section(&ABOUT);
    sheet.say_with(&WHAT, |pen| {
        let many = if pen.r.many(ask::SHOP_DOMAINS).len() > 1 { "yes" } else { "no" };
        Some(vec![("many", Arg::Pick(many)), ("sites", operator::sites(pen, true)?.into())])
    });
    sheet.say_with(&WHOSE, |pen| {
        let many = if operator::many(pen) { "yes" } else { "no" };
        Some(vec![("many", Arg::Pick(many)), ("operator", operator::full(pen)?.into())])
    });
    sheet.always(&IDENTIFY);
    sheet.section(&USED);
    sheet.block(&TABLE, |pen| cookie_table::table(pen, TABLE.text));
    sheet.section(&CHOICE);
    sheet.say_with(&BANNER, banner::button_named);
    sheet.say_where(&LAW, |pen| tracking(&pen.r) && !pen.r.is(ask::COOKIES_BANNER, "banner-choice"));
    sheet.say_with(&NECESSARY_ONLY, |pen| {
        let kind = if cookies(&pen.r, "settings") { "settings" } else { "necessary" };
        (!tracking(&pen.r)).then(|| vec![("kind", Arg::Pick(kind))])
    });
    sheet.always(&BROWSER);
    sheet.say_with(&POLICY, |pen| Some(vec![("url", operator::url(pen, ask::POLICY_URL)?.into())]));
    sheet.say_where(&CONTACTS, |pen| !operator::details(pen, Address::ForLetters).is_empty());
    sheet.block(&OPERATOR, |pen| details(pen, Address::ForLetters));
}

/// Writes the code of the choice window, with what its owner does with it.
pub(super) fn write_banner(sheet: &mut Sheet<'_>) {
    banner::write(
        sheet,
        &Instructions {
            for_owner: &FOR_OWNER,
            steps: &STEPS,
            install: &INSTALL,
            start: &START,
            start_code: &START_CODE,
            limits: &LIMITS,
            limits_list: &LIMITS_LIST,
            code: &CODE,
            pages: None,
            snippet: &SNIPPET,
        },
    );
}
