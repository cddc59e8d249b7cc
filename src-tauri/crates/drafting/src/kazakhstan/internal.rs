//! Papers of the operator itself: what art. 25(2) has approved and kept, sized to the operator. What the
//! rule data do not confirm stands without an article.

use pismovnik_model::{BlockKind, Inline, ask};

use super::{instruction, operator, purposes};
use crate::Setting;
use crate::clause::{Clause, clauses};
use crate::form::{self, empty_rows, fill_in_bare, signature_of_operator, told_where};
use crate::purposes::{Purpose, strong};
use crate::run::{Arg, join};
use crate::sheet::{Pen, Sheet, blank, list, tick};
use crate::words::{self, tracking};

clauses! {
    OPERATOR = "kz-internal-operator", [];
    NUMBER = "kz-internal-number", [];
    APPROVED = "kz-internal-approved", ["94-V ст. 25 п. 2 пп. 1-1"];
    SIGNATURE = "kz-internal-signature", [];
    APPROVAL_BASIS = "kz-approval-basis", ["94-V ст. 25 п. 2 пп. 1", "94-V ст. 25 п. 2 пп. 1-1"];
    APPROVAL_LIST = "kz-approval-list", ["94-V ст. 25 п. 2 пп. 1", "94-V ст. 25 п. 2 пп. 1-1"];
    APPROVAL_ACCESS = "kz-approval-access", ["94-V ст. 25 п. 2 пп. 9"];
    APPROVAL_STAFF = "kz-approval-staff", [];
    APPROVAL_FORCE = "kz-approval-force", [];
    LIST_BASIS = "kz-list-basis", ["94-V ст. 7 п. 8", "94-V ст. 7 п. 9", "94-V ст. 25 п. 2 пп. 1"];
    LIST_TABLE = "kz-list-table", ["94-V ст. 25 п. 2 пп. 1"];
    LIST_CHANGE = "kz-list-change", ["94-V ст. 25 п. 2 пп. 1"];
    RESPONSIBLE_BASIS = "kz-responsible-basis", ["94-V ст. 25 п. 2 пп. 10"];
    RESPONSIBLE_NAMED = "kz-responsible-named", ["94-V ст. 25 п. 2 пп. 10"];
    RESPONSIBLE_BLANK = "kz-responsible-blank", ["94-V ст. 25 п. 2 пп. 10"];
    RESPONSIBLE_DUTIES = "kz-responsible-duties", ["94-V ст. 25 п. 2 пп. 10"];
    RESPONSIBLE_DUTIES_LIST = "kz-responsible-duties-list", ["94-V ст. 25 п. 2 пп. 10"];
    RESPONSIBLE_SEEN = "kz-responsible-seen", [];
    RESPONSIBLE_SEEN_SIGNATURE = "kz-responsible-seen-signature", [];
    ACCESS_RULE = "kz-access-rule", [];
    ACCESS_ALONE = "kz-access-alone", [];
    ACCESS_PERSONS = "kz-access-persons", [];
    ACCESS_LATER = "kz-access-later", [];
    ACCESS_CHANGE = "kz-access-change", [];
    ACCESS_PROCESSORS = "kz-access-processors", [];
    DESTRUCTION_GROUNDS = "kz-destruction-grounds", ["94-V ст. 18"];
    DESTRUCTION_GROUNDS_LIST = "kz-destruction-grounds-list", ["94-V ст. 18"];
    DESTRUCTION_DAY = "kz-destruction-day", ["94-V ст. 25 п. 2 пп. 8"];
    DESTRUCTION_KEPT = "kz-destruction-kept", ["94-V ст. 8 п. 2"];
    DESTRUCTION_RESTRICT = "kz-destruction-restrict", ["255-VIII ст. 41"], from 2026-7-12;
    DESTRUCTION_WHERE = "kz-destruction-where", [];
    DESTRUCTION_OTHERS = "kz-destruction-others", [];
    DESTRUCTION_SIGNATURE = "kz-destruction-signature", [];
    DESTRUCTION_ACT = "kz-destruction-act", [];
    ACT_OPERATOR = "kz-destruction-act-operator", [];
    ACT_DATE = "kz-destruction-act-date", [];
    ACT_WHOSE = "kz-destruction-act-whose", [];
    ACT_WHAT = "kz-destruction-act-what", [];
    ACT_WHERE = "kz-destruction-act-where", [];
    ACT_WHY = "kz-destruction-act-why", [];
    ACT_SIGNATURE = "kz-destruction-act-signature", [];
    SHEET_TEXT = "kz-sheet-text", [];
    SHEET_PERSONS = "kz-sheet-persons", [];
    FOLDER_WHAT = "kz-folder-what", [];
    FOLDER_TABLE = "kz-folder-table", ["94-V ст. 25 п. 2 пп. 1", "94-V ст. 25 п. 2 пп. 1-1", "94-V ст. 25 п. 2 пп. 5"];
    GAPS_ABOUT = "kz-gaps-about", [];
    GAPS_DO = "kz-gaps-do", [];
    GAPS_COMPLETE = "kz-gaps-complete", [];
    GAP_RESPONSIBLE = "kz-gap-responsible", ["94-V ст. 25 п. 2 пп. 10"];
    GAP_STORAGE = "kz-gap-storage", ["94-V ст. 12 п. 2"];
    GAP_BANNER = "kz-gap-banner", ["94-V ст. 8 п. 1", "94-V ст. 25 п. 2 пп. 5"];
    GAP_MARKETING = "kz-gap-marketing", ["94-V ст. 8 п. 1", "94-V ст. 25 п. 2 пп. 5"];
    GAP_ABROAD = "kz-gap-abroad", ["94-V ст. 16"];
    GAP_FOREIGN = "kz-gap-foreign", ["94-V ст. 7 п. 1", "94-V ст. 16"];
    GAP_ACCESS = "kz-gap-access", [];
    GAPS_CHECK = "kz-gaps-check", [];
    GAPS_INSTRUCTIONS = "kz-gaps-instructions", [];
    GAPS_VISITS = "kz-gaps-visits", ["94-V ст. 7 п. 1"];
    GAPS_PROOF = "kz-gaps-proof", ["94-V ст. 25 п. 2 пп. 5"];
    GAPS_UNSEEN = "kz-gaps-unseen", [];
    INCIDENT_CLOCK = "kz-incident-clock", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_NOW = "kz-incident-now", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_NOW_LIST = "kz-incident-now-list", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_NOTICE = "kz-incident-notice", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_FOUND = "kz-incident-found", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_WHAT = "kz-incident-what", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_DATA = "kz-incident-data", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_SUBJECTS = "kz-incident-subjects", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_MEASURES = "kz-incident-measures", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_CONTACT = "kz-incident-contact", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_SIGNATURE = "kz-incident-signature", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT_FORM = "kz-incident-form", [];
}

/// The order that approves the policy, the list of data and the rules.
pub(super) fn write_approval(sheet: &mut Sheet<'_>, setting: &Setting) {
    opening(sheet);
    sheet.always(&APPROVAL_BASIS);
    sheet.block_always(&APPROVAL_LIST, |pen| {
        let mut papers = vec!["kz-title-policy", "kz-title-data-list", "kz-title-destruction"];
        papers.push("kz-title-access");
        list(papers.into_iter().map(|id| pen.say(id)).collect())
    });
    sheet.always(&APPROVAL_ACCESS);
    sheet.say_where(&APPROVAL_STAFF, |pen| !alone(pen));
    sheet.say_with(&APPROVAL_FORCE, |pen| Some(vec![("day", pen.day(setting.as_of).into())]));
    signature_of_operator(sheet, &SIGNATURE);
}

/// The list of data, necessary and sufficient for the operator's purposes.
pub(super) fn write_list(sheet: &mut Sheet<'_>) {
    approved(sheet);
    sheet.always(&LIST_BASIS);
    sheet.block_always(&LIST_TABLE, |pen| {
        let row = |(purpose, name): &(Purpose, &'static str)| {
            vec![
                vec![strong(pen.words(name))],
                vec![purpose.subjects(pen)],
                purposes::data_cell(*purpose, pen),
                purposes::terms(*purpose, pen),
            ]
        };
        Some(BlockKind::Table {
            caption: pen.words(LIST_TABLE.text),
            widths: vec![3, 3, 6, 4],
            head: ["kz-row-why", "kz-row-subjects", "kz-row-data", "kz-row-term"]
                .map(|id| pen.say(id))
                .to_vec(),
            rows: NAMES.iter().filter(|(p, _)| p.pursued(pen)).map(row).collect(),
            spans: vec![],
            groups: vec![],
        })
    });
    sheet.always(&LIST_CHANGE);
    signature_of_operator(sheet, &SIGNATURE);
}

static NAMES: [(Purpose, &str); 15] = [
    (Purpose::Order, "clause-kz-policy-detail-order"),
    (Purpose::Account, "clause-kz-policy-detail-account"),
    (Purpose::Business, "clause-kz-policy-detail-business"),
    (Purpose::Requests, "clause-kz-policy-detail-requests"),
    (Purpose::Reviews, "clause-kz-policy-detail-reviews"),
    (Purpose::Marketing, "clause-kz-policy-detail-marketing"),
    (Purpose::Bonus, "clause-kz-policy-detail-bonus"),
    (Purpose::Promo, "clause-kz-policy-detail-promo"),
    (Purpose::Warranty, "clause-kz-policy-detail-warranty"),
    (Purpose::Site, "clause-kz-policy-detail-site"),
    (Purpose::Analytics, "clause-kz-policy-detail-analytics"),
    (Purpose::Advertising, "clause-kz-policy-detail-advertising"),
    (Purpose::Cameras, "clause-kz-policy-detail-cameras"),
    (Purpose::Accounting, "clause-kz-policy-detail-accounting"),
    (Purpose::Rights, "clause-kz-policy-detail-rights"),
];

/// The order on the responsible person: legal entities only.
pub(super) fn write_responsible(sheet: &mut Sheet<'_>) {
    opening(sheet);
    sheet.always(&RESPONSIBLE_BASIS);
    sheet.say_with(&RESPONSIBLE_NAMED, |pen| Some(vec![("name", responsible(pen)?.into())]));
    sheet.block(&RESPONSIBLE_BLANK, |pen| {
        responsible(pen).is_none().then(|| blank(pen, &RESPONSIBLE_BLANK, Some("kz-responsible-note"), 2))
    });
    sheet.always(&RESPONSIBLE_DUTIES);
    sheet.list_always(
        &RESPONSIBLE_DUTIES_LIST,
        &["kz-duty-rules", "kz-duty-staff", "kz-duty-requests", "kz-duty-consents", "kz-duty-incidents"],
    );
    signature_of_operator(sheet, &SIGNATURE);
    told_where(sheet, &RESPONSIBLE_SEEN, |_| true);
    signature_of_operator(sheet, &RESPONSIBLE_SEEN_SIGNATURE);
}

fn responsible<'a>(pen: &Pen<'a>) -> Option<&'a str> {
    pen.r.text(ask::OPERATOR_RESPONSIBLE).map(|name| name.trim_end_matches(['.', ' ']))
}

/// Who may see the data.
pub(super) fn write_access(sheet: &mut Sheet<'_>) {
    approved(sheet);
    sheet.always(&ACCESS_RULE);
    sheet.say_with(&ACCESS_ALONE, |pen| {
        if !alone(pen) {
            return None;
        }
        Some(vec![("operator", operator::short(pen)?.into())])
    });
    for (clause, by_oneself, rows) in [(&ACCESS_PERSONS, false, 8), (&ACCESS_LATER, true, 6)] {
        sheet.block(clause, |pen| {
            let head = ["kz-access-who", "kz-access-what", "kz-access-from", "kz-access-to"];
            let table = || form::table(pen, clause, &[6, 6, 3, 3], &head, empty_rows(rows, 4));
            (alone(pen) == by_oneself).then(|| form::grouped(pen, table(), (2, 2), "kz-access-when"))
        });
    }
    sheet.always(&ACCESS_CHANGE);
    sheet.say_where(&ACCESS_PROCESSORS, |pen| instruction::wanted(&pen.r));
    signature_of_operator(sheet, &SIGNATURE);
}

/// When and how data are destroyed, with the blank of the act.
pub(super) fn write_destruction(sheet: &mut Sheet<'_>) {
    approved(sheet);
    sheet.always(&DESTRUCTION_GROUNDS);
    sheet.list_always(
        &DESTRUCTION_GROUNDS_LIST,
        &["kz-destroy-term", "kz-destroy-relations", "kz-destroy-court", "kz-destroy-consent"],
    );
    sheet.always(&DESTRUCTION_DAY);
    sheet.always(&DESTRUCTION_KEPT);
    sheet.always(&DESTRUCTION_RESTRICT);
    sheet.always(&DESTRUCTION_WHERE);
    sheet.say_where(&DESTRUCTION_OTHERS, |pen| instruction::wanted(&pen.r));
    signature_of_operator(sheet, &DESTRUCTION_SIGNATURE);
    sheet.new_page();
    sheet.block_always(&DESTRUCTION_ACT, |pen| heading(pen, &DESTRUCTION_ACT));
    sheet.block(&ACT_OPERATOR, operator::details);
    for (clause, lines) in [(&ACT_DATE, 1), (&ACT_WHOSE, 2), (&ACT_WHAT, 3), (&ACT_WHERE, 3), (&ACT_WHY, 2)] {
        fill_in_bare(sheet, clause, lines);
    }
    signature_of_operator(sheet, &ACT_SIGNATURE);
}

/// The sheet on which staff sign.
pub(super) fn write_sheet(sheet: &mut Sheet<'_>) {
    sheet.block(&OPERATOR, operator::details);
    told_where(sheet, &SHEET_TEXT, |_| true);
    sheet.block_always(&SHEET_PERSONS, |pen| {
        let head = ["kz-access-who", "draft-signature-date", "draft-signature-sign"];
        Some(form::table(pen, &SHEET_PERSONS, &[9, 4, 5], &head, empty_rows(12, 3)))
    });
}

/// The index of the folder.
pub(super) fn write_folder(sheet: &mut Sheet<'_>) {
    sheet.block(&OPERATOR, operator::details);
    told_where(sheet, &FOLDER_WHAT, |_| true);
    sheet.block_always(&FOLDER_TABLE, |pen| {
        let mut rows = vec![
            ("kz-title-approval", "kz-folder-norm-policy"),
            ("kz-title-policy", "kz-folder-norm-policy"),
            ("kz-title-data-list", "kz-folder-norm-list"),
        ];
        if operator::legal_entity(pen) {
            rows.push(("kz-title-responsible", "kz-folder-norm-responsible"));
        }
        rows.push(("kz-title-access", "kz-folder-norm-none"));
        if instruction::wanted(&pen.r) {
            rows.push(("kz-title-instruction", "kz-folder-norm-none"));
        }
        rows.push(("kz-title-destruction", "kz-folder-norm-destruction"));
        if !alone(pen) {
            rows.push(("kz-title-sheet", "kz-folder-norm-none"));
        }
        rows.push(("kz-folder-consents", "kz-folder-norm-proof"));
        rows.push(("kz-title-incident", "kz-folder-norm-incident"));
        let row = |(name, norm): (&'static str, &'static str)| {
            vec![vec![pen.say(name)], vec![pen.say(norm)], vec![vec![Inline::plain("□")]]]
        };
        Some(BlockKind::Table {
            caption: pen.words(FOLDER_TABLE.text),
            widths: vec![7, 5, 2],
            head: ["kz-folder-paper", "kz-folder-norm", "kz-folder-there"].map(|id| pen.say(id)).to_vec(),
            rows: rows.into_iter().map(row).collect(),
            spans: vec![],
            groups: vec![],
        })
    });
}

/// What the answers show to be missing: for the owner, no part of the folder.
pub(super) fn write_gaps(sheet: &mut Sheet<'_>) {
    told_where(sheet, &GAPS_ABOUT, |_| true);
    sheet.section(&GAPS_DO);
    sheet.say_where(&GAPS_COMPLETE, |pen| GAPS.iter().all(|(_, shown)| shown(pen).is_none()));
    for (clause, shown) in GAPS {
        sheet.block(clause, |pen| {
            shown(pen).map(|args| BlockKind::Checkbox { text: pen.run(clause.text, &args) })
        });
    }
    sheet.section(&GAPS_CHECK);
    sheet.block(&GAPS_VISITS, |pen| Purpose::Site.pursued(pen).then(|| tick(pen, &GAPS_VISITS)));
    sheet.block(&GAPS_INSTRUCTIONS, |pen| instruction::wanted(&pen.r).then(|| tick(pen, &GAPS_INSTRUCTIONS)));
    for clause in [&GAPS_PROOF, &GAPS_UNSEEN] {
        sheet.block_always(clause, |pen| Some(tick(pen, clause)));
    }
}

/// The arguments of a gap's sentence where the answers show the gap.
type Shown = fn(&Pen<'_>) -> Option<Vec<(&'static str, Arg)>>;

static GAPS: &[(&Clause, Shown)] = &[
    (&GAP_RESPONSIBLE, |pen| (operator::legal_entity(pen) && responsible(pen).is_none()).then(Vec::new)),
    (&GAP_STORAGE, |pen| (!pen.r.is(ask::STORAGE_PLACE, "kazakhstan")).then(Vec::new)),
    (&GAP_BANNER, |pen| (tracking(&pen.r) && !pen.r.is(ask::COOKIES_BANNER, "banner-choice")).then(Vec::new)),
    (&GAP_MARKETING, |pen| {
        (pen.r.yes(ask::MARKETING_SENT) && !pen.r.is(ask::MARKETING_CONSENT, "separate-box")).then(Vec::new)
    }),
    (&GAP_ABROAD, |pen| super::words::goes_abroad(&pen.r).then(Vec::new)),
    (&GAP_ACCESS, |pen| (!alone(pen) && !pen.r.has(ask::SECURITY_MEASURES, "access-list")).then(Vec::new)),
    (&GAP_FOREIGN, |pen| {
        // What pages load from abroad comes before anybody could consent.
        let names = words::chosen(pen, words::FOREIGN_BLOCKS, ask::SITE_FOREIGN);
        (!names.is_empty()).then(|| vec![("names", join(names, ", ").into())])
    }),
];

/// The clock, what to do now, and what to write to the ministry.
pub(super) fn write_incident(sheet: &mut Sheet<'_>) {
    sheet.block(&OPERATOR, operator::details);
    told_where(sheet, &INCIDENT_CLOCK, |_| true);
    sheet.block_always(&INCIDENT_NOW, |pen| heading(pen, &INCIDENT_NOW));
    sheet.list_always(
        &INCIDENT_NOW_LIST,
        &["kz-now-stop", "kz-now-keep", "kz-now-who", "kz-now-notify", "kz-now-people", "kz-now-record"],
    );
    sheet.block_always(&INCIDENT_NOTICE, |pen| heading(pen, &INCIDENT_NOTICE));
    told_where(sheet, &INCIDENT_FORM, |_| true);
    for (clause, note, lines) in [
        (&INCIDENT_FOUND, Some("kz-incident-found-note"), 1),
        (&INCIDENT_WHAT, Some("kz-incident-what-note"), 2),
        (&INCIDENT_DATA, None, 2),
        (&INCIDENT_SUBJECTS, None, 1),
        (&INCIDENT_MEASURES, None, 2),
        (&INCIDENT_CONTACT, None, 2),
    ] {
        sheet.block_always(clause, |pen| Some(blank(pen, clause, note, lines)));
    }
    signature_of_operator(sheet, &INCIDENT_SIGNATURE);
}

/// Whether the proprietor works without staff.
fn alone(pen: &Pen<'_>) -> bool {
    pen.r.is(ask::SECURITY_PEOPLE, "alone") && !operator::legal_entity(pen)
}

/// Whose paper, number and day.
fn opening(sheet: &mut Sheet<'_>) {
    sheet.block(&OPERATOR, operator::details);
    sheet.block_always(&NUMBER, |pen| Some(blank(pen, &NUMBER, None, 1)));
}

/// Whose paper, approved by which order.
fn approved(sheet: &mut Sheet<'_>) {
    sheet.block(&OPERATOR, operator::details);
    sheet.block_always(&APPROVED, |pen| Some(blank(pen, &APPROVED, Some("kz-internal-approved-note"), 1)));
}

/// A heading without a number: a part that is torn off or looked up by itself.
fn heading(pen: &Pen<'_>, clause: &Clause) -> Option<BlockKind> {
    Some(BlockKind::Heading { level: 1, text: pen.say(clause.text) })
}
