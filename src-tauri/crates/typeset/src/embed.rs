//! Font programs for embedding: subsets without hints.
//!
//! Most documents need only the letters of Russian, Kazakh and English: the subsets of each face with those
//! are made and compressed beforehand (`ready`). A document with another glyph gets a subset of its own.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use libdeflater::{CompressionLvl, Compressor};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::encoding::{Coded, Codes, SETS};
use crate::fonts::{FaceId, face};
use crate::ready::ready;

/// A font program ready to be embedded, with what goes by its codes. Streams are compressed with zlib.
#[derive(Clone)]
pub(crate) struct Program {
    /// The font.
    pub(crate) font: Cow<'static, [u8]>,
    /// Its length before compression.
    pub(crate) length: usize,
    /// Six letters that tell subsets of one font apart.
    pub(crate) tag: String,
    /// Two bytes per code: its glyph in the subset.
    pub(crate) glyphs: Cow<'static, [u8]>,
    /// The CMap that gives text back for codes.
    pub(crate) unicode: Cow<'static, [u8]>,
}

/// The program with the glyphs of all codes of a face.
pub(crate) fn program(id: FaceId, codes: &Codes) -> Cow<'static, Program> {
    static SHARED: [[OnceLock<Program>; SETS]; FaceId::ALL.len()] =
        [const { [const { OnceLock::new() }; SETS] }; FaceId::ALL.len()];
    match codes {
        Codes::Standard(groups, coded) => {
            let made = || SHARED[id.index()][usize::from(*groups)].get_or_init(|| subset(id, coded));
            Cow::Borrowed(ready(id).and_then(|r| r.program(*groups)).unwrap_or_else(made))
        }
        Codes::Own(coded) => Cow::Owned(subset(id, coded)),
    }
}

pub(crate) fn subset(id: FaceId, codes: &[Coded]) -> Program {
    let data = face(id).data;
    let mut sorted: Vec<u16> = codes.iter().map(|c| c.glyph).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let remapper = GlyphRemapper::new_from_glyphs_sorted(&sorted);
    // The committed fonts can be subset and stripped (tested).
    let font = subsetter::subset(data, 0, &remapper).unwrap_or_else(|_| data.to_vec());
    let font = stripped(&font).unwrap_or(font);
    let tag = Sha256::digest(&font).iter().take(6).map(|b| char::from(b'A' + b % 26)).collect();
    let last = codes.last().map_or(0, |c| usize::from(c.code));
    let mut glyphs = vec![0u8; (last + 1) * 2];
    for coded in codes {
        let at = usize::from(coded.code) * 2;
        let glyph = remapper.get(coded.glyph).unwrap_or(0);
        glyphs[at..at + 2].copy_from_slice(&glyph.to_be_bytes());
    }
    // Readers of fonts go by the tables, of the map by its codes: neither sees what is added behind.
    let (length, font) = packed(Effort::Shared, &font, &[0, 0, 0, 1]);
    Program {
        length,
        font: font.into(),
        tag,
        glyphs: packed(Effort::Shared, &glyphs, &[0, 1]).1.into(),
        unicode: packed(Effort::Shared, to_unicode(codes).as_bytes(), b"\n").1.into(),
    }
}

/// How hard to pack.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Effort {
    /// What many papers share or a reader of pictures waits for anyway: as small as may be.
    Shared,
    /// What stands in one paper alone: a twentieth larger, in two thirds of the time.
    Once,
}

/// Compresses a stream; returns the length of what was compressed beside it. A stream that ended in a
/// carriage return would seem one byte shorter than its `Length`, since a line feed follows it
/// (ISO 19005-2, 6.1.7.1): `pad` is added, which must not be zero, until its check sum ends otherwise.
pub(crate) fn packed(effort: Effort, content: &[u8], pad: &[u8]) -> (usize, Vec<u8>) {
    let mut content = Cow::Borrowed(content);
    loop {
        let packed = deflated(effort, &content);
        if packed.last() != Some(&b'\r') {
            return (content.len(), packed);
        }
        content.to_mut().extend_from_slice(pad);
    }
}

thread_local! {
    /// Some hundred thousand bytes of tables each, which every stream would ask of the system anew.
    static SHARED: RefCell<Compressor> = RefCell::new(Compressor::new(CompressionLvl::default()));
    /// Level 2 is one that there is.
    static ONCE: RefCell<Compressor> = RefCell::new(Compressor::new(CompressionLvl::new(2).unwrap_or_default()));
}

fn deflated(effort: Effort, content: &[u8]) -> Vec<u8> {
    let packer = match effort {
        Effort::Shared => &SHARED,
        Effort::Once => &ONCE,
    };
    packer.with_borrow_mut(|packer| {
        let mut packed = vec![0; packer.zlib_compress_bound(content.len())];
        // It has no other failure than too little room, and this is room for the worst.
        let filled = packer.zlib_compress(content, &mut packed).unwrap_or(0);
        packed.truncate(filled);
        packed
    })
}

/// The CMap that gives text back for codes.
fn to_unicode(codes: &[Coded]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo \
         <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n\
         /CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for hundred in codes.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", hundred.len());
        for coded in hundred {
            let _ = write!(map, "<{:04X}> <", coded.code);
            // A glyph whose text another one carries still needs some text: one without width.
            let words = if coded.text.is_empty() { "\u{200B}" } else { &coded.text };
            for unit in words.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}

/// The tables that a TrueType font inside a PDF needs (ISO 32000-1, 9.9), glyphs without instructions:
/// hints are for screens of a hundred dots an inch. Nothing where the font is not as expected.
fn stripped(font: &[u8]) -> Option<Vec<u8>> {
    let count = usize::from(u16_at(font, 4)?);
    let mut tables: BTreeMap<[u8; 4], Cow<'_, [u8]>> = BTreeMap::new();
    for i in 0..count {
        let record = font.get(12 + 16 * i..28 + 16 * i)?;
        let tag: [u8; 4] = record[..4].try_into().ok()?;
        let (offset, length) = (u32_at(record, 8)? as usize, u32_at(record, 12)? as usize);
        if matches!(&tag, b"glyf" | b"head" | b"hhea" | b"hmtx" | b"loca" | b"maxp") {
            tables.insert(tag, font.get(offset..offset + length)?.into());
        }
    }
    let long = u16_at(tables.get(b"head")?, 50)? == 1;
    let (glyf, loca) = (tables.get(b"glyf")?, tables.get(b"loca")?);
    let entries = loca.len() / if long { 4 } else { 2 };
    let place = |i: usize| match long {
        true => u32_at(loca, i * 4).map(|o| o as usize),
        false => u16_at(loca, i * 2).map(|o| usize::from(o) * 2),
    };
    let mut outlines = Vec::with_capacity(glyf.len());
    let mut places = Vec::with_capacity(entries * 4);
    for i in 0..entries {
        places.extend((outlines.len() as u32).to_be_bytes());
        if i + 1 < entries {
            let (from, to) = (place(i)?, place(i + 1)?);
            outline(glyf.get(from..to)?, &mut outlines)?;
            outlines.resize(outlines.len().next_multiple_of(4), 0);
        }
    }
    let mut head = tables.get(b"head")?.to_vec();
    // Offsets are long now; the checksum of the whole is filled in at the end.
    head.get_mut(50..52)?.copy_from_slice(&[0, 1]);
    head.get_mut(8..12)?.fill(0);
    tables.insert(*b"head", head.into());
    tables.insert(*b"glyf", outlines.into());
    tables.insert(*b"loca", places.into());
    assembled(&tables)
}

/// Copies a glyph without its instructions.
fn outline(glyph: &[u8], out: &mut Vec<u8>) -> Option<()> {
    if glyph.is_empty() {
        return Some(());
    }
    let contours = u16_at(glyph, 0)? as i16;
    if contours >= 0 {
        let ends = 10 + 2 * contours as usize;
        let length = usize::from(u16_at(glyph, ends)?);
        out.extend(glyph.get(..ends)?);
        out.extend([0, 0]);
        out.extend(glyph.get(ends + 2 + length..)?);
        return Some(());
    }
    let mut at = 10;
    out.extend(glyph.get(..10)?);
    loop {
        let flags = u16_at(glyph, at)?;
        // Words or bytes as arguments; one, two or four scales.
        let scales = [(0x0008, 2), (0x0040, 4), (0x0080, 8)];
        let scale = scales.iter().find(|(bit, _)| flags & bit != 0).map_or(0, |(_, size)| *size);
        let size = 4 + if flags & 0x0001 != 0 { 4 } else { 2 } + scale;
        out.extend((flags & !0x0100).to_be_bytes());
        out.extend(glyph.get(at + 2..at + size)?);
        at += size;
        if flags & 0x0020 == 0 {
            return Some(());
        }
    }
}

/// A font file of tables.
fn assembled(tables: &BTreeMap<[u8; 4], Cow<'_, [u8]>>) -> Option<Vec<u8>> {
    let count = tables.len() as u16;
    let power = count.checked_ilog2()?;
    let range = 16u16 << power;
    let mut font = vec![0, 1, 0, 0];
    for number in [count, range, power as u16, count * 16 - range] {
        font.extend(number.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    let mut head = 0;
    for (tag, table) in tables {
        if tag == b"head" {
            head = offset;
        }
        font.extend(tag);
        for number in [sum(table), offset as u32, table.len() as u32] {
            font.extend(number.to_be_bytes());
        }
        offset += table.len().next_multiple_of(4);
    }
    for table in tables.values() {
        font.extend(table.iter());
        font.resize(font.len().next_multiple_of(4), 0);
    }
    let adjustment = 0xB1B0_AFBAu32.wrapping_sub(sum(&font));
    font.get_mut(head + 8..head + 12)?.copy_from_slice(&adjustment.to_be_bytes());
    Some(font)
}

fn sum(table: &[u8]) -> u32 {
    table.chunks(4).fold(0u32, |sum, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use rustybuzz::ttf_parser::{self, GlyphId, OutlineBuilder};

    use super::*;
    use crate::encoding::Coder;

    /// The outline as a list of what a pen does.
    #[derive(Default, PartialEq, Debug)]
    struct Pen(Vec<(u8, [f32; 4])>);

    impl OutlineBuilder for Pen {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.push((0, [x, y, 0.0, 0.0]));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.push((1, [x, y, 0.0, 0.0]));
        }
        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.0.push((2, [x1, y1, x, y]));
        }
        fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
            self.0.push((3, [0.0; 4]));
        }
        fn close(&mut self) {
            self.0.push((4, [0.0; 4]));
        }
    }

    #[test]
    fn subsets_have_the_same_outlines_and_widths_as_the_fonts() {
        for id in FaceId::ALL {
            let mut coder = Coder::default();
            for c in "АБВйёҰ₽«№afi0₸Ωé".chars() {
                if let Some(glyph) = face(id).glyph(c) {
                    coder.code(id, glyph, &c.to_string());
                }
            }
            let codes = coder.finish().faces[id.index()].to_vec();
            let program = subset(id, &codes);
            let unpack = |bytes: &[u8]| miniz_oxide::inflate::decompress_to_vec_zlib(bytes).expect("packed");
            let (bytes, glyphs) = (unpack(&program.font), unpack(&program.glyphs));
            assert_eq!(bytes.len(), program.length);
            assert_eq!(sum(&bytes), 0xB1B0_AFBA, "{id:?}: checksum");
            let raw = ttf_parser::RawFace::parse(&bytes, 0).expect("a font");
            let table = |tag: &[u8; 4]| raw.table(ttf_parser::Tag::from_bytes(tag)).expect("a table");
            assert!(raw.table(ttf_parser::Tag::from_bytes(b"fpgm")).is_none());
            assert!(table(b"glyf").len() < face(id).data.len());
            let small = ttf_parser::Face::from_raw_tables(ttf_parser::RawFaceTables {
                head: table(b"head"),
                hhea: table(b"hhea"),
                maxp: table(b"maxp"),
                hmtx: Some(table(b"hmtx")),
                glyf: Some(table(b"glyf")),
                loca: Some(table(b"loca")),
                ..Default::default()
            })
            .expect("a face");
            for coded in &codes {
                let (old, code) = (coded.glyph, usize::from(coded.code));
                let new = u16::from_be_bytes([glyphs[code * 2], glyphs[code * 2 + 1]]);
                let (mut before, mut after) = (Pen::default(), Pen::default());
                face(id).shaper.outline_glyph(GlyphId(old), &mut before);
                small.outline_glyph(GlyphId(new), &mut after);
                assert_eq!(before, after, "{id:?} {old}");
                let width = face(id).shaper.glyph_hor_advance(GlyphId(old));
                assert_eq!(width, small.glyph_hor_advance(GlyphId(new)), "{id:?} {old}");
            }
        }
    }

    /// What was packed before leaves no trace.
    #[test]
    fn a_stream_is_packed_the_same_after_any_other() {
        let text = |seed: usize| (0..40_000).map(|i| (i * i * seed / 7 % 61) as u8).collect::<Vec<u8>>();
        for effort in [Effort::Shared, Effort::Once] {
            let first = packed(effort, &text(9), b"\n").1;
            for other in 1..6 {
                packed(effort, &text(other), b"\n");
                assert!(packed(effort, &text(9), b"\n").1 == first, "{effort:?} after {other}");
            }
        }
    }

    /// What the check sum of a stream ends in depends on its contents alone, so some end in a carriage
    /// return at any level.
    #[test]
    fn no_packed_stream_ends_in_a_carriage_return() {
        let mut padded = 0;
        for length in 0..2000usize {
            let content: Vec<u8> = (0..length).map(|i| (i * 7 % 251) as u8).collect();
            for effort in [Effort::Shared, Effort::Once] {
                let (whole, packed) = packed(effort, &content, b"\n");
                assert_ne!(packed.last(), Some(&b'\r'));
                let back = miniz_oxide::inflate::decompress_to_vec_zlib(&packed).expect("packed");
                assert_eq!(back.len(), whole);
                assert_eq!(back[..length], content[..]);
                padded += usize::from(whole > length);
            }
        }
        assert!(padded > 0, "the test meets none");
    }
}
