"""The lines of a comparison, each with the paragraph of the Word file that it is printed in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from drafter.compare import Op
from drafter.model.errors import UnusableBase
from drafter.ooxml.namespaces import w
from drafter.writers.body_lines import BELOW, TEXT
from drafter.writers.redline.official.base_file import BaseFile
from drafter.writers.redline.official.characters import bare
from drafter.writers.redline.official.formatting import Formatting, is_counted
from drafter.writers.redline.official.location import Location
from drafter.writers.redline.official.old_and_new import changes, joined, number_kind, old_words
from drafter.writers.redline.tracked import TrackedLine, TrackedTable

Located = tuple[TrackedLine | TrackedTable, Location]


IN_TABLE = ("organ", "symbol", "distribution", "date", "original")
"""The lines of the masthead table, which may stand in headers."""
_MOST = 3
"""So many lines may be one paragraph, with line ends in it: a title, or meeting and date at the end."""


class Locator:
    """Finds the paragraphs of a file in the order of its text.

    Args:
        base: the file.
    """

    def __init__(self, base: BaseFile) -> None:
        self._base, self._places = base, base.places[base.main]
        self._position, self._first = -1, -1
        self._forms: dict[tuple[str, str], dict[int, TrackedLine]] = {}

    def places(self, lines: Iterable[TrackedLine | TrackedTable]) -> Iterator[Located]:
        """Yield the paragraph of each line that is in the file, and for a new line the one that it follows.

        A line that stays as it is need not be found, nor a table.

        Raises:
            UnusableBase: a line that changes is not in the file.
        """
        rest = list(lines)
        while rest:
            line = rest.pop(0)
            if isinstance(line, TrackedTable):
                yield line, self._table(line)
            elif line.op is Op.INSERTED:
                yield line, self._places[max(self._position, 0)]
            elif (taken := self._with_it(line, rest)) is not None:
                whole = joined(line, taken)
                rest[: len(taken)] = [one for one in taken if one.op is Op.INSERTED]
                self._forms.setdefault((line.style, number_kind(line, Op.INSERTED)), {})[self._position] = whole
                yield whole, self._places[self._position]
            elif changes(line):
                raise UnusableBase(_MISSING.format(old_words(line.pieces)[:60]))

    def _with_it(self, line: TrackedLine, rest: Sequence[TrackedLine | TrackedTable]) -> list[TrackedLine] | None:
        """Go on to the paragraph of a line; return the lines that are in it, too, or `None` where there is none."""
        following: list[TrackedLine] = []
        for one in (*rest[: _MOST - 1], None):
            if self._next(joined(line, following)):
                return following
            if not isinstance(one, TrackedLine):
                return None
            following.append(one)
        return None

    def _next(self, line: TrackedLine) -> bool:
        """Go on to the next paragraph with the words of a line; a number before them may be automatic."""
        words, lead = old_words(line.pieces), "".join(part for op, part in line.lead if op is not Op.INSERTED)
        wanted = {bare(lead + words), bare(words)} - {""}
        found = (n for n in range(self._position + 1, len(self._places)) if self._places[n].words in wanted)
        position = next(found, None)
        if position is not None:
            self._position = position
            self._first = position if self._first < 0 else self._first
        return position is not None

    def _table(self, table: TrackedTable) -> Location:
        """Go on to the end of the next table with the words of one, if it is found, and return the place reached."""
        wanted = bare("".join(old_words(cell) for row in table.rows for cell in row.cells))
        for position in range(self._position + 1, len(self._places)):
            element = self._places[position].element
            if element.tag == w("tbl") and bare("".join(one.text or "" for one in element.iter(w("t")))) == wanted:
                self._position = position
                break
        return self._places[max(self._position, 0)]

    def named(self, words: str) -> list[Location]:
        """Find the paragraphs above the text that have just some words: a line of the masthead, a running head."""
        heads = [*self._base.headers, *self._places[: max(self._first, 0)]]
        return [place for place in heads if place.words == bare(words)]

    @property
    def counts(self) -> bool:
        """Whether Word counts numbers that the text has before its lines."""
        numbered = (n for (_, number), found in self._forms.items() if number for n in found)
        return any(is_counted(self._places[n]) for n in numbered)

    def like(self, line: TrackedLine, after: Location, counting: bool = True) -> Formatting:
        """Return the form of a new line: the nearest paragraph of its kind before it, or any and the id of a style.

        Args:
            line: the line.
            after: the paragraph that it follows.
            counting: whether its number may be one that Word counts.
        """
        if found := self._forms.get((line.style, number_kind(line, Op.DELETED))):
            position = self._places.index(after)
            nearest = max((n for n in found if n <= position), default=min(found))
            if counting or not is_counted(self._places[nearest]):
                return Formatting(self._places[nearest], found[nearest])
        for kind in ((line.style, ""), (TEXT, "")):
            for position, model in self._forms.get(kind, {}).items():
                return self.form(self._places[position], line.style, model)
        return self.form(after, line.style)

    def form(self, place: Location, name: str, line: TrackedLine | None = None) -> Formatting:
        """Return the form of a paragraph, but with a style of some name if the file has it."""
        known = next((one for one in (name, name.removesuffix(BELOW)) if one in self._base.styles), "")
        return Formatting(place, line, self._base.styles.id(known) if known else "")


_MISSING = (
    "“{}…” is not a paragraph of its own in this Word file, so changes cannot be written into it: "
    "write the redline without --on"
)
