//! printpdf's objects to a finished file with lopdf: fonts, structure tree, outline, metadata, fixed
//! identifier; compressed by our own hand, so that the bytes are the same on every machine.

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use pismovnik_model::picture::PictureRole;
use pismovnik_model::{Day, Document, Locale};
use sha2::{Digest, Sha256};

use crate::batch;
use crate::draw::{Drawn, Kid, font_name, picture_name};
use crate::embed;
use crate::encoding::{Coded, Codes};
use crate::file::{self, Written};
use crate::fonts::FaceId;
use crate::page::{Bookmark, Layout, Mark, NodeId, Role};
use crate::picture::{Content, Prepared};

const PRODUCER: &str = "Pismovnik";

/// What a file says of itself.
#[derive(Clone, Debug)]
pub(crate) struct Particulars<'a> {
    /// Title.
    pub(crate) title: &'a str,
    /// Whose paper it is.
    pub(crate) author: &'a str,
    /// Language of the text.
    pub(crate) locale: Locale,
    /// Day of making, so that no clock is read.
    pub(crate) day: Day,
}

impl<'a> From<&'a Document> for Particulars<'a> {
    fn from(document: &'a Document) -> Particulars<'a> {
        let Document { title, operator, locale, as_of, .. } = document;
        Particulars { title, author: operator, locale: *locale, day: *as_of }
    }
}

/// Finishes the file.
pub(crate) fn finish(document: &Particulars<'_>, layout: &Layout, drawn: Drawn) -> Vec<u8> {
    let Drawn { document: mut pdf, contents, links, kids } = drawn;
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    pdf.version = "1.7".to_owned();
    drop_unused(&mut pdf, &pages);
    let pictures = pictures(&mut pdf, layout);
    fonts(&mut pdf, layout, &pages, &pictures);
    let annotations = annotations(&mut pdf, &pages, contents.len());
    let mut written = Written::default();
    let marks = Marks { pages: &pages, contents, links, kids, annotations };
    let structure = structure(&mut pdf, &mut written, layout, &marks);
    let outline = outline(&mut pdf, layout, &pages);
    let metadata = stream(
        &mut pdf,
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(document).into_bytes(),
    );
    let intent = intent(&mut pdf);
    let language = document.locale.code();
    if let Ok(catalog) = pdf.catalog_mut() {
        catalog.set("Lang", Object::string_literal(language));
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        catalog.set("StructTreeRoot", structure);
        catalog.set("Metadata", metadata);
        catalog.set("OutputIntents", vec![intent.into()]);
        if let Some(outline) = outline {
            catalog.set("Outlines", outline);
            catalog.set("PageMode", "UseOutlines");
        }
    }
    let info = pdf.add_object(information(document));
    pdf.trailer.set("Info", info);
    compress(&mut pdf);
    write(pdf, &written)
}

/// Removes printpdf's resources, which hold nothing, and its information dictionary.
fn drop_unused(pdf: &mut lopdf::Document, pages: &[ObjectId]) {
    let mut unused: Vec<ObjectId> = Vec::new();
    if let Ok(info) = pdf.trailer.get(b"Info").and_then(Object::as_reference) {
        unused.push(info);
    }
    for page in pages {
        let Ok(page) = pdf.get_dictionary(*page) else { continue };
        let Ok(resources) = page.get(b"Resources").and_then(Object::as_reference) else { continue };
        unused.push(resources);
        if let Ok(resources) = pdf.get_dictionary(resources) {
            unused.extend(resources.iter().filter_map(|(_, r)| r.as_reference().ok()));
        }
    }
    for id in unused {
        pdf.objects.remove(&id);
    }
}

/// A day as PDF and XMP write it.
fn dates(document: &Particulars<'_>) -> (String, String) {
    let day = document.day;
    let (year, month, date) = (day.year(), day.month(), day.day());
    (format!("D:{year:04}{month:02}{date:02}000000Z"), format!("{year:04}-{month:02}-{date:02}T00:00:00Z"))
}

pub(crate) fn information(document: &Particulars<'_>) -> Dictionary {
    let (date, _) = dates(document);
    dictionary! {
        "Title" => text(document.title),
        "Author" => text(document.author),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
        "CreationDate" => Object::string_literal(date.as_str()),
        "ModDate" => Object::string_literal(date.as_str()),
    }
}

/// A text string: UTF-16 with its mark where it is not ASCII.
pub(crate) fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let bytes = [0xFE, 0xFF].into_iter().chain(words.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn stream(pdf: &mut lopdf::Document, dictionary: Dictionary, content: Vec<u8>) -> ObjectId {
    pdf.add_object(Stream::new(dictionary, content))
}

/// Embeds the faces that are used.
fn fonts(pdf: &mut lopdf::Document, layout: &Layout, pages: &[ObjectId], pictures: &Pictures) {
    let mut names = Dictionary::new();
    for id in FaceId::ALL {
        let codes = &layout.encoding.faces[id.index()];
        if !codes.is_empty() {
            let font = font(pdf, id, codes);
            names.set(font_name(id), font);
        }
    }
    let names = pdf.add_object(names);
    for (page, drawn) in pages.iter().zip(&layout.pages) {
        let mut resources = dictionary! { "Font" => names };
        let mut own = Dictionary::new();
        for (role, id) in pictures {
            if drawn.marks.iter().any(|m| matches!(m, Mark::Picture { role: r, .. } if r == role)) {
                own.set(picture_name(*role), *id);
            }
        }
        if !own.is_empty() {
            resources.set("XObject", own);
        }
        let resources = pdf.add_object(resources);
        if let Ok(page) = pdf.get_dictionary_mut(*page) {
            page.set("Resources", resources);
        }
    }
}

/// The owner's own pictures as objects.
type Pictures = Vec<(PictureRole, ObjectId)>;

/// Embeds the pictures that are used.
fn pictures(pdf: &mut lopdf::Document, layout: &Layout) -> Pictures {
    let mut all = Vec::new();
    for role in PictureRole::ALL {
        let Some(figure) = layout.figures.of(role) else { continue };
        let mut marks = layout.pages.iter().flat_map(|p| &p.marks);
        if marks.any(|m| matches!(m, Mark::Picture { role: r, .. } if *r == role)) {
            all.push((role, picture(pdf, &figure.prepared)));
        }
    }
    all
}

fn picture(pdf: &mut lopdf::Document, picture: &Prepared) -> ObjectId {
    let (width, height) = (i64::from(picture.width), i64::from(picture.height));
    let samples = |space: &str, filter: &str| {
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => width,
            "Height" => height,
            "ColorSpace" => space,
            "BitsPerComponent" => 8,
            "Filter" => filter,
        }
    };
    match &picture.content {
        Content::Samples { grey, filter, data, alpha } => {
            let mask = alpha.as_ref().map(|a| stream(pdf, samples("DeviceGray", "FlateDecode"), a.clone()));
            let mut dictionary = samples(if *grey { "DeviceGray" } else { "DeviceRGB" }, filter);
            if let Some(mask) = mask {
                dictionary.set("SMask", mask);
            }
            stream(pdf, dictionary, data.clone())
        }
        Content::Form(form) => {
            let mut states = Dictionary::new();
            for thousandths in &form.opacities {
                let opacity = Object::Real(f32::from(*thousandths) / 1000.0);
                let state = dictionary! { "Type" => "ExtGState", "ca" => opacity.clone(), "CA" => opacity };
                states.set(format!("G{thousandths}"), state);
            }
            let dictionary = dictionary! {
                "Type" => "XObject",
                "Subtype" => "Form",
                "BBox" => vec![0.into(), 0.into(), Object::Real(form.width), Object::Real(form.height)],
                "Resources" => dictionary! { "ExtGState" => states },
            };
            stream(pdf, dictionary, form.content.clone())
        }
    }
}

/// Where a figure stands on its page: left, bottom, right, top.
fn place(layout: &Layout, node: NodeId) -> Option<Vec<Object>> {
    let marks = layout.pages.iter().flat_map(|p| &p.marks);
    let whole = |n: f32| Object::Real((n * 100.0).round() / 100.0);
    marks.into_iter().find_map(|mark| match mark {
        Mark::Picture { x, y, width, height, node: Some(own), .. } if *own == node => {
            let top = layout.paper.height - y;
            Some(vec![whole(*x), whole(top - height), whole(x + width), whole(top)])
        }
        _ => None,
    })
}

fn font(pdf: &mut lopdf::Document, id: FaceId, codes: &Codes) -> ObjectId {
    let face = id.metrics();
    let program = embed::program(id, codes);
    let name = format!("{}+{}", program.tag, face.name);
    let packed = || dictionary! { "Filter" => "FlateDecode" };
    let mut file = packed();
    file.set("Length1", program.length as i64);
    let font = stream(pdf, file, program.font.to_vec());
    let map = stream(pdf, packed(), program.glyphs.to_vec());
    let unicode = stream(pdf, packed(), program.unicode.to_vec());
    let [left, bottom, right, top] = face.bounds;
    let descriptor = pdf.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => Object::Name(name.clone().into_bytes()),
        // Symbolic, serif, fixed pitch.
        "Flags" => 4 | if face.fixed { 1 } else { 2 },
        "FontBBox" => vec![left.into(), bottom.into(), right.into(), top.into()],
        "ItalicAngle" => 0,
        "Ascent" => face.ascent,
        "Descent" => face.descent,
        "CapHeight" => face.cap_height,
        "StemV" => face.stem,
        "FontFile2" => font,
    });
    let descendant = pdf.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => Object::Name(name.clone().into_bytes()),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "DW" => 0,
        "W" => widths(codes),
        "CIDToGIDMap" => map,
    });
    pdf.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => Object::Name(name.into_bytes()),
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![descendant.into()],
        "ToUnicode" => unicode,
    })
}

/// `code [width width …]` for each stretch of neighbouring codes.
fn widths(codes: &[Coded]) -> Vec<Object> {
    let mut all = Vec::new();
    for stretch in codes.chunk_by(|a, b| a.code + 1 == b.code) {
        all.push(i64::from(stretch[0].code).into());
        all.push(Object::Array(stretch.iter().map(|c| i64::from(c.advance).into()).collect()));
    }
    all
}

/// Makes the pages' annotations objects of their own, which the structure tree can name.
fn annotations(pdf: &mut lopdf::Document, pages: &[ObjectId], mut key: usize) -> Vec<Vec<ObjectId>> {
    let mut all = Vec::with_capacity(pages.len());
    for page in pages {
        let direct = match pdf.get_dictionary_mut(*page).map(|p| p.remove(b"Annots")) {
            Ok(Some(Object::Array(direct))) => direct,
            _ => Vec::new(),
        };
        let mut ids = Vec::with_capacity(direct.len());
        for mut annotation in direct {
            if let Ok(link) = annotation.as_dict_mut() {
                let target = link.get(b"A").and_then(Object::as_dict).and_then(|a| a.get(b"URI")).cloned();
                link.set("Contents", target.unwrap_or_else(|_| Object::string_literal("")));
                link.set("F", 4);
                link.set("StructParent", key as i64);
                link.remove(b"C");
                key += 1;
            }
            ids.push(pdf.add_object(annotation));
        }
        if let Ok(page) = pdf.get_dictionary_mut(*page)
            && !ids.is_empty()
        {
            page.set("Annots", ids.iter().map(|id| Object::Reference(*id)).collect::<Vec<_>>());
            page.set("Tabs", "S");
        }
        all.push(ids);
    }
    all
}

/// What the tree's nodes stand for on the pages.
struct Marks<'a> {
    pages: &'a [ObjectId],
    contents: Vec<Vec<NodeId>>,
    links: Vec<Vec<NodeId>>,
    kids: Vec<Vec<Kid>>,
    annotations: Vec<Vec<ObjectId>>,
}

/// Writes the structure tree and the parent tree; returns the root.
fn structure(
    pdf: &mut lopdf::Document,
    written: &mut Written,
    layout: &Layout,
    marks: &Marks<'_>,
) -> ObjectId {
    let tree = &layout.tree;
    let root = pdf.new_object_id();
    let mut ids: Vec<Option<ObjectId>> = vec![None; tree.nodes.len()];
    for (i, node) in tree.nodes.iter().enumerate() {
        let cell = matches!(node.role, Role::Cell | Role::ColumnHead | Role::RowHead);
        let row_used = || node.parent.is_some_and(|p| ids[p.0 as usize].is_some());
        if i == 0 || !marks.kids[i].is_empty() || (cell && row_used()) {
            ids[i] = Some(pdf.new_object_id());
        }
    }
    let id = |node: NodeId| ids[node.0 as usize];
    let mut notes: Vec<Object> = Vec::new();
    for (i, node) in tree.nodes.iter().enumerate() {
        let Some(own) = ids[i] else { continue };
        let (name, mut attributes) = role(node.role);
        if let Some((rows, columns)) = tree.spans.get(&NodeId(i as u32)) {
            let spanned = attributes.get_or_insert_with(|| dictionary! { "O" => "Table" });
            spanned.set("RowSpan", *rows as i64);
            spanned.set("ColSpan", *columns as i64);
        }
        if let Some(summary) = tree.summaries.get(&NodeId(i as u32)) {
            let said = attributes.get_or_insert_with(|| dictionary! { "O" => "Table" });
            said.set("Summary", text(summary));
        }
        let alt = tree.alts.get(&NodeId(i as u32));
        if alt.is_some()
            && let Some(place) = place(layout, NodeId(i as u32))
        {
            attributes = Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => place });
        }
        let note = (node.role == Role::Note).then(|| {
            // As many digits as nodes are ever counted with, so that the names are sorted.
            Object::string_literal(format!("note-{i:010}"))
        });
        if let Some(name) = &note {
            notes.extend([name.clone(), own.into()]);
        }
        let page = marks.kids[i].iter().find_map(|k| match k {
            Kid::Content(page, _) => Some(*page),
            _ => None,
        });
        let kids = || {
            marks.kids[i].iter().filter_map(|kid| match *kid {
                Kid::Node(node) => id(node).map(Object::Reference),
                Kid::Content(p, number) if Some(p) == page => Some((number as i64).into()),
                Kid::Content(p, number) => Some(
                    dictionary! { "Type" => "MCR", "Pg" => marks.pages[p], "MCID" => number as i64 }.into(),
                ),
                Kid::Link(p, number) => {
                    let annotation = *marks.annotations[p].get(number)?;
                    Some(dictionary! { "Type" => "OBJR", "Pg" => marks.pages[p], "Obj" => annotation }.into())
                }
            })
        };
        // Most of a paper's objects are such elements: they are written as they come.
        written.add(own, |entries| {
            entries.set("S", &Object::Name(name.into()));
            entries.set("P", &node.parent.and_then(id).unwrap_or(root).into());
            if let Some(alt) = alt {
                entries.set("Alt", &text(alt));
            }
            if let Some(attributes) = attributes {
                entries.set("A", &attributes.into());
            }
            if let Some(name) = &note {
                entries.set("ID", name);
            }
            if let Some(language) = node.language {
                entries.set("Lang", &Object::string_literal(language));
            }
            if let Some(page) = page {
                entries.set("Pg", &marks.pages[page].into());
            }
            let mut all = kids();
            match (all.next(), all.next()) {
                (None, _) => {}
                (Some(kid), None) => entries.set("K", &kid),
                _ => entries.set_all("K", kids()),
            }
        });
    }
    let mut numbers: Vec<Object> = Vec::new();
    for (page, nodes) in marks.contents.iter().enumerate() {
        let owners: Vec<Object> = nodes.iter().filter_map(|n| id(*n)).map(Object::Reference).collect();
        numbers.push((page as i64).into());
        numbers.push(pdf.add_object(owners).into());
        if let Ok(dictionary) = pdf.get_dictionary_mut(marks.pages[page]) {
            dictionary.set("StructParents", page as i64);
        }
    }
    let owners = marks.links.iter().flatten().filter_map(|n| id(*n));
    for (i, owner) in owners.enumerate() {
        numbers.push(((marks.contents.len() + i) as i64).into());
        numbers.push(owner.into());
    }
    let next = (numbers.len() / 2) as i64;
    let parents = pdf.add_object(dictionary! { "Nums" => numbers });
    let mut dictionary = dictionary! {
        "Type" => "StructTreeRoot",
        "ParentTree" => parents,
        "ParentTreeNextKey" => next,
    };
    if let (Some(first), Some(last)) = (notes.first(), notes.iter().rev().nth(1)) {
        let limits = vec![first.clone(), last.clone()];
        // A root alone names no limits, a leaf below it does.
        let leaf = pdf.add_object(dictionary! { "Limits" => limits, "Names" => notes });
        dictionary.set("IDTree", pdf.add_object(dictionary! { "Kids" => vec![leaf.into()] }));
    }
    if let Some(document) = ids[0] {
        dictionary.set("K", document);
    }
    pdf.set_object(root, dictionary);
    root
}

/// Structure type and attributes.
fn role(role: Role) -> (&'static str, Option<Dictionary>) {
    let table = |scope: &str| dictionary! { "O" => "Table", "Scope" => scope };
    match role {
        Role::Document => ("Document", None),
        Role::Heading(1) => ("H1", None),
        Role::Heading(2) => ("H2", None),
        Role::Heading(_) => ("H3", None),
        Role::Paragraph => ("P", None),
        Role::List => ("L", Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" })),
        Role::ListItem => ("LI", None),
        Role::Label => ("Lbl", None),
        Role::ListBody => ("LBody", None),
        Role::Table => ("Table", None),
        Role::Row => ("TR", None),
        Role::ColumnHead => ("TH", Some(table("Column"))),
        Role::RowHead => ("TH", Some(table("Row"))),
        Role::Cell => ("TD", None),
        Role::Caption => ("Caption", None),
        Role::Code => ("Code", None),
        Role::Link => ("Link", None),
        Role::Reference => ("Reference", None),
        Role::Note => ("Note", None),
        Role::Figure => ("Figure", None),
    }
}

/// The outline: headings nested by their level; nothing where there are none.
fn outline(pdf: &mut lopdf::Document, layout: &Layout, pages: &[ObjectId]) -> Option<ObjectId> {
    // The title heads the whole paper: an entry of its own would only indent the others.
    let headings: Vec<&Bookmark> = layout.outline.iter().filter(|b| b.level > 1).collect();
    if headings.is_empty() {
        return None;
    }
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| pdf.new_object_id()).collect();
    let parent = |i: usize| (0..i).rev().find(|p| headings[*p].level < headings[i].level);
    let parents: Vec<Option<usize>> = (0..headings.len()).map(parent).collect();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); headings.len()];
    let mut top = Vec::new();
    for (i, parent) in parents.iter().enumerate() {
        match parent {
            Some(parent) => children[*parent].push(i),
            None => top.push(i),
        }
    }
    for (i, heading) in headings.iter().enumerate() {
        let siblings = parents[i].map_or(&top, |p| &children[p]);
        let place = siblings.binary_search(&i).unwrap_or(0);
        let mut entry = dictionary! {
            "Title" => text(&heading.title),
            "Parent" => parents[i].map_or(root, |p| ids[p]),
            "Dest" => vec![
                pages[heading.page].into(),
                "XYZ".into(),
                Object::Null,
                Object::Real((layout.paper.height - heading.top + 6.0).round()),
                Object::Null,
            ],
        };
        if place > 0 {
            entry.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(next) = siblings.get(place + 1) {
            entry.set("Next", ids[*next]);
        }
        if let (Some(first), Some(last)) = (children[i].first(), children[i].last()) {
            entry.set("First", ids[*first]);
            entry.set("Last", ids[*last]);
            // Closed, so that a long paper's outline is one screen.
            entry.set("Count", -(children[i].len() as i64));
        }
        pdf.set_object(ids[i], entry);
    }
    let (first, last) = (top.first()?, top.last()?);
    let entry = dictionary! {
        "Type" => "Outlines",
        "First" => ids[*first],
        "Last" => ids[*last],
        "Count" => top.len() as i64,
    };
    pdf.set_object(root, entry);
    Some(root)
}

/// XMP metadata, saying the same as the information dictionary, and the standards held.
fn xmp(document: &Particulars<'_>) -> String {
    let (_, date) = dates(document);
    let (title, author) = (escaped(document.title), escaped(document.author));
    let language = document.locale.code();
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{FEFF}'
    )
}

/// Words for XML; characters that XML 1.0 does not allow are left out.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

/// The output intent: sRGB, so that our greys mean the same everywhere.
fn intent(pdf: &mut lopdf::Document) -> ObjectId {
    let profile =
        stream(pdf, dictionary! { "N" => 3, "Filter" => "FlateDecode" }, crate::ready::profile().to_vec());
    pdf.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    })
}

/// An ICC 2.1 display profile of sRGB, written from the figures of IEC 61966-2-1 (primaries adapted to
/// D50 as the ICC gives them), the same bytes always: profiles from tools carry the day they were made.
pub(crate) fn srgb() -> Vec<u8> {
    let fixed = |value: f64| ((value * 65536.0).round() as i32).to_be_bytes();
    let xyz = |x: f64, y: f64, z: f64| {
        [b"XYZ \0\0\0\0".to_vec(), fixed(x).into(), fixed(y).into(), fixed(z).into()].concat()
    };
    let name = b"sRGB";
    let mut description = b"desc\0\0\0\0".to_vec();
    description.extend((name.len() as u32 + 1).to_be_bytes());
    description.extend(name);
    // The end of the name, then no Unicode and no Macintosh name.
    description.extend([0u8; 1 + 4 + 4 + 2 + 1 + 67]);
    let copyright = b"text\0\0\0\0No copyright, use freely\0".to_vec();
    let steps = 64u32;
    let mut curve = b"curv\0\0\0\0".to_vec();
    curve.extend((steps + 1).to_be_bytes());
    for i in 0..=steps {
        let v = f64::from(i) / f64::from(steps);
        let linear = if v <= 0.04045 { v / 12.92 } else { power_2_4((v + 0.055) / 1.055) };
        curve.extend(((linear * 65535.0).round() as u16).to_be_bytes());
    }
    let tags: [(&[u8; 4], usize); 9] = [
        (b"desc", 0),
        (b"cprt", 1),
        (b"wtpt", 2),
        (b"rXYZ", 3),
        (b"gXYZ", 4),
        (b"bXYZ", 5),
        (b"rTRC", 6),
        (b"gTRC", 6),
        (b"bTRC", 6),
    ];
    let parts = [
        description,
        copyright,
        xyz(0.9505, 1.0, 1.0891),
        xyz(0.436_065_674, 0.222_488_403, 0.013_916_016),
        xyz(0.385_147_095, 0.716_873_169, 0.097_076_416),
        xyz(0.143_066_406, 0.060_607_910, 0.714_096_069),
        curve,
    ];
    let mut body = Vec::new();
    let mut places = Vec::new();
    let start = 128 + 4 + tags.len() * 12;
    for part in parts {
        places.push((start + body.len(), part.len()));
        body.extend(part);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut profile = Vec::with_capacity(start + body.len());
    profile.extend(((start + body.len()) as u32).to_be_bytes());
    profile.extend(b"\0\0\0\0\x02\x10\0\0mntrRGB XYZ ");
    // 1998-02-09, when sRGB was a draft standard: a fixed day.
    for number in [1998u16, 2, 9, 6, 49, 0] {
        profile.extend(number.to_be_bytes());
    }
    profile.extend(b"acsp");
    profile.resize(68, 0);
    profile.extend(fixed(0.9642));
    profile.extend(fixed(1.0));
    profile.extend(fixed(0.8249));
    profile.resize(128, 0);
    profile.extend((tags.len() as u32).to_be_bytes());
    for (tag, part) in tags {
        let (offset, length) = places[part];
        profile.extend(tag);
        profile.extend((offset as u32).to_be_bytes());
        profile.extend((length as u32).to_be_bytes());
    }
    profile.extend(body);
    profile
}

/// `x^2.4` by square roots, which every machine rounds alike: `x² · x^(2/5)`, the fifth root by Newton.
fn power_2_4(x: f64) -> f64 {
    let square = x * x;
    let mut root = 1.0f64;
    for _ in 0..60 {
        let fourth = root * root * root * root;
        root -= (fourth * root - square) / (5.0 * fourth);
    }
    square * root
}

/// Compresses every stream but the metadata, which other programs may want to read without a PDF
/// library; those of a long paper on the processors that no other paper keeps busy. Each stream's bytes depend
/// on its contents alone.
pub(crate) fn compress(pdf: &mut lopdf::Document) {
    let plain = |stream: &&mut Stream| !stream.dict.has(b"Filter") && !stream.dict.has_type(b"Metadata");
    let streams = pdf.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    let mut streams: Vec<&mut Stream> = streams.filter(plain).collect();
    let shares = (streams.len() / SHARE).min(4);
    let threads = if shares > 1 { batch::idle().min(shares - 1) + 1 } else { 1 };
    let share = streams.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let mut shares = streams.chunks_mut(share);
        let own = shares.next();
        for share in shares {
            scope.spawn(move || share.iter_mut().for_each(|stream| pack(stream)));
        }
        own.into_iter().flatten().for_each(|stream| pack(stream));
    });
}

/// Streams for which a thread is worth its start.
const SHARE: usize = 4;

fn pack(stream: &mut Stream) {
    let (_, packed) = embed::packed(embed::Effort::Once, &stream.content, b"\n");
    if packed.len() < stream.content.len() {
        stream.set_content(packed);
        stream.dict.set("Filter", "FlateDecode");
    }
}

/// Writes the file; its identifier is the hash of everything else in it.
pub(crate) fn write(mut pdf: lopdf::Document, written: &Written) -> Vec<u8> {
    let blank = Object::String(vec![0; 16], StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![blank.clone(), blank]);
    let mut bytes = file::bytes(&pdf, written);
    bytes.push(b'\n');
    let hash = Sha256::digest(&bytes);
    let digits: String = hash.iter().take(16).map(|b| format!("{b:02X}")).collect();
    let zeroes = "0".repeat(32);
    let mut at = bytes.len().saturating_sub(600);
    while let Some(found) = bytes[at..].windows(32).position(|w| w == zeroes.as_bytes()) {
        at += found;
        bytes[at..at + 32].copy_from_slice(digits.as_bytes());
        at += 32;
    }
    bytes
}
