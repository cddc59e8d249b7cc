//! The blank that the shop offers its customers for withdrawing consent.

use pismovnik_model::{BlockKind, ask};

use super::operator;
use super::words::{goes_abroad, sales};
use crate::clause::clauses;
use crate::form::{fill_in, signature, told_where, told_with};
use crate::operator::{channels, ways};
use crate::purposes::Purpose;
use crate::sheet::{Sheet, list, tick, tick_with};
use crate::words::advertising;

clauses! {
    TO = "kz-withdrawal-to", ["94-V ст. 8 п. 2"];
    OPERATOR = "kz-withdrawal-operator", ["94-V ст. 8 п. 2"];
    FROM = "kz-withdrawal-from", ["94-V ст. 8 п. 2"];
    FIND = "kz-withdrawal-find", ["94-V ст. 8 п. 2"];
    REPRESENTATIVE = "kz-withdrawal-representative", ["94-V ст. 8 п. 2"];
    CONSENTS = "kz-withdrawal-consents", ["94-V ст. 8 п. 2"];
    BOX_ALL = "kz-withdrawal-box-all", ["94-V ст. 8 п. 2"];
    BOX_ORDERS = "kz-withdrawal-box-orders", ["94-V ст. 8 п. 2"];
    BOX_ACCOUNT = "kz-withdrawal-box-account", ["94-V ст. 8 п. 2"];
    BOX_FORMS = "kz-withdrawal-box-forms", ["94-V ст. 8 п. 2"];
    BOX_BONUS = "kz-withdrawal-box-bonus", ["94-V ст. 8 п. 2"];
    BOX_PROMOTIONS = "kz-withdrawal-box-promotions", ["94-V ст. 8 п. 2"];
    BOX_ANALYTICS = "kz-withdrawal-box-analytics", ["94-V ст. 8 п. 2"];
    BOX_ADVERTISING = "kz-withdrawal-box-advertising", ["94-V ст. 8 п. 2"];
    BOX_MARKETING = "kz-withdrawal-box-marketing", ["94-V ст. 8 п. 2"];
    BOX_DISTRIBUTION = "kz-withdrawal-box-distribution", ["94-V ст. 8 п. 2", "94-V ст. 15"];
    BOX_ABROAD = "kz-withdrawal-box-abroad", ["94-V ст. 8 п. 2", "94-V ст. 16"];
    DEMANDS = "kz-withdrawal-demands", ["94-V ст. 18"];
    BOX_DESTROY = "kz-withdrawal-box-destroy", ["94-V ст. 18"];
    BOX_REPORT = "kz-withdrawal-box-report", ["94-V ст. 25 п. 2 пп. 9"];
    BOX_RESTRICT = "kz-withdrawal-box-restrict", ["255-VIII ст. 41"], from 2026-7-12;
    ANSWER = "kz-withdrawal-answer", ["94-V ст. 8 п. 7"];
    BOX_ANSWER_EMAIL = "kz-withdrawal-box-answer-email", ["94-V ст. 8 п. 7"];
    BOX_ANSWER_POST = "kz-withdrawal-box-answer-post", ["94-V ст. 8 п. 7"];
    ANSWER_ADDRESS = "kz-withdrawal-answer-address", ["94-V ст. 8 п. 7"];
    SIGNATURE = "kz-withdrawal-signature", ["94-V ст. 8 п. 2"];
    HOW = "kz-withdrawal-how", ["94-V ст. 8 п. 2"];
    CHANNELS = "kz-withdrawal-channels", ["94-V ст. 8 п. 2"];
    CHANNELS_LIST = "kz-withdrawal-channels-list", ["94-V ст. 8 п. 2"];
    FREE = "kz-withdrawal-free", ["94-V ст. 7 п. 10"];
    TERMS = "kz-withdrawal-terms", ["94-V ст. 8 п. 7"];
    REFUSAL = "kz-withdrawal-refusal", ["94-V ст. 8 п. 2", "94-V ст. 8 п. 7"];
    MARKETING = "kz-withdrawal-marketing", ["94-V ст. 8 п. 2"];
    COMPLAINT = "kz-withdrawal-complaint", [];
}

/// Writes the blank.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    told_where(sheet, &TO, |pen| operator::details(pen).is_some());
    sheet.block(&OPERATOR, operator::details);
    fill_in(sheet, &FROM, "kz-withdrawal-from-note", 1);
    fill_in(sheet, &FIND, "kz-withdrawal-find-note", 1);
    fill_in(sheet, &REPRESENTATIVE, "kz-withdrawal-representative-note", 1);
    consents(sheet);
    told_where(sheet, &DEMANDS, |_| true);
    for clause in [&BOX_DESTROY, &BOX_REPORT, &BOX_RESTRICT] {
        sheet.block_always(clause, |pen| Some(tick(pen, clause)));
    }
    told_where(sheet, &ANSWER, |_| true);
    for clause in [&BOX_ANSWER_EMAIL, &BOX_ANSWER_POST] {
        sheet.block_always(clause, |pen| Some(tick(pen, clause)));
    }
    fill_in(sheet, &ANSWER_ADDRESS, "kz-withdrawal-answer-note", 2);
    signature(sheet, &SIGNATURE);
    explanation(sheet);
}

fn consents(sheet: &mut Sheet<'_>) {
    told_where(sheet, &CONSENTS, |_| true);
    sheet.block_always(&BOX_ALL, |pen| Some(tick(pen, &BOX_ALL)));
    sheet.block(&BOX_ORDERS, |pen| sales(&pen.r).then(|| tick(pen, &BOX_ORDERS)));
    for (clause, purpose) in [
        (&BOX_ACCOUNT, Purpose::Account),
        (&BOX_FORMS, Purpose::Requests),
        (&BOX_BONUS, Purpose::Bonus),
        (&BOX_PROMOTIONS, Purpose::Promo),
        (&BOX_ANALYTICS, Purpose::Analytics),
        (&BOX_ADVERTISING, Purpose::Advertising),
    ] {
        sheet.block(clause, |pen| purpose.pursued(pen).then(|| tick(pen, clause)));
    }
    sheet.block(&BOX_MARKETING, |pen| {
        let wanted = Purpose::Marketing.pursued(pen);
        wanted.then(|| tick_with(pen, &BOX_MARKETING, &advertising(pen)))
    });
    sheet.block(&BOX_DISTRIBUTION, |pen| Purpose::Reviews.pursued(pen).then(|| tick(pen, &BOX_DISTRIBUTION)));
    sheet.block(&BOX_ABROAD, |pen| goes_abroad(&pen.r).then(|| tick(pen, &BOX_ABROAD)));
}

fn explanation(sheet: &mut Sheet<'_>) {
    sheet.block_always(&HOW, |pen| Some(BlockKind::Heading { level: 1, text: pen.say(HOW.text) }));
    told_with(sheet, &CHANNELS, ways);
    sheet.block(&CHANNELS_LIST, |pen| list(channels(pen)));
    told_where(sheet, &FREE, |_| true);
    told_where(sheet, &TERMS, |_| true);
    told_where(sheet, &REFUSAL, |_| true);
    told_where(sheet, &MARKETING, |pen| pen.r.yes(ask::MARKETING_SENT));
    told_where(sheet, &COMPLAINT, |_| true);
}
