"""Puts line ends and spaces of another width into the runs of a paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from lxml import etree

from drafter.ooxml.namespaces import SPACE, w

_BEFORE_SCALE = frozenset(
    map(w, "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
           "vanish webHidden color spacing".split())
)  # fmt: skip
"""What comes before the scale in the properties of a run, by the schema."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What becomes of a letter.

    Args:
        letter: what stands in its place; nothing takes it out.
        ends: the line ends after it.
        scale: its width in per cent of what the font gives it; `None` leaves it as it is.
    """

    letter: str
    ends: bool = False
    scale: int | None = None


_Content = str | etree._Element

Edits = Mapping[tuple[etree._Element, int], Edit]
"""A text and the place of a letter in it → what becomes of the letter."""


def rewrite(edits: Edits) -> None:
    """Change letters in place; a run is cut where the scale changes."""
    for run in dict.fromkeys(text.getparent() for text, _ in edits):
        parent = None if run is None else run.getparent()
        if run is not None and parent is not None:
            place = parent.index(run)
            parent[place : place + 1] = [
                _run(run, *piece) for piece in groupby(_contents(run, edits), key=itemgetter(0))
            ]


def _contents(run: etree._Element, edits: Edits) -> Iterator[tuple[int | None, _Content]]:
    """Yield the letters of a run and what else stands in it, each with its own scale."""
    for child in run:
        if child.tag == w("rPr"):
            continue
        if child.tag != w("t"):
            yield None, child
            continue
        for place, letter in enumerate(child.text or ""):
            edit = edits.get((child, place), Edit(letter))
            yield edit.scale, edit.letter
            if edit.ends:
                yield edit.scale, etree.Element(w("br"))


def _run(like: etree._Element, scale: int | None, contents: Iterable[tuple[object, _Content]]) -> etree._Element:
    run = etree.Element(w("r"))
    run.append(_scaled(like.find(w("rPr")), scale))
    for letters, group in groupby((content for _, content in contents), key=lambda content: isinstance(content, str)):
        if letters:
            etree.SubElement(run, w("t"), {SPACE: "preserve"}).text = "".join(map(str, group))
        else:
            run.extend([content for content in group if not isinstance(content, str)])
    return run


def _scaled(like: etree._Element | None, scale: int | None) -> etree._Element:
    properties = etree.Element(w("rPr")) if like is None else deepcopy(like)
    if scale is not None:
        _put(properties, "w", scale)
    return properties


def put_spacing(run: etree._Element, twips: int) -> None:
    """Set the letters of a run apart by some twentieths of a point."""
    if (properties := run.find(w("rPr"))) is None:
        run.insert(0, properties := etree.Element(w("rPr")))
    _put(properties, "spacing", twips)


def _put(properties: etree._Element, name: str, value: int) -> None:
    """Put the scale or the spacing of letters where the schema wants it, in the place of another one."""
    for old in properties.findall(w(name)):
        properties.remove(old)
    place = sum(child.tag in _BEFORE_SCALE for child in properties)
    properties.insert(place, etree.Element(w(name), {w("val"): str(value)}))
