"""Where a printed word stands in the file, in the attributes of its element.

`data-l` and `data-c` are the number of its line and its column, `data-f` the name of the fact that prints it; the class
tells what it is: `word` (of the file), `fact`, `agreed` (of a phrase) or `rule` (computed).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from html import escape

from drafter.rendering.traces.origins import Agreed, Computed, Field, Literal, Origin
from drafter.writers.web.body import Annotation

_KINDS: dict[type, str] = {Literal: "word", Field: "fact", Agreed: "agreed", Computed: "rule"}
SHOWN_AS_FACTS = "facts"
"""The part of a skeleton whose values are facts."""


def annotation(text: str, names: Sequence[int] = ()) -> Annotation:
    r"""Return what puts the place of words around them.

    Args:
        text: the text of the file.
        names: the numbers by which the page knows its lines; by default they are counted.

    >>> annotation("a: b\nc: d\n")("d", Literal(8, 9, ("c",)))
    '<span class="word" data-l="2" data-c="4">d</span>'
    """
    starts = [0, *(n + 1 for n, letter in enumerate(text) if letter == "\n")]

    def annotated(words: str, origin: Origin) -> str:
        line = bisect_right(starts, origin.start)
        column = origin.start - starts[line - 1] + 1
        name = escape(named(origin))
        fact = f' data-f="{name}"' if name else ""
        known = names[line - 1] if names else line
        return f'<span class="{_KINDS[type(origin)]}" data-l="{known}" data-c="{column}"{fact}>{words}</span>'

    return annotated


def named(origin: Origin) -> str:
    """Return the name of the fact that prints words, as a person says it; empty for other words.

    >>> named(Field(0, 1, ("facts", "meetings", 2, "held")))
    'meetings › 3 › held'
    """
    if not isinstance(origin, Field | Agreed) or not origin.path:
        return ""
    steps = origin.path[1:] if origin.path[0] == SHOWN_AS_FACTS else origin.path
    return " › ".join(str(step + 1) if isinstance(step, int) else str(step) for step in steps)
