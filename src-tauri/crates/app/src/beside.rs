//! Issued papers with two languages side by side. They are composed of the frozen blocks of both languages
//! whenever they are wanted, so that what is recorded and compared stays one text for each language.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Mutex, PoisonError};

use pismovnik_model::picture::Dress;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Document, DocumentKind, Languages, Locale};
use pismovnik_register::Edition;

use crate::book::{Book, Inside, id, told};
use crate::editions::BLOCKS;
use crate::papers::{self, Format, Manifest, ManifestEntry, PaperFile, Papers};
use crate::{preview, words};

/// What was composed of frozen blocks: these never change, so it holds as long as the workspace is open.
#[derive(Debug, Default)]
pub(crate) struct Composed {
    pairs: Mutex<BTreeMap<(i64, u32), Pairs>>,
    /// The PDF looked at last: its pages are asked for one by one.
    pdf: Mutex<Option<(Paper, Vec<u8>)>>,
}

/// Shop, edition, document, languages.
type Paper = (i64, u32, String, Languages);

/// Which papers of an edition can stand side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// Those that can.
    pub together: Vec<(DocumentKind, Languages)>,
    /// Those whose languages say different things block by block: own words stand in one of them only.
    pub apart: Vec<DocumentKind>,
}

impl Composed {
    /// Forgets what was set with pictures that are others now.
    pub(crate) fn undress(&self) {
        *self.pdf.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl Book {
    /// Which papers of an edition can stand side by side. None in editions of programs that kept no blocks.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn pairs(&self, shop: i64, edition: &Edition) -> Inside<Pairs> {
        let mut known = self.composed.pairs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(&(shop, edition.number)) {
            return Ok(found.clone());
        }
        let mut found = Pairs::default();
        for (first, langs) in candidates(edition) {
            let Languages::Beside(_, second) = langs else { continue };
            let Some(kind) = DocumentKind::from_id(&first.id) else { continue };
            let one = self.frozen_paper(shop, edition, &first.id, first.lang)?;
            let other = self.frozen_paper(shop, edition, &first.id, second)?;
            let Some((one, other)) = one.zip(other) else { continue };
            match papers::beside(&one, &other) {
                Ok(_) => found.together.push((kind, langs)),
                Err(_) => found.apart.push(kind),
            }
        }
        known.insert((shop, edition.number), found.clone());
        Ok(found)
    }

    /// Which papers of an edition cannot stand side by side and why, in words; nothing where all can.
    ///
    /// # Errors
    /// No such edition.
    pub fn apart_words(&self, shop: i64, edition: u32, locale: Locale) -> Inside<Option<String>> {
        let found = self.workspace().edition(id(shop)?, edition).map_err(told)?;
        let apart = self.pairs(shop, &found)?.apart;
        let titles: Vec<String> = apart.iter().map(|kind| preview::tab(locale, *kind).label).collect();
        let said = |titles: String| words::text(locale, "app-edition-apart", &[("documents", titles.into())]);
        Ok((!titles.is_empty()).then(|| said(titles.join("; "))))
    }

    /// One paper of an edition side by side, with the pictures that the shop has now.
    ///
    /// # Errors
    /// No such paper; texts that cannot stand side by side.
    pub(crate) fn file_beside(
        &self,
        shop: i64,
        edition: u32,
        document: &str,
        langs: Languages,
        format: Format,
    ) -> Inside<Vec<u8>> {
        let paper: Paper = (shop, edition, document.to_owned(), langs);
        let mut last = self.composed.pdf.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, bytes)) = last.as_ref().filter(|(of, _)| *of == paper && format == Format::Pdf) {
            return Ok(bytes.clone());
        }
        let bytes = self.composed(&paper, &self.dress(shop, langs.first())?, format)?;
        if format == Format::Pdf {
            *last = Some((paper, bytes.clone()));
        }
        Ok(bytes)
    }

    fn composed(&self, paper: &Paper, dress: &Dress, format: Format) -> Inside<Vec<u8>> {
        let (shop, edition, document, langs) = (paper.0, paper.1, paper.2.as_str(), paper.3);
        let unknown = || {
            let name = format!("{document}.{}", langs.code());
            vec![Problem::new(problem::PAPER_UNKNOWN, "").with("value", name)]
        };
        let Languages::Beside(first, second) = langs else { return Err(unknown()) };
        let found = self.workspace().edition(id(shop)?, edition).map_err(told)?;
        let one = self.frozen_paper(shop, &found, document, first)?;
        let other = self.frozen_paper(shop, &found, document, second)?;
        let (one, other) = one.zip(other).ok_or_else(unknown)?;
        let pair = papers::beside(&one, &other).map_err(|p| vec![p])?;
        papers::file_beside(&pair, dress, format)
    }

    /// Everything of an edition that can stand side by side, in all formats.
    pub(crate) fn papers_beside(&self, shop: i64, edition: &Edition) -> Inside<Papers> {
        let (mut files, mut documents) = (Vec::new(), Vec::new());
        let mut dresses: BTreeMap<Locale, Dress> = BTreeMap::new();
        for (kind, langs) in self.pairs(shop, edition)?.together {
            let dress = match dresses.entry(langs.first()) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(empty) => empty.insert(self.dress(shop, langs.first())?),
            };
            let leading = edition.documents.iter().find(|d| d.id == kind.id() && d.lang == langs.first());
            let mut entry = ManifestEntry {
                id: kind.id().to_owned(),
                lang: langs.code(),
                title: leading.map(|d| d.title.clone()).unwrap_or_default(),
                files: BTreeMap::new(),
                sha256: BTreeMap::new(),
                rules_version: edition.rules_version.clone(),
                provisional: edition.provisional,
            };
            for format in Format::ALL {
                let paper: Paper = (shop, edition.number, kind.id().to_owned(), langs);
                let bytes = self.composed(&paper, dress, format)?;
                let file = PaperFile { kind, langs, format, bytes };
                entry.files.insert(format.ending().to_owned(), file.name());
                entry.sha256.insert(format.ending().to_owned(), file.sha256());
                files.push(file);
            }
            documents.push(entry);
        }
        Ok(Papers { files, manifest: Manifest { documents, as_of: edition.as_of, made_on: edition.issued } })
    }

    /// One paper's frozen blocks; none where the edition has them not, or in a shape of a newer program.
    pub(crate) fn frozen_paper(
        &self,
        shop: i64,
        edition: &Edition,
        document: &str,
        lang: Locale,
    ) -> Inside<Option<Document>> {
        let paper = edition.documents.iter().find(|d| d.id == document && d.lang == lang);
        if !paper.is_some_and(|p| p.files.iter().any(|f| f.format == BLOCKS)) {
            return Ok(None);
        }
        let bytes = self.workspace().read_file(id(shop)?, edition.number, document, lang, BLOCKS);
        let bytes = bytes.map_err(told)?;
        Ok(serde_json::from_slice(&bytes).ok())
    }
}

/// Papers in the leading one of two languages that this country shows side by side, and also in the other.
fn candidates(edition: &Edition) -> Vec<(&pismovnik_register::IssuedDocument, Languages)> {
    let mut found = Vec::new();
    for langs in Languages::of(Country::Kazakhstan) {
        let Languages::Beside(first, second) = *langs else { continue };
        for document in edition.documents.iter().filter(|d| d.lang == first) {
            if edition.documents.iter().any(|d| d.id == document.id && d.lang == second) {
                found.push((document, *langs));
            }
        }
    }
    found
}
