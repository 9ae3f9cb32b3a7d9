"""The revision of an issued draft: the same text in the same session, under the symbol of the revision."""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.language.facts.forms import TODO
from drafter.language.symbols import revision_of
from drafter.skeleton.carry import in_place
from drafter.skeleton.carry.carried import Carried
from drafter.skeleton.carry.next_document import refusal
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced
from drafter.skeleton.records import Document, Skeleton


def revised(base: Skeleton, file: str = "") -> Carried:
    """Begin the revision of an issued draft: the same text in the same session, under the symbol of the revision.

    Args:
        base: the skeleton of the draft as it was issued.
        file: the name of the new file, for messages.

    Raises:
        BadSkeleton: the base is adopted, or the Secretariat has not given it a symbol yet.
    """
    old = base.document
    _refuse(base, old)
    document = _revised(old)
    head = (
        f"# Draft {document.symbol}, carried forward from {old.symbol} in the same session.\n"
        "# Change what the revision changes, then: drafter redline <this file>\n"
    )
    changes = [
        in_place.with_head(base, head),
        in_place.document(base, document, {"date": "day of issue of the revision"}),
    ]
    updates = (f"symbol: {old.symbol} → {document.symbol}", "left out: the day of issue")
    return Carried(load(replaced(base.text, changes), file), updates)


def _refuse(base: Skeleton, old: Document) -> None:
    if old.is_adopted:
        raise refusal(
            base, f"{old.number} is adopted and cannot be revised: drafter new {old.number} carries it forward"
        )
    if not is_assigned(old.symbol):
        raise refusal(
            base, "only an issued draft is revised: write the symbol that the Secretariat gave it as “symbol:”"
        )


def _revised(old: Document) -> Document:
    """Return the document of the revision: a new symbol, and a day of issue that is still to come."""
    printed = {name: line for name, line in old.printed.items() if name not in ("symbol", "date")}
    if "sponsors" in printed:
        printed["sponsors"] = _revised_line(printed["sponsors"])
    return replace(
        old,
        based_on=old.symbol,
        symbol=revision_of(old.symbol),
        date=TODO,
        sponsors=_revised_line(old.sponsors) if isinstance(old.sponsors, str) else old.sponsors,
        printed=printed,
    )


def _revised_line(line: str) -> str:
    """Return a line of sponsors as a revised draft has it."""
    return re.sub(r"(?<!revised )\bdraft resolution$", "revised draft resolution", line)


def is_assigned(symbol: str) -> bool:
    """Return whether the Secretariat has given a symbol: it is there and has no blank.

    >>> is_assigned("A/80/L.23"), is_assigned("A/80/L.__"), is_assigned("")
    (True, False, False)
    """
    return bool(symbol) and TODO not in symbol and "__" not in symbol
