"""A note for a resolution that is added beside one that has a note: its mark, and its words, which are still TODO."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.skeleton.carry.in_place import Substitution
from drafter.skeleton.records import Skeleton

_MARK = lazy(r"\[\^(?P<key>[^\]\s]+)\]")
_NEXT = lazy(r"^(?:  )?[^\s#]", re.MULTILINE)
"""Where a note ends in the YAML: at the next note, or at what stands after all of them."""


def mark_beside(base: Skeleton, mark: str) -> str:
    """Return the mark of a note that is written beside another one; empty where that one is no note of the text.

    Args:
        base: the skeleton.
        mark: the mark of the other note.
    """
    found = _MARK.fullmatch(mark)
    new = f"later-{found['key']}" if found else ""
    return f"[^{new}]" if found and found["key"] in base.footnotes and new not in base.footnotes else ""


def written(base: Skeleton, mark: str) -> Iterator[Substitution]:
    """Yield the change that writes the note beside another one, with its words left to the editor.

    Args:
        base: the skeleton.
        mark: the mark of the other note.
    """
    new, found = mark_beside(base, mark), _MARK.fullmatch(mark)
    footnotes = base.text.find("\nfootnotes:")
    place = re.compile(rf"^  {re.escape(found['key'])}:", re.MULTILINE).search(base.text, footnotes) if found else None
    if not new or footnotes < 0 or place is None:
        return
    after = _NEXT.search(base.text, place.end())
    end = after.start() if after else len(base.text)
    line = "" if base.text.endswith("\n", 0, end) else "\n"
    yield end, end, f"{line}  {new[2:-1]}: {TODO}\n"
