"""Documents, amounts and figures of a skeleton: each is printed, and none is of a time that is still to come."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language import organs
from drafter.language.facts import documents, periods
from drafter.language.facts.tables import EVENTS
from drafter.language.facts.values import is_named
from drafter.language.numbers import ordinal
from drafter.language.sessions import FIRST_YEAR
from drafter.model.problems import Level
from drafter.rendering.asked import unprinted_fields, unprinted_values
from drafter.rules.book.facts import at
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding
from drafter.rules.registry import rule

_LATELY = 10
_OLDEST = 2
"""A budget period begins at most so many years before the year in which a session closes."""


@rule("FACT-09", Level.HINT, source="a value that no text prints says nothing")
def unused_values(draft: Draft) -> Iterator[Finding]:
    """Every document, amount and figure is printed somewhere, and so is every field of an event.

    Bad: facts: {documents: {report: A/81/302}}
    Good: facts: {documents: {report: A/81/302}} | preamble: [{Noting: "the report {{ documents.report }}"}]
    """
    skeleton = draft.skeleton
    for table, name in unprinted_values(skeleton) if skeleton else ():
        yield at(name, f"no text prints “{name}”: write {{{{ {table}.{name} }}}} where it belongs, or take it out")
    for event, field in unprinted_fields(skeleton) if skeleton else ():
        said = f"no text prints the {field} of “{event}”: write {{{{ {event}.{field} }}}} where it belongs"
        yield at(skeleton.tables[EVENTS][event][field], f"{said}, or take it out")  # type: ignore[union-attr]


@rule("FACT-10", source="a session cites no document of a later one", lasting=False)
def documents_of_later_sessions(draft: Draft) -> Iterator[Finding]:
    """A draft cites documents of its own session and of earlier ones.

    Bad: document: {session: 81} | facts: {documents: {report: A/82/302}}
    Good: document: {session: 81} | facts: {documents: {report: A/81/302}}
    """
    cited = draft.skeleton.facts.get(documents.NAME) if draft.skeleton else None
    if not draft.session or not draft.by_assembly or not is_named(cited):
        return
    for symbol in cited.values():
        own = documents.session_of(symbol)
        if own > draft.session:
            yield at(symbol, f"this document is of a session after the {ordinal(draft.session)}, that of the draft")
        elif 0 < own < draft.session - _LATELY:
            said = f"this document is of the {ordinal(own)} session: what stands here is of this session and the last"
            yield at(symbol, f"{said}; look at the symbol", level=Level.HINT)


@rule("FACT-11", Level.WARN, source="CAL-15: a budget is for a period that is to come", lasting=False)
def budget_period_is_over(draft: Draft) -> Iterator[Finding]:
    """The budget period of a draft has not been over for years.

    Bad: document: {session: 81} | facts: {budget_period: 1 July 2022 to 30 June 2023}
    Good: document: {session: 81} | facts: {budget_period: 1 July 2027 to 30 June 2028}
    """
    period = draft.skeleton.facts.get(periods.NAME) if draft.skeleton else None
    if not draft.session or not draft.by_assembly or not isinstance(period, str) or periods.problem(period):
        return
    last = periods.end(period)[-4:]
    if last.isdigit() and int(last) < FIRST_YEAR + draft.session + 1 - _OLDEST:
        assembly = organs.session_line(str(draft.session)).lower()
        yield at(period, f"this period was over in {last}, years before the {assembly}: bring it up to date")
