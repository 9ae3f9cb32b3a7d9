"""Notes where later resolutions come after one that has a note: their marks, and their words, still TODO."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from drafter.language.facts import documents
from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.skeleton.carry.in_place import Substitution, line_end
from drafter.skeleton.carry.later_keys import later_key
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Skeleton

MARK = lazy(r"\[\^(?P<key>[^\[\]\s]+)\]")
_SYMBOL = lazy(rf"\{{\{{ {documents.NAME}\.(?P<name>\w+)(?P<session> \| session_of)? \}}\}}")


class Notes(NamedTuple):
    """A mark for each of some resolutions, and the changes that write the notes that are new."""

    marks: tuple[str, ...]
    changes: tuple[Substitution, ...]


def mark_beside(base: Skeleton, mark: str, nth: int = 1) -> str:
    """Return the mark of a note that is written after another one; empty where that one is no note of the text.

    Args:
        base: the skeleton.
        mark: the mark of the other note.
        nth: how many are written after it, with this one.
    """
    found = MARK.fullmatch(mark)
    new = later_key(found["key"], nth) if found else ""
    return f"[^{new}]" if found and _lines(base, found["key"]) and new not in base.footnotes else ""


def written(base: Skeleton, mark: str, count: int = 1) -> Iterator[Substitution]:
    """Yield the change that writes notes after another one, with their words left to the editor.

    Args:
        base: the skeleton.
        mark: the mark of the other note.
        count: how many.
    """
    new, found = [mark_beside(base, mark, nth) for nth in range(1, count + 1)], MARK.fullmatch(mark)
    lines = _lines(base, found["key"]) if found else None
    if not new or not all(new) or not lines:
        return
    start, end = lines
    before, indent = "" if base.text.endswith("\n", 0, end) else "\n", _indent(base.text[start:])
    yield end, end, before + "".join(f"{indent}{one[2:-1]}: {TODO}\n" for one in new)


def shared(base: Skeleton, mark: str, numbers: Sequence[str]) -> Notes | None:
    """Return notes for some resolutions and the one that comes after them; `None` where none can be written.

    A note whose symbols move with the session is that of the last one, and what it says in the base is kept for the
    first one; any other is that of the first one. The words of the others are still TODO.

    Args:
        base: the skeleton.
        mark: the mark of the note that there is.
        numbers: the resolutions; the note is that of the first one.
    """
    found = MARK.fullmatch(mark)
    lines = _lines(base, found["key"]) if found else None
    if not found or not lines:
        return None
    is_moving = _SYMBOL.search(base.text, *lines) is not None
    count = len(numbers) - 1 if is_moving else len(numbers)
    later = [mark_beside(base, mark, nth) for nth in range(1, count + 1)]
    if not all(later):
        return None
    if not is_moving:
        return Notes((mark, *later), tuple(written(base, mark, count)))
    kept = f"{found['key']}-{numbers[0].replace('/', '-').replace(' ', '-')}"
    if kept in base.footnotes:
        return None
    first = (lines[0], lines[0], _as_it_is(base, base.text[slice(*lines)]).replace(found["key"], kept, 1))
    return Notes((f"[^{kept}]", *later, mark), (first, *written(base, mark, count)))


def _as_it_is(base: Skeleton, lines: str) -> str:
    """Return the lines of a note with the symbols that the base prints."""
    return _SYMBOL.sub(lambda symbol: _printed(base, symbol), lines)


def _printed(base: Skeleton, symbol: re.Match[str]) -> str:
    """Return what a symbol prints in the base; the expression itself where nothing is known of it."""
    cited = base.facts.get(documents.NAME)
    known = str(cited.get(symbol["name"], "")) if isinstance(cited, Mapping) else ""
    if symbol["session"]:
        return documents.in_session(known) if documents.session_of(known) else symbol[0]
    return known or symbol[0]


def _lines(base: Skeleton, key: str) -> tuple[int, int] | None:
    """Return where the lines of a note begin and end; `None` where it has no lines of its own."""
    placed, value = next(((one, said) for one, said in base.footnotes.items() if one == key), ("", ""))
    if not isinstance(placed, Placed):
        return None
    start, end = base.text.rindex("\n", 0, placed.span[0]) + 1, line_end(base.text, value)
    return (start, end) if not base.text[start : placed.span[0]].strip() and end > placed.span[1] else None


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" "))]
