//! A PDF of pictures and of nothing else: no text layer, no titles, no days, nothing that another file said of itself.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

/// A page that is one picture.
#[derive(Clone, Debug)]
pub struct Scan {
    /// Width and height of the page, points.
    pub size: (f32, f32),
    /// Width and height of the picture, pixels.
    pub pixels: (u32, u32),
    /// The picture: a JPEG of three colours.
    pub jpeg: Vec<u8>,
}

/// The pages as a PDF 1.7 (ISO 32000-1); the same pages give the same bytes.
///
/// # Errors
/// Those of writing to memory.
pub fn pdf(scans: Vec<Scan>) -> std::io::Result<Vec<u8>> {
    let mut pdf = Document::with_version("1.7");
    let root = pdf.new_object_id();
    let mut kids = Vec::with_capacity(scans.len());
    for scan in scans {
        let (width, height) = scan.size;
        let picture = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => i64::from(scan.pixels.0),
            "Height" => i64::from(scan.pixels.1),
            "ColorSpace" => "DeviceRGB",
            "BitsPerComponent" => 8,
            "Filter" => "DCTDecode",
        };
        let picture = pdf.add_object(Stream::new(picture, scan.jpeg).with_compression(false));
        let across: [Object; 6] = [width.into(), 0.into(), 0.into(), height.into(), 0.into(), 0.into()];
        let drawn = Content {
            operations: vec![
                Operation::new("q", vec![]),
                Operation::new("cm", across.to_vec()),
                Operation::new("Do", vec!["P".into()]),
                Operation::new("Q", vec![]),
            ],
        };
        let drawn = drawn.encode().map_err(std::io::Error::other)?;
        let drawn = pdf.add_object(Stream::new(Dictionary::new(), drawn));
        let page = pdf.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => root,
            "MediaBox" => vec![0.into(), 0.into(), width.into(), height.into()],
            "Resources" => dictionary! { "XObject" => dictionary! { "P" => picture } },
            "Contents" => drawn,
        });
        kids.push(Object::Reference(page));
    }
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    pdf.objects.insert(root, dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids }.into());
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes)?;
    Ok(bytes)
}
