"""What a reader hands to the parser: paragraphs as the format shows them, before anyone knows what they are.

A reader of any format gives a `SourceDocument`: what stands on the pages from top to bottom, without running
heads, with the footnotes as paragraphs of their own (`note` is their mark) wherever the format has them.
`grammar.parse` puts notes at their marks, joins what a page break cut and recognizes masthead, preamble,
operative part and annexes. Whatever the format knows for certain (a style name, the size of the type) is
passed on as a hint; a hint that is missing costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, Literal

from drafter.language.patterns import lazy
from drafter.model.errors import UnreadableSource
from drafter.model.problems import Level, Place, Problem
from drafter.model.resolution import Inline, Inlines, merged, plain

SourceRole = Literal[
    "", "symbol", "organ", "distribution", "date", "original", "session", "committee", "agenda item", "agenda title",
    "sponsors", "source", "title", "enacting", "heading", "annex", "closing",
]  # fmt: skip
"""What a format may say that a paragraph is: an element of the masthead, the title, a heading; empty: nothing."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A footnote mark in the text ("1", "*"), not yet joined with its note."""

    label: str


SourceInline = Inline | Mark


@dataclass(frozen=True, slots=True)
class SourceParagraph:
    """One paragraph of a source.

    Args:
        inlines: its words and marks. A format without footnote marks (Word) gives finished `Note`s.
        note: the mark of the footnote that this paragraph is ("1", "*"); empty for a paragraph of text.
        label: a number or letter that the format keeps apart from the words (automatic numbering).
        role: what the format says it is; empty when it does not say.
        indent: distance of the turn lines from the left edge of the text column, in points.
        first: distance of the first line from the same edge, in points.
        size: size of the type, in points; 0 when unknown.
        page: the page where it begins, counted from 1; a format without pages counts what breaks its text.
        line: the line of the file or of the page where it begins, for messages.
        tight: whether it follows the paragraph before it with nothing between, so that it may be its next line.
    """

    inlines: tuple[SourceInline, ...]
    note: str = ""
    label: str = ""
    role: SourceRole = ""
    indent: float = 0.0
    first: float = 0.0
    size: float = 0.0
    page: int = 1
    line: int = 0
    tight: bool = False

    @property
    def place(self) -> Place:
        """Where it begins, for messages: the line, or the page where only that is known."""
        return Place("", self.line, paragraph="" if self.line or not self.size else f"page {self.page}")

    @property
    def finished(self) -> Inlines:
        """The inlines that are no open marks: all of them, once the notes stand at their marks."""
        return tuple(i for i in self.inlines if not isinstance(i, Mark))

    @property
    def words(self) -> str:
        """The plain words with the label before them, without marks and notes."""
        return " ".join(f"{self.label} {plain(self.finished)}".split())


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table of a source: rows of cells."""

    rows: tuple[tuple[tuple[SourceInline, ...], ...], ...]
    page: int = 1
    line: int = 0


SourceBlock = SourceParagraph | SourceTable


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """All of a source, in the order of reading, and what the reader could not be sure of.

    Args:
        blocks: paragraphs and tables.
        symbol: the document's own symbol where the format shows it outside the text (a page header).
        problems: what was read with doubt.
        unread: what the file has beside its text, each as a sentence; it is among the problems.
    """

    blocks: tuple[SourceBlock, ...]
    symbol: str = ""
    problems: tuple[Problem, ...] = field(default=(), compare=False)
    unread: tuple[str, ...] = field(default=(), compare=False)


LONGEST = 600_000
"""The longest text that is read, in characters: many times the longest resolution."""
_QUOTED = 60
"""So many characters of a text a message quotes."""
_CHARACTERS_A_LINE = 50
"""How many characters a line has at least, in a long text and on the whole."""

_CONTROL = lazy("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LOST = "\ufffd"
_OF_ONE_FONT = lazy("[\ue000-\uf8ff]")
"""Signs that only the font of the file shows, such as Symbol or Wingdings."""


def joined(inlines: Iterable[SourceInline]) -> tuple[SourceInline, ...]:
    """Join what is between two marks: neighbours of one kind are one inline.

    >>> from drafter.model.resolution import Text
    >>> joined([Text("a"), Text("b"), Mark("1"), Text("c")])
    (Text(words='ab'), Mark(label='1'), Text(words='c'))
    """
    found: list[SourceInline] = []
    run: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Mark):
            found += [*merged(tuple(run)), inline]
            run = []
        else:
            run.append(inline)
    return (*found, *merged(tuple(run)))


_ORDINARY = str.maketrans({
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\t\v\x85\u2028\u2029", " "),
    **dict.fromkeys("\u2010\u2011", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
})  # fmt: skip


def ordinary(words: str) -> str:
    r"""Undo typography: ordinary spaces and hyphens, no invisible characters, no ligatures.

    >>> ordinary("5\u00a0September, long\u2011term\u200b")
    '5 September, long-term'
    """
    return re.sub(" {2,}", " ", words.translate(_ORDINARY))


def beginning(words: str) -> str:
    """Return words as a message quotes them: with single blanks, and of many the first ones.

    >>> beginning(" its  draft "), len(beginning("all " * 100))
    ('its draft', 60)
    """
    bare = " ".join(words.split())
    return bare if len(bare) <= _QUOTED else f"{bare[:_QUOTED].rstrip()}…"


def bounded(text: str, longest: int = LONGEST) -> str:
    """Return a text that is no longer than any resolution.

    Raises:
        UnreadableSource: it is longer, or has more lines than any resolution has.
    """
    if len(text) > longest or text.count("\n") > longest // _CHARACTERS_A_LINE:
        raise UnreadableSource(
            "This text is longer than any resolution: cut out the resolution and save it as a file of its own."
        )
    return text


def without_controls(document: SourceDocument) -> SourceDocument:
    r"""Return a source without characters that nothing prints; tell where some stood, and letters that are lost.

    >>> from drafter.model.resolution import Text
    >>> document = SourceDocument((SourceParagraph((Text("No\x9bting \ufffd"),), line=7),))
    >>> [problem.message[:36] for problem in without_controls(document).problems]
    ['the control character U+009B stands ', 'a letter of this line was lost when ']
    """
    text = "".join(_strings(block) for block in document.blocks)
    if not (_CONTROL.search(text) or _OF_ONE_FONT.search(text) or _LOST in text):
        return document
    problems = [problem for block in document.blocks for problem in _doubts(block)]
    blocks = tuple(_cleaned(block) for block in document.blocks)
    return replace(document, blocks=blocks, problems=(*document.problems, *problems))


def _doubts(block: SourceBlock) -> Iterator[Problem]:
    words = _strings(block)
    place = Place(line=block.line)
    for one in dict.fromkeys(_CONTROL.findall(words)):
        message = f"the control character U+{ord(one):04X} stands in the words here and is left out: compare them"
        yield Problem(place, message, level=Level.WARN)
    for one in dict.fromkeys(_OF_ONE_FONT.findall(words)):
        message = f"a sign of a symbol font (U+{ord(one):04X}) stands here, which no other font shows: use letters"
        yield Problem(place, message, level=Level.WARN)
    if _LOST in words:
        message = f"a letter of this line was lost when the file was made ({_LOST}, U+FFFD): write it where it belongs"
        yield Problem(place, message, level=Level.WARN)


def _strings(part: Any) -> str:
    """Return all words in a paragraph, a table or a piece of one."""
    if isinstance(part, tuple):
        return "".join(map(_strings, part))
    if isinstance(part, SourceParagraph):
        return part.label + _strings(part.inlines)
    inner = getattr(part, "rows", None) or getattr(part, "inlines", None)
    return _strings(inner) if inner else getattr(part, "words", "")


def _cleaned(part: Any) -> Any:
    """Return a part of a source without control characters."""
    if isinstance(part, str):
        return _CONTROL.sub("", part)
    if isinstance(part, tuple):
        return tuple(map(_cleaned, part))
    if not is_dataclass(part) or isinstance(part, type):
        return part
    return replace(part, **{f.name: _cleaned(getattr(part, f.name)) for f in fields(part)})
