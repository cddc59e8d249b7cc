//! A photographed letter and one that was scanned.

/// The letter of `letter.heic`, as a phone photographs it.
pub(crate) const PHOTOGRAPH: &[u8] = include_bytes!("letter.heic");

/// A PDF as scanners make it: each page one picture.
pub(crate) fn scanned(pages: usize) -> Vec<u8> {
    let picture: &[u8] = include_bytes!("scan.jpg");
    let kids: Vec<String> = (0..pages).map(|n| format!("{} 0 R", 4 + n)).collect();
    let content = b"q 595 0 0 672 0 170 cm /I Do Q";
    let mut objects: Vec<Vec<u8>> = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Count {pages}/Kids[{}]>>", kids.join(" ")).into_bytes(),
        [
            format!(
                "<</Type/XObject/Subtype/Image/Width 1240/Height 1400/ColorSpace/DeviceGray/BitsPerComponent 8/\
                 Filter/DCTDecode/Length {}>>stream\n",
                picture.len()
            )
            .as_bytes(),
            picture,
            b"\nendstream",
        ]
        .concat(),
    ];
    let of_page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 3 0 R>>>>/Contents {} 0 R>>",
        4 + pages
    );
    objects.extend((0..pages).map(|_| of_page.clone().into_bytes()));
    let stream = format!("<</Length {}>>stream\n", content.len());
    objects.push([stream.as_bytes(), content, b"\nendstream"].concat());
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (nth, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        pdf.extend([format!("{} 0 obj", nth + 1).as_bytes(), object, b"endobj\n"].concat());
    }
    let start = pdf.len();
    pdf.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    pdf.extend(places.iter().flat_map(|place| format!("{place:010} 00000 n \n").into_bytes()));
    let size = objects.len() + 1;
    pdf.extend(format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").into_bytes());
    pdf
}
