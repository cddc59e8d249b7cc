//! What stands around the blocks of every paper: title, subtitle, running foot.

use pismovnik_model::{Country, Document, DocumentKind, document};

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
    let country = sheet.outside(|pen| pen.r.country());
    let foot = short_title(kind, country).unwrap_or(title);
    let around = sheet.outside(|pen| around(pen, [title, foot], short, setting));
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
    [title, foot]: [&'static str; 2],
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
        pen.run("draft-foot", &[("title", pen.say(foot).into()), ("day", pen.day(setting.as_of).into())]);
    let counter = pen.run("draft-page-counter", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    Around {
        title,
        subtitle,
        operator: operator.unwrap_or_default(),
        foot: document::words(&foot),
        page_counter: document::words(&counter),
    }
}

/// A title short enough for a foot of one line, where the paper's own is not.
fn short_title(kind: DocumentKind, country: Country) -> Option<&'static str> {
    Some(match kind {
        DocumentKind::ConsentProcessingOrders => "draft-foot-consent-orders",
        DocumentKind::ConsentProcessingAccount => "draft-foot-consent-account",
        DocumentKind::ConsentProcessingForms => "draft-foot-consent-forms",
        DocumentKind::ConsentProcessingBonus => "draft-foot-consent-bonus",
        DocumentKind::ConsentProcessingPromotions => "draft-foot-consent-promotions",
        DocumentKind::ConsentProcessingHealth => "draft-foot-consent-health",
        DocumentKind::ConsentProcessingCookies => "draft-foot-consent-cookies",
        DocumentKind::ConsentMarketing => "draft-foot-consent-marketing",
        DocumentKind::ConsentDistribution => "draft-foot-consent-distribution",
        DocumentKind::ConsentTransfer => "draft-foot-consent-transfer",
        DocumentKind::ConsentTransferAbroad => "draft-foot-consent-abroad",
        DocumentKind::WithdrawalForm => "draft-foot-withdrawal",
        DocumentKind::OrderResponsible => "draft-foot-order",
        DocumentKind::PolicyApproval => "draft-foot-approval",
        DocumentKind::AcquaintanceSheet => "draft-foot-acquaintance",
        DocumentKind::ProtectionLevel => "draft-foot-level",
        DocumentKind::TransferNotificationWorksheet => "draft-foot-abroad",
        DocumentKind::IncidentWorksheet if country == Country::Kazakhstan => "kz-foot-incident",
        DocumentKind::IncidentWorksheet => "draft-foot-incident",
        DocumentKind::CookieBanner => "draft-foot-banner",
        _ => return None,
    })
}
