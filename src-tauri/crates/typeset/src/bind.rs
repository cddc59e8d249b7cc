//! Several files bound to one print job: pages in order, each part's beginning in the outline.
//!
//! What comes out is made for a printer, not for an archive: the papers themselves stay as they were issued.
//! Viewers are asked to print it one-sided and unscaled, so that no paper begins on another's back and the
//! millimetres stay what they were.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use pismovnik_model::{Day, Locale, Problem, problem};

use crate::file::Written;
use crate::finish::{self, Particulars};

/// A file to be bound.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// What the outline calls it.
    pub title: &'a str,
    /// The file.
    pub pdf: &'a [u8],
    /// What a problem names.
    pub at: &'a str,
}

/// What the bound file says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Cover<'a> {
    /// Title.
    pub title: &'a str,
    /// Whose papers they are.
    pub author: &'a str,
    /// Language.
    pub locale: Locale,
    /// The day that it names.
    pub day: Day,
}

/// What pages inherit from the nodes above them.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// What of a page means something only in the file that it comes from, or acts by itself.
const LEFT_BEHIND: [&[u8]; 4] = [b"StructParents", b"AA", b"B", b"Tabs"];
/// Deepest tree of pages that is walked.
const DEEPEST: usize = 64;

/// How many pages a file has.
///
/// # Errors
/// [`problem::PDF_UNREADABLE`], [`problem::PDF_ENCRYPTED`].
pub fn pages(pdf: &[u8], at: &str) -> Result<usize, Problem> {
    Ok(load(pdf, at)?.get_pages().len())
}

/// Binds parts; the same parts give the same bytes.
///
/// # Errors
/// Every part that cannot be read, each at its name.
pub fn bind(parts: &[Part<'_>], cover: &Cover<'_>) -> Result<Vec<u8>, Vec<Problem>> {
    let mut bound = Document::with_version("1.7");
    let root = bound.new_object_id();
    let (mut problems, mut kids, mut begins) = (Vec::new(), Vec::new(), Vec::new());
    for part in parts {
        match load(part.pdf, part.at) {
            Ok(pdf) => {
                let taken = take(&mut bound, pdf, root);
                begins.extend(taken.first().map(|page| (part.title, *page)));
                kids.extend(taken);
            }
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let pages: Vec<Object> = kids.into_iter().map(Object::Reference).collect();
    bound.objects.insert(root, dictionary! { "Type" => "Pages", "Count" => count, "Kids" => pages }.into());
    let outline = outline(&mut bound, &begins);
    let catalog = bound.add_object(dictionary! {
        "Type" => "Catalog",
        "Pages" => root,
        "Lang" => Object::string_literal(cover.locale.code()),
        "PageMode" => "UseOutlines",
        "Outlines" => outline,
        "ViewerPreferences" => dictionary! {
            "DisplayDocTitle" => true,
            "PrintScaling" => "None",
            "Duplex" => "Simplex",
            "PickTrayByPDFSize" => true,
        },
    });
    bound.trailer.set("Root", catalog);
    let Cover { title, author, locale, day } = *cover;
    let said = Particulars { title, author, locale, day };
    let info = bound.add_object(finish::information(&said));
    bound.trailer.set("Info", info);
    bound.prune_objects();
    finish::compress(&mut bound);
    Ok(finish::write(bound, &Written::default()))
}

fn load(pdf: &[u8], at: &str) -> Result<Document, Problem> {
    let pdf = Document::load_mem(pdf).map_err(|_| Problem::new(problem::PDF_UNREADABLE, at))?;
    if pdf.is_encrypted() {
        return Err(Problem::new(problem::PDF_ENCRYPTED, at));
    }
    if pdf.get_pages().is_empty() {
        return Err(Problem::new(problem::PDF_UNREADABLE, at));
    }
    Ok(pdf)
}

/// Takes a file's pages over, with all that they refer to.
fn take(bound: &mut Document, mut pdf: Document, root: ObjectId) -> Vec<ObjectId> {
    pdf.renumber_objects_with(bound.max_id + 1);
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    for page in &pages {
        let found: Vec<(&[u8], Object)> =
            INHERITED.into_iter().filter_map(|key| Some((key, inherited(&pdf, *page, key)?))).collect();
        let Ok(own) = pdf.get_object_mut(*page).and_then(Object::as_dict_mut) else { continue };
        for (key, value) in found {
            own.set(key, value);
        }
        for key in LEFT_BEHIND {
            own.remove(key);
        }
        own.set("Parent", root);
    }
    bound.max_id = bound.max_id.max(pdf.max_id);
    bound.objects.extend(pdf.objects);
    pages
}

/// What a page says, or the nearest node above it.
fn inherited(pdf: &Document, page: ObjectId, key: &[u8]) -> Option<Object> {
    let mut node: &Dictionary = pdf.get_dictionary(page).ok()?;
    for _ in 0..DEEPEST {
        if let Ok(value) = node.get(key) {
            return Some(value.clone());
        }
        node = pdf.get_dictionary(node.get(b"Parent").and_then(Object::as_reference).ok()?).ok()?;
    }
    None
}

/// One line of the outline for each part.
fn outline(bound: &mut Document, begins: &[(&str, ObjectId)]) -> ObjectId {
    let root = bound.new_object_id();
    let lines: Vec<ObjectId> = begins.iter().map(|_| bound.new_object_id()).collect();
    for (i, (title, page)) in begins.iter().enumerate() {
        let mut line = dictionary! {
            "Title" => finish::text(title),
            "Parent" => root,
            "Dest" => vec![Object::Reference(*page), "Fit".into()],
        };
        if let Some(previous) = i.checked_sub(1).and_then(|p| lines.get(p)) {
            line.set("Prev", *previous);
        }
        if let Some(next) = lines.get(i + 1) {
            line.set("Next", *next);
        }
        bound.objects.insert(lines[i], line.into());
    }
    let mut all = dictionary! { "Type" => "Outlines" };
    if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
        all.set("First", *first);
        all.set("Last", *last);
        all.set("Count", i64::try_from(lines.len()).unwrap_or(i64::MAX));
    }
    bound.objects.insert(root, all.into());
    root
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::postal::{self, Envelope, LabelSheet, Offsets, Run};

    const DAY: Day = Day::constant(2026, 11, 21);

    fn cover() -> Cover<'static> {
        Cover { title: "Пачка", author: "ИП Ромашкина О. С.", locale: Locale::Ru, day: DAY }
    }

    fn paper(lines: &[&str], envelope: bool) -> Vec<u8> {
        let run = Run {
            title: "Лист",
            author: "ИП Ромашкина О. С.",
            locale: Locale::Ru,
            day: DAY,
            offsets: Offsets::default(),
        };
        let addressee = lines.iter().map(|l| (*l).to_owned()).collect();
        let covers = [postal::Cover { addressee, ..postal::Cover::default() }];
        if envelope {
            return postal::envelopes(&covers, Envelope::Dl, &run).expect("set");
        }
        postal::labels(&covers, LabelSheet { columns: 2, rows: 4 }, 0, &run).expect("set")
    }

    #[test]
    fn parts_stand_in_order_with_their_own_sizes_and_the_same_bytes_come_again() {
        let (sheet, envelope) = (paper(&["Ким Вере Олеговне"], false), paper(&["Соколовой М. П."], true));
        let parts = [("Письмо", &sheet), ("Акт", &sheet), ("Конверт", &envelope)].map(|(title, pdf)| Part {
            title,
            pdf,
            at: title,
        });
        let bytes = bind(&parts, &cover()).expect("bound");
        assert_eq!(bytes, bind(&parts, &cover()).expect("bound"));
        let pdf = Document::load_mem(&bytes).expect("a PDF");
        let widths: Vec<f32> = pdf
            .get_pages()
            .into_values()
            .map(|page| {
                let media = pdf.get_dictionary(page).and_then(|d| d.get(b"MediaBox")).expect("a box");
                media.as_array().expect("four")[2].as_float().expect("a number")
            })
            .collect();
        let wanted = [210.0, 210.0, 220.0].map(|mm: f32| mm * 72.0 / 25.4);
        assert!(widths.iter().zip(wanted).all(|(w, x)| (w - x).abs() < 0.1), "{widths:?}");
        assert_eq!(widths.len(), 3);
        assert_eq!(pages(&bytes, ""), Ok(3));
        // Bound a second time it is as good as any other file.
        assert!(bind(&[Part { title: "Всё", pdf: &bytes, at: "" }], &cover()).is_ok());
    }

    #[test]
    fn every_part_that_cannot_be_read_is_told() {
        let sheet = paper(&["Ким Вере Олеговне"], false);
        let parts = [("a.pdf", &b"no PDF"[..]), ("good.pdf", &sheet), ("b.pdf", &b"%PDF-1.4"[..])]
            .map(|(at, pdf)| Part { title: at, pdf, at });
        let told = bind(&parts, &cover()).expect_err("refused");
        let told: Vec<(&str, &str)> = told.iter().map(|p| (p.code.code, p.at.as_str())).collect();
        assert_eq!(told, [("pdf-unreadable", "a.pdf"), ("pdf-unreadable", "b.pdf")]);
    }
}
