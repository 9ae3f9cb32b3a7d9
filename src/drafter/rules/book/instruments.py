"""References to the Charter, treaties and documents (Editorial Manual; REF-12 to REF-15)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.language.facts.citations import series
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER, number_of
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, SENTENCES, Finding, found, whole
from drafter.rules.reading_order import of_value
from drafter.rules.registry import rule
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_DOUBLE = lazy(r"\b(?P<first>[A-Z]/(?:[A-Z]+/)?\d+/\d+)(?P<wrong> ?[–—] ?| - |- | -)(?P<second>[A-Z]/\d{4}/\d+)")
_FIGURES = r"(?:[0-9]+|[IVXL]+)(?: \(\d+\))?"
_LIST = rf"{_FIGURES}(?:(?:, | and |, and | to ){_FIGURES})*"
_CHARTER = lazy(rf"\b(?P<wrong>articles?) {_LIST} of the Charter(?! of (?!the United Nations))")
_CHAPTER = lazy(rf"\b(?P<wrong>chapters?) {_LIST} of the Charter of the United Nations")
_TREATY = lazy(
    rf"(?<!^)\b(?P<wrong>Articles?) {_LIST} of the "
    r"(?=(?:[A-Z]\w+ ){0,4}(?:Treaty|Convention|Covenant|Agreement|Protocol)\b)"
)
_GOALS = lazy(
    r"\b(?P<wrong>(?:goals|aims|objectives|targets) and (?:the )?principles"
    r"|principles and (?:goals|aims|objectives)) "
    r"(?:(?:as )?(?:enshrined|contained|embodied|set out|set forth|laid down|proclaimed|stated) in|of) "
    r"(?:its Charter|the (?:Charter|United Nations)"
    r"(?! [A-Z]|(?: \w+){0,3} (?:Conference|Convention|Decade|Framework)))\b"
)


@rule("REF-12", fix="safe", source="Editorial Manual; measured")
def double_symbol(draft: Draft) -> Iterator[Finding]:
    """A double symbol is joined by a hyphen without spaces.

    Bad: Noting the letter,[^See A/79/807–S/2025/132.]
    Good: Noting the letter,[^See A/79/807-S/2025/132.]
    """
    for passage, match in draft.matches(_DOUBLE, having="/"):
        yield found(passage, match, f"write {match['first']}-{match['second']}", "-", 2)


@rule("REF-13", Level.WARN, "unsafe", "measured: 278 against 1")
def articles(draft: Draft) -> Iterator[Finding]:
    """“Article” and “Chapter” have a capital for the Charter only; other treaties have articles.

    Bad: Recalling article 97 of the Charter of the United Nations,
    Bad: Recalling, in accordance with Articles I and II of the Treaty, the report,
    Good: Recalling Article 97 of the Charter of the United Nations,
    """
    for pattern in (_CHARTER, _CHAPTER):
        for passage, match in draft.matches(pattern, *BODY):
            right = match["wrong"].capitalize()
            yield found(passage, match, f"of the Charter it is “{right}”, with a capital", right, 1)
    for passage, match in draft.matches(_TREATY, *BODY, having="Article"):
        yield found(passage, match, "of a treaty it is “article”, with a small letter", match["wrong"].lower(), 1)


@rule("REF-14", Level.WARN, "unsafe", "measured: 157 against 0; corrected from 77/338 to 79/332")
def purposes(draft: Draft) -> Iterator[Finding]:
    """The Charter has purposes and principles, not goals and principles.

    Bad: Noting the goals and principles of the United Nations,
    Bad: Noting the objectives and principles enshrined in the Charter of the United Nations,
    Good: Noting the objectives and principles of the United Nations Framework Convention on Climate Change,
    Good: Noting the purposes and principles of the Charter of the United Nations,
    """
    for passage, match in draft.matches(_GOALS, *SENTENCES, having="principles"):
        message = "the Assembly says “purposes and principles of the Charter of the United Nations”"
        yield found(passage, match, message, "purposes and principles", 1)


@rule("REF-15", source="77/338 and 79/332: each adds its predecessor", lasting=False)
def series_complete(draft: Draft) -> Iterator[Finding]:
    """The series of earlier resolutions ends with the one that the draft follows.

    Bad: document: {session: 81, based_on: 79/332} | facts: {earlier_resolutions: {77/338: 1 September 2023}}
    Good: document: {session: 81, based_on: 79/332} | facts: {earlier_resolutions: {79/332: 5 September 2025}}
    """
    skeleton = draft.skeleton
    earlier = skeleton.facts.get(series.NAME) if skeleton else None
    if isinstance(earlier, Mapping) and earlier and isinstance(skeleton, Skeleton):
        base = number_of(skeleton.document.based_on)
        if NUMBER.fullmatch(base) and base not in earlier:
            last = list(earlier)[-1]
            said = f"resolution {base}, which this draft follows, is missing: add “{base}: …”"
            yield whole(of_value("facts", last), said)


@rule("REF-21", Level.HINT, source="280 of 350 resolutions cite the one that they follow", lasting=False)
def predecessor_cited(draft: Draft) -> Iterator[Finding]:
    """A draft whose item comes back cites the resolution that it follows.

    Bad: document: {session: 81, period: 2, based_on: 79/332} | preamble: [{Recalling: its resolution 70/1}]
    Good: document: {session: 81, period: 2, based_on: 79/332} | preamble: [{Recalling: its resolution 79/332}]
    """
    skeleton = draft.skeleton
    base = number_of(skeleton.document.based_on) if skeleton else ""
    if skeleton is None or not skeleton.document.period or not NUMBER.fullmatch(base) or walk.cites(skeleton, base):
        return
    if series.NAME not in skeleton.facts:
        said = f"the draft follows resolution {base} and cites it nowhere: recall it where the series is recalled"
        yield whole(of_value("document", skeleton.document.based_on), said)
