//! Decision: from what a letter demands and plain answers about its sender to what stops, what is destroyed,
//! and what stays on which ground until when.
//!
//! A proposal, never more: whoever decides may change every line. Nothing is proposed that the answers do not
//! support: «I don't know» and silence leave the data where they are and are told as a note. The countries are
//! two tables: Russia rests orders on the contract (152-ФЗ art. 6 p. 1 item 5), Kazakhstan on consent, which
//! cannot be withdrawn while an obligation is unfulfilled (94-V art. 8(2)).

/// An enumeration whose members have stable ids, in one order.
macro_rules! named {
    ($(#[$what:meta])* $enum:ident $($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        $(#[$what])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $enum { $($(#[$doc])* $name),* }

        impl $enum {
            /// All of them, in their order.
            pub const ALL: &[$enum] = &[$($enum::$name),*];

            /// The stable id.
            pub fn id(self) -> &'static str {
                match self { $($enum::$name => $id),* }
            }

            /// Reads an id.
            pub fn from_id(id: &str) -> Option<$enum> {
                $enum::ALL.iter().copied().find(|one| one.id() == id)
            }
        }
    };
}

mod held;
mod papers;
mod questions;

use std::collections::BTreeMap;

use pismovnik_model::outgoing::{OutgoingKind, RefusalGround};
use pismovnik_model::{Country, Facts, LetterKind, ask};

pub use held::{Ground, Purpose, Until, held};
pub use questions::{Ask, Form, asked};

/// An answer to a plain question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It is not known.
    Unknown,
    /// A year of the calendar.
    Year(i16),
}

/// Answers by question; what is absent was not asked or not answered.
pub type Answered = BTreeMap<Ask, Answer>;

named! {
    /// Data or processing that a line is about.
    Data
    /// Advertising by the contacts that the shop knows.
    Advertising = "advertising";
    /// What is kept for mailings.
    Mailing = "mailing";
    /// The entry by which the person gets no advertising again.
    StopList = "stop-list";
    /// Documents of orders and payments that books and taxes rest on.
    OrderDocuments = "order-documents";
    /// What is kept of fulfilled orders besides those documents.
    OrderContacts = "order-contacts";
    /// An order that is not fulfilled.
    OpenOrder = "open-order";
    /// A return or a claim about money that is not settled.
    Return = "return";
    /// A warranty demand that is not settled.
    Warranty = "warranty";
    /// The account on the site.
    Account = "account";
    /// The bonus programme.
    Bonus = "bonus";
    /// Publication of reviews.
    Publication = "publication";
    /// What was given with reviews.
    Review = "review";
    /// What was given for contests.
    Promo = "promo";
    /// Requests through forms, chats, by telephone.
    Request = "request";
    /// Recorded calls.
    Recording = "recording";
    /// Data about health.
    Health = "health";
    /// Records of visits by counters.
    Visits = "visits";
    /// An application for work.
    Application = "application";
    /// Work at the shop.
    Staff = "staff";
    /// A copy of an identity document that nobody asked for.
    Passport = "passport";
    /// The same where one lies with the recorded letter: those that lie elsewhere.
    PassportElsewhere = "passport-elsewhere";
    /// The one that lies with the recorded letter, and stays as long as that.
    PassportFiled = "passport-filed";
    /// What the sender says is wrong.
    Disputed = "disputed";
    /// An order made on a marketplace, as far as the shop has it.
    Marketplace = "marketplace";
    /// The letter and its answer.
    Letter = "letter";
    /// What proves the consents that have ended.
    Consents = "consents";
}

/// What happens to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Processing stops.
    Stop,
    /// The data are destroyed.
    Destroy,
    /// The data stay.
    Keep {
        /// For what.
        purpose: Purpose,
        /// On which ground.
        ground: Ground,
        /// Until when.
        until: Until,
        /// Kept from every other use.
        blocked: bool,
    },
}

/// One proposed line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which data.
    pub data: Data,
    /// What happens.
    pub fate: Fate,
    /// The articles that it rests on.
    pub articles: Vec<&'static str>,
    /// The questions whose answers led here; empty where the letter alone does.
    pub because: Vec<Ask>,
}

/// What the owner should know besides the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// Who wrote is not established: only advertising stops, nothing is disclosed or destroyed.
    Unmatched,
    /// Questions are open; what they ask about is left as it is.
    Open,
    /// Data are asked for and destroyed by the same letter: what is there, and where it came from, is told first.
    AccessFirst,
    /// The table of an answer tells neither the source of data nor who received them: the owner adds them.
    AccessMore,
    /// A demand to delete is read as a withdrawal of consent.
    DeletionAsWithdrawal,
    /// Bonuses go with the programme: the sender should hear it before.
    BonusLost,
    /// Reviews stand on other sites too: they are to be taken down there.
    ReviewsElsewhere,
    /// The consent to data about health ends at once, the open order cannot be finished with them.
    HealthAndOrder,
    /// An unasked copy of an identity document: black it out or destroy it, ask for no other.
    PassportUnasked,
    /// The copy of an identity document that lies with the recorded letter cannot be destroyed alone.
    PassportFiled,
    /// What was published without consent was processed unlawfully: it ends in the terms of 152-ФЗ art. 21 p. 3, and
    /// the person is told.
    PublishedUnlawfully,
    /// The marketplace decides on its buyers' data.
    MarketplaceDecides,
    /// Nothing of the shop's data is touched by this letter: a regulator's request, an incident, an objection.
    Nothing,
    /// The letter demands nothing about personal data.
    NoDemand,
    /// By all answers the shop holds nothing of the sender but the letter: that is the answer.
    NothingHeld,
    /// By the answers nothing of the sender is published: the sender is asked what is meant.
    NothingPublished,
    /// The shop sends no advertising: the sender is asked what came, and from whom.
    NoAdvertising,
}

/// What is proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposed {
    /// Line by line.
    pub lines: Vec<Line>,
    /// What to know.
    pub notes: Vec<Note>,
    /// The papers that fit, the answer first.
    pub papers: Vec<OutgoingKind>,
    /// On what a refusal rests, where a part is refused.
    pub refusal: Option<RefusalGround>,
}

/// A letter as far as the decision depends on it.
#[derive(Clone, Copy, Debug)]
pub struct Matter<'a> {
    /// The shop.
    pub facts: &'a Facts,
    /// What the letter demands.
    pub kinds: &'a [LetterKind],
    /// Whether the sender was matched with data that the shop holds.
    pub matched: bool,
    /// Whether files came with the letter and are kept with it.
    pub filed: bool,
    /// The plain answers.
    pub answers: &'a Answered,
}

impl Matter<'_> {
    fn demands(&self, kinds: &[LetterKind]) -> bool {
        self.kinds.iter().any(|k| kinds.contains(k))
    }

    fn says(&self, question: Ask) -> Option<Answer> {
        self.answers.get(&question).copied()
    }

    fn yes(&self, question: Ask) -> bool {
        self.says(question) == Some(Answer::Yes)
    }

    fn russian(&self) -> bool {
        self.facts.country() == Country::Russia
    }

    /// Whether the demand ends every consent.
    fn ends_consent(&self) -> bool {
        self.demands(&[LetterKind::Withdrawal, LetterKind::Stop, LetterKind::Deletion])
    }
}

/// Proposes a decision.
pub fn propose(matter: &Matter<'_>) -> Proposed {
    let mut writing = Writing { matter: *matter, made: Proposed::default() };
    if matter.matched {
        writing.matched();
    } else {
        writing.unmatched();
    }
    let destroys = writing.made.lines.iter().any(|l| l.fate == Fate::Destroy);
    if destroys && matter.demands(&[LetterKind::Access]) {
        writing.note(Note::AccessFirst);
    }
    if matter.matched && matter.demands(&[LetterKind::Access]) && tells(&writing.made) {
        writing.note(Note::AccessMore);
    }
    writing.made.papers = papers::papers(matter, &writing.made);
    writing.made.notes.sort_unstable();
    writing.made.notes.dedup();
    writing.made
}

/// Whether there is anything to tell besides the letter itself.
fn tells(made: &Proposed) -> bool {
    made.lines.iter().any(|l| l.data != Data::Letter)
}

struct Writing<'a> {
    matter: Matter<'a>,
    made: Proposed,
}

impl Writing<'_> {
    fn line(&mut self, data: Data, fate: Fate, because: &[Ask]) {
        let articles = match fate {
            Fate::Stop | Fate::Destroy => self.ends(data, fate),
            Fate::Keep { ground, .. } => ground.articles().to_vec(),
        };
        self.made.lines.push(Line { data, fate, articles, because: because.to_vec() });
    }

    /// What a stop or a destruction rests on.
    fn ends(&self, data: Data, fate: Fate) -> Vec<&'static str> {
        let russian = self.matter.russian();
        match (data, fate) {
            (Data::Passport | Data::PassportElsewhere, _) if russian => vec!["152-ФЗ ст. 5 ч. 5"],
            (Data::Passport | Data::PassportElsewhere, _) => vec!["94-V ст. 7 п. 10"],
            (Data::Advertising, _) if russian => vec!["152-ФЗ ст. 15", "38-ФЗ ст. 18"],
            (Data::Publication, _) if russian => vec!["152-ФЗ ст. 10.1"],
            (Data::Publication, _) => vec!["94-V ст. 15"],
            (Data::OrderContacts | Data::Recording | Data::Marketplace, _) if russian => {
                vec!["152-ФЗ ст. 5 ч. 7", "152-ФЗ ст. 21 ч. 4"]
            }
            _ if russian => vec!["152-ФЗ ст. 21 ч. 5"],
            (_, Fate::Stop) => vec!["94-V ст. 8 п. 7"],
            _ => vec!["94-V ст. 8 п. 7", "94-V ст. 18"],
        }
    }

    fn keep(&mut self, data: Data, blocked: bool, because: &[Ask]) {
        let (purpose, ground, until) = held(data, &self.matter);
        self.line(data, Fate::Keep { purpose, ground, until, blocked }, because);
    }

    fn note(&mut self, note: Note) {
        self.made.notes.push(note);
    }

    /// Advertising to a named contact stops at once, whoever wrote.
    fn unmatched(&mut self) {
        if questions::concerns(self.matter.kinds) {
            self.note(Note::Unmatched);
        }
        let wants = self.matter.ends_consent() || self.matter.demands(&[LetterKind::Marketing]);
        if wants && self.matter.facts.reader().yes(ask::MARKETING_SENT) {
            self.line(Data::Advertising, Fate::Stop, &[]);
            self.keep(Data::StopList, false, &[]);
        }
    }

    fn matched(&mut self) {
        let open = asked(&self.matter).into_iter().any(|question| {
            matches!(self.matter.says(question), None | Some(Answer::Unknown))
                && question.form() == Form::YesNo
        });
        if open {
            self.note(Note::Open);
        }
        self.passport();
        self.marketplace();
        if self.matter.demands(&[LetterKind::Correction]) {
            self.keep(Data::Disputed, true, &[]);
        }
        if self.matter.ends_consent() {
            self.advertising();
            self.publication(Fate::Destroy);
            self.orders();
            self.consented();
        } else {
            if self.matter.demands(&[LetterKind::Marketing]) {
                self.advertising();
            }
            if self.matter.demands(&[LetterKind::Distribution]) {
                self.publication(Fate::Stop);
            }
            if self.matter.demands(&[LetterKind::Access]) {
                self.access();
            }
        }
        if self.made.lines.is_empty() {
            self.nothing(open);
        } else {
            self.remains();
        }
    }

    /// Nothing was found to decide on: what that means, unless questions are open.
    fn nothing(&mut self, open: bool) {
        use LetterKind as K;
        if !questions::concerns(self.matter.kinds) {
            let own = self.matter.demands(&[K::Regulator, K::Incident, K::Automated]);
            self.note(if own { Note::Nothing } else { Note::NoDemand });
        } else if !open {
            // Of a narrow demand nothing more was asked than it touches.
            if self.matter.ends_consent() || self.matter.demands(&[K::Access]) {
                self.note(Note::NothingHeld);
            } else {
                let narrow = [(K::Distribution, Note::NothingPublished), (K::Marketing, Note::NoAdvertising)];
                for (kind, note) in narrow {
                    if self.matter.demands(&[kind]) {
                        self.note(note);
                    }
                }
            }
            self.keep(Data::Letter, !self.matter.demands(&[K::Access]), &[]);
        }
    }

    fn passport(&mut self) {
        if !self.matter.yes(Ask::Passport) {
            return;
        }
        self.note(Note::PassportUnasked);
        // What may lie among the letter's files is never said to be destroyed: entries stay whole until their term.
        if self.matter.filed && self.matter.says(Ask::PassportFiled) != Some(Answer::No) {
            let because = [Ask::Passport, Ask::PassportFiled];
            self.line(Data::PassportElsewhere, Fate::Destroy, &because);
            self.keep(Data::PassportFiled, true, &because);
            self.note(Note::PassportFiled);
        } else {
            self.line(Data::Passport, Fate::Destroy, &[Ask::Passport]);
        }
    }

    fn marketplace(&mut self) {
        if !self.matter.yes(Ask::Marketplace) {
            return;
        }
        self.note(Note::MarketplaceDecides);
        if self.matter.ends_consent() {
            let because = [Ask::Marketplace, Ask::MarketplaceDone];
            if self.matter.yes(Ask::MarketplaceDone) {
                self.line(Data::Marketplace, Fate::Destroy, &because);
            } else {
                self.keep(Data::Marketplace, false, &because);
            }
        } else if self.matter.demands(&[LetterKind::Access]) {
            self.keep(Data::Marketplace, false, &[Ask::Marketplace]);
        }
    }

    fn advertising(&mut self) {
        if !self.matter.facts.reader().yes(ask::MARKETING_SENT) {
            return;
        }
        // Whoever refuses advertising gets none, subscribed or not.
        let refused = self.matter.demands(&[LetterKind::Marketing]);
        match self.matter.says(Ask::Subscribed) {
            Some(Answer::Yes) => {
                self.line(Data::Advertising, Fate::Stop, &[Ask::Subscribed]);
                self.line(Data::Mailing, Fate::Destroy, &[Ask::Subscribed]);
                // Never blocked: every mailing is compared with it.
                self.keep(Data::StopList, false, &[Ask::Subscribed]);
            }
            Some(Answer::No) if !refused => {}
            _ => {
                self.line(Data::Advertising, Fate::Stop, &[]);
                self.keep(Data::StopList, false, &[]);
            }
        }
    }

    fn publication(&mut self, also: Fate) {
        if !self.matter.yes(Ask::Review) {
            return;
        }
        self.line(Data::Publication, Fate::Stop, &[Ask::Review]);
        if also == Fate::Destroy {
            self.line(Data::Review, Fate::Destroy, &[Ask::Review]);
        }
        if self.matter.says(Ask::ReviewConsent) == Some(Answer::No) {
            self.note(Note::PublishedUnlawfully);
        }
        if self.matter.facts.reader().yes(ask::REVIEWS_ELSEWHERE) {
            self.note(Note::ReviewsElsewhere);
        }
    }

    /// Orders: documents stay, what is still owed stays until it is done, the rest goes.
    fn orders(&mut self) {
        if !self.matter.yes(Ask::Bought) {
            return;
        }
        let open = [
            (Ask::OrderOpen, Data::OpenOrder),
            (Ask::ReturnOpen, Data::Return),
            (Ask::WarrantyOpen, Data::Warranty),
        ];
        for (question, data) in open {
            if self.matter.yes(question) {
                self.keep(data, false, &[question]);
                if !self.matter.russian() {
                    self.made.refusal = Some(RefusalGround::Obligation);
                }
            }
        }
        self.keep(Data::OrderDocuments, true, &[Ask::Bought]);
        let questions = asked(&self.matter);
        let settled = open
            .iter()
            .filter(|(question, _)| questions.contains(question))
            .all(|(question, _)| self.matter.says(*question) == Some(Answer::No));
        let because: Vec<Ask> = [Ask::Bought]
            .into_iter()
            .chain(open.map(|(q, _)| q).into_iter().filter(|q| questions.contains(q)))
            .collect();
        if settled {
            self.line(Data::OrderContacts, Fate::Destroy, &because);
        }
        if self.matter.yes(Ask::Recorded) {
            if settled {
                self.line(Data::Recording, Fate::Destroy, &[Ask::Recorded]);
            } else {
                self.keep(Data::Recording, true, &[Ask::Recorded]);
            }
        }
        if self.matter.yes(Ask::Health) && self.matter.yes(Ask::OrderOpen) {
            self.note(Note::HealthAndOrder);
        }
    }

    /// What rests on nothing but consent, or ends when the person wants it.
    fn consented(&mut self) {
        let all = [
            (Ask::Bonus, Data::Bonus),
            (Ask::Promo, Data::Promo),
            (Ask::Wrote, Data::Request),
            (Ask::Health, Data::Health),
            (Ask::Visits, Data::Visits),
            (Ask::Applied, Data::Application),
        ];
        for (question, data) in all {
            if self.matter.yes(question) {
                self.line(data, Fate::Destroy, &[question]);
            }
        }
        if self.matter.yes(Ask::Bonus) {
            self.note(Note::BonusLost);
        }
        if self.matter.yes(Ask::Account) {
            // In Russia the account is an agreement of its own, which the person may end.
            let leaves = !self.matter.russian() || self.matter.yes(Ask::AccountLeft);
            if leaves {
                self.line(Data::Account, Fate::Destroy, &[Ask::Account, Ask::AccountLeft]);
            } else {
                self.keep(Data::Account, false, &[Ask::Account, Ask::AccountLeft]);
            }
        }
        if self.matter.yes(Ask::Employed) {
            self.keep(Data::Staff, false, &[Ask::Employed]);
        }
        let alone = self.matter.demands(&[LetterKind::Deletion])
            && !self.matter.demands(&[LetterKind::Withdrawal, LetterKind::Stop]);
        if alone {
            self.note(Note::DeletionAsWithdrawal);
        }
    }

    /// Everything that is there, with ground and term.
    fn access(&mut self) {
        let all = [
            (Ask::OrderOpen, Data::OpenOrder),
            (Ask::ReturnOpen, Data::Return),
            (Ask::WarrantyOpen, Data::Warranty),
            (Ask::Bought, Data::OrderDocuments),
            (Ask::Account, Data::Account),
            (Ask::Subscribed, Data::Mailing),
            (Ask::Bonus, Data::Bonus),
            (Ask::Review, Data::Review),
            (Ask::Promo, Data::Promo),
            (Ask::Wrote, Data::Request),
            (Ask::Recorded, Data::Recording),
            (Ask::Health, Data::Health),
            (Ask::Visits, Data::Visits),
            (Ask::Applied, Data::Application),
            (Ask::Employed, Data::Staff),
        ];
        for (question, data) in all {
            let ended = self.made.lines.iter().any(|l| l.data == data);
            if self.matter.yes(question) && !ended {
                self.keep(data, false, &[question]);
            }
        }
    }

    /// What every case leaves behind: the letter itself, and the proof of consents that have ended.
    fn remains(&mut self) {
        let consents = [Data::Mailing, Data::Bonus, Data::Review, Data::Promo, Data::Request, Data::Health];
        // Of a consent that never was there is nothing to prove.
        let never =
            |l: &Line| l.data == Data::Review && self.matter.says(Ask::ReviewConsent) == Some(Answer::No);
        let ended = |l: &Line| l.fate == Fate::Destroy && consents.contains(&l.data) && !never(l);
        if self.matter.russian() && self.made.lines.iter().any(ended) {
            self.keep(Data::Consents, true, &[]);
        }
        let answered = [LetterKind::Marketing, LetterKind::Distribution, LetterKind::Access];
        if self.matter.ends_consent() || self.matter.demands(&answered) {
            self.keep(Data::Letter, !self.matter.demands(&[LetterKind::Access]), &[]);
        }
    }
}
