"""What stands beside the words of a Word file: comments, with author, day and paragraph; who saved it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from drafter.language import dates
from drafter.language.patterns import lazy
from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package
from drafter.readers.docx.comment_places import CommentPlace, comment_places, words_of
from drafter.readers.docx.comment_threads import Thread, threads

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
        before: the words of this paragraph without any tracked change.
        answered: whom it answers, if it is an answer to another comment.
        is_resolved: whether it, or the comment that it answers, is marked as resolved.
    """

    author: str
    day: str
    words: str
    about: str
    stamp: str = ""
    before: str = ""
    answered: str = ""
    is_resolved: bool = False

    def __str__(self) -> str:
        """Print with the name and the day.

        >>> print(MarginComment("Norway", "3 May 2027", "Why now?", "Noting peace,"))
        Norway, 3 May 2027: Why now?
        """
        answer = f"in answer to {self.answered}" if self.answered else ""
        head = ", ".join(filter(None, (self.author or "somebody", self.day, answer)))
        return f"{head}: {self.words}{' (resolved)' if self.is_resolved else ''}"


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
    return tuple(_comments(known, comment_places(file), threads(file, known)))


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


def _comments(
    known: Mapping[str, etree._Element], places: Mapping[str, CommentPlace], thread: Mapping[str, Thread]
) -> Iterator[MarginComment]:
    """Yield the comments in the order of their places, answers after what they answer; those without one at the end."""
    ordered = [*(n for n in places if n in known), *(n for n in known if n not in places)]
    first = [n for n in ordered if thread[n].answers not in known]
    for number in dict.fromkeys((*(one for n in first for one in (n, *_answers(n, ordered, thread))), *ordered)):
        above = thread[number].answers
        place = places.get(number) or places.get(above) or CommentPlace("", "")
        made = _comment(known[number], place)
        answered = known[above].get(w("author"), "").strip() or "somebody" if above in known else ""
        if made.words:
            yield made._replace(answered=answered, is_resolved=thread[number].is_resolved)


def _comment(one: etree._Element, place: CommentPlace) -> MarginComment:
    author, date = one.get(w("author"), "").strip(), one.get(w("date"), "")
    return MarginComment(author, _day(date), words_of(one), place.about, stamp(date), place.before)


def _answers(number: str, ordered: Sequence[str], thread: Mapping[str, Thread]) -> list[str]:
    return [one for one in ordered if thread[one].answers == number != one]


def _day(stamp: str) -> str:
    try:
        return dates.format(dates.parse(stamp[:10]))
    except ValueError:
        return ""
