"""Later resolutions in a list that stands in words, with a note at each: “55/1 of …[^1] and {{ x | series }}[^2]”.

The last one keeps its place where the one before it is on the same subject; the later ones are added after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from drafter.language import subjects
from drafter.language.facts.tables import RESOLUTIONS
from drafter.language.patterns import lazy
from drafter.skeleton.carry.following import Renewal
from drafter.skeleton.carry.in_place import Substitution, line_end
from drafter.skeleton.carry.later_names import later_name
from drafter.skeleton.carry.note_beside import mark_beside, written
from drafter.skeleton.carry.whose import places
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Skeleton

_BEFORE = lazy(
    r"(?:\{\{ (?P<name>\w+) \| \w+ \}\}|(?P<number>\d+/\d+)(?: of \d{1,2} \w+ \d{4})?),?(?:\[\^[^\]\s]+\])*,? and $"
)
"""The resolution before the last one of a list."""

_MARK = r"(?P<mark>\[\^[^\]\s]+\])?(?!,?\[\^)"


def goes_on(base: Skeleton, one: Renewal) -> bool:
    """Return whether later resolutions continue such a list.

    Args:
        base: the skeleton.
        one: what is to be added.
    """
    found = list(places(base, one.name))
    if len(found) != 1 or later_name(one.name) in base.tables[RESOLUTIONS] or not _place(base, one.name):
        return False
    (text, start) = found[0]
    return _is_before(base, text[:start], one)


def added(base: Skeleton, one: Renewal, entries: Sequence[str]) -> Iterator[Substitution]:
    """Yield the changes that continue a list in words: the entries of the later resolutions, and their places in it.

    Args:
        base: the skeleton.
        one: what is added, where the list `goes_on`.
        entries: what the table says of each, in braces, with the remark after it.
    """
    found, number = _place(base, one.name), next(iter(one.entry))
    if found is None or not isinstance(number, Placed):
        return
    names = [later_name(one.name, nth) for nth in range(1, len(entries) + 1)]
    start = base.text.rindex("\n", 0, number.span[0]) + 1
    indent = " " * (len(base.text[start:]) - len(base.text[start:].lstrip(" ")))
    end = line_end(base.text, number) - 1
    yield end, end, "".join(f"\n{indent}{new}: {entry}" for new, entry in zip(names, entries, strict=True))
    yield found.start("link"), found.end("link"), ","
    yield found.end(), found.end(), _listed(base, found, names)
    yield from written(base, found["mark"] or "", len(names))


def _listed(base: Skeleton, found: re.Match[str], names: Sequence[str]) -> str:
    """Return the end of a list from its old last one on, each of the new ones with a mark of its own."""
    marks = [mark_beside(base, found["mark"] or "", nth) for nth in range(1, len(names) + 1)]
    *before, last = [f"{{{{ {new} | {found['filter']} }}}}{mark}" for new, mark in zip(names, marks, strict=True)]
    comma = "," if found["link"].startswith(",") else ""
    return "".join(f", {one}" for one in before) + f"{comma} and {last}"


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
