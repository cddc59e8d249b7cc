//! Runs of inlines to lines of positioned glyphs.

use std::rc::Rc;
use std::sync::Arc;

use pismovnik_model::{Inline, Locale};

use crate::fonts::Style;
use crate::footnote::Footnotes;
use crate::linebreak::{self, End, FLUSH, Item, Setting};
use crate::nobreak::{Grip, Hold};
use crate::page::{Mark, NodeId, Role, Run, Tree};
use crate::picture::Figures;
use crate::shape::{Glyph, Shaped, Shaper};
use crate::style::Type;
use crate::{hyphenate, names, nobreak, title};

/// What all paragraphs of a document share.
pub(crate) struct Setter {
    /// Glyphs.
    pub(crate) shaper: Shaper,
    /// Meaning.
    pub(crate) tree: Tree,
    /// Language of hyphenation.
    pub(crate) locale: Locale,
    /// Footnotes set so far, by the nodes of their references.
    pub(crate) footnotes: Footnotes,
    /// The owner's own pictures.
    pub(crate) figures: Arc<Figures>,
    /// Whether words may stand in two languages, parted by a slash.
    pub(crate) two: bool,
}

/// A stretch of text of one look.
#[derive(Clone, Debug)]
pub(crate) struct Span<'a> {
    /// The words.
    pub(crate) text: &'a str,
    /// How they are set.
    pub(crate) style: Style,
    /// Where they lead.
    pub(crate) href: Option<&'a str>,
    /// A rule drawn along them.
    pub(crate) rule: Option<Rule>,
    /// Words of the footnote whose mark it is.
    pub(crate) note: Option<&'a str>,
}

/// A rule along words of a comparison: seen in print without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// Under new words.
    Under,
    /// Through words that are gone.
    Through,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// Size and leading.
    pub(crate) kind: Type,
    /// Width of the column.
    pub(crate) measure: f32,
    /// Justified or not.
    pub(crate) align: Align,
    /// 0 black, 1 white.
    pub(crate) grey: f32,
}

impl Look {
    /// Whether its lines are of like length, as a title's.
    fn balanced(self) -> bool {
        matches!(self.align, Align::Heading | Align::Centre)
    }

    /// Whether the column is too narrow to be flush on both sides: its spaces would gape.
    fn narrow(self) -> bool {
        self.align == Align::Justified && self.measure < NARROW * self.kind.size
    }
}

/// A column narrower than so many times the size of its type holds some forty letters a line.
const NARROW: f32 = 24.0;

/// Where lines stand in the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// Flush on both sides, words hyphenated; flush left in a column of few words a line ([`Look::narrow`]).
    Justified,
    /// Flush left, words hyphenated.
    Left,
    /// Flush left, balanced, no word hyphenated.
    Heading,
    /// Centred, balanced, no word hyphenated.
    Centre,
}

/// A line: marks from the column's left edge, base line at 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct SetLine {
    /// Runs, underlines and links.
    pub(crate) marks: Vec<Mark>,
    /// Width of the text.
    pub(crate) width: f32,
    /// Whether it ends inside a word, with a hyphen.
    pub(crate) torn: bool,
}

/// The inlines of a document as spans.
pub(crate) fn spans(run: &[Inline]) -> Vec<Span<'_>> {
    run.iter()
        .map(|inline| match inline {
            Inline::Text { text } => span(text),
            Inline::Strong { text } => Span { style: Style::Bold, ..span(text) },
            Inline::Link { text, href } => Span { href: Some(href), ..span(text) },
            Inline::Deleted { text } => Span { rule: Some(Rule::Through), ..span(text) },
            Inline::Inserted { text } => Span { style: Style::Bold, rule: Some(Rule::Under), ..span(text) },
            Inline::Footnote { mark, text } => Span { note: Some(text), ..span(mark) },
        })
        .collect()
}

/// All spans in bold, as in headings.
pub(crate) fn bold<'a>(spans: Vec<Span<'a>>) -> Vec<Span<'a>> {
    spans.into_iter().map(|s| if s.note.is_some() { s } else { Span { style: Style::Bold, ..s } }).collect()
}

/// Glyphs as they are, in one run from x = 0.
pub(crate) fn verbatim(shaped: &Shaped, look: Look, node: NodeId) -> Vec<Mark> {
    let stream =
        Stream { links: vec![None], rules: vec![None], marks: vec![Raised::No], ..Stream::default() };
    let mut writer = Writer::new(look, Some(node));
    writer.glyphs(&shaped.glyphs, 0.0, 0, &stream);
    writer.finish(&stream)
}

/// One span.
pub(crate) fn plain(text: &str, style: Style) -> Vec<Span<'_>> {
    vec![Span { style, ..span(text) }]
}

/// What stands before and after the only slash between two languages; none where there is no such one.
fn halves<'a>(spans: &[Span<'a>]) -> Option<(Vec<Span<'a>>, Vec<Span<'a>>)> {
    let mut found =
        spans.iter().enumerate().flat_map(|(i, s)| s.text.match_indices(SLASH).map(move |m| (i, m)));
    let ((i, (at, _)), None) = (found.next()?, found.next()) else { return None };
    let (before, after) = spans[i].text.split_at(at + SLASH.len());
    let part = |text: &'a str| Span { text, ..spans[i].clone() };
    let mut first: Vec<Span<'a>> = spans[..i].to_vec();
    first.push(part(before));
    let mut second = vec![part(after)];
    second.extend_from_slice(&spans[i + 1..]);
    Some((first, second))
}

/// Between two languages.
const SLASH: &str = " / ";

fn span(text: &str) -> Span<'_> {
    Span { text, style: Style::Regular, href: None, rule: None, note: None }
}

impl Setter {
    /// Sets a paragraph into lines; none where it has no words. `node` owns the text. Words in two languages
    /// that have no room on one line begin a line each.
    pub(crate) fn paragraph(&mut self, spans: &[Span<'_>], look: Look, node: Option<NodeId>) -> Vec<SetLine> {
        if self.two
            && let Some((first, second)) = halves(spans)
            && self.wider(spans, look)
        {
            let mut lines = self.whole(&first, look, node);
            if let Some(last) = lines.last_mut() {
                self.spaced(last);
            }
            lines.extend(self.whole(&second, look, node));
            return lines;
        }
        self.whole(spans, look, node)
    }

    /// Whether words have no room on one line.
    fn wider(&mut self, spans: &[Span<'_>], look: Look) -> bool {
        let parts = spans.iter().map(|s| (s.text, s.style));
        let width: f32 = parts.map(|(text, style)| self.width(text, style, look.kind.size)).sum();
        width > look.measure - look.kind.size
    }

    /// A paragraph whose words are of one language.
    fn whole(&mut self, spans: &[Span<'_>], look: Look, node: Option<NodeId>) -> Vec<SetLine> {
        let mut stream = self.stream(spans, look, node);
        if stream.items.is_empty() {
            return Vec::new();
        }
        let total: f32 = stream.items.iter().map(|i| i.width).sum();
        let ends = if total <= look.measure {
            vec![stream.items.len()]
        } else if look.balanced() {
            self.chop(&mut stream, look);
            title::lines(&stream.items, look.measure)
                .or_else(|| linebreak::lines(&stream.items, look.measure, Setting::Balanced))
                .unwrap_or_default()
        } else {
            self.ends(&mut stream, look)
        };
        let mut lines = Vec::with_capacity(ends.len());
        let mut start = 0;
        for (i, end) in ends.iter().enumerate() {
            lines.push(self.line(&stream, (start, *end), look, ends.len() - i - 1, node));
            start = *end;
        }
        lines
    }

    /// Width of a text on one line.
    pub(crate) fn width(&mut self, text: &str, style: Style, size: f32) -> f32 {
        let mut width = 0;
        for (i, word) in text.split_whitespace().enumerate() {
            if i > 0 {
                width += self.shaper.word(" ", style).width;
            }
            width += self.shaper.word(word, style).width;
        }
        width as f32 * size / 1000.0
    }

    /// One line from the left edge, never broken: numbers, running feet. Base line at 0.
    pub(crate) fn label(
        &mut self,
        text: &str,
        style: Style,
        size: f32,
        grey: f32,
        node: Option<NodeId>,
    ) -> SetLine {
        let kind = Type { size, leading: size };
        let look = Look { kind, measure: f32::MAX, align: Align::Left, grey };
        let lines = self.paragraph(&plain(text, style), look, node);
        let mut line = lines.into_iter().next().unwrap_or_default();
        // Read aloud or copied, a number is parted from its text.
        self.spaced(&mut line);
        line
    }

    /// Ends a line with a space that nobody sees.
    fn spaced(&mut self, line: &mut SetLine) {
        let Some(Mark::Text(run)) = line.marks.last_mut() else { return };
        let style = [Style::Regular, Style::Bold, Style::Mono];
        for style in style {
            let space = self.shaper.word(" ", style);
            if let [space] = space.glyphs.as_slice()
                && run.face == space.face
            {
                run.codes.push(space.code);
                return;
            }
        }
    }

    /// Line ends of a justified or ragged paragraph: first without, then with hyphenation, last at any
    /// price.
    fn ends(&mut self, stream: &mut Stream, look: Look) -> Vec<usize> {
        self.chop(stream, look);
        if look.align == Align::Left {
            let whole = linebreak::lines(&stream.items, look.measure, Setting::Ragged).unwrap_or_default();
            if stream.shortest(&whole) >= look.measure * 0.35 {
                return whole;
            }
            self.hyphenate(stream, look.kind.size, 160.0, false);
            stream.chop(look.measure, look.kind.size);
            return linebreak::lines(&stream.items, look.measure, Setting::Ragged).unwrap_or_default();
        }
        if look.narrow() {
            let whole = linebreak::lines(&stream.items, look.measure, Setting::Ragged).unwrap_or_default();
            if stream.shortest(&whole) >= look.measure * 0.78 {
                return whole;
            }
            // A hyphen is worth half of a line.
            self.hyphenate(stream, look.kind.size, 84.0, false);
            return linebreak::lines(&stream.items, look.measure, Setting::Ragged).unwrap_or_default();
        }
        // Hyphens, and letters a hair farther apart, are better than a short word alone below.
        let within = |stream: &Stream, tolerance| {
            linebreak::lines(&stream.items, look.measure, Setting::Justified(tolerance))
                .filter(|ends| !linebreak::ends_short(&stream.items, ends, look.measure))
        };
        if let Some(ends) = within(stream, 1.1) {
            return ends;
        }
        self.hyphenate(stream, look.kind.size, 100.0, false);
        if let Some(ends) = within(stream, 2.0) {
            return ends;
        }
        // Then letters, too, stand a hair farther apart or closer together.
        stream.track(look.kind.size);
        let all = &stream.items;
        linebreak::lines(all, look.measure, Setting::Justified(2.0))
            .or_else(|| linebreak::lines(all, look.measure, Setting::Justified(f32::INFINITY)))
            .unwrap_or_default()
    }

    /// Opens places in what fits on no line: at spaces, where words are hyphenated, last anywhere.
    fn chop(&mut self, stream: &mut Stream, look: Look) {
        if stream.wide(look.measure).is_empty() {
            return;
        }
        stream.open(look.measure);
        if !stream.wide(look.measure).is_empty() {
            self.hyphenate(stream, look.kind.size, 100.0, true);
            stream.chop(look.measure, look.kind.size);
        }
    }

    /// Words, spaces and places of their own to break, without hyphenation.
    fn stream(&mut self, spans: &[Span<'_>], look: Look, node: Option<NodeId>) -> Stream {
        let flat = Flat::of(spans);
        let mut stream = Stream::default();
        let count = flat.text.bytes().filter(|b| *b == b' ' || *b == 0xA0).count();
        stream.reserve(2 * count + 4);
        for span in spans {
            stream.styles.push(span.style);
            stream.rules.push(span.rule);
            stream.marks.push(match (span.note, node) {
                (Some(words), Some(node)) => Raised::Of(self.footnote(span.text, words, node)),
                (Some(_), None) => Raised::Again,
                (None, _) => Raised::No,
            });
            stream.links.push(span.href.map(|href| {
                let id = node.map(|n| self.tree.add(n, Role::Link));
                (Rc::from(href), id)
            }));
        }
        let held = nobreak::spaces(&flat.text);
        let mut held = held.iter().copied().peekable();
        let mut start = 0;
        for (end, length) in nobreak::gaps(&flat.text).chain(std::iter::once((flat.text.len(), 0))) {
            if end > start {
                self.word(&flat, (start, end), &mut stream, look);
            }
            if length > 0 {
                let span = flat.span_at(end);
                let style = spans[span].style;
                let own = length > 1;
                let hold = held.next_if(|(at, _)| *at == end).map(|(_, hold)| hold);
                let shaped = self.shaper.word(if own { "\u{A0}" } else { " " }, style);
                stream.space(shaped, span, hold, look.kind.size);
                if look.balanced() {
                    stream
                        .rate(title::between(&flat.text[start..end], next_word(&flat.text[end + length..])));
                }
            }
            start = end + length;
        }
        stream.text = flat.text;
        stream
    }

    /// A word, which may change its look on the way, with its own places to break.
    fn word(&mut self, flat: &Flat<'_>, range: (usize, usize), stream: &mut Stream, look: Look) {
        let (start, end) = range;
        let size = look.kind.size;
        let word = &flat.text[start..end];
        let index = stream.words.len() as u32;
        stream.words.push((start as u32, end as u32));
        let mut places: Vec<(usize, f32)> = Vec::new();
        let signs = word.bytes().any(|b| matches!(b, b'-' | b'/' | b'@' | b'.'));
        if signs && (word.contains(['-', '/', '@']) || word.trim_end_matches('.').contains('.')) {
            places.extend(hyphenate::own_hyphens(word).into_iter().map(|p| (p, 30.0)));
            if hyphenate::address(word) {
                let style = flat.spans[flat.span_at(start)].style;
                let width = self.width(word, style, size);
                let long = width > look.measure;
                if !long && width > look.measure * WHOLE_ADDRESS && word.contains(['/', '@']) {
                    stream.may_end_short();
                }
                // What follows @ is not parted where it fits on a line of its own.
                let host = word.split_once('@').map(|(_, host)| host).filter(|_| long);
                let whole = host.is_some_and(|host| self.width(host, style, size) <= look.measure);
                let at = word.find('@').map_or(0, |at| at + 1);
                let points = if long { hyphenate::address_points(word) } else { Vec::new() };
                places.extend(points.into_iter().filter(|(point, _)| !whole || *point == at));
            }
        }
        // A range of numbers goes on after its dash.
        if word.as_bytes().contains(&0xE2) {
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            let dashes = word.match_indices('–').map(|(at, dash)| (at, at + dash.len()));
            let between = dashes.filter(|(at, after)| {
                digit(word[..*at].chars().next_back()) && digit(word[*after..].chars().next())
            });
            places.extend(between.map(|(_, after)| (after, 150.0)));
            places.sort_by_key(|(at, _)| *at);
        }
        let mut from = start;
        while from < end {
            let span = flat.span_at(from);
            let to = flat.span_end(span).min(end);
            let shaped = self.shaper.word(&flat.text[from..to], flat.spans[span].style);
            let size = if flat.spans[span].note.is_some() { size * RAISED } else { size };
            let offset = from - start;
            let mut at = 0;
            for (place, penalty) in &places {
                if *place == offset && offset > 0 {
                    stream.place(index, *penalty, true, false);
                }
                let begins = |g: &Glyph| g.start as usize + offset == *place;
                let Some(cut) = shaped.glyphs[at..].iter().position(begins).map(|i| at + i) else { continue };
                if cut > at {
                    stream.glyphs(&shaped, (at, cut), (span, index), offset, size);
                    stream.place(index, *penalty, true, false);
                    at = cut;
                }
            }
            stream.glyphs(&shaped, (at, shaped.glyphs.len()), (span, index), offset, size);
            from = to;
        }
    }

    /// Adds the places where words may be broken with a hyphen; `forced` where the column is too narrow for
    /// some of them.
    fn hyphenate(&mut self, stream: &mut Stream, size: f32, penalty: f32, forced: bool) {
        let old = std::mem::take(stream);
        stream.styles = old.styles;
        stream.links = old.links;
        stream.rules = old.rules;
        stream.marks = old.marks;
        (stream.words, stream.text) = (old.words, old.text);
        stream.reserve(3 * old.items.len());
        let mut points: (u32, Rc<[usize]>) = (NO_WORD, Rc::default());
        let (mut grip, mut dear) = (None, 1.0);
        // What counts or names a number, or hangs on one, stays whole beside it.
        let numeral = |word: u32| stream.word(word).is_some_and(nobreak::numeral);
        let mut whole: Vec<u32> = Vec::new();
        for (i, piece) in old.pieces.iter().enumerate().skip(1) {
            let Piece::Space { grip, .. } = piece else { continue };
            let (before, after) = (old.owners[i - 1], old.owners.get(i + 1).copied().unwrap_or(NO_WORD));
            let month = || stream.word(after).is_some_and(nobreak::month);
            if numeral(before) && !forced && month() {
                whole.push(after);
            }
            let Some(grip) = grip else { continue };
            let counts = || numeral(after) || stream.word(after) == Some("№");
            if *grip == Grip::Number || (*grip == Grip::Name && counts()) {
                whole.push(before);
            }
            if numeral(before) && *grip >= Grip::Name && !forced {
                whole.push(after);
            }
        }
        whole.dedup();
        for ((item, piece), word) in old.items.into_iter().zip(old.pieces).zip(old.owners) {
            if word != points.0 {
                let text = stream.word(word).filter(|_| whole.binary_search(&word).is_err());
                points = (word, text.map(|w| hyphenate::known_points(w, self.locale)).unwrap_or_default());
                let place = stream.words.get(word as usize).filter(|_| !points.1.is_empty());
                let named = place.is_some_and(|(from, to)| {
                    names::name(&stream.text, (*from as usize, *to as usize), grip == Some(Grip::Name))
                });
                dear = if named { NAME } else { 1.0 };
            }
            if let Piece::Space { grip: held, .. } = &piece {
                grip = *held;
            }
            stream.broken((item, piece), word, &points.1, &mut self.shaper, size, penalty * dear);
        }
    }

    fn line(
        &mut self,
        stream: &Stream,
        (start, end): (usize, usize),
        look: Look,
        follows: usize,
        node: Option<NodeId>,
    ) -> SetLine {
        let last = follows == 0;
        let from = (start..end).find(|i| !stream.items[*i].vanishes).unwrap_or(end);
        let to = (from..end).rev().find(|i| !stream.items[*i].vanishes).map_or(from, |i| i + 1);
        let hyphen = stream.items.get(end).and_then(|i| i.end).filter(|e| e.extra > 0.0);
        let sum = |part: fn(&Item) -> f32| stream.items[from..to].iter().map(part).sum::<f32>();
        let natural = sum(|i| i.width) + hyphen.map_or(0.0, |h| h.extra);
        let loose = stream.items.get(end).and_then(|i| i.end).is_some_and(|e| e.loose);
        let ratio = linebreak::ratio(natural, sum(|i| i.stretch), sum(|i| i.shrink), look.measure);
        let short = last || (loose && ratio > FLUSH) || look.narrow();
        let flush = look.align == Align::Justified && !short;
        let ratio = if flush || natural > look.measure { ratio } else { 0.0 };
        // Before an address that fits on the next line only, a short line looks better than gaping spaces; and above
        // a last line alone, which is short itself.
        let ratio = match ratio {
            ratio if ratio > GAPING => 0.5,
            ratio if ratio > GAPING_FIRST && start == 0 && follows == 1 => GAPING_FIRST,
            ratio => ratio,
        };
        let mut writer = Writer::new(look, node);
        if look.align == Align::Centre {
            writer.x = ((look.measure - natural) / 2.0).max(0.0);
        }
        // The words torn at either end of the line; the first part says the whole word, the others none.
        let (before, after) = (stream.torn(start), stream.torn(end));
        for i in from..to {
            let item = &stream.items[i];
            let extra = ratio * if ratio >= 0.0 { item.stretch } else { item.shrink };
            let word = Some(stream.owners[i]).filter(|w| *w != NO_WORD);
            if word.is_some() && word == before {
                writer.say(Saying::Nothing);
            } else if word.is_some() && word == after {
                if !matches!(writer.saying, Saying::Word(_) | Saying::Nothing) {
                    writer.say(Saying::Word(stream.word(stream.owners[i]).unwrap_or_default().into()));
                }
            } else {
                writer.say(Saying::Itself);
            }
            match &stream.pieces[i] {
                Piece::Glyphs { shaped, from, to, span, .. } => {
                    writer.track = extra / (to - from).max(1) as f32;
                    writer.glyphs(&shaped.glyphs[*from..*to], 0.0, *span, stream);
                    writer.track = 0.0;
                }
                Piece::Space { shaped, span, .. } => writer.glyphs(&shaped.glyphs, extra, *span, stream),
                Piece::Hyphen { .. } | Piece::Nothing => {}
            }
        }
        let width = writer.x;
        if let Some(Piece::Hyphen { sign, span }) = stream.pieces.get(end).filter(|_| hyphen.is_some()) {
            writer.glyphs(&[*sign], 0.0, *span, stream);
        } else if !last && let Some(Piece::Space { shaped, span, .. }) = stream.pieces.get(end) {
            // The space at which the line ends is kept in the text, where nobody sees it.
            writer.say(Saying::Itself);
            let x = writer.x;
            writer.glyphs(&shaped.glyphs, 0.0, *span, stream);
            writer.x = x;
        }
        let width = width.max(writer.x);
        SetLine { marks: writer.finish(stream), width, torn: hyphen.is_some() }
    }
}

/// The text of a run with single spaces, and where each span's text begins in it.
struct Flat<'a> {
    text: String,
    spans: &'a [Span<'a>],
    starts: Vec<usize>,
}

impl<'a> Flat<'a> {
    fn of(spans: &'a [Span<'a>]) -> Flat<'a> {
        let mut text = String::with_capacity(spans.iter().map(|s| s.text.len()).sum());
        let mut starts = Vec::with_capacity(spans.len());
        let mut space = false;
        for span in spans {
            let mut started = false;
            let after_link = starts.len().checked_sub(1).is_some_and(|p: usize| {
                spans[p].href.is_some() || spans[p].rule.is_some() || spans[p].note.is_some()
            });
            let mut chars = span.text.chars();
            while let Some(c) = chars.next() {
                match c {
                    '\u{A0}' | '\u{202F}' | '\u{2007}' => {
                        if !started {
                            starts.push(text.len());
                            started = true;
                        }
                        // Beside an ordinary space it is one of two spaces.
                        if !space && !text.is_empty() && !text.ends_with('\u{A0}') {
                            text.push('\u{A0}');
                        }
                    }
                    // Invisible: places to break that we find ourselves, and marks of byte order.
                    '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' => {}
                    c if c.is_whitespace() => space = !text.is_empty(),
                    c => {
                        // A space after a link is no part of it.
                        if space && !started && after_link {
                            starts.push(text.len());
                            started = true;
                        }
                        if space {
                            if text.ends_with('\u{A0}') {
                                space = false;
                            } else {
                                text.push(' ');
                                space = false;
                            }
                        }
                        if !started {
                            starts.push(text.len());
                            started = true;
                        }
                        text.push(c);
                        let rest = chars.as_str();
                        let (run, rest) = rest.split_at(ordinary(rest));
                        text.push_str(run);
                        chars = rest.chars();
                    }
                }
            }
            if !started {
                starts.push(text.len());
            }
        }
        while text.ends_with(['\u{A0}', ' ']) {
            text.pop();
        }
        Flat { text, spans, starts }
    }

    /// The span to which a byte belongs; a space before a span belongs to the one before.
    fn span_at(&self, at: usize) -> usize {
        self.starts.partition_point(|s| *s <= at).saturating_sub(1)
    }

    fn span_end(&self, span: usize) -> usize {
        self.starts.get(span + 1).copied().unwrap_or(self.text.len())
    }
}

/// How many bytes at the beginning of a text are visible ASCII and Cyrillic letters, among which there is nothing
/// to look at one by one.
fn ordinary(text: &str) -> usize {
    let other = |b: u8| !matches!(b, b'!'..=b'~' | 0xD0..=0xD3 | 0x80..=0xBF);
    text.bytes().position(other).unwrap_or(text.len())
}

/// The word with which a text begins.
fn next_word(text: &str) -> &str {
    &text[..nobreak::gaps(text).next().map_or(text.len(), |(at, _)| at)]
}

/// A paragraph as items to break and the pieces that they stand for, index by index.
#[derive(Default)]
struct Stream {
    items: Vec<Item>,
    pieces: Vec<Piece>,
    /// Per piece: index of its word, or [`NO_WORD`].
    owners: Vec<u32>,
    /// Where each word begins and ends in the text.
    words: Vec<(u32, u32)>,
    text: String,
    /// Per span: its style.
    styles: Vec<Style>,
    /// Per span: where it leads.
    links: Vec<Option<(Rc<str>, Option<NodeId>)>>,
    /// Per span: the rule along it.
    rules: Vec<Option<Rule>>,
    /// Per span: whether it is the mark of a footnote.
    marks: Vec<Raised>,
}

/// Size of a footnote's mark, and by how much it is raised, in parts of the type's size.
const RAISED: f32 = 0.64;
const RISE: f32 = 0.34;

/// Whether a span is the mark of a footnote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Raised {
    No,
    /// In a head that is repeated: its footnote has been told.
    Again,
    /// The node of the reference.
    Of(NodeId),
}

/// Lines whose spaces would grow by more than this many times their stretch are left short.
const GAPING: f32 = 2.8;
/// The first of two lines stretches its spaces by no more.
const GAPING_FIRST: f32 = 1.3;

/// An address that takes more of the column than this may leave the line above it short.
const WHOLE_ADDRESS: f32 = 0.15;

/// By what part of the type's size letters may stand farther apart, and closer together, where spaces alone
/// would gape or stick.
const TRACK: (f32, f32) = (0.009, 0.006);

/// How much worse it is to tear a name than another word.
const NAME: f32 = 8.0;

/// What stands for the word of a space.
const NO_WORD: u32 = u32::MAX;

#[derive(Clone)]
enum Piece {
    /// Glyphs `from..to` of a shaped part of a word, which begins at byte `offset` of the word.
    Glyphs { shaped: Rc<Shaped>, from: usize, to: usize, span: usize, offset: usize },
    /// A space, and how firmly it holds.
    Space { shaped: Rc<Shaped>, span: usize, grip: Option<Grip> },
    /// A hyphen that is seen where the line ends before it.
    Hyphen { sign: Glyph, span: usize },
    /// A place to break without a sign.
    Nothing,
}

const BOX: Item = Item { width: 0.0, stretch: 0.0, shrink: 0.0, vanishes: false, end: None };

impl Stream {
    fn reserve(&mut self, count: usize) {
        self.items.reserve(count);
        self.pieces.reserve(count);
        self.owners.reserve(count);
    }

    /// The word of that index.
    fn word(&self, index: u32) -> Option<&str> {
        let (start, end) = self.words.get(index as usize)?;
        self.text.get(*start as usize..*end as usize)
    }

    fn push(&mut self, item: Item, piece: Piece, word: u32) {
        self.items.push(item);
        self.pieces.push(piece);
        self.owners.push(word);
    }

    fn space(&mut self, shaped: Rc<Shaped>, span: usize, hold: Option<Hold>, size: f32) {
        let width = shaped.width as f32 * size / 1000.0;
        let penalty = if hold == Some(Hold::Loose) { 130.0 } else { 0.0 };
        let grip = if let Some(Hold::Firm(grip)) = hold { Some(grip) } else { None };
        let holds = grip.is_some();
        let end = (!holds).then_some(End { extra: 0.0, penalty, hyphen: false, loose: false });
        let item = Item { width, stretch: width * 0.55, shrink: width * 0.3, vanishes: !holds, end };
        self.push(item, Piece::Space { shaped, span, grip }, NO_WORD);
    }

    /// Glyphs of a span and word.
    fn glyphs(
        &mut self,
        shaped: &Rc<Shaped>,
        (from, to): (usize, usize),
        (span, word): (usize, u32),
        offset: usize,
        size: f32,
    ) {
        let units: i32 = shaped.glyphs[from..to].iter().map(|g| g.advance).sum();
        let item = Item { width: units as f32 * size / 1000.0, ..BOX };
        self.push(item, Piece::Glyphs { shaped: Rc::clone(shaped), from, to, span, offset }, word);
    }

    fn place(&mut self, word: u32, penalty: f32, hyphen: bool, loose: bool) {
        let end = Some(End { extra: 0.0, penalty, hyphen, loose });
        self.push(Item { end, ..BOX }, Piece::Nothing, word);
    }

    /// Says how ill the line of a title ends at the last space, where it may end there at all.
    fn rate(&mut self, penalty: f32) {
        if let Some(end) = self.items.last_mut().and_then(|item| item.end.as_mut()) {
            end.penalty = penalty.max(end.penalty);
        }
    }

    /// Lets the line that ends before the next word be short.
    fn may_end_short(&mut self) {
        if let Some(end) = self.items.last_mut().and_then(|item| item.end.as_mut()) {
            end.loose = true;
        }
    }

    /// Adds an item of the unhyphenated stream, broken at the points of its word.
    fn broken(
        &mut self,
        (item, piece): (Item, Piece),
        word: u32,
        points: &[usize],
        shaper: &mut Shaper,
        size: f32,
        penalty: f32,
    ) {
        let Piece::Glyphs { shaped, from, to, span, offset } = &piece else {
            return self.push(item, piece, word);
        };
        let mut at = *from;
        for point in points {
            let begins = |g: &Glyph| g.start as usize + offset == *point;
            let Some(cut) = shaped.glyphs[at..*to].iter().position(begins).map(|i| at + i) else { continue };
            if cut == at {
                continue;
            }
            self.glyphs(shaped, (at, cut), (*span, word), *offset, size);
            let sign = shaper.sign('-', "\u{AD}", self.styles[*span]);
            let extra = sign.advance as f32 * size / 1000.0;
            // Two letters alone before a hyphen are worse than more.
            let head = self.word(word).and_then(|w| w.get(..*point)).unwrap_or_default();
            let short = head.chars().filter(|c| c.is_alphabetic()).nth(2).is_none();
            let penalty = if short { penalty * 2.5 } else { penalty };
            let end = Some(End { extra, penalty, hyphen: true, loose: false });
            self.push(Item { end, ..BOX }, Piece::Hyphen { sign, span: *span }, word);
            at = cut;
        }
        if at == *from {
            self.push(item, piece, word);
        } else {
            self.glyphs(shaped, (at, *to), (*span, word), *offset, size);
        }
    }

    /// Lets letters stand farther apart and closer together.
    fn track(&mut self, size: f32) {
        for (item, piece) in self.items.iter_mut().zip(&self.pieces) {
            if let Piece::Glyphs { from, to, .. } = piece {
                let letters = (to - from) as f32 * size;
                (item.stretch, item.shrink) = (letters * TRACK.0, letters * TRACK.1);
            }
        }
    }

    /// Opens spaces that would otherwise hold inside stretches that are wider than the column, the weaker
    /// ones first.
    fn open(&mut self, measure: f32) {
        for grip in Grip::ALL {
            for (from, to) in self.wide(measure) {
                for (item, piece) in self.items[from..to].iter_mut().zip(&self.pieces[from..to]) {
                    if matches!(piece, Piece::Space { grip: Some(g), .. } if *g == grip) {
                        item.vanishes = true;
                        item.end = Some(End { extra: 0.0, penalty: 200.0, hyphen: false, loose: true });
                    }
                }
            }
        }
    }

    /// Opens places between any two letters of a word that fits on no line, however it is hyphenated.
    fn chop(&mut self, measure: f32, size: f32) {
        let wide = self.wide(measure);
        if wide.is_empty() {
            return;
        }
        let old = std::mem::take(&mut self.items);
        let pieces = std::mem::take(&mut self.pieces);
        let owners = std::mem::take(&mut self.owners);
        let mut wide = wide.into_iter().peekable();
        for (i, ((item, piece), word)) in old.into_iter().zip(pieces).zip(owners).enumerate() {
            while wide.next_if(|(_, to)| *to <= i).is_some() {}
            let inside = wide.peek().is_some_and(|(from, _)| *from <= i);
            match &piece {
                Piece::Glyphs { shaped, from, to, span, offset } if inside => {
                    // Where the look changes, too.
                    if matches!(self.pieces.last(), Some(Piece::Glyphs { .. })) {
                        self.place(word, 100.0, false, true);
                    }
                    let mut at = *from;
                    for cut in from + 1..*to {
                        if shaped.glyphs[cut].start == shaped.glyphs[cut - 1].start {
                            continue;
                        }
                        self.glyphs(shaped, (at, cut), (*span, word), *offset, size);
                        self.place(word, 100.0, false, true);
                        at = cut;
                    }
                    self.glyphs(shaped, (at, *to), (*span, word), *offset, size);
                }
                _ => self.push(item, piece, word),
            }
        }
    }

    /// Ranges of items between two ends that are wider than the column, with the hyphen that an end may add.
    fn wide(&self, measure: f32) -> Vec<(usize, usize)> {
        let mut wide = Vec::new();
        let mut start = 0;
        let mut width = 0.0;
        for i in 0..=self.items.len() {
            let item = self.items.get(i);
            let extra = item.and_then(|item| item.end.as_ref()).map(|end| end.extra);
            if item.is_none() || extra.is_some() {
                if width + extra.unwrap_or(0.0) > measure {
                    wide.push((start, i));
                }
                start = i;
                width = 0.0;
            }
            width += item.filter(|item| !item.vanishes).map_or(0.0, |item| item.width);
        }
        wide
    }

    /// Width of the shortest line but the last.
    fn shortest(&self, ends: &[usize]) -> f32 {
        let mut start = 0;
        let mut shortest = f32::INFINITY;
        for end in &ends[..ends.len().saturating_sub(1)] {
            let items = self.items[start..*end].iter();
            shortest = shortest.min(items.skip_while(|i| i.vanishes).map(|i| i.width).sum());
            start = *end;
        }
        shortest
    }

    /// The word inside which a line ends before the item, if it does.
    fn torn(&self, end: usize) -> Option<u32> {
        let word = *self.owners.get(end)?;
        (word != NO_WORD && end > 0 && self.owners[end - 1] == word).then_some(word)
    }
}

/// Writes the marks of one line.
struct Writer {
    marks: Vec<Mark>,
    run: Option<Open>,
    x: f32,
    /// White after every letter.
    track: f32,
    look: Look,
    node: Option<NodeId>,
    /// Span whose link or rule is open, and where it began.
    link: Option<(usize, f32)>,
    saying: Saying,
}

/// What the next run says to whoever copies or reads it aloud.
#[derive(Clone, Debug, PartialEq)]
enum Saying {
    /// The text of its glyphs.
    Itself,
    /// The whole word of which it is the first part.
    Word(Rc<str>),
    /// Nothing: an earlier part has said the whole word.
    Nothing,
}

/// A run that is being written.
struct Open {
    run: Run,
    span: usize,
    /// By how much the reader of the PDF would stand too far right, in thousandths of an em.
    ahead: f64,
}

impl Writer {
    fn new(look: Look, node: Option<NodeId>) -> Writer {
        Writer {
            marks: Vec::new(),
            run: None,
            x: 0.0,
            track: 0.0,
            look,
            node,
            link: None,
            saying: Saying::Itself,
        }
    }

    fn say(&mut self, saying: Saying) {
        if self.saying != saying {
            self.close_run();
            self.saying = saying;
        }
    }

    /// Glyphs, and `extra` points after the last.
    fn glyphs(&mut self, glyphs: &[Glyph], extra: f32, span: usize, stream: &Stream) {
        let raised = stream.marks[span];
        let (size, y) = match raised {
            Raised::No => (self.look.kind.size, 0.0),
            _ => (self.look.kind.size * RAISED, -self.look.kind.size * RISE),
        };
        if self.link.is_some_and(|(s, _)| s != span) {
            self.close_link(stream);
        }
        let link = stream.links[span].as_ref();
        if (link.is_some() || stream.rules[span].is_some()) && self.link.is_none() {
            self.link = Some((span, self.x));
        }
        for glyph in glyphs {
            let continues = self.run.as_ref().is_some_and(|o| {
                o.run.face == glyph.face
                    && (o.span == span
                        || (stream.links[o.span].is_none()
                            && link.is_none()
                            && stream.marks[o.span] == Raised::No
                            && raised == Raised::No))
            });
            if !continues {
                self.close_run();
                let reference = if let Raised::Of(node) = raised { Some(node) } else { None };
                let node = link.and_then(|(_, n)| *n).or(reference).or(self.node);
                let run = Run {
                    x: self.x,
                    y,
                    face: glyph.face,
                    size,
                    grey: self.look.grey,
                    codes: Vec::with_capacity(64),
                    shifts: Vec::new(),
                    node,
                    says: self.says(),
                };
                self.run = Some(Open { run, span, ahead: 0.0 });
            }
            if let Some(open) = &mut self.run {
                let shift = open.ahead.round();
                if shift != 0.0 {
                    open.run.shifts.push((open.run.codes.len() as u32, shift as i32));
                    open.ahead -= shift;
                }
                open.run.codes.push(glyph.code);
                open.ahead += f64::from(glyph.natural - glyph.advance);
                if self.track != 0.0 {
                    open.ahead -= f64::from(self.track * 1000.0 / size);
                }
            }
            self.x += glyph.advance as f32 * size / 1000.0 + self.track;
        }
        if extra != 0.0
            && let Some(open) = &mut self.run
        {
            open.ahead -= f64::from(extra * 1000.0 / size);
        }
        self.x += extra;
    }

    /// What the run says that is opened now; later runs of the same word say nothing.
    fn says(&mut self) -> Option<Rc<str>> {
        match std::mem::replace(&mut self.saying, Saying::Nothing) {
            Saying::Itself => {
                self.saying = Saying::Itself;
                None
            }
            Saying::Word(word) => Some(word),
            Saying::Nothing => Some(Rc::from("")),
        }
    }

    fn close_run(&mut self) {
        if let Some(open) = self.run.take() {
            self.marks.push(Mark::Text(open.run));
        }
    }

    /// Rules what the open span covers on this line, and makes a link active.
    fn close_link(&mut self, stream: &Stream) {
        let Some((span, from)) = self.link.take() else { return };
        self.close_run();
        let width = self.x - from;
        if width <= 0.0 {
            return;
        }
        let size = self.look.kind.size;
        if let Some(rule) = stream.rules[span] {
            let y = if rule == Rule::Under { size * 0.16 } else { -size * 0.26 };
            self.marks.push(Mark::Fill { x: from, y, width, height: 0.6, grey: 0.0 });
        }
        let Some((href, node)) = stream.links[span].as_ref() else { return };
        self.marks.push(Mark::Fill { x: from, y: size * 0.16, width, height: 0.35, grey: 0.45 });
        if let Some(node) = node {
            let (y, height) = (-size * 0.8, size * 1.05);
            self.marks.push(Mark::Link { x: from, y, width, height, href: Rc::clone(href), node: *node });
        }
    }

    fn finish(mut self, stream: &Stream) -> Vec<Mark> {
        self.close_link(stream);
        self.close_run();
        self.marks
    }
}
