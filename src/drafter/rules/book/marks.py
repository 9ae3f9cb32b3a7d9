"""Brackets, quotation marks and signs: what opens is closed, and spaces stand where they should."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, TEXT, Finding, Role, found, whole
from drafter.rules.registry import rule

_MARKS = {"(": lazy("[()]"), "“": lazy("[“”]")}
_INSIDE = lazy(r"(?<=[“(])(?P<wrong> +)|(?<! )(?P<wrong2> ++)(?=[”)])")
_AROUND = lazy(r"(?<=[”)])(?=[A-Za-z0-9])|(?<=[a-z])(?=\((?!e?s\)|i?es\)|[A-Za-z]\)))|(?<=[a-z,;])(?=“)")
_GLUED = lazy(r"(?<![\w/.])\d{2,4}(?=[A-Z][a-z]{2})|(?<=[a-z]{2}[.])(?<!www\.)(?=(?:[A-Z][a-z]+|and|the) )")
_SIGN = lazy(r"&|\betc\b\.?|\be\.g\.|\bi\.e\.|\bviz\b\.?")
_INSTEAD = {"&": "and", "e.g.": "for example", "i.e.": "that is"}


@rule("PUN-15", Level.WARN, source="measured: every bracket is closed in 254 adopted texts")
def brackets(draft: Draft) -> Iterator[Finding]:
    """A bracket that opens is closed, and the other way round.

    Bad: Recalling its resolution 2200 A (XXI of 16 December 1966,
    Bad: Recalling its resolution 2200 A XXI) of 16 December 1966,
    Good: Recalling its resolution 2200 A (XXI) of 16 December 1966,
    """
    for passage in draft.of(*TEXT, Role.TITLE, Role.HEADING):
        for position, opened in _unpaired(passage.words, "("):
            missing = "is not closed" if opened else "was not opened"
            yield Finding(passage, position, position + 1, f"this bracket {missing}")


@rule("PUN-16", Level.WARN, source="measured: 2 in 254 adopted texts, both slips")
def closing_marks(draft: Draft) -> Iterator[Finding]:
    """A quotation mark that closes was opened before.

    Bad: Recalling the Shanghai spirit”, and the report,
    Good: Recalling the “Shanghai spirit”, and the report,
    """
    for passage in draft.of(*BODY, Role.TITLE, Role.NOTE):
        for position, opened in _unpaired(passage.words, "“"):
            if not opened and '"' not in passage.words:
                yield Finding(passage, position, position + 1, "this quotation mark was not opened")


@rule("PUN-19", Level.WARN, source="measured: none in 263 texts")
def whole_in_quotation_marks(draft: Draft) -> Iterator[Finding]:
    """No title, heading or paragraph stands in quotation marks as a whole: those that YAML knows are straight.

    Bad: title: “Peace and development”
    Good: title: Peace and development
    """
    for passage in draft.of(*BODY, Role.TITLE, Role.HEADING):
        if passage.words.startswith("“") and passage.words.find("”") == len(passage.words) - 1:
            yield whole(passage, "these quotation marks are printed: take them out; for YAML write straight ones")


def _unpaired(words: str, opening: str) -> Iterator[tuple[int, bool]]:
    """Yield the marks of a kind that have no partner: position, and whether the mark opens."""
    waiting = []
    for mark in _MARKS[opening].finditer(words):
        if mark[0] == opening:
            waiting.append(mark.start())
        elif waiting:
            waiting.pop()
        else:
            yield mark.start(), False
    yield from ((position, True) for position in waiting)


@rule("PUN-17", Level.WARN, "safe", "measured: 0 in 238 adopted texts")
def spaces_at_marks(draft: Draft) -> Iterator[Finding]:
    """A space stands before a bracket or quotation mark that opens and after one that closes, not inside; none is lost.

    Bad: Noting the role of the “ Shanghai spirit”,
    Bad: Recalling its resolution 2200 A (XXI)of 16 December 1966,
    Bad: Recalling the 2030Agenda for Sustainable Development,
    Good: Noting the role of the “Shanghai spirit” and of resolution 2200 A (XXI) of 16 December 1966,
    """
    for passage, match in draft.matches(_INSIDE, *BODY):
        yield found(passage, match, "no space stands inside brackets and quotation marks", "")
    for pattern in (_AROUND, _GLUED):
        for passage, match in draft.matches(pattern, *BODY):
            yield Finding(passage, match.end(), match.end(), "a space is missing here", " ")


@rule("PUN-18", Level.WARN, "unsafe", "measured: 0 in 238 adopted texts")
def signs(draft: Draft) -> Iterator[Finding]:
    """Words stand in full: no “&”, “etc.” or “e.g.”.

    Bad: Noting the role of culture & education,
    Bad: Noting the lack of food, water, etc.,
    Good: Noting the role of culture and education, for example,
    """
    for passage, match in draft.matches(_SIGN, *BODY):
        yield found(passage, match, f"“{match[0]}” does not stand in a resolution", _INSTEAD.get(match[0]))
