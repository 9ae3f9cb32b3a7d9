"""A skeleton to the skeleton of the next session: the technical rollover, and nothing else.

Only the head of the file, the document and the facts on the resolution that is followed change; every other byte
stays as it is, and the facts do the rest. So agreed language cannot be altered silently.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from drafter.language import dates
from drafter.language.facts import series
from drafter.language.facts.forms import TODO
from drafter.language.numbers import is_figures, ordinal
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR, LAST_SESSION
from drafter.language.symbols import revision_of
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Level, Place, Problem
from drafter.skeleton import walk
from drafter.skeleton.emit import document_lines
from drafter.skeleton.load import load
from drafter.skeleton.records import STAR, Document, Skeleton
from drafter.skeleton.yaml import Placed, place_of, replaced

_COMMITTEE = lazy(r"(?:the )?((?:[A-Z]\w+ (?:and )?)*)\(?(First|Second|Third|Fourth|Fifth|Sixth) Committee\)?")
_MARK = lazy(r"\[\^([^\[\]\s]+)\]")
_NUMBERS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")
_OWN_HEAD = lazy(
    r"# (?:Resolution|Draft) .*(?:reduced to facts and words|carried forward from).*\n"
    r"|# (?:Fill in what is marked|Change what the revision).*\n"
)


@dataclass(frozen=True, slots=True)
class Carried:
    """A skeleton for the next session, and what was done.

    Args:
        skeleton: the new skeleton, loaded.
        updates: what was brought up to date, a sentence each.
        doubts: what deserves a look, a sentence each.
        probable: what was brought up to date and is only probable, with both readings, each at its place.
    """

    skeleton: Skeleton
    updates: tuple[str, ...]
    doubts: tuple[str, ...] = ()
    probable: tuple[Problem, ...] = ()


def carry(base: Skeleton, session: int | None = None, file: str = "") -> Carried:
    """Carry a skeleton forward.

    Args:
        base: the skeleton of the resolution that the draft follows.
        session: the session of the draft; by default the one to which the base put its item.
        file: the name of the new file, for messages.

    Raises:
        BadSkeleton: the session of the base is not known, so the session must be given; or it is not a later one.
    """
    number, doubts = _session(base, session)
    document, remarks = _document(base.document, number)
    edits = [_head_edit(base, number), _document_edit(base, document, remarks)]
    edits += [*_series_edits(base), *_previous_edits(base)]
    edits += _note_edits(base, replaced(base.text, edits))
    carried = load(replaced(base.text, edits), file)
    doubts += _uncited(base, carried)
    return Carried(carried, tuple(_updates(base, number)), doubts, tuple(_probable(base, carried)))


def revised(base: Skeleton, file: str = "") -> Carried:
    """Begin the revision of an issued draft: the same text in the same session, under the symbol of the revision.

    Args:
        base: the skeleton of the draft as it was issued.
        file: the name of the new file, for messages.

    Raises:
        BadSkeleton: the base is adopted, or the Secretariat has not given it a symbol yet.
    """
    old = base.document
    if old.is_adopted:
        raise _refusal(
            base, f"{old.number} is adopted and cannot be revised: drafter new {old.number} carries it forward"
        )
    if not is_assigned(old.symbol):
        raise _refusal(
            base, "only an issued draft is revised: write the symbol that the Secretariat gave it as “symbol:”"
        )
    sponsors = _as_revised(old.sponsors) if isinstance(old.sponsors, str) else old.sponsors
    printed = {name: line for name, line in old.printed.items() if name not in ("symbol", "date")}
    document = replace(
        old,
        based_on=old.symbol,
        symbol=revision_of(old.symbol),
        date=TODO,
        sponsors=sponsors,
        printed={name: _as_revised(line) if name == "sponsors" else line for name, line in printed.items()},
    )
    head = (
        f"# Draft {document.symbol}, carried forward from {old.symbol} in the same session.\n"
        "# Change what the revision changes, then: drafter redline <this file>\n"
    )
    edits = [_with_head(base, head), _document_edit(base, document, {"date": "day of issue of the revision"})]
    updates = (f"symbol: {old.symbol} → {document.symbol}", "left out: the day of issue")
    return Carried(load(replaced(base.text, edits), file), updates)


def _as_revised(line: str) -> str:
    """Return a line of sponsors as a revised draft has it."""
    return re.sub(r"(?<!revised )\bdraft resolution$", "revised draft resolution", line)


def is_assigned(symbol: str) -> bool:
    """Return whether the Secretariat has given a symbol: it is there and has no blank.

    >>> is_assigned("A/80/L.23"), is_assigned("A/80/L.__"), is_assigned("")
    (True, False, False)
    """
    return bool(symbol) and TODO not in symbol and "__" not in symbol


def _session(base: Skeleton, wanted: int | None) -> tuple[int, tuple[str, ...]]:
    old = base.document.session
    if not is_figures(old) or not 0 < int(old) <= LAST_SESSION:
        if wanted is None:
            raise _refusal(base, "the session of this text is not a number: give that of the draft with --session")
        return wanted, ()
    usual = int(old) + (_period(base.document) or 1)
    if wanted is not None and wanted <= int(old):
        raise _refusal(base, f"the draft must be for a session after the {ordinal(int(old))}: give a later --session")
    if wanted is not None and _period(base.document) and wanted != usual:
        return wanted, (f"the text itself puts the item on the agenda of the {ordinal(usual)} session",)
    if wanted is None and not _period(base.document):
        return usual, (f"the text does not say when the item comes back; --session changes the {ordinal(usual)}",)
    return wanted or usual, ()


def _period(document: Document) -> int:
    """Return the sessions from one resolution of the series to the next; 0 where the text does not say it."""
    return int(document.period) if is_figures(document.period) else 0


def _refusal(base: Skeleton, message: str) -> BadSkeleton:
    return BadSkeleton((Problem(Place(base.file), message),), base.text)


# The document -----------------------------------------------------------------------------------------------------


def _document(old: Document, session: int) -> tuple[Document, dict[str, str]]:
    name, symbol = _committee(old, session)
    document = Document(
        organ=old.organ,
        based_on=old.number or old.symbol,
        session=str(session),
        period=old.period,
        symbol=symbol,
        date=TODO,
        committee=name,
        agenda_item=TODO if old.agenda_item else "",
        agenda_title=old.agenda_title,
        title=old.title,
    )
    example = f", for example 28 August {FIRST_YEAR + session + 1}" if old.in_assembly else ""
    was = f"was {old.agenda_item} at the {ordinal(int(old.session))} session; " if is_figures(old.session) else ""
    remarks = {
        "session": "every “at its … session” below follows from it",
        "period": "sessions to the next resolution of the series",
        "symbol": "the Secretariat assigns the number",
        "date": f"day of issue{example}",
        "agenda_item": f"{was}the number changes, the letter seldom",
        "sponsors": "States, in any order: they are sorted as the United Nations sorts them",
    }
    return document, remarks


def _committee(old: Document, session: int) -> tuple[str, str]:
    """Return the committee line and the symbol of the draft: that of the plenary or of a Main Committee (MAST-01)."""
    if old.organ != "General Assembly":
        return "", TODO
    found = _COMMITTEE.search(old.committee or old.source) if "without reference" not in old.source else None
    if not found:
        return "", f"A/{session}/L.__"
    line = f"{found[1].strip()} ({found[2]} Committee)" if found[1].strip() else f"{found[2]} Committee"
    return line, f"A/C.{_NUMBERS.index(found[2]) + 1}/{session}/L.__"


# Changes in place -------------------------------------------------------------------------------------------------


def _head_edit(base: Skeleton, session: int) -> tuple[int, int, str]:
    day = f" of {dates.format(dates.parse(base.document.adopted))}" if base.document.adopted else ""
    what = f"resolution {base.document.number}{day}" if base.document.number else f"draft {base.document.symbol}"
    head = (
        f"# Draft for the {ordinal(session)} session, carried forward from {what}.\n"
        "# Fill in what is marked TODO, then: drafter build <this file>\n"
    )
    return _with_head(base, head)


def _with_head(base: Skeleton, head: str) -> tuple[int, int, str]:
    """Put a head over a file in place of the one that drafter wrote; what the editor wrote there stays."""
    end = base.text.index("drafter:")
    return 0, end, head + _OWN_HEAD.sub("", base.text[:end])


def _document_edit(base: Skeleton, document: Document, remarks: Mapping[str, str]) -> tuple[int, int, str]:
    found = re.search(r"^document:.*\n(?:(?:#.*\n|\n)*(?: .*\n))*", base.text, re.MULTILINE)
    if not found:
        raise _refusal(base, "“document:” must begin a line, with its lines indented below it")
    return found.start(), found.end(), f"document:\n{document_lines(document, remarks)}"


def _series_edits(base: Skeleton) -> list[tuple[int, int, str]]:
    earlier = base.facts.get(series.NAME)
    own, day = base.document.number, base.document.adopted
    if not isinstance(earlier, Mapping) or not earlier or not own or not day or own in earlier:
        return []
    last = list(earlier.values())[-1]
    if not isinstance(last, Placed):
        return []
    key = list(earlier)[-1]
    indent = " " * (key.place.column - 1) if isinstance(key, Placed) else "    "
    end = base.text.find("\n", last.span[1])
    end = len(base.text) if end < 0 else end
    line = f"{indent}{own}: {dates.format(dates.parse(day))}"
    return [(end, end, f"\n{line:<36}# added: the resolution that this draft follows")]


def _previous_edits(base: Skeleton) -> list[tuple[int, int, str]]:
    """Put the base in the place of the one resolution that it followed, and leave in a remark what stood there."""
    previous = base.facts.get(series.PREVIOUS)
    own, day = base.document.number, base.document.adopted
    if not isinstance(previous, Mapping) or len(previous) != 1 or not own or not day or own in previous:
        return []
    (number, old), *_ = previous.items()
    if not isinstance(number, Placed) or not isinstance(old, Placed):
        return []
    end = _line_end(base.text, old) - 1
    line = base.text[base.text.rindex("\n", 0, old.span[1]) + 1 : end]
    was = f"was {series.format(previous)}"
    remark = f"; {was}" if "#" in line else f"  # {was}"
    return [
        (number.span[0], old.span[1], f"{own}: {dates.format(dates.parse(day))}"),
        (end, end, remark),
    ]


def _probable(base: Skeleton, carried: Skeleton) -> Iterator[Problem]:
    for key in carried.facts if _previous_edits(base) else ():
        if key == series.PREVIOUS:
            old, new = (series.format(dict(s.facts[key])) for s in (base, carried))  # type: ignore[arg-type]
            message = f"resolution {old} → {new}, wherever “{key}” is printed; write {old} where the old one stays"
            yield Problem(place_of(key), message, level=Level.HINT)


def _uncited(base: Skeleton, carried: Skeleton) -> tuple[str, ...]:
    number = base.document.number
    if not number or not base.document.period or walk.cites(carried, number):
        return ()
    return (f"the draft follows resolution {number} and cites it nowhere: recall it where the series is recalled",)


def _note_edits(base: Skeleton, carried: str) -> list[tuple[int, int, str]]:
    """Leave out the notes on what is left out: on the sponsors, or with a mark that no text has any longer."""
    before, after = set(_MARK.findall(base.text)), set(_MARK.findall(carried))
    return [
        (base.text.rindex("\n", 0, key.span[0]) + 1, _line_end(base.text, value), "")
        for key, value in base.footnotes.items()
        if isinstance(key, Placed) and key not in after and (key == STAR or key in before)
    ]


def _line_end(text: str, value: object) -> int:
    """Return the end of the last line of a note."""
    last = list(value.values())[-1] if isinstance(value, Mapping) else value
    end = last.span[1] if isinstance(last, Placed) else 0
    return end if text.endswith("\n", 0, end) else text.find("\n", end) + 1 or len(text)


def _updates(base: Skeleton, session: int) -> list[str]:
    document, made = base.document, []
    made.append(f"session: {document.session} → {session}")
    if _period(document):
        after = session + _period(document)
        if is_figures(document.session):
            before = int(document.session) + _period(document)
            made.append(f"report and agenda of the next time: {ordinal(before)} → {ordinal(after)} session")
    if _series_edits(base):
        made.append(f"{document.number} of {dates.format(dates.parse(document.adopted))} joins the earlier resolutions")
    if _previous_edits(base):
        made.append(f"{document.number} of {dates.format(dates.parse(document.adopted))} is the previous resolution")
    made.append(f"left out: {'number, adoption, provenance, closing' if document.is_adopted else 'sponsors'}")
    return made
