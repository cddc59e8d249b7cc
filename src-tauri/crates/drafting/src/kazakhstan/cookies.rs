//! The cookie notice, with the choice window's code.

use pismovnik_model::{BlockKind, ask};

use super::operator;
use crate::clause::clauses;
use crate::operator::{sites, url};
use crate::run::Arg;
use crate::sheet::{Sheet, list};
use crate::words::tracking;
use crate::{banner, cookie_table};

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
    OWNER = "kz-cookies-owner", ["94-V ст. 25 п. 2 пп. 5"];
    INSTALL = "kz-cookies-install", ["94-V ст. 8 п. 1"];
    SNIPPET = "kz-cookies-snippet", ["94-V ст. 8 п. 1"];
    START = "kz-cookies-start", ["94-V ст. 8 п. 1"];
    START_CODE = "kz-cookies-start-code", ["94-V ст. 8 п. 1"];
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
    sheet.say_where(&BANNER, |pen| tracking(&pen.r) && pen.r.is(ask::COOKIES_BANNER, "banner-choice"));
    sheet.say_where(&LAW, |pen| tracking(&pen.r) && !pen.r.is(ask::COOKIES_BANNER, "banner-choice"));
    sheet.say_where(&NECESSARY_ONLY, |pen| !tracking(&pen.r));
    sheet.always(&BROWSER);
    sheet.say_with(&POLICY, |pen| Some(vec![("url", url(pen, ask::POLICY_URL)?.into())]));
    sheet.say_where(&CONTACTS, |pen| operator::details(pen).is_some());
    sheet.block(&OPERATOR, operator::details);
    owner(sheet);
}

/// The part for the shop's owner, only where there is something to choose.
fn owner(sheet: &mut Sheet<'_>) {
    sheet.section_where(&OWNER, |pen| tracking(&pen.r));
    sheet.say_where(&INSTALL, |pen| tracking(&pen.r));
    sheet.block(&SNIPPET, |pen| {
        tracking(&pen.r).then(|| BlockKind::Code { language: "html".to_owned(), code: banner::snippet(pen) })
    });
    sheet.say_where(&START, |pen| tracking(&pen.r));
    sheet.block(&START_CODE, |pen| {
        tracking(&pen.r).then(|| BlockKind::Code { language: "html".to_owned(), code: banner::starts(pen) })
    });
    sheet.say_where(&LIMITS, |pen| tracking(&pen.r));
    sheet.block(&LIMITS_LIST, |pen| {
        let limits = [
            "draft-cookies-limit-builder",
            "draft-cookies-limit-proof",
            "draft-cookies-limit-files",
            "draft-cookies-limit-csp",
        ];
        if tracking(&pen.r) { list(limits.iter().map(|id| pen.say(id)).collect()) } else { None }
    });
}
