//! What became of a document after it was signed.
//!
//! Everything reachable from the catalogue is compared, the signed revision against a later one, object by
//! object. So overlays taken away, objects put in place of others, second page trees waiting in the signed
//! bytes, and references that led nowhere and suddenly lead somewhere all show, whatever way they were done.
//! Only what signing itself has to change is let pass, and only where it has to change.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{self, Field, Fields};
use super::file::View;
use super::object::{Dict, Object};

/// Most pairs of objects compared.
const PAIRS_MAX: usize = 2_000_000;

/// How far later changes go; each includes those before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extent {
    /// The same document.
    None,
    /// Validation data, time stamps, invisible signature fields.
    Keeping,
    /// Signatures and fields filled in.
    Filling,
    /// Anything else.
    Other,
}

/// Which fields a signature has locked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Locked {
    #[default]
    None,
    All,
    Only(Vec<String>),
    Except(Vec<String>),
}

impl Locked {
    fn has(&self, field: &str) -> bool {
        let within = |names: &[String]| {
            names
                .iter()
                .any(|n| field == n || field.strip_prefix(n.as_str()).is_some_and(|f| f.starts_with('.')))
        };
        match self {
            Locked::None => false,
            Locked::All => true,
            Locked::Only(names) => within(names),
            Locked::Except(names) => !within(names),
        }
    }
}

/// Entries of the catalogue that have a rule of their own, or that signing may change freely.
const CATALOGUE: &[&str] =
    &["AcroForm", "DSS", "Extensions", "Metadata", "MarkInfo", "Version", "StructTreeRoot"];
/// Entries of the form that may change: its fields have their own rule, the rest serves new appearances.
const FORM: &[&str] = &["Fields", "SigFlags", "DR", "DA", "Q", "NeedAppearances"];
/// Entries of a field that change when it is filled in.
const VALUE: &[&str] = &["AP", "AS", "V", "F", "DA", "Q", "Ff", "Type", "MK"];

/// How far `new` departs from `old`.
pub(crate) fn between(old: &View<'_, '_>, new: &View<'_, '_>, certified: bool, locked: &Locked) -> Extent {
    let (old_fields, new_fields) = (fields::read(old), fields::read(new));
    let mut walk = Walk {
        old,
        new,
        certified,
        locked,
        approved: BTreeSet::new(),
        old_fields,
        new_fields,
        seen: BTreeSet::new(),
        open: Vec::new(),
        extent: Extent::None,
        structure: None,
    };
    if walk.all().is_none() { Extent::Other } else { walk.extent }
}

struct Walk<'v, 'f, 'a> {
    old: &'v View<'f, 'a>,
    new: &'v View<'f, 'a>,
    certified: bool,
    locked: &'v Locked,
    old_fields: Fields,
    new_fields: Fields,
    /// Numbers of new signature fields and their widgets.
    approved: BTreeSet<u32>,
    seen: BTreeSet<(u32, u32)>,
    open: Vec<(u32, u32)>,
    extent: Extent,
    /// Number of the tree of the document's structure.
    structure: Option<u32>,
}

impl Walk<'_, '_, '_> {
    fn raise(&mut self, extent: Extent) {
        self.extent = self.extent.max(extent);
    }

    /// None where something changed that may never change.
    fn all(&mut self) -> Option<()> {
        if self.old.trailer.get("Root") != self.new.trailer.get("Root") || self.new_fields.is_odd {
            return None;
        }
        let (old, new) = (self.old.root()?, self.new.root()?);
        self.seen
            .insert((self.old.trailer.get("Root")?.reference()?, self.new.trailer.get("Root")?.reference()?));
        self.approve_new_fields()?;
        self.structure = old.get("StructTreeRoot").and_then(Object::reference);
        self.entries(&old, &new, CATALOGUE)?;
        if CATALOGUE.iter().any(|key| old.get(key) != new.get(key)) {
            self.raise(Extent::Keeping);
        }
        if self.new.entry(&new, "DSS").is_some_and(|dss| dss.dict().is_none()) {
            return None;
        }
        self.form(&old, &new)?;
        self.structure(&old, &new)?;
        while let Some((old, new)) = self.open.pop() {
            self.pair(old, new)?;
        }
        self.rest_changed();
        Some(())
    }

    /// New fields must be for signatures, under numbers that stood for nothing.
    fn approve_new_fields(&mut self) -> Option<()> {
        let is_known = |number: &u32| self.old_fields.all.contains_key(number);
        let added: Vec<(u32, Field)> = self
            .new_fields
            .all
            .iter()
            .filter(|(number, _)| !is_known(number))
            .map(|(number, field)| (*number, field.clone()))
            .collect();
        for (number, field) in added {
            // A field of an earlier name must stay the object that it was.
            let named_before = self.old_fields.all.values().any(|f| f.is_terminal && f.name == field.name);
            if !field.is_signature || !self.old.is_unused(number) || named_before {
                return None;
            }
            let Some(Object::Dict(dict)) = self.new.get(number) else { return None };
            let visible = fields::is_visible(self.new, &dict);
            // A mark laid over a certified document could cover what it says.
            if visible && self.certified {
                return None;
            }
            self.raise(if visible { Extent::Filling } else { Extent::Keeping });
            if dict.get("V").is_some() {
                self.signed_now(&dict, visible)?;
            }
            self.approved.insert(number);
        }
        Some(())
    }

    /// A signature set into a field: its object must be a new one.
    fn signed_now(&mut self, field: &Dict, visible: bool) -> Option<()> {
        let number = field.get("V")?.reference()?;
        let value = self.new.get(number)?;
        let value = value.dict()?;
        if !self.old.is_unused(number) {
            return None;
        }
        let is_stamp = value.name("Type") == Some(b"DocTimeStamp");
        self.raise(if is_stamp && !visible { Extent::Keeping } else { Extent::Filling });
        Some(())
    }

    fn form(&mut self, old: &Dict, new: &Dict) -> Option<()> {
        let form = |view: &View<'_, '_>, root: &Dict| match view.entry(root, "AcroForm") {
            Some(Object::Dict(form)) => Some(form),
            _ => None,
        };
        let (Some(old_form), new_form) = (form(self.old, old), form(self.new, new)) else { return Some(()) };
        self.entries(&old_form, &new_form?, FORM)?;
        // Every field that was there is still there, as the object that it was; then it is compared.
        for number in self.old_fields.top.clone() {
            if !self.new_fields.top.contains(&number) {
                return None;
            }
            self.open.push((number, number));
        }
        Some(())
    }

    /// The tree of structure may gain what names the new widgets, nothing else.
    fn structure(&mut self, old: &Dict, new: &Dict) -> Option<()> {
        match (old.get("StructTreeRoot"), new.get("StructTreeRoot")) {
            (None, None) => Some(()),
            (Some(old), Some(new)) => self.objects(old, new, 0),
            _ => None,
        }
    }

    /// Compares two numbered objects.
    fn pair(&mut self, old: u32, new: u32) -> Option<()> {
        if !self.seen.insert((old, new)) {
            return Some(());
        }
        if self.seen.len() > PAIRS_MAX {
            return None;
        }
        let (before, after) = (self.old.get(old), self.new.get(new));
        match (before, after) {
            // Broken or missing in both: the same only where it is the same bytes.
            (None, None) => self.old.same_place(self.new, old).then_some(()),
            (Some(before), Some(after)) => match (&before, &after) {
                (Object::Dict(a), Object::Dict(b))
                    if old == new && self.old_fields.all.contains_key(&old) =>
                {
                    self.field(old, a, b)
                }
                (Object::Dict(a), Object::Dict(b)) if a.name("Type") == Some(b"Page") => self.page(a, b),
                (Object::Dict(a), Object::Dict(b)) if Some(old) == self.structure => {
                    self.structure_root(a, b)
                }
                (Object::Dict(a), Object::Dict(b)) if is_structure(a) => self.structure_element(a, b),
                _ => self.objects(&before, &after, 0),
            },
            _ => None,
        }
    }

    /// Compares two objects wherever they stand; what they refer to is compared later.
    fn objects(&mut self, old: &Object, new: &Object, depth: usize) -> Option<()> {
        if depth > 70 {
            return None;
        }
        match (old, new) {
            (Object::Ref(a, _), Object::Ref(b, _)) => {
                // Another number is another object, even where it looks the same.
                if a != b {
                    return None;
                }
                self.open.push((*a, *b));
                Some(())
            }
            (Object::Array(a), Object::Array(b)) if a.len() == b.len() => {
                a.iter().zip(b).try_for_each(|(a, b)| self.objects(a, b, depth + 1))
            }
            (Object::Dict(a), Object::Dict(b)) => self.nested_entries(a, b, &[], depth),
            (Object::Stream(a, at_a), Object::Stream(b, at_b)) => {
                if at_a != at_b && self.old.raw(at_a) != self.new.raw(at_b) {
                    return None;
                }
                self.nested_entries(a, b, &[], depth)
            }
            _ => (old == new).then_some(()),
        }
    }

    /// Compares dictionaries, all entries but `except`.
    fn entries(&mut self, old: &Dict, new: &Dict, except: &[&str]) -> Option<()> {
        self.nested_entries(old, new, except, 0)
    }

    fn nested_entries(&mut self, old: &Dict, new: &Dict, except: &[&str], depth: usize) -> Option<()> {
        if old.ambiguous != new.ambiguous {
            return None;
        }
        let keys: BTreeSet<&Vec<u8>> = old.entries.keys().chain(new.entries.keys()).collect();
        for key in keys.into_iter().filter(|k| !except.iter().any(|e| e.as_bytes() == k.as_slice())) {
            match (old.entries.get(key), new.entries.get(key)) {
                (Some(a), Some(b)) => self.objects(a, b, depth + 1)?,
                _ => return None,
            }
        }
        Some(())
    }

    /// A page may gain widgets of new signatures.
    fn page(&mut self, old: &Dict, new: &Dict) -> Option<()> {
        self.entries(old, new, &["Annots"])?;
        if old.get("Annots") == new.get("Annots") && !matches!(old.get("Annots"), Some(Object::Ref(..))) {
            return old.get("Annots").map_or(Some(()), |a| self.objects(a, a, 0));
        }
        let list = |view: &View<'_, '_>, page: &Dict| match view.entry(page, "Annots") {
            Some(Object::Array(all)) => all,
            _ => Vec::new(),
        };
        let (before, after) = (list(self.old, old), list(self.new, new));
        let mut rest = after.iter();
        for annotation in &before {
            // In the same order: the later one lies on top.
            loop {
                let next = rest.next()?;
                if next == annotation {
                    self.objects(annotation, next, 0)?;
                    break;
                }
                self.approved_reference(next)?;
            }
        }
        rest.try_for_each(|added| self.approved_reference(added))
    }

    fn approved_reference(&mut self, object: &Object) -> Option<()> {
        self.approved.contains(&object.reference()?).then_some(())
    }

    /// A field that was there: it may be filled in, unless it is signed already or locked.
    fn field(&mut self, number: u32, old: &Dict, new: &Dict) -> Option<()> {
        let field = self.old_fields.all.get(&number)?.clone();
        let was_signed = field.is_signature && old.get("V").is_some();
        if was_signed {
            return self.entries(old, new, &["Ff", "Type"]);
        }
        self.entries(old, new, VALUE)?;
        let unchanged = VALUE.iter().all(|key| old.get(key) == new.get(key))
            && ["AP", "V"].iter().all(|key| self.same_below(old.get(key), new.get(key)));
        if unchanged {
            return Some(());
        }
        if self.locked.has(&field.name) {
            return None;
        }
        self.raise(Extent::Filling);
        match (field.is_signature, new.get("V")) {
            (true, Some(_)) => self.signed_now(new, fields::is_visible(self.new, new)),
            _ => Some(()),
        }
    }

    /// Whether a value stands unchanged with all below it.
    fn same_below(&mut self, old: Option<&Object>, new: Option<&Object>) -> bool {
        let (Some(old), Some(new)) = (old, new) else { return old.is_none() && new.is_none() };
        let mut inner = Walk {
            old: self.old,
            new: self.new,
            certified: self.certified,
            locked: self.locked,
            old_fields: Fields::default(),
            new_fields: Fields::default(),
            approved: BTreeSet::new(),
            seen: BTreeSet::new(),
            open: Vec::new(),
            extent: Extent::None,
            structure: None,
        };
        let mut steps = 0;
        let mut holds = inner.objects(old, new, 0).is_some();
        while let (true, Some((a, b))) = (holds, inner.open.pop()) {
            steps += 1;
            holds = steps < 10_000 && inner.pair(a, b).is_some();
        }
        holds
    }

    fn structure_root(&mut self, old: &Dict, new: &Dict) -> Option<()> {
        self.entries(old, new, &["K", "ParentTree", "ParentTreeNextKey"])?;
        self.children(old, new)?;
        let tree = |view: &View<'_, '_>, root: &Dict| match root.get("ParentTree") {
            Some(_) => numbers(view, &view.entry(root, "ParentTree")?),
            None => Some(BTreeMap::new()),
        };
        let (before, mut after) = (tree(self.old, old)?, tree(self.new, new)?);
        for (key, value) in before {
            self.objects(&value, &after.remove(&key)?, 0)?;
        }
        after.into_values().try_for_each(|value| match self.new.resolve(&value)? {
            Object::Array(all) => all.iter().try_for_each(|one| self.names_a_widget(one, 0)),
            _ => self.names_a_widget(&value, 0),
        })
    }

    fn structure_element(&mut self, old: &Dict, new: &Dict) -> Option<()> {
        self.entries(old, new, &["K"])?;
        self.children(old, new)
    }

    /// Children keep their order; new ones may only name new widgets.
    fn children(&mut self, old: &Dict, new: &Dict) -> Option<()> {
        let (before, after) = (kids(self.old, old), kids(self.new, new));
        let mut rest = after.iter();
        for kid in &before {
            loop {
                let next = rest.next()?;
                if next == kid || (kid.reference().is_none() && next.reference().is_none()) {
                    self.objects(kid, next, 0)?;
                    break;
                }
                self.names_a_widget(next, 0)?;
            }
        }
        rest.try_for_each(|added| self.names_a_widget(added, 0))
    }

    /// A new element of the structure that holds nothing but a new widget.
    fn names_a_widget(&mut self, element: &Object, depth: usize) -> Option<()> {
        if depth > 4 {
            return None;
        }
        if let Some(number) = element.reference() {
            let widget_of_old = !self.old.is_unused(number);
            if widget_of_old {
                return None;
            }
        }
        let element = self.new.resolve(element)?;
        let dict = element.dict()?;
        if dict.name("Type") == Some(b"OBJR") {
            return self.approved_reference(dict.get("Obj")?);
        }
        if dict.get("ActualText").is_some() || !is_structure(dict) {
            return None;
        }
        kids(self.new, dict).iter().try_for_each(|kid| self.names_a_widget(kid, depth + 1))
    }

    /// The document's description may change: it is not shown on any page.
    fn rest_changed(&mut self) {
        if self.old.trailer.get("Info") != self.new.trailer.get("Info") {
            self.raise(Extent::Keeping);
        }
    }
}

fn is_structure(dict: &Dict) -> bool {
    dict.name("Type") == Some(b"StructElem")
        || (dict.get("Type").is_none() && dict.name("S").is_some() && dict.get("P").is_some())
}

fn kids(view: &View<'_, '_>, dict: &Dict) -> Vec<Object> {
    match dict.get("K") {
        None => Vec::new(),
        Some(one @ Object::Ref(..)) => match view.resolve(one) {
            Some(Object::Array(all)) => all,
            _ => vec![one.clone()],
        },
        Some(Object::Array(all)) => all.clone(),
        Some(other) => vec![other.clone()],
    }
}

/// A number tree, flattened; none where it is not one.
fn numbers(view: &View<'_, '_>, tree: &Object) -> Option<BTreeMap<i64, Object>> {
    let mut all = BTreeMap::new();
    let mut open = vec![(tree.clone(), 0)];
    while let Some((node, depth)) = open.pop() {
        let node = view.resolve(&node)?;
        let node = node.dict()?;
        if depth > 16 || all.len() > PAIRS_MAX {
            return None;
        }
        if let Some(Object::Array(kids)) = view.entry(node, "Kids") {
            open.extend(kids.into_iter().map(|kid| (kid, depth + 1)));
        }
        if let Some(Object::Array(pairs)) = view.entry(node, "Nums") {
            for pair in pairs.chunks_exact(2) {
                let Object::Integer(key) = pair[0] else { return None };
                if all.insert(key, pair[1].clone()).is_some() {
                    return None;
                }
            }
        }
    }
    Some(all)
}
