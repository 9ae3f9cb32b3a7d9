"""Words joined so that the mark of a note stands after the comma, also where a fact prints the mark (FN-05)."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.language.patterns import lazy
from drafter.rendering.traces import traced
from drafter.rendering.traces.traced import Traced

_MARKS = lazy(r"(?:\[\^[^\[\]]*\])+$")
_STOPS = (",", ";")


def join(pieces: Iterable[Traced]) -> Traced:
    """Return words joined; a mark that a value prints at the end of one of them goes behind the comma of the next.

    Args:
        pieces: the words, those of values apart from those of the text.

    >>> from drafter.rendering.traces.origins import Agreed
    >>> join([traced.of("24 March 2011[^a]", Agreed(0, 0, "list", "plain")), traced.text(", and on")]).words
    '24 March 2011,[^a] and on'
    >>> join([traced.text("24 March 2011[^a]"), traced.text(", and on")]).words
    '24 March 2011[^a], and on'
    """
    kept: list[Traced] = []
    for piece in pieces:
        if kept and piece.words.startswith(_STOPS) and _is_of_a_value(kept[-1]) and (end := len(kept[-1].words)):
            marked = kept.pop()
            start = _start_of_marks(marked)
            kept += [traced.cut(marked, 0, start), traced.cut(piece, 0, 1), traced.cut(marked, start, end)]
            kept.append(traced.cut(piece, 1, len(piece.words)))
        else:
            kept.append(piece)
    return traced.join(kept)


def _is_of_a_value(piece: Traced) -> bool:
    return piece.words.endswith("]") and bool(piece.segments) and not isinstance(piece.segments[-1].source, str)


def _start_of_marks(piece: Traced) -> int:
    found = _MARKS.search(piece.words)
    return found.start() if found else len(piece.words)
