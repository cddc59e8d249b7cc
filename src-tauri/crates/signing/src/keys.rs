//! Keys: from PKCS#12 and PEM files, from tokens, made here.
