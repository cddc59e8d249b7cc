//! Line breaks of a whole paragraph at once, after Knuth and Plass, «Breaking Paragraphs into Lines»
//! (1981), with one best predecessor a break.

/// A part of a paragraph: a box, a space, or a place to break.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Item {
    /// Natural width.
    pub(crate) width: f32,
    /// How far it may grow before it looks bad.
    pub(crate) stretch: f32,
    /// How far it may shrink at all.
    pub(crate) shrink: f32,
    /// Whether it vanishes at the beginning and at the end of a line.
    pub(crate) vanishes: bool,
    /// Whether a line may end before it.
    pub(crate) end: Option<End>,
}

/// A place where a line may end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct End {
    /// Width of what appears there (a hyphen).
    pub(crate) extra: f32,
    /// How undesirable; 0 at a space.
    pub(crate) penalty: f32,
    /// Two such lines one after the other look worse.
    pub(crate) hyphen: bool,
    /// Whether the line may be left short without much blame (inside a word wider than the column, before an
    /// address that is not parted).
    pub(crate) loose: bool,
}

/// How lines are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Setting {
    /// Flush on both sides; no line stretched beyond the ratio.
    Justified(f32),
    /// Flush on the left.
    Ragged,
    /// Lines of like length, as in titles.
    Balanced,
}

/// Demerits of a last line that is no more than what follows a word's own hyphen: as much as of a line whose
/// spaces are nearly twice as wide.
const TORN_LAST: f64 = 250_000.0;
/// Demerits of one that is no more than the tail of a hyphenated word: rather every other line is worse.
const TAIL_LAST: f64 = 1e12;
/// Demerits of one that begins with the tail of a word and is short, too; and of one that is not.
const TAIL_FIRST: [f64; 2] = [60_000.0, 5_000.0];
/// Demerits of a line by how many running end with a hyphen: of three or four the eye makes a ladder.
const LADDER: [f64; 5] = [0.0, 0.0, 8_000.0, 200_000.0, 2_000_000.0];
/// A last line that fills less of a justified column, or of a ragged one, looks like a slip.
const SLIVER: f32 = 0.15;
const RAGGED_SLIVER: f32 = 0.3;
/// A last line that fills less is short.
const SHORT: f32 = 0.35;
/// A line before an address may stretch its spaces by so many times their stretch; else it is left short.
pub(crate) const FLUSH: f32 = 1.0;
/// How much of their shrink the spaces of a ragged line use: there is no need to press it.
pub(crate) const RAGGED_SHRINK: f32 = 0.35;

struct Node {
    /// Index of the item at which the line before ended.
    at: usize,
    /// Index of the first item of the next line.
    start: usize,
    previous: usize,
    demerits: f64,
    fitness: i8,
    /// How many lines running end with a hyphen here.
    rungs: usize,
    /// Whether it has a sign of its own there.
    signed: bool,
}

/// The ends of the lines as indices of items (the last one is the number of items), or nothing where
/// the setting's tolerance allows no solution.
///
/// `Justified(f32::INFINITY)`, `Ragged` and `Balanced` always give one; a line is wider than the
/// measure only where the items between two ends are.
pub(crate) fn lines(items: &[Item], measure: f32, setting: Setting) -> Option<Vec<usize>> {
    let sums = Sums::of(items);
    if sums.width[items.len()] <= measure && setting != Setting::Balanced {
        return Some(vec![items.len()]);
    }
    let tolerant = !matches!(setting, Setting::Justified(t) if t.is_finite());
    let pressed = if matches!(setting, Setting::Justified(_)) { 1.0 } else { RAGGED_SHRINK };
    let mut nodes =
        vec![Node { at: 0, start: 0, previous: 0, demerits: 0.0, fitness: 1, rungs: 0, signed: false }];
    let mut active: Vec<usize> = vec![0];
    for at in 0..=items.len() {
        let last = at == items.len();
        let end = if last {
            End { extra: 0.0, penalty: 0.0, hyphen: false, loose: false }
        } else {
            match items[at].end {
                Some(end) if at > 0 => end,
                _ => continue,
            }
        };
        let mut best: Option<Node> = None;
        let mut widest = None;
        active.retain(|&n| {
            let node = &nodes[n];
            if node.start >= at && !last {
                return true;
            }
            let mut line = sums.line(node.start, at);
            line.shrink *= pressed;
            let overfull = line.width - line.shrink > measure + 0.01;
            if overfull {
                widest = Some(n);
                return false;
            }
            let natural = line.width + end.extra;
            if natural - line.shrink > measure + 0.01 {
                return true;
            }
            let Some((badness, fitness)) = judge(natural, line, measure, setting, last, end.loose) else {
                return true;
            };
            let mut demerits = (10.0 + badness).powi(2) + f64::from(end.penalty).powi(2);
            let rungs = if end.hyphen { node.rungs + 1 } else { 0 };
            demerits += LADDER[rungs.min(LADDER.len() - 1)];
            // The last line is more than the end of a word.
            if last && node.rungs > 0 && items[node.start..].iter().all(|item| !item.vanishes) {
                if node.signed && !tolerant {
                    return true;
                }
                demerits += if node.signed { TAIL_LAST } else { TORN_LAST };
            } else if last && node.rungs > 0 {
                demerits += TAIL_FIRST[usize::from(natural > measure * SHORT)];
            }
            if (fitness - node.fitness).abs() > 1 {
                demerits += 3_000.0;
            }
            demerits += node.demerits;
            if best.as_ref().is_none_or(|b| demerits < b.demerits) {
                let signed = end.extra > 0.0;
                best = Some(Node { at, start: 0, previous: n, demerits, fitness, rungs, signed });
            }
            true
        });
        if best.is_none() && active.is_empty() {
            let from = widest.filter(|_| tolerant)?;
            // Wider than the measure, and nothing to be done about it.
            let demerits = nodes[from].demerits + 1e9;
            let (rungs, signed) = (usize::from(end.hyphen), end.extra > 0.0);
            best = Some(Node { at, start: 0, previous: from, demerits, fitness: 0, rungs, signed });
        }
        if let Some(mut node) = best {
            node.start = (at..items.len()).find(|i| !items[*i].vanishes).unwrap_or(items.len());
            active.push(nodes.len());
            nodes.push(node);
        }
    }
    let mut chosen = nodes.len() - 1;
    if nodes[chosen].at != items.len() {
        return None;
    }
    let mut ends = Vec::new();
    while chosen != 0 {
        ends.push(nodes[chosen].at);
        chosen = nodes[chosen].previous;
    }
    ends.reverse();
    Some(ends)
}

/// Whether a justified paragraph ends with a line so short that it looks like a slip, or with a short one that
/// begins with the tail of a word.
pub(crate) fn ends_short(items: &[Item], ends: &[usize], measure: f32) -> bool {
    let [.., start, end] = ends else { return false };
    let tail = items[*start].end.is_some_and(|end| end.extra > 0.0);
    let line = items[*start..*end].iter().skip_while(|item| item.vanishes);
    line.map(|item| item.width).sum::<f32>() < measure * if tail { SHORT } else { SLIVER }
}

/// By how much of their stretch (positive) or shrink (negative) the spaces of a line change.
pub(crate) fn ratio(natural: f32, stretch: f32, shrink: f32, measure: f32) -> f32 {
    let missing = measure - natural;
    if missing >= 0.0 {
        if stretch > 0.0 { missing / stretch } else { 0.0 }
    } else if shrink > 0.0 {
        (missing / shrink).max(-1.0)
    } else {
        0.0
    }
}

/// Badness of a line that fits and its class (0 tight, 1 normal, 2 loose, 3 very loose); nothing where
/// it is looser than tolerated.
fn judge(
    natural: f32,
    line: Line,
    measure: f32,
    setting: Setting,
    last: bool,
    loose: bool,
) -> Option<(f64, i8)> {
    let short = f64::from((measure - natural).max(0.0) / measure);
    match setting {
        // A single short word below the others looks like a slip.
        Setting::Ragged if last => Some((120.0 * sliver(natural, measure, RAGGED_SLIVER), 1)),
        Setting::Ragged => Some((300.0 * short * short, 1)),
        Setting::Balanced => Some((300.0 * short * short, 1)),
        Setting::Justified(_) if last && natural <= measure => {
            Some((700.0 * sliver(natural, measure, SLIVER), 1))
        }
        Setting::Justified(_) if loose && ratio(natural, line.stretch, line.shrink, measure) > FLUSH => {
            Some((60.0 + 200.0 * short, 1))
        }
        Setting::Justified(_) if loose && line.stretch <= 0.0 => Some((200.0 * short, 1)),
        Setting::Justified(tolerance) => {
            let missing = measure - natural;
            let r = if missing > 0.0 && line.stretch <= 0.0 {
                f64::INFINITY
            } else {
                f64::from(ratio(natural, line.stretch, line.shrink, measure))
            };
            if r > f64::from(tolerance) {
                return None;
            }
            let fitness = match r {
                r if r < -0.5 => 0,
                r if r <= 0.5 => 1,
                r if r <= 1.0 => 2,
                _ => 3,
            };
            // Of lines that gape whatever is done the fuller one is the better.
            Some(((100.0 * r.abs().powi(3)).min(1e5 * (1.0 + short)), fitness))
        }
    }
}

/// How much a last line lacks to the part of the column from which on it does not look like a slip: 0 to 1.
fn sliver(natural: f32, measure: f32, part: f32) -> f64 {
    f64::from((1.0 - natural / (measure * part)).max(0.0))
}

/// Width, stretch and shrink of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line {
    /// Natural width.
    pub(crate) width: f32,
    /// Sum of stretches.
    pub(crate) stretch: f32,
    /// Sum of shrinks.
    pub(crate) shrink: f32,
}

/// Running sums over the items. In `f64`, so that long paragraphs add up to what their lines do.
struct Sums {
    width: Vec<f32>,
    exact: Vec<[f64; 3]>,
}

impl Sums {
    fn of(items: &[Item]) -> Sums {
        let mut sum = [0.0f64; 3];
        let mut exact = Vec::with_capacity(items.len() + 1);
        exact.push(sum);
        for item in items {
            sum[0] += f64::from(item.width);
            sum[1] += f64::from(item.stretch);
            sum[2] += f64::from(item.shrink);
            exact.push(sum);
        }
        Sums { width: exact.iter().map(|s| s[0] as f32).collect(), exact }
    }

    fn line(&self, from: usize, to: usize) -> Line {
        let (a, b) = (self.exact[from.min(to)], self.exact[to]);
        Line { width: (b[0] - a[0]) as f32, stretch: (b[1] - a[1]) as f32, shrink: (b[2] - a[2]) as f32 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPACE: Item = Item {
        width: 3.0,
        stretch: 1.5,
        shrink: 1.0,
        vanishes: true,
        end: Some(End { extra: 0.0, penalty: 0.0, hyphen: false, loose: false }),
    };

    fn letters(width: f32) -> Item {
        Item { width, stretch: 0.0, shrink: 0.0, vanishes: false, end: None }
    }

    fn words(widths: &[f32]) -> Vec<Item> {
        let mut items = Vec::new();
        for (i, w) in widths.iter().enumerate() {
            if i > 0 {
                items.push(SPACE);
            }
            items.push(letters(*w));
        }
        items
    }

    fn widths(items: &[Item], ends: &[usize]) -> Vec<f32> {
        let mut start = 0;
        ends.iter()
            .map(|end| {
                let from = (start..*end).find(|i| !items[*i].vanishes).unwrap_or(*end);
                start = *end;
                items[from..*end].iter().map(|i| i.width).sum()
            })
            .collect()
    }

    #[test]
    fn the_paragraph_as_a_whole_decides() {
        // Greedy filling puts three words on the first line and leaves the second gaping.
        let items = words(&[20.0, 20.0, 20.0, 40.0, 20.0, 30.0, 30.0]);
        let ends = lines(&items, 70.0, Setting::Justified(f32::INFINITY)).expect("always");
        for width in widths(&items, &ends) {
            assert!(width <= 72.1, "{width}");
        }
        assert_eq!(ends.last(), Some(&items.len()));
    }

    #[test]
    fn a_strict_tolerance_may_find_nothing() {
        let items = words(&[30.0, 60.0, 30.0, 60.0]);
        assert_eq!(lines(&items, 70.0, Setting::Justified(1.0)), None);
        assert!(lines(&items, 70.0, Setting::Justified(f32::INFINITY)).is_some());
    }

    #[test]
    fn a_short_paragraph_is_one_line() {
        let items = words(&[10.0, 10.0]);
        assert_eq!(lines(&items, 70.0, Setting::Justified(1.0)), Some(vec![3]));
    }

    #[test]
    fn of_gaping_lines_the_fuller_one_is_taken() {
        // An address too long for the first line: the words before it stay together.
        let items = words(&[6.0, 6.0, 6.0, 6.0, 50.0]);
        let ends = lines(&items, 70.0, Setting::Justified(f32::INFINITY)).expect("always");
        assert_eq!(widths(&items, &ends), vec![33.0, 50.0]);
    }

    #[test]
    fn balanced_lines_are_of_like_length() {
        let items = words(&[30.0, 30.0, 30.0, 10.0]);
        let ends = lines(&items, 100.0, Setting::Balanced).expect("always");
        assert_eq!(widths(&items, &ends), vec![63.0, 43.0]);
    }

    #[test]
    fn the_last_line_is_not_the_end_of_a_word() {
        // Four words, the last of which may be torn: it stands on the second line, whole.
        let mut items = words(&[20.0; 3]);
        items.push(SPACE);
        items.push(letters(9.0));
        let end = End { extra: 2.0, penalty: 30.0, hyphen: true, loose: false };
        items.push(Item { end: Some(end), ..letters(0.0) });
        items.push(letters(16.0));
        for setting in [Setting::Justified(f32::INFINITY), Setting::Ragged] {
            let ends = lines(&items, 80.0, setting).expect("always");
            assert_eq!(ends, vec![5, items.len()], "{setting:?}");
        }
    }

    #[test]
    fn the_line_before_an_address_may_stay_short() {
        let mut items = words(&[13.0, 13.0, 13.0, 51.0, 15.0, 13.0, 13.0, 13.0, 13.0]);
        assert_eq!(lines(&items, 70.0, Setting::Justified(2.0)), None);
        items[5].end = Some(End { extra: 0.0, penalty: 0.0, hyphen: false, loose: true });
        let ends = lines(&items, 70.0, Setting::Justified(2.0)).expect("left short");
        assert_eq!(ends[0], 5);
    }

    #[test]
    fn a_short_word_takes_another_one_along() {
        // Fourteen words fill two lines, the last one is left over.
        let items = words(&[[8.0; 14].as_slice(), &[5.0]].concat());
        let ends = lines(&items, 70.0, Setting::Justified(2.0)).expect("set");
        assert!(!ends_short(&items, &ends, 70.0), "{:?}", widths(&items, &ends));
        assert!(ends_short(&items, &[13, 27, items.len()], 70.0));
    }

    #[test]
    fn ten_thousand_places_take_no_time() {
        let loose = End { extra: 0.0, penalty: 50.0, hyphen: false, loose: true };
        let items: Vec<Item> =
            (0..10_000).map(|i| Item { end: (i > 0).then_some(loose), ..letters(5.0) }).collect();
        let ends = lines(&items, 400.0, Setting::Justified(f32::INFINITY)).expect("always");
        assert_eq!(ends.len(), 125);
    }
}
