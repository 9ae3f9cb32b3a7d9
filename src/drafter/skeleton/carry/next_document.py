"""The document of the next session: its session, symbol and committee; what only an adopted text has is left out."""

from __future__ import annotations

from drafter.language import organs
from drafter.language.facts.forms import TODO
from drafter.language.numbers import is_figures, ordinal
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR, LAST_SESSION
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Place, Problem
from drafter.skeleton.records import Document, Skeleton

_COMMITTEE = lazy("|".join(f"{ordinal(n).capitalize()} Committee" for n in range(1, len(organs.MAIN_COMMITTEES) + 1)))
NO_SESSION = 0
"""In the place of the session of a draft for an organ that counts none."""


def session_of_draft(base: Skeleton, wanted: int | None) -> tuple[int, tuple[str, ...]]:
    """Return the session of a draft, and what is doubtful about it, a sentence each.

    Args:
        base: the text that it follows.
        wanted: the session that was asked for.

    Raises:
        BadSkeleton: no session can be told, or the one that was asked for is not a later one.
    """
    old, own = base.document.session, organs.organ(base.document.organ)
    if not old and not own.a_year:
        if wanted is not None:
            raise refusal(base, f"the {base.document.organ} counts no sessions: leave --session out")
        return NO_SESSION, ()
    if not is_figures(old) or not (0 < int(old) <= LAST_SESSION or organs.is_year(old)):
        if wanted is None:
            raise refusal(base, _no_number(old))
        return wanted, ()
    if wanted is not None and wanted <= int(old):
        raise refusal(base, f"the draft must be for a session after the {named(int(old))}: give a later --session")
    period = period_of(base.document)
    usual = int(old) + (period or own.a_year)
    return usual if wanted is None else wanted, _doubts(wanted, usual, period, own.said)


def _no_number(session: str) -> str:
    """Return why no session follows on one that is not counted, in a sentence with the remedy."""
    if "special session" in session:
        said = (
            f"this text is of the {session[0].lower()}{session[1:]}, which no session follows: --session puts the draft"
        )
        return f"{said} to a regular one; for a draft of the same session “drafter reduce” gives the text to change"
    return "the session of this text is not a number: give that of the draft with --session"


def _doubts(wanted: int | None, usual: int, period: int, rhythm: str) -> tuple[str, ...]:
    """Return what is doubtful about the session that was asked for, or about the usual one where none was."""
    if wanted is None and not period:
        known = f"; {rhythm}" if rhythm else ""
        return (f"the text does not say when the item comes back{known}; --session changes the {named(usual)}",)
    if wanted is not None and period and wanted != usual:
        return (f"the text itself puts the item on the agenda of the {named(usual)}",)
    return ()


def named(session: int) -> str:
    """Return a session as a sentence names it.

    >>> named(81), named(2025)
    ('eighty-first session', '2025 session')
    """
    line = organs.session_line(str(session))
    return line[0].lower() + line[1:]


def period_of(document: Document) -> int:
    """Return the sessions from one resolution of the series to the next; 0 where the text does not say it."""
    return int(document.period) if is_figures(document.period) else 0


def next_document(old: Document, session: int) -> tuple[Document, dict[str, str]]:
    """Return the document of a draft, and the remarks beside its lines by their names.

    Args:
        old: the document of the text that it follows.
        session: the session of the draft.
    """
    name, symbol = _committee(old, session)
    document = Document(
        organ=old.organ,
        based_on=old.number or old.symbol,
        session=str(session or ""),
        period=old.period,
        symbol=symbol,
        date=TODO,
        committee=name,
        agenda_item=TODO if old.agenda_item else "",
        agenda_title=old.agenda_title,
        title="" if organs.in_title(old.title) else organs.UNNUMBERED.sub(f"{session}/", old.title),
        printed={name: line for name, line in old.printed.items() if name == "organ"},
    )
    return document, _remarks(old, session)


def _remarks(old: Document, session: int) -> dict[str, str]:
    """Return the remarks beside the lines of a document by their names."""
    example = f", for example 28 August {FIRST_YEAR + session + 1}" if old.in_assembly else ""
    was = f"was {old.agenda_item} at the {named(int(old.session))}; " if is_figures(old.session) else ""
    return {
        "session": "every “at its … session” below follows from it",
        "period": "sessions to the next resolution of the series",
        "symbol": "the Secretariat assigns the number",
        "date": f"day of issue{example}",
        "agenda_item": f"{was}the number changes, the letter seldom",
        "sponsors": "States, in any order: they are sorted as the United Nations sorts them",
    }


def _committee(old: Document, session: int) -> tuple[str, str]:
    """Return the committee line and the symbol of the draft: that of the plenary or of a Main Committee (MAST-01)."""
    if not old.in_assembly:
        return "", organs.organ(old.organ).drafts.format(session) or TODO
    found = _COMMITTEE.search(old.committee or old.source) if "without reference" not in old.source else None
    if not found:
        return "", f"A/{session}/L.__"
    number, name = next((n, name) for n, name in enumerate(organs.MAIN_COMMITTEES, 1) if found[0] in name)
    return name, f"A/C.{number}/{session}/L.__"


def refusal(base: Skeleton, message: str) -> BadSkeleton:
    """Return the reason why a skeleton cannot be carried."""
    return BadSkeleton((Problem(Place(base.file), message),), base.text)
