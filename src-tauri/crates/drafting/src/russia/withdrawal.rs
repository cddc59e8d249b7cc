//! The blank that the shop offers its customers: withdrawal of consent, demand to stop processing.

use pismovnik_model::{BlockKind, ask, document};

use super::consents::details;
use super::form::{fill_in, signature, told_where, told_with};
use super::operator::{self, Address};
use super::purposes::Purpose;
use super::words::{advertising, orders};
use crate::clause::clauses;
use crate::run::join;
use crate::sheet::{Sheet, list, tick, tick_with};

clauses! {
    TO = "withdrawal-to", ["152-ФЗ ст. 9 ч. 2"];
    OPERATOR = "withdrawal-operator", ["152-ФЗ ст. 9 ч. 2"];
    FROM = "withdrawal-from", ["152-ФЗ ст. 9 ч. 2"];
    FIND = "withdrawal-find", ["152-ФЗ ст. 9 ч. 2"];
    REPRESENTATIVE = "withdrawal-representative", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 14 ч. 3"];
    CONSENTS = "withdrawal-consents", ["152-ФЗ ст. 9 ч. 2"];
    BOX_ALL = "withdrawal-box-all", ["152-ФЗ ст. 9 ч. 2"];
    BOX_HEALTH = "withdrawal-box-health", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 10"];
    BOX_FORMS = "withdrawal-box-forms", ["152-ФЗ ст. 9 ч. 2"];
    BOX_BONUS = "withdrawal-box-bonus", ["152-ФЗ ст. 9 ч. 2"];
    BOX_PROMOTIONS = "withdrawal-box-promotions", ["152-ФЗ ст. 9 ч. 2"];
    BOX_ANALYTICS = "withdrawal-box-analytics", ["152-ФЗ ст. 9 ч. 2"];
    BOX_ADVERTISING = "withdrawal-box-advertising", ["152-ФЗ ст. 9 ч. 2"];
    BOX_MARKETING = "withdrawal-box-marketing", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    BOX_EMAIL = "withdrawal-box-email", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    BOX_SMS = "withdrawal-box-sms", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    BOX_MESSENGER = "withdrawal-box-messenger", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    BOX_PHONE = "withdrawal-box-phone", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    BOX_PUSH = "withdrawal-box-push", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    BOX_PERSONAL = "withdrawal-box-personal", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 15"];
    BOX_TRANSFER = "withdrawal-box-transfer", ["152-ФЗ ст. 9 ч. 2"];
    BOX_ABROAD = "withdrawal-box-abroad", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 12"];
    BOX_DISTRIBUTION = "withdrawal-box-distribution", ["152-ФЗ ст. 10.1 ч. 12"];
    LIST = "withdrawal-list", ["152-ФЗ ст. 10.1 ч. 12"];
    DEMANDS = "withdrawal-demands", ["152-ФЗ ст. 21 ч. 5.1"];
    BOX_STOP = "withdrawal-box-stop", ["152-ФЗ ст. 21 ч. 5.1"];
    BOX_DESTROY = "withdrawal-box-destroy", ["152-ФЗ ст. 14"];
    ANSWER = "withdrawal-answer", ["152-ФЗ ст. 14 ч. 3"];
    BOX_ANSWER_EMAIL = "withdrawal-box-answer-email", ["152-ФЗ ст. 14 ч. 3"];
    BOX_ANSWER_POST = "withdrawal-box-answer-post", ["152-ФЗ ст. 14 ч. 3"];
    ANSWER_ADDRESS = "withdrawal-answer-address", ["152-ФЗ ст. 14 ч. 3"];
    SIGNATURE = "withdrawal-signature", ["152-ФЗ ст. 9 ч. 2"];
    HOW = "withdrawal-how", ["152-ФЗ ст. 9 ч. 2"];
    CHANNELS = "withdrawal-channels", ["152-ФЗ ст. 9 ч. 2"];
    CHANNELS_LIST = "withdrawal-channels-list", ["152-ФЗ ст. 9 ч. 2"];
    FREE = "withdrawal-free", ["152-ФЗ ст. 9 ч. 2"];
    TERMS = "withdrawal-terms", ["152-ФЗ ст. 21 ч. 5", "152-ФЗ ст. 21 ч. 5.1"];
    MARKETING = "withdrawal-marketing", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    DISTRIBUTION = "withdrawal-distribution", ["152-ФЗ ст. 10.1 ч. 12"];
    ORDERS = "withdrawal-orders", ["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 9 ч. 2"];
    COMPLAINT = "withdrawal-complaint", ["152-ФЗ ст. 14"];
}

/// Writes the blank.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    told_where(sheet, &TO, |pen| details(pen, Address::ForLetters).is_some());
    sheet.block(&OPERATOR, |pen| details(pen, Address::ForLetters));
    fill_in(sheet, &FROM, "draft-withdrawal-from-note", 1);
    fill_in(sheet, &FIND, "draft-withdrawal-find-note", 1);
    fill_in(sheet, &REPRESENTATIVE, "draft-withdrawal-representative-note", 1);
    consents(sheet);
    told_where(sheet, &DEMANDS, |_| true);
    for clause in [&BOX_STOP, &BOX_DESTROY] {
        sheet.block_always(clause, |pen| Some(tick(pen, clause)));
    }
    told_where(sheet, &ANSWER, |_| true);
    for clause in [&BOX_ANSWER_EMAIL, &BOX_ANSWER_POST] {
        sheet.block_always(clause, |pen| Some(tick(pen, clause)));
    }
    fill_in(sheet, &ANSWER_ADDRESS, "draft-withdrawal-answer-note", 2);
    signature(sheet, &SIGNATURE);
    explanation(sheet);
}

fn consents(sheet: &mut Sheet<'_>) {
    told_where(sheet, &CONSENTS, |_| true);
    sheet.block_always(&BOX_ALL, |pen| Some(tick(pen, &BOX_ALL)));
    for (clause, purpose) in [
        (&BOX_HEALTH, Purpose::Health),
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
    // One channel alone needs no box of its own beside «all channels».
    for (clause, channel) in [
        (&BOX_EMAIL, "email"),
        (&BOX_SMS, "sms"),
        (&BOX_MESSENGER, "messenger"),
        (&BOX_PHONE, "phone"),
        (&BOX_PUSH, "push"),
    ] {
        sheet.block(clause, |pen| {
            let channels = pen.r.many(ask::MARKETING_CHANNELS);
            (channels.len() > 1 && channels.iter().any(|c| c == channel)).then(|| tick(pen, clause))
        });
    }
    sheet.block(&BOX_PERSONAL, |pen| pen.r.yes(ask::MARKETING_PERSONAL).then(|| tick(pen, &BOX_PERSONAL)));
    sheet.block(&BOX_TRANSFER, |pen| super::transfer::wanted(&pen.r).then(|| tick(pen, &BOX_TRANSFER)));
    sheet.block(&BOX_ABROAD, |pen| super::transfer::wanted_abroad(&pen.r).then(|| tick(pen, &BOX_ABROAD)));
    sheet.block(&BOX_DISTRIBUTION, |pen| Purpose::Reviews.pursued(pen).then(|| tick(pen, &BOX_DISTRIBUTION)));
    sheet.block(&LIST, |pen| {
        let items = join(Purpose::Reviews.items(pen), ", ");
        Purpose::Reviews.pursued(pen).then(|| BlockKind::Blank {
            label: pen.words(LIST.text),
            note: document::words(&pen.run("draft-withdrawal-list-note", &[("items", items.into())])),
            lines: 2,
        })
    });
}

fn explanation(sheet: &mut Sheet<'_>) {
    sheet.block_always(&HOW, |pen| Some(BlockKind::Heading { level: 1, text: pen.say(HOW.text) }));
    told_with(sheet, &CHANNELS, operator::ways);
    sheet.block(&CHANNELS_LIST, |pen| list(operator::channels(pen)));
    told_where(sheet, &FREE, |_| true);
    told_where(sheet, &TERMS, |_| true);
    told_where(sheet, &MARKETING, |pen| Purpose::Marketing.pursued(pen));
    told_where(sheet, &DISTRIBUTION, |pen| Purpose::Reviews.pursued(pen));
    told_where(sheet, &ORDERS, |pen| orders(&pen.r));
    told_where(sheet, &COMPLAINT, |_| true);
}
