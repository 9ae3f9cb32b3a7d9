"""The masthead, title, adoption and closing lines (Editorial Manual, identification; measured on issued files)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter import dates
from drafter.document import TODO
from drafter.numbers import ORDINAL, ordinal, ordinal_figures
from drafter.pending import PLACEHOLDER
from drafter.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, Passage, Role, whole
from drafter.rules.registry import rule
from drafter.symbol import session_of

_SUFFIX = r"(?:/(?:Rev|Add|Corr|Amend)\.\d+)*"
_SYMBOL = re.compile(
    rf"A/(?:C\.[1-6]/)?(?:\d{{2,3}}|S-\d+|ES-\d+)/L\.(?:\d+|_+){_SUFFIX}"
    rf"|A/RES/(?:\d{{2,3}}|S-\d+|ES-\d+)/(?:\d+|_+)(?: ?[A-Z](?:[-–][A-Z])?)?{_SUFFIX}"
    r"|A/RES/\d+ ?[A-Z]? ?\([XVILSE-]+\)"
)
_BAD_SUFFIX = re.compile(r"[. -](?:Rev|Add|Corr)\.?\d+$|/(?:Rev|Add|Corr)\d+$|/(?:rev|add|corr)\.\d+$")
_SESSION_LINE = re.compile(rf"(?:Resumed )?(?:{ORDINAL})(?: (?:special|emergency special))? session")
_NUMBER = r"\d+(?: \([a-z]+\)(?:(?:,| and| to) \([a-z]+\))*)?"
_AGENDA = re.compile(rf"Agenda items? {_NUMBER}(?:(?:,| and| to) {_NUMBER})*|Item {_NUMBER} of the provisional agenda")
_ADOPTION = re.compile(rf"Resolutions? adopted by the General Assembly on {dates.DAY}")
_SOURCE = re.compile(
    r"without reference to a Main Committee \(.+\)|on the (?:recommendation|report) of the .+ \(A/.+\)"
    r"|on the (?:recommendation|report) of .+"
)
_MEETING = re.compile(r"(?P<number>\d+)(?P<suffix>[a-z]*)(?: \(resumed\))? plenary meeting(?: \(resumed\))?")


@rule("MAST-01", source="Dag Hammarskjöld Library; measured")
def symbol_form(draft: Draft) -> Iterator[Finding]:
    """The symbol is A/81/L.5 for a plenary draft, A/C.3/81/L.5 for a committee's, A/RES/81/5 for a resolution.

    Bad: symbol: A/L.124/79
    Bad: symbol: A/79/L124
    Good: symbol: A/79/L.124
    Good: symbol: A/81/L.__
    """
    symbol = draft.named("symbol")
    if not symbol or not draft.by_assembly or TODO in symbol.words or _BAD_SUFFIX.search(symbol.words):
        return
    if not _SYMBOL.fullmatch(symbol.words):
        yield whole(symbol, f"“{symbol.words}” is no symbol of the General Assembly: write A/81/L.5 or A/C.3/81/L.5")


@rule("MAST-15", fix="unsafe", source="Dag Hammarskjöld Library")
def symbol_suffix(draft: Draft) -> Iterator[Finding]:
    """Revisions, additions and corrections are written /Rev.1, /Add.1, /Corr.1.

    Bad: symbol: A/C.3/78/L.9.Rev1
    Good: symbol: A/C.3/78/L.9/Rev.1
    """
    symbol = draft.named("symbol")
    if symbol and (match := _BAD_SUFFIX.search(symbol.words)):
        kind, number = re.findall(r"[A-Za-z]+|\d+", match[0])
        right = f"/{kind.capitalize()}.{number}"
        yield Finding(symbol, match.start(), match.end(), f"the suffix of a symbol is written “{right}”", right)


@rule("MAST-03", fix="safe", source="Editorial Manual; measured")
def distribution(draft: Draft) -> Iterator[Finding]:
    """A draft has “Distr.: Limited”, a resolution “Distr.: General”.

    Bad: symbol: A/81/L.5 | distribution: Distribution: limited
    Good: symbol: A/81/L.5 | distribution: Distr.: Limited
    """
    line = draft.named("distribution")
    right = "Distr.: General" if draft.resolution.adopted else "Distr.: Limited"
    if line and draft.by_assembly and line.words != right:
        yield whole(line, f"the distribution line is “{right}”", right)


@rule("MAST-04", Level.WARN, source="measured: 50 of 50 drafts have it, 30 of 30 resolutions do not")
def original_line(draft: Draft) -> Iterator[Finding]:
    """A draft names its original language, an adopted resolution does not.

    Bad: adoption: Resolution adopted by the General Assembly on 5 September 2025 | original: Original: English
    Good: symbol: A/81/L.5 | original: Original: English
    """
    line = draft.named("original")
    if line and draft.resolution.adopted:
        yield whole(line, "an adopted resolution has no line for the original language: take it out")


@rule("MAST-05", source="77/338: 13 days after its adoption; 79/332: 3 days")
def date_of_issue(draft: Draft) -> Iterator[Finding]:
    """A resolution is issued on the day of its adoption or later.

    Bad: date: 1 September 2025 | adoption: Resolution adopted by the General Assembly on 5 September 2025
    Good: date: 8 September 2025 | adoption: Resolution adopted by the General Assembly on 5 September 2025
    """
    issued, adopted = _day(draft.named("date")), _day(draft.named("adoption"))
    line = draft.named("date")
    if line and issued and adopted and issued.first < adopted.first:
        yield whole(line, f"the date of issue is before the adoption on {dates.format(adopted)}")


def _day(passage: Passage | None) -> dates.When | None:
    match = re.search(dates.DAY, passage.words) if passage else None
    try:
        return dates.parse(match[0]) if match else None
    except ValueError:
        return None


@rule("MAST-06", source="measured: bold, sentence case, in words")
def session_line(draft: Draft) -> Iterator[Finding]:
    """The session line has the ordinal in words, with a hyphen, in sentence case.

    Bad: session: 79th session
    Bad: session: Seventy Ninth Session
    Good: session: Seventy-ninth session
    """
    line = draft.named("session")
    if line and draft.by_assembly and not _SESSION_LINE.fullmatch(line.words):
        right = ordinal(draft.session).capitalize() if draft.session else "Seventy-ninth"
        yield whole(line, f"the session line has the ordinal in words: “{right} session”")


@rule("MAST-07", source="logic")
def sessions_agree(draft: Draft) -> Iterator[Finding]:
    """Symbol, session line and number name the same session.

    Bad: symbol: A/80/L.5 | session: Eighty-first session
    Good: symbol: A/81/L.5 | session: Eighty-first session
    """
    symbol = draft.named("symbol")
    match = re.match(r"A/(?:C\.\d/|RES/)?(\d{2,3})/", symbol.words) if symbol else None
    if symbol and match and draft.by_assembly:
        others = {n for n in (draft.session, session_of(draft.resolution.number)) if n}
        if others - {int(match[1])}:
            wrong = ", ".join(map(ordinal, others - {int(match[1])}))
            yield Finding(symbol, match.start(1), match.end(1), f"the symbol is of another session than the {wrong}")


@rule("MAST-08", source="measured: 1,196 of 1,197")
def agenda_line(draft: Draft) -> Iterator[Finding]:
    """The agenda line has a space before the letter: “Agenda item 125 (s)”.

    Bad: agenda item: Agenda item 125s
    Bad: agenda item: Item 125(s)
    Good: agenda item: Agenda item 125 (s)
    """
    line = draft.named("agenda item")
    if not line or not draft.by_assembly or PLACEHOLDER.search(line.words):
        return
    if not _AGENDA.fullmatch(line.words):
        yield whole(line, "the agenda line is written “Agenda item 125 (s)”, several as “Agenda items 13 and 72 (b)”")


@rule("MAST-10", Level.WARN, source="127 in the seventy-seventh session, 125 in the seventy-ninth", lasting=False)
def item_of_this_session(draft: Draft) -> Iterator[Finding]:
    """The number of the agenda item is that of the session: it changes every year.

    Bad: base: Seventy-ninth session, eighty-first | session: Eighty-first session | agenda item: Agenda item 9
    Good: base: Seventy-ninth session, eighty-first | session: Eighty-first session | agenda item: Agenda item 10
    """
    line = draft.named("agenda item")
    before = draft.base.masthead if draft.base else None
    if line and before and line.words == before.agenda_item and draft.resolution.masthead.session != before.session:
        yield whole(line, f"this is the item of the {before.session.lower()}: look it up in the agenda of this session")


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
    """The adoption line names the organ and the day.

    Bad: adoption: Adopted on September 5, 2025
    Good: adoption: Resolution adopted by the General Assembly on 5 September 2025
    """
    line = draft.named("adoption")
    if line and draft.by_assembly and not _ADOPTION.fullmatch(line.words):
        yield whole(line, "this is written “Resolution adopted by the General Assembly on 5 September 2025”")


@rule("TTL-04", source="measured: all 902 have one of two forms")
def provenance(draft: Draft) -> Iterator[Finding]:
    """The provenance line says “without reference to a Main Committee (symbol)” or “on the report of … (symbol)”.

    Bad: source: without reference to Main Committee A/79/L.124
    Good: source: without reference to a Main Committee (A/79/L.124)
    """
    line = draft.named("source")
    if line and draft.by_assembly and not _SOURCE.match(line.words):
        yield whole(line, "this is written “without reference to a Main Committee (A/79/L.124)”")


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
        yield whole(meeting, "the meeting is written “95th plenary meeting”")
    own, adopted = _day(date), _day(draft.named("adoption"))
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
