"""What stands beside the words of a Word file: comments, with author, day and paragraph; who saved it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from drafter.language import dates
from drafter.language.patterns import lazy
from drafter.ooxml import revisions
from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package
from drafter.readers.source import ordinary

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_TERMS = "http://purl.org/dc/terms/"
_STAMP = lazy(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d")


class MarginComment(NamedTuple):
    """A comment.

    Args:
        author: the name that the program wrote down.
        day: when, as the United Nations prints days; empty where it is not known.
        words: the comment.
        about: the words of the paragraph that it is about.
        stamp: when, as Word writes it ("2027-07-01T10:30:00Z"); empty where that is not known.
    """

    author: str
    day: str
    words: str
    about: str
    stamp: str = ""

    def __str__(self) -> str:
        """Print with the name and the day.

        >>> print(MarginComment("Norway", "3 May 2027", "Why now?", "Noting peace,"))
        Norway, 3 May 2027: Why now?
        """
        return f"{', '.join(filter(None, (self.author or 'somebody', self.day)))}: {self.words}"


def margin_comments(data: bytes) -> tuple[MarginComment, ...]:
    """List the comments of a Word file in the order of the text.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: it is no Word file, or a locked or damaged one.
    """
    file = Package(data)
    root = file.part("comments")[1]
    if root is None:
        return ()
    known = {one.get(w("id"), ""): one for one in root.iter(w("comment"))}
    body = file.body
    revisions.accept(body)
    return tuple(_comments(body, known))


def last_saved_by(data: bytes) -> str:
    """Return who saved a Word file last, as the program wrote it down; nothing where it is not known.

    Raises:
        UnreadableSource: as for `margin_comments`.
    """
    root = Package(data).tree("docProps/core.xml")
    found = None if root is None else root.find(f"{{{_CORE}}}lastModifiedBy")
    return "" if found is None else " ".join((found.text or "").split())


def last_saved_at(data: bytes) -> str:
    """Return when a Word file was saved last, in the form of a stamp; nothing where it is not known.

    Raises:
        UnreadableSource: as for `margin_comments`.
    """
    root = Package(data).tree("docProps/core.xml")
    return stamp("" if root is None else root.findtext(f"{{{_TERMS}}}modified", ""))


def stamp(written: str) -> str:
    """Return date and time as they may stand in a Word file; nothing where they are none.

    >>> stamp("2027-07-01T10:30:00.25+02:00"), stamp("yesterday")
    ('2027-07-01T10:30:00Z', '')
    """
    found = _STAMP.match(written.strip())
    return f"{found[0]}Z" if found and _day(found[0]) else ""


def _comments(body: etree._Element, known: dict[str, etree._Element]) -> Iterator[MarginComment]:
    told = set[str]()
    for mark in body.iter(w("commentReference"), w("commentRangeStart")):
        number = mark.get(w("id"), "")
        paragraph = next(mark.iterancestors(w("p")), None)
        if number in told or number not in known or paragraph is None:
            continue
        told.add(number)
        one = known[number]
        words = _words(one)
        if words:
            author, date = one.get(w("author"), "").strip(), one.get(w("date"), "")
            yield MarginComment(author, _day(date), words, _words(paragraph), stamp(date))


def _words(element: etree._Element) -> str:
    paragraphs = [element] if element.tag == w("p") else list(element.iter(w("p")))
    texts = ("".join(one.text or "" for one in p.iter(w("t"))) for p in paragraphs)
    return " ".join(ordinary(" ".join(texts)).split())


def _day(stamp: str) -> str:
    try:
        return dates.format(dates.parse(stamp[:10]))
    except ValueError:
        return ""
