"""A later resolution in a list that stands in words, with a note at each: “55/1 of …[^1] and {{ x | series }}[^2]”.

The last one keeps its place where the one before it is on the same subject; the later one is added after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import subjects
from drafter.language.facts.tables import RESOLUTIONS
from drafter.language.patterns import lazy
from drafter.skeleton.carry.following import Renewal
from drafter.skeleton.carry.in_place import Substitution, line_end
from drafter.skeleton.carry.note_beside import mark_beside, written
from drafter.skeleton.carry.whose import places
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Skeleton

_BEFORE = lazy(
    r"(?:\{\{ (?P<name>\w+) \| \w+ \}\}|(?P<number>\d+/\d+)(?: of \d{1,2} \w+ \d{4})?),?(?:\[\^[^\]\s]+\])*,? and $"
)
"""The resolution before the last one of a list."""

_MARK = r"(?P<mark>\[\^[^\]\s]+\])?(?!,?\[\^)"


def name_of(base: Skeleton, one: Renewal) -> str:
    """Return the name of the entry of a later resolution in such a list; empty where no list is continued in words.

    Args:
        base: the skeleton.
        one: what is to be added.
    """
    new = f"later_{one.name}"
    found = list(places(base, one.name))
    if len(found) != 1 or new in base.tables[RESOLUTIONS] or not _place(base, one.name):
        return ""
    (text, start) = found[0]
    return new if _is_before(base, text[:start], one) else ""


def added(base: Skeleton, one: Renewal, line: str) -> Iterator[Substitution]:
    """Yield the changes that continue a list in words: the entry of the later resolution, and its place in the text.

    Args:
        base: the skeleton.
        one: what is added.
        line: the entry in braces, with the remark after it.
    """
    found, new = _place(base, one.name), name_of(base, one)
    number = next(iter(one.entry))
    if found is None or not new or not isinstance(number, Placed):
        return
    start = base.text.rindex("\n", 0, number.span[0]) + 1
    indent = " " * (len(base.text[start:]) - len(base.text[start:].lstrip(" ")))
    end = line_end(base.text, number) - 1
    yield end, end, f"\n{indent}{new}: {line}"
    comma = "," if found["link"].startswith(",") else ""
    yield found.start("link"), found.end("link"), ","
    mark = found["mark"] or ""
    yield found.end(), found.end(), f"{comma} and {{{{ {new} | {found['filter']} }}}}{mark_beside(base, mark)}"
    yield from written(base, mark)


def mark_of(base: Skeleton, one: Renewal) -> str:
    """Return the mark of the note at the last resolution of the list; empty where it has none."""
    found = _place(base, one.name)
    return (found["mark"] or "") if found else ""


def _place(base: Skeleton, name: str) -> re.Match[str] | None:
    """Find the last one of a list in the YAML, where the text may be folded at any blank."""
    printed = rf"\{{\{{\s+{name}\s+\|\s+(?P<filter>series|numbers)\s+\}}\}}"
    return re.search(rf"(?P<link>,?\s+and)\s+{printed}{_MARK}", base.text)


def _is_before(base: Skeleton, before: str, one: Renewal) -> bool:
    """Return whether the resolution before the last one of a list is on the same subject."""
    found = _BEFORE.search(before)
    if found is None:
        return False
    other = base.tables[RESOLUTIONS].get(found["name"] or "", {})
    number = found["number"] or next(reversed(list(other)), "")
    return number in subjects.on_subject_of(next(iter(one.entry)), one.organ)
