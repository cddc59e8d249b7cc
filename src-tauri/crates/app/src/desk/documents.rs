//! Editions in the window: issuing, showing and saving their papers.

use std::collections::BTreeMap;
use std::path::Path;

use pismovnik_model::{Audience, Day, DocumentKind, Languages, Locale, PaperKey, Problem, Publication};
use pismovnik_register::{Edition, IssuedDocument};

use super::{Desk, Inside, Told, open};
use crate::book::Book;
use crate::editions::Outdated;
use crate::papers::Format;
use crate::questionnaire::count;
use crate::view::{ChoiceView, DocumentsView, EditionView, PagesView, PaperView, SavedView};
use crate::{folder, pages, preview as previews, words};

impl Desk {
    /// Freezes an edition of all papers, drafted under the law of the day on which it comes into force.
    pub fn issue(&self, shop: i64, in_force: &str) -> Told<DocumentsView> {
        let today = self.host.today();
        self.tell(|inner| {
            let in_force = crate::day(in_force, "in-force").map_err(|p| vec![p])?;
            let locale = inner.settings.locale;
            let book = open(inner)?;
            book.issue(shop, in_force, today)?;
            documents(locale, book, shop, today)
        })
    }

    /// The editions and their papers.
    pub fn documents(&self, shop: i64) -> Told<DocumentsView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            documents(locale, open(inner)?, shop, today)
        })
    }

    /// Sizes of the pages of one paper, and its text.
    pub fn pages(&self, shop: i64, edition: u32, document: &str, locale: &str) -> Told<PagesView> {
        self.tell(|inner| {
            let book = open(inner)?;
            let pdf = book.file(shop, edition, document, locale, Format::Pdf)?;
            let text = book.file(shop, edition, document, locale, Format::Txt)?;
            pages::pages(&pdf, &String::from_utf8_lossy(&text)).map_err(|p| vec![p])
        })
    }

    /// A picture with its media type: `<shop>/<edition>/<document>/<locale>/<page from 1>/<width px>` of an
    /// issued paper, `pack/<pack>/<page from 1>/<width px>` of a pack that is looked at, `letter/…` of a kept
    /// file, `waiting/…` of one that waits for a step, `reply/…` of a paper before its issue, `mark/…` of a place of
    /// the visible mark, `picture/…` the shop's own logo or stamp. Nothing where there is none.
    pub fn picture(&self, path: &str) -> Option<(Vec<u8>, &'static str)> {
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        match parts.as_slice() {
            ["letter", rest @ ..] => self.letter_png(rest),
            ["waiting", rest @ ..] => self.waiting_png(rest),
            ["reply", rest @ ..] => Some((self.reply_png(rest)?, "image/png")),
            ["picture", shop, id, _] => Some((self.picture_png(shop, id)?, "image/png")),
            ["mark", rest @ ..] => Some((self.mark_png(rest)?, "image/png")),
            ["pack", rest @ ..] => Some((self.pack_png(rest)?, "image/png")),
            _ => Some((self.paper_png(&parts)?, "image/png")),
        }
    }

    fn paper_png(&self, parts: &[&str]) -> Option<Vec<u8>> {
        let [shop, edition, document, locale, page, width] = parts else { return None };
        let (shop, edition) = (shop.parse().ok()?, edition.parse().ok()?);
        let (page, width): (usize, u32) = (page.parse().ok()?, width.parse().ok()?);
        let pdf = {
            let inner = self.lock_inner();
            inner.book.as_ref()?.file(shop, edition, document, locale, Format::Pdf).ok()?
        };
        pages::png(&pdf, page.checked_sub(1)?, width)
    }

    /// Saves one paper where the owner wants it.
    pub fn save(
        &self,
        shop: i64,
        edition: u32,
        document: &str,
        locale: &str,
        format: &str,
    ) -> Told<SavedView> {
        let (window, name, bytes) = self.tell(|inner| {
            let format = Format::named(format, "").map_err(|p| vec![p])?;
            let book = open(inner)?;
            let bytes = book.file(shop, edition, document, locale, format)?;
            Ok((inner.settings.locale, format!("{document}.{locale}.{}", format.ending()), bytes))
        })?;
        let title = words::plain(window, "app-dialog-save");
        let Some(path) = self.host.ask_save(&title, &name, format) else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, &bytes).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }

    /// Saves all papers of an edition into a folder of their own, where the owner wants it.
    pub fn save_all(&self, shop: i64, edition: u32) -> Told<SavedView> {
        let (window, name, papers) = self.tell(|inner| {
            let window = inner.settings.locale;
            let book = open(inner)?;
            let shop_name = file_safe(&book.shop(shop)?.name);
            let args = [("shop", shop_name.as_str().into()), ("number", i64::from(edition).into())];
            Ok((window, words::text(window, "app-folder-name", &args), book.papers(shop, edition)?))
        })?;
        let title = words::plain(window, "app-dialog-folder");
        let Some(parent) = self.host.ask_folder(&title) else { return Ok(cancelled()) };
        self.tell(|_| {
            let target = parent.join(&name);
            folder::write_papers(&papers, &target).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-folder", "folder", &target))
        })
    }

    /// The HTML of the cookie banner, to copy.
    pub fn snippet(&self, shop: i64, edition: u32, locale: &str) -> Told<String> {
        self.tell(|inner| open(inner)?.snippet(shop, edition, locale))
    }
}

pub(crate) fn documents(locale: Locale, book: &Book, shop: i64, today: Day) -> Inside<DocumentsView> {
    let found = book.shop(shop)?;
    let stale = book.outdated_papers(shop, today)?;
    let publications = book.publications(shop)?;
    let newest = found.editions.last().map(|e| e.number);
    let mut problems = stale.problems.clone();
    let undecided = match newest.map(|_| book.own_words_today(shop, today)) {
        Some(Ok(own)) => own.iter().filter(|o| o.condition.blocks()).count(),
        Some(Err(found)) => {
            let new: Vec<Problem> = found.into_iter().filter(|p| !problems.contains(p)).collect();
            problems.extend(new);
            0
        }
        None => 0,
    };
    let about = About { stale: &stale, publications: &publications, newest };
    let edition_view = |edition: &Edition| -> Inside<EditionView> {
        let number = i64::from(edition.number);
        let title = [("number", number.into()), ("day", words::day(locale, edition.issued).into())];
        let note = if edition.provisional { "app-edition-provisional" } else { "app-edition-in-force" };
        let pairs = book.pairs(shop, edition)?;
        let mut papers = Vec::new();
        for (index, document) in edition.documents.iter().enumerate() {
            papers.push(paper_view(locale, document, Languages::One(document.lang), edition, &about));
            // Both languages stand behind the two of which they consist.
            let last = |langs: Languages| {
                let rest = &edition.documents[index + 1..];
                !rest.iter().any(|d| d.id == document.id && langs.locales().contains(&d.lang))
            };
            let pair = pairs.together.iter().find(|(kind, langs)| {
                kind.id() == document.id && langs.locales().contains(&document.lang) && last(*langs)
            });
            papers.extend(pair.map(|(_, langs)| paper_view(locale, document, *langs, edition, &about)));
        }
        Ok(EditionView {
            number: edition.number,
            title: words::text(locale, "app-edition-title", &title),
            note: words::text(locale, note, &[("day", words::day(locale, edition.in_force_from).into())]),
            apart: book.apart_words(shop, edition.number, locale)?.unwrap_or_default(),
            papers,
        })
    };
    let formats = [
        (Format::Pdf, "app-format-pdf", "app-format-pdf-note"),
        (Format::Html, "app-format-html", "app-format-html-note"),
        (Format::Docx, "app-format-docx", "app-format-docx-note"),
        (Format::Md, "app-format-md", "app-format-md-note"),
        (Format::Txt, "app-format-txt", "app-format-txt-note"),
    ]
    .map(|(format, label, note)| ChoiceView {
        id: format.ending().to_owned(),
        label: words::plain(locale, label),
        note: words::plain(locale, note),
    });
    let asked = words::pages_of(locale, &stale.questions.iter().map(|q| (*q).to_owned()).collect::<Vec<_>>());
    let counted = |id: &str, n: usize| words::text(locale, id, &[("count", count(n).into())]);
    Ok(DocumentsView {
        editions: found.editions.iter().rev().map(edition_view).collect::<Inside<_>>()?,
        outdated: !stale.marks.is_empty(),
        summary: if stale.marks.is_empty() {
            String::new()
        } else {
            counted("app-outdated-summary", stale.papers())
        },
        why: stale.reasons().iter().map(|r| r.words(locale)).collect(),
        comes: stale.comes(locale),
        asked: if asked.is_empty() {
            String::new()
        } else {
            counted("app-new-questions", stale.questions.len())
        },
        asked_page: asked.first().map(|page| page.id.clone()).unwrap_or_default(),
        undecided: u32::try_from(undecided).unwrap_or(u32::MAX),
        problems: words::problems(locale, &problems),
        today: today.to_string(),
        formats: formats.to_vec(),
    })
}

/// What is known of papers beside the editions themselves.
struct About<'a> {
    stale: &'a Outdated,
    publications: &'a BTreeMap<PaperKey, Publication>,
    newest: Option<u32>,
}

fn paper_view(
    locale: Locale,
    paper: &IssuedDocument,
    langs: Languages,
    edition: &Edition,
    about: &About<'_>,
) -> PaperView {
    let key = |lang| PaperKey { edition: edition.number, document: paper.id.clone(), lang };
    // Side by side: what is recorded of both alike.
    let mut recorded = langs.locales().into_iter().map(|lang| about.publications.get(&key(lang)));
    let first = recorded.next().flatten();
    let stated = first.filter(|first| recorded.all(|other| other == Some(*first)));
    let published = stated.map(|p| {
        let day = words::day(locale, p.since);
        words::text(locale, "app-published", &[("day", day.into()), ("address", p.address.as_str().into())])
    });
    let marks = &about.stale.marks;
    let mark = marks.iter().find(|m| m.document == paper.id && langs.locales().contains(&m.lang));
    let mark = mark.filter(|_| about.newest == Some(edition.number));
    // Composed files are not recorded: only a frozen one has a fingerprint to compare with.
    let pdf = match langs {
        Languages::One(_) => paper.files.iter().find(|f| f.format == Format::Pdf.ending()),
        Languages::Beside(..) => None,
    };
    // A paper of a kind that a later version named: it stands with those for the owner.
    let kind = DocumentKind::from_id(&paper.id);
    let audience = kind.map_or(Audience::Owner, DocumentKind::audience);
    let leading = edition.documents.iter().find(|d| d.id == paper.id && d.lang == langs.first());
    PaperView {
        document: paper.id.clone(),
        audience: audience.id().to_owned(),
        locale: langs.code(),
        title: leading.unwrap_or(paper).title.clone(),
        language: previews::languages(locale, langs),
        fingerprint: pdf.map(|f| f.sha256.chars().take(12).collect()).unwrap_or_default(),
        snippet: kind == Some(DocumentKind::CookieBanner) && matches!(langs, Languages::One(_)),
        outdated: mark.map(|m| m.why(locale)).unwrap_or_default(),
        for_site: audience == Audience::Site,
        published: published.unwrap_or_default(),
        address: stated.map(|p| p.address.clone()).unwrap_or_default(),
        since: stated.map_or_else(|| edition.in_force_from, |p| p.since).to_string(),
    }
}

pub(crate) fn cancelled() -> SavedView {
    SavedView { saved: false, message: String::new() }
}

pub(crate) fn saved(locale: Locale, text: &str, name: &str, path: &Path) -> SavedView {
    SavedView { saved: true, message: words::text(locale, text, &[(name, folder::shown(path).into())]) }
}

/// A shop's name as part of a folder name: without what some system forbids in names.
pub(super) fn file_safe(name: &str) -> String {
    let safe: String =
        name.chars().map(|c| if r#"/\:*?"<>|"#.contains(c) || c.is_control() { ' ' } else { c }).collect();
    let tidy = pismovnik_model::text::tidy(&safe);
    let short: String = tidy.chars().take(60).collect();
    short.trim_matches(['.', ' ']).to_owned()
}
