"""What a printed word can come from: words of the file, a field of a fact, agreed language, or a rule."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from drafter.skeleton.placed import Path, Placed


class What(StrEnum):
    """What is computed."""

    ADVERB = "adverb"
    CAPITAL = "capital"
    BLANK = "blank"
    ENDING = "ending"
    LABEL = "label"
    JOINING = "joining words"
    REFERENCE = "words of a reference"
    MASTHEAD = "words of the masthead"
    ENACTING = "enacting words"
    EXPRESSION = "words between braces"
    UNPLACED = "words without a place"


class Literal(NamedTuple):
    """Words that stand in the file, letter by letter; a fold or an escape, which is one letter, as a whole.

    Args:
        start, end: where they stand in the file.
        path: the keys and positions that lead to their text.
    """

    start: int
    end: int
    path: Path = ()


class Slot(NamedTuple):
    """The braces that print a fact."""

    text: Placed
    first: int
    last: int

    @property
    def extent(self) -> tuple[int, int]:
        """Where they stand in the file."""
        return self.text.letters[self.first][0], self.text.letters[self.last - 1][1]


class Field(NamedTuple):
    """Words that the value of a fact, of a reference or of the document prints.

    Args:
        start, end: where the value stands in the file; of a value that is printed as it stands, just these letters.
        path: the keys and positions that lead to the value.
        form: the filters that print it, such as `ordinal`; empty where there is none.
        slot: the braces that ask for it; `None` where no text does.
        also: the places of the other values without which it would be another, as a period with a session.
        verbatim: whether it is printed as it stands.
    """

    start: int
    end: int
    path: Path
    form: str = ""
    slot: Slot | None = None
    also: tuple[Path, ...] = ()
    verbatim: bool = False


class Agreed(NamedTuple):
    """Words of a phrase that prints a fact: they stand in `templates/phrases`, not in the file.

    Args:
        start, end: where the first value of the fact stands in the file.
        kind: the kind of the fact.
        phrase: the name of the phrase.
        path: the keys and positions that lead to the fact.
        slot: the braces that ask for it; `None` for a paragraph made of a fact.
    """

    start: int
    end: int
    kind: str
    phrase: str
    path: Path = ()
    slot: Slot | None = None


class Computed(NamedTuple):
    """Words that are put there by a rule.

    Args:
        start, end: what they belong to in the file; an ending stands, without length, after its text.
        what: what they are.
    """

    start: int
    end: int
    what: What


Origin = Literal | Field | Agreed | Computed


class Span(NamedTuple):
    """Some printed words of one origin: those from `start` to `end`."""

    start: int
    end: int
    origin: Origin

    @property
    def by_letter(self) -> bool:
        """Whether each letter has its own place in the file."""
        verbatim = isinstance(self.origin, Literal) or (isinstance(self.origin, Field) and self.origin.verbatim)
        return verbatim and self.end - self.start == self.origin.end - self.origin.start

    def position(self, offset: int) -> int:
        """Return the position in the file of a printed letter."""
        return self.origin.start + (offset - self.start if self.by_letter else 0)
