//! A saved page: its bytes read as text, taken apart into words, links, boxes and what it loads.
//! Nothing in it is run, opened or fetched; a page of any shape is read in time linear in its length.

use std::cell::RefCell;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1251};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use pismovnik_model::problem::{self, Problem};

use super::archive::{self, Archive};

/// Largest page that is read, in bytes.
pub const MAX_PAGE: usize = 8 * 1024 * 1024;

/// More attributes in one tag are nobody's page: finding repeated ones takes the square of their number.
const MAX_ATTRIBUTES: usize = 20_000;

/// A page taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Its text, parted where a block begins or ends.
    pub passages: Vec<Passage>,
    /// Links: target and words.
    pub links: Vec<(String, String)>,
    /// Tick boxes: name and whether they are ticked beforehand.
    pub boxes: Vec<(String, bool)>,
    /// Whether some form asks for an address, a telephone number or other words.
    pub asks: bool,
    /// Whether it has scripts.
    pub scripted: bool,
    /// Addresses of what it loads, and its own scripts.
    pub loads: Vec<String>,
}

/// A piece of text between the borders of blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Its printed number, where it is one of our papers.
    pub number: String,
    /// Its words.
    pub text: String,
    /// Whether it stands inside one of our papers.
    pub ours: bool,
}

/// Reads a saved page: HTML, or HTML in a web archive (`.mhtml`); UTF-8, UTF-16 or Windows-1251, by byte
/// order mark, by what the page says of itself, else by its bytes.
///
/// # Errors
/// Too large, empty, or no HTML.
pub fn read(bytes: &[u8], at: &str) -> Result<Saved, Problem> {
    if bytes.len() > MAX_PAGE {
        let max = MAX_PAGE / 1024 / 1024;
        return Err(Problem::new(problem::PAGE_TOO_LARGE, at).with("max", max));
    }
    let unreadable = || Problem::new(problem::PAGE_UNREADABLE, at);
    let text = match archive::page(bytes) {
        Archive::None => decoded(bytes, None),
        Archive::Page(page, said) => decoded(&page, said.as_deref()),
        Archive::Empty => return Err(unreadable()),
    };
    let tags = text.match_indices('<').filter(|(i, _)| text[i + 1..].starts_with(name_start)).count();
    let binary = text.chars().filter(|c| *c == '\u{FFFD}' || (c.is_control() && !c.is_whitespace())).count();
    if tags == 0 || binary * 50 > text.chars().count() || crowded(&text) {
        return Err(unreadable());
    }
    Ok(taken_apart(&text))
}

fn name_start(c: char) -> bool {
    c.is_ascii_alphabetic()
}

/// Text by byte order mark, by what the page says of itself, else by its bytes.
pub(crate) fn decoded(bytes: &[u8], said: Option<&str>) -> String {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        // What a page says of itself is often a builder's habit: bytes that are UTF-8 are believed first.
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => said
            .or(declared(bytes).as_deref())
            .and_then(|label| Encoding::for_label(label.as_bytes()))
            .filter(|e| *e != UTF_8)
            .unwrap_or(WINDOWS_1251),
    };
    encoding.decode(bytes).0.into_owned()
}

/// The `charset` within the first few kilobytes.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let rest = head.split_once("charset=")?.1.trim_start_matches(['"', '\'']);
    let label: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    (!label.is_empty()).then_some(label)
}

/// Whether some tag has more attributes than [`MAX_ATTRIBUTES`].
fn crowded(text: &str) -> bool {
    let (mut inside, mut quote, mut count, mut before) = (false, None, 0_usize, b'<');
    for byte in text.bytes() {
        match (inside, quote) {
            (false, _) => {
                if before == b'<' && byte.is_ascii_alphabetic() {
                    (inside, count) = (true, 0);
                }
            }
            (true, Some(open)) => {
                if byte == open {
                    quote = None;
                }
            }
            (true, None) => match byte {
                b'>' => inside = false,
                b'"' | b'\'' if before == b'=' => quote = Some(byte),
                b' ' | b'\n' | b'\t' | b'\r' | b'/' | b'"' | b'\'' => {
                    count += 1;
                    if count > MAX_ATTRIBUTES {
                        return true;
                    }
                }
                _ => {}
            },
        }
        before = byte;
    }
    false
}

fn taken_apart(text: &str) -> Saved {
    let tokenizer = Tokenizer::new(Sink(RefCell::new(State::default())), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(text));
    // The sink never asks the tokenizer to stop, so one call reads all.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut state = tokenizer.sink.0.take();
    state.part();
    state.saved
}

struct Sink(RefCell<State>);

#[derive(Default)]
struct State {
    saved: Saved,
    passage: Passage,
    /// Contents that nobody reads: the element that ends it.
    hidden: Option<String>,
    /// Inside a printed number of ours.
    number: bool,
    /// Inside code to copy, which stands on the page as what it does.
    code: bool,
    /// Articles of ours that are open.
    ours: bool,
    /// The link that is open: where its words begin.
    link: Option<(String, String)>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => state.text(&text),
            Token::TagToken(tag) => match tag.kind {
                TagKind::StartTag => return state.start(&tag),
                TagKind::EndTag => state.end(&tag),
            },
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Elements that part no words.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "ins", "mark", "nobr", "q",
    "s", "small", "span", "strong", "sub", "sup", "u", "wbr",
];

impl State {
    fn text(&mut self, text: &str) {
        match self.hidden.as_deref() {
            Some("script") => {
                if let Some(script) = self.saved.loads.last_mut() {
                    script.push_str(text);
                }
                return;
            }
            Some(_) => return,
            None if self.code => return,
            None => {}
        }
        if let Some((_, words)) = &mut self.link {
            words.push_str(text);
        }
        if self.number {
            self.passage.number.push_str(text);
        } else {
            self.passage.text.push_str(text);
        }
    }

    fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        if self.hidden.is_some() {
            return TokenSinkResult::Continue;
        }
        if !INLINE.contains(&name) {
            self.part();
        }
        let of =
            |wanted: &str| tag.attrs.iter().find(|a| &*a.name.local == wanted).map(|a| a.value.to_string());
        let class = of("class").unwrap_or_default();
        let has_class = |wanted: &str| class.split_ascii_whitespace().any(|c| c == wanted);
        match name {
            "article" => self.ours |= has_class("pismovnik"),
            "span" => self.number |= has_class("pm-num"),
            "pre" => self.code |= has_class("pm-code"),
            "a" => self.link = of("href").map(|href| (href, String::new())),
            "input" => self.input(&of),
            "textarea" => self.saved.asks = true,
            "img" | "iframe" | "script" | "link" | "source" | "video" | "embed" | "object" => {
                let loads = [of("src"), of("data-src"), of("data"), of("href")];
                self.saved.loads.extend(loads.into_iter().flatten());
            }
            _ => {}
        }
        let kind = match name {
            "script" => {
                self.saved.scripted = true;
                self.saved.loads.push(String::new());
                ScriptData
            }
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => Rawtext,
            "title" | "textarea" => Rcdata,
            "template" | "select" => {
                self.hidden = Some(name.to_owned());
                return TokenSinkResult::Continue;
            }
            _ => return TokenSinkResult::Continue,
        };
        self.hidden = Some(name.to_owned());
        TokenSinkResult::RawData(kind)
    }

    fn end(&mut self, tag: &Tag) {
        let name: &str = &tag.name;
        if self.hidden.is_some() {
            if self.hidden.as_deref() == Some(name) {
                self.hidden = None;
            }
            return;
        }
        match name {
            "a" => self.saved.links.extend(self.link.take()),
            "span" => self.number = false,
            "pre" => self.code = false,
            _ => {}
        }
        if !INLINE.contains(&name) {
            self.part();
        }
        if name == "article" {
            self.ours = false;
        }
    }

    fn input(&mut self, of: &dyn Fn(&str) -> Option<String>) {
        let kind = of("type").unwrap_or_default().to_ascii_lowercase();
        match kind.as_str() {
            "checkbox" => {
                let name = of("name").or(of("id")).unwrap_or_default();
                self.saved.boxes.push((name, of("checked").is_some()));
            }
            "" | "text" | "email" | "tel" => self.saved.asks = true,
            _ => {}
        }
    }

    /// Ends a passage.
    fn part(&mut self) {
        let mut passage = std::mem::take(&mut self.passage);
        passage.ours = self.ours;
        passage.number = passage.number.trim().to_owned();
        if passage.text.chars().any(char::is_alphanumeric) {
            self.saved.passages.push(passage);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(html: &str) -> Vec<String> {
        let saved = read(html.as_bytes(), "").expect("a page");
        saved.passages.iter().map(|p| pismovnik_model::text::tidy(&p.text)).collect()
    }

    #[test]
    fn words_are_parted_by_blocks_and_not_by_inline_elements() {
        let html =
            "<p>Одно<wbr>слово <b>и</b>&nbsp;два<br>три<div>че<span>тыре</span></div><script>нет</script>";
        assert_eq!(texts(html), ["Однослово и два", "три", "четыре"]);
    }

    #[test]
    fn boxes_links_and_loads_are_seen_and_hidden_text_is_not() {
        let html = "<title>т</title><style>p{}</style><a href='/policy'>Полит<i>ика</i></a>\
                    <input type=checkbox name=agree checked><input TYPE=\"CheckBox\"><input type=email>\
                    <script src=//a.example/x.js></script><script>load('https://b.example')</script>\
                    <template><p>скрыто</p></template><p>видно";
        let saved = read(html.as_bytes(), "").expect("a page");
        assert_eq!(saved.links, [("/policy".to_owned(), "Политика".to_owned())]);
        assert_eq!(saved.boxes, [("agree".to_owned(), true), (String::new(), false)]);
        assert!(saved.asks && saved.scripted);
        assert!(saved.loads.iter().any(|l| l.contains("a.example")));
        assert!(saved.loads.iter().any(|l| l.contains("b.example")));
        assert_eq!(texts(html), ["Политика", "видно"]);
    }

    #[test]
    fn encodings_are_found_out() {
        let html = "<meta charset=windows-1251><p>Согласие ёлка";
        let (bytes, _, _) = WINDOWS_1251.encode(html);
        let read_as = |bytes: &[u8]| read(bytes, "").expect("a page").passages[0].text.clone();
        assert_eq!(read_as(&bytes), "Согласие ёлка");
        // The declaration is wrong, or there is none.
        assert_eq!(read_as("<meta charset=windows-1251><p>Согласие".as_bytes()), "Согласие");
        let (bytes, _, _) = WINDOWS_1251.encode("<meta charset=utf-8><p>Согласие");
        assert_eq!(read_as(&bytes), "Согласие");
        let utf16: Vec<u8> = "\u{FEFF}<p>Согласие".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read_as(&utf16), "Согласие");
    }

    #[test]
    fn what_is_no_page_is_refused() {
        for bytes in [&b""[..], b"plain text", b"%PDF-1.7\n\x00\x01", b"PK\x03\x04\x00\x00<a", &[0u8; 4096]] {
            assert_eq!(read(bytes, "").map_err(|p| p.code), Err(problem::PAGE_UNREADABLE), "{bytes:?}");
        }
        let large = vec![b'<'; MAX_PAGE + 1];
        assert_eq!(read(&large, "").map_err(|p| p.code), Err(problem::PAGE_TOO_LARGE));
        let crowded = format!("<p {}>", "a b c ".repeat(MAX_ATTRIBUTES));
        assert_eq!(read(crowded.as_bytes(), "").map_err(|p| p.code), Err(problem::PAGE_UNREADABLE));
    }

    #[test]
    fn broken_and_endless_pages_end() {
        for html in [
            "<p",
            "<p>a<",
            "<a href=\"x",
            "<!--<p>",
            "</p></p><p>x</div></b>",
            "<script>if(a<b",
            "<![CDATA[<p>",
        ] {
            let _ = read(html.as_bytes(), "");
        }
        let deep = "<div><b><table>".repeat(200_000) + "<p>дно";
        assert_eq!(texts(&deep), ["дно"]);
    }
}
