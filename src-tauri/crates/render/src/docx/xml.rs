//! Words as XML.

use pismovnik_model::text::replaced;

use crate::clean;

/// Words as XML text or attribute value; line breaks kept.
pub(super) fn escaped(words: &str) -> String {
    replaced(&clean::text(words), |sign| match sign {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\'' => Some("&apos;"),
        _ => None,
    })
}

/// The declaration that begins every part.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The main namespace of word-processing parts.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The namespace of relationships inside parts.
pub(super) const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
