//! Documents: semantic blocks in one locale, each with its provenance. No fonts, no files.

use serde::{Deserialize, Serialize};

use crate::{Day, HeadGroup, Locale, OutgoingKind, Span};

/// Which paper a document is; its id is part of file names and of the command-line contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// Privacy policy, 152-ФЗ art. 18.1.
    PrivacyPolicy,
    /// Consent to processing for orders, Kazakhstan only: 94-V art. 7(1), 8(4).
    ConsentProcessingOrders,
    /// Consent to processing for the customer's account, Kazakhstan only: 94-V art. 7(1), 8(4).
    ConsentProcessingAccount,
    /// Consent to processing for requests through forms.
    ConsentProcessingForms,
    /// Consent to processing for the bonus programme.
    ConsentProcessingBonus,
    /// Consent to processing for promotions and prize draws.
    ConsentProcessingPromotions,
    /// Written consent to processing of health data (optics and the like), 152-ФЗ art. 10.
    ConsentProcessingHealth,
    /// Consent to analytics and advertising cookies.
    ConsentProcessingCookies,
    /// Consent to marketing, 152-ФЗ art. 15, 38-ФЗ art. 18.
    ConsentMarketing,
    /// Consent to distribution of reviews, 152-ФЗ art. 10.1.
    ConsentDistribution,
    /// Consent to transfer to third parties, where the facts need it.
    ConsentTransfer,
    /// Consent to cross-border transfer, 152-ФЗ art. 12, 94-V art. 16.
    ConsentTransferAbroad,
    /// Cookie notice.
    CookieNotice,
    /// The blank for withdrawing consent.
    WithdrawalForm,
    /// Order on the responsible person, 152-ФЗ art. 22.1, 94-V art. 25(2)(10).
    OrderResponsible,
    /// Order that approves the policy and the other papers, 152-ФЗ art. 18.1, 94-V art. 25(2)(1-1).
    PolicyApproval,
    /// Approved list of the personal data, 94-V art. 25(2)(1).
    DataList,
    /// List of persons with access, 152-ФЗ art. 19.
    AccessList,
    /// Instruction to a processor, 152-ФЗ art. 6 p. 3.
    ProcessorInstruction,
    /// Rules on destruction, with the blank of its act (Roskomnadzor order 179).
    DestructionRules,
    /// Sheet on which staff sign that they know the rules, 152-ФЗ art. 18.1.
    AcquaintanceSheet,
    /// Assessment of harm, 152-ФЗ art. 18.1.
    HarmAssessment,
    /// Determination of the protection level, 152-ФЗ art. 19.
    ProtectionLevel,
    /// Index of the inspection folder: which papers lie in it.
    InspectionFolder,
    /// What the owner has to finish, find out and add before an inspection: no part of the folder.
    InspectionGaps,
    /// Worksheet for the notification of the regulator, 152-ФЗ art. 22.
    NotificationWorksheet,
    /// Worksheet for the notification of transfer abroad, 152-ФЗ art. 12.
    TransferNotificationWorksheet,
    /// Incident: the clock, what to do now, the notification's worksheet; 152-ФЗ art. 21 p. 3.1, 94-V art. 25(2)(8).
    IncidentWorksheet,
    /// The cookie banner's code, and how the owner installs it.
    CookieBanner,
    /// What to do with subscribers gathered under a bad policy.
    OldBaseMemo,
    /// All texts, conditions, articles and fines, for a lawyer: the program's, no shop's, so not among
    /// [`DocumentKind::ALL`].
    RuleBook,
    /// What became of a file's signatures, and what they are worth: of any file, so not among
    /// [`DocumentKind::ALL`].
    SignatureReport,
    /// What to do when the computer is lost; holds the place for the passphrase.
    EmergencySheet,
    /// The journal of letters.
    LetterJournal,
    /// What was due on a day and what was done.
    DayProtocol,
    /// The act of destruction of the register's own entries.
    RegisterDestruction,
    /// The act of handing a shop's book over.
    HandoverAct,
    /// Which letters go to the post: made anew for each way there, so not among [`DocumentKind::ALL`].
    PostingList,
    /// A letter, or a paper that goes with letters; written from what was decided, so not among
    /// [`DocumentKind::ALL`].
    Letter(OutgoingKind),
}

impl DocumentKind {
    /// All kinds of a shop's papers, in the order in which they are listed.
    pub const ALL: [DocumentKind; 30] = [
        DocumentKind::PrivacyPolicy,
        DocumentKind::ConsentProcessingOrders,
        DocumentKind::ConsentProcessingAccount,
        DocumentKind::ConsentProcessingForms,
        DocumentKind::ConsentProcessingBonus,
        DocumentKind::ConsentProcessingPromotions,
        DocumentKind::ConsentProcessingHealth,
        DocumentKind::ConsentProcessingCookies,
        DocumentKind::ConsentMarketing,
        DocumentKind::ConsentDistribution,
        DocumentKind::ConsentTransfer,
        DocumentKind::ConsentTransferAbroad,
        DocumentKind::CookieNotice,
        DocumentKind::WithdrawalForm,
        DocumentKind::OrderResponsible,
        DocumentKind::PolicyApproval,
        DocumentKind::DataList,
        DocumentKind::AccessList,
        DocumentKind::ProcessorInstruction,
        DocumentKind::DestructionRules,
        DocumentKind::AcquaintanceSheet,
        DocumentKind::HarmAssessment,
        DocumentKind::ProtectionLevel,
        DocumentKind::InspectionFolder,
        DocumentKind::InspectionGaps,
        DocumentKind::NotificationWorksheet,
        DocumentKind::TransferNotificationWorksheet,
        DocumentKind::IncidentWorksheet,
        DocumentKind::CookieBanner,
        DocumentKind::OldBaseMemo,
    ];

    /// The id used in file names and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            DocumentKind::PrivacyPolicy => "privacy-policy",
            DocumentKind::ConsentProcessingOrders => "consent-processing-orders",
            DocumentKind::ConsentProcessingAccount => "consent-processing-account",
            DocumentKind::ConsentProcessingForms => "consent-processing-forms",
            DocumentKind::ConsentProcessingBonus => "consent-processing-bonus",
            DocumentKind::ConsentProcessingPromotions => "consent-processing-promotions",
            DocumentKind::ConsentProcessingHealth => "consent-processing-health",
            DocumentKind::ConsentProcessingCookies => "consent-processing-cookies",
            DocumentKind::ConsentMarketing => "consent-marketing",
            DocumentKind::ConsentDistribution => "consent-distribution",
            DocumentKind::ConsentTransfer => "consent-transfer",
            DocumentKind::ConsentTransferAbroad => "consent-transfer-abroad",
            DocumentKind::CookieNotice => "cookie-notice",
            DocumentKind::WithdrawalForm => "withdrawal-form",
            DocumentKind::OrderResponsible => "order-responsible",
            DocumentKind::PolicyApproval => "policy-approval",
            DocumentKind::DataList => "data-list",
            DocumentKind::AccessList => "access-list",
            DocumentKind::ProcessorInstruction => "processor-instruction",
            DocumentKind::DestructionRules => "destruction-rules",
            DocumentKind::AcquaintanceSheet => "acquaintance-sheet",
            DocumentKind::HarmAssessment => "harm-assessment",
            DocumentKind::ProtectionLevel => "protection-level",
            DocumentKind::InspectionFolder => "inspection-folder",
            DocumentKind::InspectionGaps => "inspection-gaps",
            DocumentKind::NotificationWorksheet => "notification-worksheet",
            DocumentKind::TransferNotificationWorksheet => "transfer-notification-worksheet",
            DocumentKind::IncidentWorksheet => "incident-worksheet",
            DocumentKind::CookieBanner => "cookie-banner",
            DocumentKind::OldBaseMemo => "old-base-memo",
            DocumentKind::RuleBook => "rule-book",
            DocumentKind::SignatureReport => "signature-report",
            DocumentKind::EmergencySheet => "emergency-sheet",
            DocumentKind::LetterJournal => "letter-journal",
            DocumentKind::DayProtocol => "day-protocol",
            DocumentKind::RegisterDestruction => "register-destruction-act",
            DocumentKind::HandoverAct => "handover-act",
            DocumentKind::PostingList => "posting-list",
            DocumentKind::Letter(kind) => kind.id(),
        }
    }

    /// Who reads it.
    pub fn audience(self) -> Audience {
        match self {
            DocumentKind::OrderResponsible
            | DocumentKind::PolicyApproval
            | DocumentKind::DataList
            | DocumentKind::AccessList
            | DocumentKind::ProcessorInstruction
            | DocumentKind::DestructionRules
            | DocumentKind::AcquaintanceSheet
            | DocumentKind::HarmAssessment
            | DocumentKind::ProtectionLevel
            | DocumentKind::InspectionFolder => Audience::Internal,
            DocumentKind::NotificationWorksheet
            | DocumentKind::TransferNotificationWorksheet
            | DocumentKind::IncidentWorksheet => Audience::Regulator,
            DocumentKind::InspectionGaps
            | DocumentKind::CookieBanner
            | DocumentKind::OldBaseMemo
            | DocumentKind::RuleBook
            | DocumentKind::SignatureReport
            | DocumentKind::EmergencySheet
            | DocumentKind::LetterJournal
            | DocumentKind::DayProtocol
            | DocumentKind::RegisterDestruction
            | DocumentKind::HandoverAct
            | DocumentKind::PostingList => Audience::Owner,
            DocumentKind::Letter(_) => Audience::Correspondent,
            _ => Audience::Site,
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<DocumentKind> {
        DocumentKind::ALL.into_iter().find(|k| k.id() == id)
    }
}

/// Whom a paper is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Customers: on the site, at forms, at the counter.
    Site,
    /// The operator itself and an inspector: the inspection folder.
    Internal,
    /// A regulator, through the owner who fills in its form.
    Regulator,
    /// The owner alone.
    Owner,
    /// Whoever a letter is written to.
    Correspondent,
}

impl Audience {
    /// Stable id, for the window and programs.
    pub fn id(self) -> &'static str {
        match self {
            Audience::Site => "site",
            Audience::Internal => "internal",
            Audience::Regulator => "regulator",
            Audience::Owner => "owner",
            Audience::Correspondent => "correspondent",
        }
    }
}

/// One paper in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Which paper.
    pub kind: DocumentKind,
    /// Its language.
    pub locale: Locale,
    /// Title, for the heading, the running foot, PDF and HTML metadata.
    pub title: String,
    /// A second line under the title (whose policy, which site).
    pub subtitle: Option<String>,
    /// Short name of the operator, for metadata (author).
    pub operator: String,
    /// Left part of the running foot of printed pages («Политика … · редакция от …»).
    pub foot: String,
    /// Words of the page counter in the running foot, with `{page}` and `{pages}` to be replaced.
    pub page_counter: String,
    /// The day under whose law it was drafted.
    pub as_of: Day,
    /// Whether the rules were no longer verified for that day.
    pub provisional: bool,
    /// The body, top down.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The blocks above the title (a letter's head), and those below it.
    pub fn parted(&self) -> (&[Block], &[Block]) {
        let head = self.blocks.iter().take_while(|b| matches!(b.kind, BlockKind::Letter { .. })).count();
        self.blocks.split_at(head)
    }
}

/// One block of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Where it comes from.
    pub provenance: Provenance,
    /// Its number as printed, without a closing dot: `5`, `5.2`, `5.2.1`; none for unnumbered ones.
    /// Depth = number of dots. List items carry none.
    pub number: Option<String>,
    /// Whether it begins a page: an act or annex that is torn off or filed by itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub begins_page: bool,
    /// What it is.
    pub kind: BlockKind,
}

/// Where a block comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// Clause id, kebab-case, scoped: `policy-purposes-order`.
    pub clause: String,
    /// The questions whose answers caused the block or stand in it; empty only where `always`.
    pub answers: Vec<String>,
    /// Whether it stands in every document of the kind, whatever the answers.
    pub always: bool,
    /// Articles it serves, in the citation form of the rule data.
    pub articles: Vec<String>,
    /// Since when the youngest of them is in force; none where before the rules' coverage.
    pub since: Option<Day>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum BlockKind {
    /// A section heading; level 1 is the highest below the title.
    Heading {
        /// 1 or 2.
        level: u8,
        /// Its words.
        text: Vec<Inline>,
    },
    /// A paragraph, numbered where [`Block::number`] says so.
    Paragraph {
        /// Its words.
        text: Vec<Inline>,
    },
    /// A bulleted list belonging to the paragraph before it.
    List {
        /// Its items, with their own closing punctuation.
        items: Vec<Vec<Inline>>,
    },
    /// A table with a head; every row has as many cells as there are columns.
    Table {
        /// Said above it and to screen readers.
        caption: String,
        /// Relative widths of the columns (any positive numbers).
        widths: Vec<u16>,
        /// The heads of the columns, repeated on every page.
        head: Vec<Vec<Inline>>,
        /// Heads above those of neighbouring columns ([`crate::table_head`]).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        groups: Vec<HeadGroup>,
        /// Rows of cells; a cell is a list of paragraphs.
        rows: Vec<Vec<Vec<Vec<Inline>>>>,
        /// Cells that span several rows or columns; what they cover is empty ([`crate::table`]).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        spans: Vec<Span>,
    },
    /// Label and value pairs (requisites), laid out in two columns without rules.
    Details {
        /// Pairs of label and value.
        pairs: Vec<(String, Vec<Inline>)>,
    },
    /// A line to fill in by hand: label, ruled line, small explanation under the line.
    Blank {
        /// Before the line.
        label: String,
        /// Under the line, small; may be empty.
        note: String,
        /// How many ruled lines (1..=8).
        lines: u8,
    },
    /// A box to tick by hand, or an unticked check box on a page.
    Checkbox {
        /// What ticking means.
        text: Vec<Inline>,
    },
    /// Place for date, signature and full name; never split from the line before it.
    Signature {
        /// Labels under the ruled lines, left to right (date, signature, name).
        labels: Vec<String>,
    },
    /// Who signs a letter: post, place for the signature, name spelled out, on one row (GOST R 7.0.97-2016,
    /// 5.22); never split from the line before it.
    SignatureRow {
        /// Before the signature; may be empty.
        post: String,
        /// Under the ruled line.
        label: String,
        /// After it.
        name: String,
    },
    /// Part of a letter's head, which stands above the title.
    Letter {
        /// Which part.
        part: LetterPart,
        /// Its lines.
        lines: Vec<Vec<Inline>>,
    },
    /// Place for a stamp; never split from the signature before it.
    Stamp {
        /// What is to be put there.
        label: String,
    },
    /// A boxed remark to the reader that is no part of the legal text (drafted as of another day,
    /// for information only).
    Note {
        /// Its words.
        text: Vec<Inline>,
    },
    /// Code to copy, set in a monospaced font, never hyphenated or justified.
    Code {
        /// `html`.
        language: String,
        /// The code, with line breaks.
        code: String,
    },
}

/// A part of a letter's head, in the order of GOST R 7.0.97-2016.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterPart {
    /// Who writes: name, then requisites.
    Letterhead,
    /// Own number and day; what is answered.
    Reference,
    /// To whom: name, then address.
    Addressee,
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Words set in bold: defined terms, labels inside cells.
    Strong {
        /// The words.
        text: String,
    },
    /// A link; `href` is `https:`, `http:` or `mailto:`.
    Link {
        /// The words.
        text: String,
        /// The target.
        href: String,
    },
    /// Words that are no longer there, in a comparison of two texts: struck through.
    Deleted {
        /// The words.
        text: String,
    },
    /// Words that are new, in a comparison of two texts: underlined.
    Inserted {
        /// The words.
        text: String,
    },
    /// A footnote: its mark raised in the text, its words at the foot of the page or of the document.
    Footnote {
        /// The mark, once in a document and the version beside it: `1`, `2` …
        mark: String,
        /// Its words.
        text: String,
    },
}

impl Inline {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Inline {
        Inline::Text { text: text.into() }
    }

    /// Mark and words, where it is a footnote.
    pub fn footnote(&self) -> Option<Footnote<'_>> {
        match self {
            Inline::Footnote { mark, text } => Some((mark, text)),
            _ => None,
        }
    }

    /// The words without markup; none of a footnote, which is no part of its sentence.
    pub fn words(&self) -> &str {
        match self {
            Inline::Text { text }
            | Inline::Strong { text }
            | Inline::Link { text, .. }
            | Inline::Deleted { text }
            | Inline::Inserted { text } => text,
            Inline::Footnote { .. } => "",
        }
    }
}

/// The words of a run of inlines.
pub fn words(run: &[Inline]) -> String {
    run.iter().map(Inline::words).collect()
}

/// Mark and words of a footnote.
pub type Footnote<'a> = (&'a str, &'a str);

impl Document {
    /// All footnotes in the order of their marks in the text.
    pub fn footnotes(&self) -> Vec<Footnote<'_>> {
        self.blocks.iter().flat_map(Block::footnotes).collect()
    }
}

/// Words of no more letters than this stand beside the place for a stamp.
const BESIDE_STAMP: usize = 160;

impl Block {
    /// Whether the block is so short that it stands beside the place for a stamp above it.
    pub fn beside_stamp(&self, previous: Option<&Block>) -> bool {
        let stamp = previous.is_some_and(|b| matches!(b.kind, BlockKind::Stamp { .. }));
        let words = matches!(self.kind, BlockKind::Paragraph { .. }) && self.number.is_none();
        stamp && words && !self.begins_page && self.text().chars().count() < BESIDE_STAMP
    }

    /// All words of the block as one plain text; cells, items, labels and footnotes on lines of their own.
    pub fn text(&self) -> String {
        let mut text = self.own_text();
        for (mark, words) in self.footnotes() {
            text.push_str(&format!("\n{mark} {words}"));
        }
        text
    }

    /// The footnotes of the block.
    pub fn footnotes(&self) -> Vec<Footnote<'_>> {
        let runs: Vec<&[Inline]> = match &self.kind {
            BlockKind::Heading { text, .. }
            | BlockKind::Paragraph { text }
            | BlockKind::Checkbox { text }
            | BlockKind::Note { text } => vec![text],
            BlockKind::List { items: lines } | BlockKind::Letter { lines, .. } => {
                lines.iter().map(Vec::as_slice).collect()
            }
            BlockKind::Table { head, groups, rows, .. } => {
                let cells = head.iter().chain(rows.iter().flatten().flatten());
                groups.iter().map(|g| &g.text).chain(cells).map(Vec::as_slice).collect()
            }
            BlockKind::Details { pairs } => pairs.iter().map(|(_, value)| value.as_slice()).collect(),
            BlockKind::Blank { .. }
            | BlockKind::Signature { .. }
            | BlockKind::SignatureRow { .. }
            | BlockKind::Stamp { .. }
            | BlockKind::Code { .. } => Vec::new(),
        };
        runs.into_iter().flatten().filter_map(Inline::footnote).collect()
    }

    fn own_text(&self) -> String {
        match &self.kind {
            BlockKind::Heading { text, .. }
            | BlockKind::Paragraph { text }
            | BlockKind::Checkbox { text }
            | BlockKind::Note { text } => words(text),
            BlockKind::List { items } => items.iter().map(|i| words(i)).collect::<Vec<_>>().join("\n"),
            BlockKind::Table { caption, head, groups, rows, .. } => std::iter::once(caption.clone())
                .chain(groups.iter().map(|g| words(&g.text)))
                .chain(head.iter().map(|c| words(c)))
                .chain(rows.iter().flatten().flatten().map(|p| words(p)))
                .filter(|t| !t.is_empty())
                .collect::<Vec<_>>()
                .join("\n"),
            BlockKind::Details { pairs } => {
                pairs.iter().map(|(l, v)| format!("{l}: {}", words(v))).collect::<Vec<_>>().join("\n")
            }
            BlockKind::Blank { label, note, .. } => {
                [label.as_str(), note].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n")
            }
            BlockKind::Signature { labels } => labels.join("\n"),
            BlockKind::SignatureRow { post, label, name } => [post.as_str(), label, name]
                .into_iter()
                .filter(|t| !t.is_empty())
                .collect::<Vec<_>>()
                .join("\n"),
            BlockKind::Letter { lines, .. } => lines.iter().map(|l| words(l)).collect::<Vec<_>>().join("\n"),
            BlockKind::Stamp { label } => label.clone(),
            BlockKind::Code { code, .. } => code.clone(),
        }
    }
}
