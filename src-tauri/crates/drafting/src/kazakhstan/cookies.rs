//! The cookie notice, and the choice window's code with instructions to the owner.

use pismovnik_model::ask;

use super::operator;
use crate::banner::{self, Instructions};
use crate::clause::clauses;
use crate::cookie_table;
use crate::operator::{sites, url};
use crate::run::Arg;
use crate::sheet::Sheet;
use crate::words::{cookies, tracking};

clauses! {
    ABOUT = "kz-cookies-about", [];
    WHAT = "kz-cookies-what", [];
    IDENTIFY = "kz-cookies-identify", [];
    USED = "kz-cookies-used", [];
    TABLE = "kz-cookies-table", [];
    CHOICE = "kz-cookies-choice", ["94-V ст. 7 п. 1", "94-V ст. 8 п. 1"];
    BANNER = "kz-cookies-banner", ["94-V ст. 7 п. 1", "94-V ст. 8 п. 1"];
    LAW = "kz-cookies-law", ["94-V ст. 7 п. 1", "94-V ст. 8 п. 2"];
    NECESSARY_ONLY = "kz-cookies-necessary-only", [];
    BROWSER = "kz-cookies-browser", [];
    POLICY = "kz-cookies-policy", [];
    CONTACTS = "kz-cookies-contacts", [];
    OPERATOR = "kz-cookies-operator", [];
    FOR_OWNER = "kz-cookies-for-owner", ["94-V ст. 25 п. 2 пп. 5"];
    STEPS = "kz-cookies-steps", ["94-V ст. 8 п. 1"];
    INSTALL = "kz-cookies-install", ["94-V ст. 8 п. 1"];
    SNIPPET = "kz-cookies-snippet", ["94-V ст. 8 п. 1"];
    START = "kz-cookies-start", ["94-V ст. 8 п. 1"];
    START_CODE = "kz-cookies-start-code", ["94-V ст. 8 п. 1"];
    CODE = "kz-cookies-code", ["94-V ст. 8 п. 1"];
    PAGES = "kz-cookies-pages", ["94-V ст. 8 п. 1"];
    LIMITS = "kz-cookies-limits", ["94-V ст. 25 п. 2 пп. 5"];
    LIMITS_LIST = "kz-cookies-limits-list", ["94-V ст. 25 п. 2 пп. 5"];
}

/// Writes the notice.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    sheet.section(&ABOUT);
    sheet.say_with(&WHAT, |pen| {
        let many = if pen.r.many(ask::SHOP_DOMAINS).len() > 1 { "yes" } else { "no" };
        Some(vec![("many", Arg::Pick(many)), ("sites", sites(pen, false)?.into())])
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
    sheet.say_with(&POLICY, |pen| Some(vec![("url", url(pen, ask::POLICY_URL)?.into())]));
    sheet.say_where(&CONTACTS, |pen| operator::details(pen).is_some());
    sheet.block(&OPERATOR, operator::details);
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
            pages: Some(&PAGES),
            snippet: &SNIPPET,
        },
    );
}
