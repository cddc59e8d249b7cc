//! The key of a workspace file.

use std::fmt;

use sha2::Sha512;
use zeroize::Zeroizing;

/// SQLCipher 4's own number of iterations: a workspace opens with any SQLCipher 4 and the passphrase.
pub(crate) const ITERATIONS: u32 = 256_000;

/// Length of the salt at the beginning of the file.
pub(crate) const SALT: usize = 16;

/// A derived key with the salt of its file; wiped when dropped.
#[derive(Clone)]
pub(crate) struct Key {
    bytes: Zeroizing<[u8; 32]>,
    salt: [u8; SALT],
}

impl Key {
    /// PBKDF2-HMAC-SHA512, as SQLCipher 4 does it. Takes as long as `iterations` says.
    pub(crate) fn derive(passphrase: &str, salt: [u8; SALT], iterations: u32) -> Key {
        let mut bytes = Zeroizing::new([0; 32]);
        pbkdf2::pbkdf2_hmac::<Sha512>(passphrase.as_bytes(), &salt, iterations, bytes.as_mut());
        Key { bytes, salt }
    }

    /// Whether this passphrase leads to this key.
    pub(crate) fn is_of(&self, passphrase: &str, iterations: u32) -> bool {
        Key::derive(passphrase, self.salt, iterations).bytes == self.bytes
    }

    /// The key of the codes that pages bear, derived from it as SQLCipher 4 does it.
    pub(crate) fn of_codes(&self) -> Zeroizing<[u8; 32]> {
        let salt = self.salt.map(|byte| byte ^ 0x3a);
        let mut bytes = Zeroizing::new([0; 32]);
        pbkdf2::pbkdf2_hmac::<Sha512>(self.bytes.as_ref(), &salt, 2, bytes.as_mut());
        bytes
    }

    /// The statement that gives a connection this key without deriving it again.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(128));
        text.push_str("PRAGMA key = \"x'");
        for byte in self.bytes.iter().chain(&self.salt) {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
            }
        }
        text.push_str("'\";");
        text
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Random bytes of the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}
