//! Codes given to glyphs: one per face, glyph and text, so that a space that must not break and a hyphen
//! that is none copy as what they are although they look like their neighbours.
//!
//! The letters and signs of ordinary papers have the same codes in every document, so that shaped words
//! and embedded fonts can be shared; what else a document needs gets codes after those. They come in
//! groups: a paper without a Kazakh letter carries none.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::OnceLock;

use rustybuzz::UnicodeBuffer;

use crate::fonts::{Face, FaceId, face};
use crate::ready::ready;

/// A code of a face.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Coded {
    /// The two-byte code.
    pub(crate) code: u16,
    /// The glyph in the whole font.
    pub(crate) glyph: u16,
    /// What copying gives.
    pub(crate) text: Cow<'static, str>,
    /// Advance in thousandths of an em.
    pub(crate) advance: i32,
}

/// The codes of a document.
#[derive(Clone, Debug)]
pub(crate) struct Encoding {
    /// By [`FaceId::index`].
    pub(crate) faces: [Codes; FaceId::ALL.len()],
}

/// Groups of standard codes, a bit each.
pub(crate) type Groups = u8;

/// Letters of Russian, figures, points and strokes: what every paper has.
pub(crate) const PLAIN: Groups = 1;
/// Letters of English, and the signs of addresses.
const LATIN: Groups = 2;
/// Letters that Kazakh has and Russian has not.
const KAZAKH: Groups = 4;
/// Everything else.
const SIGNS: Groups = 8;
/// How many sets of groups there are.
pub(crate) const SETS: usize = 16;
/// What the hyphen of a broken word copies as.
pub(crate) const SOFT: &str = "\u{AD}";

fn group(text: &str) -> Groups {
    match text.chars().next().unwrap_or(' ') {
        'А'..='я' | 'Ё' | 'ё' | '0'..='9' => PLAIN,
        ' ' | '\u{A0}' | '\u{AD}' => PLAIN,
        '.' | ',' | ':' | ';' | '-' | '–' | '—' | '(' | ')' | '«' | '»' | '№' | '/' | '•' | '§' | '%' => {
            PLAIN
        }
        'A'..='Z' | 'a'..='z' | '@' | '_' | '+' | '&' | '=' | '?' => LATIN,
        'Ѐ'..='ԯ' => KAZAKH,
        _ => SIGNS,
    }
}

/// The codes of a face, ascending; none where the face is not used.
#[derive(Clone, Debug)]
pub(crate) enum Codes {
    /// Standard ones, of these groups.
    Standard(Groups, &'static [Coded]),
    /// Others too.
    Own(Vec<Coded>),
}

impl Deref for Codes {
    type Target = [Coded];

    fn deref(&self) -> &[Coded] {
        match self {
            Codes::Standard(_, codes) => codes,
            Codes::Own(codes) => codes,
        }
    }
}

/// Gives codes, standard ones where there are.
#[derive(Default)]
pub(crate) struct Coder {
    used: [Groups; FaceId::ALL.len()],
    extra: [Vec<Coded>; FaceId::ALL.len()],
    codes: [BTreeMap<(u16, Box<str>), u16>; FaceId::ALL.len()],
}

impl Coder {
    /// The code of a glyph that stands for a text, and its group where it is a standard one.
    pub(crate) fn code(&mut self, id: FaceId, glyph: u16, text: &str) -> (u16, Option<Groups>) {
        if let Some((code, group)) = standard(id).get(&(glyph, text)) {
            self.used[id.index()] |= group;
            return (*code, Some(*group));
        }
        let key = (glyph, Box::from(text));
        if let Some(code) = self.codes[id.index()].get(&key) {
            return (*code, None);
        }
        let extra = &mut self.extra[id.index()];
        let last = extra.last().or(ready(id).and_then(|r| r.coded.last())).map_or(0, |c| c.code);
        let code = next_code(last);
        let text = Cow::Owned(text.to_owned());
        extra.push(Coded { code, glyph, text, advance: face(id).advance(glyph) });
        self.codes[id.index()].insert(key, code);
        (code, None)
    }

    /// Notes that standard codes of a face are used.
    pub(crate) fn note(&mut self, id: FaceId, groups: Groups) {
        self.used[id.index()] |= groups;
    }

    /// The codes that were given.
    pub(crate) fn finish(self) -> Encoding {
        let mut faces = FaceId::ALL.map(|_| Codes::Standard(0, &[]));
        for ((id, extra), used) in FaceId::ALL.into_iter().zip(self.extra).zip(self.used) {
            let standard = grouped(id, used);
            faces[id.index()] = match extra.is_empty() {
                false => Codes::Own(standard.iter().cloned().chain(extra).collect()),
                true => Codes::Standard(used, standard),
            };
        }
        Encoding { faces }
    }
}

/// The standard codes of a face that belong to these groups; chosen once a process.
fn grouped(id: FaceId, groups: Groups) -> &'static [Coded] {
    static CHOSEN: [[OnceLock<Vec<Coded>>; SETS]; FaceId::ALL.len()] =
        [const { [const { OnceLock::new() }; SETS] }; FaceId::ALL.len()];
    let Some(ready) = ready(id).filter(|_| groups != 0) else { return &[] };
    CHOSEN[id.index()][usize::from(groups)].get_or_init(|| {
        let all = ready.coded.iter().zip(&ready.groups);
        all.filter(|(_, group)| **group & groups != 0).map(|(coded, _)| coded.clone()).collect()
    })
}

/// Glyph and text -> code and group.
type Known = BTreeMap<(u16, &'static str), (u16, Groups)>;

/// The standard codes of a face by what they stand for; none for the faces that only stand in.
fn standard(id: FaceId) -> &'static Known {
    static STANDARD: [OnceLock<Known>; FaceId::ALL.len()] = [const { OnceLock::new() }; FaceId::ALL.len()];
    STANDARD[id.index()].get_or_init(|| {
        let Some(ready) = ready(id) else { return BTreeMap::new() };
        let all = ready.coded.iter().zip(&ready.groups);
        all.map(|(coded, group)| ((coded.glyph, &*coded.text), (coded.code, *group))).collect()
    })
}

/// Letters of Russian, Kazakh and English, figures, signs, ligatures, with their codes and groups.
pub(crate) fn repertoire(face: &Face) -> Vec<(Coded, Groups)> {
    let ascii = ' '..='~';
    let cyrillic = 'А'..='я';
    let others = "\u{A0}ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»„“”‘’—–…№§©•·°×−±₽€";
    let mut pairs: Vec<(u16, String)> = ascii
        .chain(cyrillic)
        .chain(others.chars())
        .filter_map(|c| face.glyph(c).map(|g| (g, c.to_string())))
        .collect();
    pairs.extend(face.glyph('-').map(|g| (g, SOFT.to_owned())));
    pairs.extend(["fi", "fl", "ff", "ffi", "ffl"].into_iter().filter_map(|l| ligature(face, l)));
    let mut letters: Vec<(Coded, Groups)> = Vec::with_capacity(pairs.len());
    for (glyph, text) in pairs {
        if letters.iter().any(|(c, _)| c.glyph == glyph && c.text == text) {
            continue;
        }
        let code = next_code(letters.last().map_or(0, |(c, _)| c.code));
        let (group, advance) = (group(&text), face.advance(glyph));
        letters.push((Coded { code, glyph, text: text.into(), advance }, group));
    }
    letters
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

/// The next code whose bytes are ASCII and need no escape inside a PDF string. There are three times as many
/// as any face has glyphs.
fn next_code(last: u16) -> u16 {
    let plain = |byte: u8| byte.is_ascii() && !matches!(byte, b'\n' | b'\r' | b'(' | b')' | b'\\');
    let fits = |code: &u16| code.to_be_bytes().into_iter().all(plain);
    (last.saturating_add(1)..LAST).find(fits).unwrap_or(LAST)
}

/// The last code.
const LAST: u16 = 0x7F7F;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_need_no_escape() {
        let mut code = 0;
        for _ in 0..10_000 {
            code = next_code(code);
            assert!(code.to_be_bytes().into_iter().all(|b| b.is_ascii() && !b"\n\r()\\".contains(&b)));
        }
        assert_eq!(next_code(LAST), LAST);
    }

    #[test]
    fn a_face_has_the_letters_of_the_groups_that_were_used_and_no_others() {
        let codes = |text: &str| {
            let mut coder = Coder::default();
            for c in text.chars() {
                let glyph = face(FaceId::Serif).glyph(c).expect("PT Serif has it");
                coder.code(FaceId::Serif, glyph, &c.to_string());
            }
            coder.finish().faces[FaceId::Serif.index()].to_vec()
        };
        let has = |codes: &[Coded], text: &str| codes.iter().any(|c| &*c.text == text);
        let russian = codes("я");
        assert!(has(&russian, "Щ") && has(&russian, "7") && !has(&russian, "q") && !has(&russian, "ә"));
        let all = codes("яqә©");
        assert!(all.iter().eq(&ready(FaceId::Serif).expect("letters").coded));
        // A letter's code is the same whatever else is there.
        let code = |codes: &[Coded]| codes.iter().find(|c| &*c.text == "я").map(|c| c.code);
        assert_eq!(code(&russian), code(&all));
    }

    #[test]
    fn standard_codes_ascend_and_extra_ones_follow() {
        for id in FaceId::ALL {
            let sorted = ready(id).is_none_or(|r| r.coded.is_sorted_by(|a, b| a.code < b.code));
            assert!(sorted, "{id:?}");
        }
        let mut coder = Coder::default();
        let glyph = face(FaceId::Serif).glyph('ß').expect("PT Serif has it");
        let (code, group) = coder.code(FaceId::Serif, glyph, "ß");
        assert_eq!(group, None);
        assert_eq!(coder.code(FaceId::Serif, glyph, "ß"), (code, None));
        let encoding = coder.finish();
        let codes = &encoding.faces[FaceId::Serif.index()];
        assert!(codes.is_sorted_by(|a, b| a.code < b.code));
        assert_eq!(codes.last().map(|c| c.code), Some(code));
        assert!(encoding.faces[FaceId::Mono.index()].is_empty());
    }
}
