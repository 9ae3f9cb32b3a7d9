"""Two edited forms of the line of the sponsors, put together: who joins or leaves in one of them does so in both."""

from __future__ import annotations

from drafter.language import states
from drafter.language.facts.forms import TODO
from drafter.model.resolution import Inlines, Text, merged
from drafter.rendering.frame.sponsors import named_in

_KIND = ": draft resolution"


def joined_line(base: Inlines, ours: Inlines, theirs: Inlines) -> Inlines | None:
    """Return our line with the sponsors of both; `None` where a line is not names alone, or nobody would be left.

    Args:
        base: the line that both began with.
        ours: what we made of it.
        theirs: what they made of it.

    >>> lines = [(Text(f"{names}: draft resolution"),) for names in ("Chad", "Chad and Togo", "Chad and Norway")]
    >>> joined_line(*lines)
    (Text(words='Chad, Togo and Norway: draft resolution'),)
    """
    before, mine, other = (_names(line) for line in (base, ours, theirs))
    if not (before and mine and other):
        return None
    kept = [name for name in mine if name in other or name not in before]
    names = [*kept, *(name for name in other if name not in before and name not in mine)]
    named = [name for name in names if name != TODO] or names
    return merged((Text(_listed(named)), *_after_names(ours))) if named else None


def _names(line: Inlines) -> tuple[str, ...]:
    """Return the names before the colon of a line; none where other words or the mark of a note stand among them."""
    first = line[0].words if line and isinstance(line[0], Text) else ""
    names = named_in(first.partition(":")[0] + _KIND) if ":" in first else ()
    return names if all(name == TODO or name in states.names() for name in names) else ()


def _after_names(line: Inlines) -> Inlines:
    first = line[0]
    assert isinstance(first, Text)  # noqa: S101 - it has names
    return (Text(f":{first.words.partition(':')[2]}"), *line[1:])


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
