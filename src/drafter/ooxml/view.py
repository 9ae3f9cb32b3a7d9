"""What stands in a Word file, to compare two files: words with their look and link, and every other element.

How words are cut into runs does not count, nor what Word only keeps book with. Nothing else is left out unless the one
who looks says so, so that no case, dash, space or mark can get lost in a comparison.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice, takewhile
from typing import NamedTuple

from lxml import etree

from drafter.language.patterns import lazy
from drafter.model.record import record
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, RELATION, w
from drafter.ooxml.relationships import Relationships

Attributes = tuple[tuple[str, str], ...]


class Seen(NamedTuple):
    """Something seen.

    Args:
        kind: "words", the "begin" or "end" of an element, a "thing" among words, a mark "again", a "note", a "head".
        name: the name of the element.
        attributes: what the element says.
        words: the words.
        more: the look of words, what they stand in, what stands in a thing.
    """

    kind: str
    name: str = ""
    attributes: Attributes = ()
    words: str = ""
    more: tuple[object, ...] = ()


TRANSPARENT = frozenset(map(w, "hyperlink smartTag customXml".split()))
"""What may stand round runs; it is seen of the words in it, wherever it is cut."""

_NUMBERED = (w("footnote"), w("footnoteReference"))
_RANGES = frozenset(map(w, "commentRangeStart commentRangeEnd".split()))
_COMMENTS = _RANGES | {w("commentReference")}
_TABLE_LAYOUT = frozenset(map(w, "tblHeader cantSplit gridCol tblW tcW tcBorders tcMar vAlign".split()))
_CELL_LAYOUT = frozenset(map(w, "pStyle spacing jc ind".split()))
_SIDES_OF_CELL = (w("tcBorders"), w("tcMar"))
"""How a table is laid out, its rows, columns and cells: it follows from all rows, and Word tracks no change of it."""

_NOTEREF = lazy(r"NOTEREF (\S+)")


def _but_ranges(element: etree._Element) -> bool:
    return element.tag not in _RANGES


def but_comments(element: etree._Element) -> bool:
    """Return whether an element counts where a comment is no part of the text, nor the layout of a table."""
    return element.tag not in _COMMENTS and not _is_layout(element)


def _is_layout(element: etree._Element) -> bool:
    if element.tag in _CELL_LAYOUT:
        return next((one.tag == w("tc") for one in islice(element.iterancestors(), 2, 3)), False)
    above = element.getparent()
    return element.tag in _TABLE_LAYOUT or (above is not None and above.tag in _SIDES_OF_CELL)


@record(frozen=True)
class View:
    """A way to look at a part.

    Args:
        links: id of a relationship → where it leads; an id that is not among them is seen itself.
        counts: whether an element counts; one that does not is seen through.
    """

    links: Mapping[str, str] = field(default_factory=dict)
    counts: Callable[[etree._Element], bool] = _but_ranges

    def of(self, element: etree._Element) -> Iterator[Seen]:
        """Yield what stands in an element, in order: words, the beginning and the end of each other element."""
        for one, group in groupby(self._inside(element), key=_wordless):
            if one.kind == "words":
                yield one._replace(words="".join(part.words for part in group))
            else:
                yield from group

    def _inside(self, element: etree._Element, around: tuple[object, ...] = ()) -> Iterator[Seen]:
        for child in element:
            if not isinstance(child.tag, str) or _is_empty(child):
                continue
            if child.tag == w("r"):
                yield from self._run(child, around)
            elif child.tag in TRANSPARENT:
                yield from self._inside(child, (*around, child.tag, self._attributes(child)))
            elif not self.counts(child):
                yield from self._inside(child, around)
            else:
                yield Seen("begin", child.tag, self._attributes(child), child.text or "", around)
                yield from self._inside(child, around)
                yield Seen("end", child.tag)

    def _run(self, run: etree._Element, around: tuple[object, ...]) -> Iterator[Seen]:
        properties = run.find(w("rPr"))
        look = (self._attributes(run), () if properties is None else tuple(View().of(properties)), around)
        for child in run.iterchildren("*"):
            if child.tag == w("t"):
                yield from (Seen("words", words=child.text, more=look),) if child.text else ()
            elif child.tag != w("rPr") and self.counts(child):
                yield Seen(
                    "thing", child.tag, self._attributes(child), child.text or "", (tuple(self.of(child)), *look)
                )

    def _attributes(self, element: etree._Element) -> Attributes:
        """Return the attributes of an element.

        What only Word keeps book with does not count: the number that joins a note with its mark, and the attributes
        of a paragraph, which say when it was edited.
        """
        left_out = element.keys() if element.tag == w("p") else [w("id")] * (element.tag in _NUMBERED)
        pairs = ((str(name), str(value)) for name, value in element.items() if name not in left_out)
        return tuple(sorted((name, self._led(name, value)) for name, value in pairs))

    def _led(self, attribute: str, value: str) -> str:
        return self.links.get(value, value) if attribute.startswith(f"{{{RELATION}}}") else value


def _wordless(one: Seen) -> Seen:
    """Return what must be equal of words that stand side by side to make them one."""
    return one._replace(words="") if one.kind == "words" else one


def _is_empty(element: etree._Element) -> bool:
    """Return whether an element is only left over where a mark of a change stood in it."""
    return element.tag in (w("rPr"), w("pPr"), w("trPr")) and all(_is_empty(child) for child in element)


def led(parts: Mapping[str, bytes], names: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return where the links of some parts of a file lead, by their ids."""
    relationships = Relationships(parts)
    return {name: {key: one.target for key, one in relationships.of(name).items()} for name in names}


def contents(
    trees: Mapping[str, etree._Element],
    links: Mapping[str, Mapping[str, str]],
    counts: Callable[[etree._Element], bool] = but_comments,
) -> list[Seen]:
    """Return what stands in a file: its text, its notes in the order of their marks, its running heads.

    Args:
        trees: the parts of the file that are looked at, by their names.
        links: where the links of each part lead, by their ids (`led`).
        counts: whether an element counts.
    """

    def of(name: str, element: etree._Element) -> Iterator[Seen]:
        return View(links.get(name, {}), counts).of(element)

    document, footnotes = trees[DOCUMENT_PART], trees.get(FOOTNOTES_PART)
    notes = {} if footnotes is None else {note.get(w("id")): note for note in footnotes}
    marked = (notes.get(mark.get(w("id"))) for mark in document.iter(w("footnoteReference")))
    heads = (name for name in sorted(trees) if name not in (DOCUMENT_PART, FOOTNOTES_PART))
    return [
        *_RepeatedMarks().told(of(DOCUMENT_PART, document)),
        *(Seen("note", more=() if note is None else tuple(of(FOOTNOTES_PART, note))) for note in marked),
        *(Seen("head", more=tuple(of(name, trees[name]))) for name in heads),
    ]


class Difference(NamedTuple):
    """Where two files differ first: the number of the paragraph, and its words in the first of them."""

    paragraph: int
    words: str


def first_difference(found: Sequence[Seen], wanted: Sequence[Seen]) -> Difference | None:
    """Return where two files differ first; `None` if all that is seen of them is equal.

    >>> old, new = ([Seen("begin", w("p")), Seen("words", words=words), Seen("end", w("p"))] for words in ("a", "b"))
    >>> first_difference(old, new), first_difference(old, old)
    (Difference(paragraph=1, words='a'), None)
    """
    if found == wanted:
        return None
    equal = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(found, wanted, strict=False)))
    begun = [number for number, one in enumerate(found[: equal + 1]) if (one.kind, one.name) == ("begin", w("p"))]
    rest = found[begun[-1] :] if begun else found
    inside = takewhile(lambda one: (one.kind, one.name) != ("end", w("p")), rest)
    return Difference(len(begun) or 1, "".join(one.words for one in inside))


@dataclass
class _RepeatedMarks:
    """Tells which note a field repeats the mark of, in place of bookmarks and of the number that was shown last."""

    numbered: int = 0
    bookmarks: dict[str, int] = field(default_factory=dict)
    waiting: list[str] = field(default_factory=list)
    held: list[Seen] = field(default_factory=list)

    def told(self, seen: Iterable[Seen]) -> Iterator[Seen]:
        for one in seen:
            if one.name == w("bookmarkStart"):
                self.waiting += [dict(one.attributes).get(w("name"), "")]
            elif one.name == w("bookmarkEnd"):
                self.waiting.clear()
            elif self.held or one.name == w("fldChar"):
                yield from self._field(one)
            else:
                self._count(one)
                yield one
        yield from self.held

    def _count(self, one: Seen) -> None:
        if one.name == w("footnoteReference") and not one.attributes:
            self.numbered += 1
            self.bookmarks |= dict.fromkeys(self.waiting, self.numbered)

    def _field(self, one: Seen) -> list[Seen]:
        self.held.append(one)
        if (w("fldCharType"), "end") not in one.attributes:
            return []
        held, self.held = self.held, []
        found = _NOTEREF.search("".join(one.words for one in held if one.name == w("instrText")))
        return [Seen("again", words=str(self.bookmarks.get(found[1])))] if found else held
