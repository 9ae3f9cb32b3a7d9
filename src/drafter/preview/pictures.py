"""Pages of a PDF as pictures, which every browser shows alike."""

from __future__ import annotations

from io import BytesIO

_SCALE = 1.6
"""Dots for each point: sharp on a screen of usual size."""


def pictures(pdf: bytes) -> list[bytes]:
    """Return a picture (PNG) of each page.

    Args:
        pdf: the bytes of the file.
    """
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    try:
        return [_png(page.render(scale=_SCALE).to_pil()) for page in document]
    finally:
        document.close()


def _png(image: object) -> bytes:
    into = BytesIO()
    image.save(into, "PNG")  # type: ignore[attr-defined]
    return into.getvalue()
