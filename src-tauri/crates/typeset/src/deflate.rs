//! Deflate (RFC 1951, in the envelope of RFC 1950) for the streams that every paper has anew: a few thousand bytes,
//! for which the tables of a general packer cost more than the packing. One block with codes of its own; matches are
//! sought by four bytes, one letter lazily. The bytes depend on the contents alone.

/// Furthest that a match lies back.
const WINDOW: usize = 1 << 15;
/// Longest match.
const LONGEST: usize = 258;
/// Bits of the table of beginnings.
const HASH_BITS: u32 = 12;
/// How many earlier places with the same beginning are looked at.
const PLACES: usize = 3;
/// A match this long is taken at once.
const GOOD: usize = 32;

/// Ends a block.
const END: usize = 256;
const LETTERS: usize = 286;
const DISTANCES: usize = 30;
/// The order in which the lengths of the lengths' codes are written.
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Packs with zlib's head and check sum.
pub(crate) fn zlib(content: &[u8]) -> Vec<u8> {
    let symbols = symbols(content);
    let (mut letters, mut distances) = ([0u32; LETTERS], [0u32; DISTANCES]);
    for symbol in &symbols {
        match symbol.halves() {
            (0, letter) => letters[letter] += 1,
            (length, distance) => {
                letters[length_code(length).0] += 1;
                distances[distance_code(distance).0] += 1;
            }
        }
    }
    letters[END] += 1;
    let (letters, distances) = (Code::of(&letters, 15), Code::of(&distances, 15));

    let mut out = Bits { bytes: Vec::with_capacity(content.len() / 3 + 128), held: 0, count: 0 };
    out.bytes.extend([0x78, 0x5E]);
    // The last block, with codes of its own.
    out.put(0b101, 3);
    codes(&mut out, &letters, &distances);
    for symbol in &symbols {
        match symbol.halves() {
            (0, letter) => letters.put(&mut out, letter),
            (length, distance) => {
                let (code, bits, rest) = length_code(length);
                letters.put(&mut out, code);
                out.put(rest, bits);
                let (code, bits, rest) = distance_code(distance);
                distances.put(&mut out, code);
                out.put(rest, bits);
            }
        }
    }
    letters.put(&mut out, END);
    let mut bytes = out.finish();
    bytes.extend(check_sum(content).to_be_bytes());
    bytes
}

/// A letter, or a length with a distance.
#[derive(Clone, Copy)]
struct Symbol(u32);

impl Symbol {
    /// Length and distance; zero and the letter.
    fn halves(self) -> (usize, usize) {
        ((self.0 >> 16) as usize, (self.0 & 0xFFFF) as usize)
    }
}

/// What has been seen, by its first four bytes.
struct Seen<'a> {
    content: &'a [u8],
    /// The last place of each beginning, plus one.
    heads: [u32; 1 << HASH_BITS],
    /// The place before each, plus one.
    before: Vec<u32>,
}

impl Seen<'_> {
    fn hash(&self, at: usize) -> Option<usize> {
        let word = u32::from_le_bytes(*self.content.get(at..)?.first_chunk()?);
        Some((word.wrapping_mul(0x9E37_79B1) >> (32 - HASH_BITS)) as usize)
    }

    /// Notes a place; returns the last one with the same beginning, plus one.
    fn note(&mut self, at: usize) -> usize {
        let Some(hash) = self.hash(at) else { return 0 };
        let last = std::mem::replace(&mut self.heads[hash], at as u32 + 1);
        self.before[at % WINDOW] = last;
        last as usize
    }

    /// The longest match that is longer than `least`, from a place that [`Seen::note`] returned.
    fn longest(&self, at: usize, mut place: usize, least: usize) -> Option<(usize, usize)> {
        let rest = &self.content[at..];
        let most = rest.len().min(LONGEST);
        let (mut best, mut found) = (least, None);
        for _ in 0..PLACES {
            let Some(from) = place.checked_sub(1).filter(|from| at - from <= WINDOW) else { break };
            let other = &self.content[from..];
            if best < most && other[best] == rest[best] {
                let length = common(&rest[..most], other);
                if length > best {
                    (best, found) = (length, Some((length, at - from)));
                }
            }
            // What the window has passed over belongs to a later place.
            place = self.before[from % WINDOW] as usize;
            if place > from {
                break;
            }
        }
        found
    }
}

/// How many bytes both begin with; the first is no longer than the other.
fn common(a: &[u8], b: &[u8]) -> usize {
    let ((wide, rest), (other, _)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    for (at, (x, y)) in wide.iter().zip(other).enumerate() {
        let unlike = u64::from_le_bytes(*x) ^ u64::from_le_bytes(*y);
        if unlike != 0 {
            return at * 8 + unlike.trailing_zeros() as usize / 8;
        }
    }
    let from = wide.len() * 8;
    from + rest.iter().zip(&b[from..]).take_while(|(x, y)| x == y).count()
}

fn symbols(content: &[u8]) -> Vec<Symbol> {
    let window = content.len().min(WINDOW);
    let mut seen = Seen { content, heads: [0; 1 << HASH_BITS], before: vec![0; window] };
    let mut symbols = Vec::with_capacity(content.len() / 3 + 16);
    let (mut at, mut waiting) = (0, None::<(usize, usize)>);
    while at < content.len() {
        let place = seen.note(at);
        let least = waiting.map_or(3, |(length, _)| length);
        let found = if least < GOOD { seen.longest(at, place, least) } else { None };
        match (waiting.take(), found) {
            // Nothing better a letter further on: what was found there is taken.
            (Some((length, distance)), None) => {
                symbols.push(Symbol((length as u32) << 16 | distance as u32));
                let end = at - 1 + length;
                for passed in at + 1..end {
                    seen.note(passed);
                }
                at = end;
            }
            (before, found) => {
                if before.is_some() {
                    symbols.push(Symbol(u32::from(content[at - 1])));
                }
                if found.is_none() {
                    symbols.push(Symbol(u32::from(content[at])));
                }
                waiting = found;
                at += 1;
            }
        }
    }
    symbols
}

/// The code of a length, and what is added to it: how many bits, and which.
fn length_code(length: usize) -> (usize, u32, u32) {
    let rest = length - 3;
    if length == LONGEST {
        return (285, 0, 0);
    }
    if rest < 8 {
        return (257 + rest, 0, 0);
    }
    let bits = rest.ilog2() - 2;
    let code = 257 + 4 * (bits as usize + 1) + (rest >> bits & 3);
    (code, bits, (rest & ((1 << bits) - 1)) as u32)
}

/// The code of a distance, and what is added to it.
fn distance_code(distance: usize) -> (usize, u32, u32) {
    let rest = distance - 1;
    if rest < 4 {
        return (rest, 0, 0);
    }
    let bits = rest.ilog2() - 1;
    (2 * (bits as usize + 1) + (rest >> bits & 1), bits, (rest & ((1 << bits) - 1)) as u32)
}

/// A prefix code: each symbol's bits, as they are written, and how many.
struct Code {
    lengths: Vec<u8>,
    bits: Vec<u16>,
}

impl Code {
    /// The best code for symbols that occur so often, none longer than `most` bits.
    fn of(counts: &[u32], most: u8) -> Code {
        let mut counts = counts.to_vec();
        let mut lengths = lengths(&counts);
        while lengths.iter().any(|length| *length > most) {
            // Rare symbols become as frequent as less rare ones, until the tree is low enough.
            counts.iter_mut().filter(|count| **count > 0).for_each(|count| *count = *count / 2 + 1);
            lengths = self::lengths(&counts);
        }
        let mut of_length = [0u16; 16];
        for length in &lengths {
            of_length[usize::from(*length)] += 1;
        }
        of_length[0] = 0;
        let mut next = [0u16; 16];
        for length in 1..16 {
            next[length] = (next[length - 1] + of_length[length - 1]) << 1;
        }
        let bits = lengths.iter().map(|length| {
            let code = &mut next[usize::from(*length)];
            *code += 1;
            (*code - 1).reverse_bits().checked_shr(16 - u32::from(*length)).unwrap_or(0)
        });
        let bits = bits.collect();
        Code { lengths, bits }
    }

    fn put(&self, out: &mut Bits, symbol: usize) {
        out.put(u32::from(self.bits[symbol]), u32::from(self.lengths[symbol]));
    }

    /// The lengths up to the last symbol that occurs, at least so many.
    fn told(&self, least: usize) -> &[u8] {
        let last = self.lengths.iter().rposition(|length| *length > 0).map_or(0, |last| last + 1);
        &self.lengths[..last.max(least)]
    }
}

/// Lengths of Huffman's code; two leaves that join stand in the order of their counts, then of their symbols.
fn lengths(counts: &[u32]) -> Vec<u8> {
    let mut lengths = vec![0u8; counts.len()];
    let mut leaves: Vec<(u32, usize)> =
        counts.iter().enumerate().filter(|(_, count)| **count > 0).map(|(s, count)| (*count, s)).collect();
    if leaves.len() < 2 {
        // A code of one symbol has one bit; one without symbols is written as if it had one.
        lengths[leaves.first().map_or(0, |leaf| leaf.1)] = 1;
        return lengths;
    }
    leaves.sort_unstable();
    // Two queues, both ascending: leaves, and the nodes made of them. Nodes are numbered in the order of making.
    let (mut leaf, mut node) = (0, 0);
    let mut nodes: Vec<u32> = Vec::with_capacity(leaves.len());
    let mut parents = vec![0usize; leaves.len() * 2];
    for made in leaves.len()..leaves.len() * 2 - 1 {
        let mut sum = 0;
        for _ in 0..2 {
            let is_leaf = leaf < leaves.len() && (node == nodes.len() || leaves[leaf].0 <= nodes[node]);
            let (count, place) = if is_leaf {
                leaf += 1;
                (leaves[leaf - 1].0, leaf - 1)
            } else {
                node += 1;
                (nodes[node - 1], leaves.len() + node - 1)
            };
            sum += count;
            parents[place] = made;
        }
        nodes.push(sum);
    }
    let root = leaves.len() * 2 - 2;
    let mut depths = vec![0u8; root + 1];
    for place in (0..root).rev() {
        depths[place] = depths[parents[place]].saturating_add(1);
    }
    for (place, (_, symbol)) in leaves.iter().enumerate() {
        lengths[*symbol] = depths[place];
    }
    lengths
}

/// Writes both codes: their lengths, runs of them shortened, in a code of their own.
fn codes(out: &mut Bits, letters: &Code, distances: &Code) {
    let (letters, distances) = (letters.told(257), distances.told(1));
    let all: Vec<u8> = letters.iter().chain(distances).copied().collect();
    // A length or a run, with what is added: how many bits, and which.
    let mut steps: Vec<(usize, u32, u32)> = Vec::with_capacity(all.len());
    for run in all.chunk_by(|a, b| a == b) {
        let (value, mut left) = (usize::from(run[0]), run.len());
        if value != 0 {
            steps.push((value, 0, 0));
            left -= 1;
        }
        while left >= 3 {
            let (code, bits, least, most) = match (value, left) {
                (0, 11..) => (18, 7, 11, 138),
                (0, _) => (17, 3, 3, 10),
                _ => (16, 2, 3, 6),
            };
            let taken = left.min(most);
            steps.push((code, bits, (taken - least) as u32));
            left -= taken;
        }
        steps.extend(std::iter::repeat_n((value, 0, 0), left));
    }
    let mut counts = [0u32; ORDER.len()];
    for (code, _, _) in &steps {
        counts[*code] += 1;
    }
    let code = Code::of(&counts, 7);
    let told = ORDER.iter().rposition(|place| code.lengths[*place] > 0).map_or(4, |last| (last + 1).max(4));
    out.put((letters.len() - 257) as u32, 5);
    out.put((distances.len() - 1) as u32, 5);
    out.put((told - 4) as u32, 4);
    for place in &ORDER[..told] {
        out.put(u32::from(code.lengths[*place]), 3);
    }
    for (symbol, bits, rest) in steps {
        code.put(out, symbol);
        out.put(rest, bits);
    }
}

/// Bits, the lowest first.
struct Bits {
    bytes: Vec<u8>,
    held: u64,
    count: u32,
}

impl Bits {
    fn put(&mut self, bits: u32, count: u32) {
        self.held |= u64::from(bits) << self.count;
        self.count += count;
        if self.count >= 32 {
            self.bytes.extend((self.held as u32).to_le_bytes());
            self.held >>= 32;
            self.count -= 32;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        let whole = self.count.div_ceil(8) as usize;
        self.bytes.extend(&self.held.to_le_bytes()[..whole]);
        self.bytes
    }
}

/// Adler-32.
fn check_sum(content: &[u8]) -> u32 {
    let (mut a, mut b) = (1u32, 0u32);
    // As many as cannot overflow.
    for piece in content.chunks(5552) {
        for byte in piece {
            a += u32::from(*byte);
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    b << 16 | a
}

#[cfg(test)]
mod tests {
    use miniz_oxide::inflate::decompress_to_vec_zlib;
    use proptest::prelude::*;

    use super::*;

    fn again(content: &[u8]) -> Vec<u8> {
        decompress_to_vec_zlib(&zlib(content)).expect("packed")
    }

    #[test]
    fn the_edges_of_lengths_and_distances_are_packed_and_come_back() {
        for length in [0, 1, 2, 3, 4, 10, 11, 257, 258, 259, 260, 261, 516, 600, 70_000] {
            assert_eq!(again(&vec![7; length]), vec![7; length], "{length}");
        }
        // The same three hundred bytes, this far apart; between them nothing that repeats.
        for distance in [300, 4095, 4096, 4097, 32_767, 32_768, 32_769, 40_000] {
            let mut noise = 1u32;
            let mut next = || {
                noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (noise >> 24) as u8
            };
            let same: Vec<u8> = (0..300).map(|_| next()).collect();
            let mut content = same.clone();
            content.extend((300..distance).map(|_| next()));
            content.extend(&same);
            assert_eq!(again(&content), content, "{distance}");
        }
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(again(&all), all);
    }

    /// Counts like Fibonacci's numbers make the deepest tree.
    #[test]
    fn a_deep_tree_is_lowered() {
        let (mut content, mut a, mut b) = (Vec::new(), 1usize, 1usize);
        for letter in 0..22u8 {
            content.extend(std::iter::repeat_n(letter, a));
            (a, b) = (b, a + b);
        }
        // In an order in which little repeats.
        for i in 0..content.len() {
            let other = (i * 7919 + 13) % content.len();
            content.swap(i, other);
        }
        let counts: Vec<u32> = (0..22).map(|n| content.iter().filter(|b| **b == n).count() as u32).collect();
        assert!(lengths(&counts).iter().any(|length| *length > 15));
        assert!(Code::of(&counts, 15).lengths.iter().all(|length| *length <= 15));
        assert_eq!(again(&content), content);
    }

    #[test]
    fn a_page_is_packed_no_worse_than_by_the_general_packer() {
        let mut page = String::new();
        for line in 0..60 {
            let y = 780.0 - f64::from(line) * 12.5;
            let glyphs: String =
                (0..70).map(|i| format!("{:04X}", (line * 31 + i * i * 7) % 61 + 3)).collect();
            page += &format!("/P <</MCID {line}>> BDC\nBT\n1 0 0 1 70.87 {y} Tm\n[<{glyphs}>] TJ\nET\nEMC\n");
        }
        let (ours, general) =
            (zlib(page.as_bytes()), miniz_oxide::deflate::compress_to_vec_zlib(page.as_bytes(), 3));
        assert_eq!(again(page.as_bytes()), page.as_bytes());
        assert!(ours.len() <= general.len() + general.len() / 50, "{} {}", ours.len(), general.len());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn whatever_is_packed_comes_back(
            pieces in prop::collection::vec((prop::collection::vec(0u8..6, 1..40), 1usize..60), 0..40),
            noise in prop::collection::vec(any::<u8>(), 0..300),
        ) {
            let mut content: Vec<u8> = noise;
            for (piece, times) in pieces {
                content.extend(piece.repeat(times));
            }
            prop_assert_eq!(again(&content), content);
        }
    }
}
