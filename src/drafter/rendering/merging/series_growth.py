"""A series of resolutions to which somebody added some: they become lines of the fact, and the braces stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from drafter.language.facts import series
from drafter.rendering.merging.steps import image
from drafter.rendering.merging.texts import Braces, EditedText
from drafter.skeleton.placed import Placed
from drafter.skeleton.places import FilePlaces
from drafter.skeleton.records import Facts
from drafter.skeleton.rewriting import FileEdit


class Growth(NamedTuple):
    """What joins a series.

    Args:
        name: the name of the fact.
        added: number to date of adoption.
    """

    name: str
    added: tuple[tuple[str, str], ...]


def growth(text: EditedText, braces: Braces, facts: Facts) -> tuple[Growth, Braces] | None:
    """Return what joined the series that braces print, and the words that they print then; `None` for other changes.

    Args:
        text: the text in which the braces stand.
        braces: the braces.
        facts: the facts of the draft.
    """
    printers = (one.printer for one in text.old[braces.old : braces.old_end] if one.printer)
    names = {str(printer.path[1]) for printer in printers if printer.path[:1] == ("facts",)}
    fact = facts.get(next(iter(names), "")) if len(names) == 1 else None
    if not isinstance(fact, Mapping) or braces.new < 0:
        return None
    for end in (image(text.steps, braces.old_end, at_end=False), braces.new_end):
        words = "".join(token.words for token in text.new[braces.new : end])
        if added := _added(fact, words):
            return Growth(names.pop(), added), braces._replace(new_end=end or braces.new_end)
    return None


def _added(fact: Mapping[str, str], words: str) -> tuple[tuple[str, str], ...]:
    """Return what words have more than a series; nothing where they are not those of the series and more."""
    before, after = list(fact), series.parse(words)
    if list(after)[: len(before)] != before or not all(after.values()):
        return ()
    whole = {**fact, **{number: day for number, day in after.items() if number not in fact}}
    try:
        printed = (series.format(whole), series.with_noun(whole))
    except ValueError:
        return ()
    return tuple(list(after.items())[len(before) :]) if words in printed else ()


def growth_edit(one: Growth, facts: Facts, places: FilePlaces) -> FileEdit | None:
    """Return the change of the file that adds to a series; `None` where it has no place."""
    fact = facts.get(one.name)
    last = list(fact.values())[-1] if isinstance(fact, Mapping) and fact else None
    if not isinstance(last, Placed):
        return None
    lines = places.lines(last.path)
    if lines is None:
        return last.span[1], last.span[1], "".join(f", {number}: {day}" for number, day in one.added)
    glue = "" if places.text.endswith("\n", 0, lines.end) else "\n"
    written = "".join(f"{' ' * lines.indent}{number}: {day}\n" for number, day in one.added)
    return lines.end, lines.end, glue + written
