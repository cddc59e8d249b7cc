//! The fields of a form: which there are, whose widgets, which are signatures.

use std::collections::BTreeMap;

use super::file::View;
use super::object::{Dict, Object};

/// Most fields looked at, and how deep they may lie.
const FIELDS_MAX: usize = 20_000;
const DEPTH_MAX: usize = 16;

/// A field, or a widget of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// Fully qualified name.
    pub(crate) name: String,
    /// Whether it is for a signature.
    pub(crate) is_signature: bool,
    /// Whether it is a field of its own, not a widget below one.
    pub(crate) is_terminal: bool,
}

/// All fields and their widgets by object number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields {
    pub(crate) all: BTreeMap<u32, Field>,
    /// Numbers of the top-level fields, in their order.
    pub(crate) top: Vec<u32>,
    /// A field that is no reference, stands twice, or lies too deep: then nothing can be told of the form.
    pub(crate) is_odd: bool,
}

/// The fields of a view.
pub(crate) fn read(view: &View<'_, '_>) -> Fields {
    let mut fields = Fields::default();
    let form = view.root().and_then(|root| view.entry(&root, "AcroForm"));
    let top = form.as_ref().and_then(Object::dict).and_then(|form| view.entry(form, "Fields"));
    let Some(Object::Array(top)) = top else { return fields };
    let mut open: Vec<(Object, String, Option<Vec<u8>>, usize)> = Vec::new();
    for field in top.iter().rev() {
        fields.top.extend(field.reference());
        open.push((field.clone(), String::new(), None, 0));
    }
    fields.top.reverse();
    while let Some((object, path, kind, depth)) = open.pop() {
        let Some(number) = object.reference() else {
            fields.is_odd = true;
            continue;
        };
        let known = fields.all.contains_key(&number);
        if known || depth > DEPTH_MAX || fields.all.len() >= FIELDS_MAX {
            fields.is_odd = true;
            continue;
        }
        let Some(Object::Dict(dict)) = view.get(number) else { continue };
        let own = view.entry(&dict, "T").and_then(|t| string(&t));
        let name = match (&own, path.is_empty()) {
            (Some(own), true) => own.clone(),
            (Some(own), false) => format!("{path}.{own}"),
            (None, _) => path,
        };
        let kind = dict.name("FT").map(<[u8]>::to_vec).or(kind);
        let is_signature = kind.as_deref() == Some(b"Sig");
        let is_terminal = own.is_some();
        fields.all.insert(number, Field { name: name.clone(), is_signature, is_terminal });
        if let Some(Object::Array(kids)) = view.entry(&dict, "Kids") {
            open.extend(kids.into_iter().rev().map(|kid| (kid, name.clone(), kind.clone(), depth + 1)));
        }
    }
    fields
}

/// Whether a widget takes up any room on its page.
pub(crate) fn is_visible(view: &View<'_, '_>, field: &Dict) -> bool {
    let own = has_area(view, field);
    let kids = match view.entry(field, "Kids") {
        Some(Object::Array(kids)) => kids,
        _ => Vec::new(),
    };
    own || kids
        .iter()
        .take(64)
        .any(|kid| view.resolve(kid).as_ref().and_then(Object::dict).is_some_and(|kid| has_area(view, kid)))
}

fn has_area(view: &View<'_, '_>, widget: &Dict) -> bool {
    let Some(Object::Array(rect)) = view.entry(widget, "Rect") else { return false };
    let number = |at: usize| match rect.get(at) {
        Some(Object::Integer(value)) => value.to_string().parse::<f64>().ok(),
        Some(Object::Real(text)) => std::str::from_utf8(text).ok().and_then(|t| t.parse().ok()),
        _ => None,
    };
    let side = |from: usize, to: usize| Some((number(from)? - number(to)?).abs() > f64::EPSILON);
    // What is not numbers is taken for visible: the worse case.
    side(0, 2).unwrap_or(true) && side(1, 3).unwrap_or(true)
}

/// A text string as it is shown: UTF-16 with its mark, or single bytes.
pub(crate) fn string(object: &Object) -> Option<String> {
    let Object::String(bytes) = object else { return None };
    Some(match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(rest) => {
            let units = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        None => bytes.iter().map(|b| char::from(*b)).collect(),
    })
}
