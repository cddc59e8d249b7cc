//! The words of a decision: data, purposes, grounds, terms, places and work as text ids.

use pismovnik_law::checklist::{OwnPlace, Work};
use pismovnik_law::decision::{Ask, Data, Ground, Note, Purpose, Until};

/// Data, in the nominative.
pub(super) fn data(of: Data) -> &'static str {
    match of {
        Data::Advertising => "decision-data-advertising",
        Data::Mailing => "decision-data-mailing",
        Data::StopList => "decision-data-stop-list",
        Data::OrderDocuments => "decision-data-order-documents",
        Data::OrderContacts => "decision-data-order-contacts",
        Data::OpenOrder => "decision-data-open-order",
        Data::Return => "decision-data-return",
        Data::Warranty => "decision-data-warranty",
        Data::Account => "decision-data-account",
        Data::Bonus => "decision-data-bonus",
        Data::Publication => "decision-data-publication",
        Data::Review => "decision-data-review",
        Data::Promo => "decision-data-promo",
        Data::Request => "decision-data-request",
        Data::Recording => "decision-data-recording",
        Data::Health => "decision-data-health",
        Data::Visits => "decision-data-visits",
        Data::Application => "decision-data-application",
        Data::Staff => "decision-data-staff",
        Data::Passport => "decision-data-passport",
        Data::PassportElsewhere => "decision-data-passport-elsewhere",
        Data::PassportFiled => "decision-data-passport-filed",
        Data::Disputed => "decision-data-disputed",
        Data::Marketplace => "decision-data-marketplace",
        Data::Letter => "decision-data-letter",
        Data::Consents => "decision-data-consents",
    }
}

/// For what.
pub(super) fn purpose(of: Purpose) -> &'static str {
    match of {
        Purpose::Order => "decision-purpose-order",
        Purpose::Claim => "decision-purpose-claim",
        Purpose::Warranty => "decision-purpose-warranty",
        Purpose::Accounting => "decision-purpose-accounting",
        Purpose::Account => "decision-purpose-account",
        Purpose::Mailing => "decision-purpose-mailing",
        Purpose::NoAdvertising => "decision-purpose-no-advertising",
        Purpose::Bonus => "decision-purpose-bonus",
        Purpose::Reviews => "decision-purpose-reviews",
        Purpose::Promo => "decision-purpose-promo",
        Purpose::Requests => "decision-purpose-requests",
        Purpose::Health => "decision-purpose-health",
        Purpose::Visits => "decision-purpose-visits",
        Purpose::Applicants => "decision-purpose-applicants",
        Purpose::Staff => "decision-purpose-staff",
        Purpose::Checking => "decision-purpose-checking",
        Purpose::Rights => "decision-purpose-rights",
        Purpose::Consents => "decision-purpose-consents",
    }
}

/// On which ground.
pub(super) fn ground(of: Ground) -> &'static str {
    match of {
        Ground::Contract => "decision-ground-contract",
        Ground::Consumer => "decision-ground-consumer",
        Ground::Books => "decision-ground-books",
        Ground::Consent => "decision-ground-consent",
        Ground::AdvertisingConsent => "decision-ground-advertising",
        Ground::DistributionConsent => "decision-ground-distribution",
        Ground::HealthConsent => "decision-ground-health",
        Ground::Application => "decision-ground-application",
        Ground::Employment => "decision-ground-employment",
        Ground::Refused => "decision-ground-refused",
        Ground::Answering => "decision-ground-answering",
        Ground::Proving => "decision-ground-proving",
        Ground::DisputedRu => "decision-ground-disputed",
        Ground::KzConsent => "decision-ground-kz-consent",
        Ground::KzPublication => "decision-ground-kz-publication",
        Ground::KzLaw => "decision-ground-kz-law",
        Ground::KzObligation => "decision-ground-kz-obligation",
        Ground::KzRefused => "decision-ground-kz-refused",
        Ground::KzProving => "decision-ground-kz-proving",
        Ground::DisputedKz => "decision-ground-disputed-kz",
    }
}

/// Until when; the end of a year takes `year`.
pub(super) fn until(of: Until) -> &'static str {
    match of {
        Until::Fulfilled => "decision-until-fulfilled",
        Until::Settled => "decision-until-settled",
        Until::WarrantySettled => "decision-until-warranty",
        Until::EndOf(_) => "decision-until-end-of",
        Until::FiveYears => "decision-until-five-years",
        Until::KzBooks => "decision-until-kz-books",
        Until::Withdrawal => "decision-until-withdrawal",
        Until::ConsentYear => "decision-until-consent-year",
        Until::ConsentThree => "decision-until-consent-three",
        Until::AccountDeleted => "decision-until-account-deleted",
        Until::AccountYear => "decision-until-account-year",
        Until::AccountThree => "decision-until-account-three",
        Until::BonusLeft => "decision-until-bonus-left",
        Until::BonusYear => "decision-until-bonus-year",
        Until::BonusThree => "decision-until-bonus-three",
        Until::PromoOver => "decision-until-promo-over",
        Until::Answered => "decision-until-answered",
        Until::Days30 => "decision-until-days-30",
        Until::Months6 => "decision-until-months-6",
        Until::RequestYear => "decision-until-request-year",
        Until::RequestThree => "decision-until-request-three",
        Until::Hired => "decision-until-hired",
        Until::Employment => "decision-until-employment",
        Until::Checked => "decision-until-checked",
        Until::ThreeAfterAnswer => "decision-until-three-after-answer",
        Until::KzProof => "decision-until-kz-proof",
        Until::ThreeAfterConsent => "decision-until-three-after-consent",
        Until::NewConsent => "decision-until-new-consent",
    }
}

/// A place of the shop's own.
pub(super) fn own_place(of: OwnPlace) -> &'static str {
    match of {
        OwnPlace::Site => "decision-place-site",
        OwnPlace::MailingList => "decision-place-mailing-list",
        OwnPlace::Books => "decision-place-books",
        OwnPlace::Recordings => "decision-place-recordings",
        OwnPlace::Phones => "decision-place-phones",
        OwnPlace::Spreadsheets => "decision-place-spreadsheets",
        OwnPlace::Mailbox => "decision-place-mailbox",
        OwnPlace::Paper => "decision-place-paper",
        OwnPlace::Backups => "decision-place-backups",
    }
}

/// What is to be done; takes `items` where it names data.
pub(super) fn work(of: Work) -> &'static str {
    match of {
        Work::Destroy => "decision-work-destroy",
        Work::Stop => "decision-work-stop",
        Work::TakeDown => "decision-work-take-down",
        Work::Restrict => "decision-work-restrict",
        Work::Cabinet => "decision-work-cabinet",
        Work::Notice => "decision-work-notice",
        Work::Backups => "decision-work-backups",
    }
}

/// A remark.
pub(super) fn note(of: Note) -> &'static str {
    match of {
        Note::Unmatched => "letters-note-unmatched",
        Note::Open => "letters-note-open",
        Note::DeletionAsWithdrawal => "letters-note-deletion",
        Note::BonusLost => "letters-note-bonus-lost",
        Note::ReviewsElsewhere => "letters-note-reviews-elsewhere",
        Note::HealthAndOrder => "letters-note-health-and-order",
        Note::PassportUnasked => "letters-note-passport",
        Note::PassportFiled => "letters-note-passport-filed",
        Note::PublishedUnlawfully => "letters-note-published-unlawfully",
        Note::MarketplaceDecides => "letters-note-marketplace",
        Note::Nothing => "letters-note-nothing",
        Note::AccessFirst => "letters-note-access-first",
        Note::AccessMore => "letters-note-access-more",
        Note::NoDemand => "letters-note-no-demand",
        Note::NothingHeld => "letters-note-nothing-held",
        Note::NothingPublished => "letters-note-nothing-published",
        Note::NoAdvertising => "letters-note-no-advertising",
    }
}

/// A question, and why it is asked.
pub(super) fn question(of: Ask) -> (&'static str, &'static str) {
    match of {
        Ask::Marketplace => ("letters-ask-marketplace", "letters-ask-marketplace-why"),
        Ask::MarketplaceDone => ("letters-ask-marketplace-done", "letters-ask-marketplace-done-why"),
        Ask::Bought => ("letters-ask-bought", "letters-ask-bought-why"),
        Ask::LastYear => ("letters-ask-last-year", "letters-ask-last-year-why"),
        Ask::OrderOpen => ("letters-ask-order-open", "letters-ask-order-open-why"),
        Ask::ReturnOpen => ("letters-ask-return-open", "letters-ask-return-open-why"),
        Ask::WarrantyOpen => ("letters-ask-warranty-open", "letters-ask-warranty-open-why"),
        Ask::Account => ("letters-ask-account", "letters-ask-account-why"),
        Ask::AccountLeft => ("letters-ask-account-left", "letters-ask-account-left-why"),
        Ask::Subscribed => ("letters-ask-subscribed", "letters-ask-subscribed-why"),
        Ask::Bonus => ("letters-ask-bonus", "letters-ask-bonus-why"),
        Ask::Review => ("letters-ask-review", "letters-ask-review-why"),
        Ask::ReviewConsent => ("letters-ask-review-consent", "letters-ask-review-consent-why"),
        Ask::Promo => ("letters-ask-promo", "letters-ask-promo-why"),
        Ask::Wrote => ("letters-ask-wrote", "letters-ask-wrote-why"),
        Ask::Recorded => ("letters-ask-recorded", "letters-ask-recorded-why"),
        Ask::Health => ("letters-ask-health", "letters-ask-health-why"),
        Ask::Visits => ("letters-ask-visits", "letters-ask-visits-why"),
        Ask::Applied => ("letters-ask-applied", "letters-ask-applied-why"),
        Ask::Employed => ("letters-ask-employed", "letters-ask-employed-why"),
        Ask::Passport => ("letters-ask-passport-copy", "letters-ask-passport-copy-why"),
        Ask::PassportFiled => ("letters-ask-passport-filed", "letters-ask-passport-filed-why"),
    }
}
