//! What every paper needs of the fonts, made beforehand and committed as `fonts/ready.bin`: codes, widths and
//! kerning of the letters of ordinary papers, the subsets with them packed for embedding, and the colour
//! profile. A paper of ordinary letters parses no font, shapes no word and packs no subset.
//!
//! Invariant: the file holds what the fonts themselves give; a test makes it anew and compares.
//! `cargo run -p pismovnik-typeset --example fonts` writes it.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::embed::Program;
use crate::encoding::{Coded, Groups, SETS};
use crate::fonts::FaceId;

/// Faces that have letters of their own: by [`FaceId::index`].
const FACES: usize = 3;
/// Characters below this have a table, others are searched.
pub(crate) const TABLE: usize = 0x500;
/// Stands for «more than a shift»: the glyphs of such a pair are found by shaping the word.
const SHAPED: i16 = i16::MIN;

/// The letters of a face.
pub(crate) struct Ready {
    /// Their codes, ascending.
    pub(crate) coded: Vec<Coded>,
    /// The group of each.
    pub(crate) groups: Vec<Groups>,
    /// Place of the hyphen of a broken word.
    hyphen: u8,
    /// By character below [`TABLE`]: place + 1, 0 where there is none.
    table: &'static [u8],
    /// Other characters, ascending: four bytes of the character and its place.
    others: &'static [u8],
    /// Two bytes for each pair: what it adds to the first one's advance.
    kerns: &'static [u8],
    /// By groups.
    programs: [Option<Program>; SETS],
}

impl Ready {
    /// The place of a character that stands for itself.
    pub(crate) fn place(&self, character: char) -> Option<u8> {
        if let Some(place) = self.table.get(character as usize) {
            return place.checked_sub(1);
        }
        let (entries, _) = self.others.as_chunks::<5>();
        let code = |entry: &[u8; 5]| u32::from_le_bytes([entry[0], entry[1], entry[2], entry[3]]);
        let found = entries.binary_search_by_key(&u32::from(character), code).ok()?;
        entries.get(found).map(|entry| entry[4])
    }

    /// The letter at a place and its group.
    pub(crate) fn letter(&self, place: u8) -> Option<(&Coded, Groups)> {
        self.coded.get(usize::from(place)).zip(self.groups.get(usize::from(place)).copied())
    }

    /// The hyphen of a broken word.
    pub(crate) fn hyphen(&self) -> Option<(&Coded, Groups)> {
        self.letter(self.hyphen)
    }

    /// What the second letter adds to the advance of the first; nothing where more happens than that.
    pub(crate) fn kern(&self, first: u8, second: u8) -> Option<i32> {
        let at = (usize::from(first) * self.coded.len() + usize::from(second)) * 2;
        let kern = i16::from_le_bytes([*self.kerns.get(at)?, *self.kerns.get(at + 1)?]);
        (kern != SHAPED).then_some(i32::from(kern))
    }

    /// The subset with the letters of these groups.
    pub(crate) fn program(&self, groups: Groups) -> Option<&Program> {
        self.programs.get(usize::from(groups))?.as_ref()
    }
}

/// The letters of a face, where it has some.
pub(crate) fn ready(id: FaceId) -> Option<&'static Ready> {
    static READY: [LazyLock<Option<Ready>>; FACES] = [
        LazyLock::new(|| read(section(FaceId::Serif.index())?)),
        LazyLock::new(|| read(section(FaceId::SerifBold.index())?)),
        LazyLock::new(|| read(section(FaceId::Mono.index())?)),
    ];
    READY.get(id.index())?.as_ref()
}

/// The colour profile, packed.
pub(crate) fn profile() -> &'static [u8] {
    section(FACES).unwrap_or_default()
}

/// A section of the file: the faces, then the profile.
fn section(index: usize) -> Option<&'static [u8]> {
    let mut rest: &[u8] = include_bytes!("../fonts/ready.bin");
    for _ in 0..index {
        long(&mut rest)?;
    }
    long(&mut rest)
}

fn read(mut from: &'static [u8]) -> Option<Ready> {
    let from = &mut from;
    let count = usize::from(byte(from)?);
    let hyphen = byte(from)?;
    let table = take(from, TABLE)?;
    let others = long(from)?;
    let (mut coded, mut groups) = (Vec::with_capacity(count), Vec::with_capacity(count));
    for _ in 0..count {
        let (code, glyph, advance) = (number(from)?, number(from)?, number(from)?);
        groups.push(byte(from)?);
        let length = usize::from(byte(from)?);
        let text = std::str::from_utf8(take(from, length)?).ok()?;
        coded.push(Coded { code, glyph, text: Cow::Borrowed(text), advance: i32::from(advance) });
    }
    let kerns = take(from, count * count * 2)?;
    let mut programs = [const { None }; SETS];
    while !from.is_empty() {
        let place = programs.get_mut(usize::from(byte(from)?))?;
        let tag = std::str::from_utf8(take(from, 6)?).ok()?.to_owned();
        let length = u32::from_le_bytes(*take(from, 4)?.first_chunk()?) as usize;
        let mut stream = || long(from).map(Cow::Borrowed);
        *place = Some(Program { length, tag, font: stream()?, glyphs: stream()?, unicode: stream()? });
    }
    Some(Ready { coded, groups, hyphen, table, others, kerns, programs })
}

fn take(from: &mut &'static [u8], count: usize) -> Option<&'static [u8]> {
    let (taken, rest) = from.split_at_checked(count)?;
    *from = rest;
    Some(taken)
}

fn byte(from: &mut &'static [u8]) -> Option<u8> {
    take(from, 1)?.first().copied()
}

fn number(from: &mut &'static [u8]) -> Option<u16> {
    Some(u16::from_le_bytes(*take(from, 2)?.first_chunk()?))
}

/// Four bytes of length, then so many.
fn long(from: &mut &'static [u8]) -> Option<&'static [u8]> {
    let length = u32::from_le_bytes(*take(from, 4)?.first_chunk()?);
    take(from, length as usize)
}

/// Makes the file from the fonts.
pub(crate) mod make {
    use std::collections::BTreeMap;

    use rustybuzz::{Direction, Script, UnicodeBuffer, script};

    use super::{FACES, SHAPED, TABLE};
    use crate::embed::{self, Program};
    use crate::encoding::{Coded, Groups, PLAIN, SETS, SOFT, repertoire};
    use crate::fonts::{FaceId, face};

    /// The whole file.
    pub(crate) fn file() -> Vec<u8> {
        let mut file = Vec::new();
        for id in FaceId::ALL.into_iter().take(FACES) {
            long(&mut file, &section(id));
        }
        long(&mut file, &embed::packed(embed::Effort::Shared, &crate::finish::srgb(), b"\n").1);
        file
    }

    fn section(id: FaceId) -> Vec<u8> {
        let letters = repertoire(face(id));
        let own = |text: &str| {
            let mut chars = text.chars();
            chars.next().filter(|_| chars.next().is_none() && text != SOFT)
        };
        let mut table = vec![0u8; TABLE];
        let mut others = BTreeMap::new();
        for (place, (coded, _)) in (0u8..).zip(&letters) {
            let Some(c) = own(&coded.text).filter(|_| alone(id, coded)) else { continue };
            match table.get_mut(c as usize) {
                Some(entry) => *entry = place + 1,
                None => {
                    others.insert(u32::from(c), place);
                }
            }
        }
        let hyphen = letters.iter().position(|(c, _)| c.text == SOFT).unwrap_or(0);
        let mut section = vec![letters.len() as u8, hyphen as u8];
        section.extend(table);
        let others = others.into_iter().flat_map(|(c, place)| [&c.to_le_bytes()[..], &[place]].concat());
        long(&mut section, &others.collect::<Vec<u8>>());
        for (coded, group) in &letters {
            for number in [coded.code, coded.glyph, coded.advance as u16] {
                section.extend(number.to_le_bytes());
            }
            section.extend([*group, coded.text.len() as u8]);
            section.extend(coded.text.bytes());
        }
        for (first, _) in &letters {
            for (second, _) in &letters {
                section.extend(kern(id, first, second).to_le_bytes());
            }
        }
        // Figures and points stand in every paper.
        for groups in (0..SETS as Groups).filter(|g| g & PLAIN != 0) {
            let of: Vec<Coded> =
                letters.iter().filter(|(_, g)| g & groups != 0).map(|(c, _)| c.clone()).collect();
            let Program { font, length, tag, glyphs, unicode } = embed::subset(id, &of);
            section.push(groups);
            section.extend(tag.bytes());
            section.extend((length as u32).to_le_bytes());
            for stream in [font, glyphs, unicode] {
                long(&mut section, &stream);
            }
        }
        section
    }

    fn long(into: &mut Vec<u8>, bytes: &[u8]) {
        into.extend((bytes.len() as u32).to_le_bytes());
        into.extend(bytes);
    }

    const SCRIPTS: [Script; 3] = [script::CYRILLIC, script::LATIN, script::UNKNOWN];

    /// Glyph and advance of each cluster of a text, where nothing else is done to it.
    fn shaped(id: FaceId, text: &str, script: Script) -> Vec<(u16, usize, [i32; 4])> {
        let face = face(id);
        let mut buffer = UnicodeBuffer::new();
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script);
        buffer.push_str(text);
        let glyphs = rustybuzz::shape_with_plan(&face.shaper, face.plan(script), buffer);
        let positions = glyphs.glyph_positions().iter();
        let place = |p: &rustybuzz::GlyphPosition| [p.x_advance, p.y_advance, p.x_offset, p.y_offset];
        let infos = glyphs.glyph_infos().iter().zip(positions);
        infos.map(|(info, p)| (info.glyph_id as u16, info.cluster as usize, place(p))).collect()
    }

    fn alone(id: FaceId, letter: &Coded) -> bool {
        let expected = [(letter.glyph, 0, [letter.advance, 0, 0, 0])];
        SCRIPTS.iter().all(|script| shaped(id, &letter.text, *script) == expected)
    }

    /// What the pair adds to the first letter's advance, whatever the script is taken for.
    fn kern(id: FaceId, first: &Coded, second: &Coded) -> i16 {
        let text = format!("{}{}", first.text, second.text);
        let one = |script: &Script| match shaped(id, &text, *script)[..] {
            [(a, 0, [advance, 0, 0, 0]), (b, at, after)]
                if (a, b, at) == (first.glyph, second.glyph, first.text.len())
                    && after == [second.advance, 0, 0, 0] =>
            {
                i16::try_from(advance - first.advance).unwrap_or(SHAPED)
            }
            _ => SHAPED,
        };
        let kerns = SCRIPTS.each_ref().map(one);
        if kerns.iter().all(|kern| *kern == kerns[0]) { kerns[0] } else { SHAPED }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_file_is_what_the_fonts_give() {
        let committed: &[u8] = include_bytes!("../fonts/ready.bin");
        assert!(make::file() == committed, "run: cargo run -p pismovnik-typeset --example fonts");
    }

    #[test]
    fn every_section_reads_and_holds_the_letters_of_papers() {
        for id in [FaceId::Serif, FaceId::SerifBold, FaceId::Mono] {
            let ready = ready(id).expect("a section");
            for c in "абвяЁқҰaZ09 .,«»№—".chars() {
                let (coded, _) = ready.place(c).and_then(|p| ready.letter(p)).expect("a letter");
                assert_eq!(coded.text.chars().collect::<Vec<_>>(), [c], "{id:?}");
            }
            assert!(ready.hyphen().is_some_and(|(c, _)| c.text == "\u{AD}"), "{id:?}");
            assert_eq!((ready.place('\u{AD}'), ready.place('漢')), (None, None));
        }
        assert!(ready(FaceId::Fallback).is_none());
        assert!(!profile().is_empty());
    }

    #[test]
    fn pairs_that_melt_are_left_to_shaping() {
        let ready = ready(FaceId::Serif).expect("a section");
        let place = |c| ready.place(c).expect("a letter");
        assert_eq!(ready.kern(place('f'), place('i')), None);
        assert_eq!(ready.kern(place('н'), place('н')), Some(0));
        let kerned = |(a, b)| ready.kern(place(a), place(b)).is_some_and(|kern| kern < 0);
        assert!([('Г', 'а'), ('T', 'o'), ('У', '.')].into_iter().any(kerned));
    }
}
