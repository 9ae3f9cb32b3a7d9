"""Finds the links between notes and their marks in a page, however Word, LibreOffice or others write them."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.language.patterns import lazy
from drafter.readers.html_tags import Tag

_LABEL = lazy(r"(?:<sup>)?\s*(?:\\?\[)?(\d{1,3}|(?:\\?\*){1,3})(?:\\?\])?\s*(?:</sup>)?")


def mutual_links(pieces: Iterable[Tag | str]) -> frozenset[str]:
    """Return the addresses of links that lead to links which lead back: those of notes and their marks.

    >>> there, back = Tag("a", False, ' id="r1" href="#n1"'), Tag("a", False, ' name="n1" href="#r1"')
    >>> sorted(mutual_links([there, back])), sorted(mutual_links([there]))
    (['#n1', '#r1'], [])
    """
    tags = (one for one in pieces if isinstance(one, Tag) and one.name == "a" and not one.closes)
    links = {f"#{name}": tag.attribute("href") for tag in tags for name in _names(tag)}
    return frozenset(there for here, there in links.items() if links.get(there) == here)


def label_in(words: str) -> str:
    """Return the label that a link consists of, raised or in brackets; nothing if it has other words.

    >>> label_in("[12]"), label_in("<sup>3</sup>"), label_in("resolution 3")
    ('12', '3', '')
    """
    found = _LABEL.fullmatch(words)
    return found[1].replace("\\", "") if found else ""


def _names(tag: Tag) -> set[str]:
    return {tag.attribute("id"), tag.attribute("name")} - {""}
