"""What is left to do in a draft, as a person reads it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.cli.terminal.talk import folded, shortened

if TYPE_CHECKING:
    from drafter.model.problems import Place
    from drafter.skeleton.todo.tasks import Task

_HEADINGS = {
    "confirm": "Probable, please look",
    "fill in": "Left to fill in",
    "agree": "Not agreed yet",
    "look": "May be out of date, please look",
}
_MARKED = ("confirm", "look")
"""What may be right as it stands."""

_MOST, _LINES = 4, 8
"""So many values of a fact, and lines that print it, are named."""

_DEEPER = 4
"""So far to the right stands what does not fit on the line of its place."""

HOW = (
    "What you change is done. What is right as it stands, you mark with “# drafter: keep” at the end of its line, "
    "beside a paragraph after “>-”."
)


def listed(tasks: Sequence[Task], path: Path) -> Iterator[str]:
    """Yield the lines that tell a person what is left to do, under their headings.

    Args:
        tasks: what is left.
        path: the file of the draft.
    """
    for want, heading in _HEADINGS.items():
        found = [task for task in tasks if task.want == want]
        if found:
            yield f"{heading} ({size(found)}):"
            yield from shortened(tuple(_lines(task, path)) for task in found)
    if any(task.want in _MARKED for task in tasks):
        yield from folded(HOW)


def size(tasks: Iterable[Task]) -> int:
    """Return how many values there are to fill in, to confirm or to look at."""
    return sum(len(task.places) for task in tasks)


def _lines(task: Task, path: Path) -> Iterator[str]:
    """Yield the lines of one thing to do: a fact has one, paragraphs stand below what they speak of."""
    (place, said), *others = task.places
    if task.fact or not task.value:
        values = _few(list(dict.fromkeys(_names(said) for _, said in task.places)))
        yield from _at(path, place, f"{f'{_names(task.fact)}: ' if task.fact else ''}{values}{_elsewhere(task)}")
    elif {words for _, words in others} <= {said}:
        yield from _at(path, place, f"{task.value}: {said}{_elsewhere(task)}")
    else:
        yield f"  {task.value}:"
        yield from (line for place, said in task.places for line in _at(path, place, said, "    "))


def _names(words: str) -> str:
    """Return names of facts, of many the first ones: of a text on many subjects there may be fifty reports."""
    several = words.split(", ")
    if len(several) <= _MOST + 1 or not all(name.isidentifier() for name in several):
        return words
    return f"{', '.join(several[:_MOST])} and {len(several) - _MOST} more"


def _few(words: Sequence[str]) -> str:
    more = f" and {len(words) - _MOST} more" if len(words) > _MOST else ""
    return f"{'; '.join(words[:_MOST])}{more}"


def _at(path: Path, place: Place, said: str, margin: str = "  ") -> Iterator[str]:
    """Yield what is to be done at a place; what does not fit on its line stands below."""
    return folded(f"{margin}{path}:{place.line}:{place.column}  {said}", len(margin) + _DEEPER)


def _elsewhere(task: Task) -> str:
    """Return the other lines of a fact, and those in which it is printed."""
    others = dict.fromkeys(place.line for place, _ in task.places[1:] if place.line != task.places[0][0].line)
    told = [("also on", tuple(others)), ("printed on", task.printed)]
    words = "; ".join(f"{how} {_numbered(lines)}" for how, lines in told if lines)
    return f" ({words})" if words else ""


def _numbered(lines: Sequence[int]) -> str:
    runs = list(_runs(lines))
    more = f" and {len(runs) - _LINES} more" if len(runs) > _LINES else ""
    return f"line{'s' if len(lines) > 1 else ''} {', '.join(runs[:_LINES])}{more}"


def _runs(lines: Sequence[int]) -> Iterator[str]:
    """Yield lines that follow one another as one: 4–9."""
    for _, group in groupby(enumerate(lines), key=lambda pair: pair[1] - pair[0]):
        run = [line for _, line in group]
        yield from (map(str, run) if len(run) < 3 else (f"{run[0]}–{run[-1]}",))
