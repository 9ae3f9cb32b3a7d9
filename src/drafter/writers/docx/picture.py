"""The emblem, for the users who have the right to show it: a picture as a finished run."""

from __future__ import annotations

import io
import struct

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.parts.story import StoryPart
from docx.shared import Emu
from lxml import etree

from drafter.model.errors import BadPicture
from drafter.ooxml.runs import wrapped

_SIZE = (Emu(713232), Emu(597103))
_LARGEST = 10_000_000
_KINDS = {b"\x89PNG\r\n\x1a\n": b"IEND\xaeB`\x82", b"\xff\xd8\xff": b"\xff\xd9"}
"""How a picture of each kind that Word shows begins and ends."""
_DAMAGE = (
    InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError, struct.error, ValueError, KeyError,
    IndexError, ZeroDivisionError, OverflowError,
)  # fmt: skip


def picture(part: StoryPart, emblem: bytes) -> str:
    """Put a picture into a part and return its run.

    Args:
        part: the part in which it is shown; it gets a relationship to the picture.
        emblem: a PNG or JPEG file.

    Raises:
        BadPicture: it is of another kind, cut off or damaged.
    """
    end = next((end for start, end in _KINDS.items() if emblem.startswith(start)), None)
    if end is None:
        raise BadPicture("The emblem is no picture that Word can show: use PNG or JPEG.")
    if len(emblem) > _LARGEST or end not in emblem[-1_000:]:
        raise BadPicture("The emblem is cut off or larger than 10 MB: save the picture again.")
    try:
        inline = part.new_pic_inline(io.BytesIO(emblem), *_SIZE)
    except _DAMAGE as error:
        raise BadPicture("The emblem is a damaged picture: save it again as PNG or JPEG.") from error
    return wrapped(f"<w:drawing>{etree.tostring(inline, encoding='unicode')}</w:drawing>")
