//! The signature's place in the structure tree, so that a tagged file stays one (PDF/UA-1, 7.18.4).

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::increment::Increment;
use super::write::text;
use crate::common::Fault;

/// Adds a Form element for a widget; returns the key that the widget carries. `None` where the file has no tags.
pub(super) fn tag(
    increment: &mut Increment<'_>,
    widget: ObjectId,
    page: ObjectId,
    description: &str,
) -> Result<Option<i64>, Fault> {
    let Ok(Object::Reference(root)) = increment.catalog()?.get(b"StructTreeRoot").cloned() else {
        return Ok(None);
    };
    let Some(tree) = increment.dictionary(root) else { return Ok(None) };
    let parents = match tree.get(b"ParentTree") {
        Ok(Object::Reference(id)) => *id,
        Ok(Object::Dictionary(direct)) => {
            let direct = direct.clone();
            let id = increment.add(direct);
            increment.edit_dictionary(root)?.set("ParentTree", id);
            id
        }
        _ => {
            let id = increment.add(dictionary! { "Nums" => Vec::<Object>::new() });
            increment.edit_dictionary(root)?.set("ParentTree", id);
            id
        }
    };
    let key = next_key(increment, root, parents);
    let holder = top(increment, root).unwrap_or(root);
    let element = increment.add(dictionary! {
        "Type" => "StructElem",
        "S" => "Form",
        "P" => holder,
        "Pg" => page,
        "Alt" => text(description),
        "K" => dictionary! { "Type" => "OBJR", "Obj" => widget, "Pg" => page },
    });
    increment.append(holder, b"K", vec![element.into()])?;
    let pair: Vec<Object> = vec![key.into(), element.into()];
    let has_kids = increment.dictionary(parents).is_some_and(|d| d.has(b"Kids"));
    if has_kids {
        let leaf = increment.add(dictionary! { "Limits" => vec![key.into(), key.into()], "Nums" => pair });
        increment.append(parents, b"Kids", vec![leaf.into()])?;
    } else {
        increment.append(parents, b"Nums", pair)?;
    }
    increment.edit_dictionary(root)?.set("ParentTreeNextKey", key + 1);
    Ok(Some(key))
}

/// The one element at the top of the tree, if there is just one: usually Document.
fn top(increment: &Increment<'_>, root: ObjectId) -> Option<ObjectId> {
    let kids = increment.dictionary(root)?.get(b"K").ok()?;
    let single = |kid: &Object| {
        let id = kid.as_reference().ok()?;
        let element = increment.dictionary(id)?;
        (!element.has(b"Obj") && element.has(b"S")).then_some(id)
    };
    match increment.resolve(kids)? {
        Object::Array(kids) if kids.len() == 1 => single(kids.first()?),
        Object::Array(_) => None,
        _ => single(kids),
    }
}

/// A key that no page and no annotation has.
fn next_key(increment: &Increment<'_>, root: ObjectId, parents: ObjectId) -> i64 {
    let said = increment.dictionary(root).and_then(|d| d.get(b"ParentTreeNextKey").ok()?.as_i64().ok());
    let mut highest = said.unwrap_or(0).max(0) - 1;
    let mut nodes: Vec<(&Dictionary, usize)> =
        increment.dictionary(parents).map(|d| (d, 0)).into_iter().collect();
    while let Some((node, depth)) = nodes.pop() {
        let list = |key: &[u8]| node.get(key).ok().and_then(|o| increment.resolve(o)?.as_array().ok());
        let numbers = list(b"Nums").into_iter().flatten().step_by(2).filter_map(|n| n.as_i64().ok());
        highest = numbers.fold(highest, i64::max);
        if depth < 8 {
            let kids = list(b"Kids").into_iter().flatten();
            nodes.extend(kids.filter_map(|k| Some((increment.resolve(k)?.as_dict().ok()?, depth + 1))));
        }
    }
    highest.saturating_add(1)
}
