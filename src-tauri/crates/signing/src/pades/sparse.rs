//! The few objects of an unsigned file that its first signature touches, read without reading the others: catalog,
//! page tree, the top of the structure tree. Only plain files as this program's own papers are: one revision with one
//! plain table, no forms, nothing encrypted. Of any other file nothing is read here, and the caller reads it whole.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

/// How deep values may nest.
const DEPTH: usize = 24;
/// Pages are all read; more than this are left to the whole reading.
const NODES: usize = 4096;

/// Reads them; `table` is where the file's last table begins.
pub(super) fn load(bytes: &[u8], table: usize) -> Option<Document> {
    let file = File::open(bytes, table)?;
    let trailer = &file.trailer;
    if ["Prev", "XRefStm", "Encrypt"].iter().any(|key| trailer.has(key.as_bytes())) {
        return None;
    }
    let size = u32::try_from(trailer.get(b"Size").ok()?.as_i64().ok()?).ok()?;
    let root = trailer.get(b"Root").ok()?.as_reference().ok()?;
    let mut found = Document::new();
    let catalog = file.dictionary(root)?;
    if ["AcroForm", "Perms", "DSS"].iter().any(|key| catalog.has(key.as_bytes())) {
        return None;
    }
    pages(&file, &catalog, &mut found)?;
    if catalog.has(b"StructTreeRoot") {
        structure(&file, &catalog, &mut found)?;
    }
    found.objects.insert(root, catalog.into());
    found.max_id = size.checked_sub(1)?;
    found.trailer = file.trailer;
    Some(found)
}

/// All nodes of the page tree, and lists of annotations that stand by themselves.
fn pages(file: &File<'_>, catalog: &Dictionary, found: &mut Document) -> Option<()> {
    let mut open = vec![catalog.get(b"Pages").ok()?.as_reference().ok()?];
    while let Some(id) = open.pop() {
        if found.objects.len() > NODES || found.objects.contains_key(&id) {
            return None;
        }
        let node = file.dictionary(id)?;
        if let Ok(kids) = node.get(b"Kids") {
            let kids = kids.as_array().ok()?;
            open.extend(kids.iter().map(Object::as_reference).collect::<Result<Vec<_>, _>>().ok()?);
        }
        if let Ok(Object::Reference(annotations)) = node.get(b"Annots") {
            found.objects.insert(*annotations, file.object(*annotations)?);
        }
        found.objects.insert(id, node.into());
    }
    Some(())
}

/// The root of the structure tree, its parent tree if that is one list, the element at the top.
fn structure(file: &File<'_>, catalog: &Dictionary, found: &mut Document) -> Option<()> {
    let root = catalog.get(b"StructTreeRoot").ok()?.as_reference().ok()?;
    let tree = file.dictionary(root)?;
    if let Ok(Object::Reference(parents)) = tree.get(b"ParentTree") {
        let parents_node = file.dictionary(*parents)?;
        if parents_node.has(b"Kids") || matches!(parents_node.get(b"Nums"), Ok(Object::Reference(_))) {
            return None;
        }
        found.objects.insert(*parents, parents_node.into());
    }
    let mut top = tree.get(b"K").ok().cloned();
    for _ in 0..2 {
        top = match top {
            Some(Object::Reference(id)) => {
                let object = file.object(id)?;
                // An element's own kids stay unread.
                let next = matches!(object, Object::Array(_)).then(|| object.clone());
                found.objects.insert(id, object);
                next
            }
            Some(Object::Array(kids)) if kids.len() == 1 => kids.into_iter().next(),
            other => other,
        };
    }
    if let Some(Object::Reference(id)) = top {
        found.objects.insert(id, file.object(id)?);
    }
    found.objects.insert(root, tree.into());
    Some(())
}

/// A file with one table.
struct File<'a> {
    bytes: &'a [u8],
    /// Sections of the table: the first number, how many, where their lines begin.
    sections: Vec<(u32, u32, usize)>,
    trailer: Dictionary,
}

/// Length of a line of the table.
const LINE: usize = 20;

impl<'a> File<'a> {
    fn open(bytes: &'a [u8], table: usize) -> Option<File<'a>> {
        let mut reader = Reader { bytes, at: table };
        reader.word(b"xref")?;
        let mut sections = Vec::new();
        while !reader.next_is(b"trailer") {
            let (first, count) = (reader.whole()?, reader.whole()?);
            let (first, count) = (u32::try_from(first).ok()?, u32::try_from(count).ok()?);
            // One line end, whatever it is; then lines of equal length.
            reader.blanks();
            sections.push((first, count, reader.at));
            reader.at = reader.at.checked_add((count as usize).checked_mul(LINE)?)?;
        }
        reader.word(b"trailer")?;
        let Object::Dictionary(trailer) = reader.object(0)? else { return None };
        Some(File { bytes, sections, trailer })
    }

    fn place(&self, (number, generation): ObjectId) -> Option<usize> {
        let within = |section: &&(u32, u32, usize)| number >= section.0 && number - section.0 < section.1;
        let (first, _, lines) = self.sections.iter().find(within)?;
        let from = lines.checked_add((number - first) as usize * LINE)?;
        let line = self.bytes.get(from..from + 18)?;
        let (place, rest) = line.split_at_checked(10)?;
        let place = digits(place)?;
        let said = digits(rest.get(1..6)?)?;
        (rest.get(6..8)? == b" n" && said == u64::from(generation)).then(|| usize::try_from(place).ok())?
    }

    /// An object that is no stream.
    fn object(&self, id: ObjectId) -> Option<Object> {
        let mut reader = Reader { bytes: self.bytes, at: self.place(id)? };
        let own = (u32::try_from(reader.whole()?).ok()?, u16::try_from(reader.whole()?).ok()?);
        reader.word(b"obj")?;
        let object = reader.object(0)?;
        reader.word(b"endobj")?;
        (own == id).then_some(object)
    }

    fn dictionary(&self, id: ObjectId) -> Option<Dictionary> {
        match self.object(id)? {
            Object::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }
}

fn digits(bytes: &[u8]) -> Option<u64> {
    std::str::from_utf8(bytes).ok().filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?.parse().ok()
}

/// Reads values (ISO 32000-1, 7.3). What it does not know, comments and streams too, it does not read.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

fn blank(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn delimiter(byte: u8) -> bool {
    b"()<>[]{}/%".contains(&byte)
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blanks(&mut self) {
        while self.peek().is_some_and(blank) {
            self.at += 1;
        }
    }

    fn next_is(&mut self, word: &[u8]) -> bool {
        self.blanks();
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word))
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.next_is(word).then(|| self.at += word.len())
    }

    /// Letters and digits up to the next blank or delimiter.
    fn token(&mut self) -> &'a [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|b| blank(*b) || delimiter(*b)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn whole(&mut self) -> Option<u64> {
        self.blanks();
        digits(self.token())
    }

    fn object(&mut self, depth: usize) -> Option<Object> {
        if depth > DEPTH {
            return None;
        }
        self.blanks();
        match self.peek()? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.literal(),
            b'[' => {
                self.at += 1;
                let mut values = Vec::new();
                while !self.next_is(b"]") {
                    values.push(self.object(depth + 1)?);
                }
                self.at += 1;
                Some(Object::Array(values))
            }
            b'<' if self.next_is(b"<<") => {
                self.at += 2;
                let mut values = Dictionary::new();
                while !self.next_is(b">>") {
                    let key = self.name()?;
                    values.set(key, self.object(depth + 1)?);
                }
                self.at += 2;
                // A stream's contents would follow.
                (!self.next_is(b"stream")).then_some(Object::Dictionary(values))
            }
            b'<' => self.hexadecimal(),
            _ => self.plain(),
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        self.word(b"/")?;
        let mut token = self.token().iter();
        let mut name = Vec::new();
        while let Some(byte) = token.next() {
            if *byte == b'#' {
                let (high, low) = (hex_digit(*token.next()?)?, hex_digit(*token.next()?)?);
                name.push(high << 4 | low);
            } else {
                name.push(*byte);
            }
        }
        Some(name)
    }

    /// A string without escapes: others are left to the whole reading.
    fn literal(&mut self) -> Option<Object> {
        let rest = self.bytes.get(self.at + 1..)?;
        let length = rest.iter().position(|b| b"()\\\r".contains(b))?;
        (rest[length] == b')').then(|| {
            self.at += length + 2;
            Object::String(rest[..length].to_vec(), StringFormat::Literal)
        })
    }

    fn hexadecimal(&mut self) -> Option<Object> {
        let rest = self.bytes.get(self.at + 1..)?;
        let length = rest.iter().position(|b| *b == b'>')?;
        let (pairs, []) = rest[..length].as_chunks::<2>() else { return None };
        let bytes = pairs.iter().map(|[high, low]| Some(hex_digit(*high)? << 4 | hex_digit(*low)?));
        let bytes = bytes.collect::<Option<Vec<u8>>>()?;
        self.at += length + 2;
        Some(Object::String(bytes, StringFormat::Hexadecimal))
    }

    /// A number, a reference or a word.
    fn plain(&mut self) -> Option<Object> {
        let token = self.token();
        match token {
            b"null" => return Some(Object::Null),
            b"true" => return Some(Object::Boolean(true)),
            b"false" => return Some(Object::Boolean(false)),
            _ => {}
        }
        let text = std::str::from_utf8(token).ok()?;
        if let Some(number) = digits(token) {
            let before = self.at;
            if let Some(generation) = self.whole()
                && self.next_is(b"R")
            {
                self.at += 1;
                return Some(Object::Reference((number.try_into().ok()?, generation.try_into().ok()?)));
            }
            self.at = before;
            return Some(Object::Integer(number.try_into().ok()?));
        }
        if !text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-')) {
            return None;
        }
        match text.contains('.') {
            true => text.parse().ok().map(Object::Real),
            false => text.parse().ok().map(Object::Integer),
        }
    }
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
mod tests {
    use lopdf::xref::XrefType;
    use lopdf::{Stream, dictionary};

    use super::*;

    /// A file of one page as this program makes them, in small.
    fn paper() -> Document {
        let mut pdf = Document::with_version("1.7");
        let page = pdf.add_object(dictionary! {
            "Type" => "Page",
            "MediaBox" => vec![0.into(), 0.into(), Object::Real(595.28), Object::Real(-0.5)],
            "Empty#" => Object::Null,
        });
        let pages =
            pdf.add_object(dictionary! { "Type" => "Pages", "Count" => 1, "Kids" => vec![page.into()] });
        let content = pdf.add_object(Stream::new(Dictionary::new(), b"q Q".to_vec()));
        if let Ok(page) = pdf.get_dictionary_mut(page) {
            page.set("Parent", pages);
            page.set("Contents", content);
        }
        let element = pdf.add_object(dictionary! { "S" => "Document", "K" => vec![page.into()] });
        let parents = pdf.add_object(dictionary! { "Nums" => vec![0.into(), vec![element.into()].into()] });
        let tree = pdf.add_object(dictionary! {
            "Type" => "StructTreeRoot", "ParentTree" => parents, "ParentTreeNextKey" => 1,
            "K" => vec![element.into()],
        });
        let root = pdf.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => pages, "StructTreeRoot" => tree,
            "Lang" => Object::string_literal("ru"), "MarkInfo" => dictionary! { "Marked" => true },
            "Told" => Object::String(vec![0xFE, 0xFF, 4, 0x16], StringFormat::Hexadecimal),
        });
        pdf.trailer.set("Root", root);
        pdf
    }

    fn bytes(mut pdf: Document) -> (Vec<u8>, usize) {
        pdf.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
        let mut bytes = Vec::new();
        pdf.save_to(&mut bytes).expect("memory");
        let word = b"startxref\n";
        let at = bytes.windows(word.len()).rposition(|w| w == word).expect("the table's place") + word.len();
        let table = bytes[at..].split(|b| *b == b'\n').next().and_then(digits).expect("a number");
        (bytes, table as usize)
    }

    #[test]
    fn what_is_read_is_what_the_whole_reading_gives() {
        let (bytes, table) = bytes(paper());
        let (few, all) = (load(&bytes, table).expect("plain"), Document::load_mem(&bytes).expect("read"));
        assert_eq!((few.max_id, &few.trailer), (all.max_id, &all.trailer));
        assert_eq!(few.objects.len(), all.objects.len() - 1, "all but the contents");
        for (id, object) in &few.objects {
            assert_eq!(Some(object), all.objects.get(id));
        }
        assert_eq!(few.get_pages(), all.get_pages());
    }

    #[test]
    fn files_of_another_shape_are_left_to_the_whole_reading() {
        let changed = |change: fn(&mut Dictionary)| {
            let mut pdf = paper();
            change(pdf.catalog_mut().expect("a catalog"));
            let (bytes, table) = bytes(pdf);
            load(&bytes, table).is_none()
        };
        assert!(!changed(|_| {}));
        assert!(changed(|c| c.set("AcroForm", Dictionary::new())));
        assert!(changed(|c| c.set("Perms", Dictionary::new())));
        assert!(changed(|c| c.set("Told", Object::string_literal("a\\b"))));
        assert!(changed(|c| c.set("Pages", 1)));
        assert!(changed(|c| c.set("StructTreeRoot", Object::Reference((99, 0)))));
        for key in ["Prev", "Encrypt", "XRefStm"] {
            let mut pdf = paper();
            pdf.trailer.set(key, 5);
            let (bytes, table) = bytes(pdf);
            assert!(load(&bytes, table).is_none(), "{key}");
        }
    }

    /// Whatever stands at any place, nothing panics, and no other object is made up.
    #[test]
    fn a_file_cut_or_changed_anywhere_is_read_or_left() {
        let (bytes, table) = bytes(paper());
        for at in 0..bytes.len() {
            for byte in [b'<', b'(', b'9', b' ', 0xFF] {
                let mut changed = bytes.clone();
                changed[at] = byte;
                let _ = load(&changed, table);
            }
            assert!(load(&bytes[..at], table).is_none() || at + 40 > bytes.len());
            let _ = load(&bytes, at);
        }
    }
}
