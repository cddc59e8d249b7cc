//! Every part but the body and the numbers: styles, foot, settings, properties, relations.

use std::fmt::Write;

use pismovnik_model::{Document, Locale};

use super::Media;
use super::xml::{DECLARATION, R, W, escaped};
use crate::html::{CounterPart, split_counter};
use crate::{clean, running_foot};

/// Width of A4 in twentieths of a point.
pub(super) const PAGE_WIDTH: u32 = 11906;
/// Height of A4.
pub(super) const PAGE_HEIGHT: u32 = 16838;
/// Left margin, wide enough to be filed: 25 mm.
pub(super) const MARGIN_LEFT: u32 = 1417;
/// Right margin: 20 mm.
pub(super) const MARGIN_RIGHT: u32 = 1134;
/// Width between the margins.
pub(super) const TEXT_WIDTH: u32 = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Foots longer than this leave no room for the page counter beside them.
const FOOT_BESIDE_COUNTER: usize = 84;

/// `[Content_Types].xml`.
pub(super) fn content_types(noted: bool, media: &[Media]) -> String {
    let mut out = format!(
        "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    for (part, kind) in [
        ("/word/document.xml", format!("{WORD}.document.main+xml")),
        ("/word/styles.xml", format!("{WORD}.styles+xml")),
        ("/word/numbering.xml", format!("{WORD}.numbering+xml")),
        ("/word/settings.xml", format!("{WORD}.settings+xml")),
        ("/word/fontTable.xml", format!("{WORD}.fontTable+xml")),
        ("/word/footer1.xml", format!("{WORD}.footer+xml")),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
        (
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        ),
    ] {
        let _ = write!(out, "<Override PartName=\"{part}\" ContentType=\"{kind}\"/>");
    }
    for ending in ["png", "jpeg"].into_iter().filter(|e| media.iter().any(|m| m.ending == *e)) {
        let kind = format!("<Default Extension=\"{ending}\" ContentType=\"image/{ending}\"/>");
        // Defaults come first.
        let at = out.find("<Override").unwrap_or(out.len());
        out.insert_str(at, &kind);
    }
    if noted {
        let kind = format!("{WORD}.footnotes+xml");
        let _ = write!(out, "<Override PartName=\"/word/footnotes.xml\" ContentType=\"{kind}\"/>");
    }
    out + "</Types>"
}

/// `_rels/.rels`.
pub(super) fn package_relations() -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{R}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
         <Relationship Id=\"rId3\" Type=\"{R}/extended-properties\" Target=\"docProps/app.xml\"/>\
         </Relationships>"
    )
}

/// `word/_rels/document.xml.rels`; the n-th link of the body is `link`n, from 1 on.
pub(super) fn document_relations(links: &[String], noted: bool, media: &[Media]) -> String {
    let mut out = format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (id, kind, target) in [
        ("styles", "styles", "styles.xml"),
        ("numbering", "numbering", "numbering.xml"),
        ("settings", "settings", "settings.xml"),
        ("fonts", "fontTable", "fontTable.xml"),
        ("foot", "footer", "footer1.xml"),
    ] {
        let _ = write!(out, "<Relationship Id=\"{id}\" Type=\"{R}/{kind}\" Target=\"{target}\"/>");
    }
    if noted {
        let _ =
            write!(out, "<Relationship Id=\"footnotes\" Type=\"{R}/footnotes\" Target=\"footnotes.xml\"/>");
    }
    for picture in media {
        let (id, path) = (picture.id, picture.path());
        let _ = write!(out, "<Relationship Id=\"{id}\" Type=\"{R}/image\" Target=\"{path}\"/>");
    }
    for (at, target) in links.iter().enumerate() {
        let _ = write!(
            out,
            "<Relationship Id=\"link{}\" Type=\"{R}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            at + 1,
            escaped(target)
        );
    }
    out + "</Relationships>"
}

/// `docProps/core.xml`.
pub(super) fn core_properties(document: &Document) -> String {
    let title = escaped(&clean::line(&document.title));
    let author = escaped(&clean::line(&document.operator));
    let day = document.as_of;
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>\
         <cp:lastModifiedBy>{author}</cp:lastModifiedBy><cp:revision>1</cp:revision>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:modified>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        language(document.locale)
    )
}

/// `docProps/app.xml`.
pub(super) fn app_properties() -> String {
    format!(
        "{DECLARATION}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Pismovnik</Application></Properties>"
    )
}

/// `word/footnotes.xml`: the two rules above them that every such part holds, then the words.
pub(super) fn footnotes(all: &[String]) -> String {
    let mut out = format!("{DECLARATION}<w:footnotes xmlns:w=\"{W}\">");
    for (id, kind, sign) in
        [(-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator")]
    {
        let _ = write!(
            out,
            "<w:footnote w:type=\"{kind}\" w:id=\"{id}\"><w:p><w:r><w:{sign}/></w:r></w:p></w:footnote>"
        );
    }
    for (at, words) in all.iter().enumerate() {
        let _ = write!(
            out,
            "<w:footnote w:id=\"{}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>\
             <w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>{}</w:p></w:footnote>",
            at + 1,
            super::body::words_run(&format!(" {words}"), "")
        );
    }
    out + "</w:footnotes>"
}

/// `word/settings.xml`: hyphenation (paragraphs are justified), no compatibility mode.
pub(super) fn settings(document: &Document) -> String {
    let language = language(document.locale);
    format!(
        "{DECLARATION}<w:settings xmlns:w=\"{W}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/>\
         <w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"3\"/><w:doNotHyphenateCaps/>\
         <w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>\
         <w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>\
         </w:compat><w:themeFontLang w:val=\"{language}\"/><w:decimalSymbol w:val=\",\"/>\
         <w:listSeparator w:val=\";\"/></w:settings>"
    )
}

/// `word/fontTable.xml`: what to take where a font is missing.
pub(super) fn font_table() -> String {
    let mut out = format!("{DECLARATION}<w:fonts xmlns:w=\"{W}\">");
    for (name, instead, family, pitch) in [
        ("Times New Roman", "Liberation Serif", "roman", "variable"),
        ("Courier New", "Liberation Mono", "modern", "fixed"),
        ("Segoe UI Symbol", "DejaVu Sans", "swiss", "variable"),
    ] {
        let _ = write!(
            out,
            "<w:font w:name=\"{name}\"><w:altName w:val=\"{instead}\"/><w:charset w:val=\"CC\"/>\
             <w:family w:val=\"{family}\"/><w:pitch w:val=\"{pitch}\"/></w:font>"
        );
    }
    out + "</w:fonts>"
}

/// `word/footer1.xml`: the foot on the left, the page counter with live fields on the right.
pub(super) fn footer(document: &Document) -> String {
    let foot = running_foot(&document.foot);
    let counter: String = split_counter(&running_foot(&document.page_counter))
        .into_iter()
        .map(|part| match part {
            CounterPart::Words(words) => run(&words),
            CounterPart::Page => field("PAGE"),
            CounterPart::Pages => field("NUMPAGES"),
        })
        .collect();
    let between = if foot.chars().count() <= FOOT_BESIDE_COUNTER {
        "<w:r><w:tab/></w:r>".to_owned()
    } else {
        "</w:p><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:pBdr><w:top w:val=\"nil\"/></w:pBdr>\
         <w:jc w:val=\"right\"/></w:pPr>"
            .to_owned()
    };
    format!(
        "{DECLARATION}<w:ftr xmlns:w=\"{W}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}{between}{counter}</w:p></w:ftr>",
        run(&foot)
    )
}

fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(words))
}

fn field(name: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {name} </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    )
}

/// The language as word processors name it.
fn language(locale: Locale) -> &'static str {
    match locale {
        Locale::Ru => "ru-RU",
        Locale::Kk => "kk-KZ",
        Locale::En => "en-GB",
    }
}

/// `word/styles.xml`.
pub(super) fn styles(document: &Document, noted: bool) -> String {
    let mut out = format!(
        "{DECLARATION}<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>\
         <w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/><w:lang w:val=\"{0}\" w:eastAsia=\"{0}\" w:bidi=\"ar-SA\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"100\" w:line=\"264\" w:lineRule=\"auto\"/>\
         </w:pPr></w:pPrDefault></w:docDefaults>",
        language(document.locale)
    );
    for style in paragraph_styles() {
        let default = match style.name {
            "Normal" => " w:default=\"1\"",
            "Title" | "Subtitle" | "heading 1" | "heading 2" | "List Bullet" | "caption" | "footer" => "",
            _ => " w:customStyle=\"1\"",
        };
        let based = if style.id == "Normal" { "" } else { "<w:basedOn w:val=\"Normal\"/>" };
        let next =
            if style.next.is_empty() { String::new() } else { format!("<w:next w:val=\"{}\"/>", style.next) };
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\"{default} w:styleId=\"{}\"><w:name w:val=\"{}\"/>{based}{next}<w:qFormat/>\
             <w:pPr>{}</w:pPr><w:rPr>{}</w:rPr></w:style>",
            style.id, style.name, style.paragraph, style.words
        );
    }
    out.push_str(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/>\
         <w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>\
         <w:color w:val=\"0A4A9E\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/>\
         <w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>\
         <w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>",
    );
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let _ = write!(out, "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A867C\"/>");
    }
    out.push_str("</w:tblBorders></w:tblPr></w:style>");
    if noted {
        out.push_str(
            "<w:style w:type=\"paragraph\" w:styleId=\"FootnoteText\"><w:name w:val=\"footnote text\"/><w:basedOn w:val=\"Normal\"/>\
             <w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:rPr><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr></w:style>\
             <w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>\
             <w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>",
        );
    }
    out + "\
         <w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:semiHidden/></w:style></w:styles>"
}

/// A paragraph style: its id, its name in the program's list, the style of the paragraph typed after
/// it, and its properties in the order that the schema asks for.
struct ParagraphStyle {
    id: &'static str,
    name: &'static str,
    next: &'static str,
    paragraph: String,
    words: &'static str,
}

fn paragraph_styles() -> Vec<ParagraphStyle> {
    let style = |id, name, next, paragraph: &str, words| ParagraphStyle {
        id,
        name,
        next,
        paragraph: paragraph.to_owned(),
        words,
    };
    vec![
        style("Normal", "Normal", "", "<w:jc w:val=\"both\"/>", ""),
        style(
            "Title",
            "Title",
            "Subtitle",
            "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"0\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>",
            "<w:b/><w:bCs/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>",
        ),
        style(
            "Subtitle",
            "Subtitle",
            "Normal",
            "<w:keepLines/><w:suppressAutoHyphens/><w:spacing w:after=\"280\"/><w:jc w:val=\"left\"/>",
            "<w:color w:val=\"57544D\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
        ),
        style(
            "Heading1",
            "heading 1",
            "Normal",
            "<w:keepNext/><w:keepLines/><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:suppressAutoHyphens/><w:spacing w:before=\"320\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/><w:outlineLvl w:val=\"0\"/>",
            "<w:b/><w:bCs/><w:sz w:val=\"27\"/><w:szCs w:val=\"27\"/>",
        ),
        style(
            "Heading2",
            "heading 2",
            "Normal",
            "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"220\" w:after=\"100\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/><w:outlineLvl w:val=\"1\"/>",
            "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
        ),
        style("ListBullet", "List Bullet", "", "<w:spacing w:after=\"40\"/>", ""),
        style(
            "Caption",
            "caption",
            "Normal",
            "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before=\"200\" w:after=\"80\"/><w:jc w:val=\"left\"/>",
            "<w:b/><w:bCs/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>",
        ),
        style(
            "TableText",
            "Table Text",
            "",
            "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>",
            "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
        ),
        style(
            "TableHead",
            "Table Head",
            "",
            "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>",
            "<w:b/><w:bCs/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
        ),
        style(
            "Details",
            "Details",
            "",
            "<w:spacing w:before=\"20\" w:after=\"40\" w:line=\"252\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>",
            "",
        ),
        style(
            "Blank",
            "Blank",
            "BlankNote",
            &format!(
                "<w:keepLines/><w:tabs><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"{TEXT_WIDTH}\"/></w:tabs>\
                 <w:spacing w:before=\"160\" w:after=\"0\" w:line=\"300\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>"
            ),
            "",
        ),
        style(
            "BlankNote",
            "Blank Note",
            "",
            "<w:spacing w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>",
            "<w:color w:val=\"57544D\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
        ),
        style(
            "Checkbox",
            "Checkbox",
            "",
            "<w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"454\"/></w:tabs><w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:left=\"454\" w:hanging=\"454\"/><w:jc w:val=\"left\"/>",
            "",
        ),
        style(
            "Note",
            "Note",
            "Normal",
            "<w:keepLines/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"8A867C\"/><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"8A867C\"/>\
             <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"8A867C\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"8\" w:color=\"8A867C\"/></w:pBdr>\
             <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F1EA\"/><w:spacing w:before=\"200\" w:after=\"240\"/><w:ind w:left=\"200\" w:right=\"200\"/><w:jc w:val=\"left\"/>",
            "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>",
        ),
        style(
            "Code",
            "Code",
            "",
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"8A867C\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"8\" w:color=\"8A867C\"/>\
             <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"8A867C\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"8\" w:color=\"8A867C\"/></w:pBdr>\
             <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F1EA\"/><w:suppressAutoHyphens/><w:spacing w:before=\"200\" w:after=\"240\" w:line=\"252\" w:lineRule=\"auto\"/>\
             <w:ind w:left=\"180\" w:right=\"180\"/><w:jc w:val=\"left\"/>",
            "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:noProof/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
        ),
        style(
            "Footer",
            "footer",
            "",
            &format!(
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"5\" w:color=\"8A867C\"/></w:pBdr>\
                 <w:tabs><w:tab w:val=\"right\" w:pos=\"{TEXT_WIDTH}\"/></w:tabs><w:suppressAutoHyphens/>\
                 <w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/>"
            ),
            "<w:color w:val=\"57544D\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
        ),
    ]
}
