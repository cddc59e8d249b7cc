//! A memo for the owner: what to do with addresses gathered earlier. It names what the answers tell and
//! what the law asks; it promises nothing to customers.

use pismovnik_model::{Inline, ask};

use crate::clause::clauses;
use crate::run::{Arg, Run};
use crate::sheet::{Pen, Sheet, enumeration, list, note};
use crate::words;

clauses! {
    WHAT = "old-base-what", [];
    BASE = "old-base-base", [];
    HAVE = "old-base-have", ["152-ФЗ ст. 9 ч. 3"];
    COUNT = "old-base-count", [];
    BOUGHT_FROM = "old-base-bought-from", ["152-ФЗ ст. 9 ч. 3"];
    SINCE = "old-base-since", ["152-ФЗ ст. 9 ч. 1"], from 2025-9-1;
    STOP = "old-base-stop", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    STOP_RULE = "old-base-stop-rule", ["152-ФЗ ст. 9 ч. 3", "38-ФЗ ст. 18"];
    STOP_LIST = "old-base-stop-list", ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 9 ч. 3", "152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    MAY = "old-base-may", ["152-ФЗ ст. 9 ч. 3", "38-ФЗ ст. 18"];
    SEPARATE = "old-base-separate", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    STAY = "old-base-stay", ["152-ФЗ ст. 6 ч. 1 п. 5"];
    STAY_RULE = "old-base-stay-rule", ["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 5 ч. 2"];
    ASK = "old-base-ask", ["152-ФЗ ст. 9 ч. 1", "38-ФЗ ст. 18"];
    ASK_RULE = "old-base-ask-rule", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    ASK_WAYS = "old-base-ask-ways", ["152-ФЗ ст. 9 ч. 1"];
    ASK_LIST = "old-base-ask-list", ["152-ФЗ ст. 9 ч. 1"];
    PROOF = "old-base-proof", ["152-ФЗ ст. 9 ч. 3"];
    PROOF_RULE = "old-base-proof-rule", ["152-ФЗ ст. 9 ч. 3", "38-ФЗ ст. 18"];
    PROOF_LIST = "old-base-proof-list", ["152-ФЗ ст. 9 ч. 3"];
    PROOF_TERM = "old-base-proof-term", ["приказ Росархива от 20.12.2019 № 236"];
    REFUSED = "old-base-refused", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    REFUSED_RULE = "old-base-refused-rule", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    DESTROY = "old-base-destroy", ["152-ФЗ ст. 21 ч. 3", "приказ Роскомнадзора от 28.10.2022 № 179"];
    DESTROY_RULE = "old-base-destroy-rule", ["152-ФЗ ст. 5 ч. 7", "152-ФЗ ст. 21 ч. 3", "приказ Роскомнадзора от 28.10.2022 № 179"];
    DOUBT = "old-base-doubt", [];
}

const SOURCES: words::Table = &[
    ("orders", "draft-old-base-orders"),
    ("subscription", "draft-old-base-subscription"),
    ("policy", "draft-old-base-policy"),
    ("preticked", "draft-old-base-preticked"),
    ("offline", "draft-old-base-offline"),
    ("bought", "draft-old-base-bought"),
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
    sheet.say_where(&SINCE, |pen| {
        matches!(pen.r.text(ask::OLD_BASE_SINCE), Some("after" | "both")) && doubtful(pen)
    });
    stop(sheet);
    sheet.section(&STAY);
    sheet.always(&STAY_RULE);
    sheet.say_where(&SEPARATE, |pen| source(pen, "orders"));
    sheet.section(&ASK);
    sheet.always(&ASK_RULE);
    sheet.always(&ASK_WAYS);
    sheet.list_always(
        &ASK_LIST,
        &[
            "draft-old-base-ask-order",
            "draft-old-base-ask-account",
            "draft-old-base-ask-site",
            "draft-old-base-ask-call",
        ],
    );
    sheet.section(&PROOF);
    sheet.always(&PROOF_RULE);
    sheet.list_always(
        &PROOF_LIST,
        &[
            "draft-old-base-proof-who",
            "draft-old-base-proof-when",
            "draft-old-base-proof-text",
            "draft-old-base-proof-how",
        ],
    );
    sheet.always(&PROOF_TERM);
    sheet.section(&REFUSED);
    sheet.always(&REFUSED_RULE);
    sheet.section(&DESTROY);
    sheet.always(&DESTROY_RULE);
    sheet.always(&DOUBT);
}

/// Whom not to write to, and whom one may.
fn stop(sheet: &mut Sheet<'_>) {
    sheet.section(&STOP);
    sheet.always(&STOP_RULE);
    sheet.block_always(&STOP_LIST, |pen| {
        let mut items = Vec::new();
        for (id, text) in [
            ("orders", "draft-old-base-stop-orders"),
            ("policy", "draft-old-base-stop-policy"),
            ("preticked", "draft-old-base-stop-preticked"),
            ("offline", "draft-old-base-stop-offline"),
            ("bought", "draft-old-base-stop-bought"),
        ] {
            if source(pen, id) {
                items.push(pen.say(text));
            }
        }
        if !pen.r.is(ask::OLD_BASE_PROOF, "all") {
            items.push(pen.say("draft-old-base-stop-unproved"));
        }
        items.push(pen.say("draft-old-base-stop-refused"));
        list(items)
    });
    sheet.say_where(&MAY, |pen| source(pen, "subscription") && !pen.r.is(ask::OLD_BASE_PROOF, "none"));
}

fn source(pen: &Pen<'_>, id: &str) -> bool {
    pen.r.has(ask::OLD_BASE_SOURCES, id)
}

/// Consents that were no document of their own.
fn doubtful(pen: &Pen<'_>) -> bool {
    ["orders", "policy", "preticked"].into_iter().any(|id| source(pen, id))
}
