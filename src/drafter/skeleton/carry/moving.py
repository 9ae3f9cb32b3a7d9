"""The facts that move with the session: documents, the budget period, the year; changed in place.

Nobody is asked to confirm a supplement to the official records that keeps its number: of 24 one had another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.language import organs
from drafter.language.facts import council, documents, periods, years
from drafter.language.facts.forms import TODO
from drafter.language.facts.values import SINGLE
from drafter.language.numbers import is_figures, ordinal
from drafter.skeleton.carry.in_place import Substitution, line_end
from drafter.skeleton.carry.next_document import period_of
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Skeleton

_PREVIOUS = "previous_"
"""What begins the name of a paragraph of “its previous report”: it was that of the report in 2 of 2 successions."""

_COLUMN = 36
"""Where remarks begin, as in the rest of the file."""


def moved(base: Skeleton, session: int) -> list[Substitution]:
    """Return the changes of the facts that move with the session; a document is told in a remark with its old symbol.

    Args:
        base: the skeleton of the resolution that the draft follows.
        session: the session of the draft.
    """
    changes: list[Substitution] = []
    for value, new in _dated(base, session):
        changes.append((*value.span, new))
    for _, symbol, new in (*_followed(base, session), *_previous(base, session)):
        changes += [(*symbol.span, new), *_remark(base.text, symbol, new, f"was {symbol}")]
    return changes + _asked(base, session)


def _asked(base: Skeleton, session: int) -> list[Substitution]:
    """Return the change that asks for the session of the Human Rights Council; a remark tells the old one."""
    value = base.facts.get(council.NAME)
    if not isinstance(value, Placed) or not is_figures(value) or not sessions_after(base, session):
        return []
    return [(*value.span, TODO), *_remark(base.text, value, TODO, f"was {value}, the {ordinal(int(value))}")]


def updates(base: Skeleton, session: int) -> list[str]:
    """Return what was brought up to date, a sentence each."""
    made = [f"{value.path[-1]}: {value} → {new}".replace("_", " ", 1) for value, new in _dated(base, session)]
    followed = [(name, symbol, new) for name, symbol, new in _followed(base, session)]
    made += [f"documents: {name}: {symbol} → {new}" for name, symbol, new in followed if TODO not in new]
    made += [f"figures: {name}: {number} → {new}" for name, number, new in _previous(base, session)]
    if asked := sum(TODO in new for _, _, new in followed):
        many = "number is" if asked == 1 else "numbers are"
        made.append(f"documents: {asked} of the new session, whose {many} still to be filled in")
    return made


def _dated(base: Skeleton, session: int) -> Iterator[tuple[Placed, str]]:
    """Yield the period and the year, each with its new value."""
    for name in (periods.NAME, years.NAME):
        value = base.facts.get(name)
        after = sessions_after(base, session)
        if after and isinstance(value, Placed) and not SINGLE[name](value):
            new = periods.shifted(value, after)
            if new != value:
                yield value, new


def _followed(base: Skeleton, session: int) -> Iterator[tuple[str, Placed, str]]:
    """Yield the documents that are followed by one of the session of the draft: name, symbol and new symbol."""
    found = base.facts.get(documents.NAME)
    after = sessions_after(base, session)
    for name, symbol in found.items() if after and isinstance(found, Mapping) else ():
        age = int(base.document.session) - documents.session_of(symbol)
        recent = 0 <= age < (period_of(base.document) or 1) or (age == 1 and name == documents.PREVIOUS)
        if isinstance(symbol, Placed) and recent:
            yield name, symbol, documents.moved(symbol, after)


def _previous(base: Skeleton, session: int) -> Iterator[tuple[str, Placed, str]]:
    """Yield the paragraphs of “the previous report”: to the next text it is the one whose paragraph this one cites."""
    found = base.facts.get("figures")
    if not isinstance(found, Mapping) or not sessions_after(base, session):
        return
    for name, number in found.items():
        latest = found.get(name.removeprefix(_PREVIOUS), "") if name.endswith("_paragraph") else ""
        if name.startswith(_PREVIOUS) and isinstance(number, Placed) and latest not in ("", number):
            yield name, number, str(latest)


def sessions_after(base: Skeleton, session: int) -> int:
    """Return how many sessions of the Assembly a draft is after its base; 0 where that is not known."""
    document = base.document
    return session - int(document.session) if document.in_assembly and is_figures(document.session) else 0


def years_after(base: Skeleton, session: int) -> int:
    """Return how many years a draft is after its base; 0 where that is not known, or no whole number.

    >>> from drafter.skeleton.records import Document
    >>> council = Skeleton(Document(organ="Human Rights Council", session="56"))
    >>> years_after(council, 59), years_after(council, 60)
    (1, 0)
    """
    document, a_year = base.document, organs.organ(base.document.organ).a_year
    if not is_figures(document.session) or not a_year:
        return 0
    years, rest = divmod(session - int(document.session), a_year)
    return 0 if rest else years


def _remark(text: str, value: Placed, new: str, said: str) -> list[Substitution]:
    """Return the change that names an old value in a remark; the first one stays where a draft is carried again."""
    end = line_end(text, value) - 1
    line = text[text.rindex("\n", 0, value.span[0]) + 1 : end]
    if "# was " in line or "; was " in line:
        return []
    if " #" in line:
        return [*_in_column(text, value, new), (end, end, f"; {said}")]
    blanks = max(2, _COLUMN - len(line) + len(value) - len(new))
    return [(end, end, f"{' ' * blanks}# {said}")]


def _in_column(text: str, value: Placed, new: str) -> list[Substitution]:
    """Return the change that keeps the remark after a value in its column, where the new value is longer."""
    start = value.span[1]
    blanks = len(text[start:]) - len(text[start:].lstrip(" "))
    longer = min(len(new) - len(value), blanks - 2)
    return [(start, start + longer, "")] if longer > 0 and text.startswith("#", start + blanks) else []
