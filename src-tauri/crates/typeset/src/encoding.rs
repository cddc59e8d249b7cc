//! Codes given to glyphs: one per face, glyph and text, so that a space that must not break and a hyphen
//! that is none copy as what they are although they look like their neighbours.
//!
//! The letters and signs of ordinary papers have the same codes in every document, so that shaped words
//! and embedded fonts can be shared; what else a document needs gets codes after those.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::LazyLock;

use rustybuzz::UnicodeBuffer;

use crate::fonts::{Face, FaceId, face};

/// A code of a face.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Coded {
    /// The two-byte code.
    pub(crate) code: u16,
    /// The glyph in the whole font.
    pub(crate) glyph: u16,
    /// What copying gives.
    pub(crate) text: Box<str>,
    /// Advance in thousandths of an em.
    pub(crate) advance: i32,
}

/// The codes of a document.
#[derive(Clone, Debug)]
pub(crate) struct Encoding {
    /// By [`FaceId::index`].
    pub(crate) faces: [Codes; FaceId::ALL.len()],
}

/// The codes of a face, ascending; none where the face is not used.
#[derive(Clone, Debug)]
pub(crate) enum Codes {
    /// The standard ones.
    Standard(&'static [Coded]),
    /// Others too.
    Own(Vec<Coded>),
}

impl Deref for Codes {
    type Target = [Coded];

    fn deref(&self) -> &[Coded] {
        match self {
            Codes::Standard(codes) => codes,
            Codes::Own(codes) => codes,
        }
    }
}

/// Gives codes, standard ones where there are.
#[derive(Default)]
pub(crate) struct Coder {
    used: [bool; FaceId::ALL.len()],
    extra: [Vec<Coded>; FaceId::ALL.len()],
    codes: [BTreeMap<(u16, Box<str>), u16>; FaceId::ALL.len()],
}

impl Coder {
    /// The code of a glyph that stands for a text, and whether it is a standard one.
    pub(crate) fn code(&mut self, id: FaceId, glyph: u16, text: &str) -> (u16, bool) {
        let key = (glyph, Box::from(text));
        let standard = standard(id);
        if let Some(code) = standard.codes.get(&key) {
            self.used[id.index()] = true;
            return (*code, true);
        }
        if let Some(code) = self.codes[id.index()].get(&key) {
            return (*code, false);
        }
        let extra = &mut self.extra[id.index()];
        let last = extra.last().or(standard.coded.last()).map_or(0, |c| c.code);
        let code = next_code(last);
        extra.push(Coded { code, glyph, text: text.into(), advance: face(id).advance(glyph) });
        self.codes[id.index()].insert(key, code);
        (code, false)
    }

    /// Notes that standard codes of a face are used.
    pub(crate) fn note(&mut self, id: FaceId) {
        self.used[id.index()] = true;
    }

    /// The codes that were given.
    pub(crate) fn finish(self) -> Encoding {
        let mut faces = FaceId::ALL.map(|_| Codes::Standard(&[]));
        for ((id, extra), used) in FaceId::ALL.into_iter().zip(self.extra).zip(self.used) {
            let standard = &standard(id).coded;
            faces[id.index()] = match (used, extra.is_empty()) {
                (_, false) => Codes::Own(standard.iter().cloned().chain(extra).collect()),
                (true, true) => Codes::Standard(standard),
                (false, true) => continue,
            };
        }
        Encoding { faces }
    }
}

/// The standard codes of a face.
pub(crate) struct Standard {
    /// Ascending; none for the faces that only stand in.
    pub(crate) coded: Vec<Coded>,
    codes: BTreeMap<(u16, Box<str>), u16>,
}

/// The standard codes of a face.
pub(crate) fn standard(id: FaceId) -> &'static Standard {
    static STANDARD: LazyLock<[LazyLock<Standard>; 5]> = LazyLock::new(|| {
        [
            LazyLock::new(|| repertoire(FaceId::Serif)),
            LazyLock::new(|| repertoire(FaceId::SerifBold)),
            LazyLock::new(|| repertoire(FaceId::Mono)),
            LazyLock::new(|| Standard { coded: Vec::new(), codes: BTreeMap::new() }),
            LazyLock::new(|| Standard { coded: Vec::new(), codes: BTreeMap::new() }),
        ]
    });
    &STANDARD[id.index()]
}

/// Letters of Russian, Kazakh and English, figures, signs, ligatures.
fn repertoire(id: FaceId) -> Standard {
    let face = face(id);
    let ascii = ' '..='~';
    let cyrillic = 'А'..='я';
    let others = "\u{A0}ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»„“”‘’—–…№§©•·°×−±₽€";
    let mut pairs: Vec<(u16, String)> = ascii
        .chain(cyrillic)
        .chain(others.chars())
        .filter_map(|c| face.glyph(c).map(|g| (g, c.to_string())))
        .collect();
    // The hyphen of a broken word.
    pairs.extend(face.glyph('-').map(|g| (g, "\u{AD}".to_owned())));
    pairs.extend(["fi", "fl", "ff", "ffi", "ffl"].into_iter().filter_map(|l| ligature(face, l)));
    let mut standard = Standard { coded: Vec::with_capacity(pairs.len()), codes: BTreeMap::new() };
    for (glyph, text) in pairs {
        let code = next_code(standard.coded.last().map_or(0, |c| c.code));
        let text: Box<str> = text.into();
        if standard.codes.insert((glyph, text.clone()), code).is_none() {
            standard.coded.push(Coded { code, glyph, text, advance: face.advance(glyph) });
        }
    }
    standard
}

/// The one glyph into which letters melt, where the face has it.
fn ligature(face: &Face, letters: &str) -> Option<(u16, String)> {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(letters);
    let shaped = rustybuzz::shape(&face.shaper, &[], buffer);
    match shaped.glyph_infos() {
        [one] => Some((one.glyph_id as u16, letters.to_owned())),
        _ => None,
    }
}

/// The next code whose bytes need no escape inside a PDF string.
fn next_code(last: u16) -> u16 {
    let plain = |byte: u8| !matches!(byte, b'\n' | b'\r' | b'(' | b')' | b'\\');
    let fits = |code: &u16| code.to_be_bytes().into_iter().all(plain);
    (last.saturating_add(1)..=u16::MAX).find(fits).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_need_no_escape() {
        let mut code = 0;
        for _ in 0..3000 {
            code = next_code(code);
            assert!(code.to_be_bytes().into_iter().all(|b| !b"\n\r()\\".contains(&b)));
        }
    }

    #[test]
    fn standard_codes_ascend_and_extra_ones_follow() {
        for id in FaceId::ALL {
            assert!(standard(id).coded.is_sorted_by(|a, b| a.code < b.code), "{id:?}");
        }
        let mut coder = Coder::default();
        let glyph = face(FaceId::Serif).glyph('ß').expect("PT Serif has it");
        let (code, standard_one) = coder.code(FaceId::Serif, glyph, "ß");
        assert!(!standard_one);
        assert_eq!(coder.code(FaceId::Serif, glyph, "ß"), (code, false));
        let encoding = coder.finish();
        let codes = &encoding.faces[FaceId::Serif.index()];
        assert!(codes.is_sorted_by(|a, b| a.code < b.code));
        assert_eq!(codes.last().map(|c| c.code), Some(code));
        assert!(encoding.faces[FaceId::Mono.index()].is_empty());
    }
}
