"""Where the comments of a Word file stand: the words of their paragraphs, with and without tracked changes."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from drafter.ooxml import revisions
from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package
from drafter.readers.source import ordinary

_WORDS = (w("t"), w("delText"))
_PARTING = {**dict.fromkeys(map(w, ("tab", "ptab", "br", "cr")), " "), w("noBreakHyphen"): "-"}


class CommentPlace(NamedTuple):
    """The words of the paragraph that a comment is about, with all tracked changes made, and with none."""

    about: str
    before: str


def comment_places(file: Package) -> dict[str, CommentPlace]:
    """Return where each comment stands, by its id, in the order of the text; one in a note stands at its mark.

    Args:
        file: the Word file; its tracked changes are made.
    """
    body = file.body
    before, marked = _rejected(file), list(_marks(body))
    noted = list(_marks_in_notes(file, body))
    original = {id(one): words_of(one) for _, one in (*marked, *noted)}
    revisions.accept(body)
    after = dict(reversed(list(_marks(body))))
    found: dict[str, CommentPlace] = {}
    for number, paragraph in (*marked, *noted):
        now = after.get(number, paragraph if _is_in(paragraph, body) else None)
        words = original[id(paragraph)] if now is None else words_of(now)
        found.setdefault(number, CommentPlace(words, before.get(number, "")))
    return found


def _rejected(file: Package) -> dict[str, str]:
    """Return the words of the paragraph of each comment with no tracked change made."""
    body = deepcopy(file.body)
    revisions.reject(body)
    several = (*_marks(body), *_marks_in_notes(file, body))
    return {number: words_of(paragraph) for number, paragraph in reversed(several)}


def _marks(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield the ids of comments at their paragraphs, in the order of the text; the first place of one is its own."""
    for mark in root.iter(w("commentReference"), w("commentRangeStart"), w("commentRangeEnd")):
        paragraph = next(mark.iterancestors(w("p")), None)
        if paragraph is not None:
            yield mark.get(w("id"), ""), paragraph


def _marks_in_notes(file: Package, body: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield the ids of comments on notes at the paragraphs that have their marks."""
    for kind in ("footnote", "endnote"):
        root = file.part(f"{kind}s")[1]
        notes = {} if root is None else {one.get(w("id")): one for one in root.iter(w(kind))}
        for mark in body.iter(w(f"{kind}Reference")):
            note, paragraph = notes.get(mark.get(w("id"))), next(mark.iterancestors(w("p")), None)
            if note is not None and paragraph is not None:
                yield from ((number, paragraph) for number, _ in _marks(note))


def _is_in(element: etree._Element, root: etree._Element) -> bool:
    return next((True for one in element.iterancestors() if one is root), False)


def words_of(element: etree._Element) -> str:
    """Return the words of a paragraph, or of all in something; what parts words is a blank.

    >>> words_of(etree.fromstring(f'<p xmlns="{w("")[1:-1]}"><r><t>3.</t><tab/><t>Requests</t></r></p>'))
    '3. Requests'
    """
    paragraphs = [element] if element.tag == w("p") else list(element.iter(w("p")))
    texts = ("".join(one.text or _PARTING.get(one.tag, "") for one in p.iter(*_WORDS, *_PARTING)) for p in paragraphs)
    return " ".join(ordinary(" ".join(texts)).split())
