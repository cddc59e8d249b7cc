//! The committed fonts: parsed when they are first asked, once a process.

use std::sync::{LazyLock, OnceLock};

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

    /// What a PDF says of it.
    pub(crate) fn metrics(self) -> &'static Metrics {
        &METRICS[self.index()]
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

/// What a PDF font descriptor says of a font. Lengths are in thousandths of an em.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Metrics {
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
}

/// By [`FaceId::index`], as in the files (tested): nothing is parsed to say them.
const METRICS: [Metrics; FaceId::ALL.len()] = [
    Metrics {
        name: "PTSerif-Regular",
        stem: 88,
        fixed: false,
        ascent: 1039,
        descent: -286,
        cap_height: 700,
        bounds: [-376, -272, 1145, 1003],
    },
    Metrics {
        name: "PTSerif-Bold",
        stem: 166,
        fixed: false,
        ascent: 1039,
        descent: -286,
        cap_height: 700,
        bounds: [-376, -285, 1216, 1026],
    },
    Metrics {
        name: "PTMono-Regular",
        stem: 88,
        fixed: true,
        ascent: 885,
        descent: -235,
        cap_height: 700,
        bounds: [-36, -235, 728, 915],
    },
    Metrics {
        name: "NotoSerif-Regular",
        stem: 88,
        fixed: false,
        ascent: 1069,
        descent: -293,
        cap_height: 714,
        bounds: [-693, -389, 2797, 1048],
    },
    Metrics {
        name: "NotoSerif-Bold",
        stem: 166,
        fixed: false,
        ascent: 1069,
        descent: -293,
        cap_height: 714,
        bounds: [-724, -389, 2797, 1060],
    },
];

/// A parsed font.
pub(crate) struct Face {
    /// The whole font program.
    pub(crate) data: &'static [u8],
    /// For shaping.
    pub(crate) shaper: rustybuzz::Face<'static>,
    /// Plans for Cyrillic, Latin and anything else.
    plans: [OnceLock<ShapePlan>; 3],
}

impl Face {
    /// The glyph of a character.
    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        // Fonts map control characters to blanks; nobody may print those.
        let glyph = if character.is_control() { None } else { self.shaper.glyph_index(character) };
        glyph.map(|g| g.0).filter(|g| *g != 0)
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
    pub(crate) fn plan(&self, wanted: rustybuzz::Script) -> &ShapePlan {
        let (index, script) = match wanted {
            script::CYRILLIC => (0, script::CYRILLIC),
            script::LATIN => (1, script::LATIN),
            _ => (2, script::UNKNOWN),
        };
        let new = || ShapePlan::new(&self.shaper, Direction::LeftToRight, Some(script), None, &[]);
        self.plans[index].get_or_init(new)
    }
}

/// The parsed face.
pub(crate) fn face(id: FaceId) -> &'static Face {
    static FACES: [LazyLock<Face>; FaceId::ALL.len()] = [
        LazyLock::new(|| parse(include_bytes!("../fonts/PTSerif-Regular.ttf"))),
        LazyLock::new(|| parse(include_bytes!("../fonts/PTSerif-Bold.ttf"))),
        LazyLock::new(|| parse(include_bytes!("../fonts/PTMono-Regular.ttf"))),
        LazyLock::new(|| parse(include_bytes!("../fonts/NotoSerif-Regular.ttf"))),
        LazyLock::new(|| parse(include_bytes!("../fonts/NotoSerif-Bold.ttf"))),
    ];
    &FACES[id.index()]
}

fn parse(data: &'static [u8]) -> Face {
    let shaper = rustybuzz::Face::from_slice(data, 0).expect("the committed fonts parse (tested)");
    Face { data, shaper, plans: [const { OnceLock::new() }; 3] }
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
        }
    }

    #[test]
    fn what_descriptors_say_stands_in_the_fonts() {
        for id in FaceId::ALL {
            let (Face { shaper, .. }, said) = (face(id), id.metrics());
            let scale = |units: i16| face(id).thousandths(i32::from(units));
            let box_ = shaper.global_bounding_box();
            let names = shaper.names().into_iter();
            let name = names.filter(|n| n.name_id == 6).find_map(|n| n.to_string());
            let found = Metrics {
                name: said.name,
                stem: said.stem,
                fixed: shaper.is_monospaced(),
                ascent: scale(shaper.ascender()),
                descent: scale(shaper.descender()),
                cap_height: scale(shaper.capital_height().expect("all have it")),
                bounds: [box_.x_min, box_.y_min, box_.x_max, box_.y_max].map(scale),
            };
            assert_eq!((name.as_deref(), *said), (Some(said.name), found));
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
