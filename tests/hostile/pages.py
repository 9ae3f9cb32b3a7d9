"""Pages in HTML: tags without end, characters without number, sets of characters that are none."""

from __future__ import annotations

from functools import partial

from drafter import readers
from tests.hostile.child import Kinds

_HEAD = b"<html><body><p>The General Assembly,</p><p>"
_FOOT = b"</p><p>Decides to remain seized of the matter.</p></body></html>"
_OPEN = (b"<!--", b"<![CDATA[", b"<!x ", b"<?", b"</", b"<a ", b"<p a='", b"<p a=\"'", b"<", b"<script>", b"<p a=")
_NESTED = (b"<b>", b"<b>x", b"<b>x </b>", b"<div>", b"<sup>", b"<a href=x>", b"<table><tr><td>", b"<td>x", b"<i>x<b>")
_MARKS = (b"[", b"*", b"\\", b"&", b"&lt;", b"|x", b"[x](", b"[^", b"*x* ", b"\xc2\xb9")
_SETS = (
    "undefined",
    "idna",
    "punycode",
    "unicode_escape",
    "raw_unicode_escape",
    "rot13",
    "zlib",
    "utf-7",
    "base64",
    "x",
)


def kinds() -> Kinds:
    """Yield the pages."""
    for repeated in (*_OPEN, *_NESTED, *_MARKS):
        yield f"{repeated!r} again and again", partial(_read, _HEAD + repeated * 10_000 + _FOOT)
        yield f"{repeated!r} to the end", partial(_read, _HEAD + repeated * 10_000)
    for digits in (b"&#" + b"9" * 5_000, b"&#x" + b"f" * 5_000, b"&#55296", b"&#0", b"&#1114112", b"&#x9b"):
        yield f"the character {digits[:9]!r}", partial(_read, _HEAD + digits + b";" + _FOOT)
    for name in _SETS:
        head = f'<html><meta charset="{name}">'.encode()
        yield f"the character set {name}", partial(_read, head + b"\xff\xfe\x9b\x1b" + _HEAD + _FOOT)
    yield "a thousand notes", partial(_read, _notes(1_000))
    yield "50 MB", partial(_read, _HEAD + b"<p>Recalling its resolution,</p>" * 1_500_000 + _FOOT)
    yield "a tag of 1 MB", partial(_read, _HEAD + b"<p " + b"a=b " * 250_000 + b">" + _FOOT)


def _read(page: bytes) -> None:
    readers.read(page, "page.html")


def _notes(number: int) -> bytes:
    marks = b"".join(b"a word<sup>%d</sup> " % n for n in range(1, number + 1))
    notes = b"".join(b"<p><sup>%d</sup> A/RES/%d/1.</p>" % (n, n) for n in range(1, number + 1))
    return _HEAD + marks + b"</p>" + notes + _FOOT
