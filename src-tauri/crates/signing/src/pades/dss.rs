//! The document security store: what verifies a signature when the services are gone.

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::increment::Increment;
use crate::cms::revocation::Evidence;
use crate::common::Fault;

/// Appends evidence as an increment; what the store holds already is not repeated.
///
/// # Errors
/// [`Fault::PdfUnreadable`], [`Fault::PdfEncrypted`].
pub fn add_evidence(pdf: &[u8], evidence: &Evidence) -> Result<Vec<u8>, Fault> {
    let mut increment = Increment::open(pdf)?;
    let store = increment.own(b"DSS")?;
    for (key, list) in
        [(&b"Certs"[..], &evidence.certificates), (b"CRLs", &evidence.crls), (b"OCSPs", &evidence.ocsps)]
    {
        let there = held(&increment, store, key);
        let fresh = list.iter().filter(|bytes| !there.contains(bytes));
        let fresh: Vec<Vec<u8>> = fresh.cloned().collect();
        let mut ids: Vec<Object> = Vec::new();
        for bytes in fresh {
            let mut stream = Stream::new(Dictionary::new(), bytes);
            // A stream that does not shrink stays as it is.
            let _ = stream.compress();
            ids.push(increment.add(stream).into());
        }
        if !ids.is_empty() {
            increment.append(store, key, ids)?;
        }
    }
    increment.write(None).map(|(bytes, _)| bytes)
}

/// The contents of a list of the store.
fn held(increment: &Increment<'_>, store: ObjectId, key: &[u8]) -> Vec<Vec<u8>> {
    let list = increment.dictionary(store).and_then(|d| d.get(key).ok()).and_then(|o| increment.resolve(o));
    let Some(Object::Array(list)) = list else { return Vec::new() };
    let streams = list.iter().filter_map(|o| increment.resolve(o)?.as_stream().ok());
    streams.filter_map(|s| s.get_plain_content().ok()).collect()
}
