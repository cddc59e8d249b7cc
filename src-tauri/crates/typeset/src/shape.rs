//! Words to glyphs: words of ordinary letters from tables (`ready`); others are shaped once a document, common
//! ones once a thread.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rustybuzz::{Direction, Script, UnicodeBuffer, script};

use crate::encoding::{Coded, Coder, Encoding, Groups, SOFT};
use crate::fonts::{FaceId, Style, face};
use crate::ready::ready;

/// A shaped word.
#[derive(Debug)]
pub(crate) struct Shaped {
    /// Its glyphs from left to right.
    pub(crate) glyphs: Vec<Glyph>,
    /// Sum of the advances.
    pub(crate) width: i32,
    /// Groups of its standard codes.
    groups: Groups,
}

/// A glyph of a shaped word. Lengths are in thousandths of an em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    /// Whose glyph.
    pub(crate) face: FaceId,
    /// Its code in the document's encoding.
    pub(crate) code: u16,
    /// Advance, kerning included.
    pub(crate) advance: i32,
    /// Advance in the font's width table: what a reader of the PDF moves by itself.
    pub(crate) natural: i32,
    /// Byte in the word where its cluster begins.
    pub(crate) start: u32,
}

/// Shapes words and keeps the document's encoding.
#[derive(Default)]
pub(crate) struct Shaper {
    /// Words of this document that [`COMMON`] does not hold, by style.
    words: [BTreeMap<Box<str>, Rc<Shaped>>; 3],
    coder: Coder,
    missing: BTreeSet<char>,
    buffer: Option<UnicodeBuffer>,
    /// The space of each style: every other word is one.
    spaces: [Option<Rc<Shaped>>; 3],
}

thread_local! {
    /// Words whose glyphs all have standard codes are the same in every document: the papers of a shop
    /// share most of theirs. By style.
    static COMMON: RefCell<[BTreeMap<Box<str>, Rc<Shaped>>; 3]> = RefCell::default();
}

/// Longer words are rare and not kept beyond their document.
const COMMON_LENGTH: usize = 80;
/// Words of a style that are kept beyond their document: some ten megabytes at most.
const COMMON_COUNT: usize = 20_000;

impl Shaper {
    /// The word in the style. Characters that no face has are remembered and left out.
    pub(crate) fn word(&mut self, word: &str, style: Style) -> Rc<Shaped> {
        let index = style as usize;
        if word == " "
            && let Some(space) = &self.spaces[index]
        {
            return Rc::clone(space);
        }
        if let Some(shaped) = self.ready(word, style) {
            let shaped = Rc::new(shaped);
            if word == " " {
                self.spaces[index] = Some(Rc::clone(&shaped));
            }
            return shaped;
        }
        let known = COMMON.with_borrow(|words| words[index].get(word).cloned());
        if let Some(known) = known {
            // Standard codes belong to the first face of the style.
            self.coder.note(style.chain()[0], known.groups);
            return known;
        }
        if let Some(known) = self.words[index].get(word) {
            return Rc::clone(known);
        }
        let mut glyphs = Vec::with_capacity(word.len());
        let missing = self.missing.len();
        let (mut standard, mut groups) = (true, 0);
        for (id, start, end) in self.faces(word, style) {
            let known = self.shape(id, word, start, end, &mut glyphs);
            standard &= known.is_some() && id == style.chain()[0];
            groups |= known.unwrap_or(0);
        }
        standard &= self.missing.len() == missing && !glyphs.is_empty();
        let width = glyphs.iter().map(|g| g.advance).sum();
        let shaped = Rc::new(Shaped { glyphs, width, groups });
        if standard && word.len() <= COMMON_LENGTH {
            COMMON.with_borrow_mut(|words| {
                if words[index].len() >= COMMON_COUNT {
                    words[index].clear();
                }
                words[index].insert(word.into(), Rc::clone(&shaped));
            });
        } else {
            self.words[index].insert(word.into(), Rc::clone(&shaped));
        }
        shaped
    }

    /// A word of ordinary letters, which are only shifted beside each other: without shaping.
    fn ready(&mut self, word: &str, style: Style) -> Option<Shaped> {
        let id = style.chain()[0];
        let ready = ready(id)?;
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(word.chars().count());
        let (mut width, mut groups, mut before) = (0, 0, None);
        for (start, c) in word.char_indices() {
            let place = ready.place(c)?;
            if let (Some(last), Some(before)) = (glyphs.last_mut(), before) {
                let kern = ready.kern(before, place)?;
                last.advance += kern;
                width += kern;
            }
            let (Coded { code, advance, .. }, group) = ready.letter(place)?;
            let (advance, natural) = (*advance, *advance);
            glyphs.push(Glyph { face: id, code: *code, advance, natural, start: start as u32 });
            width += advance;
            groups |= group;
            before = Some(place);
        }
        self.coder.note(id, groups);
        Some(Shaped { glyphs, width, groups })
    }

    /// A single glyph that copies as `text`: the hyphen of a broken word copies as a soft hyphen.
    pub(crate) fn sign(&mut self, character: char, text: &str, style: Style) -> Glyph {
        let letter = ready(style.chain()[0]).and_then(|r| if text == SOFT { r.hyphen() } else { None });
        if let Some((coded, group)) = letter {
            let (face, natural) = (style.chain()[0], coded.advance);
            self.coder.note(face, group);
            return Glyph { face, code: coded.code, advance: natural, natural, start: 0 };
        }
        let mut chain = style.chain().into_iter();
        let found = chain.find_map(|id| face(id).glyph(character).map(|g| (id, g)));
        let (id, glyph) = found.unwrap_or((style.chain()[0], 0));
        let natural = face(id).advance(glyph);
        Glyph { face: id, code: self.coder.code(id, glyph, text).0, advance: natural, natural, start: 0 }
    }

    /// Characters for which no face has a glyph.
    pub(crate) fn missing(&self) -> &BTreeSet<char> {
        &self.missing
    }

    /// The encoding of all that was shaped.
    pub(crate) fn into_encoding(self) -> Encoding {
        self.coder.finish()
    }

    /// Stretches of a word by face: (face, start, end). A base and its combining marks stay together.
    fn faces(&mut self, word: &str, style: Style) -> Vec<(FaceId, usize, usize)> {
        let chain = style.chain();
        let first = face(chain[0]);
        if word.chars().all(|c| first.glyph(c).is_some()) {
            return vec![(chain[0], 0, word.len())];
        }
        let mut stretches: Vec<(FaceId, usize, usize)> = Vec::new();
        let mut rest = word.char_indices().peekable();
        while let Some((start, base)) = rest.next() {
            let mut end = start + base.len_utf8();
            while let Some((_, mark)) = rest.next_if(|(_, c)| combining(*c)) {
                end += mark.len_utf8();
            }
            let cluster = &word[start..end];
            let whole = |id: &FaceId| cluster.chars().all(|c| face(*id).glyph(c).is_some());
            let Some(id) = chain.into_iter().find(whole) else {
                let nowhere = |c: &char| chain.iter().all(|id| face(*id).glyph(*c).is_none());
                let before = self.missing.len();
                self.missing.extend(cluster.chars().filter(nowhere));
                if self.missing.len() == before && !cluster.chars().any(|c| self.missing.contains(&c)) {
                    // Each mark has a glyph, though no face has them all: set them one by one.
                    for (at, c) in cluster.char_indices() {
                        let id = chain.into_iter().find(|id| face(*id).glyph(c).is_some());
                        stretches.push((id.unwrap_or(chain[0]), start + at, start + at + c.len_utf8()));
                    }
                }
                continue;
            };
            match stretches.last_mut() {
                Some((last, _, to)) if *last == id && *to == start => *to = end,
                _ => stretches.push((id, start, end)),
            }
        }
        stretches
    }

    /// Shapes a stretch of a word in one face; the groups of its codes where all are standard ones.
    fn shape(
        &mut self,
        id: FaceId,
        word: &str,
        start: usize,
        end: usize,
        glyphs: &mut Vec<Glyph>,
    ) -> Option<Groups> {
        let mut standard = Some(0);
        let face = face(id);
        let part = &word[start..end];
        let script = script_of(part);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script);
        buffer.push_str(part);
        let shaped = rustybuzz::shape_with_plan(&face.shaper, face.plan(script), buffer);
        let infos = shaped.glyph_infos();
        for (i, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
            let cluster = info.cluster as usize;
            let next = infos[i..].iter().map(|n| n.cluster as usize).find(|c| *c > cluster);
            // Of several glyphs of one cluster the first carries the text.
            let leads = i == 0 || infos[i - 1].cluster != info.cluster;
            let text = if leads { part.get(cluster..next.unwrap_or(part.len())).unwrap_or("") } else { "" };
            let glyph = info.glyph_id as u16;
            let (code, known) = self.coder.code(id, glyph, text);
            standard = standard.zip(known).map(|(all, one)| all | one);
            let natural = face.advance(glyph);
            let advance = face.thousandths(position.x_advance);
            glyphs.push(Glyph { face: id, code, advance, natural, start: (start + cluster) as u32 });
        }
        self.buffer = Some(shaped.clear());
        standard
    }
}

fn combining(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}

fn script_of(text: &str) -> Script {
    for c in text.chars() {
        match c {
            '\u{0400}'..='\u{052F}' => return script::CYRILLIC,
            'A'..='Z' | 'a'..='z' | '\u{00C0}'..='\u{024F}' => return script::LATIN,
            _ => {}
        }
    }
    script::UNKNOWN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_its_text_in_the_encoding() {
        let mut shaper = Shaper::default();
        let word = shaper.word("офис-fi₸", Style::Regular);
        let encoding = shaper.into_encoding();
        let text: String = word
            .glyphs
            .iter()
            .map(|g| {
                let coded = encoding.faces[g.face.index()].iter().find(|c| c.code == g.code);
                coded.expect("coded").text.to_string()
            })
            .collect();
        assert_eq!(text, "офис-fi₸");
        assert_eq!(word.width, word.glyphs.iter().map(|g| g.advance).sum::<i32>());
        assert_eq!(word.glyphs.last().map(|g| g.face), Some(FaceId::Fallback));
    }

    /// As if there were no tables.
    fn shaped(word: &str, style: Style) -> Vec<Glyph> {
        let mut shaper = Shaper::default();
        let mut glyphs = Vec::new();
        for (id, start, end) in shaper.faces(word, style) {
            shaper.shape(id, word, start, end, &mut glyphs);
        }
        glyphs
    }

    fn tables_agree(word: &str) {
        for style in [Style::Regular, Style::Bold, Style::Mono] {
            if let Some(ready) = Shaper::default().ready(word, style) {
                assert_eq!(ready.glyphs, shaped(word, style), "{word:?} {style:?}");
                assert_eq!(ready.width, ready.glyphs.iter().map(|g| g.advance).sum::<i32>());
            }
        }
    }

    #[test]
    fn tables_give_what_shaping_gives_for_every_word_of_the_locales() {
        let mut folders = vec![concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales").into()];
        let mut words = BTreeSet::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir::<std::path::PathBuf>(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = std::fs::read_to_string(path).expect("UTF-8");
                    words.extend(text.split_whitespace().map(str::to_owned));
                }
            }
        }
        assert!(words.len() > 10_000, "{}", words.len());
        let ready = |word: &&String| Shaper::default().ready(word, Style::Regular).is_some();
        assert!(words.iter().filter(ready).count() * 10 > words.len() * 9);
        words.iter().for_each(|word| tables_agree(word));
    }

    proptest::proptest! {
        #[test]
        fn tables_give_what_shaping_gives_for_any_letters(
            word in "[ -~А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»„“”‘’—–…№§©•·°×−±₽€\u{A0}]{1,12}"
        ) {
            tables_agree(&word);
        }
    }

    #[test]
    fn characters_without_a_glyph_are_each_remembered_once() {
        let mut shaper = Shaper::default();
        shaper.word("да😀да", Style::Regular);
        shaper.word("😀漢", Style::Bold);
        assert_eq!(shaper.missing().iter().collect::<String>(), "漢😀");
    }
}
