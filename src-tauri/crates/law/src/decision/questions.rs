//! The plain questions: which of them a shop's own answers make possible.

use pismovnik_model::{Country, LetterKind, Reader, ask, recipients};

use super::{Answer, Matter};

named! {
    /// A plain question about the sender; in the order in which they are asked.
    Ask
    /// Was the order made on a marketplace?
    Marketplace = "marketplace";
    /// Is that order handed over, and nothing about it disputed?
    MarketplaceDone = "marketplace-done";
    /// Has the sender bought something?
    Bought = "bought";
    /// In which year was the last purchase?
    LastYear = "last-year";
    /// Is an order not yet handed over or paid?
    OrderOpen = "order-open";
    /// Is a return, or a claim about money, not settled?
    ReturnOpen = "return-open";
    /// Is a warranty demand not settled?
    WarrantyOpen = "warranty-open";
    /// Is there an account?
    Account = "account";
    /// Does the sender want the account to go?
    AccountLeft = "account-left";
    /// Does the sender get advertising?
    Subscribed = "subscribed";
    /// Does the sender take part in the bonus programme?
    Bonus = "bonus";
    /// Has the sender published a review?
    Review = "review";
    /// Is there a consent to publish it?
    ReviewConsent = "review-consent";
    /// Did the sender take part in a contest?
    Promo = "promo";
    /// Has the sender written through a form, in the chat, or called?
    Wrote = "wrote";
    /// Are there recorded calls?
    Recorded = "recorded";
    /// Are there data about health?
    Health = "health";
    /// Can visits of the site be found as the sender's?
    Visits = "visits";
    /// Has the sender applied for work?
    Applied = "applied";
    /// Does the sender work, or did so, at the shop?
    Employed = "employed";
    /// Is a copy of an identity document enclosed that nobody asked for?
    Passport = "passport-copy";
    /// Is that copy among the files that are kept with the letter?
    PassportFiled = "passport-filed";
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Yes, no, or unknown.
    YesNo,
    /// A year of the calendar; may stay open.
    Year,
}

impl Ask {
    /// How it is answered.
    pub fn form(self) -> Form {
        if self == Ask::LastYear { Form::Year } else { Form::YesNo }
    }

    /// The question that must be answered with yes before this one is asked.
    pub fn after(self) -> Option<Ask> {
        match self {
            Ask::LastYear | Ask::OrderOpen | Ask::ReturnOpen | Ask::WarrantyOpen => Some(Ask::Bought),
            Ask::AccountLeft => Some(Ask::Account),
            Ask::MarketplaceDone => Some(Ask::Marketplace),
            Ask::ReviewConsent => Some(Ask::Review),
            Ask::PassportFiled => Some(Ask::Passport),
            _ => None,
        }
    }
}

/// The questions that the shop's own answers and the letter make possible, in order. A question that rests on
/// another stands only after a yes to that.
pub fn asked(matter: &Matter<'_>) -> Vec<Ask> {
    if !matter.matched || !concerns(matter.kinds) {
        return Vec::new();
    }
    let r = matter.facts.reader();
    let after = |question: Ask| match question.after() {
        Some(first) => matter.says(first) == Some(Answer::Yes),
        None => true,
    };
    let fits = |question: Ask| match narrow(matter.kinds) {
        Some(only) => only.contains(&question),
        None => true,
    };
    let all = Ask::ALL.iter().copied();
    // Whether the account shall go, and what came from a marketplace, is asked only where something shall end.
    let ends = |question: Ask| match question {
        Ask::AccountLeft | Ask::MarketplaceDone => matter.ends_consent(),
        Ask::ReviewConsent => matter.ends_consent() || matter.demands(&[LetterKind::Distribution]),
        Ask::PassportFiled => matter.filed,
        _ => true,
    };
    all.filter(|q| fits(*q) && ends(*q) && possible(&r, *q) && after(*q)).collect()
}

/// Whether the letter demands something about data that the shop may hold.
pub(super) fn concerns(kinds: &[LetterKind]) -> bool {
    kinds.iter().any(|k| {
        !matches!(k, LetterKind::Regulator | LetterKind::Incident | LetterKind::Other | LetterKind::Automated)
    })
}

/// Of narrow demands only what they touch is asked.
fn narrow(kinds: &[LetterKind]) -> Option<Vec<Ask>> {
    let broad = [LetterKind::Withdrawal, LetterKind::Stop, LetterKind::Deletion, LetterKind::Access];
    if kinds.iter().any(|k| broad.contains(k)) {
        return None;
    }
    let mut only = vec![Ask::Passport, Ask::PassportFiled];
    if kinds.contains(&LetterKind::Marketing) {
        only.push(Ask::Subscribed);
    }
    if kinds.contains(&LetterKind::Distribution) {
        only.extend([Ask::Review, Ask::ReviewConsent]);
    }
    Some(only)
}

/// Whether the shop's practice makes a yes possible.
fn possible(r: &Reader<'_>, question: Ask) -> bool {
    let sells = r.many(ask::SALES_CHANNELS).iter().any(|c| c != "none");
    let russian = r.country() == Country::Russia;
    match question {
        Ask::Marketplace | Ask::MarketplaceDone => {
            let among = |p: &recipients::Recipient<'_>| p.purpose == Some("marketplace");
            r.has(ask::SITUATIONS_KINDS, "marketplaces")
                || recipients::recipients(r, recipients::HANDED).iter().any(among)
        }
        Ask::Bought | Ask::LastYear | Ask::OrderOpen | Ask::ReturnOpen => sells,
        Ask::WarrantyOpen => sells && r.yes(ask::WARRANTY_RUN),
        Ask::Account => r.has(ask::SALES_CHANNELS, "account"),
        Ask::AccountLeft => russian && r.has(ask::SALES_CHANNELS, "account"),
        Ask::Subscribed => r.yes(ask::MARKETING_SENT),
        Ask::Bonus => r.yes(ask::BONUS_RUN),
        Ask::Review => r.yes(ask::REVIEWS_PUBLISHED),
        Ask::ReviewConsent => russian && r.yes(ask::REVIEWS_PUBLISHED),
        Ask::Promo => r.yes(ask::PROMO_RUN),
        Ask::Wrote => r.many(ask::FORMS_KINDS).iter().any(|k| k != "none"),
        Ask::Recorded => r.has(ask::SALES_CHANNELS, "phone") && r.yes(ask::SALES_CALLS_RECORDED),
        Ask::Health => r.yes(ask::SALES_HEALTH),
        Ask::Visits => {
            let counted = |kind| r.has(ask::COOKIES_KINDS, kind);
            r.is(ask::COOKIES_USED, "yes") && (counted("analytics") || counted("advertising"))
        }
        Ask::Applied => ["applicants-site", "applicants"].iter().any(|k| r.has(ask::STAFF_KINDS, k)),
        Ask::Employed => r.has(ask::STAFF_KINDS, "employees"),
        Ask::Passport | Ask::PassportFiled => true,
    }
}
