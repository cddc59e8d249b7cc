"""Signs PDFs with pyHanko in one process, B-B, in memory: `sign.py ROUNDS KEY.p12 PDF...` prints the median in ns."""

import io
import statistics
import sys
import time

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

rounds, key, files = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
signer = signers.SimpleSigner.load_pkcs12(key, passphrase=b"bench")
pdfs = [open(name, "rb").read() for name in files]
meta = signers.PdfSignatureMetadata(field_name="Signature1", subfilter=fields.SigSeedSubFilter.PADES)
times = []
for _ in range(rounds):
    for pdf in pdfs:
        started = time.perf_counter_ns()
        signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), meta, signer=signer)
        times.append(time.perf_counter_ns() - started)
print(f"pyhanko {int(statistics.median(times))}")
