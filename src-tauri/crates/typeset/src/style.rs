//! Measures of the page, in points, in one place. A4, a text column of some 75 letters, leading 1.36.

/// Page width: A4.
pub(crate) const PAGE_WIDTH: f32 = 595.276;
/// Page height: A4.
pub(crate) const PAGE_HEIGHT: f32 = 841.89;
/// Binding edge: 30 mm, so that a hole punch takes no letters.
pub(crate) const MARGIN_LEFT: f32 = 85.04;
/// Outer edge: 20 mm.
pub(crate) const MARGIN_RIGHT: f32 = 56.69;
/// Head: 20 mm.
pub(crate) const MARGIN_TOP: f32 = 59.0;
/// Foot: 25 mm, the running foot stands inside.
pub(crate) const MARGIN_BOTTOM: f32 = 72.0;
/// Width of the text column.
pub(crate) const MEASURE: f32 = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;
/// Height of the text column.
pub(crate) const COLUMN: f32 = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM;

/// A size of type with its leading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Type {
    /// Size of type.
    pub(crate) size: f32,
    /// Distance of base lines.
    pub(crate) leading: f32,
}

/// Body text.
pub(crate) const BODY: Type = Type { size: 10.8, leading: 14.6 };
/// The document's title.
pub(crate) const TITLE: Type = Type { size: 17.0, leading: 21.5 };
/// The title of one of two versions side by side.
pub(crate) const HALF_TITLE: Type = Type { size: 14.0, leading: 18.0 };
/// The line under it.
pub(crate) const SUBTITLE: Type = Type { size: 11.5, leading: 15.5 };
/// Headings of level 1.
pub(crate) const HEADING: Type = Type { size: 12.6, leading: 16.0 };
/// Headings of level 2.
pub(crate) const SUBHEADING: Type = Type { size: 10.8, leading: 14.6 };
/// Cells of tables.
pub(crate) const CELL: Type = Type { size: 9.4, leading: 12.2 };
/// Remarks.
pub(crate) const NOTE: Type = Type { size: 9.8, leading: 13.2 };
/// Explanations under ruled lines.
pub(crate) const SMALL: Type = Type { size: 8.0, leading: 10.0 };
/// Code: printed to be kept, copied from the file.
pub(crate) const CODE: Type = Type { size: 7.2, leading: 9.2 };
/// The running foot.
pub(crate) const FOOT: Type = Type { size: 8.2, leading: 10.0 };

/// Between paragraphs.
pub(crate) const GAP: f32 = 5.2;
/// Between the items of a list.
pub(crate) const ITEM_GAP: f32 = 2.4;
/// Thickness of thin rules.
pub(crate) const HAIRLINE: f32 = 0.4;
/// Padding of table cells: left and right.
pub(crate) const CELL_SIDE: f32 = 5.0;
/// Padding of table cells: above and below.
pub(crate) const CELL_TOP: f32 = 3.6;
