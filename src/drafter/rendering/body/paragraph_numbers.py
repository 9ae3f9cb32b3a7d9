"""The numbers of operative paragraphs: counted from section to section, or as the editor states them."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.model.resolution import Block, Paragraph, Part
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import Computed, Field, Origin, What
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Entry, Section

_COUNTED = lazy(r"[0-9]{1,9}\.")


def labels(entries: Sequence[Entry | None], part: Part, numbered: int) -> list[str]:
    """Return the number of each operative paragraph; one that stands alone has none (OP-02).

    Args:
        entries: the paragraphs; `None` for what stands between them.
        part: their part; others than operative ones have only numbers that are stated.
        numbered: the number of the operative paragraph before them.

    >>> labels([Entry("Decides", "to meet"), None, Entry("Requests", "a report")], Part.OPERATIVE, 0)
    ['1.', '', '2.']
    """
    is_counted = part is Part.OPERATIVE and numbered + sum(entry is not None for entry in entries) > 1
    given = []
    for entry in entries:
        label = ""
        if entry and entry.number is not None:
            label = _dotted(entry.number)
            numbered = number_after(label, numbered)
        elif entry and is_counted:
            numbered += 1
            label = f"{numbered}."
        given.append(label)
    return given


def number_after(label: str, before: int) -> int:
    """Return the number from which the next paragraph counts on.

    >>> number_after("7.", 2), number_after("", 2), number_after("5 bis.", 4)
    (7, 2, 4)
    """
    return int(label[:-1]) if _COUNTED.fullmatch(label) else before


def number_before(printed: Sequence[Block], section: Section) -> int:
    """Return the number from which a section goes on; one with a preamble or an enacting clause of its own counts anew.

    Args:
        printed: what stands before the section.
        section: the section.
    """
    if section.preamble or section.enacting not in ("", "none"):
        return 0
    given = [
        one.label for one in printed if isinstance(one, Paragraph) and one.part is Part.OPERATIVE and not one.level
    ]
    numbers = [int(label[:-1]) for label in given if label.endswith(".") and is_figures(label[:-1])]
    return numbers[-1] if numbers else 0


def origin(label: str, stated: str | None, by: object) -> Origin | None:
    """Return where a printed number or letter comes from: a value that states it, or a count.

    Args:
        label: the number, as it is printed; nothing is returned for none.
        stated: the value that may state it.
        by: the words by which it stands.
    """
    if not label:
        return None
    if isinstance(stated, Placed):
        return Field(*stated.extent, stated.path, verbatim=stated == label)
    return Computed(*traced.extent(by), What.LABEL)


def _dotted(number: str) -> str:
    return f"{number}." if is_figures(number) else number
