//! The committed fonts: parsed once a process, asked by character.

use std::sync::LazyLock;

use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{Direction, ShapePlan, script};

/// One committed font file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FaceId {
    /// PT Serif: everything that it has letters for.
    Serif,
    /// PT Serif, bold.
    SerifBold,
    /// PT Mono: code.
    Mono,
    /// Noto Serif: what PT Serif lacks (₸, Greek, accents).
    Fallback,
    /// Noto Serif, bold.
    FallbackBold,
}

impl FaceId {
    /// All faces; a face's place here is its index everywhere.
    pub(crate) const ALL: [FaceId; 5] =
        [FaceId::Serif, FaceId::SerifBold, FaceId::Mono, FaceId::Fallback, FaceId::FallbackBold];

    /// Place in [`FaceId::ALL`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// How a run of text is set; each style has its own chain of faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Style {
    /// Body text.
    Regular,
    /// Headings, defined terms, labels.
    Bold,
    /// Code.
    Mono,
}

impl Style {
    /// The faces to ask for a character, in order.
    pub(crate) fn chain(self) -> [FaceId; 3] {
        match self {
            // The box to tick (□) stands in the last one alone.
            Style::Regular => [FaceId::Serif, FaceId::Fallback, FaceId::Mono],
            Style::Bold => [FaceId::SerifBold, FaceId::FallbackBold, FaceId::Mono],
            Style::Mono => [FaceId::Mono, FaceId::Fallback, FaceId::Serif],
        }
    }
}

/// A parsed font and what a PDF font descriptor needs of it. Lengths are in thousandths of an em.
pub(crate) struct Face {
    /// The whole font program.
    pub(crate) data: &'static [u8],
    /// PostScript name, as in the file.
    pub(crate) name: &'static str,
    /// Heaviness of vertical stems, an estimate from the weight as PDF producers make it.
    pub(crate) stem: i32,
    /// Whether all glyphs have one width.
    pub(crate) fixed: bool,
    /// Highest reach of letters above the base line.
    pub(crate) ascent: i32,
    /// Lowest reach below it, negative.
    pub(crate) descent: i32,
    /// Height of capitals.
    pub(crate) cap_height: i32,
    /// Left, bottom, right, top of all glyphs laid over one another.
    pub(crate) bounds: [i32; 4],
    /// For shaping.
    pub(crate) shaper: rustybuzz::Face<'static>,
    /// Plans for Cyrillic, Latin and anything else.
    plans: [ShapePlan; 3],
    /// Glyphs of the characters below U+0500, 0 where there is none: nearly all that is ever asked.
    common: Vec<u16>,
}

const COMMON: u32 = 0x500;

impl Face {
    /// The glyph of a character.
    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        match self.common.get(character as usize) {
            Some(0) => None,
            Some(glyph) => Some(*glyph),
            None => self.shaper.glyph_index(character).map(|g| g.0),
        }
    }

    /// Advance width of a glyph, in thousandths of an em, rounded as the PDF's own width table is.
    pub(crate) fn advance(&self, glyph: u16) -> i32 {
        self.thousandths(i32::from(self.shaper.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)))
    }

    /// From font units to thousandths of an em.
    pub(crate) fn thousandths(&self, units: i32) -> i32 {
        let upem = self.shaper.units_per_em().max(1);
        if upem == 1000 {
            return units;
        }
        (f64::from(units) * 1000.0 / f64::from(upem)).round() as i32
    }

    /// The plan that fits a script.
    pub(crate) fn plan(&self, script: rustybuzz::Script) -> &ShapePlan {
        match script {
            script::CYRILLIC => &self.plans[0],
            script::LATIN => &self.plans[1],
            _ => &self.plans[2],
        }
    }
}

/// The parsed face.
pub(crate) fn face(id: FaceId) -> &'static Face {
    static FACES: LazyLock<[LazyLock<Face>; 5]> = LazyLock::new(|| {
        [
            LazyLock::new(|| {
                parse(include_bytes!("../fonts/PTSerif-Regular.ttf"), "PTSerif-Regular", 88, false)
            }),
            LazyLock::new(|| parse(include_bytes!("../fonts/PTSerif-Bold.ttf"), "PTSerif-Bold", 166, false)),
            LazyLock::new(|| {
                parse(include_bytes!("../fonts/PTMono-Regular.ttf"), "PTMono-Regular", 88, true)
            }),
            LazyLock::new(|| {
                parse(include_bytes!("../fonts/NotoSerif-Regular.ttf"), "NotoSerif-Regular", 88, false)
            }),
            LazyLock::new(|| {
                parse(include_bytes!("../fonts/NotoSerif-Bold.ttf"), "NotoSerif-Bold", 166, false)
            }),
        ]
    });
    &FACES[id.index()]
}

fn parse(data: &'static [u8], name: &'static str, stem: i32, fixed: bool) -> Face {
    let shaper = rustybuzz::Face::from_slice(data, 0).expect("the committed fonts parse (tested)");
    let plan = |script| ShapePlan::new(&shaper, Direction::LeftToRight, Some(script), None, &[]);
    let plans = [plan(script::CYRILLIC), plan(script::LATIN), plan(script::UNKNOWN)];
    let scale = |units: i16| {
        let upem = f64::from(shaper.units_per_em().max(1));
        (f64::from(units) * 1000.0 / upem).round() as i32
    };
    let bounds = shaper.global_bounding_box();
    // Fonts map control characters to blanks; nobody may print those.
    let seen = |c: &char| !c.is_control();
    let glyph =
        |c: u32| char::from_u32(c).filter(seen).and_then(|c| shaper.glyph_index(c)).map_or(0, |g| g.0);
    let common = (0..COMMON).map(glyph).collect();
    Face {
        data,
        name,
        stem,
        fixed,
        ascent: scale(shaper.ascender()),
        descent: scale(shaper.descender()),
        cap_height: scale(shaper.capital_height().unwrap_or(700)),
        bounds: [scale(bounds.x_min), scale(bounds.y_min), scale(bounds.x_max), scale(bounds.y_max)],
        plans,
        common,
        shaper,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_committed_font_parses_and_has_an_a() {
        for id in FaceId::ALL {
            let face = face(id);
            let a = face.glyph('a').expect("every face has an a");
            assert!(face.advance(a) > 0, "{id:?}");
            assert!(face.ascent > 0 && face.descent < 0 && face.cap_height > 0, "{id:?}");
        }
    }

    #[test]
    fn all_letters_of_the_three_languages_and_the_signs_of_papers_are_covered() {
        let wanted = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
                      әғқңөұүһіӘҒҚҢӨҰҮҺІabcxyzABCXYZ0123456789«»„“”’—–…№§₽₸€@&%+±×−°•·/\\|_*#<>[]{}()=!?.,:;'\"";
        for style in [Style::Regular, Style::Bold, Style::Mono] {
            let missing: String = wanted
                .chars()
                .filter(|c| style.chain().iter().all(|id| face(*id).glyph(*c).is_none()))
                .collect();
            assert_eq!(missing, "", "{style:?}");
        }
    }
}
