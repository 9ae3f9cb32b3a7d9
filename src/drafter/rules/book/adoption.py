"""The title, the adoption, provenance and closing lines, the label of an annex (measured on issued files)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import dates
from drafter.language.numbers import ordinal_figures
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.book.identification import day_of
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, Passage, Role, whole
from drafter.rules.registry import rule

_ADOPTION = lazy(rf"Resolutions? adopted by the General Assembly(?: on {dates.DAY})?")
_WORDS = lazy(r"[^\W\d_]{3,}")
_SOURCE = lazy(
    r"without reference to a Main Committee \(.+\)|on the (?:recommendation|report) of the .+ \(A/.+\)"
    r"|on the (?:recommendation|report) of .+"
)
_MEETING = lazy(r"(?P<number>\d+)(?P<suffix>[a-z]*)(?: \(resumed\))? plenary meeting(?: \(resumed\))?")


@rule("TTL-01", source="Editorial Manual")
def has_title(draft: Draft) -> Iterator[Finding]:
    """Every resolution has a title, without a full stop.

    Bad: title: Report of the Committee.
    Good: title: Report of the Committee
    """
    title = draft.named("title")
    if title and title.ending == "." and not title.words.endswith(("etc.", "Inc.")):
        end = len(title.words.rstrip())
        yield Finding(title, end - 1, end, "a title has no full stop", "")


@rule("TTL-06", Level.WARN, source="measured: no title or heading of 204 texts")
def title_in_capitals(draft: Draft) -> Iterator[Finding]:
    """A title or heading has a capital letter at its head and in names, and is not in capitals as a whole.

    Bad: title: STRENGTHENING COOPERATION IN THE FIELD OF ENERGY
    Good: title: Strengthening cooperation in the field of energy
    """
    agenda = draft.named("agenda title")
    for passage in (*draft.of(Role.TITLE, Role.HEADING), *([agenda] if agenda else [])):
        if len(_WORDS.findall(passage.words)) > 1 and passage.words == passage.words.upper():
            yield whole(
                passage, "these words are in capitals as a whole: write capitals only at their head and in names"
            )


@rule("TTL-02", source="measured: 1,202 of 1,202")
def title_alone(draft: Draft) -> Iterator[Finding]:
    """The title of a draft stands without the number of a resolution.

    Bad: title: Resolution 79/332: Cooperation
    Good: title: Cooperation
    """
    title = draft.named("title")
    match = re.match(r"(?:Resolution )?\d+/\d+[.:]? |Draft resolution: ", title.words) if title else None
    if title and match:
        yield Finding(title, match.start(), match.end(), "the title stands alone, without a number", "")


@rule("TTL-03", source="measured: 902 of 902")
def adoption_line(draft: Draft) -> Iterator[Finding]:
    """The adoption line names the organ, and since 2003 the day.

    Bad: adoption: Adopted on September 5, 2025
    Good: adoption: Resolution adopted by the General Assembly on 5 September 2025
    Good: adoption: Resolution adopted by the General Assembly
    """
    line = draft.named("adoption")
    if line and draft.by_assembly and not _ADOPTION.fullmatch(line.words):
        yield whole(
            line,
            "this line is written like “Resolution adopted by the General Assembly on 5 September 2025”",
        )


@rule("TTL-04", source="measured: all 902 have one of two forms")
def provenance(draft: Draft) -> Iterator[Finding]:
    """The provenance line says “without reference to a Main Committee (symbol)” or “on the report of … (symbol)”.

    Bad: source: without reference to Main Committee A/79/L.124
    Good: source: without reference to a Main Committee (A/79/L.124)
    """
    line = draft.named("source")
    if line and draft.by_assembly and not _SOURCE.match(line.words):
        yield whole(line, "this line is written like “without reference to a Main Committee (A/79/L.124)”")


@rule("TTL-05", source="measured")
def draft_is_not_adopted(draft: Draft) -> Iterator[Finding]:
    """A draft has neither number nor adoption, provenance and closing lines.

    Bad: symbol: A/81/L.5 | adoption: Resolution adopted by the General Assembly on 5 September 2027
    Good: symbol: A/81/L.5
    """
    symbol = draft.named("symbol")
    if symbol is None or "/L." not in symbol.words:
        return
    for name in ("adoption", "source", "closing meeting", "closing date"):
        if line := draft.named(name):
            yield whole(line, f"a draft has no line such as “{line.words}”: take it out")


@rule("CLS-01", source="measured: 830 of 830")
def closing_lines(draft: Draft) -> Iterator[Finding]:
    """The closing lines give the meeting in figures and the day of the adoption line.

    Bad: closing: 95-th plenary meeting, 5 September 2025
    Bad: adoption: Resolution adopted by the General Assembly on 5 September 2025 | closing: 9th plenary meeting, 6 May 2025
    Good: closing: 95th plenary meeting, 5 September 2025
    """  # noqa: E501
    meeting, date = draft.named("closing meeting"), draft.named("closing date")
    if not meeting or not date or not draft.by_assembly:
        return
    match = _MEETING.fullmatch(meeting.words)
    if not match or ordinal_figures(int(match["number"])) != match["number"] + match["suffix"]:
        yield whole(meeting, "the meeting is written like “95th plenary meeting”")
    own, adopted = day_of(date), day_of(draft.named("adoption"))
    if own and adopted and own != adopted:
        yield whole(date, f"the closing date is not that of the adoption line, {dates.format(adopted)}")


@rule("CLS-03", Level.WARN, source="AKN4UN guidelines; measured")
def annex_label(draft: Draft) -> Iterator[Finding]:
    """What follows a resolution is an annex; several have roman numbers.

    Bad: annex: Appendix A
    Good: annex: Annex II
    """
    for annex in draft.resolution.annexes:
        if annex.label and not re.match(r"Annex(?:e?s)?(?: [IVXL]+| [A-Z])?\b", annex.label):
            passage = Passage(annex.label, annex.label, Role.HEADING)
            yield whole(passage, "what follows a resolution is headed “Annex”, or “Annex I”, “Annex II”")
