//! PDF objects and their reader (ISO 32000-1, 7.2 and 7.3), bounded in depth.

use std::collections::BTreeMap;
use std::ops::Range;

/// How deep arrays and dictionaries may lie in each other.
const DEPTH_MAX: usize = 64;

/// A PDF object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Object {
    Null,
    Bool(bool),
    Integer(i64),
    /// A number with a point, as it is written.
    Real(Vec<u8>),
    Name(Vec<u8>),
    String(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    /// A stream's dictionary and where its raw bytes lie.
    Stream(Dict, Range<usize>),
    Ref(u32, u16),
}

/// A dictionary. Where a key stood twice, readers differ in which one they take: then it is marked.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Dict {
    pub(crate) entries: BTreeMap<Vec<u8>, Object>,
    pub(crate) ambiguous: bool,
}

impl Dict {
    pub(crate) fn get(&self, key: &str) -> Option<&Object> {
        self.entries.get(key.as_bytes())
    }

    /// A name without its slash.
    pub(crate) fn name(&self, key: &str) -> Option<&[u8]> {
        match self.get(key) {
            Some(Object::Name(name)) => Some(name),
            _ => None,
        }
    }

    pub(crate) fn integer(&self, key: &str) -> Option<i64> {
        match self.get(key) {
            Some(Object::Integer(number)) => Some(*number),
            _ => None,
        }
    }
}

impl Object {
    /// The dictionary, a stream's too.
    pub(crate) fn dict(&self) -> Option<&Dict> {
        match self {
            Object::Dict(dict) | Object::Stream(dict, _) => Some(dict),
            _ => None,
        }
    }

    pub(crate) fn array(&self) -> Option<&[Object]> {
        match self {
            Object::Array(all) => Some(all),
            _ => None,
        }
    }

    pub(crate) fn reference(&self) -> Option<u32> {
        match self {
            Object::Ref(number, _) => Some(*number),
            _ => None,
        }
    }
}

/// Reads objects from bytes.
#[derive(Clone, Debug)]
pub(crate) struct Lexer<'a> {
    bytes: &'a [u8],
    pub(crate) at: usize,
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(bytes: &'a [u8], at: usize) -> Lexer<'a> {
        Lexer { bytes, at: at.min(bytes.len()) }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Skips white space and comments.
    pub(crate) fn skip(&mut self) {
        while let Some(byte) = self.rest().first() {
            if is_space(*byte) {
                self.at += 1;
            } else if *byte == b'%' {
                self.at += self.rest().iter().take_while(|b| !matches!(b, b'\r' | b'\n')).count();
            } else {
                return;
            }
        }
    }

    /// Takes this keyword where it stands next.
    pub(crate) fn keyword(&mut self, word: &str) -> bool {
        self.skip();
        let after = self.rest().strip_prefix(word.as_bytes());
        let whole = after.is_some_and(|a| a.first().is_none_or(|b| is_space(*b) || is_delimiter(*b)));
        if whole {
            self.at += word.len();
        }
        whole
    }

    /// A number without sign.
    pub(crate) fn unsigned(&mut self) -> Option<u64> {
        self.skip();
        let digits = self.rest().iter().take_while(|b| b.is_ascii_digit()).count();
        let text = std::str::from_utf8(self.rest().get(..digits)?).ok()?;
        let value = text.parse().ok()?;
        self.at += digits;
        Some(value)
    }

    /// The next object.
    pub(crate) fn object(&mut self) -> Option<Object> {
        self.nested(0)
    }

    fn nested(&mut self, depth: usize) -> Option<Object> {
        if depth > DEPTH_MAX {
            return None;
        }
        self.skip();
        let rest = self.rest();
        match rest.first()? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.literal().map(Object::String),
            b'<' if rest.get(1) == Some(&b'<') => self.dict(depth).map(Object::Dict),
            b'<' => self.hexadecimal().map(Object::String),
            b'[' => {
                self.at += 1;
                let mut all = Vec::new();
                loop {
                    self.skip();
                    if self.rest().first()? == &b']' {
                        self.at += 1;
                        return Some(Object::Array(all));
                    }
                    all.push(self.nested(depth + 1)?);
                }
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            _ if self.keyword("true") => Some(Object::Bool(true)),
            _ if self.keyword("false") => Some(Object::Bool(false)),
            _ if self.keyword("null") => Some(Object::Null),
            _ => None,
        }
    }

    fn dict(&mut self, depth: usize) -> Option<Dict> {
        self.at += 2;
        let mut dict = Dict::default();
        loop {
            self.skip();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                return Some(dict);
            }
            let key = self.name()?;
            let value = self.nested(depth + 1)?;
            if value == Object::Null {
                continue;
            }
            dict.ambiguous |= dict.entries.insert(key, value).is_some();
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        let rest = self.rest().strip_prefix(b"/")?;
        let length = rest.iter().take_while(|b| !is_space(**b) && !is_delimiter(**b)).count();
        let (mut name, mut at) = (Vec::new(), 0);
        while at < length {
            let code = rest.get(at + 1..at + 3).filter(|_| rest[at] == b'#').and_then(hex_byte);
            name.push(code.unwrap_or(rest[at]));
            at += if code.is_some() { 3 } else { 1 };
        }
        self.at += 1 + length;
        Some(name)
    }

    fn literal(&mut self) -> Option<Vec<u8>> {
        let (mut text, mut open) = (Vec::new(), 0usize);
        loop {
            let byte = *self.rest().first()?;
            self.at += 1;
            match byte {
                b'(' => {
                    open += 1;
                    if open > 1 {
                        text.push(byte);
                    }
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Some(text);
                    }
                    text.push(byte);
                }
                b'\\' => self.escaped(&mut text)?,
                _ => text.push(byte),
            }
        }
    }

    fn escaped(&mut self, text: &mut Vec<u8>) -> Option<()> {
        let byte = *self.rest().first()?;
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\r' => self.at += usize::from(self.rest().first() == Some(&b'\n')),
            b'\n' => {}
            b'0'..=b'7' => {
                let more = self.rest().iter().take(2).take_while(|b| matches!(b, b'0'..=b'7')).count();
                let digits = &self.bytes[self.at - 1..self.at + more];
                let value = digits.iter().fold(0u32, |all, d| all * 8 + u32::from(d - b'0'));
                text.push(u8::try_from(value & 0xff).ok()?);
                self.at += more;
            }
            other => text.push(other),
        }
        Some(())
    }

    fn hexadecimal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let length = self.rest().iter().position(|b| *b == b'>')?;
        let mut digits: Vec<u8> = Vec::with_capacity(length);
        for byte in self.rest().get(..length)?.iter().filter(|b| !is_space(**b)) {
            digits.push(u8::try_from(char::from(*byte).to_digit(16)?).ok()?);
        }
        if digits.len() % 2 == 1 {
            digits.push(0);
        }
        self.at += length + 1;
        Some(digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
    }

    /// A number, or a reference `5 0 R`.
    fn number(&mut self) -> Option<Object> {
        let rest = self.rest();
        let length = rest.iter().take_while(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.')).count();
        let text = std::str::from_utf8(rest.get(..length)?).ok()?;
        self.at += length;
        let Ok(value) = text.parse::<i64>() else { return Some(Object::Real(text.as_bytes().to_vec())) };
        let before = self.at;
        let spaced = self.rest().first().is_some_and(|b| is_space(*b));
        let reference = if spaced { self.reference(value) } else { None };
        if reference.is_none() {
            self.at = before;
        }
        Some(reference.unwrap_or(Object::Integer(value)))
    }

    /// What makes a reference of a number: a generation and `R`.
    fn reference(&mut self, number: i64) -> Option<Object> {
        let number = u32::try_from(number).ok()?;
        let generation = u16::try_from(self.unsigned()?).ok()?;
        self.keyword("R").then_some(Object::Ref(number, generation))
    }
}

fn hex_byte(digits: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(digits).ok()?;
    u8::from_str_radix(text, 16).ok().filter(|_| text.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Object> {
        Lexer::new(text.as_bytes(), 0).object()
    }

    #[test]
    fn objects_are_read_as_written() {
        let dict = read("<< /A#42 [1 -2.5 (a\\(b\\)\\101) <4 1 5>] % remark\n /R 12 0 R /N null /T true >>")
            .expect("a dictionary");
        let dict = dict.dict().expect("a dictionary");
        let array = dict.get("AB").and_then(Object::array).expect("an array");
        assert_eq!(array[0], Object::Integer(1));
        assert_eq!(array[1], Object::Real(b"-2.5".to_vec()));
        assert_eq!(array[2], Object::String(b"a(b)A".to_vec()));
        assert_eq!(array[3], Object::String(vec![0x41, 0x50]));
        assert_eq!(dict.get("R"), Some(&Object::Ref(12, 0)));
        assert_eq!((dict.get("N"), dict.get("T")), (None, Some(&Object::Bool(true))));
        assert!(!dict.ambiguous);
        assert_eq!(read("[1 2 3 0 R 4]").and_then(|o| o.array().map(<[_]>::len)), Some(4));
    }

    #[test]
    fn keys_that_stand_twice_are_marked_and_depth_is_bounded() {
        assert!(read("<</A 1/A 2>>").expect("a dictionary").dict().expect("one").ambiguous);
        assert_eq!(read(&"[".repeat(100_000)), None);
        assert_eq!(read(&"<</A".repeat(100_000)), None);
        for text in ["", "<", "(", "<<", "<</A", "[1", "/", "<zz>", ")", "\\", "endobj"] {
            let _ = read(text);
        }
    }
}
