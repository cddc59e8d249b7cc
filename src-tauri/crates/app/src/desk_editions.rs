//! The window's use cases about editions and own words.

use pismovnik_drafting::own_words as applied;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Document, DocumentKind, Languages, Locale, OwnKey, OwnPlace, Publication};

use serde::Deserialize;

use crate::book::{Book, Inside};
use crate::compare::{self, Piece};
use crate::desk::{self, Desk, Told};
use crate::editions::{self, Compared, Comparison, Which};
use crate::own_drafts::OwnDraft;
use crate::own_words::Own;
use crate::papers::{self, Format};
use crate::questionnaire::count;
use crate::view::{ChoiceView, DocumentsView, SavedView};
use crate::view_editions::{
    CompareRow, CompareView, ForcePaper, ForceView, OwnClauseView, OwnDraftView, OwnView, OwnWordsView,
    PieceView, RestoreView, RestoredView,
};
use crate::{folder, preview, words};

/// A clause of a paper, as the window names it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Document id.
    pub document: String,
    /// Language code.
    pub locale: String,
    /// Clause id.
    pub clause: String,
    /// Which block of the clause, from 0.
    pub nth: u32,
    /// `instead` or `after`.
    pub place: String,
}

impl Place {
    fn key(&self) -> Inside<OwnKey> {
        let (_, lang) = paper(&self.document, &self.locale)?;
        let unknown = || vec![Problem::new(problem::CLAUSE_UNKNOWN, "").with("value", &self.clause)];
        Ok(OwnKey {
            document: self.document.clone(),
            lang,
            clause: self.clause.clone(),
            nth: self.nth,
            place: OwnPlace::from_id(&self.place).ok_or_else(unknown)?,
        })
    }
}

impl Desk {
    /// Compares an edition with another one, or with the present answers where `to` is none. `paper` is
    /// `document/language`; the first that differs where none or unknown.
    pub fn compare(&self, shop: i64, from: u32, to: Option<u32>, paper: Option<&str>) -> Told<CompareView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = desk::open(inner)?;
            let found = book.diff(shop, Which::Edition(from), which(to), today)?;
            compare_view(locale, book, shop, &found, paper)
        })
    }

    /// Saves a comparison of one paper as PDF or HTML where the owner wants it.
    pub fn save_comparison(
        &self,
        shop: i64,
        from: u32,
        to: Option<u32>,
        paper: &str,
        format: &str,
    ) -> Told<SavedView> {
        let today = self.today();
        let (window, name, bytes) = self.tell(|inner| {
            let format = Format::named(format, "").map_err(|p| vec![p])?;
            let locale = inner.locale();
            let book = desk::open(inner)?;
            let found = book.diff(shop, Which::Edition(from), which(to), today)?;
            let (kind, lang) = named(paper)?;
            let compared = found.paper(kind, lang).ok_or_else(|| no_paper(paper))?;
            let document = editions::printed(book, shop, &found, compared, today)?;
            let title = words::plain(lang, "app-compare-title");
            let name = format!("{title} — {}.{}.{}", kind.id(), lang.code(), format.ending());
            Ok((locale, name, papers::file(&document, format)?))
        })?;
        let title = words::plain(window, "app-dialog-save");
        let Some(path) = self.host().ask_save(&title, &name, format) else { return Ok(desk::cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, &bytes).map_err(|p| vec![p])?;
            Ok(desk::saved(window, "app-saved-file", "file", &path))
        })
    }

    /// The edition in force on a day.
    pub fn in_force(&self, shop: i64, day: &str) -> Told<ForceView> {
        self.tell(|inner| {
            let locale = inner.locale();
            let day = crate::day(day, "force-day").map_err(|p| vec![p])?;
            let found = desk::open(inner)?.in_force(shop, day)?;
            let papers = found.iter().flat_map(|f| &f.papers).map(|paper| ForcePaper {
                title: paper.title.clone(),
                language: preview::language(locale, paper.lang).label,
                lines: editions::shown_words(locale, paper),
            });
            Ok(ForceView {
                text: editions::force_words(locale, day, found.as_ref()),
                edition: found.as_ref().map(|f| f.edition.number),
                papers: papers.collect(),
            })
        })
    }

    /// Records where and since when a paper is published; without address the record is taken back.
    pub fn record_publication(
        &self,
        shop: i64,
        edition: u32,
        document: &str,
        locale: &str,
        stated: Option<(&str, &str)>,
    ) -> Told<DocumentsView> {
        let today = self.today();
        self.tell(|inner| {
            let window = inner.locale();
            let known = DocumentKind::from_id(document).zip(Languages::from_code(locale));
            let (kind, langs) = known.ok_or_else(|| no_paper(&format!("{document}/{locale}")))?;
            let publication = stated
                .map(|(address, since)| {
                    let since = crate::day(since, "since").map_err(|p| vec![p])?;
                    Ok::<_, Vec<Problem>>(Publication { address: address.to_owned(), since })
                })
                .transpose()?;
            let book = desk::open(inner)?;
            book.publish_in(shop, edition, kind, langs, publication.as_ref(), today)?;
            desk::documents(window, book, shop, today)
        })
    }

    /// What restoring an edition would change.
    pub fn restoring(&self, shop: i64, edition: u32) -> Told<RestoreView> {
        self.tell(|inner| {
            let locale = inner.locale();
            let plan = desk::open(inner)?.restoring(shop, edition)?;
            let changes = !plan.answers.is_empty() || !plan.words.is_empty();
            Ok(RestoreView { lines: plan.lines(locale), changes })
        })
    }

    /// Makes answers and own words of an edition the present ones again.
    pub fn restore(&self, shop: i64, edition: u32) -> Told<RestoredView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = desk::open(inner)?;
            book.restore(shop, edition, today)?;
            let number = [("number", i64::from(edition).into())];
            Ok(RestoredView {
                message: words::text(locale, "app-restored", &number),
                documents: desk::documents(locale, book, shop, today)?,
            })
        })
    }

    /// A paper's clauses with the own words tied to them; the first paper where none is named.
    pub fn own_words(&self, shop: i64, paper: Option<&str>) -> Told<OwnWordsView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            own_words_view(locale, desk::open(inner)?, shop, paper, today, None)
        })
    }

    /// Keeps own words that are being typed; none forgets them.
    pub fn draft_own_words(&self, shop: i64, place: &Place, text: Option<&str>) -> Told<()> {
        self.tell(|inner| desk::open(inner)?.keep_own_draft(shop, &place.key()?, text))
    }

    /// Puts own words down; without text the clause is struck.
    pub fn set_own_words(&self, shop: i64, place: &Place, text: Option<&str>) -> Told<OwnWordsView> {
        self.with_own_words(shop, place, "app-own-kept", |book, at, today| {
            book.set_own_words(shop, at.clone(), text.map(str::to_owned), today)?;
            book.keep_own_draft(shop, &at, None)
        })
    }

    /// Withdraws own words.
    pub fn withdraw_own_words(&self, shop: i64, place: &Place) -> Told<OwnWordsView> {
        self.with_own_words(shop, place, "app-own-withdrawn", |book, at, today| {
            book.withdraw_own_words(shop, at, today)
        })
    }

    /// Takes the last change at a place back.
    pub fn undo_own_words(&self, shop: i64, place: &Place) -> Told<OwnWordsView> {
        self.with_own_words(shop, place, "app-own-undone", |book, at, today| {
            book.undo_own_words(shop, at, today)
        })
    }

    fn with_own_words(
        &self,
        shop: i64,
        place: &Place,
        said: &str,
        work: impl FnOnce(&mut Book, OwnKey, Day) -> Inside<()>,
    ) -> Told<OwnWordsView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = desk::open(inner)?;
            work(book, place.key()?, today)?;
            let paper = format!("{}/{}", place.document, place.locale);
            own_words_view(locale, book, shop, Some(&paper), today, Some(said))
        })
    }
}

fn which(edition: Option<u32>) -> Which {
    edition.map_or(Which::Current, Which::Edition)
}

fn paper(document: &str, locale: &str) -> Inside<(DocumentKind, Locale)> {
    let known = DocumentKind::from_id(document).zip(Locale::from_code(locale));
    known.ok_or_else(|| no_paper(&format!("{document}/{locale}")))
}

/// `document/language`.
fn named(name: &str) -> Inside<(DocumentKind, Locale)> {
    let (document, locale) = name.split_once('/').ok_or_else(|| no_paper(name))?;
    paper(document, locale)
}

fn no_paper(paper: &str) -> Vec<Problem> {
    vec![Problem::new(problem::PAPER_UNKNOWN, "").with("value", paper)]
}

fn id_of(kind: DocumentKind, lang: Locale) -> String {
    format!("{}/{}", kind.id(), lang.code())
}

fn choice(window: Locale, kind: DocumentKind, lang: Locale, note: String) -> ChoiceView {
    let title = preview::tab(window, kind).label;
    let language = preview::language(window, lang).label.to_lowercase();
    ChoiceView { id: id_of(kind, lang), label: format!("{title}, {language}"), note }
}

fn compare_view(
    window: Locale,
    book: &Book,
    shop: i64,
    found: &Comparison,
    wanted: Option<&str>,
) -> Inside<CompareView> {
    let chosen = wanted.and_then(|w| found.papers.iter().find(|p| id_of(p.kind, p.lang) == w));
    let differing = || found.papers.iter().find(|p| !p.rows.rows.is_empty());
    let shown = chosen.or_else(differing).or(found.papers.first());
    let mut notes = Vec::new();
    if !found.exact {
        notes.push(words::plain(window, "app-compare-inexact"));
    }
    if let Some(paper) = shown {
        notes.push(match (paper.in_old, paper.in_new, paper.rows.rows.is_empty()) {
            (false, ..) => words::plain(window, "app-compare-added"),
            (_, false, _) => words::plain(window, "app-compare-removed"),
            (.., true) => words::plain(window, "app-compare-equal"),
            _ => words::text(window, "app-compare-same", &[("count", count(paper.rows.same).into())]),
        });
    }
    let note = |paper: &Compared| {
        if paper.rows.rows.is_empty() { String::new() } else { paper.rows.rows.len().to_string() }
    };
    Ok(CompareView {
        from: editions::side_words(book, window, shop, found.from)?,
        to: editions::side_words(book, window, shop, found.to)?,
        papers: found.papers.iter().map(|p| choice(window, p.kind, p.lang, note(p))).collect(),
        paper: shown.map(|p| id_of(p.kind, p.lang)).unwrap_or_default(),
        locale: shown.map(|p| p.lang.code().to_owned()).unwrap_or_default(),
        rows: shown.map(|p| rows(window, p)).unwrap_or_default(),
        notes,
    })
}

fn rows(window: Locale, paper: &Compared) -> Vec<CompareRow> {
    let row = |(row, reasons): (&compare::Row, &Vec<editions::Reason>)| CompareRow {
        change: row.change.id().to_owned(),
        old_number: row.old_number.clone(),
        new_number: row.new_number.clone(),
        old: pieces(&row.old),
        new: pieces(&row.new),
        reasons: reasons.iter().map(|r| r.words(window)).collect(),
    };
    paper.rows.rows.iter().zip(&paper.reasons).map(row).collect()
}

fn pieces(all: &[Piece]) -> Vec<PieceView> {
    all.iter().map(|p| PieceView { text: p.text.clone(), marked: p.marked }).collect()
}

fn own_words_view(
    window: Locale,
    book: &Book,
    shop: i64,
    wanted: Option<&str>,
    today: Day,
    said: Option<&str>,
) -> Inside<OwnWordsView> {
    let documents = book.as_drafted(shop, today, today)?;
    let own = book.own_words_today(shop, today)?;
    let shown = documents
        .iter()
        .find(|d| Some(id_of(d.kind, d.locale).as_str()) == wanted)
        .or(documents.first())
        .ok_or_else(|| no_paper(wanted.unwrap_or_default()))?;
    let of = |document: &Document| {
        let (id, lang) = (document.kind.id(), document.locale);
        own.iter().filter(move |o| o.word.at.document == id && o.word.at.lang == lang)
    };
    let drafts = book.own_drafts(shop)?;
    let drafted = |document: &Document| {
        let (id, lang) = (document.kind.id(), document.locale);
        drafts.iter().filter(move |d| d.at.document == id && d.at.lang == lang)
    };
    let note = |document: &Document| {
        let put = Some(of(document).count()).filter(|n| *n > 0).map(|n| n.to_string());
        let typed = drafted(document).next().map(|_| words::plain(window, "app-own-draft"));
        put.into_iter().chain(typed).collect::<Vec<_>>().join(", ")
    };
    let at = |own: &Own| applied::find(shown, &own.word);
    let mut clauses = Vec::new();
    for (index, block) in shown.blocks.iter().enumerate() {
        let same = |b: &&pismovnik_model::Block| b.provenance.clause == block.provenance.clause;
        let nth = shown.blocks[..index].iter().filter(same).count();
        clauses.push(OwnClauseView {
            block: preview::block_view(window, block, false),
            text: block.text(),
            nth: u32::try_from(nth).unwrap_or(u32::MAX),
            editable: applied::editable(block),
            own: of(shown).filter(|o| at(o) == Some(index)).map(|o| own_view(window, o)).collect(),
        });
    }
    Ok(OwnWordsView {
        papers: documents.iter().map(|d| choice(window, d.kind, d.locale, note(d))).collect(),
        paper: id_of(shown.kind, shown.locale),
        document: shown.kind.id().to_owned(),
        locale: shown.locale.code().to_owned(),
        title: shown.title.clone(),
        clauses,
        drafts: drafted(shown).map(draft_view).collect(),
        homeless: of(shown).filter(|o| at(o).is_none()).map(|o| own_view(window, o)).collect(),
        undecided: u32::try_from(own.iter().filter(|o| o.condition.blocks()).count()).unwrap_or(u32::MAX),
        said: said.map(|id| words::plain(window, id)).unwrap_or_default(),
    })
}

fn draft_view(draft: &OwnDraft) -> OwnDraftView {
    OwnDraftView {
        clause: draft.at.clause.clone(),
        nth: draft.at.nth,
        place: draft.at.place.id().to_owned(),
        text: draft.text.clone(),
    }
}

fn own_view(window: Locale, own: &Own) -> OwnView {
    let at = &own.word.at;
    let now = own.base_now.as_deref().unwrap_or_default();
    let (then, now) = if own.condition.blocks() {
        compare::in_words(&own.word.words.base, now)
    } else {
        (Vec::new(), Vec::new())
    };
    OwnView {
        clause: at.clause.clone(),
        nth: at.nth,
        place: at.place.id().to_owned(),
        label: own.place_words(window),
        text: own.word.words.text.clone().unwrap_or_default(),
        struck: own.word.words.text.is_none(),
        condition: own.condition.id().to_owned(),
        condition_label: own.condition_words(window),
        base_then: pieces(&then),
        base_now: pieces(&now),
        remarks: own.remarks(window),
    }
}
