//! What the question graph is made of: plain, printable data.

use std::collections::BTreeMap;

use pismovnik_model::Value;
use pismovnik_model::requisites::RequisiteKind;

/// One thing asked at a time: the questions that belong together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// The section it stands in.
    pub section: Section,
    /// Fluent id of its title: the question in large type.
    pub title: &'static str,
    /// Fluent id of «why we ask».
    pub why: &'static str,
    /// Its questions; the page is reachable where one of them is.
    pub questions: &'static [Question],
}

/// A section of the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Who the operator is.
    Who,
    /// The shop, its site and contacts.
    Site,
    /// How it sells.
    Sales,
    /// Forms and reviews.
    Requests,
    /// Mailings, bonuses, promotions, warranty.
    Marketing,
    /// Cookies and what the server writes down.
    Cookies,
    /// To whom data go.
    Recipients,
    /// Where data lie and how they are guarded.
    Storage,
    /// How long data are kept.
    Terms,
    /// Withdrawal of consent and the rest of the policy.
    Policy,
    /// What the site says and does today, for the findings alone.
    Now,
}

impl Section {
    /// All sections, in order.
    pub const ALL: [Section; 11] = [
        Section::Who,
        Section::Site,
        Section::Sales,
        Section::Requests,
        Section::Marketing,
        Section::Cookies,
        Section::Recipients,
        Section::Storage,
        Section::Terms,
        Section::Policy,
        Section::Now,
    ];

    /// Stable id, kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Section::Who => "who",
            Section::Site => "site",
            Section::Sales => "sales",
            Section::Requests => "requests",
            Section::Marketing => "marketing",
            Section::Cookies => "cookies",
            Section::Recipients => "recipients",
            Section::Storage => "storage",
            Section::Terms => "terms",
            Section::Policy => "policy",
            Section::Now => "now",
        }
    }

    /// Fluent id of its title.
    pub fn title(self) -> &'static str {
        match self {
            Section::Who => "section-who",
            Section::Site => "section-site",
            Section::Sales => "section-sales",
            Section::Requests => "section-requests",
            Section::Marketing => "section-marketing",
            Section::Cookies => "section-cookies",
            Section::Recipients => "section-recipients",
            Section::Storage => "section-storage",
            Section::Terms => "section-terms",
            Section::Policy => "section-policy",
            Section::Now => "section-now",
        }
    }
}

/// One question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question {
    /// Its id, from [`pismovnik_model::ask`].
    pub id: &'static str,
    /// What an answer to it is.
    pub kind: Kind,
    /// Options of choices.
    pub options: &'static [Choice],
    /// Whether an answer is needed before papers are drafted.
    pub required: bool,
    /// Whether «I don't know» is an answer.
    pub allow_unknown: bool,
    /// Whether it is part of one shop's identity: a preset's practices leave it out.
    pub identity: bool,
    /// When it is asked.
    pub when: When,
    /// What is ticked or filled in beforehand, shown but not saved.
    pub suggestion: Suggestion,
    /// Fluent id of its label.
    pub label: &'static str,
    /// Fluent id of a hint below the label.
    pub hint: Option<&'static str>,
    /// Fluent id of an example; every question with free input has one.
    pub example: Option<&'static str>,
    /// Fluent id of the label of «I don't know», saying what happens then.
    pub unknown: Option<&'static str>,
}

/// What an answer to a question is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// One option: [`Value::Text`].
    Choice,
    /// At least one option: [`Value::Many`], kept in the graph's order.
    Choices,
    /// [`Value::Yes`].
    YesNo,
    /// One line of text: [`Value::Text`].
    Text {
        /// Most characters.
        max: usize,
    },
    /// Name of a person, or of a company without its legal form: [`Value::Text`].
    Name,
    /// E-mail address: [`Value::Text`].
    Email,
    /// Telephone number: [`Value::Text`].
    Phone,
    /// Addresses of sites, Unicode form, without scheme: [`Value::Many`].
    Domains {
        /// Most entries.
        max: usize,
    },
    /// Web address with its scheme: [`Value::Text`].
    Url,
    /// Postal address in one line: [`Value::Text`].
    Address,
    /// Requisite, bare: [`Value::Text`].
    Requisite(RequisiteKind),
    /// Whole number: [`Value::Number`].
    Number {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
    /// Several short texts: [`Value::Many`].
    Texts {
        /// Most characters of each.
        max: usize,
        /// Most entries.
        entries: usize,
    },
    /// Several records: [`Value::Records`].
    Records {
        /// Fields of each.
        fields: &'static [Field],
        /// Fewest records.
        min: usize,
        /// Most records.
        max: usize,
    },
}

impl Kind {
    /// Whether the owner types the answer instead of choosing it.
    pub fn free(&self) -> bool {
        !matches!(self, Kind::Choice | Kind::Choices | Kind::YesNo)
    }
}

/// One field of a record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Its name: the key inside the record.
    pub name: &'static str,
    /// What a value of it is; never records.
    pub kind: Kind,
    /// Options of choices.
    pub options: &'static [Choice],
    /// Whether every record needs it.
    pub required: bool,
    /// Fluent id of its label.
    pub label: &'static str,
    /// Fluent id of an example; every field with free input has one.
    pub example: Option<&'static str>,
}

/// One option.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// Its id.
    pub id: &'static str,
    /// When it is offered.
    pub when: When,
    /// Whether it excludes all others (`none`).
    pub exclusive: bool,
    /// Fluent id of its label.
    pub label: &'static str,
    /// Fluent id of a quieter second line.
    pub note: Option<&'static str>,
    /// Fluent id of the group that it is shown in, where there are many options.
    pub group: Option<&'static str>,
}

/// What is proposed for a question that has no answer yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Suggestion {
    /// Nothing.
    Nothing,
    /// These options, as far as they are offered; one for a single choice.
    Options(&'static [&'static str]),
    /// This number.
    Number(i64),
    /// Whatever was answered to that question.
    SameAs(&'static str),
    /// A record for each ticked service whose company the directory does not know, with the legal name
    /// that it can only propose.
    OpenServices,
}

/// A condition over answers. Only reachable, valid answers count; «I don't know» fulfils nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// Holds always.
    Always,
    /// To this single choice, this option was chosen.
    Is(&'static str, &'static str),
    /// Among these choices is this option.
    Has(&'static str, &'static str),
    /// «Yes» was answered.
    Yes(&'static str),
    /// Anything but «I don't know» was answered.
    Answered(&'static str),
    /// One of these holds.
    Any(&'static [When]),
    /// All of these hold.
    All(&'static [When]),
}

/// Reachable, valid answers found so far.
pub(crate) type Known = BTreeMap<&'static str, Value>;

impl When {
    pub(crate) fn holds(&self, known: &Known) -> bool {
        match self {
            When::Always => true,
            When::Is(question, option) => matches!(known.get(question), Some(Value::Text(t)) if t == option),
            When::Has(question, option) => {
                matches!(known.get(question), Some(Value::Many(m)) if m.iter().any(|o| o == option))
            }
            When::Yes(question) => matches!(known.get(question), Some(Value::Yes(true))),
            When::Answered(question) => known.get(question).is_some_and(|v| !v.is_unknown()),
            When::Any(of) => of.iter().any(|w| w.holds(known)),
            When::All(of) => of.iter().all(|w| w.holds(known)),
        }
    }

    /// The question to blame where the condition does not hold.
    pub(crate) fn because(&self, known: &Known) -> Option<&'static str> {
        match self {
            _ if self.holds(known) => None,
            When::Always => None,
            When::Is(question, _)
            | When::Has(question, _)
            | When::Yes(question)
            | When::Answered(question) => Some(question),
            When::Any(of) | When::All(of) => of.iter().find_map(|w| w.because(known)),
        }
    }

    /// Every question that the condition looks at.
    pub fn questions(&self) -> Vec<&'static str> {
        match self {
            When::Always => Vec::new(),
            When::Is(question, _)
            | When::Has(question, _)
            | When::Yes(question)
            | When::Answered(question) => vec![question],
            When::Any(of) | When::All(of) => of.iter().flat_map(When::questions).collect(),
        }
    }
}

// The building of the graph: constant, so that `pages` reads as a table.

impl Question {
    pub(crate) const fn new(id: &'static str, kind: Kind, texts: [&'static str; 2]) -> Question {
        let [label, example] = texts;
        let free = !matches!(kind, Kind::Choice | Kind::Choices | Kind::YesNo | Kind::Records { .. });
        Question {
            id,
            kind,
            options: &[],
            required: true,
            allow_unknown: false,
            identity: false,
            when: When::Always,
            suggestion: Suggestion::Nothing,
            label,
            hint: None,
            example: if free { Some(example) } else { None },
            unknown: None,
        }
    }

    pub(crate) const fn options(mut self, options: &'static [Choice]) -> Question {
        self.options = options;
        self
    }

    pub(crate) const fn optional(mut self) -> Question {
        self.required = false;
        self
    }

    pub(crate) const fn identity(mut self) -> Question {
        self.identity = true;
        self
    }

    pub(crate) const fn when(mut self, when: When) -> Question {
        self.when = when;
        self
    }

    pub(crate) const fn suggest(mut self, suggestion: Suggestion) -> Question {
        self.suggestion = suggestion;
        self
    }

    pub(crate) const fn hint(mut self, hint: &'static str) -> Question {
        self.hint = Some(hint);
        self
    }

    pub(crate) const fn unknown(mut self, unknown: &'static str) -> Question {
        self.allow_unknown = true;
        self.unknown = Some(unknown);
        self
    }
}

impl Field {
    pub(crate) const fn new(
        name: &'static str,
        kind: Kind,
        label: &'static str,
        example: &'static str,
    ) -> Field {
        let free = !matches!(kind, Kind::Choice | Kind::Choices);
        let example = if free { Some(example) } else { None };
        Field { name, kind, options: &[], required: true, label, example }
    }

    pub(crate) const fn options(mut self, options: &'static [Choice]) -> Field {
        self.options = options;
        self
    }

    pub(crate) const fn optional(mut self) -> Field {
        self.required = false;
        self
    }
}

impl Choice {
    pub(crate) const fn new(id: &'static str, label: &'static str) -> Choice {
        Choice { id, when: When::Always, exclusive: false, label, note: None, group: None }
    }

    pub(crate) const fn grouped(mut self, group: &'static str) -> Choice {
        self.group = Some(group);
        self
    }

    pub(crate) const fn noted(mut self, note: &'static str) -> Choice {
        self.note = Some(note);
        self
    }

    pub(crate) const fn exclusive(mut self) -> Choice {
        self.exclusive = true;
        self
    }

    pub(crate) const fn when(mut self, when: When) -> Choice {
        self.when = when;
        self
    }
}
