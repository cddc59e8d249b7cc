//! The table of cookies by purpose: neutral of country.

use pismovnik_model::BlockKind;

use crate::merge::merged;
use crate::owners;
use crate::purposes::{self, Purpose};
use crate::run::{Run, join};
use crate::sheet::Pen;
use crate::words::{cookies, signs_in};

/// Kinds of cookies that the shop uses; none where it uses none that need telling.
pub(crate) fn table(pen: &Pen<'_>, caption: &str) -> Option<BlockKind> {
    let own = || pen.say("draft-cookies-own");
    let whose = |purpose| {
        let names = owners::tools(pen, purpose);
        if names.is_empty() { pen.say("draft-cookies-own-tools") } else { join(names, ", ") }
    };
    let mut rows: Vec<Vec<Vec<Run>>> = Vec::new();
    let mut row = |kind, why: Run, whose: Run, consent| {
        let label = purposes::strong(pen.words(kind));
        rows.push(vec![vec![label], vec![why], vec![whose], vec![pen.say(consent)]]);
    };
    if cookies(&pen.r, "necessary") {
        let why = pen.run("draft-cookies-necessary-why", &[("kind", signs_in(pen))]);
        row("draft-cookies-necessary", why, own(), "draft-cookies-no-consent");
    }
    if cookies(&pen.r, "settings") {
        row(
            "draft-cookies-settings",
            pen.say("draft-cookies-settings-why"),
            own(),
            "draft-cookies-no-consent",
        );
    }
    if Purpose::Analytics.pursued(pen) {
        let whose = whose(Purpose::Analytics);
        row(
            "draft-cookies-analytics",
            pen.say("draft-cookies-analytics-why"),
            whose,
            "draft-cookies-by-consent",
        );
    }
    if Purpose::Advertising.pursued(pen) {
        let whose = whose(Purpose::Advertising);
        row(
            "draft-cookies-advertising",
            pen.say("draft-cookies-advertising-why"),
            whose,
            "draft-cookies-by-consent",
        );
    }
    if rows.is_empty() {
        return None;
    }
    // Most cookies are the site's own, and of consent there are two kinds only.
    let spans = merged(&mut rows, &[2, 3]);
    Some(BlockKind::Table {
        caption: pen.words(caption),
        widths: vec![3, 5, 5, 3],
        head: ["draft-cookies-kind", "draft-cookies-why", "draft-cookies-tools", "draft-cookies-consent"]
            .map(|id| pen.say(id))
            .to_vec(),
        rows,
        spans,
        groups: vec![],
    })
}
