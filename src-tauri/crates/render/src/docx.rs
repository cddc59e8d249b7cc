//! DOCX (Office Open XML, ECMA-376 transitional): real heading styles, real multi-level numbering,
//! real lists, tables with repeated head rows, a running foot with page fields.
//!
//! Written by hand instead of through a library: the ones there are cannot repeat head rows, set the
//! language or the author, and count paragraph ids in a global, so that the same document gives
//! different bytes.

mod body;
mod numbering;
mod package;
mod parts;
mod xml;

use pismovnik_model::picture::Dress;
use pismovnik_model::{Beside, Document};

use crate::RenderError;

/// The document as a DOCX file, the same bytes for the same document. Dates inside are
/// [`Document::as_of`]; A4 portrait.
///
/// # Errors
/// [`RenderError::Package`] where the parts do not fit a ZIP archive (beyond 4 GiB).
pub fn bytes(document: &Document) -> Result<Vec<u8>, RenderError> {
    dressed(document, &Dress::default())
}

/// As [`bytes`], with the owner's own pictures.
///
/// # Errors
/// As [`bytes`].
pub fn dressed(document: &Document, dress: &Dress) -> Result<Vec<u8>, RenderError> {
    packed(document, body::write(document, dress))
}

/// Two versions of a document in two columns, each block beside its other; otherwise as [`bytes`].
///
/// # Errors
/// As [`bytes`].
pub fn beside(pair: &Beside<'_>) -> Result<Vec<u8>, RenderError> {
    dressed_beside(pair, &Dress::default())
}

/// As [`beside`], with the owner's own pictures.
///
/// # Errors
/// As [`bytes`].
pub fn dressed_beside(pair: &Beside<'_>, dress: &Dress) -> Result<Vec<u8>, RenderError> {
    packed(pair.first(), body::write_beside(pair, dress))
}

/// A picture in the package.
struct Media {
    /// Id of its relation.
    id: &'static str,
    /// File ending: `png`, `jpeg`.
    ending: &'static str,
    /// The file.
    bytes: Vec<u8>,
}

impl Media {
    /// Path below `word/`.
    fn path(&self) -> String {
        format!("media/{}.{}", self.id, self.ending)
    }
}

fn packed(document: &Document, written: body::Written) -> Result<Vec<u8>, RenderError> {
    let noted = !written.footnotes.is_empty();
    let mut all = vec![
        ("[Content_Types].xml", parts::content_types(noted, &written.media)),
        ("_rels/.rels", parts::package_relations()),
        ("docProps/core.xml", parts::core_properties(document)),
        ("docProps/app.xml", parts::app_properties()),
        ("word/document.xml", written.xml),
        ("word/_rels/document.xml.rels", parts::document_relations(&written.links, noted, &written.media)),
        ("word/styles.xml", parts::styles(document, noted)),
        ("word/numbering.xml", numbering::part()),
        ("word/settings.xml", parts::settings(document)),
        ("word/fontTable.xml", parts::font_table()),
        ("word/footer1.xml", parts::footer(document)),
    ];
    if noted {
        all.push(("word/footnotes.xml", parts::footnotes(&written.footnotes)));
    }
    package::pack(&all, &written.media)
}
