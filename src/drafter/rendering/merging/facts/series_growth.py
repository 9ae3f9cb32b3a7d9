"""A series of resolutions that somebody changed: what joins it or leaves it does so in the fact; the braces stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from drafter.language.facts.citations import series
from drafter.rendering.merging.words.steps import image
from drafter.rendering.merging.words.texts import Braces, EditedText
from drafter.rendering.merging.words.tokens import Printer
from drafter.skeleton.placed import Placed
from drafter.skeleton.places import FilePlaces
from drafter.skeleton.records import Facts
from drafter.skeleton.rewriting import FileEdit


class Growth(NamedTuple):
    """What joins a series, and what leaves it.

    Args:
        name: the name of the fact.
        added: number to date of adoption.
        gone: the same of those that are taken out.
    """

    name: str
    added: tuple[tuple[str, str], ...]
    gone: tuple[tuple[str, str], ...] = ()


def growth(
    text: EditedText, braces: Braces, facts: Facts, elsewhere: Callable[[Printer], bool]
) -> tuple[Growth, Braces] | None:
    """Return what became of the series that braces print, and the words that they print then; `None` for other changes.

    What is printed elsewhere, too, leaves no series: there nobody took it out.

    Args:
        text: the text in which the braces stand.
        braces: the braces.
        facts: the facts of the draft.
        elsewhere: tells whether what prints a word does so where it was not changed.
    """
    printers = [one.printer for one in text.old[braces.old : braces.old_end] if one.printer]
    names = {str(printer.path[1]) for printer in printers if printer.path[:1] == ("facts",)}
    fact = facts.get(next(iter(names), "")) if len(names) == 1 else None
    if not isinstance(fact, Mapping) or braces.new < 0:
        return None
    name = names.pop()
    for end in (image(text.steps, braces.old_end, at_end=False), braces.new_end):
        found = _changed(name, fact, "".join(token.words for token in text.new[braces.new : end]))
        if found and not (found.gone and any(map(elsewhere, printers))):
            return found, braces._replace(new_end=end or braces.new_end)
    return None


def _changed(name: str, fact: Mapping[str, str], words: str) -> Growth | None:
    """Return what words have more and less than a series; `None` where they print no such series."""
    after = series.parse(words)
    kept = [number for number in fact if number in after]
    if not kept or list(after)[: len(kept)] != kept or not all(after.values()):
        return None
    added = tuple(list(after.items())[len(kept) :])
    gone = tuple((number, day) for number, day in fact.items() if number not in after)
    whole = {**{number: fact[number] for number in kept}, **dict(added)}
    try:
        printed = (series.format(whole), series.with_noun(whole))
    except ValueError:
        return None
    return Growth(name, added, gone) if (added or gone) and words in printed else None


def growth_edits(one: Growth, facts: Facts, places: FilePlaces) -> Iterator[FileEdit]:
    """Yield the changes of the file by which a series grows or shrinks; none where it has no place."""
    fact = facts.get(one.name)
    days = [day for day in fact.values() if isinstance(day, Placed)] if isinstance(fact, Mapping) else []
    lines = [places.lines(day.path) for day in days]
    if not days or len(days) != len(fact or ()):
        return
    if None in lines:
        yield _in_one_line(one, days, places.text)
        return
    gone = {number for number, _ in one.gone}
    yield from (
        (found.start, found.end, "") for day, found in zip(days, lines, strict=True) if found and day.path[-1] in gone
    )
    if one.added and (last := lines[-1]):
        glue = "" if places.text.endswith("\n", 0, last.end) else "\n"
        written = "".join(f"{' ' * last.indent}{number}: {day}\n" for number, day in one.added)
        yield last.end, last.end, glue + written


def _in_one_line(one: Growth, days: Sequence[Placed], text: str) -> FileEdit:
    """Return the change of a series that stands in braces: what joins it is put in, else it is written anew."""
    end = days[-1].span[1]
    if not one.gone:
        return end, end, "".join(f", {number}: {day}" for number, day in one.added)
    gone = {number for number, _ in one.gone}
    left = [(day.path[-1], day) for day in days if day.path[-1] not in gone]
    start = text.rfind("{", 0, days[0].span[0]) + 1
    return start, end, ", ".join(f"{number}: {day}" for number, day in (*left, *one.added))
