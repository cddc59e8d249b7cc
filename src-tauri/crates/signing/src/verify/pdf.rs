//! Signatures inside a PDF (ISO 32000-1, 12.8; ETSI EN 319 142-1).

mod changes;
mod fields;
mod file;
mod object;

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::asn1;
use crate::cms::read::{SignedData, signed_data};
use crate::verify::algorithm::Hash;
use crate::verify::signer::{self, Content, Extra, Stamp};
use crate::verify::{Certificate, Chain, Class, Given, LaterChanges, Level, Remark, Verdict, verdict};

use changes::{Extent, Locked};
pub use file::PdfError;
use file::{File, View};
use object::{Dict, Lexer, Object};

/// Most signatures looked at in one file.
const SIGNATURES_MAX: usize = 64;
/// Most revisions whose fields are looked through for signatures taken out.
const REVISIONS_MAX: usize = 32;
/// Largest file that is looked at.
const SIZE_MAX: usize = 512 << 20;
const SHA1: &str = "1.3.14.3.2.26";

/// Everything found in a PDF.
#[derive(Clone, Debug)]
pub struct PdfReport {
    /// Signatures in the order of their making.
    pub signatures: Vec<Verdict>,
    /// Time stamps over the whole document.
    pub stamps: Vec<DocumentStamp>,
    /// How many revisions the file has.
    pub revisions: usize,
}

/// A time stamp over the whole document.
#[derive(Clone, Debug)]
pub struct DocumentStamp {
    /// The stamp.
    pub stamp: Stamp,
    /// Nothing in the file lies outside it.
    pub covers_whole_file: bool,
    /// What happened since.
    pub later_changes: LaterChanges,
}

impl PdfReport {
    /// Whether there is a signature, and every one holds, time stamps included.
    pub fn holds(&self) -> bool {
        let stamps = self.stamps.iter();
        let stamps = stamps.map(|s| s.stamp.intact && s.later_changes != LaterChanges::Forbidden);
        !self.signatures.is_empty()
            && self.signatures.iter().all(Verdict::holds)
            && stamps.into_iter().all(|s| s)
    }
}

/// A signature's dictionary and where its field is.
struct Found {
    field: String,
    dict: Dict,
    /// Where the dictionary lies in the file.
    extent: Option<std::ops::Range<usize>>,
    /// In the newest revision.
    is_present: bool,
}

/// The bytes that a signature says it signed.
#[derive(Clone, Copy, Debug)]
struct Range {
    first_end: usize,
    second: usize,
    end: usize,
}

/// Checks every signature of a PDF.
///
/// # Errors
/// Not a PDF; encrypted; damaged, with no trace of a signature.
pub fn pdf(bytes: &[u8], given: &Given) -> Result<PdfReport, PdfError> {
    if bytes.len() > SIZE_MAX {
        return Err(PdfError::NotPdf);
    }
    let file = match File::open(bytes) {
        Ok(file) => file,
        Err(PdfError::Damaged) => return salvage(bytes, given),
        Err(other) => return Err(other),
    };
    let mut found = signatures(&file);
    found.retain(|f| f.dict.get("ByteRange").is_some() || f.dict.get("Contents").is_some());
    found.sort_by_key(|f| range(&f.dict, bytes.len()).map_or(usize::MAX, |r| r.end));
    found.truncate(SIGNATURES_MAX);
    if found.is_empty() {
        // A file cut short may still open as what it was before it was signed.
        if let Ok(traces) = salvage(bytes, given) {
            return Ok(traces);
        }
    }
    let newest = file.view(0);
    let extra = security_store(&newest);
    let mut report = PdfReport { signatures: Vec::new(), stamps: Vec::new(), revisions: file.revisions() };
    let (stamps, people): (Vec<_>, Vec<_>) = found.iter().partition(|f| is_stamp(&f.dict));
    let mut proofs: Vec<(usize, Timestamp, bool)> = Vec::new();
    for one in stamps {
        let (later_changes, covers_whole_file, _) = later(one, bytes, &file);
        let Some(stamp) = document_stamp(one, bytes, given, &extra) else { continue };
        if let (true, Some(range)) = (stamp.intact, range(&one.dict, bytes.len())) {
            proofs.push((range.end, stamp.time, stamp.chain == Chain::Trusted));
        }
        report.stamps.push(DocumentStamp { stamp, covers_whole_file, later_changes });
    }
    for one in people {
        report.signatures.push(signature(one, bytes, &file, given, &extra, &proofs));
    }
    Ok(report)
}

/// Signature dictionaries of the newest revision, and those of earlier ones that are gone.
fn signatures(file: &File<'_>) -> Vec<Found> {
    let mut found: BTreeMap<Vec<u8>, Found> = BTreeMap::new();
    for index in 0..file.revisions().min(REVISIONS_MAX) {
        let view = file.view(index);
        for (number, field) in fields::read(&view).all.iter().filter(|(_, f)| f.is_signature) {
            let Some(Object::Dict(own)) = view.get(*number) else { continue };
            let Some(value) = own.get("V") else { continue };
            let Some(Object::Dict(dict)) = view.resolve(value) else { continue };
            // Told apart by what they signed and how.
            let key = format!("{:?}{:?}", dict.get("ByteRange"), dict.get("Contents")).into_bytes();
            let extent = value.reference().and_then(|number| view.extent(number));
            let (field, is_present) = (field.name.clone(), index == 0);
            found.entry(key).or_insert(Found { field, dict, extent, is_present });
            if found.len() >= SIGNATURES_MAX {
                return found.into_values().collect();
            }
        }
    }
    found.into_values().collect()
}

fn is_stamp(dict: &Dict) -> bool {
    dict.name("SubFilter") == Some(b"ETSI.RFC3161")
}

fn range(dict: &Dict, length: usize) -> Option<Range> {
    let numbers: Vec<usize> = dict
        .get("ByteRange")?
        .array()?
        .iter()
        .map(|n| match n {
            Object::Integer(number) => usize::try_from(*number).ok(),
            _ => None,
        })
        .collect::<Option<_>>()?;
    let [0, first_end, second, size] = numbers[..] else { return None };
    let end = second.checked_add(size)?;
    (first_end < second && end <= length).then_some(Range { first_end, second, end })
}

/// The signed parts, where the gap between them is exactly the signature's own value.
fn parts<'a>(one: &Found, bytes: &'a [u8]) -> Option<([&'a [u8]; 2], Range)> {
    let range = range(&one.dict, bytes.len())?;
    let gap = &bytes[range.first_end..range.second];
    let inside = one.extent.as_ref().is_some_and(|e| e.start < range.first_end && range.second < e.end);
    let hex = gap.first() == Some(&b'<') && gap.last() == Some(&b'>') && gap.len() > 2;
    let value = Lexer::new(gap, 0).object();
    let own =
        value.as_ref().is_some_and(|v| matches!(v, Object::String(_)) && one.dict.get("Contents") == Some(v));
    let plain = !one.dict.ambiguous;
    let both = [&bytes[..range.first_end], &bytes[range.second..range.end]];
    (inside && hex && own && plain).then_some((both, range))
}

fn contents(dict: &Dict) -> &[u8] {
    match dict.get("Contents") {
        Some(Object::String(bytes)) => bytes,
        _ => &[],
    }
}

fn document_stamp(one: &Found, bytes: &[u8], given: &Given, extra: &Extra) -> Option<Stamp> {
    let (token, _) = asn1::definite(contents(&one.dict)).ok()?;
    let signed = parts(one, bytes);
    let both = signed.map_or([&[][..], &[][..]], |(both, _)| both);
    let mut evidence = extra.evidence.clone();
    evidence.add(&given.crls, &given.ocsps);
    let mut pool = extra.certificates.clone();
    pool.extend(given.certificates.iter().cloned());
    let mut stamp = signer::stamp(&token, &both, &pool, given, &evidence)?;
    stamp.intact &= signed.is_some();
    Some(stamp)
}

fn signature(
    one: &Found,
    bytes: &[u8],
    file: &File<'_>,
    given: &Given,
    extra: &Extra,
    proofs: &[(usize, Timestamp, bool)],
) -> Verdict {
    let data = signed_data(contents(&one.dict));
    let signed = parts(one, bytes);
    let (later_changes, covers_whole_file, remarks) = later(one, bytes, file);
    let Ok(data) = data else {
        return unreadable(&one.field, covers_whole_file, later_changes, Remark::SignatureWrong);
    };
    let both = signed.map_or([&[][..], &[][..]], |(both, _)| both);
    // A time stamp over the whole document proves the time of what lies below it.
    let end = signed.map_or(usize::MAX, |(_, range)| range.end);
    let over = proofs.iter().filter(|(until, _, _)| *until > end);
    let over = over.min_by_key(|(_, time, trusted)| (!trusted, *time));
    let mut extra = extra.clone();
    extra.proven = over.filter(|(_, _, trusted)| *trusted).map(|(_, time, _)| *time);
    let mut all = check(&data, &one.dict, both, given, &extra);
    // PAdES allows one signer; a further one would be hidden from whoever looks at the first.
    let is_alone = all.len() == 1;
    let Some(checked) = (if all.is_empty() { None } else { Some(all.swap_remove(0)) }) else {
        return unreadable(&one.field, covers_whole_file, later_changes, Remark::SignatureWrong);
    };
    let is_cades =
        one.dict.name("SubFilter") == Some(b"ETSI.CAdES.detached") && checked.has_certificate_reference;
    let is_stamped = checked.stamp.as_ref().is_some_and(|s| s.intact) || over.is_some();
    let is_kept = extra.has_store && checked.kept_for_later;
    let level = match (is_cades, is_stamped, is_kept) {
        (false, _, _) => Level::Basic,
        (true, false, _) => Level::BB,
        (true, true, false) => Level::BT,
        (true, true, true) => Level::BLT,
    };
    let mut verdict = verdict(checked, level);
    verdict.remarks.extend(remarks);
    if signed.is_none() || !is_alone {
        verdict.intact = false;
        verdict.class = Class::None;
        verdict.remarks.push(Remark::RangeOdd);
    }
    if !one.is_present {
        verdict.later_changes = LaterChanges::Forbidden;
        verdict.remarks.push(Remark::SignatureRemoved);
    } else {
        verdict.later_changes = later_changes;
    }
    verdict.covers_whole_file = covers_whole_file;
    if let (false, Some((_, time, trusted))) = (verdict.time_is_proven, over) {
        verdict.signed_at = Some(*time);
        verdict.time_is_proven = *trusted;
    }
    if verdict.signed_at.is_none() {
        verdict.signed_at = one.dict.get("M").and_then(fields::string).and_then(|text| date(&text));
    }
    verdict.field = Some(one.field.clone());
    verdict.certifies = certifies(&file.view(0), &one.dict);
    verdict.remarks.sort_unstable();
    verdict.remarks.dedup();
    verdict
}

fn check(
    data: &SignedData,
    dict: &Dict,
    both: [&[u8]; 2],
    given: &Given,
    extra: &Extra,
) -> Vec<signer::Checked> {
    if dict.name("SubFilter") == Some(b"adbe.pkcs7.sha1") {
        let digest = Hash::of(SHA1).map(|hash| hash.over(&both)).unwrap_or_default();
        let mut all = signer::check_all(data, Content::Inside(&digest), given, extra);
        for one in &mut all {
            one.remarks.push(Remark::WeakAlgorithm);
        }
        return all;
    }
    signer::check_all(data, Content::Bytes(&both), given, extra)
}

/// A signature that cannot be read at all.
fn unreadable(field: &str, covers_whole_file: bool, later_changes: LaterChanges, remark: Remark) -> Verdict {
    Verdict {
        subject: String::new(),
        issuer: String::new(),
        certificate: None,
        level: Level::Basic,
        intact: false,
        covers_whole_file,
        later_changes,
        chain: Chain::Unknown,
        signed_at: None,
        time_is_proven: false,
        stamp: None,
        class: Class::None,
        remarks: vec![remark],
        field: Some(field.to_owned()),
        certifies: None,
        algorithms: (String::new(), String::new()),
        revocation_known: false,
    }
}

/// What happened after a signature: the change, whether it covers the whole file, remarks.
fn later(one: &Found, bytes: &[u8], file: &File<'_>) -> (LaterChanges, bool, Vec<Remark>) {
    let Some((_, range)) = parts(one, bytes) else {
        return (LaterChanges::Forbidden, false, vec![Remark::RangeOdd]);
    };
    let covers = range.end == bytes.len();
    let signed = &bytes[..range.end];
    let blank = |rest: &[u8]| rest.iter().all(|b| matches!(b, b'\r' | b'\n' | b' ' | 0 | b'\t'));
    let ends_well = file::end_of(signed).is_some_and(|end| blank(&signed[end..]));
    if !ends_well {
        return (LaterChanges::Forbidden, covers, vec![Remark::RangePartial]);
    }
    let Ok(then) = File::open(signed) else {
        return (LaterChanges::Forbidden, covers, vec![Remark::DocumentDamaged]);
    };
    let tail = file::end_of(bytes).map_or(&[][..], |end| bytes.get(end..).unwrap_or_default());
    if !blank(tail) {
        return (LaterChanges::Forbidden, covers, vec![Remark::TrailingData]);
    }
    if covers {
        return (LaterChanges::None, true, Vec::new());
    }
    let old = then.view(0);
    let (limit, locked) = permissions(&old, &one.dict);
    let certified = certifies(&old, &one.dict).is_some();
    let mut extent = Extent::None;
    for index in 0..file.revisions() {
        let is_later = file.revision_start(index).is_some_and(|start| start >= range.end);
        if index == 0 || is_later {
            extent = extent.max(changes::between(&old, &file.view(index), certified, &locked));
        }
    }
    if file.is_exhausted() || then.is_exhausted() || extent > limit {
        return (LaterChanges::Forbidden, false, Vec::new());
    }
    let is_same = extent == Extent::None && blank(&bytes[range.end..]);
    (if is_same { LaterChanges::None } else { LaterChanges::Permitted }, false, Vec::new())
}

/// How far changes may go after a signature, and which fields it locks.
fn permissions(view: &View<'_, '_>, dict: &Dict) -> (Extent, Locked) {
    let limit = match certifies(view, dict) {
        Some(1) => Extent::Keeping,
        _ => Extent::Filling,
    };
    let mut locked = Locked::None;
    for (method, parameters) in references(view, dict) {
        if method != b"FieldMDP" {
            continue;
        }
        let names = match view.entry(&parameters, "Fields") {
            Some(Object::Array(all)) => all.iter().filter_map(fields::string).collect(),
            _ => Vec::new(),
        };
        locked = match parameters.name("Action") {
            Some(b"Include") => Locked::Only(names),
            Some(b"Exclude") => Locked::Except(names),
            _ => Locked::All,
        };
    }
    (limit, locked)
}

/// The level of a certification; none for an ordinary signature.
fn certifies(view: &View<'_, '_>, dict: &Dict) -> Option<u8> {
    let found = references(view, dict).into_iter().find(|(method, _)| method == b"DocMDP");
    found.map(|(_, parameters)| match parameters.integer("P") {
        Some(1) => 1,
        Some(3) => 3,
        _ => 2,
    })
}

/// Transform methods of a signature, with their parameters.
fn references(view: &View<'_, '_>, dict: &Dict) -> Vec<(Vec<u8>, Dict)> {
    let Some(Object::Array(all)) = view.entry(dict, "Reference") else { return Vec::new() };
    let one = |object: &Object| {
        let reference = view.resolve(object)?;
        let reference = reference.dict()?;
        let parameters = match view.entry(reference, "TransformParams") {
            Some(Object::Dict(parameters)) => parameters,
            _ => Dict::default(),
        };
        Some((reference.name("TransformMethod")?.to_vec(), parameters))
    };
    all.iter().take(16).filter_map(one).collect()
}

/// Certificates and revocation data of the document security store.
fn security_store(view: &View<'_, '_>) -> Extra {
    let mut extra = Extra::default();
    let Some(Object::Dict(store)) = view.root().and_then(|root| view.entry(&root, "DSS")) else {
        return extra;
    };
    extra.has_store = true;
    let blobs = |key: &str| -> Vec<Vec<u8>> {
        let Some(Object::Array(all)) = view.entry(&store, key) else { return Vec::new() };
        let one = |object: &Object| match view.resolve(object)? {
            Object::Stream(dict, range) => view.contents(&dict, &range).map(|data| data.to_vec()),
            _ => None,
        };
        all.iter().take(256).filter_map(one).collect()
    };
    extra.certificates = blobs("Certs").iter().filter_map(|der| Certificate::read(der)).collect();
    extra.evidence.add(&blobs("CRLs"), &blobs("OCSPs"));
    extra
}

/// `D:20261120101530+03'00'`.
fn date(text: &str) -> Option<Timestamp> {
    let text = text.strip_prefix("D:").unwrap_or(text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut plain = text.get(..digits)?.to_owned();
    if plain.len() < 8 {
        return None;
    }
    while plain.len() < 14 {
        plain.push('0');
    }
    let rest: String = text.get(digits..)?.chars().filter(|c| *c != '\'').collect();
    let zone = match rest.get(..1) {
        Some("+" | "-") if rest.len() >= 5 => rest.get(..5)?.to_owned(),
        _ => "Z".to_owned(),
    };
    let whole = format!("{}{zone}", plain.get(..14)?);
    let value = asn1::Tlv { tag: asn1::GENERALIZED_TIME, content: whole.as_bytes(), whole: &[] };
    value.time().ok()
}

/// Traces of signatures in a damaged file: told, never taken for intact.
fn salvage(bytes: &[u8], given: &Given) -> Result<PdfReport, PdfError> {
    let mut signatures = Vec::new();
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| file::find(rest, b"/ByteRange")) {
        at += found + 10;
        if signatures.len() >= SIGNATURES_MAX {
            break;
        }
        let mut verdict = unreadable("", false, LaterChanges::Forbidden, Remark::DocumentDamaged);
        let array = Lexer::new(bytes, at).object().unwrap_or(Object::Null);
        let mut dict = Dict::default();
        dict.entries.insert(b"ByteRange".to_vec(), array);
        let gap = dict.get("ByteRange").and_then(Object::array).and_then(|numbers| match numbers {
            [_, Object::Integer(start), ..] => usize::try_from(*start).ok(),
            _ => None,
        });
        let value = gap.filter(|g| bytes.get(*g) == Some(&b'<')).and_then(|g| Lexer::new(bytes, g).object());
        if let Some(data) = value.as_ref().and_then(|v| match v {
            Object::String(bytes) => signed_data(bytes).ok(),
            _ => None,
        }) {
            let empty: [&[u8]; 0] = [];
            let checked = signer::check_all(&data, Content::Bytes(&empty), given, &Extra::default());
            let name = checked.into_iter().next().and_then(|c| c.certificate);
            verdict.subject = name.as_ref().map(Certificate::subject_name).unwrap_or_default();
            verdict.issuer = name.as_ref().map(Certificate::issuer_name).unwrap_or_default();
            verdict.certificate = name;
        }
        verdict.field = None;
        signatures.push(verdict);
    }
    if signatures.is_empty() {
        return Err(PdfError::Damaged);
    }
    Ok(PdfReport { signatures, stamps: Vec::new(), revisions: 0 })
}
