//! The head of a business letter, after GOST R 7.0.97-2016 with a corner letterhead: who writes and the
//! reference on the left, the addressee on the right, where the window of an envelope shows it.

use std::borrow::Cow;

use pismovnik_model::picture::PictureRole;
use pismovnik_model::{Block, BlockKind, Inline, LetterPart, Locale};

use crate::flow::{Flow, Slab, base, placed};
use crate::page::{Mark, Role, Tree};
use crate::paragraph::{Align, Look, bold, spans};
use crate::postal::{MM, Window};
use crate::style::{BODY, COLUMN, MARGIN_LEFT, MARGIN_TOP, MEASURE, SMALL, Type};

/// Requisites in the letterhead.
const REQUISITES: Type = Type { size: 9.2, leading: 12.2 };
/// By how much a letter may slide in its envelope, millimetres.
pub(crate) const SLIDE: f32 = 5.0;
/// What a letter's stem may reach beyond its place, and a printer's own grain, millimetres.
const GRAIN: f32 = 0.5;
/// Left edge of the addressee, from the column's.
pub(crate) const ADDRESSEE: f32 = (Window::DL.left + SLIDE + GRAIN) * MM - MARGIN_LEFT;
/// Width of the letterhead: it may not be seen through the window.
const LEFT: f32 = (Window::DL.left - SLIDE) * MM - MARGIN_LEFT;
/// Room for a signature, from the words above to its rule.
const SIGN: f32 = 40.0;
/// Room for the logo above the letterhead: 60 × 18 mm.
const LOGO: (f32, f32) = (170.0, 51.0);
/// Room for the picture of a stamp: 40 mm each way, as stamps are.
const STAMP: (f32, f32) = (113.4, 113.4);
/// White above the reference and between two languages.
const APART: f32 = 9.0;

/// One language version of a letter's head.
pub(crate) struct Head<'a> {
    /// Its blocks.
    pub(crate) blocks: &'a [Block],
    /// Its language.
    pub(crate) locale: Locale,
    /// Code of its language, where it is not the document's.
    pub(crate) language: Option<&'static str>,
}

/// A line of a letter's head.
struct HeadLine<'a> {
    /// Whether it is the writer's name, which leads.
    name: bool,
    words: Cow<'a, [Inline]>,
    locale: Locale,
    language: Option<&'static str>,
}

impl<'a> Head<'a> {
    /// The lines of all blocks of a part.
    fn lines(&self, part: LetterPart) -> Vec<HeadLine<'a>> {
        let own = self.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Letter { part: own, lines } if *own == part => Some(lines),
            _ => None,
        });
        own.flat_map(|lines| self.told(part, lines)).collect()
    }

    /// Lines of a part in this language.
    fn told(&self, part: LetterPart, lines: &'a [Vec<Inline>]) -> Vec<HeadLine<'a>> {
        let (locale, language) = (self.locale, self.language);
        let line = |(i, words): (usize, &'a Vec<Inline>)| HeadLine {
            name: i == 0 && part == LetterPart::Letterhead,
            words: Cow::Borrowed(words),
            locale,
            language,
        };
        lines.iter().enumerate().map(line).collect()
    }
}

/// Two letterheads, or two addressees, as one: names first, then each line with its other version; what is the same
/// in both stands once, with both labels. Nothing where they do not have the same lines.
fn joined<'a>(one: &[HeadLine<'a>], other: &[HeadLine<'a>]) -> Option<Vec<HeadLine<'a>>> {
    if one.len() != other.len() || one.iter().zip(other).any(|(a, b)| a.name != b.name) {
        return None;
    }
    let mut all = Vec::new();
    for (a, b) in one.iter().zip(other) {
        let again = |line: &HeadLine<'a>| HeadLine { words: line.words.clone(), ..*line };
        match both(&a.words, &b.words) {
            Some(words) => all.push(HeadLine { words: words.into(), ..again(a) }),
            None => all.extend([again(a), again(b)]),
        }
    }
    Some(all)
}

/// Two versions of a line that differ in nothing but their labels, as one with both.
pub(crate) fn both(one: &[Inline], other: &[Inline]) -> Option<Vec<Inline>> {
    if one.len() != other.len() {
        return None;
    }
    let label = |(a, b): (&Inline, &Inline)| {
        if a == b {
            return Some(a.clone());
        }
        let (Inline::Text { text: a }, Inline::Text { text: b }) = (a, b) else { return None };
        let told = |text: &str, label: &str| Some(Inline::plain(format!("{} / {text}", label)));
        if let (Some((label, value)), Some((_, same))) = (a.split_once(": "), b.split_once(": "))
            && !value.is_empty()
            && value == same
        {
            return told(b, label);
        }
        let end = [": ", "\u{A0}"].into_iter().find(|end| a.ends_with(end) && b.ends_with(end))?;
        told(b, a.strip_suffix(end)?)
    };
    one.iter().zip(other).map(label).collect()
}

/// Where the place for the signature, and below it the stamp, begins in a column.
fn place(measure: f32) -> f32 {
    (measure - 2.0 * BESIDE_SIGN) * POST + BESIDE_SIGN
}

/// Width of what stands beside the place for the stamp.
pub(crate) fn beside_stamp(measure: f32) -> f32 {
    place(measure) - BESIDE_SIGN
}

/// One slab of the stamp's, which begin at `stamp`, and of the words beside it, which begin at `words`.
pub(crate) fn put_beside(slabs: &mut Vec<Slab>, stamp: usize, words: usize) {
    let words = slabs.split_off(words);
    let stamp = slabs.split_off(stamp);
    let before = stamp.first().map_or(0.0, |s| s.before);
    let mut both = Slab { before, held: true, ..Slab::default() };
    for column in [stamp, words] {
        let mut y = 0.0;
        for (i, slab) in column.into_iter().enumerate() {
            y += if i > 0 { slab.before } else { 0.0 };
            both.marks.extend(slab.marks.into_iter().map(|m| m.moved(0.0, y)));
            y += slab.height;
        }
        both.height = both.height.max(y);
    }
    slabs.push(both);
}

/// Part of the measure that the post of who signs takes.
const POST: f32 = 0.45;
/// White on either side of the place for the signature.
const BESIDE_SIGN: f32 = 12.0;

impl Flow<'_> {
    /// The heads of all versions of a letter as one slab above the title.
    pub(crate) fn letter_head(&mut self, heads: &[Head<'_>]) {
        let (locale, language) = (self.setter.locale, self.setter.tree.language);
        // Labels of both languages stand on a line with their value.
        let two = std::mem::replace(&mut self.setter.two, false);
        let mut slab = Slab::default();
        let (mut left, mut right) = (0.0f32, 0.0f32);
        if let Some((mark, (_, height))) = self.setter.figure(PictureRole::Logo, LOGO) {
            slab.marks.push(mark);
            left += height;
        }
        // Nothing else is seen through the window.
        let below = (Window::DL.top + Window::DL.height) * MM - MARGIN_TOP;
        let mut references = None;
        // Of two languages the references stand level with each other, below all else.
        let last = match heads {
            [_, _] => [LetterPart::Addressee, LetterPart::Reference],
            _ => [LetterPart::Reference, LetterPart::Addressee],
        };
        for parts in [[LetterPart::Letterhead], [last[0]], [last[1]]] {
            for (i, head) in heads.iter().enumerate() {
                (self.setter.locale, self.setter.tree.language) = (head.locale, head.language);
                for block in head.blocks {
                    let BlockKind::Letter { part, lines } = &block.kind else { continue };
                    let same = |other: &Head<'_>| other.blocks.iter().any(|b| b.kind == block.kind);
                    // What is the same in both languages is written once.
                    let again = *part == LetterPart::Addressee && heads[..i].iter().any(same);
                    let own: Vec<Vec<HeadLine<'_>>> = heads.iter().map(|head| head.lines(*part)).collect();
                    let joined = match own.as_slice() {
                        [one, other] if *part != LetterPart::Reference => joined(one, other),
                        _ => None,
                    };
                    // Said by the first of both.
                    let said = i > 0 && joined.is_some();
                    if !parts.contains(part) || again || said {
                        continue;
                    }
                    let lines = joined.unwrap_or_else(|| head.told(*part, lines));
                    if *part == LetterPart::Reference && heads.len() == 2 {
                        let top = *references
                            .get_or_insert((left.max(right) + APART).max(below + (SLIDE + GRAIN) * MM));
                        let (x, width) = if i == 0 { (0.0, LEFT) } else { (ADDRESSEE, MEASURE - ADDRESSEE) };
                        let mut y = top;
                        slab.marks.extend(self.part(*part, &lines, (x, width), &mut y));
                        left = left.max(y);
                        continue;
                    }
                    let (y, x, width) = match part {
                        LetterPart::Addressee => (&mut right, ADDRESSEE, MEASURE - ADDRESSEE),
                        _ => (&mut left, 0.0, LEFT),
                    };
                    *y += if *y > 0.0 { APART } else { 0.0 };
                    slab.marks.extend(self.part(*part, &lines, (x, width), y));
                }
            }
        }
        (self.setter.locale, self.setter.tree.language) = (locale, language);
        self.setter.two = two;
        slab.height = left.max(right).max(below);
        if slab.height < COLUMN * 0.5 {
            self.slabs.push(slab);
            return;
        }
        // Endless requisites are set like other words, one below the other.
        for block in heads.iter().flat_map(|head| head.blocks) {
            self.block(block);
        }
    }

    /// A part of the head where there is no place for columns.
    pub(crate) fn letter_part(&mut self, part: LetterPart, lines: &[Vec<Inline>]) {
        let mut before = APART;
        for line in lines {
            let (kind, look) = self.look(part, self.measure);
            let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
            let set = self.setter.paragraph(&spans(line), look, Some(node));
            self.lines(set, kind, 0.0, before, false);
            before = 0.0;
        }
    }

    fn look(&self, part: LetterPart, measure: f32) -> (Type, Look) {
        let kind = if part == LetterPart::Letterhead { REQUISITES } else { BODY };
        (kind, Look { kind, measure, align: Align::Left, grey: 0.0 })
    }

    /// Lines of a part from `y` down, in a column.
    fn part(
        &mut self,
        part: LetterPart,
        lines: &[HeadLine<'_>],
        (x, width): (f32, f32),
        y: &mut f32,
    ) -> Vec<Mark> {
        let mut marks = Vec::new();
        for HeadLine { name, words: line, locale, language } in lines {
            (self.setter.locale, self.setter.tree.language) = (*locale, *language);
            let (mut kind, mut look) = self.look(part, width);
            let mut words = spans(line);
            let name = *name;
            if name {
                (kind, look.kind, words) = (BODY, BODY, bold(words));
            }
            let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
            for set in self.setter.paragraph(&words, look, Some(node)) {
                marks.extend(placed(Some(set), x, kind).map(|m| m.moved(0.0, *y)));
                *y += kind.leading;
            }
            *y += if name { 2.0 } else { 0.0 };
        }
        marks
    }

    /// The title of a letter: what it is about, below its head.
    pub(crate) fn letter_title(&mut self, title: &str) {
        let kind = Type { size: 12.6, leading: 16.0 };
        self.title_in(title, kind, Align::Heading, 22.0);
    }

    /// Post, place for the signature and name, their last lines level; never parted from what precedes.
    pub(crate) fn signature_row(&mut self, post: &str, label: &str, name: &str) {
        let gap = BESIDE_SIGN;
        let room = self.measure - 2.0 * gap;
        let (left, middle, right) = (room * POST, room * 0.25, room * 0.3);
        let place = place(self.measure);
        let mut set = |words: &str, kind: Type, (measure, align, grey): (f32, Align, f32)| {
            let words = [Inline::plain(words)];
            let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
            self.setter.paragraph(&spans(&words), Look { kind, measure, align, grey }, Some(node))
        };
        let post = set(post, BODY, (left, Align::Left, 0.0));
        let label = set(label, SMALL, (middle, Align::Centre, 0.3));
        let name = set(name, BODY, (right, Align::Left, 0.0));
        let rows = post.len().max(name.len()).max(1);
        let skip = [rows - post.len(), rows - name.len()];
        let (mut post, mut name) = (post.into_iter(), name.into_iter());
        for row in 0..rows {
            // Room for a hand above the rule.
            let before = if row == 0 { (SIGN - rows as f32 * BODY.leading).max(8.0) } else { 0.0 };
            let mut slab = Slab { before, height: BODY.leading, held: true, ..Slab::default() };
            let line = |lines: &mut std::vec::IntoIter<_>, skip| if row < skip { None } else { lines.next() };
            slab.marks.extend(placed(line(&mut post, skip[0]), 0.0, BODY));
            if row + 1 == rows {
                let y = base(BODY) + 2.0;
                slab.marks.push(Mark::Fill { x: place, y, width: middle, height: 0.5, grey: 0.25 });
            }
            slab.marks.extend(placed(line(&mut name, skip[1]), place + middle + gap, BODY));
            self.slabs.push(slab);
        }
        for line in label {
            let marks = placed(Some(line), place, SMALL).collect();
            self.slabs.push(Slab { height: SMALL.leading, marks, held: true, ..Slab::default() });
        }
        if !self.stamped {
            self.stamp_picture(place, 0.0);
        }
    }

    /// The picture of the stamp, kept with what stands above it; `least` is the room there at least.
    fn stamp_picture(&mut self, x: f32, least: f32) {
        let figure = self.setter.figure(PictureRole::Stamp, STAMP);
        let (marks, height) = match figure {
            Some((mark, (_, height))) => (vec![mark.moved(x, 4.0)], height + 4.0),
            None => (Vec::new(), 0.0),
        };
        let height = height.max(least);
        if height > 0.0 {
            self.slabs.push(Slab { height, marks, held: true, ..Slab::default() });
        }
    }

    /// Where the stamp goes.
    pub(crate) fn stamp(&mut self, label: &str) {
        let kind = Type { size: 9.2, leading: 12.2 };
        let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
        // Below the signature.
        let x = place(self.measure);
        let look = Look { kind, measure: self.measure - x, align: Align::Left, grey: 0.3 };
        let words = [Inline::plain(label)];
        let lines = self.setter.paragraph(&spans(&words), look, Some(node));
        let from = self.slabs.len();
        self.lines(lines, kind, x, 10.0, true);
        // Room below the words: stamps are some 40 mm wide and high.
        self.stamp_picture(x, 48.0);
        self.slabs[from..].iter_mut().for_each(|s| s.held = true);
    }
}
