"""Tracked changes in the masthead table: the template gives the look, the run is split where a change begins.

The table stands in a header that docxtpl fills. Changed words go there between characters that no text has; afterwards
each run that has them is cut into runs of its own look, those that changed in revisions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy

from lxml import etree

from drafter.compare import Op, compare_words
from drafter.model import Text
from drafter.ooxml.names import WORD, w
from drafter.writers.redline.marks import Revisions

_SIGNS = {Op.DELETED: "\ufdd2", Op.INSERTED: "\ufdd3"}
_END = "\ufdd4"
_OPS = {sign: op for op, sign in _SIGNS.items()}
_PART = re.compile(f"([{''.join(_OPS)}])([^{_END}]*){_END}|([^{''.join(_OPS)}]+)")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def marked(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Give the words of each field, changed ones between signs."""
    return {name: _marked(old[name], words) for name, words in new.items()}


def _marked(old: str, new: str) -> str:
    sides = (((Text(words),) if words else ()) for words in (old, new))
    return "".join(
        piece.printed.shown if piece.op is Op.KEPT else f"{_SIGNS[piece.op]}{piece.printed.shown}{_END}"
        for piece in compare_words(*sides)
    )


def tracked(part: bytes, revisions: Revisions) -> bytes:
    """Turn the signs in a header into revisions; a header without signs stays as it is."""
    if not any(sign.encode() in part for sign in _OPS):
        return part
    root = etree.fromstring(part)
    for text in [text for text in root.iter(w("t")) if _END in (text.text or "")]:
        run = text.getparent()
        parent = None if run is None else run.getparent()
        if run is not None and parent is not None:
            place = parent.index(run)
            parent[place : place + 1] = list(_runs(run, text.text or "", revisions))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _runs(run: etree._Element, words: str, revisions: Revisions) -> Iterator[etree._Element]:
    for found in _PART.finditer(words):
        op = _OPS.get(found[1], Op.KEPT)
        piece = deepcopy(run)
        piece.tail = None
        for text in piece.iter(w("t")):
            text.text = found[2] if found[1] else found[3]
            text.set(_SPACE, "preserve")
        xml = revisions.tracked(op, etree.tostring(piece, encoding="unicode"))
        yield etree.fromstring(f'<w:p xmlns:w="{WORD}">{xml}</w:p>')[0]
