//! From a [`Document`](pismovnik_model::Document) to HTML, DOCX, Markdown and plain text.
//!
//! Invariants: every function is pure: the same document gives the same bytes, whatever the clock,
//! the machine or the calls before. Words of a document never act as markup in any format: what the
//! owner typed appears as typed. Nothing rendered loads anything from anywhere. No language is known
//! here: every word printed comes from the document.

mod clean;
pub mod docx;
mod href;
pub mod html;
pub mod markdown;
pub mod text;

/// Why a document could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The parts were written but could not be packed into one archive.
    #[error("the parts of the DOCX file could not be packed")]
    Package(#[from] zip::result::ZipError),
}

/// A block's number as printed: `5.2` is set as «5.2.».
fn printed(number: &str) -> String {
    format!("{}.", clean::line(number))
}

/// Depth of a number: 0 for `5`, 1 for `5.2`.
fn depth(number: &str) -> usize {
    number.matches('.').count()
}

/// Running feet longer than this are cut, with an ellipsis: they repeat what the document says, and
/// must leave room for it.
const LONGEST_FOOT: usize = 240;

/// The running foot on one line, [`LONGEST_FOOT`] characters at most.
fn running_foot(foot: &str) -> String {
    let foot = clean::line(foot);
    match foot.char_indices().nth(LONGEST_FOOT) {
        Some((end, _)) => format!("{}…", foot[..end].trim_end()),
        None => foot,
    }
}

/// Labels of blanks longer than this stand on a line of their own, above the ruled one.
const LABEL_BESIDE_RULE: usize = 36;

/// Whether a blank's label leaves too little room for writing beside it.
fn is_long_label(label: &str) -> bool {
    label.chars().count() > LABEL_BESIDE_RULE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_feet_are_cut() {
        assert_eq!(running_foot("Политика ·\nредакция"), "Политика · редакция");
        let cut = running_foot(&"щ".repeat(10_000));
        assert_eq!(cut.chars().count(), LONGEST_FOOT + 1);
        assert!(cut.ends_with('…'));
    }
}
