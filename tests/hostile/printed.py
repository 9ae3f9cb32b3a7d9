"""PDF files: a few kilobytes that unpack to millions of operators, arrays in arrays, states without end."""

from __future__ import annotations

import zlib
from functools import partial

from drafter import readers
from tests.hostile.child import Kinds

_WORDS = b"BT /F1 10 Tf 72 700 Td (The General Assembly,) Tj 0 -20 Td (Decides to remain seized.) Tj ET\n"
_REPEATED = {
    b"q\n": 9_000_000, b"q Q ": 4_000_000, b"1 ": 9_000_000, b"/a ": 3_000_000, b"[": 3_000_000, b"(": 3_000_000,
    b"<": 3_000_000, b"BMC ": 3_000_000, b"ID ": 1_000_000, b"<</a ": 1_000_000, b"% \n": 1_000_000,
    b"9" * 400 + b" cm ": 9,
    b"BT /F1 1 Tf 1 1 Td (a) Tj ": 20_000, b"0 0 99 1 re ": 20_000, b"\\": 1_000_000, b"/F1 Do ": 300_000,
}  # fmt: skip


def kinds() -> Kinds:
    """Yield the files."""
    for content, times in _REPEATED.items():
        yield f"{times:,} times {content[:30]!r}", partial(_read, pdf(_WORDS + content * times))
    yield "200 MB of nothing", partial(_read, pdf(bytes(200_000_000)))
    whole = pdf(_WORDS)
    for cut in range(0, len(whole), 37):
        yield f"a file cut at {cut}", partial(_read, whole[:cut] + b"%PDF-1.4" * (cut < 9))


def _read(data: bytes) -> None:
    readers.read(data, "page.pdf")


def pdf(content: bytes) -> bytes:
    """Return a file of one page with this description."""
    packed = zlib.compress(content, 9)
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 %s >> >> >>"
    )
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page % font,
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
    ]
    file, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(parts) + 1, len(file))
    return file + b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1) + rows + trailer
