//! The arithmetic of the chains. What is hashed is plain text, one field a line, hexadecimal in lower
//! case, each line ended by a line feed, so that `sha256sum` and `openssl` alone can recompute it:
//!
//! ```text
//! pismovnik-chain-v1                     pismovnik-event-v1
//! <uid of the chain>                     <uid of the chain>
//!                                        <sequence number>
//! the hash before the first event        <kind>
//!                                        <day, 2026-11-21>
//!                                        <hash of the event before>
//!                                        <HMAC-SHA256 of the payload under the entry's key>
//! ```

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// A SHA-256 or HMAC-SHA256 value.
pub(crate) type Hash = [u8; 32];

/// Random name of a chain.
pub(crate) type Uid = [u8; 16];

/// What stands before the first event of a shop's chain.
pub(crate) fn genesis(uid: &Uid) -> Hash {
    digest(&format!("pismovnik-chain-v1\n{}\n", hex::encode(uid)))
}

/// The hash of one event.
pub(crate) fn event(uid: &Uid, seq: u64, kind: &str, day: &str, prev: &Hash, hmac: &Hash) -> Hash {
    let (uid, prev, hmac) = (hex::encode(uid), hex::encode(prev), hex::encode(hmac));
    digest(&format!("pismovnik-event-v1\n{uid}\n{seq}\n{kind}\n{day}\n{prev}\n{hmac}\n"))
}

/// What stands before the first anchor of a workspace.
pub(crate) fn anchor_genesis(uid: &Uid) -> Hash {
    digest(&format!("pismovnik-anchors-v1\n{}\n", hex::encode(uid)))
}

/// The hash of one anchor: workspace, its place, the shop's chain, that chain's length and head.
pub(crate) fn anchor(workspace: &Uid, seq: u64, chain: &Uid, length: u64, head: &Hash, prev: &Hash) -> Hash {
    let (workspace, chain) = (hex::encode(workspace), hex::encode(chain));
    let (head, prev) = (hex::encode(head), hex::encode(prev));
    digest(&format!("pismovnik-anchor-v1\n{workspace}\n{seq}\n{chain}\n{length}\n{head}\n{prev}\n"))
}

/// HMAC-SHA256 of bytes.
pub(crate) fn seal(key: &Hash, bytes: &[u8]) -> Hash {
    let mut seal = Seal::new(key);
    seal.update(bytes);
    seal.finish()
}

/// HMAC-SHA256 of bytes that come in pieces.
#[derive(Clone)]
pub(crate) struct Seal(Hmac<Sha256>);

impl Seal {
    /// Begins.
    pub(crate) fn new(key: &Hash) -> Seal {
        Seal(Hmac::new_from_slice(key).expect("an HMAC takes keys of any length"))
    }

    /// Adds a piece.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Ends.
    pub(crate) fn finish(self) -> Hash {
        self.0.finalize().into_bytes().into()
    }
}

/// The head of a chain as it is printed: the first ten hexadecimal digits in two groups.
pub(crate) fn short(hash: &Hash) -> String {
    let digits = hex::encode(&hash[..5]);
    format!("{}-{}", &digits[..5], &digits[5..])
}

fn digest(text: &str) -> Hash {
    Sha256::digest(text.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_of_the_chain_is_fixed() {
        // Recomputed with sha256sum; a change here breaks every workspace and every printed head.
        let uid = [0x11; 16];
        let first = genesis(&uid);
        assert_eq!(hex::encode(first), GENESIS);
        let hash = event(&uid, 1, "shop-created", "2026-11-21", &first, &[0x22; 32]);
        assert_eq!(hex::encode(hash), EVENT);
        assert_eq!(short(&hash), format!("{}-{}", &EVENT[..5], &EVENT[5..10]));
    }

    #[test]
    fn a_seal_is_the_known_hmac() {
        // RFC 4231, test case 1, its key padded with the zeroes that HMAC itself adds.
        let mut key = [0u8; 32];
        key[..20].fill(0x0b);
        assert_eq!(
            hex::encode(seal(&key, b"Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
    }

    const GENESIS: &str = "6187e995a3f59564bd9c7b72ab27bb4fa527998854b4dd464d828b6668a54f35";
    const EVENT: &str = "31b8a607e023e49594c69731ea734e3d1968e6a62b5882d1378fd129148df702";
}
