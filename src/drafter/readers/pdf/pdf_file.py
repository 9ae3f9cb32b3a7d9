"""Opens a PDF file with pypdf and draws its pages; the only module that knows pypdf."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from drafter.model.errors import UnreadableSource
from drafter.readers.pdf.drawing import Ink, Page
from drafter.readers.pdf.matrix import SLANTED, Edges, edges, looked_at
from drafter.readers.pdf.operators import TooMuchInk
from drafter.readers.pdf.remarks import remarks

_MISSING = (
    'Reading PDF files needs the package pypdf: pip install "un-drafter[pdf]" '
    "(installed with pipx: pipx inject un-drafter pypdf)."
)
_DAMAGED = "This PDF file is damaged: download it again, or save the text as Word (.docx) or plain text."
_LOCKED = "This PDF file is locked with a password: save it without one."
_CIPHER = "This PDF file is encrypted: save it without protection, or install what opens it: pip install cryptography."
_TOO_LONG = "This PDF file is longer than any resolution: cut out the pages of the resolution and save them as a file."
_MOST_PAGES = 300


@dataclass(frozen=True, slots=True)
class Opened:
    """The pages of a file, drawn.

    Args:
        pages: the pages.
        damaged: whether pypdf found damage that it could pass over.
        remarks: what people have put on the pages, each kind in a sentence.
    """

    pages: tuple[Page, ...]
    damaged: bool
    remarks: tuple[str, ...] = ()


def opened(data: bytes) -> Opened:
    """Open a file and draw its pages.

    Raises:
        UnreadableSource: pypdf is missing, or the file is damaged beyond reading, locked or too long.
    """
    pypdf = _pypdf()
    with _heard() as complaints, _refused(pypdf):
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableSource(_LOCKED)
        if len(reader.pages) > _MOST_PAGES:
            raise UnreadableSource(_TOO_LONG)
        ink = Ink()
        pages = tuple(_drawn(page, ink) for page in reader.pages)
        left = tuple(remarks(reader.pages))
    return Opened(pages, any("decompress" in complaint for complaint in complaints), left)


def _pypdf() -> Any:
    try:
        import pypdf
    except ImportError as missing:
        raise UnreadableSource(_MISSING) from missing
    return pypdf


def _drawn(page: Any, ink: Ink) -> Page:
    """Return a page as it is read: one on which most words are printed sideways is turned."""
    drawn = _turned(page, ink, 0)
    turned = drawn.letters.most_common(1)[0][0] if drawn.letters else 0
    return drawn if turned in (0, SLANTED) else _turned(page, ink, turned)


def _turned(page: Any, ink: Ink, more: int) -> Page:
    """Draw a page, turned by so many degrees more than the file says."""
    base, height = looked_at(page.rotation + more, *_sorted(page.mediabox))
    drawn = Page(height, base, ink, seen=edges(base, height, _box(page)))
    contents = page.get_contents()
    if contents is not None:
        drawn.draw(contents.get_data(), page.get("/Resources", {}).get_object())
    return drawn


def _box(page: Any) -> Edges:
    """Return the edges of what is seen of a page: the box to which it is cut, as far as it is on the paper.

    Where nothing would be left of the paper, all of it is seen, as viewers show it.
    """
    (left, low, right, high), paper = map(_sorted, (page.cropbox, page.mediabox))
    cut = max(left, paper[0]), max(low, paper[1]), min(right, paper[2]), min(high, paper[3])
    return cut if cut[0] < cut[2] and cut[1] < cut[3] else paper


def _sorted(box: Any) -> Edges:
    """Return the left, lower, right and upper edge of a box, whichever of its corners the file names first."""
    one, two, three, four = (float(value) for value in box)
    return min(one, three), min(two, four), max(one, three), max(two, four)


@contextmanager
def _refused(pypdf: Any) -> Iterator[None]:
    """Yield in one sentence what a damaged file makes pypdf say in many ways, anywhere in its code."""
    try:
        yield
    except UnreadableSource:
        raise
    except TooMuchInk as long:
        raise UnreadableSource(_TOO_LONG) from long
    except pypdf.errors.DependencyError as cipher:
        raise UnreadableSource(_CIPHER) from cipher
    except Exception as damage:
        raise UnreadableSource(_DAMAGED) from damage


@contextmanager
def _heard() -> Iterator[list[str]]:
    """Collect what pypdf logs, instead of showing it to a person who cannot do anything about it."""
    complaints: list[str] = []
    logger = logging.getLogger("pypdf")
    handler = logging.Handler()
    handler.emit = lambda record: complaints.append(record.getMessage())  # type: ignore[method-assign]
    propagated, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield complaints
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagated
