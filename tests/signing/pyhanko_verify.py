"""pyHanko's verdict of each signature of each file, as JSON.

Argument: {"files": [...], "roots": [...], "mode": "basic" | "fetch" | "ltv" | "corpus"}. `fetch` asks the services
named in the certificates and insists on revocation data; `ltv` takes them from the file alone; `corpus` does so where
the file has them, and judges as of a fixed day.
"""

import asyncio
import datetime
import json
import logging
import sys

from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import DocumentSecurityStore, async_validate_pdf_signature
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)


async def verdict(signature, roots, mode):
    context = {"trust_roots": roots, "allow_fetching": mode == "fetch"}
    context["revocation_mode"] = "soft-fail" if mode == "basic" else "require"
    try:
        if mode == "corpus":
            context["moment"] = datetime.datetime(2026, 12, 1, tzinfo=datetime.timezone.utc)
            try:
                store = DocumentSecurityStore.read_dss(signature.reader)
                hard = {**context, "revocation_mode": "hard-fail"}
                status = await async_validate_pdf_signature(signature, store.as_validation_context(hard))
            except NoDSSFoundError:
                soft = ValidationContext(**{**context, "revocation_mode": "soft-fail"})
                status = await async_validate_pdf_signature(signature, soft)
        elif mode == "ltv":
            store = DocumentSecurityStore.read_dss(signature.reader)
            status = await async_validate_pdf_signature(signature, store.as_validation_context(context))
        else:
            status = await async_validate_pdf_signature(signature, ValidationContext(**context))
    except Exception as error:
        return {"field": signature.field_name, "error": f"{type(error).__name__}: {error}"}
    stamp = status.timestamp_validity
    return {
        "field": signature.field_name,
        "intact": status.intact,
        "valid": status.valid,
        "trusted": status.trusted,
        "bottom_line": status.bottom_line,
        "coverage": status.coverage.name,
        "changes": status.modification_level.name if status.modification_level else None,
        "docmdp_ok": status.docmdp_ok,
        "stamp": None if stamp is None else {"intact": stamp.intact, "valid": stamp.valid, "trusted": stamp.trusted},
        "summary": status.summary(),
        "detail": status.pretty_print_details(),
    }


async def main():
    request = json.loads(sys.argv[1])
    roots = list(load_certs_from_pemder(request["roots"]))
    found = []
    for name in request["files"]:
        with open(name, "rb") as file:
            try:
                reader = PdfFileReader(file, strict=False)
                signatures = list(reader.embedded_regular_signatures)
            except Exception as error:
                if request["mode"] != "corpus":
                    raise
                found.append([{"field": "-", "error": f"{type(error).__name__}: {error}"}])
                continue
            found.append([await verdict(s, roots, request["mode"]) for s in signatures])
    print(json.dumps(found))


asyncio.run(main())
