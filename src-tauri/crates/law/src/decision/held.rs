//! What data are held for, on which ground, until when: one table for each country.

use pismovnik_model::{Reader, ask};

use super::{Answer, Ask, Data, Matter};

/// For what data are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Fulfilling the order.
    Order,
    /// Settling a return or claim.
    Claim,
    /// Fulfilling the warranty.
    Warranty,
    /// Books and taxes.
    Accounting,
    /// The account.
    Account,
    /// Mailings.
    Mailing,
    /// Sending no more advertising.
    NoAdvertising,
    /// The bonus programme.
    Bonus,
    /// Publishing reviews.
    Reviews,
    /// Contests.
    Promo,
    /// Answering requests.
    Requests,
    /// Glasses and the like by a recipe.
    Health,
    /// Counting visits.
    Visits,
    /// Choosing staff.
    Applicants,
    /// Employing staff.
    Staff,
    /// Checking what is said to be wrong.
    Checking,
    /// Answering letters and being able to show it.
    Rights,
    /// Showing that there was consent.
    Consents,
}

/// On which ground data are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// Russia: the contract with the person.
    Contract,
    /// Russia: the contract, and the seller's duties to consumers.
    Consumer,
    /// Russia: books and taxes.
    Books,
    /// Russia: consent.
    Consent,
    /// Russia: consent to advertising.
    AdvertisingConsent,
    /// Russia: consent to distribution.
    DistributionConsent,
    /// Russia: written consent.
    HealthConsent,
    /// Russia: a contract of employment that the person seeks.
    Application,
    /// Russia: employment.
    Employment,
    /// Russia: the duty to send no advertising to whom has refused it.
    Refused,
    /// Russia: the duty to answer.
    Answering,
    /// Russia: the duty to prove consents.
    Proving,
    /// Russia: data whose correctness is disputed are blocked.
    DisputedRu,
    /// Kazakhstan: consent.
    KzConsent,
    /// Kazakhstan: consent to distribution.
    KzPublication,
    /// Kazakhstan: laws demand it.
    KzLaw,
    /// Kazakhstan: an obligation is not fulfilled yet.
    KzObligation,
    /// Kazakhstan: the duty to stop what was withdrawn.
    KzRefused,
    /// Kazakhstan: the duty to answer and to prove consents.
    KzProving,
    /// Kazakhstan: data are blocked at signs of a violation.
    DisputedKz,
}

impl Ground {
    /// All grounds.
    pub const ALL: [Ground; 20] = [
        Ground::Contract,
        Ground::Consumer,
        Ground::Books,
        Ground::Consent,
        Ground::AdvertisingConsent,
        Ground::DistributionConsent,
        Ground::HealthConsent,
        Ground::Application,
        Ground::Employment,
        Ground::Refused,
        Ground::Answering,
        Ground::Proving,
        Ground::DisputedRu,
        Ground::KzConsent,
        Ground::KzPublication,
        Ground::KzLaw,
        Ground::KzObligation,
        Ground::KzRefused,
        Ground::KzProving,
        Ground::DisputedKz,
    ];

    /// Its articles.
    pub fn articles(self) -> &'static [&'static str] {
        match self {
            Ground::Contract | Ground::Application => &["152-ФЗ ст. 6 ч. 1 п. 5"],
            Ground::Consumer | Ground::Employment => &["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 6 ч. 1 п. 5"],
            Ground::Books => &["152-ФЗ ст. 6 ч. 1 п. 2", "402-ФЗ ст. 29 ч. 1", "НК РФ ст. 23 п. 1 пп. 8"],
            Ground::Consent => &["152-ФЗ ст. 6 ч. 1 п. 1"],
            Ground::AdvertisingConsent => &["152-ФЗ ст. 15", "38-ФЗ ст. 18"],
            Ground::DistributionConsent => &["152-ФЗ ст. 10.1"],
            Ground::HealthConsent => &["152-ФЗ ст. 10"],
            Ground::Refused => &["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 15", "38-ФЗ ст. 18"],
            Ground::Answering => &["152-ФЗ ст. 6 ч. 1 п. 2", "152-ФЗ ст. 20"],
            Ground::Proving => &["152-ФЗ ст. 9 ч. 3", "приказ Росархива от 20.12.2019 № 236"],
            Ground::DisputedRu => &["152-ФЗ ст. 21 ч. 1"],
            Ground::KzConsent => &["94-V ст. 7 п. 1"],
            Ground::KzPublication => &["94-V ст. 15"],
            Ground::KzLaw => &["94-V ст. 8 п. 2", "94-V ст. 9"],
            Ground::KzObligation => &["94-V ст. 8 п. 2"],
            Ground::KzRefused => &["94-V ст. 8 п. 7"],
            Ground::KzProving => &["94-V ст. 25 п. 2 пп. 5"],
            Ground::DisputedKz => &["94-V ст. 25 п. 2 пп. 8"],
        }
    }
}

/// Until when data are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Until {
    /// Until the order is fulfilled.
    Fulfilled,
    /// Until the claim is settled.
    Settled,
    /// Until the warranty demand is settled; papers for the limitation of actions.
    WarrantySettled,
    /// Until the end of this year: five years after the reporting year.
    EndOf(i16),
    /// Five years after the reporting year.
    FiveYears,
    /// As Kazakhstan's laws on books and taxes say.
    KzBooks,
    /// Until the consent is withdrawn.
    Withdrawal,
    /// A year from the consent.
    ConsentYear,
    /// Three years from the consent.
    ConsentThree,
    /// Until the account is deleted.
    AccountDeleted,
    /// The same, at most a year after the last sign-in.
    AccountYear,
    /// The same, at most three years after the last sign-in.
    AccountThree,
    /// Until the person leaves the programme.
    BonusLeft,
    /// The same, at most a year without bonuses.
    BonusYear,
    /// The same, at most three years without bonuses.
    BonusThree,
    /// Until the contest is over.
    PromoOver,
    /// Until the request is answered.
    Answered,
    /// 30 days from the request.
    Days30,
    /// Six months from the request.
    Months6,
    /// A year from the request.
    RequestYear,
    /// Three years from the request.
    RequestThree,
    /// Until the decision on employment.
    Hired,
    /// Until employment ends; personnel papers 50 years.
    Employment,
    /// Until it is corrected or found right.
    Checked,
    /// Three years after the answer.
    ThreeAfterAnswer,
    /// As long as it must be shown that it was answered.
    KzProof,
    /// Three years after the consent ended.
    ThreeAfterConsent,
    /// Until there is a new consent, or the shop sends no more advertising.
    NewConsent,
}

/// Purpose, ground and term of data that this shop holds.
pub fn held(data: Data, matter: &Matter<'_>) -> (Purpose, Ground, Until) {
    let r = matter.facts.reader();
    let data = goes_with(data, matter);
    let (purpose, until) = stays(data, matter, &r);
    let ground = if matter.russian() { russian(data) } else { kazakh(data, matter.ends_consent()) };
    (purpose, ground, until)
}

/// Recorded calls are held as long as that about which they were made.
fn goes_with(data: Data, matter: &Matter<'_>) -> Data {
    let open = [
        (Ask::OrderOpen, Data::OpenOrder),
        (Ask::WarrantyOpen, Data::Warranty),
        (Ask::ReturnOpen, Data::Return),
    ];
    let still = open.into_iter().find(|(question, _)| matter.yes(*question));
    match (data, still) {
        (Data::Recording, Some((_, about))) => about,
        _ => data,
    }
}

/// Five whole years after the year in which the last document was made.
const BOOK_YEARS: i16 = 5;

fn stays(data: Data, matter: &Matter<'_>, r: &Reader<'_>) -> (Purpose, Until) {
    match data {
        Data::OpenOrder | Data::OrderContacts | Data::Marketplace => (Purpose::Order, Until::Fulfilled),
        Data::Recording => (Purpose::Order, Until::Fulfilled),
        Data::Return => (Purpose::Claim, Until::Settled),
        Data::Warranty if matter.russian() => (Purpose::Warranty, Until::WarrantySettled),
        Data::Warranty => (Purpose::Warranty, Until::Settled),
        Data::OrderDocuments => {
            let until = match matter.says(Ask::LastYear) {
                _ if !matter.russian() => Until::KzBooks,
                Some(Answer::Year(year)) => Until::EndOf(year.saturating_add(BOOK_YEARS)),
                _ => Until::FiveYears,
            };
            (Purpose::Accounting, until)
        }
        Data::Account => (
            Purpose::Account,
            match r.text(ask::TERMS_ACCOUNT) {
                Some("inactive-1") => Until::AccountYear,
                Some("inactive-3") => Until::AccountThree,
                _ => Until::AccountDeleted,
            },
        ),
        Data::Advertising | Data::Mailing => (Purpose::Mailing, consent(r.text(ask::TERMS_MARKETING))),
        Data::StopList => (Purpose::NoAdvertising, Until::NewConsent),
        Data::Bonus => (
            Purpose::Bonus,
            match r.text(ask::TERMS_BONUS) {
                Some("inactive-1") => Until::BonusYear,
                Some("inactive-3") => Until::BonusThree,
                _ => Until::BonusLeft,
            },
        ),
        Data::Publication | Data::Review => (Purpose::Reviews, consent(r.text(ask::TERMS_REVIEWS))),
        Data::Promo => (Purpose::Promo, Until::PromoOver),
        Data::Request => (
            Purpose::Requests,
            match r.text(ask::TERMS_REQUESTS) {
                Some("days-30") => Until::Days30,
                Some("months-6") => Until::Months6,
                Some("year-1") => Until::RequestYear,
                Some("years-3") => Until::RequestThree,
                _ => Until::Answered,
            },
        ),
        Data::Health => (Purpose::Health, Until::Fulfilled),
        Data::Visits => (Purpose::Visits, Until::Withdrawal),
        Data::Application => (Purpose::Applicants, Until::Hired),
        Data::Staff => (Purpose::Staff, Until::Employment),
        Data::Passport | Data::PassportElsewhere | Data::Disputed => (Purpose::Checking, Until::Checked),
        Data::Letter | Data::PassportFiled if matter.russian() => (Purpose::Rights, Until::ThreeAfterAnswer),
        Data::Letter | Data::PassportFiled => (Purpose::Rights, Until::KzProof),
        Data::Consents => (Purpose::Consents, Until::ThreeAfterConsent),
    }
}

fn consent(term: Option<&str>) -> Until {
    match term {
        Some("year-1") => Until::ConsentYear,
        Some("years-3") => Until::ConsentThree,
        _ => Until::Withdrawal,
    }
}

fn russian(data: Data) -> Ground {
    match data {
        Data::OpenOrder | Data::OrderContacts | Data::Marketplace | Data::Recording | Data::Account => {
            Ground::Contract
        }
        Data::Return | Data::Warranty => Ground::Consumer,
        Data::OrderDocuments => Ground::Books,
        Data::Advertising | Data::Mailing => Ground::AdvertisingConsent,
        Data::StopList => Ground::Refused,
        Data::Publication | Data::Review => Ground::DistributionConsent,
        Data::Bonus | Data::Promo | Data::Request | Data::Visits => Ground::Consent,
        Data::Health => Ground::HealthConsent,
        Data::Application => Ground::Application,
        Data::Staff => Ground::Employment,
        Data::Passport | Data::PassportElsewhere | Data::Disputed => Ground::DisputedRu,
        Data::Letter | Data::PassportFiled => Ground::Answering,
        Data::Consents => Ground::Proving,
    }
}

/// `refused`: consent was withdrawn, so that what stays rests on something else.
fn kazakh(data: Data, refused: bool) -> Ground {
    match data {
        Data::OrderDocuments => Ground::KzLaw,
        Data::OpenOrder
        | Data::OrderContacts
        | Data::Recording
        | Data::Return
        | Data::Warranty
        | Data::Marketplace
            if refused =>
        {
            Ground::KzObligation
        }
        Data::StopList => Ground::KzRefused,
        Data::Publication | Data::Review => Ground::KzPublication,
        Data::Staff => Ground::KzLaw,
        Data::Passport | Data::PassportElsewhere | Data::Disputed => Ground::DisputedKz,
        Data::Letter | Data::PassportFiled | Data::Consents => Ground::KzProving,
        _ => Ground::KzConsent,
    }
}
