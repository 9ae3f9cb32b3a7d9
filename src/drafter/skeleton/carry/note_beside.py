"""Notes for resolutions that are added after one that has a note: their marks, and their words, still TODO."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.skeleton.carry.in_place import Substitution
from drafter.skeleton.carry.later_names import later_name
from drafter.skeleton.records import Skeleton

_MARK = lazy(r"\[\^(?P<key>[^\]\s]+)\]")
_NEXT = lazy(r"^(?:  )?[^\s#]", re.MULTILINE)
"""Where a note ends in the YAML: at the next note, or at what stands after all of them."""


def mark_beside(base: Skeleton, mark: str, nth: int = 1) -> str:
    """Return the mark of a note that is written after another one; empty where that one is no note of the text.

    Args:
        base: the skeleton.
        mark: the mark of the other note.
        nth: how many are written after it, with this one.
    """
    found = _MARK.fullmatch(mark)
    new = later_name(found["key"], nth, "-") if found else ""
    return f"[^{new}]" if found and found["key"] in base.footnotes and new not in base.footnotes else ""


def written(base: Skeleton, mark: str, count: int = 1) -> Iterator[Substitution]:
    """Yield the change that writes notes after another one, with their words left to the editor.

    Args:
        base: the skeleton.
        mark: the mark of the other note.
        count: how many.
    """
    new, found = [mark_beside(base, mark, nth) for nth in range(1, count + 1)], _MARK.fullmatch(mark)
    footnotes = base.text.find("\nfootnotes:")
    place = re.compile(rf"^  {re.escape(found['key'])}:", re.MULTILINE).search(base.text, footnotes) if found else None
    if not all(new) or footnotes < 0 or place is None:
        return
    after = _NEXT.search(base.text, place.end())
    end = after.start() if after else len(base.text)
    line = "" if base.text.endswith("\n", 0, end) else "\n"
    yield end, end, line + "".join(f"  {one[2:-1]}: {TODO}\n" for one in new)
