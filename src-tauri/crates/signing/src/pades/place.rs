//! Where a mark may stand: what a page measures, as its reader sees it.

use lopdf::Document;

use super::mark::inherited;
use crate::common::Fault;

/// A page as it is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageFacts {
    /// How many pages the file has.
    pub count: usize,
    /// The lower left corner of what is shown, in points of the page's own coordinates.
    pub origin: (f32, f32),
    /// Width and height of what is shown, in points.
    pub size: (f32, f32),
}

/// Measures a page, counted from 1.
///
/// # Errors
/// [`Fault::PdfUnreadable`], [`Fault::PdfEncrypted`], [`Fault::NoSuchPage`]; [`Fault::PageTurned`] where readers
/// show the page turned.
pub fn page(pdf: &[u8], number: usize) -> Result<PageFacts, Fault> {
    let file = Document::load_mem(pdf).map_err(|_| Fault::PdfUnreadable)?;
    if file.encryption_state.is_some() || file.trailer.has(b"Encrypt") {
        return Err(Fault::PdfEncrypted);
    }
    let pages = file.get_pages();
    let id = u32::try_from(number).ok().and_then(|n| pages.get(&n)).copied();
    let id = id.ok_or(Fault::NoSuchPage(pages.len()))?;
    if inherited(&file, id, b"Rotate").and_then(|o| o.as_i64().ok()).unwrap_or(0).rem_euclid(360) != 0 {
        return Err(Fault::PageTurned);
    }
    let bounds = |key: &[u8]| -> Option<[f32; 4]> {
        let all = inherited(&file, id, key)?.as_array().ok()?;
        let numbers: Vec<f32> = all
            .iter()
            .filter_map(|o| file.dereference(o).ok()?.1.as_float().ok())
            .filter(|n| n.is_finite())
            .collect();
        let [a, b, c, d] = numbers[..] else { return None };
        Some([a.min(c), b.min(d), a.max(c), b.max(d)])
    };
    let whole = bounds(b"MediaBox").ok_or(Fault::PdfUnreadable)?;
    let shown = bounds(b"CropBox").map_or(whole, |crop| {
        [crop[0].max(whole[0]), crop[1].max(whole[1]), crop[2].min(whole[2]), crop[3].min(whole[3])]
    });
    let [left, bottom, right, top] = shown;
    if right <= left || top <= bottom {
        return Err(Fault::PdfUnreadable);
    }
    Ok(PageFacts { count: pages.len(), origin: (left, bottom), size: (right - left, top - bottom) })
}
