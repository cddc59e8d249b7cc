//! A memo for the owner: what to do with addresses gathered earlier, under the law of Kazakhstan. What
//! the fact sheet does not say of advertising stands without an article and without a number.

use pismovnik_model::{Inline, ask};

use crate::clause::clauses;
use crate::run::{Arg, Run};
use crate::sheet::{Pen, Sheet, enumeration, list, note};
use crate::words;

clauses! {
    WHAT = "kz-old-base-what", [];
    BASE = "kz-old-base-base", [];
    HAVE = "kz-old-base-have", ["94-V ст. 25 п. 2 пп. 5"];
    COUNT = "kz-old-base-count", [];
    BOUGHT_FROM = "kz-old-base-bought-from", ["94-V ст. 7 п. 3", "94-V ст. 25 п. 2 пп. 5"];
    STOP = "kz-old-base-stop", ["94-V ст. 7 п. 1"];
    STOP_RULE = "kz-old-base-stop-rule", ["94-V ст. 7 п. 1", "94-V ст. 8 п. 1", "94-V ст. 25 п. 2 пп. 5"];
    STOP_LIST = "kz-old-base-stop-list", ["94-V ст. 7 п. 1", "94-V ст. 7 п. 8", "94-V ст. 8 п. 1", "94-V ст. 25 п. 2 пп. 5"];
    MAY = "kz-old-base-may", ["94-V ст. 25 п. 2 пп. 5"];
    STAY = "kz-old-base-stay", ["94-V ст. 8 п. 2"];
    STAY_RULE = "kz-old-base-stay-rule", ["94-V ст. 8 п. 2", "94-V ст. 9", "94-V ст. 12 п. 2"];
    SEPARATE = "kz-old-base-separate", ["94-V ст. 7 п. 8"];
    ASK = "kz-old-base-ask", ["94-V ст. 8 п. 1"];
    ASK_RULE = "kz-old-base-ask-rule", ["94-V ст. 8 п. 1", "94-V ст. 8 п. 4"];
    ASK_LIST = "kz-old-base-ask-list", ["94-V ст. 8 п. 1"];
    PROOF = "kz-old-base-proof", ["94-V ст. 25 п. 2 пп. 5"];
    PROOF_RULE = "kz-old-base-proof-rule", ["94-V ст. 8 п. 1", "94-V ст. 25 п. 2 пп. 5"];
    PROOF_LIST = "kz-old-base-proof-list", ["94-V ст. 25 п. 2 пп. 5"];
    PROOF_TERM = "kz-old-base-proof-term", ["94-V ст. 25 п. 2 пп. 5"];
    REFUSED = "kz-old-base-refused", ["94-V ст. 8 п. 7"];
    REFUSED_RULE = "kz-old-base-refused-rule", ["94-V ст. 8 п. 7"];
    DESTROY = "kz-old-base-destroy", ["94-V ст. 18"];
    DESTROY_RULE = "kz-old-base-destroy-rule", ["94-V ст. 18", "94-V ст. 25 п. 2 пп. 8"];
    DOUBT = "kz-old-base-doubt", [];
}

const SOURCES: words::Table = &[
    ("orders", "kz-old-base-from-orders"),
    ("subscription", "kz-old-base-from-subscription"),
    ("policy", "kz-old-base-from-policy"),
    ("preticked", "kz-old-base-from-preticked"),
    ("offline", "kz-old-base-from-offline"),
    ("bought", "kz-old-base-from-bought"),
];

const DOUBTFUL: words::Table = &[
    ("orders", "kz-old-base-stop-orders"),
    ("policy", "kz-old-base-stop-policy"),
    ("preticked", "kz-old-base-stop-preticked"),
    ("offline", "kz-old-base-stop-offline"),
    ("bought", "kz-old-base-stop-bought"),
];

/// Writes the memo.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    sheet.block_always(&WHAT, |pen| note(pen.say(WHAT.text)));
    sheet.section(&BASE);
    sheet.say_with(&HAVE, |pen| {
        let sources = words::chosen(pen, SOURCES, ask::OLD_BASE_SOURCES);
        (!sources.is_empty()).then(|| vec![("sources", enumeration(sources).into())])
    });
    sheet.say_with(&COUNT, |pen| Some(vec![("count", Arg::Count(pen.r.number(ask::OLD_BASE_COUNT)?))]));
    sheet.say_with(&BOUGHT_FROM, |pen| {
        let name: Run = vec![Inline::plain(pen.r.text(ask::OLD_BASE_BOUGHT_FROM)?)];
        Some(vec![("name", name.into())])
    });
    sheet.section(&STOP);
    sheet.always(&STOP_RULE);
    sheet.block_always(&STOP_LIST, |pen| {
        let mut items = words::chosen(pen, DOUBTFUL, ask::OLD_BASE_SOURCES);
        if !pen.r.is(ask::OLD_BASE_PROOF, "all") {
            items.push(pen.say("kz-old-base-stop-unproved"));
        }
        items.push(pen.say("kz-old-base-stop-refused"));
        list(items)
    });
    sheet.say_where(&MAY, |pen| source(pen, "subscription") && !pen.r.is(ask::OLD_BASE_PROOF, "none"));
    sheet.section(&STAY);
    sheet.always(&STAY_RULE);
    sheet.say_where(&SEPARATE, |pen| source(pen, "orders"));
    sheet.section(&ASK);
    sheet.always(&ASK_RULE);
    sheet.list_always(
        &ASK_LIST,
        &["kz-old-base-ask-order", "kz-old-base-ask-account", "kz-old-base-ask-site", "kz-old-base-ask-call"],
    );
    sheet.section(&PROOF);
    sheet.always(&PROOF_RULE);
    sheet.list_always(
        &PROOF_LIST,
        &[
            "kz-old-base-proof-who",
            "kz-old-base-proof-when",
            "kz-old-base-proof-text",
            "kz-old-base-proof-how",
        ],
    );
    sheet.always(&PROOF_TERM);
    sheet.section(&REFUSED);
    sheet.always(&REFUSED_RULE);
    sheet.section(&DESTROY);
    sheet.always(&DESTROY_RULE);
    sheet.always(&DOUBT);
}

fn source(pen: &Pen<'_>, id: &str) -> bool {
    pen.r.has(ask::OLD_BASE_SOURCES, id)
}
