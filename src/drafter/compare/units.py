"""The units of a resolution that are compared with each other: a line of the masthead, the title, a block.

`assemble` is the inverse of `units`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, fields, replace
from itertools import count
from typing import Any

from drafter.model.record import record
from drafter.model.resolution import (
    Annex,
    Block,
    Closing,
    Enacting,
    Heading,
    Inlines,
    Masthead,
    Paragraph,
    Part,
    Resolution,
    Table,
    Text,
    merged,
    plain,
)

Shape = Block | str
"""A block without its words and label, or the name of something that a resolution has once; "annex" for an annex."""

Rows = tuple[tuple[Inlines, ...], ...]

_LINES = {"organ", "symbol", "distribution", "date", "original", "session", "committee", "agenda_item", "adoption"}
_HEAD = tuple(field.name for field in fields(Masthead))
_ANNEX = "annex"
_CLOSING = ("meeting", "closing date")
ONCE = (*_HEAD, "title", *_CLOSING)
"""The names of what a resolution has once, in the order of the pages."""
_NAMES = {"agenda_item": "agenda item", "agenda_title": "agenda title", "source": "source line"}


@record(frozen=True, slots=True)
class Unit:
    """A unit.

    Args:
        shape: what it is, apart from its words.
        label: the number or letter before it; before the title, the number of the resolution.
        inlines: its words.
        rows: the rows of a table.
        place: what people call it: "PP 3", "OP 4 (a)", "title".
    """

    shape: Shape
    label: str = ""
    inlines: Inlines = ()
    rows: Rows = ()
    place: str = field(default="", compare=False)


def units(resolution: Resolution) -> Iterator[Unit]:
    """Yield the units in the order of the pages; the inlines are merged.

    >>> from drafter.model.resolution import Emphasis
    >>> body = (Paragraph((Emphasis("Requests"),), Part.OPERATIVE, "4."), Paragraph((), Part.OPERATIVE, "(a)", 1))
    >>> [unit.place for unit in units(Resolution(Masthead(), (Text("Peace"),), body))]
    ['organ', 'title', 'OP 4', 'OP 4 (a)']
    """
    for name in _HEAD:
        yield from _line(name, getattr(resolution.masthead, name))
    if resolution.title or resolution.number:
        yield Unit("title", resolution.number, merged(resolution.title), place="title")
    yield from _blocks(resolution.body, "")
    if resolution.closing:
        closing = (resolution.closing.meeting, resolution.closing.date)
        yield from (Unit(name, "", _inlines(words), (), name) for name, words in zip(_CLOSING, closing, strict=True))
    for annex in resolution.annexes:
        name = annex.label or "annex"
        yield Unit(_ANNEX, annex.label, merged(annex.title), (), name)
        yield from _blocks(annex.body, f"{name}, ")


def _line(name: str, words: str | Inlines) -> Iterator[Unit]:
    inlines = _inlines(words) if isinstance(words, str) else merged(words)
    if inlines:
        yield Unit(name, "", inlines, (), _NAMES.get(name, name))


def _inlines(words: str) -> Inlines:
    return (Text(words),) if words else ()


def _blocks(blocks: Iterable[Block], before: str) -> Iterator[Unit]:
    places = _Places()
    for block in blocks:
        place = before + places.next(block)
        if isinstance(block, Table):
            rows = tuple(tuple(map(merged, row)) for row in block.rows)
            yield Unit(Table(()), "", (), rows, place)
        else:
            bare = replace(block, inlines=()) if isinstance(block, Enacting) else replace(block, inlines=(), label="")
            yield Unit(bare, getattr(block, "label", ""), merged(block.inlines), (), place)


class _Places:
    """Counts the blocks of one text and names them."""

    def __init__(self) -> None:
        self._numbers = {part: count(1) for part in Part}
        self._path: list[str] = []

    def next(self, block: Block) -> str:
        match block:
            case Paragraph():
                return self._paragraph(block)
            case Heading(inlines, label):
                self._path = []
                return f"heading {label or plain(inlines)}".rstrip()
            case Enacting():
                return "enacting words"
        return "table"

    def _paragraph(self, block: Paragraph) -> str:
        name = {Part.PREAMBULAR: "PP", Part.OPERATIVE: "OP", Part.PLAIN: "para."}[block.part]
        label = block.label.removesuffix(".")
        if block.level == 0 and (label or block.part is not Part.OPERATIVE):
            self._path = [f"{name} {label or next(self._numbers[block.part])}"]
        elif block.level == 0 and not "".join(self._path).startswith(name):
            self._path = [name]
        elif block.level:
            self._path = [*(self._path or [name])[: block.level], label]
        return " ".join(filter(None, self._path or [name]))


def assemble(parts: Iterable[Unit]) -> Resolution:
    """Make a resolution of its units; the inverse of `units`."""
    several = list(parts)
    once: dict[Shape, Unit] = {unit.shape: unit for unit in several if isinstance(unit.shape, str)}
    title = once.pop("title", Unit("title"))
    (_, body), *annexes = _bodies(several)
    return Resolution(
        _masthead(once),
        title.inlines,
        tuple(body),
        title.label,
        _closing(once),
        tuple(Annex(unit.label, unit.inlines, tuple(blocks)) for unit, blocks in annexes),
    )


def _bodies(parts: Iterable[Unit]) -> list[tuple[Unit, list[Block]]]:
    """Return the blocks of the text itself, then those of each annex, behind the unit of the annex."""
    bodies: list[tuple[Unit, list[Block]]] = [(Unit(""), [])]
    for unit in parts:
        if unit.shape == _ANNEX:
            bodies.append((unit, []))
        elif not isinstance(unit.shape, str):
            bodies[-1][1].append(block_of(unit))
    return bodies


def _masthead(once: Mapping[Shape, Unit]) -> Masthead:
    given: dict[str, Any] = {name: once[name].inlines for name in _HEAD if name in once}
    lines = {name: plain(words) for name, words in given.items() if name in _LINES}
    return Masthead(**{"organ": "", **given, **lines})


def _closing(once: Mapping[Shape, Unit]) -> Closing | None:
    given = {name: plain(once[name].inlines) for name in _CLOSING if name in once}
    return Closing(*(given.get(name, "") for name in _CLOSING)) if given else None


def block_of(unit: Unit) -> Block:
    """Make a block of its unit."""
    match unit.shape:
        case Table():
            return Table(unit.rows)
        case Heading() | Paragraph():
            return replace(unit.shape, inlines=unit.inlines, label=unit.label)
        case _:
            return Enacting(unit.inlines)
