"""What no resolution can have: where it was found all the same, the source was read wrongly."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.patterns import lazy
from drafter.model.problems import Level, Place, Problem
from drafter.model.resolution import Block, Enacting, Paragraph, Part, Resolution, Table, plain
from drafter.readers.grammar.frame import ORGANS

_LONGEST_TITLE = 500
"""Letters of a title; the longest of 2,041 printed ones has 395."""
_CLAUSE = lazy(rf"\bThe (?:{'|'.join(ORGANS)})\b ?,")
_AGAIN = lazy(rf"Resolution adopted by the (?:{'|'.join(ORGANS)})\b|Distr\.: ?(?:General|Limited)\b")
"""What begins a document, and stands in no text."""
_NOTE = lazy(
    r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+ ?\S|Ibid\.|\d{1,3} (?:Ibid\.|See |Resolutions? |United Nations, Treaty|[A-Z]{1,4}/[\dA-Z])"
)
_RAISED = lazy(r"(?<=[a-z,;.”’)])(?<!\bm)(?<!\b[ckm]m)(?<!\bsq)[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_LOWERED = lazy(r"(?:[a-z]{4}|[a-z”’)][,;])\d{1,3}(?=[,;.]?(?:\s|$))|[a-z”’)]\.\d{1,3}$")
"""The mark of a note that is not raised any more, behind a word or its comma."""
_EXCERPT = 40


def doubts(resolution: Resolution) -> Iterator[Problem]:
    """Yield why a reading cannot be right.

    Args:
        resolution: what was read.

    >>> from drafter.model.resolution import Masthead, Text
    >>> wrong = Resolution(Masthead(), (Text("Peace The General Assembly, recalling it,"),), ())
    >>> [problem.message[:31] for problem in doubts(wrong)]
    ['an enacting clause stands in th', 'the title ends with “,”: it may', 'there is no operative paragraph']
    """
    for message in (*_masthead(resolution), *_title(plain(resolution.title)), *_body(resolution), *_words(resolution)):
        yield Problem(Place(), message, level=Level.WARN)


def _masthead(resolution: Resolution) -> Iterator[str]:
    item = f"{resolution.masthead.agenda_item} {plain(resolution.masthead.agenda_title)}"
    if ": draft resolution" in item:
        yield "sponsors stand in the agenda item: its lines, the sponsors and the title were not told apart"


def _title(title: str) -> Iterator[str]:
    if _CLAUSE.search(title):
        yield "an enacting clause stands in the title: what follows it was not read as text"
    if title.endswith((",", ";", ":")):
        yield f"the title ends with “{title[-1]}”: it may hold words that are none of it"
    if len(title) > _LONGEST_TITLE:
        yield f"the title has {len(title)} letters, more than any printed one: it holds words that are none of it"


def _body(resolution: Resolution) -> Iterator[str]:
    clauses = [n for n, block in enumerate(resolution.body) if isinstance(block, Enacting)]
    if clauses and any(isinstance(block, Paragraph) for block in resolution.body[: clauses[0]]):
        yield "a paragraph stands above the enacting clause: a line of the masthead may be read wrongly"
    if not any(isinstance(block, Paragraph) and block.part is Part.OPERATIVE for block in resolution.body):
        yield "there is no operative paragraph"


def _words(resolution: Resolution) -> Iterator[str]:
    if begun := next((words for block in resolution.body if _AGAIN.match(words := _plain(block))), ""):
        yield f"another document begins in the text with “{begun[:_EXCERPT]}”: keep the pages of one in the file"
    for block in (*resolution.body, *(block for annex in resolution.annexes for block in annex.body)):
        words = _plain(block)
        if isinstance(block, Paragraph) and not block.label and _NOTE.match(words):
            yield f"“{words[:_EXCERPT]}” may be a footnote that was read as a paragraph"
        elif found := _RAISED.search(words) or _LOWERED.search(words):
            start = max(0, found.end() - _EXCERPT)
            yield f"“{words[start : found.end()]}”: the number may be the mark of a footnote that was not found"


def _plain(block: Block) -> str:
    return "" if isinstance(block, Table) else plain(block.inlines)
