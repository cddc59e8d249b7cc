//! The examples of RFC 7091 and signatures made here over every curve.

use super::*;
use crate::asn1::{BIT_STRING, OCTET_STRING, OID, SEQUENCE, put};
use crate::curve::hex;

/// A number as bytes of this length, little-endian.
fn little(number: &BigUint, size: usize) -> Vec<u8> {
    let mut bytes = number.to_bytes_le();
    bytes.resize(size, 0);
    bytes
}

fn big(number: &BigUint, size: usize) -> Vec<u8> {
    little(number, size).into_iter().rev().collect()
}

/// Test code only: signs with a given `k`, so that the examples of the standard come out.
fn sign(curve: &Curve, d: &BigUint, k: &BigUint, hash: &[u8]) -> Vec<u8> {
    let e = BigUint::from_bytes_le(hash) % &curve.q;
    let e = if e == BigUint::ZERO { BigUint::from(1u8) } else { e };
    let c = curve.combine(k, &BigUint::ZERO, &curve.base).expect("a point");
    let r = c.x % &curve.q;
    let s = (&r * d + k * e) % &curve.q;
    [big(&s, curve.size), big(&r, curve.size)].concat()
}

fn key(set: &str, d: &BigUint) -> Vec<u8> {
    let curve = curve(set).expect(set);
    let public = curve.combine(d, &BigUint::ZERO, &curve.base).expect("a point");
    [little(&public.x, curve.size), little(&public.y, curve.size)].concat()
}

/// RFC 7091, section 7.1 (256 bits) and 7.2 (512 bits): `(set, d, e, k, x, y, r, s)`.
const EXAMPLES: [(&str, [&str; 7]); 2] = [
    (
        "1.2.643.2.2.35.0",
        [
            "7A929ADE789BB9BE10ED359DD39A72C11B60961F49397EEE1D19CE9891EC3B28",
            "2DFBC1B372D89A1188C09C52E0EEC61FCE52032AB1022E8E67ECE6672B043EE5",
            "77105C9B20BCD3122823C8CF6FCC7B956DE33814E95B7FE64FED924594DCEAB3",
            "7F2B49E270DB6D90D8595BEC458B50C58585BA1D4E9B788F6689DBD8E56FD80B",
            "26F1B489D6701DD185C8413A977B3CBBAF64D1C593D26627DFFB101A87FF77DA",
            "41AA28D2F1AB148280CD9ED56FEDA41974053554A42767B83AD043FD39DC0493",
            "1456C64BA4642A1653C235A98A60249BCD6D3F746B631DF928014F6C5BF9C40",
        ],
    ),
    (
        "1.2.643.7.1.2.1.2.0",
        [
            "BA6048AADAE241BA40936D47756D7C93091A0E8514669700EE7508E508B102072E8123B2200A0563322DAD2827E2714A2636B7BFD18AADFC62967821FA18DD4",
            "3754F3CFACC9E0615C4F4A7C4D8DAB531B09B6F9C170C533A71D147035B0C5917184EE536593F4414339976C647C5D5A407ADEDB1D560C4FC6777D2972075B8C",
            "359E7F4B1410FEACC570456C6801496946312120B39D019D455986E364F365886748ED7A44B3E794434006011842286212273A6D14CF70EA3AF71BB1AE679F1",
            "115DC5BC96760C7B48598D8AB9E740D4C4A85A65BE33C1815B5C320C854621DD5A515856D13314AF69BC5B924C8B4DDFF75C45415C1D9DD9DD33612CD530EFE1",
            "37C7C90CD40B0F5621DC3AC1B751CFA0E2634FA0503B3D52639F5D7FB72AFD61EA199441D943FFE7F0C70A2759A3CDB84C114E1F9339FDF27F35ECA93677BEEC",
            "2F86FA60A081091A23DD795E1E3C689EE512A3C82EE0DCC2643C78EEA8FCACD35492558486B20F1C9EC197C90699850260C93BCBCD9C5C3317E19344E173AE36",
            "1081B394696FFE8E6585E7A9362D26B6325F56778AADBC081C0BFBE933D52FF5823CE288E8C4F362526080DF7F70CE406A6EEB1F56919CB92A9853BDE73E5B4A",
        ],
    ),
];

#[test]
fn the_examples_of_rfc_7091_come_out() {
    for (set, numbers) in EXAMPLES {
        let [d, e, k, x, y, r, s] = numbers.map(hex);
        let curve = curve(set).expect(set);
        let public = [little(&x, curve.size), little(&y, curve.size)].concat();
        assert_eq!(key(set, &d), public, "{set}: the public key");
        let hash = little(&e, curve.size);
        let signature = [big(&s, curve.size), big(&r, curve.size)].concat();
        assert_eq!(sign(curve, &d, &k, &hash), signature, "{set}: the signature");
        let public = PublicKey::read(set, &public).expect("a point");
        assert!(public.verify(&hash, &signature), "{set}");
    }
}

/// RFC 6986, section 10: M1.
#[test]
fn the_examples_of_rfc_6986_come_out() {
    let m1 = b"012345678901234567890123456789012345678901234567890123456789012";
    assert_eq!(
        hex::encode(hash_256(&[m1])),
        "9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500"
    );
    assert_eq!(
        hex::encode(hash_512(&[m1])),
        "1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa\
         00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48"
    );
}

#[test]
fn every_curve_is_what_it_says_and_signs_and_verifies() {
    for (set, index) in curves::IDENTIFIERS {
        let curve = curve(set).expect(set);
        assert!(curve.has(&curve.base), "{set}: the base lies on the curve");
        assert!(curve.in_subgroup(&curve.base), "{set}: the base has order q");
        assert_eq!(curve.size, if index >= 5 { 64 } else { 32 });
        let (d, k) = (BigUint::from(0x1234_5678_9abc_def1_u64), BigUint::from(0xfeed_0000_beef_u64));
        let hash = if curve.size == 64 { hash_512(&[b"text"]) } else { hash_256(&[b"text"]) };
        let public = PublicKey::read(set, &key(set, &d)).expect("a key");
        let signature = sign(curve, &d, &k, &hash);
        assert!(public.verify(&hash, &signature), "{set}");
        // Each half altered, another hash, another key: none holds.
        for at in [0, curve.size - 1, curve.size, curve.size * 2 - 1] {
            let mut other = signature.clone();
            other[at] ^= 1;
            assert!(!public.verify(&hash, &other), "{set} byte {at}");
        }
        let mut other = hash.clone();
        other[5] ^= 0x10;
        assert!(!public.verify(&other, &signature), "{set}");
        let stranger = PublicKey::read(set, &key(set, &(d + 1u8))).expect("a key");
        assert!(!stranger.verify(&hash, &signature), "{set}");
    }
}

#[test]
fn keys_outside_the_curve_and_signatures_out_of_range_are_refused() {
    let set = "1.2.643.7.1.2.1.1.1";
    let good = key(set, &BigUint::from(77u8));
    let mut off = good.clone();
    off[3] ^= 1;
    assert_eq!(PublicKey::read(set, &off).err(), Some(KeyError::NotOnCurve));
    assert_eq!(PublicKey::read(set, &good[1..]).err(), Some(KeyError::NotOnCurve));
    assert_eq!(PublicKey::read("1.2.3", &good).err(), Some(KeyError::UnknownCurve));
    let public = PublicKey::read(set, &good).expect("a key");
    let hash = hash_256(&[b"x"]);
    let q = little(&curve(set).expect(set).q, 32).into_iter().rev().collect::<Vec<_>>();
    for (s, r) in
        [(vec![0; 32], vec![1; 32]), (vec![1; 32], vec![0; 32]), (q.clone(), vec![1; 32]), (vec![1; 32], q)]
    {
        assert!(!public.verify(&hash, &[s, r].concat()));
    }
    assert!(!public.verify(&hash, &[]));
    assert!(!public.verify(&[], &[1; 64]));
}

/// OpenSSL with its gost engine confirms what was signed here (the other way round stands in the corpus).
///
/// Without the engine nothing is compared, and the test says so: it is a package of its own.
#[test]
fn openssl_confirms_signatures_made_here_on_every_curve() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = "openssl_conf = here\n[here]\nengines = engines\n[engines]\ngost = gost\n[gost]\nengine_id = gost\n\
                    default_algorithms = ALL\n";
    std::fs::write(folder.path().join("gost.cnf"), settings).expect("written");
    let openssl = |arguments: &[&str]| {
        let mut command = std::process::Command::new("openssl");
        command
            .args(arguments)
            .current_dir(folder.path())
            .env("OPENSSL_CONF", folder.path().join("gost.cnf"))
            .output()
    };
    let has_engine = openssl(&["dgst", "-md_gost12_256", "gost.cnf"]).is_ok_and(|o| o.status.success());
    if !has_engine {
        println!("not compared: OpenSSL's gost engine is not installed");
        return;
    }
    std::fs::write(folder.path().join("text"), "text").expect("written");
    // The two examples of RFC 7091 are nobody's keys.
    for (set, index) in curves::IDENTIFIERS.into_iter().filter(|(_, index)| !matches!(index, 4 | 8)) {
        let large = index >= 5;
        let (kind, hash, digest) = if large {
            (&[1u8][..], hash_512(&[b"text"]), "-md_gost12_512")
        } else {
            (&[0u8][..], hash_256(&[b"text"]), "-md_gost12_256")
        };
        let curve = curve(set).expect(set);
        let d = BigUint::from(0x0123_4567_89ab_cdef_u64);
        let signature = sign(curve, &d, &BigUint::from(0x0bad_cafe_f00d_u64), &hash);
        let mut octets = Vec::new();
        put(&mut octets, OCTET_STRING, &key(set, &d));
        let mut parameters = Vec::new();
        put(&mut parameters, OID, &encoded(set));
        let mut algorithm = Vec::new();
        put(&mut algorithm, OID, &encoded(if kind == [1] { KEY_512 } else { KEY_256 }));
        put(&mut algorithm, SEQUENCE, &parameters);
        let mut public = Vec::new();
        put(&mut public, SEQUENCE, &algorithm);
        put(&mut public, BIT_STRING, &[&[0], &octets[..]].concat());
        let mut der = Vec::new();
        put(&mut der, SEQUENCE, &public);
        std::fs::write(folder.path().join("key.der"), der).expect("written");
        std::fs::write(folder.path().join("signature"), &signature).expect("written");
        let arguments =
            ["dgst", digest, "-keyform", "DER", "-verify", "key.der", "-signature", "signature", "text"];
        let said = openssl(&arguments).expect("openssl runs");
        assert!(said.status.success(), "{set}: {}", String::from_utf8_lossy(&said.stderr));
    }
}

/// An object identifier's content.
fn encoded(id: &str) -> Vec<u8> {
    let arcs: Vec<u64> = id.split('.').map(|arc| arc.parse().expect("a number")).collect();
    let mut out = vec![u8::try_from(arcs[0] * 40 + arcs[1]).expect("a byte")];
    for arc in &arcs[2..] {
        let mut digits = vec![u8::try_from(arc & 0x7f).expect("seven bits")];
        let mut rest = arc >> 7;
        while rest > 0 {
            digits.push(0x80 | u8::try_from(rest & 0x7f).expect("seven bits"));
            rest >>= 7;
        }
        out.extend(digits.into_iter().rev());
    }
    out
}
