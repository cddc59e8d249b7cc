//! The live text beside the questionnaire: the document drafted from the answers so far, with the
//! blocks that the last answer changed.

use std::collections::BTreeSet;

use pismovnik_drafting::own_words;
use pismovnik_law::Law;
use pismovnik_model::document::{Block, BlockKind};
use pismovnik_model::table::{self, Cell, Heads};
use pismovnik_model::table_head;
use pismovnik_model::{Answers, Day, Document, DocumentKind, Inline, Languages, Locale, OwnWord};

use crate::view::{ChoiceView, PreviewBlock, PreviewView, RunView, TabView, TableCell};
use crate::{papers, words};

/// What to preview.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Language of the window.
    pub window: Locale,
    /// Which document; the policy where none or no longer needed.
    pub document: Option<String>,
    /// In which language; the country's leading one where none.
    pub locale: Option<Locale>,
    /// Drafted under the law of this day.
    pub today: Day,
    /// With the owner's own words.
    pub own: Vec<OwnWord>,
}

/// Drafts the wanted document from the answers now and marks what differs from the answers before.
pub fn preview(wanted: &Wanted, law: &Law, before: &Answers, now: &Answers) -> PreviewView {
    let facts = pismovnik_interview::facts(now);
    let empty = |id: &str| PreviewView {
        documents: Vec::new(),
        locales: Vec::new(),
        document: String::new(),
        locale: String::new(),
        title: String::new(),
        subtitle: String::new(),
        blocks: Vec::new(),
        changed: 0,
        empty: words::plain(wanted.window, id),
    };
    let kinds = pismovnik_drafting::kinds(&facts);
    let named = wanted.document.as_deref().and_then(DocumentKind::from_id).filter(|k| kinds.contains(k));
    let Some(kind) = named.or_else(|| kinds.first().copied()) else { return empty("app-preview-empty") };
    let offered = facts.country().document_locales();
    let locale = wanted.locale.filter(|l| offered.contains(l)).unwrap_or(offered[0]);
    let Some(document) = draft(law, now, kind, locale, wanted) else { return empty("app-preview-empty") };
    let old: BTreeSet<String> = draft(law, before, kind, locale, wanted)
        .map(|d| d.blocks.iter().map(fingerprint).collect())
        .unwrap_or_default();
    let blocks: Vec<PreviewBlock> = document
        .blocks
        .iter()
        .map(|block| block_view(wanted.window, block, !old.is_empty() && !old.contains(&fingerprint(block))))
        .collect();
    PreviewView {
        documents: kinds.iter().map(|k| tab(wanted.window, *k)).collect(),
        locales: offered.iter().map(|l| language(wanted.window, *l)).collect(),
        document: kind.id().to_owned(),
        locale: locale.code().to_owned(),
        title: document.title,
        subtitle: document.subtitle.unwrap_or_default(),
        changed: u32::try_from(blocks.iter().filter(|b| b.changed).count()).unwrap_or(u32::MAX),
        blocks,
        empty: String::new(),
    }
}

fn draft(
    law: &Law,
    answers: &Answers,
    kind: DocumentKind,
    locale: Locale,
    wanted: &Wanted,
) -> Option<Document> {
    let today = wanted.today;
    let facts = pismovnik_interview::facts(answers);
    let standing = law.standing_in(facts.country(), today).ok()?;
    if !pismovnik_drafting::kinds(&facts).contains(&kind) {
        return None;
    }
    let drafted =
        pismovnik_drafting::draft(&facts, kind, locale, &papers::setting(today, today, standing)).ok()?;
    Some(own_words::apply(&drafted, &wanted.own).0)
}

/// What makes a block the same block: its clause and words, not its number.
fn fingerprint(block: &Block) -> String {
    format!("{}\u{1f}{}", block.provenance.clause, block.text())
}

/// A document's short name.
pub fn tab(locale: Locale, kind: DocumentKind) -> TabView {
    let id = match kind {
        DocumentKind::PrivacyPolicy => "app-document-privacy-policy",
        DocumentKind::ConsentProcessingForms => "app-document-consent-processing-forms",
        DocumentKind::ConsentProcessingBonus => "app-document-consent-processing-bonus",
        DocumentKind::ConsentProcessingPromotions => "app-document-consent-processing-promotions",
        DocumentKind::ConsentProcessingCookies => "app-document-consent-processing-cookies",
        DocumentKind::ConsentMarketing => "app-document-consent-marketing",
        DocumentKind::ConsentDistribution => "app-document-consent-distribution",
        DocumentKind::CookieNotice => "app-document-cookie-notice",
        DocumentKind::WithdrawalForm => "app-document-withdrawal-form",
        DocumentKind::ConsentProcessingOrders => "app-document-consent-processing-orders",
        DocumentKind::ConsentProcessingAccount => "app-document-consent-processing-account",
        DocumentKind::ConsentProcessingHealth => "app-document-consent-processing-health",
        DocumentKind::ConsentTransfer => "app-document-consent-transfer",
        DocumentKind::ConsentTransferAbroad => "app-document-consent-transfer-abroad",
        DocumentKind::OrderResponsible => "app-document-order-responsible",
        DocumentKind::PolicyApproval => "app-document-policy-approval",
        DocumentKind::DataList => "app-document-data-list",
        DocumentKind::AccessList => "app-document-access-list",
        DocumentKind::ProcessorInstruction => "app-document-processor-instruction",
        DocumentKind::DestructionRules => "app-document-destruction-rules",
        DocumentKind::AcquaintanceSheet => "app-document-acquaintance-sheet",
        DocumentKind::HarmAssessment => "app-document-harm-assessment",
        DocumentKind::ProtectionLevel => "app-document-protection-level",
        DocumentKind::InspectionFolder => "app-document-inspection-folder",
        DocumentKind::InspectionGaps => "app-document-inspection-gaps",
        DocumentKind::NotificationWorksheet => "app-document-notification-worksheet",
        DocumentKind::TransferNotificationWorksheet => "app-document-transfer-notification-worksheet",
        DocumentKind::IncidentWorksheet => "app-document-incident-worksheet",
        DocumentKind::CookieBanner => "app-document-cookie-banner",
        DocumentKind::OldBaseMemo => "app-document-old-base-memo",
        DocumentKind::RuleBook => "rulebook-title",
        DocumentKind::SignatureReport => "signature-report-title",
        DocumentKind::EmergencySheet => "vault-sheet-title",
        DocumentKind::LetterJournal => "vault-journal-title",
        DocumentKind::RegisterDestruction => "vault-act-title",
        DocumentKind::DayProtocol => "protocol-title",
        DocumentKind::HandoverAct => "vault-handover-title",
        DocumentKind::PostingList => "posting-list-title",
        DocumentKind::Letter(_) => "app-document-letter",
    };
    TabView {
        id: kind.id().to_owned(),
        label: words::plain(locale, id),
        audience: kind.audience().id().to_owned(),
    }
}

/// A language's name in the window's language.
pub fn language(window: Locale, locale: Locale) -> ChoiceView {
    let id = match locale {
        Locale::Ru => "app-language-ru",
        Locale::Kk => "app-language-kk",
        Locale::En => "app-language-en",
    };
    ChoiceView { id: locale.code().to_owned(), label: words::plain(window, id), note: String::new() }
}

/// Languages as a paper's name bears them: for information only where so, both where side by side.
pub fn languages(window: Locale, langs: Languages) -> String {
    match langs {
        Languages::One(locale) => {
            let label = language(window, locale).label;
            match locale {
                Locale::En => words::text(window, "app-language-information", &[("language", label.into())]),
                Locale::Ru | Locale::Kk => label,
            }
        }
        Languages::Beside(first, second) => {
            let (first, second) = (language(window, first).label, language(window, second).label);
            let args = [("first", first.into()), ("second", second.to_lowercase().into())];
            words::text(window, "app-language-beside", &args)
        }
    }
}

/// A block as the window shows it.
pub(crate) fn block_view(window: Locale, block: &Block, changed: bool) -> PreviewBlock {
    let mut view = PreviewBlock {
        clause: block.provenance.clause.clone(),
        number: block.number.clone().unwrap_or_default(),
        kind: String::new(),
        text: Vec::new(),
        items: Vec::new(),
        head: Vec::new(),
        cells: Vec::new(),
        rows: Vec::new(),
        changed,
        source: source(window, block),
        pages: words::pages_of(window, &block.provenance.answers),
    };
    let kind = match &block.kind {
        BlockKind::Heading { level, text } => {
            view.text = runs(text);
            if *level <= 1 { "heading-1" } else { "heading-2" }
        }
        BlockKind::Paragraph { text } => {
            view.text = runs(text);
            "paragraph"
        }
        BlockKind::List { items } => {
            view.items = items.iter().map(|i| runs(i)).collect();
            "list"
        }
        BlockKind::Table { caption, head, groups, rows, spans, .. } => {
            view.text = vec![run(caption)];
            let columns = table::columns(head, rows);
            let heads = |cell: &Cell<'_>| match cell.heads(columns) {
                Heads::Nothing => "",
                Heads::Beside => "row",
                Heads::Below => "col",
            };
            let head = table_head::rows(columns, head, groups);
            view.head = head.iter().map(|row| row.iter().map(|c| cell(c, "col")).collect()).collect();
            let rows = table::cells(columns, rows, spans);
            view.cells = rows.iter().map(|row| row.iter().map(|c| cell(c, heads(c))).collect()).collect();
            "table"
        }
        BlockKind::Details { pairs } => {
            view.rows = pairs.iter().map(|(label, value)| vec![vec![run(label)], runs(value)]).collect();
            "details"
        }
        BlockKind::Blank { label, note, .. } => {
            view.text = vec![run(label)];
            view.items = vec![vec![run(note)]];
            "blank"
        }
        BlockKind::Checkbox { text } => {
            view.text = runs(text);
            "checkbox"
        }
        BlockKind::Signature { labels } => {
            view.items = labels.iter().map(|l| vec![run(l)]).collect();
            "signature"
        }
        BlockKind::SignatureRow { post, label, name } => {
            view.items = [post, label, name].map(|words| vec![run(words)]).to_vec();
            "signature"
        }
        BlockKind::Letter { lines, .. } => {
            view.text = paragraphs(lines);
            "paragraph"
        }
        BlockKind::Stamp { label } => {
            view.text = vec![run(label)];
            "paragraph"
        }
        BlockKind::Note { text } => {
            view.text = runs(text);
            "note"
        }
        BlockKind::Code { code, .. } => {
            view.text = vec![run(code)];
            "code"
        }
    };
    view.kind = kind.to_owned();
    view
}

fn cell(cell: &Cell<'_>, heads: &str) -> TableCell {
    let (text, heads) = (paragraphs(cell.text), heads.to_owned());
    TableCell { text, rows: cell.rows, columns: cell.columns, heads }
}

/// Cell paragraphs as one run list, parted by line breaks.
fn paragraphs(cell: &[Vec<Inline>]) -> Vec<RunView> {
    let mut all = Vec::new();
    for (index, paragraph) in cell.iter().enumerate() {
        if index > 0 {
            all.push(run("\n"));
        }
        all.extend(runs(paragraph));
    }
    all
}

fn runs(inlines: &[Inline]) -> Vec<RunView> {
    inlines
        .iter()
        .map(|inline| RunView {
            text: match inline {
                // Where there are no pages, a footnote is told where its mark stands.
                Inline::Footnote { mark, text } => format!(" [{mark}: {text}]"),
                other => other.words().to_owned(),
            },
            strong: matches!(inline, Inline::Strong { .. }),
            href: if let Inline::Link { href, .. } = inline { href.clone() } else { String::new() },
        })
        .collect()
}

fn run(text: &str) -> RunView {
    RunView { text: text.to_owned(), strong: false, href: String::new() }
}

/// «из ответа «Кто доставляет» · 152-ФЗ ст. 6 ч. 1 п. 5».
fn source(window: Locale, block: &Block) -> String {
    if block.provenance.clause.starts_with(own_words::OWN) {
        return words::plain(window, "app-own-source");
    }
    let pages = words::pages_of(window, &block.provenance.answers);
    let from = match pages.as_slice() {
        [] => words::plain(window, "app-source-always"),
        [one] => words::text(window, "app-source-one", &[("page", one.label.as_str().into())]),
        [first, rest @ ..] => {
            let args = [
                ("page", first.label.as_str().into()),
                ("more", crate::questionnaire::count(rest.len()).into()),
            ];
            words::text(window, "app-source-many", &args)
        }
    };
    if block.provenance.articles.is_empty() {
        return from;
    }
    format!("{from} · {}", block.provenance.articles.join(", "))
}
