"""Makes the corpus of signed files beside this script, and what pyHanko says of each.

Two signers that know nothing of this program make the files: pyHanko and OpenSSL (with its gost engine). Run it to
make everything anew (`PYTHONPATH=<folder of pyHanko> python3 make.py`); the files are committed, so that the tests
need neither. The altered files are altered here, from good ones, at places that their names tell.
"""

import asyncio
import datetime as dt
import io
import os
import re
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from asn1crypto import cms as acms, keys as akeys, x509 as ax509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization as ser
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509 import ocsp as cocsp
from cryptography.x509.oid import ExtendedKeyUsageOID as EKU, NameOID
from pyhanko.pdf_utils import generic, writer as pwriter
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers, timestamps
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

HERE = Path(__file__).parent
NOW = dt.datetime(2026, 12, 1, tzinfo=dt.timezone.utc)
START = dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)
END = dt.datetime(2046, 1, 1, tzinfo=dt.timezone.utc)


# ---------------------------------------------------------------- certificates

def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "RU"), x509.NameAttribute(NameOID.COMMON_NAME, text)])


class Party:
    def __init__(self, title, issuer=None, kind="rsa", ca=False, start=START, end=END, usage=None, eku=None,
                 pathlen=None, digest=None, basic=True):
        self.title = title
        self.key = (rsa.generate_private_key(65537, 2048) if kind == "rsa"
                    else ec.generate_private_key(ec.SECP256R1() if kind == "p256" else ec.SECP384R1()))
        by = issuer or self
        builder = (x509.CertificateBuilder().subject_name(name(title)).issuer_name(name(by.title))
                   .public_key(self.key.public_key()).serial_number(x509.random_serial_number())
                   .not_valid_before(start).not_valid_after(end)
                   .add_extension(x509.SubjectKeyIdentifier.from_public_key(self.key.public_key()), False)
                   .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.key.public_key()), False))
        if basic:
            builder = builder.add_extension(x509.BasicConstraints(ca, pathlen), True)
        flags = dict.fromkeys(["digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
                               "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"], False)
        for flag in usage or (["key_cert_sign", "crl_sign"] if ca else ["digital_signature", "content_commitment"]):
            flags[flag] = True
        builder = builder.add_extension(x509.KeyUsage(**flags), True)
        if eku:
            builder = builder.add_extension(x509.ExtendedKeyUsage([eku]), True)
        if eku == EKU.OCSP_SIGNING:
            builder = builder.add_extension(x509.OCSPNoCheck(), False)
        self.cert = builder.sign(by.key, digest or hashes.SHA256())
        self.issuer = by

    @property
    def a(self):
        return ax509.Certificate.load(self.cert.public_bytes(ser.Encoding.DER))

    @property
    def akey(self):
        return akeys.PrivateKeyInfo.load(
            self.key.private_bytes(ser.Encoding.DER, ser.PrivateFormat.PKCS8, ser.NoEncryption()))

    def pem(self):
        return self.cert.public_bytes(ser.Encoding.PEM)

    def key_pem(self):
        return self.key.private_bytes(ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.NoEncryption())


def crl(issuer, revoked=(), when=START):
    builder = (x509.CertificateRevocationListBuilder().issuer_name(name(issuer.title))
               .last_update(START).next_update(END))
    for party in revoked:
        builder = builder.add_revoked_certificate(
            x509.RevokedCertificateBuilder().serial_number(party.cert.serial_number).revocation_date(when).build())
    return builder.sign(issuer.key, hashes.SHA256()).public_bytes(ser.Encoding.DER)


def ocsp(party, responder, revoked=None):
    status = cocsp.OCSPCertStatus.REVOKED if revoked else cocsp.OCSPCertStatus.GOOD
    builder = cocsp.OCSPResponseBuilder().add_response(
        cert=party.cert, issuer=party.issuer.cert, algorithm=hashes.SHA1(), cert_status=status,
        this_update=START, next_update=END, revocation_time=revoked,
        revocation_reason=x509.ReasonFlags.unspecified if revoked else None,
    ).responder_id(cocsp.OCSPResponderEncoding.HASH, responder.cert).certificates([responder.cert])
    return builder.sign(responder.key, hashes.SHA256()).public_bytes(ser.Encoding.DER)


ROOT = Party("Учебный корневой центр", ca=True)
CA = Party("Учебный центр", ROOT, ca=True)
RSA = Party("Соболева Анна Петровна", CA)
P256 = Party("Ерланов Данияр", CA, "p256")
P384 = Party("Нурова Айгерим", CA, "p384")
TSA = Party("Служба времени", CA, eku=EKU.TIME_STAMPING)
RESPONDER = Party("Служба статусов", CA, eku=EKU.OCSP_SIGNING)
EXPIRED = Party("Истёкший Иван", CA, start=dt.datetime(2024, 1, 1), end=dt.datetime(2025, 1, 1))
FUTURE = Party("Будущий Борис", CA, start=dt.datetime(2040, 1, 1))
REVOKED = Party("Отозванный Олег", CA)
CRYPT = Party("Шифров Захар", CA, usage=["key_encipherment"])
STRANGE_ROOT = Party("Чужой корневой центр", ca=True)
STRANGER = Party("Чужой Пётр", STRANGE_ROOT)
NO_CA = Party("Не центр", CA)
UNDER_NO_CA = Party("Подписавший Под", NO_CA)
NARROW = Party("Узкий центр", ROOT, ca=True, pathlen=0)
BELOW = Party("Нижний центр", NARROW, ca=True)
TOO_LONG = Party("Длинный Семён", BELOW)
SELF = Party("Самоподписанная Мария", None)


# ---------------------------------------------------------------- papers

XMP = (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
       b'</rdf:RDF></x:xmpmeta>')


def base(style="table", signature_field=False, extra=None, info=True):
    """One page with a text, a form with a text field, and what a case adds."""
    text = b"BT /F1 18 Tf 60 760 Td (Order No. 12 of 20.11.2026: 1 500 roubles) Tj ET"
    over = b"0.9 g 60 740 300 40 re f"
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R/AcroForm 6 0 R/Metadata 9 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[7 0 R%s]"
           b"/Resources<</Font<</F1 5 0 R>>/XObject<</X1 10 0 R>>>>>>" % (b" 8 0 R" if signature_field else b""),
        4: b"<</Length 11 0 R>>stream\n" + text + b" /X1 Do\nendstream",
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        6: b"<</Fields[7 0 R%s]/DR<</Font<</F1 5 0 R>>>>/DA(/F1 10 Tf)>>" % (b" 8 0 R" if signature_field else b""),
        7: b"<</Type/Annot/Subtype/Widget/FT/Tx/T(comment)/Rect[60 600 260 620]/P 3 0 R/F 4/V(none)>>",
        9: b"<</Type/Metadata/Subtype/XML/Length %d>>stream\n%s\nendstream" % (len(XMP), XMP),
        10: b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Length %d>>stream\n%s\nendstream" % (len(over), over),
        11: b"%d" % (len(text) + 7),
        12: b"<</Title(Order)>>",
    }
    if signature_field:
        objects[8] = b"<</Type/Annot/Subtype/Widget/FT/Sig/T(Ready)/Rect[60 500 260 540]/P 3 0 R/F 132>>"
    objects.update(extra or {})
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    at = {}
    packed = {}
    if style == "objects":
        packed = {n: b for n, b in objects.items() if b"stream" not in b and n != 11}
    for number, body in objects.items():
        if number in packed:
            continue
        at[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    size = max(objects) + 1
    trailer = b"/Root 1 0 R/Info 12 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]"
    if style == "table":
        start = out.tell()
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for number in range(1, size):
            out.write(b"%010d 00000 n \n" % at[number] if number in at else b"0000000000 00000 f \n")
        out.write(b"trailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start))
        return out.getvalue()
    where = {}
    if packed:
        head, body = b"", b""
        for index, (number, text) in enumerate(packed.items()):
            head += b"%d %d " % (number, len(body))
            body += text + b" "
            where[number] = index
        data = zlib.compress(head + body)
        at[size] = out.tell()
        out.write(b"%d 0 obj\n<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>stream\n%s\nendstream\nendobj\n"
                  % (size, len(packed), len(head), len(data), data))
        container = size
        size += 1
    start = out.tell()
    at[size] = start
    rows = b"\0\0\0\0\0\0\0"
    for number in range(1, size + 1):
        if number in where:
            rows += b"\2" + container.to_bytes(4, "big") + where[number].to_bytes(2, "big")
        elif number in at:
            rows += b"\1" + at[number].to_bytes(4, "big") + b"\0\0"
        else:
            rows += b"\0\0\0\0\0\0\0"
    # With PNG's «up» predictor, as most writers do.
    before, coded = bytes(7), b""
    for i in range(0, len(rows), 7):
        row = rows[i:i + 7]
        coded += b"\2" + bytes((a - b) % 256 for a, b in zip(row, before))
        before = row
    data = zlib.compress(coded)
    out.write(b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]%s/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>"
              b"/Length %d>>stream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
              % (size, size + 1, trailer, len(data), data, start))
    return out.getvalue()


def append(data, objects, root=b"1 0 R", info=b"12 0 R", more=b"", free=()):
    """One more revision with a classic table; `root` may name another catalogue."""
    previous = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    sizes = [int(n) for n in re.findall(rb"/Size\s+(\d+)", data)]
    out = io.BytesIO(data)
    out.seek(0, 2)
    if not data.endswith(b"\n"):
        out.write(b"\n")
    at = {}
    for number, body in objects.items():
        at[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n")
    for number in sorted(set(at) | set(free)):
        out.write(b"%d 1\n" % number)
        out.write(b"%010d 00000 n \n" % at[number] if number in at else b"0000000000 00001 f \n")
    size = max(sizes + [n + 1 for n in at])
    out.write(b"trailer\n<</Size %d/Root %s/Info %s/Prev %d%s>>\nstartxref\n%d\n%%%%EOF\n"
              % (size, root, info, previous, more, start))
    return out.getvalue()


# ---------------------------------------------------------------- pyHanko signs

def store(*parties):
    return SimpleCertificateStore.from_certs([p.a for p in parties])


def context(crls=(), ocsps=(), mode="soft-fail", roots=(ROOT,)):
    return ValidationContext(trust_roots=[r.a for r in roots], other_certs=[CA.a], crls=list(crls), ocsps=list(ocsps),
                             allow_fetching=False, moment=NOW, revocation_mode=mode)


def stamper(fixed=None):
    return timestamps.DummyTimeStamper(TSA.a, TSA.akey, certs_to_embed=store(CA, ROOT),
                                       fixed_dt=fixed or dt.datetime(2026, 11, 21, tzinfo=dt.timezone.utc))


def sign(data, who=RSA, field="Sig1", chain=(CA,), stamp=False, keep=None, lta=False, certify=None, box=None,
         pss=False, digest="sha256", pades=True, existing=False, lock=None, stamp_at=None):
    signer = signers.SimpleSigner(signing_cert=who.a, signing_key=who.akey, cert_registry=store(*chain),
                                  prefer_pss=pss)
    meta = signers.PdfSignatureMetadata(
        field_name=field, md_algorithm=digest,
        subfilter=SigSeedSubFilter.PADES if pades else SigSeedSubFilter.ADOBE_PKCS7_DETACHED,
        certify=certify is not None, docmdp_permissions=certify or MDPPerm.FILL_FORMS,
        embed_validation_info=keep is not None, validation_context=keep, use_pades_lta=lta)
    spec = None
    if not existing:
        spec = SigFieldSpec(field, on_page=0, box=box,
                            field_mdp_spec=lock, doc_mdp_update_value=None) if (box or lock) else SigFieldSpec(field)
    pdf = signers.PdfSigner(meta, signer, timestamper=stamper(stamp_at) if stamp else None, new_field_spec=spec)
    writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=False)
    return pdf.sign_pdf(writer).getvalue()


def update(data, change):
    writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=False)
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def filled(data, text="paid"):
    def change(writer):
        field = writer.root["/AcroForm"]["/Fields"][0]
        field["/V"] = generic.pdf_string(text)
        writer.mark_update(writer.root["/AcroForm"]["/Fields"].raw_get(0).reference)
    return update(data, change)


def flip(data, place, by=1):
    return data[:place] + bytes([data[place] ^ by]) + data[place + 1:]


def gap(data, index=0):
    """Start and end of the hexadecimal signature, without its brackets."""
    ranges = [list(map(int, m.split())) for m in re.findall(rb"/ByteRange\s*\[([\d\s]+)\]", data)]
    a = sorted(ranges, key=lambda r: r[2] + r[3])[index]
    return a[0] + a[1] + 1, a[2] - 1


def in_contents(data, change, index=0):
    """Changes the CMS inside; the length stays."""
    start, end = gap(data, index)
    raw = bytearray(bytes.fromhex(data[start:end].decode()))
    change(raw)
    return data[:start] + bytes(raw).hex().encode() + data[end:]


def change_in(what, offset=0, by=1):
    """Changes one byte of the first place that holds `what`."""
    def change(raw):
        place = bytes(raw).index(what)
        raw[place + offset] ^= by
    return change


# ---------------------------------------------------------------- OpenSSL signs

CONF = """openssl_conf = here
[here]
engines = engines
[engines]
gost = gost
[gost]
engine_id = gost
default_algorithms = ALL
"""


def openssl(*arguments, folder, gost=False):
    environment = dict(os.environ)
    if gost:
        (Path(folder) / "gost.cnf").write_text(CONF)
        environment["OPENSSL_CONF"] = str(Path(folder) / "gost.cnf")
    subprocess.run(["openssl", *map(str, arguments)], check=True, cwd=folder, env=environment, capture_output=True)


def prepared(data, subfilter, field=b"Sig1", size=8192):
    """A signature's place in one more revision, as a signer of one's own would make it."""
    next_number = max(int(n) for n in re.findall(rb"/Size\s+(\d+)", data))
    value = (b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/%s/M(D:20261120101530Z)/ByteRange[0 %s]/Contents<%s>>>"
             % (subfilter, b"*" * 34, b"0" * size))
    widget = (b"<</Type/Annot/Subtype/Widget/FT/Sig/T(%s)/V %d 0 R/Rect[0 0 0 0]/P 3 0 R/F 132>>"
              % (field, next_number))
    out = append(data, {
        next_number: value,
        next_number + 1: widget,
        6: b"<</Fields[7 0 R %d 0 R]/DR<</Font<</F1 5 0 R>>>>/DA(/F1 10 Tf)/SigFlags 3>>" % (next_number + 1),
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[7 0 R %d 0 R]"
           b"/Resources<</Font<</F1 5 0 R>>/XObject<</X1 10 0 R>>>>>>" % (next_number + 1),
    })
    start = out.index(b"<" + b"0" * size + b">")
    end = start + size + 2
    numbers = b"%d %d %d" % (start, end, len(out) - end)
    return out.replace(b"*" * 34, numbers.ljust(34)), start, end


def openssl_pdf(data, subfilter, folder, signer_files, gost=False, cades=False, digest=None):
    out, start, end = prepared(data, subfilter)
    Path(folder, "signed").write_bytes(out[:start] + out[end:])
    arguments = ["cms", "-sign", "-binary", "-in", "signed", "-outform", "DER", "-out", "cms.der",
                 "-signer", signer_files[0], "-inkey", signer_files[1]]
    arguments += ["-certfile", signer_files[2]] if len(signer_files) > 2 else []
    arguments += ["-cades"] if cades else []
    arguments += ["-md", digest] if digest else []
    openssl(*arguments, folder=folder, gost=gost)
    value = Path(folder, "cms.der").read_bytes().hex().encode()
    return out[:start + 1] + value.ljust(end - start - 2, b"0") + out[end - 1:]


GOST = {
    "gost256a": ("gost2012_256", "TCA"), "gost256b": ("gost2012_256", "TCB"), "gost256c": ("gost2012_256", "TCC"),
    "gost256d": ("gost2012_256", "TCD"), "gost256cp": ("gost2012_256", "A"), "gost512a": ("gost2012_512", "A"),
    "gost512b": ("gost2012_512", "B"), "gost512c": ("gost2012_512", "C"),
}

QUALIFIED = """[ca]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[end]
basicConstraints = CA:false
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[qualified]
basicConstraints = CA:false
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
certificatePolicies = 1.2.643.100.113.1,1.2.643.100.113.2
1.2.643.100.111 = ASN1:UTF8String:Учебное средство подписи
1.2.643.100.112 = ASN1:SEQUENCE:tool
[tool]
one = UTF8String:Учебное средство подписи
two = UTF8String:Учебное средство центра
three = UTF8String:Заключение 1
four = UTF8String:Заключение 2
[kz]
basicConstraints = CA:false
keyUsage = critical,digitalSignature,nonRepudiation
extendedKeyUsage = emailProtection,1.2.398.3.3.4.1.1
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""


def gost_parties(folder):
    """A GOST centre and signers on every curve; gives their files."""
    Path(folder, "ext.cnf").write_text(QUALIFIED)
    days = ["-days", "7000"]
    openssl("req", "-x509", "-newkey", "gost2012_512", "-pkeyopt", "paramset:A", "-nodes", "-keyout", "gca.key", "-out",
            "gca.pem", "-subj", "/CN=Учебный центр ГОСТ", "-utf8", *days, "-addext",
            "keyUsage=critical,keyCertSign,cRLSign", "-addext", "basicConstraints=critical,CA:true", folder=folder, gost=True)
    made = {}
    for title, (kind, curve) in GOST.items():
        section = "qualified" if title == "gost256b" else "end"
        openssl("req", "-newkey", kind, "-pkeyopt", f"paramset:{curve}", "-nodes", "-keyout", f"{title}.key", "-out",
                f"{title}.csr", "-subj", f"/CN=Соболева {title}", "-utf8", folder=folder, gost=True)
        openssl("x509", "-req", "-in", f"{title}.csr", "-CA", "gca.pem", "-CAkey", "gca.key", "-CAcreateserial", *days,
                "-out", f"{title}.pem", "-extfile", "ext.cnf", "-extensions", section, folder=folder, gost=True)
        made[title] = (f"{title}.pem", f"{title}.key", "gca.pem")
    return made


# ---------------------------------------------------------------- the corpus

def files():
    plain, ready = base(), base(signature_field=True)
    good = sign(plain)
    yield "good-rsa", good
    yield "good-p256", sign(plain, P256)
    yield "good-p384", sign(plain, P384, digest="sha384")
    yield "good-rsa-pss", sign(plain, pss=True)
    yield "good-sha512", sign(plain, digest="sha512")
    yield "good-xref-stream", sign(base("stream"))
    yield "good-object-stream", sign(base("objects"))
    yield "good-pkcs7-detached", sign(plain, pades=False)
    yield "good-visible", sign(plain, box=(300, 500, 500, 560))
    yield "good-ready-field", sign(ready, field="Ready", existing=True)
    yield "good-root-embedded", sign(plain, chain=(CA, ROOT))
    stamped = sign(plain, stamp=True)
    yield "good-b-t", stamped
    lists = [crl(CA), crl(ROOT)]
    keep = lambda: context(crls=lists, mode="hard-fail")
    kept = sign(plain, stamp=True, keep=keep())
    yield "good-b-lt-crl", kept
    answers = [ocsp(RSA, RESPONDER), ocsp(TSA, RESPONDER)]
    yield "good-b-lt-ocsp", sign(plain, stamp=True, keep=context(crls=[crl(ROOT)], ocsps=answers))
    yield "good-b-lta", sign(plain, stamp=True, keep=keep(), lta=True)
    yield "good-certified-1", sign(plain, certify=MDPPerm.NO_CHANGES)
    certified = sign(plain, certify=MDPPerm.FILL_FORMS)
    yield "good-certified-2", certified
    yield "good-self-signed", sign(plain, SELF, chain=())

    # Signed again, extended lawfully.
    two = sign(good, P256, field="Sig2")
    yield "two-signatures", two
    yield "three-signatures", sign(two, P384, field="Sig3")
    yield "two-visible", sign(good, P256, field="Sig2", box=(300, 400, 500, 460))
    yield "two-ready-field", sign(sign(ready), P256, field="Ready", existing=True)
    yield "certified-then-invisible", sign(certified, P256, field="Sig2")
    yield "certified-then-visible", sign(certified, P256, field="Sig2", box=(300, 400, 500, 460))
    yield "certified-1-then-store", with_store(sign(plain, certify=MDPPerm.NO_CHANGES), crls=lists)
    yield "filled-after-signing", filled(good)
    yield "filled-after-certifying", filled(certified)
    yield "filled-after-certifying-1", filled(sign(plain, certify=MDPPerm.NO_CHANGES))
    locked = sign(plain, lock=fields.FieldMDPSpec(fields.FieldMDPAction.INCLUDE, ["comment"]))
    yield "locked", locked
    yield "locked-then-filled", filled(locked)
    other = sign(plain, lock=fields.FieldMDPSpec(fields.FieldMDPAction.INCLUDE, ["another"]))
    yield "locked-another-then-filled", filled(other)

    yield "description-updated", append(good, {12: b"<</Title(Another title)>>"})

    # Altered, each region.
    def at(data, text, offset=0):
        return flip(data, data.index(text) + offset)
    yield "altered-header", at(good, b"%PDF-1.7", 7)
    yield "altered-text", at(good, b"1 500")
    yield "altered-second-range", flip(good, good.rindex(b"startxref") - 30)
    yield "altered-appearance", at(sign(plain, box=(300, 500, 500, 560)), b"/Rect[60", 6)
    yield "altered-font", at(good, b"Helvetica")
    signature = lambda raw: change_in(acms.ContentInfo.load(bytes(raw), strict=False)["content"]["signer_infos"][0]
                                      ["signature"].native, 20)(raw)
    yield "altered-signature-value", in_contents(good, signature)
    yield "altered-signed-attributes", in_contents(
        good, lambda raw: change_in(acms.ContentInfo.load(bytes(raw), strict=False)["content"]["signer_infos"][0]
                                    ["signed_attrs"].dump()[40:60], 5)(raw))
    tail = lambda party: party.cert.signature[10:30]
    yield "altered-ca-signature", in_contents(good, change_in(tail(CA), 3))
    yield "altered-ca-key", in_contents(good, change_in(CA.key.public_key().public_numbers().n.to_bytes(256, "big")[40:60], 3))
    yield "altered-ca-digit", in_contents(good, change_in(b"460101000000Z", 1))
    yield "altered-signer-certificate", in_contents(good, change_in(tail(RSA), 3))
    yield "altered-root-embedded", in_contents(sign(plain, chain=(CA, ROOT)), change_in(tail(ROOT), 3))
    yield "altered-byte-range", good.replace(b"/ByteRange [0 ", b"/ByteRange [1 ").replace(b"/ByteRange[0 ", b"/ByteRange[1 ")
    start, end = gap(good)
    yield "altered-no-cms", good[:start] + b"0" * (end - start) + good[end:]
    yield "altered-stamp-token", in_contents(stamped, change_in(TSA.cert.signature[10:30], 3))
    yield "altered-stamp-signature", in_contents(stamped, altered_stamp)
    yield "altered-second-of-two", at_last(two)
    # Between the signature's end and its closing bracket nothing is signed.
    yield "altered-padding", good[:end - 20] + b"41" + good[end - 18:]

    # Cut short.
    yield "truncated-tail", good[:-40]
    yield "truncated-half", good[:len(good) // 2]
    yield "truncated-in-signature", good[:start + 3000]
    yield "truncated-second-revision", two[:-60]

    # Shadows: what was signed stays, what is shown changes.
    text = b"BT /F1 18 Tf 60 760 Td (Order No. 12 of 20.11.2026: 9 900 roubles) Tj ET /X1 Do"
    stream = lambda data: b"<</Length %d>>stream\n%s\nendstream" % (len(data), data)
    yield "shadow-replace-contents", append(good, {4: stream(text)})
    yield "shadow-replace-contents-certified", append(certified, {4: stream(text)})
    yield "shadow-hide-overlay", append(good, {10: b"<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Length 0>>stream\n\nendstream"})
    yield "shadow-free-overlay", append(good, {}, free=(10,))
    yield "shadow-replace-font", append(good, {5: b"<</Type/Font/Subtype/Type1/BaseFont/Symbol>>"})
    yield "shadow-length", append(good, {11: b"40"})
    waiting = sign(base(extra={
        20: b"<</Type/Catalog/Pages 21 0 R/AcroForm 6 0 R>>", 21: b"<</Type/Pages/Kids[22 0 R]/Count 1>>",
        22: b"<</Type/Page/Parent 21 0 R/MediaBox[0 0 595 842]/Contents 23 0 R/Annots[7 0 R]/Resources<</Font<</F1 5 0 R>>>>>>",
        23: stream(text[:-7])}))
    yield "shadow-waiting-unused", waiting
    form = re.findall(rb"/AcroForm (\d+ 0 R)", waiting)[-1]
    yield "shadow-hide-and-replace", append(waiting, {}, root=b"20 0 R")
    yield "shadow-hide-and-replace-root", append(waiting, {1: b"<</Type/Catalog/Pages 21 0 R/AcroForm %s>>" % form})
    yield "shadow-page-added", append(good, {
        2: b"<</Type/Pages/Kids[3 0 R 40 0 R]/Count 2>>",
        40: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"})
    page = re.findall(rb"(?s)\n3 0 obj\s*(<<.*?>>)\s*endobj", good)[-1]
    note = b"<</Type/Annot/Subtype/FreeText/Rect[60 750 400 790]/Contents(9 900)/F 4>>"
    if b"/Annots [" in page or b"/Annots[" in page:
        annotated = re.sub(rb"/Annots ?\[", b"/Annots [41 0 R ", page)
        yield "shadow-note-added", append(good, {3: annotated, 41: note})
    root = re.findall(rb"(?s)\n1 0 obj\s*(<<.*?>>)\s*endobj", good)[-1]
    yield "shadow-action-added", append(good, {1: root[:-2] + b"/OpenAction<</S/JavaScript/JS(app.alert)>>>>"})
    dangling = sign(base(extra={4: b"[13 0 R 14 0 R]", 13: stream(b"BT /F1 18 Tf 60 760 Td (Order) Tj ET")}))
    yield "shadow-dangling-unused", dangling
    yield "shadow-dangling-defined", append(dangling, {14: stream(text)})
    yield "shadow-field-added", append(good, {
        re_form(good): form_with(good, b"42 0 R"),
        42: b"<</Type/Annot/Subtype/Widget/FT/Tx/T(new)/Rect[60 700 260 720]/F 4/V(9 900)>>"})
    yield "shadow-trailing-junk", good + b"\n%junk\n4 0 obj\n" + stream(text) + b"\nendobj\n"
    yield "shadow-appended-bytes", good + b"some bytes more"
    yield "shadow-signature-removed", append(good, {re_form(good): b"<</Fields[7 0 R]/DA(/F1 10 Tf)>>"})
    yield "shadow-signature-swapped", append(two, {int(re.findall(rb"/V (\d+) 0 R", good)[0]):
                                                   b"<</Type/Sig/Filter/Adobe.PPKLite>>"})
    yield "shadow-field-moved", append(good, {7: b"<</Type/Annot/Subtype/Widget/FT/Tx/T(comment)/Rect[60 750 400 790]"
                                                  b"/P 3 0 R/F 4/V(9 900)>>"})

    # Whose it is.
    yield "chain-stranger", sign(plain, STRANGER, chain=(STRANGE_ROOT,))
    yield "chain-missing-intermediate", sign(plain, TOO_LONG, chain=())
    yield "chain-expired", sign(plain, EXPIRED)
    yield "chain-expired-but-stamped", sign(plain, EXPIRED, stamp=True, stamp_at=dt.datetime(2024, 6, 1, tzinfo=dt.timezone.utc))
    yield "chain-not-yet-valid", sign(plain, FUTURE)
    yield "chain-wrong-usage", sign(plain, CRYPT)
    yield "chain-issuer-no-authority", sign(plain, UNDER_NO_CA, chain=(NO_CA, CA))
    yield "chain-too-long", sign(plain, TOO_LONG, chain=(BELOW, NARROW))
    yield "chain-sha1", sign(plain, digest="sha1")
    gone = [crl(CA, [REVOKED], dt.datetime(2026, 3, 1)), crl(ROOT)]
    revoked = sign(plain, REVOKED)
    yield "revoked-crl-in-dss", with_store(revoked, crls=gone)
    yield "revoked-ocsp-in-dss", with_store(revoked, crls=[crl(ROOT)], ocsps=[ocsp(REVOKED, RESPONDER, dt.datetime(2026, 3, 1))])
    late = [crl(CA, [REVOKED], dt.datetime(2026, 11, 25)), crl(ROOT)]
    yield "revoked-after-stamp", with_store(sign(plain, REVOKED, stamp=True), crls=late)
    yield "kept-then-extended", with_store(two, crls=lists)
    yield "kept-altered-crl", altered_store(kept)

    with tempfile.TemporaryDirectory() as folder:
        for party, title in ((RSA, "rsa"), (P256, "p256"), (CA, "ca"), (STRANGER, "stranger")):
            Path(folder, f"{title}.pem").write_bytes(party.pem())
            Path(folder, f"{title}.key").write_bytes(party.key_pem())
        by_openssl = openssl_pdf(plain, b"ETSI.CAdES.detached", folder, ("rsa.pem", "rsa.key", "ca.pem"), cades=True)
        yield "openssl-rsa", by_openssl
        yield "openssl-p256", openssl_pdf(plain, b"ETSI.CAdES.detached", folder, ("p256.pem", "p256.key", "ca.pem"), cades=True)
        yield "openssl-pkcs7", openssl_pdf(plain, b"adbe.pkcs7.detached", folder, ("rsa.pem", "rsa.key", "ca.pem"))
        yield "openssl-stranger", openssl_pdf(plain, b"adbe.pkcs7.detached", folder, ("stranger.pem", "stranger.key"))
        yield "openssl-altered-text", at(by_openssl, b"1 500")
        yield "openssl-shadow", append(by_openssl, {4: stream(text)})
        yield "openssl-then-pyhanko", sign(by_openssl, P256, field="Sig2")
        parties = gost_parties(folder)
        HERE.joinpath("gost-root.pem").write_bytes(Path(folder, "gca.pem").read_bytes())
        for title in ("gost256b", "gost512a"):
            signed = openssl_pdf(plain, b"ETSI.CAdES.detached", folder, parties[title], gost=True, cades=True)
            yield f"openssl-{title}", signed
        yield "openssl-gost-altered-text", at(signed, b"1 500")
        detached(folder, parties)


def re_form(data):
    return int(re.findall(rb"/AcroForm (\d+) 0 R", data)[-1])


def form_with(data, field):
    body = re.findall(rb"(?s)\n%d 0 obj\s*(<<.*?>>)\s*endobj" % re_form(data), data)[-1]
    return re.sub(rb"/Fields ?\[", b"/Fields [" + field + b" ", body)


def at_last(data):
    return in_contents(data, lambda raw: change_in(acms.ContentInfo.load(bytes(raw), strict=False)["content"]
                                                   ["signer_infos"][0]["signature"].native, 20)(raw), index=1)


def altered_stamp(raw):
    signer = acms.ContentInfo.load(bytes(raw), strict=False)["content"]["signer_infos"][0]
    token = [a for a in signer["unsigned_attrs"] if a["type"].native == "signature_time_stamp_token"][0]["values"][0]
    value = token["content"]["signer_infos"][0]["signature"].native
    change_in(value, 20)(raw)


def with_store(data, crls=(), ocsps=()):
    """The certificates and revocation data appended as a document security store."""
    number = max(int(n) for n in re.findall(rb"/Size\s+(\d+)", data))
    objects, lists = {}, {}
    for key, blobs in ((b"CRLs", crls), (b"OCSPs", ocsps), (b"Certs", [CA.cert.public_bytes(ser.Encoding.DER)])):
        refs = []
        for blob in blobs:
            objects[number] = b"<</Length %d>>stream\n%s\nendstream" % (len(blob), blob)
            refs.append(b"%d 0 R" % number)
            number += 1
        lists[key] = refs
    objects[number] = b"<<" + b"".join(b"/%s[%s]" % (k, b" ".join(v)) for k, v in lists.items() if v) + b">>"
    root = re.findall(rb"(?s)\n1 0 obj\s*(<<.*?>>)\s*endobj", data)[-1]
    objects[1] = root[:-2] + b"/DSS %d 0 R>>" % number
    return append(data, objects)


def altered_store(data):
    """One byte of the signature of a list in the store."""
    streams = [m for m in re.finditer(rb"(?s)stream\r?\n(.*?)\r?\nendstream", data)]
    for one in streams:
        for head in (one.group(1),):
            try:
                plain = zlib.decompress(head)
            except zlib.error:
                plain = head
            if plain[:1] == b"\x30" and b"\x17\r" in plain and len(plain) < 700:
                return flip(data, one.end(1) - 60)
    raise SystemExit("no list in the store")


DETACHED = b"Reply to a withdrawal of consent, 20.11.2026\r\n" * 8


def detached(folder, parties):
    """Signature files beside one document, by OpenSSL, in every wrapping."""
    to = HERE / "detached"
    to.mkdir(exist_ok=True)
    (to / "document.txt").write_bytes(DETACHED)
    Path(folder, "document").write_bytes(DETACHED)

    def make(title, files, form="DER", gost=False, *more):
        openssl("cms", "-sign", "-binary", "-in", "document", "-signer", files[0], "-inkey", files[1], "-certfile",
                files[2], "-outform", form, "-out", "out", *more, folder=folder, gost=gost)
        (to / title).write_bytes(Path(folder, "out").read_bytes())

    rsa_files = ("rsa.pem", "rsa.key", "ca.pem")
    make("rsa.p7s", rsa_files)
    make("rsa-cades.sig", rsa_files, "DER", False, "-cades")
    make("rsa-pem.sig", rsa_files, "PEM")
    make("rsa-attached.sig", rsa_files, "DER", False, "-nodetach")
    make("rsa-attached-indefinite.sig", rsa_files, "DER", False, "-nodetach", "-stream")
    make("rsa-no-attributes.sig", rsa_files, "DER", False, "-noattr")
    make("rsa-key-identifier.sig", rsa_files, "DER", False, "-keyid")
    make("p256.cms", ("p256.pem", "p256.key", "ca.pem"))
    make("two-signers.sig", rsa_files, "DER", False, "-signer", "p256.pem", "-inkey", "p256.key")
    import base64
    (to / "rsa-base64.sig").write_bytes(base64.encodebytes((to / "rsa.p7s").read_bytes()))
    for title, files_ in parties.items():
        make(f"{title}.sig", files_, "DER", True)
    make("gost256b-attached-indefinite.sgn", parties["gost256b"], "DER", True, "-nodetach", "-stream")


def judged(data, mode):
    """What pyHanko says of each signature: intact, valid, trusted, change, whether docMDP allows, bottom line."""
    reader = PdfFileReader(io.BytesIO(data), strict=False)
    rows = []
    signatures = list(reader.embedded_regular_signatures)
    for one in signatures:
        try:
            try:
                dss = DocumentSecurityStore.read_dss(reader)
                vc = dss.as_validation_context({"trust_roots": [ROOT.a], "allow_fetching": False, "moment": NOW,
                                                "revocation_mode": mode})
            except NoDSSFoundError:
                vc = context()
            status = validate_pdf_signature(one, vc)
            level = status.modification_level.name if status.modification_level is not None else "-"
            rows.append([one.field_name, yes(status.intact), yes(status.valid), yes(status.trusted), status.coverage.name,
                         level, yes(status.docmdp_ok), yes(status.bottom_line)])
        except Exception as error:
            rows.append([one.field_name, type(error).__name__, "-", "-", "-", "-", "-", "no"])
    return rows or [["-", "no-signature", "-", "-", "-", "-", "-", "no"]]


def yes(value):
    return "yes" if value else "no"


def main():
    for old in HERE.glob("*.pdf"):
        if not old.name.startswith("own-"):  # made by this program itself: tests/signing/own_corpus.rs
            old.unlink()
    (HERE / "root.pem").write_bytes(ROOT.pem())
    lines = ["file\tfield\tintact\tvalid\ttrusted\tcoverage\tchange\tpermitted\tholds"]
    for title, data in files():
        (HERE / f"{title}.pdf").write_bytes(data)
        try:
            rows = judged(data, "require" if title.startswith("revoked") or "altered-crl" in title else "hard-fail")
        except Exception as error:
            rows = [["-", type(error).__name__, "-", "-", "-", "-", "-", "no"]]
        lines += ["\t".join([title, *row]) for row in rows]
    (HERE / "pyhanko.tsv").write_text("\n".join(lines) + "\n")
    print(len(lines) - 1, "signatures")


main()
