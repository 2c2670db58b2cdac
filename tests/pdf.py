"""PDF files made for tests: so many pages with so many words; a broken, an empty and a locked one."""

from __future__ import annotations

LOCKED_DICTIONARY = (
    b"<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>"
)


def pdf(pages: int, *, locked: bool = False) -> bytes:
    """A deck whose pages each say which they are."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number in range(1, pages + 1):
        said = (
            f"BT /F1 64 Tf 80 300 Td (Partnership, page {number}) Tj ET 0.1 0.4 0.6 rg 80 {number} 600 24 re f".encode()
        )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Resources << /Font << /F1 3 0 R >> >> "
            + f"/Contents {len(objects) + 2} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(said), said))
    if locked:
        objects.append(LOCKED_DICTIONARY)
    return _file(objects, locked)


def _file(objects: list[bytes], locked: bool) -> bytes:
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = b" /Encrypt %d 0 R /ID [<00><00>]" % len(objects) if locked else b""
    trailer = b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, lock, len(body))
    return body + table + trailer
