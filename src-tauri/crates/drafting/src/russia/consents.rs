//! Consents: one paper per purpose, each separate from everything else, with the contents of article 9
//! as far as a tick on a site needs them; the distribution consent with those of article 10.1.

use pismovnik_model::{BlockKind, HeadGroup, Inline, ask};

use super::operator::{self, Address};
use super::policy;
use super::purposes::{self, Purpose};
use super::words::{self, orders};
use crate::banner;
use crate::clause::{Clause, clauses};
use crate::form::signature_on_paper;
use crate::run::{Arg, Run, join};
use crate::sheet::{Pen, Sheet, blank, enumeration, list, tick};

clauses! {
    DECLARATION = "consent-declaration", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
    OPERATOR = "consent-operator", ["152-ФЗ ст. 9 ч. 4"];
    PURPOSE_FORMS = "consent-purpose-forms", ["152-ФЗ ст. 9 ч. 4"];
    PURPOSE_BONUS = "consent-purpose-bonus", ["152-ФЗ ст. 9 ч. 4"];
    PURPOSE_PROMOTIONS = "consent-purpose-promotions", ["152-ФЗ ст. 9 ч. 4"];
    PURPOSE_MARKETING = "consent-purpose-marketing", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    DATA = "consent-data", ["152-ФЗ ст. 9 ч. 4"];
    COOKIES_ANALYTICS = "consent-cookies-analytics", ["152-ФЗ ст. 9 ч. 4"];
    COOKIES_ADVERTISING = "consent-cookies-advertising", ["152-ФЗ ст. 9 ч. 4"];
    COOKIES_ABROAD = "consent-cookies-abroad", ["152-ФЗ ст. 12"];
    ACTIONS = "consent-actions", ["152-ФЗ ст. 9 ч. 4"];
    RECIPIENTS = "consent-recipients", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 9 ч. 4"];
    TERM = "consent-term", ["152-ФЗ ст. 9 ч. 4"];
    WITHDRAWAL = "consent-withdrawal", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 9 ч. 4"];
    WITHDRAWAL_LIST = "consent-withdrawal-list", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 9 ч. 4"];
    COOKIES_CHOICE = "consent-cookies-choice", ["152-ФЗ ст. 9 ч. 1"];
    COOKIES_SETTINGS = "consent-cookies-settings", ["152-ФЗ ст. 9 ч. 2"];
    MARKETING_STOP = "consent-marketing-stop", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    DISTRIBUTION_AFTER = "consent-distribution-after", ["152-ФЗ ст. 10.1 ч. 12", "152-ФЗ ст. 21 ч. 5"];
    DISTRIBUTION_REPRESENTATIVE = "consent-distribution-representative", ["152-ФЗ ст. 9 ч. 6", "152-ФЗ ст. 10.1"];
    MARKETING_PURCHASES = "consent-marketing-purchases", ["152-ФЗ ст. 9 ч. 4"];
    AFTER_WITHDRAWAL = "consent-after-withdrawal", ["152-ФЗ ст. 21 ч. 4", "152-ФЗ ст. 21 ч. 5"];
    VOLUNTARY = "consent-voluntary", ["152-ФЗ ст. 9 ч. 1", "КоАП РФ ст. 14.8"];
    VOLUNTARY_FREE = "consent-voluntary-free", ["152-ФЗ ст. 9 ч. 1"];
    SEPARATE = "consent-separate", ["152-ФЗ ст. 9 ч. 1"], from 2025-9-1;
    ADULTS = "consent-adults", ["152-ФЗ ст. 9 ч. 6"];
    PARENTS = "consent-parents", ["152-ФЗ ст. 9 ч. 6"];
    BOX = "consent-box", ["152-ФЗ ст. 9 ч. 1"];
    BOX_FORMS = "consent-box-forms", ["152-ФЗ ст. 9 ч. 1"];
    BOX_BONUS = "consent-box-bonus", ["152-ФЗ ст. 9 ч. 1"];
    BOX_PROMOTIONS = "consent-box-promotions", ["152-ФЗ ст. 9 ч. 1"];
    BOX_ANALYTICS = "consent-box-analytics", ["152-ФЗ ст. 9 ч. 1"];
    BOX_ADVERTISING = "consent-box-advertising", ["152-ФЗ ст. 9 ч. 1"];
    MARKETING_BOX = "consent-marketing-box", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    MARKETING_EMAIL = "consent-marketing-email", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    MARKETING_SMS = "consent-marketing-sms", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    MARKETING_MESSENGER = "consent-marketing-messenger", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    MARKETING_PHONE = "consent-marketing-phone", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    MARKETING_PUSH = "consent-marketing-push", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    MARKETING_PERSONAL = "consent-marketing-personal", ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 15"];
    DISTRIBUTION_DECLARATION = "consent-distribution-declaration", ["152-ФЗ ст. 10.1"];
    DISTRIBUTION_NAME = "consent-distribution-name", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    DISTRIBUTION_CONTACT = "consent-distribution-contact", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    DISTRIBUTION_OPERATOR = "consent-distribution-operator", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    DISTRIBUTION_PURPOSE = "consent-distribution-purpose", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    DISTRIBUTION_SITE = "consent-distribution-site", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    DISTRIBUTION_PLACES = "consent-distribution-places", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    DISTRIBUTION_CHOICE = "consent-distribution-choice", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    DISTRIBUTION_TABLE = "consent-distribution-table", ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
    DISTRIBUTION_PUBLISHED = "consent-distribution-published", ["152-ФЗ ст. 10.1 ч. 10"];
    DISTRIBUTION_SILENCE = "consent-distribution-silence", ["152-ФЗ ст. 10.1 ч. 8"];
    DISTRIBUTION_STOP = "consent-distribution-stop", ["152-ФЗ ст. 10.1 ч. 12"];
    DISTRIBUTION_BOX = "consent-distribution-box", ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 10.1"];
    PAPER = "consent-paper", ["152-ФЗ ст. 9 ч. 1"];
    SIGNATURE = "consent-signature", ["152-ФЗ ст. 9 ч. 1"];
}

/// The consent for requests through forms.
pub(super) fn write_forms(sheet: &mut Sheet<'_>) {
    opening(sheet);
    sheet.say_with(&PURPOSE_FORMS, |pen| {
        let kinds = words::chosen(pen, words::FORMS_KINDS, ask::FORMS_KINDS);
        (!kinds.is_empty()).then(|| vec![("kinds", enumeration(kinds).into())])
    });
    terms(sheet, Purpose::Requests);
    closing(sheet, |_| 1);
    checkbox(sheet, &BOX_FORMS);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// The consent for the bonus programme.
pub(super) fn write_bonus(sheet: &mut Sheet<'_>) {
    opening(sheet);
    sheet.always(&PURPOSE_BONUS);
    terms(sheet, Purpose::Bonus);
    closing(sheet, |_| 1);
    checkbox(sheet, &BOX_BONUS);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// The consent for prize draws, contests and promotions.
pub(super) fn write_promotions(sheet: &mut Sheet<'_>) {
    opening(sheet);
    sheet.always(&PURPOSE_PROMOTIONS);
    terms(sheet, Purpose::Promo);
    closing(sheet, |_| 1);
    checkbox(sheet, &BOX_PROMOTIONS);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// What the consent to cookies covers.
const COOKIES: [Purpose; 2] = [Purpose::Analytics, Purpose::Advertising];

/// The consent for analytics and advertising cookies, with a box for each.
pub(super) fn write_cookies(sheet: &mut Sheet<'_>) {
    let args = |pen: &Pen<'_>, purpose: Purpose| {
        let mut args = policy::tool_args(pen, purpose)?;
        args.push(("items", enumeration(purpose.items(pen)).into()));
        Some(args)
    };
    opening(sheet);
    sheet.say_with(&COOKIES_ANALYTICS, |pen| args(pen, Purpose::Analytics));
    sheet.say_with(&COOKIES_ADVERTISING, |pen| args(pen, Purpose::Advertising));
    conditions(sheet, &COOKIES);
    sheet.say_with(&COOKIES_ABROAD, |pen| {
        let names = purposes::foreign_tools(pen);
        let count = words::how_many(names.len());
        (!names.is_empty()).then(|| vec![("count", count), ("names", enumeration(names).into())])
    });
    withdrawal(sheet, &WITHDRAWAL);
    sheet.say_with(&COOKIES_SETTINGS, banner::button_named);
    after_withdrawal(sheet, &COOKIES);
    assurances(sheet);
    sheet.say_where(&COOKIES_CHOICE, |pen| banner::button_named(pen).is_some());
    sheet.say_with(&BOX, |pen| {
        let boxes = COOKIES.iter().filter(|purpose| purpose.pursued(pen)).count();
        banner::button_named(pen).is_none().then(|| vec![("ticks", words::how_many(boxes))])
    });
    for (clause, purpose) in [(&BOX_ANALYTICS, Purpose::Analytics), (&BOX_ADVERTISING, Purpose::Advertising)]
    {
        sheet.block(clause, |pen| purpose.pursued(pen).then(|| tick(pen, clause)));
    }
}

/// The consent to advertising, with a box for each channel.
pub(super) fn write_marketing(sheet: &mut Sheet<'_>) {
    opening(sheet);
    sheet.say_with(&PURPOSE_MARKETING, |pen| Some(words::advertising(pen)));
    sheet.say_with(&DATA, |pen| data(pen, Purpose::Marketing));
    sheet.say_where(&MARKETING_PURCHASES, |pen| pen.r.yes(ask::MARKETING_PERSONAL));
    conditions(sheet, &[Purpose::Marketing]);
    withdrawal(sheet, &WITHDRAWAL);
    sheet.say_with(&MARKETING_STOP, |pen| Some(words::advertising(pen)));
    after_withdrawal(sheet, &[Purpose::Marketing]);
    assurances(sheet);
    sheet.say_with(&MARKETING_BOX, |pen| {
        let personal = usize::from(pen.r.yes(ask::MARKETING_PERSONAL));
        Some(vec![("ticks", words::how_many(pen.r.many(ask::MARKETING_CHANNELS).len() + personal))])
    });
    for (clause, channel) in [
        (&MARKETING_EMAIL, "email"),
        (&MARKETING_SMS, "sms"),
        (&MARKETING_MESSENGER, "messenger"),
        (&MARKETING_PHONE, "phone"),
        (&MARKETING_PUSH, "push"),
    ] {
        sheet.block(clause, |pen| pen.r.has(ask::MARKETING_CHANNELS, channel).then(|| tick(pen, clause)));
    }
    sheet.block(&MARKETING_PERSONAL, |pen| {
        pen.r.yes(ask::MARKETING_PERSONAL).then(|| tick(pen, &MARKETING_PERSONAL))
    });
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// The consent to distribution of reviews, with its table of permissions and prohibitions.
pub(super) fn write_distribution(sheet: &mut Sheet<'_>) {
    sheet.block_always(&DISTRIBUTION_NAME, |pen| Some(blank(pen, &DISTRIBUTION_NAME, None, 1)));
    sheet.block_always(&DISTRIBUTION_CONTACT, |pen| {
        Some(blank(pen, &DISTRIBUTION_CONTACT, Some("draft-distribution-contact-note"), 1))
    });
    sheet.block(&DISTRIBUTION_REPRESENTATIVE, |pen| {
        let note = Some("draft-distribution-representative-note");
        pen.r.is(ask::MINORS_POLICY, "parents").then(|| blank(pen, &DISTRIBUTION_REPRESENTATIVE, note, 1))
    });
    sheet.say_with(&DISTRIBUTION_DECLARATION, |pen| Some(vec![("many", many(pen))]));
    sheet.block(&DISTRIBUTION_OPERATOR, |pen| details(pen, Address::Own));
    sheet.say_with(&DISTRIBUTION_PURPOSE, |pen| {
        let elsewhere = if matches!(places(pen).0, "one" | "named") { "yes" } else { "no" };
        Some(vec![("elsewhere", Arg::Pick(elsewhere))])
    });
    sheet.say_with(&DISTRIBUTION_SITE, |pen| {
        let urls: Vec<Run> = operator::urls(pen);
        (!urls.is_empty()).then(|| vec![("urls", join(urls, ", ").into())])
    });
    sheet.say_with(&DISTRIBUTION_PLACES, |pen| match places(pen) {
        (count @ "one", places) => Some(vec![("count", Arg::Pick(count)), ("places", places.into())]),
        ("named", places) => Some(vec![("count", Arg::Pick("many")), ("places", places.into())]),
        _ => None,
    });
    sheet.always(&DISTRIBUTION_CHOICE);
    sheet.block_always(&DISTRIBUTION_TABLE, |pen| {
        let row = |item: Run| {
            let cell = || vec![pen.say("draft-distribution-cell")];
            vec![vec![item], cell(), cell(), cell(), super::form::empty_cell()]
        };
        Some(BlockKind::Table {
            caption: pen.words(DISTRIBUTION_TABLE.text),
            widths: vec![4, 4, 4, 4, 4],
            head: [
                "draft-distribution-data",
                "draft-distribution-publish",
                "draft-distribution-no-transfer",
                "draft-distribution-no-processing",
                "draft-distribution-other",
            ]
            .map(|id| pen.say(id))
            .to_vec(),
            groups: vec![HeadGroup::over(2, 2, pen.say("draft-distribution-bans"))],
            rows: Purpose::Reviews.items(pen).into_iter().map(row).collect(),
            spans: vec![],
        })
    });
    sheet.always(&DISTRIBUTION_PUBLISHED);
    sheet.always(&DISTRIBUTION_SILENCE);
    conditions(sheet, &[Purpose::Reviews]);
    withdrawal(sheet, &DISTRIBUTION_STOP);
    sheet.always(&DISTRIBUTION_AFTER);
    closing(sheet, |_| 1);
    checkbox(sheet, &DISTRIBUTION_BOX);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// Whether reviews go elsewhere, and where: the sentence's variant and the places.
pub(super) fn places(pen: &Pen<'_>) -> (&'static str, Run) {
    if !pen.r.yes(ask::REVIEWS_ELSEWHERE) {
        return ("no", Run::new());
    }
    let places: Vec<Run> = pen.r.many(ask::REVIEWS_PLACES).iter().map(|p| vec![Inline::plain(p)]).collect();
    let variant = match places.len() {
        0 => "unnamed",
        1 => "one",
        _ => "named",
    };
    (variant, enumeration(places))
}

/// The operator's particulars; none where nothing is known.
pub(super) fn details(pen: &Pen<'_>, address: Address) -> Option<BlockKind> {
    let pairs = operator::details(pen, address);
    (!pairs.is_empty()).then_some(BlockKind::Details { pairs })
}

pub(super) fn many(pen: &Pen<'_>) -> Arg {
    Arg::Pick(if operator::many(pen) { "yes" } else { "no" })
}

pub(super) fn opening(sheet: &mut Sheet<'_>) {
    opening_with(sheet, &DECLARATION);
}

/// Whose consent to what, and to whom it is given.
pub(super) fn opening_with(sheet: &mut Sheet<'_>, declaration: &'static Clause) {
    sheet.say_with(declaration, |pen| Some(vec![("many", many(pen))]));
    sheet.block(&OPERATOR, |pen| details(pen, Address::ForLetters));
}

/// Data, actions, recipients, term and the way out.
fn terms(sheet: &mut Sheet<'_>, purpose: Purpose) {
    sheet.say_with(&DATA, |pen| data(pen, purpose));
    conditions(sheet, &[purpose]);
    withdrawal(sheet, &WITHDRAWAL);
    after_withdrawal(sheet, &[purpose]);
}

fn data(pen: &Pen<'_>, purpose: Purpose) -> Option<Vec<(&'static str, Arg)>> {
    Some(vec![("items", enumeration(purpose.items(pen)).into())])
}

/// What follows the withdrawal, and the end of a term where the consent has one.
fn after_withdrawal(sheet: &mut Sheet<'_>, purposes: &[Purpose]) {
    sheet.say_with(&AFTER_WITHDRAWAL, |pen| {
        let dated = purposes.iter().any(|p| p.pursued(pen) && p.consent_end(pen) == "dated");
        Some(vec![("term", Arg::Pick(if dated { "dated" } else { "open" }))])
    });
}

/// Actions, recipients and term of the purposes that are pursued.
pub(super) fn conditions(sheet: &mut Sheet<'_>, purposes: &[Purpose]) {
    let pursued = |pen: &Pen<'_>| purposes.iter().copied().filter(|p| p.pursued(pen)).collect::<Vec<_>>();
    sheet.say_with(&ACTIONS, |pen| {
        // The longest list of actions covers them all: they differ in the transfer only.
        let all = pursued(pen).into_iter().map(|p| p.actions(pen));
        let [actions, way] = <[Run; 2]>::try_from(all.max_by_key(|runs| length(runs))?).ok()?;
        Some(vec![("actions", actions.into()), ("way", way.into())])
    });
    sheet.say_with(&RECIPIENTS, |pen| {
        let mut all = match purposes {
            [purpose] => purpose.named_recipients(pen),
            _ => purposes::cookie_recipients(pen),
        };
        if all.is_empty() {
            all.push(purposes::nobody(pen));
        }
        Some(vec![("recipients", join(all, " ").into())])
    });
    sheet.say_with(&TERM, |pen| {
        let terms = pursued(pen).first()?.terms(pen);
        Some(vec![("term", join(terms, " ").into())])
    });
}

fn length(runs: &[Run]) -> usize {
    runs.iter().flatten().map(|i| i.words().len()).sum()
}

pub(super) fn withdrawal(sheet: &mut Sheet<'_>, intro: &'static Clause) {
    sheet.say_with(intro, operator::ways);
    sheet.block(&WITHDRAWAL_LIST, |pen| list(operator::channels(pen)));
}

fn assurances(sheet: &mut Sheet<'_>) {
    sheet.say_where(&VOLUNTARY, |pen| orders(&pen.r));
    sheet.say_where(&VOLUNTARY_FREE, |pen| !orders(&pen.r));
    sheet.always(&SEPARATE);
    sheet.say_where(&ADULTS, |pen| pen.r.is(ask::MINORS_POLICY, "adults"));
    sheet.say_where(&PARENTS, |pen| pen.r.is(ask::MINORS_POLICY, "parents"));
}

/// What stands before the boxes; `boxes` counts them.
pub(super) fn closing(sheet: &mut Sheet<'_>, boxes: impl FnOnce(&Pen<'_>) -> usize) {
    assurances(sheet);
    sheet.say_with(&BOX, |pen| Some(vec![("ticks", words::how_many(boxes(pen)))]));
}

pub(super) fn checkbox(sheet: &mut Sheet<'_>, clause: &'static Clause) {
    sheet.block_always(clause, |pen| Some(tick(pen, clause)));
}
