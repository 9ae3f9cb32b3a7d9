"""Two resolutions and where they differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.model.resolution import Inlines, Note, NoteAgain, Resolution, Table


def first_difference(old: Resolution, new: Resolution) -> str:
    """Return the first difference between two resolutions in a sentence; "" when they are equal.

    >>> from drafter.model.resolution import Masthead, Text
    >>> first_difference(Resolution(Masthead(), (Text("Peace"),), ()), Resolution(Masthead(), (Text("War"),), ()))
    'the title: “Peace” became “War”'
    """
    if old == new:
        return ""
    for (place, left), (_, right) in zip(_lines(old), _lines(new), strict=False):
        if left != right:
            return f"{place}: “{_shown(left, right)}” became “{_shown(right, left)}”"
    return f"the text has {len(list(_lines(old)))} lines and became {len(list(_lines(new)))}"


def _shown(words: str, other: str) -> str:
    """Cut a long text to the words around the first difference."""
    start = next((n for n, (a, b) in enumerate(zip(words, other, strict=False)) if a != b), min(len(words), len(other)))
    cut = max(start - 30, 0)
    return ("…" if cut else "") + words[cut : start + 50] + ("…" if len(words) > start + 50 else "")


def _lines(resolution: Resolution) -> Iterator[tuple[str, str]]:
    head = resolution.masthead
    for name in head.__slots__:
        value = getattr(head, name)
        yield f"the masthead ({name.replace('_', ' ')})", value if isinstance(value, str) else spelled(value)
    yield "the number", resolution.number
    yield "the title", spelled(resolution.title)
    for number, block in enumerate(resolution.body, 1):
        yield f"block {number}", _block(block)
    yield "the closing", str(resolution.closing)
    for annex in resolution.annexes:
        yield "an annex", f"{annex.label} {spelled(annex.title)}"
        for number, block in enumerate(annex.body, 1):
            yield f"{annex.label or 'annex'}, block {number}", _block(block)


def _block(block: object) -> str:
    if isinstance(block, Table):
        return f"table {[[spelled(cell) for cell in row] for row in block.rows]}"
    rest = [getattr(block, name) for name in ("part", "level", "label") if getattr(block, name, None) not in (None, "")]
    return " ".join([*map(str, rest), spelled(block.inlines)])  # type: ignore[attr-defined]


def spelled(inlines: Inlines) -> str:
    """Spell inlines out with their kinds, so that every difference shows.

    >>> from drafter.model.resolution import Emphasis, Text
    >>> spelled((Emphasis("Recalling"), Text(" its"), Note((Text("Ibid."),))))
    '*Recalling* its[note: Ibid.]'
    """
    return "".join(_spelled(inline) for inline in inlines)


def _spelled(inline: object) -> str:
    match inline:
        case Note(inlines, mark):
            return f"[note{' ' + mark if mark else ''}: {spelled(inlines)}]"
        case NoteAgain(number):
            return f"[note {number} again]"
        case _:
            marks = {"Text": "", "Emphasis": "*", "Strong": "**", "Link": "_"}[type(inline).__name__]
            return f"{marks}{inline.words}{marks}"  # type: ignore[attr-defined]
