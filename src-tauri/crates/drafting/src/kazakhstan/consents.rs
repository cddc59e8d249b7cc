//! Consents: one paper per purpose, each with the contents of art. 8(4) as fields of their own, «none»
//! where there is none. Third parties, transfer abroad and publication are such fields; transfer
//! abroad to states that may not protect data has a paper of its own besides (art. 16).

use pismovnik_model::{BlockKind, abroad, ask};

use super::operator;
use super::purposes;
use super::words::sales;
use crate::banner;
use crate::clause::{Clause, clauses};
use crate::form::signature_on_paper;
use crate::operator::{channels, urls, ways};
use crate::owners::tools;
use crate::purposes::Purpose;
use crate::recipients;
use crate::run::{Arg, Run, join};
use crate::sheet::{Pen, Sheet, blank, enumeration, list, tick};
use crate::words;

clauses! {
    DECLARATION = "kz-consent-declaration", ["94-V ст. 7 п. 1", "94-V ст. 8 п. 1"];
    DECLARATION_PUBLIC = "kz-consent-declaration-public", ["94-V ст. 7 п. 6", "94-V ст. 8 п. 1", "94-V ст. 15"];
    DECLARATION_ABROAD = "kz-consent-declaration-abroad", ["94-V ст. 8 п. 1", "94-V ст. 16"];
    SUBJECT = "kz-consent-subject", ["94-V ст. 8 п. 4"];
    VISITOR = "kz-consent-visitor", ["94-V ст. 8 п. 4"];
    OPERATOR = "kz-consent-operator", ["94-V ст. 8 п. 4"];
    DETAILS = "kz-consent-details", ["94-V ст. 8 п. 4"];
    PURPOSE_ORDER = "kz-consent-purpose-order", ["94-V ст. 7 п. 8", "94-V ст. 9"];
    PURPOSE_BUSINESS = "kz-consent-purpose-business", ["94-V ст. 7 п. 8", "94-V ст. 9"];
    PURPOSE_WARRANTY = "kz-consent-purpose-warranty", ["94-V ст. 7 п. 8", "94-V ст. 9"];
    PURPOSE_ACCOUNT = "kz-consent-purpose-account", ["94-V ст. 7 п. 8"];
    PURPOSE_FORMS = "kz-consent-purpose-forms", ["94-V ст. 7 п. 8"];
    PURPOSE_BONUS = "kz-consent-purpose-bonus", ["94-V ст. 7 п. 8"];
    PURPOSE_PROMOTIONS = "kz-consent-purpose-promotions", ["94-V ст. 7 п. 8"];
    PURPOSE_MARKETING = "kz-consent-purpose-marketing", ["94-V ст. 7 п. 8"];
    PURPOSE_DISTRIBUTION = "kz-consent-purpose-distribution", ["94-V ст. 7 п. 8"];
    PURPOSE_ABROAD = "kz-consent-purpose-abroad", ["94-V ст. 16"];
    PURPOSE_ANALYTICS = "kz-consent-purpose-analytics", ["94-V ст. 7 п. 8"];
    PURPOSE_ADVERTISING = "kz-consent-purpose-advertising", ["94-V ст. 7 п. 8"];
    DATA_ORDER = "kz-consent-data-order", ["94-V ст. 7 п. 9", "94-V ст. 8 п. 4"];
    DATA_BUSINESS = "kz-consent-data-business", ["94-V ст. 7 п. 9", "94-V ст. 8 п. 4"];
    DATA_WARRANTY = "kz-consent-data-warranty", ["94-V ст. 7 п. 9", "94-V ст. 8 п. 4"];
    DATA = "kz-consent-data", ["94-V ст. 7 п. 9", "94-V ст. 8 п. 4"];
    ACTIONS = "kz-consent-actions", ["94-V ст. 8 п. 4"];
    THIRD = "kz-consent-third", ["94-V ст. 7 п. 3", "94-V ст. 8 п. 4", "94-V ст. 22 п. 1 пп. 5"];
    THIRD_ABROAD = "kz-consent-third-abroad", ["94-V ст. 7 п. 3", "94-V ст. 8 п. 4"];
    NOTIFY = "kz-consent-notify", ["94-V ст. 19 п. 1"];
    ABROAD = "kz-consent-abroad", ["94-V ст. 8 п. 4", "94-V ст. 16", "94-V ст. 22 п. 1 пп. 5"];
    PUBLIC_NONE = "kz-consent-public-none", ["94-V ст. 8 п. 4"];
    PUBLIC = "kz-consent-public", ["94-V ст. 7 п. 6", "94-V ст. 8 п. 4", "94-V ст. 15", "94-V ст. 22 п. 1 пп. 5"];
    PUBLIC_ELSEWHERE = "kz-consent-public-elsewhere", ["94-V ст. 7 п. 6", "94-V ст. 8 п. 4", "94-V ст. 15"];
    PUBLIC_TABLE = "kz-consent-public-table", ["94-V ст. 8 п. 4", "94-V ст. 15"];
    COUNTRIES = "kz-consent-countries", ["94-V ст. 8 п. 4", "94-V ст. 16"];
    ABROAD_RECIPIENTS = "kz-consent-abroad-recipients", ["94-V ст. 8 п. 4", "94-V ст. 16"];
    ABROAD_RISK = "kz-consent-abroad-risk", ["94-V ст. 16"];
    TERM = "kz-consent-term", ["94-V ст. 8 п. 4", "94-V ст. 8 п. 5", "94-V ст. 8 п. 6"];
    TERM_ABROAD = "kz-consent-term-abroad", ["94-V ст. 8 п. 4", "94-V ст. 8 п. 6"];
    OTHER = "kz-consent-other", ["94-V ст. 8 п. 4", "94-V ст. 12 п. 2"];
    WITHDRAWAL = "kz-consent-withdrawal", ["94-V ст. 8 п. 2"];
    WITHDRAWAL_LIST = "kz-consent-withdrawal-list", ["94-V ст. 8 п. 2"];
    ANSWER = "kz-consent-answer", ["94-V ст. 8 п. 7"];
    NO_WITHDRAWAL = "kz-consent-no-withdrawal", ["94-V ст. 8 п. 2"];
    MARKETING_STOP = "kz-consent-marketing-stop", ["94-V ст. 8 п. 2"];
    SETTINGS = "kz-consent-settings", ["94-V ст. 8 п. 2"];
    DESTRUCTION = "kz-consent-destruction", ["94-V ст. 18"];
    REFUSAL_ORDER = "kz-consent-refusal-order", ["94-V ст. 7 п. 1", "94-V ст. 9"];
    REFUSAL = "kz-consent-refusal", ["94-V ст. 8 п. 1"];
    ADULTS = "kz-consent-adults", [];
    PARENTS = "kz-consent-parents", [];
    CODE = "kz-consent-code", ["255-VIII ст. 47"], from 2026-7-12;
    BOX = "kz-consent-box", ["94-V ст. 8 п. 1", "94-V ст. 25 п. 2 пп. 5"];
    BOX_ORDERS = "kz-consent-box-orders", ["94-V ст. 8 п. 1"];
    BOX_ACCOUNT = "kz-consent-box-account", ["94-V ст. 8 п. 1"];
    BOX_FORMS = "kz-consent-box-forms", ["94-V ст. 8 п. 1"];
    BOX_BONUS = "kz-consent-box-bonus", ["94-V ст. 8 п. 1"];
    BOX_PROMOTIONS = "kz-consent-box-promotions", ["94-V ст. 8 п. 1"];
    BOX_ANALYTICS = "kz-consent-box-analytics", ["94-V ст. 8 п. 1"];
    BOX_ADVERTISING = "kz-consent-box-advertising", ["94-V ст. 8 п. 1"];
    BOX_DISTRIBUTION = "kz-consent-box-distribution", ["94-V ст. 8 п. 1", "94-V ст. 15"];
    BOX_ABROAD = "kz-consent-box-abroad", ["94-V ст. 8 п. 1", "94-V ст. 16"];
    BOX_EMAIL = "kz-consent-box-email", ["94-V ст. 8 п. 1"];
    BOX_SMS = "kz-consent-box-sms", ["94-V ст. 8 п. 1"];
    BOX_MESSENGER = "kz-consent-box-messenger", ["94-V ст. 8 п. 1"];
    BOX_PHONE = "kz-consent-box-phone", ["94-V ст. 8 п. 1"];
    BOX_PUSH = "kz-consent-box-push", ["94-V ст. 8 п. 1"];
    BOX_PERSONAL = "kz-consent-box-personal", ["94-V ст. 8 п. 1"];
    PAPER = "kz-consent-paper", ["94-V ст. 8 п. 1"];
    SIGNATURE = "kz-consent-signature", ["94-V ст. 8 п. 1"];
}

/// The consent for orders: without it there is no ground to process them.
pub(super) fn write_orders(sheet: &mut Sheet<'_>) {
    let all = &[Purpose::Order, Purpose::Business, Purpose::Warranty];
    opening(sheet);
    sheet.say_where(&PURPOSE_ORDER, |pen| Purpose::Order.pursued(pen));
    sheet.say_where(&PURPOSE_BUSINESS, |pen| Purpose::Business.pursued(pen));
    sheet.say_where(&PURPOSE_WARRANTY, |pen| Purpose::Warranty.pursued(pen));
    for (clause, purpose) in [(&DATA_ORDER, all[0]), (&DATA_BUSINESS, all[1]), (&DATA_WARRANTY, all[2])] {
        sheet.say_with(clause, |pen| if purpose.pursued(pen) { data(purpose, pen) } else { None });
    }
    fields(sheet, all);
    closing(sheet, &REFUSAL_ORDER);
    boxes(sheet, &[(&BOX_ORDERS, None)]);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// The consent for the customer's account.
pub(super) fn write_account(sheet: &mut Sheet<'_>) {
    single(sheet, Purpose::Account, &PURPOSE_ACCOUNT, &BOX_ACCOUNT);
}

/// The consent for requests through forms.
pub(super) fn write_forms(sheet: &mut Sheet<'_>) {
    opening(sheet);
    sheet.say_with(&PURPOSE_FORMS, |pen| {
        let kinds = words::chosen(pen, words::FORMS_KINDS, ask::FORMS_KINDS);
        (!kinds.is_empty()).then(|| vec![("kinds", enumeration(kinds).into())])
    });
    sheet.say_with(&DATA, |pen| data(Purpose::Requests, pen));
    fields(sheet, &[Purpose::Requests]);
    closing(sheet, &REFUSAL);
    boxes(sheet, &[(&BOX_FORMS, None)]);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// The consent for the bonus programme.
pub(super) fn write_bonus(sheet: &mut Sheet<'_>) {
    single(sheet, Purpose::Bonus, &PURPOSE_BONUS, &BOX_BONUS);
}

/// The consent for prize draws, contests and promotions.
pub(super) fn write_promotions(sheet: &mut Sheet<'_>) {
    single(sheet, Purpose::Promo, &PURPOSE_PROMOTIONS, &BOX_PROMOTIONS);
}

/// The consent for analytics and advertising cookies, with a box for each.
pub(super) fn write_cookies(sheet: &mut Sheet<'_>) {
    let all = &[Purpose::Analytics, Purpose::Advertising];
    sheet.always(&DECLARATION);
    sheet.block(&DETAILS, operator::details);
    sheet.always(&VISITOR);
    for (clause, purpose) in [(&PURPOSE_ANALYTICS, all[0]), (&PURPOSE_ADVERTISING, all[1])] {
        sheet.say_with(clause, |pen| {
            if !purpose.pursued(pen) {
                return None;
            }
            let names = tools(pen, purpose);
            let named = if names.is_empty() { "unnamed" } else { "named" };
            let mut args = vec![("tools", Arg::Pick(named)), ("names", join(names, ", ").into())];
            args.push(("items", enumeration(purposes::items(purpose, pen)).into()));
            Some(args)
        });
    }
    fields(sheet, all);
    sheet.say_with(&SETTINGS, banner::button_named);
    // Nobody sends a code to a visitor whose number is not asked for.
    refusal(sheet, &REFUSAL);
    sheet.always(&BOX);
    for (clause, purpose) in [(&BOX_ANALYTICS, all[0]), (&BOX_ADVERTISING, all[1])] {
        sheet.block(clause, |pen| purpose.pursued(pen).then(|| tick(pen, clause)));
    }
}

/// The consent to advertising, with a box for each channel.
pub(super) fn write_marketing(sheet: &mut Sheet<'_>) {
    opening(sheet);
    sheet.say_with(&PURPOSE_MARKETING, |pen| Some(words::advertising(pen)));
    sheet.say_with(&DATA, |pen| data(Purpose::Marketing, pen));
    fields(sheet, &[Purpose::Marketing]);
    sheet.say_with(&MARKETING_STOP, |pen| Some(words::advertising(pen)));
    closing(sheet, &REFUSAL);
    boxes(
        sheet,
        &[
            (&BOX_EMAIL, Some("email")),
            (&BOX_SMS, Some("sms")),
            (&BOX_MESSENGER, Some("messenger")),
            (&BOX_PHONE, Some("phone")),
            (&BOX_PUSH, Some("push")),
        ],
    );
    sheet.block(&BOX_PERSONAL, |pen| pen.r.yes(ask::MARKETING_PERSONAL).then(|| tick(pen, &BOX_PERSONAL)));
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// The consent to publication of a review in public sources.
pub(super) fn write_distribution(sheet: &mut Sheet<'_>) {
    sheet.always(&DECLARATION_PUBLIC);
    parties(sheet);
    sheet.always(&PURPOSE_DISTRIBUTION);
    sheet.say_with(&DATA, |pen| data(Purpose::Reviews, pen));
    sheet.block_always(&PUBLIC_TABLE, |pen| {
        let cell = || vec![pen.say("kz-public-cell")];
        let row = |item: Run| vec![vec![item], cell(), cell()];
        Some(BlockKind::Table {
            caption: pen.words(PUBLIC_TABLE.text),
            widths: vec![6, 3, 3],
            head: ["kz-public-data", "kz-public-yes", "kz-public-no"].map(|id| pen.say(id)).to_vec(),
            rows: purposes::items(Purpose::Reviews, pen).into_iter().map(row).collect(),
            spans: vec![],
            groups: vec![],
        })
    });
    fields(sheet, &[Purpose::Reviews]);
    closing(sheet, &REFUSAL);
    boxes(sheet, &[(&BOX_DISTRIBUTION, None)]);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// The consent to transfer abroad.
pub(super) fn write_abroad(sheet: &mut Sheet<'_>) {
    sheet.always(&DECLARATION_ABROAD);
    parties(sheet);
    sheet.always(&PURPOSE_ABROAD);
    sheet.say_with(&DATA, |pen| {
        let mut items: Vec<Run> = Vec::new();
        for item in sent_abroad(pen) {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        // A password is for nobody else, and whoever gives the full name gives the name.
        let (password, name) = (pen.say("draft-data-password"), pen.say("draft-data-name"));
        let full = items.contains(&pen.say("draft-data-full-name"));
        items.retain(|item| *item != password && !(full && *item == name));
        (!items.is_empty()).then(|| vec![("items", enumeration(items).into())])
    });
    sheet.say_with(&COUNTRIES, purposes::countries_handed);
    sheet.say_with(&ABROAD_RECIPIENTS, |pen| {
        let names = purposes::recipients_abroad(pen);
        let count = words::how_many(names.len());
        (!names.is_empty()).then(|| vec![("count", count), ("names", enumeration(names).into())])
    });
    sheet.always(&THIRD_ABROAD);
    sheet.always(&ABROAD_RISK);
    sheet.always(&PUBLIC_NONE);
    sheet.always(&TERM_ABROAD);
    withdrawal(sheet, false);
    closing(sheet, &REFUSAL);
    boxes(sheet, &[(&BOX_ABROAD, None)]);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

/// The data that go abroad with the separate consent: what each recipient there gets, where that is known of all of
/// them; else all data of the purposes that they serve.
fn sent_abroad(pen: &Pen<'_>) -> Vec<Run> {
    let all = super::words::handed_abroad(&pen.r);
    let known = all.iter().map(|one| recipients::known_data(pen, one)).collect::<Option<Vec<_>>>();
    // A country named besides, or not named at all, is somebody's of whom nothing is known.
    let more = pen.r.is(ask::TRANSFER_ABROAD, "yes")
        && (pen.r.many(ask::TRANSFER_COUNTRIES).is_empty() || !abroad::without_recipient(&pen.r).is_empty());
    match known {
        Some(known) if !known.is_empty() && !more => known.concat(),
        _ => served_abroad(pen).iter().flat_map(|p| purposes::items(*p, pen)).collect(),
    }
}

/// Purposes whose data go abroad with the separate consent: where the owner names countries, all that
/// have a consent of their own; else those with named recipients there.
fn served_abroad(pen: &Pen<'_>) -> Vec<Purpose> {
    let all: Vec<Purpose> = [
        Purpose::Order,
        Purpose::Account,
        Purpose::Business,
        Purpose::Requests,
        Purpose::Marketing,
        Purpose::Bonus,
        Purpose::Promo,
        Purpose::Warranty,
        Purpose::Reviews,
    ]
    .into_iter()
    .filter(|p| p.pursued(pen))
    .collect();
    let named: Vec<Purpose> =
        all.iter().copied().filter(|p| !purposes::foreign(*p, pen).is_empty()).collect();
    let countries = pen.r.is(ask::TRANSFER_ABROAD, "yes");
    let served = if countries || named.is_empty() { all } else { named };
    // Whoever asks nothing of customers still answers those who write.
    if served.is_empty() { vec![Purpose::Rights] } else { served }
}

fn single(sheet: &mut Sheet<'_>, purpose: Purpose, why: &'static Clause, ticked: &'static Clause) {
    opening(sheet);
    sheet.always(why);
    sheet.say_with(&DATA, |pen| data(purpose, pen));
    fields(sheet, &[purpose]);
    closing(sheet, &REFUSAL);
    boxes(sheet, &[(ticked, None)]);
    signature_on_paper(sheet, &PAPER, &SIGNATURE);
}

fn data(purpose: Purpose, pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    Some(vec![("items", enumeration(purposes::items(purpose, pen)).into())])
}

/// Who consents to whom.
fn opening(sheet: &mut Sheet<'_>) {
    sheet.always(&DECLARATION);
    parties(sheet);
}

/// The subject's name and the operator's particulars.
fn parties(sheet: &mut Sheet<'_>) {
    sheet.block_always(&SUBJECT, |pen| Some(blank(pen, &SUBJECT, Some("kz-consent-subject-note"), 1)));
    sheet.say_where(&OPERATOR, |pen| operator::details(pen).is_some());
    sheet.block(&DETAILS, operator::details);
}

/// Actions, third parties, transfer abroad, publication, term, and the way out.
fn fields(sheet: &mut Sheet<'_>, all: &[Purpose]) {
    let public = all.contains(&Purpose::Reviews);
    sheet.say_with(&ACTIONS, |pen| Some(vec![("actions", pen.say(purposes::actions_of(all, pen)).into())]));
    sheet.say_with(&THIRD, |pen| Some(vec![("recipients", purposes::third_parties(all, pen).into())]));
    sheet.say_where(&NOTIFY, |pen| {
        all.iter().any(|p| p.pursued(pen) && !purposes::given_to(*p, pen).is_empty())
    });
    sheet.say_with(&ABROAD, |pen| Some(vec![("abroad", purposes::abroad(all, pen).into())]));
    if public {
        sheet.say_with(&PUBLIC, |pen| {
            let urls = urls(pen);
            (!urls.is_empty()).then(|| vec![("urls", join(urls, ", ").into())])
        });
        sheet.say_with(&PUBLIC_ELSEWHERE, |pen| {
            let places: Vec<Run> = pen
                .r
                .many(ask::REVIEWS_PLACES)
                .iter()
                .map(|p| vec![pismovnik_model::Inline::plain(p)])
                .collect();
            (pen.r.yes(ask::REVIEWS_ELSEWHERE) && !places.is_empty())
                .then(|| vec![("places", enumeration(places).into())])
        });
    } else {
        sheet.always(&PUBLIC_NONE);
    }
    sheet.say_with(&TERM, |pen| {
        let mut terms: Vec<Run> = Vec::new();
        for term in all.iter().filter(|p| p.pursued(pen)).flat_map(|p| purposes::terms(*p, pen)) {
            if !terms.contains(&term) {
                terms.push(term);
            }
        }
        (!terms.is_empty()).then(|| vec![("term", join(terms, " ").into())])
    });
    let free =
        [Purpose::Marketing, Purpose::Reviews, Purpose::Requests, Purpose::Analytics, Purpose::Advertising];
    withdrawal(sheet, !all.iter().all(|p| free.contains(p)));
}

fn withdrawal(sheet: &mut Sheet<'_>, owed: bool) {
    sheet.always(&OTHER);
    sheet.say_with(&WITHDRAWAL, ways);
    sheet.block(&WITHDRAWAL_LIST, |pen| list(channels(pen)));
    sheet.always(&ANSWER);
    // What nothing is owed for is refused at any time, whatever is still to be performed elsewhere.
    if owed {
        sheet.always(&NO_WITHDRAWAL);
    }
    sheet.always(&DESTRUCTION);
}

fn closing(sheet: &mut Sheet<'_>, refused: &'static Clause) {
    refusal(sheet, refused);
    sheet.always(&CODE);
}

/// What follows from refusing, and who may consent.
fn refusal(sheet: &mut Sheet<'_>, refused: &'static Clause) {
    if std::ptr::eq(refused, &REFUSAL_ORDER) {
        sheet.say_where(refused, |pen| sales(&pen.r));
    } else {
        sheet.always(refused);
    }
    sheet.say_where(&ADULTS, |pen| pen.r.is(ask::MINORS_POLICY, "adults"));
    sheet.say_where(&PARENTS, |pen| pen.r.is(ask::MINORS_POLICY, "parents"));
}

/// The announcement and the boxes: always, or by channel of advertising.
fn boxes(sheet: &mut Sheet<'_>, all: &[(&'static Clause, Option<&'static str>)]) {
    sheet.always(&BOX);
    for (clause, channel) in all {
        match channel {
            None => sheet.block_always(clause, |pen| Some(tick(pen, clause))),
            Some(channel) => sheet
                .block(clause, |pen| pen.r.has(ask::MARKETING_CHANNELS, channel).then(|| tick(pen, clause))),
        }
    }
}
