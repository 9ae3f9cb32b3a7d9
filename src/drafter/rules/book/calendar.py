"""The calendar: sessions, reports and the provisional agenda (rules of procedure; CAL-04 to CAL-15)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import dates
from drafter.language.numbers import ORDINAL, ordinal, parse_ordinal
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR, bounds
from drafter.model.problems import Level
from drafter.rules.draft import Draft, session_number
from drafter.rules.passage import BODY, TEXT, Finding, Passage, Role, found
from drafter.rules.registry import rule

_REPORT = lazy(
    rf"\b(?:report|submit|present|provide|inform)\b[^;]*?\b(?:General Assembly|Assembly),? (?:at|of|for|before|during) "
    rf"(?:the \w+ part of )?its (?P<ordinal>{ORDINAL}) session"
)
_TOLD = lazy(
    r"(?<!be )\b(?:submitted|presented|provided|issued|adopted|made|considered|endorsed|contained|requested|convened|"
    r"held|introduced|circulated|prepared|discussed)\b[^,;]*? session$"
)
"""A report of the past: “the recommendations submitted to the General Assembly at its seventy-second session”."""

_DATED = lazy(
    rf"(?:\bthe (?P<ordinal>{ORDINAL}) session of the General Assembly(?! of)"
    rf"|\b(?:General|the) Assembly (?:at|during|in|of) its (?P<ordinal2>{ORDINAL}) session),? "
    r"(?:(?:to be )?held )?(?:in|on|from|between|of) (?:[\w ]{0,40}? )?(?P<year>(?:19|20)\d\d)\b(?![–-]| Agenda)"
)
_AGENDA = lazy(
    rf"\b(?:include|inscribe|keep|place|retain)\b[^;]*? (?:provisional |draft )?"
    rf"agenda of its (?P<ordinal>{ORDINAL}) session"
)
_UNDER = lazy(r"agenda of its [\w -]+ session(?P<wrong>) under the item entitled “")
_FOUNDING = lazy(
    rf"(?P<ordinal>{ORDINAL}) anniversary of the (?:founding|establishment) of the United Nations\b(?! [A-Z])"
)


@rule("CAL-04", source="1,848 resolutions of the fifty-ninth to eightieth sessions without exception")
def adopted_in_session(draft: Draft) -> Iterator[Finding]:
    """A resolution is adopted in its session, which ends in September of the next year.

    Bad: session: Seventy-ninth session | adoption: Resolution adopted by the General Assembly on 5 September 2024
    Good: session: Seventy-ninth session | adoption: Resolution adopted by the General Assembly on 5 September 2025
    """
    line = draft.named("adoption")
    match = re.search(dates.DAY, line.words) if line else None
    if line is None or match is None or not draft.session or "special" in draft.resolution.masthead.session:
        return
    opens, closes = bounds(draft.session)
    if not opens <= dates.parse(match[0]).last <= closes:
        message = f"the {ordinal(draft.session)} session went from {dates.day(opens)} to {dates.day(closes)}"
        yield found(line, match, f"{match[0]} is not in the session: {message}")


@rule("CAL-08", Level.HINT, "unsafe", "measured: 380 with the comma, 53 without")
def agenda_comma(draft: Draft) -> Iterator[Finding]:
    """A comma stands before “under the item entitled”.

    Bad: 1. Decides to put on the agenda of its eighty-first session under the item entitled “Peace” this; / 2. Asks.
    Good: 1. Decides to put on the agenda of its eighty-first session, under the item entitled “Peace”, this; / 2. Asks.
    """
    for passage, match in draft.matches(_UNDER, Role.OPERATIVE, having=" under the item entitled “"):
        position = match.start("wrong")
        yield Finding(passage, position, position, "a comma stands before “under the item entitled”", ",")


@rule("CAL-09", source="77/338: 79 and 79; 79/332: 81 and 81", lasting=False)
def session_to_come(draft: Draft) -> Iterator[Finding]:
    """A report is asked for a session to come, and the item comes back in the same session.

    Good: session: Eighty-first session | 1. Requests a report on the proposals submitted to the General Assembly at its seventy-second session; / 2. Decides to meet.
    Bad: session: Eighty-first session | 1. Requests the Secretary-General to report to the General Assembly at its seventy-ninth session; / 2. Decides to meet.
    Bad: 1. Requests the Secretary-General to submit a report to the General Assembly at its eighty-third session; / 2. Decides to include in the provisional agenda of its eighty-second session the item entitled “Peace”.
    Good: 1. Requests the Secretary-General to submit a report to the General Assembly at its eighty-third session; / 2. Decides to include in the provisional agenda of its eighty-third session the item entitled “Peace”.
    """  # noqa: E501
    reports, agenda = list(_asked(draft, _REPORT)), list(_asked(draft, _AGENDA))
    over = [one for one in (*reports, *agenda) if draft.session and one[2] < draft.session]
    for passage, match, _ in over:
        message = f"the {match['ordinal']} session is over: this draft is for the {ordinal(draft.session or 0)}"
        yield found(passage, match, message, group=1)
    if not over and len(reports) == 1 and len(agenda) == 1 and reports[0][2] != agenda[0][2]:
        passage, match, _ = agenda[0]
        first = reports[0][1]["ordinal"]
        message = f"the report is asked for the {first} session, the item comes back in the {match['ordinal']}"
        start, end = match.span("ordinal")
        yield Finding(passage, start, end, message, beside=(reports[0][0],), level=Level.HINT)


def _asked(draft: Draft, pattern: re.Pattern[str]) -> Iterator[tuple[Passage, re.Match[str], int]]:
    for passage, match in draft.matches(pattern, Role.OPERATIVE, having=" session"):
        if _TOLD.search(match[0]):
            continue
        number = parse_ordinal(match["ordinal"])
        if number and passage.words.startswith(("Requests", "Decides", "Also", "Further", "Invites", "Calls")):
            yield passage, match, number


@rule("CAL-16", Level.WARN, source="a session begins in September; measured: 0 in 340 adopted texts")
def session_and_year(draft: Draft) -> Iterator[Finding]:
    """A session of the General Assembly is of the year in which it begins and of the next.

    Bad: Recalling the statement made to the General Assembly at its seventy-eighth session, in 2021,
    Bad: Recalling the eightieth session of the General Assembly, held in October 2027,
    Good: Recalling the statements made to the General Assembly at its seventy-eighth session, in 2023 and in May 2024,
    Good: Noting the twenty-fifth session of the General Assembly of the World Tourism Organization, held in 2023,
    """
    for passage, match in draft.matches(_DATED, *TEXT, having=" session"):
        number = parse_ordinal(match["ordinal"] or match["ordinal2"]) or 0
        if not 0 <= int(match["year"]) - FIRST_YEAR - number <= 1:
            years = f"{FIRST_YEAR + number} and {FIRST_YEAR + number + 1}"
            yield found(
                passage, match, f"the {ordinal(number)} session is of {years}: look at the session and the year"
            )


@rule("CAL-10", Level.HINT, source="77/338 and 79/332: every two sessions", lasting=False)
def same_period(draft: Draft) -> Iterator[Finding]:
    """The item comes back after as many sessions as in the text that is followed.

    Bad: base: Seventy-ninth session, eighty-first | session: Eighty-first session | 1. Decides to include in the provisional agenda of its eighty-second session the item; / 2. Asks.
    Good: base: Seventy-ninth session, eighty-first | session: Eighty-first session | 1. Decides to include in the provisional agenda of its eighty-third session the item; / 2. Asks.
    """  # noqa: E501
    period = _period(draft)
    for passage, match, number in _asked(draft, _AGENDA):
        if period and draft.session and draft.session < number != draft.session + period:
            usual = ordinal(draft.session + period)
            on = "one session" if period == 1 else f"{period} sessions"
            message = f"the text that this one follows puts the item {on} on, which would be the {usual}"
            yield found(passage, match, message, group=1)


def _period(draft: Draft) -> int | None:
    """Return the number of sessions from the base to the one on whose agenda it put the item."""
    follows = _follows(draft)
    own = session_number(draft.base) if draft.base else None
    return follows - own if follows and own and follows > own else None


def _follows(draft: Draft) -> int | None:
    """Return the session on whose agenda the base put the item."""
    from drafter.rules.reading_order import passages

    for passage in passages(draft.base) if draft.base and session_number(draft.base) != draft.session else ():
        if passage.role is Role.OPERATIVE and (match := _AGENDA.search(passage.words)):
            return parse_ordinal(match["ordinal"])
    return None


@rule("CAL-11", Level.WARN, source="79/332, operative paragraph 5", lasting=False)
def session_of_item(draft: Draft) -> Iterator[Finding]:
    """A draft is for the session on whose agenda the last resolution put the item.

    Bad: base: Seventy-ninth session, eighty-first | session: Eighty-second session
    Good: base: Seventy-ninth session, eighty-first | session: Eighty-first session
    """
    usual, line = _follows(draft), draft.named("session")
    if usual and draft.session and line and draft.session != usual:
        message = f"the text that this one follows puts the item on the agenda of the {ordinal(usual)} session"
        yield Finding(line, 0, len(line.words), message)


@rule("CAL-15", Level.HINT, source="79/332, preambular paragraph 13", lasting=False)
def anniversary(draft: Draft) -> Iterator[Finding]:
    """An anniversary is that of its year; after it the words are stale.

    Bad: session: Eighty-third session | Welcoming the eightieth anniversary of the founding of the United Nations,
    Good: session: Seventy-ninth session | Welcoming the eightieth anniversary of the founding of the United Nations,
    """
    for passage, match in draft.matches(_FOUNDING, *BODY, having=" anniversary of the "):
        number = parse_ordinal(match["ordinal"])
        if number and draft.session and number < draft.session:
            message = f"that was in {FIRST_YEAR + number}: take it out, or put it into the past"
            yield found(passage, match, message)
