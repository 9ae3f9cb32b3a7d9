"""What people have put on the pages of a PDF: remarks, words struck out, forms filled in. None of it is the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from drafter.readers.source import beginning

_CROSSED_OUT = ("/StrikeOut",)
_SILENT = ("/Link", "/Popup")
"""What says nothing of its own: a link, and the window of a remark."""


def remarks(pages: Iterable[Any]) -> Iterator[str]:
    """Yield a sentence for the remarks on the pages, one for what is filled in, one for what is struck out.

    Args:
        pages: the pages, as pypdf has them.
    """
    several = [note for page in pages for note in _of_page(page) if note.get("/Subtype") not in _SILENT]
    said = [words for note in several if (words := _words(note.get("/Contents")))]
    filled = [words for note in several if note.get("/Subtype") == "/Widget" and (words := _filled_in(note))]
    if said:
        yield f"{_count(said, 'remark')} on the pages, which are no part of the text and are not read: {_quoted(said)}"
    if filled:
        yield f"{_count(filled, 'field')} of a form, whose words are not read: {_quoted(filled)}"
    if crossed := sum(note.get("/Subtype") in _CROSSED_OUT for note in several):
        yield f"words are struck out on the pages by a remark ({crossed}), which deletes nothing; they stay in the text"


def _of_page(page: Any) -> Iterator[Any]:
    found = _resolved(page.get("/Annots"))
    for one in found if isinstance(found, list) else ():
        note = _resolved(one)
        if isinstance(note, dict):
            yield note


def _filled_in(note: Any) -> str:
    """Return what stands in a field of a form, which may have its value from the field above it."""
    own = _words(note.get("/V"))
    above = _resolved(note.get("/Parent"))
    return own or (_words(above.get("/V")) if isinstance(above, dict) else "")


def _words(value: Any) -> str:
    """Return the words of a value; none of one that is a name, such as `/Off` of a box that nobody has ticked."""
    words = " ".join(found.split()) if isinstance(found := _resolved(value), str) else ""
    is_name = words.startswith("/") and " " not in words
    return "" if is_name else words


def _resolved(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value


def _count(several: list[str], what: str) -> str:
    return f"there is a {what}" if len(several) == 1 else f"there are {len(several)} {what}s"


def _quoted(several: list[str]) -> str:
    return ", ".join(f"“{beginning(one)}”" for one in several[:3]) + ("…" if len(several) > 3 else "")
