"""The masthead (Editorial Manual, identification; measured on issued files)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from drafter.language import dates, organs, sessions
from drafter.language.facts.forms import TODO
from drafter.language.numbers import ORDINAL, ordinal
from drafter.language.patterns import lazy
from drafter.language.symbols import session_of
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, Passage, whole
from drafter.rules.registry import rule
from drafter.skeleton.todo.missing import PLACEHOLDER

_BEFORE = timedelta(weeks=8)
_SUFFIX = r"(?:/(?:Rev|Add|Corr|Amend)\.\d+)*"
_SYMBOL = lazy(
    rf"A/(?:C\.[1-6]/)?(?:\d{{2,3}}|S-\d+|ES-\d+)/L\.(?:\d+|_+){_SUFFIX}"
    rf"|A/RES/(?:\d{{2,3}}|S-\d+|ES-\d+)/(?:\d+|_+)(?: ?[A-Z](?:[-–][A-Z])?)?{_SUFFIX}"
    r"|A/RES/\d+ ?[A-Z]? ?\([XVILSE-]+\)"
    rf"|A/(?:AC|CONF)\.\d+/(?:[\w.]+/)*L\.(?:\d+|_+){_SUFFIX}"
)
"""Of the plenary, the Main Committees, special committees and conferences."""
_BAD_SUFFIX = lazy(r"[. -](?:Rev|Add|Corr)\.?\d+$|/(?:Rev|Add|Corr)\d+$|/(?:rev|add|corr)\.\d+$")
_SESSION_LINE = lazy(rf"(?:Resumed )?(?:{ORDINAL})(?: (?:special|emergency special))? session")
_NUMBER = r"\d+(?: \([a-z]+\)(?:(?:,| and| to) \([a-z]+\))*)?"
_AGENDA = lazy(rf"Agenda items? {_NUMBER}(?:(?:,| and| to) {_NUMBER})*|Item {_NUMBER} of the provisional agenda")


@rule("MAST-01", source="Dag Hammarskjöld Library; measured")
def symbol_form(draft: Draft) -> Iterator[Finding]:
    """The symbol is A/81/L.5 for a plenary draft, A/C.3/81/L.5 for a committee's, A/RES/81/5 for a resolution.

    Bad: symbol: A/L.124/79
    Bad: symbol: A/79/L124
    Good: symbol: A/79/L.124
    Good: symbol: A/81/L.__
    Good: symbol: A/AC.109/2026/L.18
    """
    symbol = draft.named("symbol")
    if not symbol or not draft.by_assembly or TODO in symbol.words or _BAD_SUFFIX.search(symbol.words):
        return
    if not _SYMBOL.fullmatch(symbol.words):
        yield whole(
            symbol, f"“{symbol.words}” is no symbol of the General Assembly: it is made like A/81/L.5 or A/C.3/81/L.5"
        )


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
    if draft.skeleton and draft.skeleton.document.is_adopted:
        return  # it follows from the kind there (MAST-18)
    right = "Distr.: General" if draft.resolution.adopted else "Distr.: Limited"
    if line and draft.by_assembly and line.words != right:
        yield whole(line, f"the distribution line is “{right}”", right)


@rule(
    "MAST-04",
    Level.WARN,
    source="measured: 50 of 50 drafts have it, 30 of 30 resolutions do not",
    but_for=(organs.HUMAN_RIGHTS,),
)
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
    issued, adopted = day_of(draft.named("date")), day_of(draft.named("adoption"))
    line = draft.named("date")
    if line and issued and adopted and issued.first < adopted.first:
        yield whole(line, f"the date of issue is before the adoption on {dates.format(adopted)}")


@rule("MAST-11", Level.WARN, source="rule 1 of the rules of procedure: a session opens in September")
def issued_in_session(draft: Draft) -> Iterator[Finding]:
    """A draft is issued in its session, or in the weeks before it opens.

    Bad: date: 28 August 2020 | session: Eighty-first session
    Bad: date: 28 August 2030 | session: Eighty-first session
    Good: date: 28 August 2027 | session: Eighty-first session
    """
    line, issued = draft.named("date"), day_of(draft.named("date"))
    if line and issued and draft.session and draft.by_assembly and not draft.resolution.adopted:
        first, last = sessions.bounds(draft.session)
        if not first - _BEFORE <= issued.first <= last:
            span = f"from {dates.day(first)} to {dates.day(last)}"
            yield whole(line, f"the day of issue is outside of the {ordinal(draft.session)} session, {span}")


def day_of(passage: Passage | None) -> dates.When | None:
    """Return the day that a line names, if it is a real one."""
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
        right = (
            f": “{ordinal(draft.session).capitalize()} session”" if draft.session else ", like “Seventy-ninth session”"
        )
        yield whole(line, f"the session line has the ordinal in words{right}")


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
        yield whole(
            line,
            _agenda_said(draft),
        )


def _agenda_said(draft: Draft) -> str:
    """Return how an agenda item is written; in a skeleton its number stands alone."""
    if draft.skeleton and not draft.skeleton.document.printed.get("agenda_item"):
        return "an agenda item is its number, with a letter in brackets where it has one: for example “125 (s)”"
    return "the agenda line is written like “Agenda item 125 (s)”, or with several like “Agenda items 13 and 72 (b)”"


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
