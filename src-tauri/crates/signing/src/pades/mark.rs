//! The visible mark: a one-page PDF drawn by the caller becomes the appearance of a signature.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::increment::Increment;
use crate::common::Fault;

/// A mark, read once and placed as often as one likes.
#[derive(Clone, Debug)]
pub struct Mark {
    form: Stream,
    objects: BTreeMap<ObjectId, Object>,
    size: (f32, f32),
}

impl Mark {
    /// Reads the first page of a PDF: its drawing, fonts and pictures; tags and annotations stay behind.
    ///
    /// # Errors
    /// [`Fault::MarkUnreadable`].
    pub fn read(pdf: &[u8]) -> Result<Mark, Fault> {
        Mark::of(pdf).ok_or(Fault::MarkUnreadable)
    }

    /// Width and height in points.
    #[must_use]
    pub fn size(&self) -> (f32, f32) {
        self.size
    }

    fn of(bytes: &[u8]) -> Option<Mark> {
        let pdf = Document::load_mem(bytes).ok()?;
        let page = pdf.get_pages().into_values().next()?;
        let number = |o: &Object| o.as_float().ok();
        let bounds = inherited(&pdf, page, b"MediaBox")?.as_array().ok()?;
        let bounds: Vec<f32> = bounds.iter().filter_map(number).collect();
        let [left, bottom, right, top] = bounds[..] else { return None };
        let mut content = Content::decode(&pdf.get_page_content(page)).ok()?;
        content.operations.retain(|o| !["BMC", "BDC", "EMC", "MP", "DP"].contains(&o.operator.as_str()));
        let resources = match inherited(&pdf, page, b"Resources") {
            Some(resources) => resources.as_dict().ok()?.clone(),
            None => Dictionary::new(),
        };
        let mut objects = BTreeMap::new();
        reach(&pdf, &Object::Dictionary(resources.clone()), &mut objects);
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![left.into(), bottom.into(), right.into(), top.into()],
            "Resources" => resources,
        };
        let mut form = Stream::new(form, content.encode().ok()?);
        form.compress().ok()?;
        Some(Mark { form, objects, size: (right - left, top - bottom) })
    }

    /// Copies the mark into a file.
    pub(super) fn place(&self, increment: &mut Increment<'_>) -> ObjectId {
        let ids: BTreeMap<ObjectId, ObjectId> =
            self.objects.keys().map(|id| (*id, increment.reserve())).collect();
        for (id, object) in &self.objects {
            let mut object = object.clone();
            renumber(&mut object, &ids);
            if let Some(own) = ids.get(id) {
                increment.set(*own, object);
            }
        }
        let mut form = Object::Stream(self.form.clone());
        renumber(&mut form, &ids);
        increment.add(form)
    }
}

/// A page's attribute, or its nearest ancestor's.
pub(super) fn inherited<'d>(pdf: &'d Document, page: ObjectId, key: &[u8]) -> Option<&'d Object> {
    let mut node = pdf.get_dictionary(page).ok()?;
    for _ in 0..16 {
        if let Ok(value) = node.get(key) {
            return pdf.dereference(value).ok().map(|(_, value)| value);
        }
        node = pdf.get_dictionary(node.get(b"Parent").ok()?.as_reference().ok()?).ok()?;
    }
    None
}

/// Gathers everything that an object refers to.
fn reach(pdf: &Document, from: &Object, found: &mut BTreeMap<ObjectId, Object>) {
    let mut open: Vec<ObjectId> = Vec::new();
    references(from, &mut open);
    while let Some(id) = open.pop() {
        if found.contains_key(&id) {
            continue;
        }
        if let Some(object) = pdf.objects.get(&id) {
            references(object, &mut open);
            found.insert(id, object.clone());
        }
    }
}

fn references(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(values) => values.iter().for_each(|v| references(v, found)),
        Object::Dictionary(values) => values.iter().for_each(|(_, v)| references(v, found)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, v)| references(v, found)),
        _ => {}
    }
}

fn renumber(object: &mut Object, ids: &BTreeMap<ObjectId, ObjectId>) {
    match object {
        // What is not there means nothing, here as there.
        Object::Reference(id) => *object = ids.get(id).map_or(Object::Null, |own| Object::Reference(*own)),
        Object::Array(values) => values.iter_mut().for_each(|v| renumber(v, ids)),
        Object::Dictionary(values) => values.iter_mut().for_each(|(_, v)| renumber(v, ids)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, v)| renumber(v, ids)),
        _ => {}
    }
}
