//! What stands around the blocks of every paper: title, subtitle, running foot.

use pismovnik_model::{Document, DocumentKind, document};

use crate::run::{Arg, Run};
use crate::sheet::{Pen, Sheet};
use crate::{DraftError, Setting, operator};

/// The finished paper.
///
/// # Errors
/// The first fault met while writing it.
pub(crate) fn document(
    sheet: Sheet<'_>,
    kind: DocumentKind,
    title: &'static str,
    short: fn(&Pen<'_>) -> Option<Run>,
    setting: &Setting,
) -> Result<Document, DraftError> {
    let locale = sheet.locale();
    let around = sheet.outside(|pen| around(pen, title, short, setting));
    Ok(Document {
        kind,
        locale,
        title: around.title,
        subtitle: around.subtitle,
        operator: around.operator,
        foot: around.foot,
        page_counter: around.page_counter,
        as_of: setting.as_of,
        provisional: setting.provisional,
        blocks: sheet.finish()?,
    })
}

struct Around {
    title: String,
    subtitle: Option<String>,
    operator: String,
    foot: String,
    page_counter: String,
}

fn around(
    pen: &Pen<'_>,
    title: &'static str,
    short: fn(&Pen<'_>) -> Option<Run>,
    setting: &Setting,
) -> Around {
    let title = pen.words(title);
    let operator = short(pen).map(|r| document::words(&r));
    let site = operator::sites(pen, false).map(|r| document::words(&r));
    let subtitle = match (&operator, site) {
        (Some(o), Some(s)) => {
            let args = [("operator", Arg::from(o.as_str())), ("site", Arg::from(s))];
            Some(document::words(&pen.run("draft-subtitle", &args)))
        }
        (Some(one), None) => Some(one.clone()),
        (None, site) => site,
    };
    let foot =
        pen.run("draft-foot", &[("title", title.as_str().into()), ("day", pen.day(setting.as_of).into())]);
    let counter = pen.run("draft-page-counter", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    Around {
        title,
        subtitle,
        operator: operator.unwrap_or_default(),
        foot: document::words(&foot),
        page_counter: document::words(&counter),
    }
}
