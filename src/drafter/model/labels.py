"""The labels of a text in negotiation: PP1, PP2 … for preambular paragraphs, OP1, OP2 … for operative ones.

Delegations speak of "PP3" and "OP2 bis" before a text is adopted; the printed document has only the operative numbers.
A paragraph that comes in is "PP3 bis", another wording of one "PP3 alt", so that the others keep their labels; whose it
is stands after it, "OP3 alt (Egypt, Cuba)".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from drafter.model.resolution import Block, Paragraph, Part, Resolution

ADDED = r"(?:bis|ter|quater|quinquies|sexies|alt)(?: \d+| (?:bis|ter|alt))?(?: \([^()]+\))?"
"""What stands after the number of a paragraph that came in, as a pattern."""
_WHOLE = re.compile(rf"(?P<part>PP|OP) ?(?P<number>\d+)(?: ?(?P<added>{ADDED}))?")
"""A whole label; people write “OP3 bis”, “OP 3 bis” and “OP3bis”, and mean one."""
_LABEL = re.compile(rf"{ADDED}|{_WHOLE.pattern}")
PATTERN = re.sub(r"\?P<\w+>", "", _LABEL.pattern)
"""A label as any program reads regular expressions."""

_PARTS = {Part.PREAMBULAR: "PP", Part.OPERATIVE: "OP"}


def is_label(words: str) -> bool:
    """Return whether words are a label that may be stated: one that follows the label before, or a whole one.

    >>> [is_label(words) for words in ("bis", "alt 2", "OP3 bis", "PP 5 bis", "alt (Egypt, Cuba)", "third", "(Egypt)")]
    [True, True, True, True, True, False, False]
    """
    return _LABEL.fullmatch(words) is not None


def part_of_label(words: str) -> Part | None:
    """Return the part that a whole label names; `None` for one that follows the label before.

    >>> part_of_label("OP 3 bis"), part_of_label("bis")
    (<Part.OPERATIVE: 'operative'>, None)
    """
    whole = _WHOLE.fullmatch(words)
    return next((part for part, short in _PARTS.items() if whole and short == whole["part"]), None)


def labelled(resolution: Resolution, stated: Mapping[int, str] = {}) -> Resolution:
    """Label the paragraphs of the body; sub-paragraphs, headings and annexes keep what they have.

    Args:
        resolution: what to label.
        stated: the labels that are not counted, by the positions of their blocks in the body.

    A sole operative paragraph, which has no number, is labelled `OP`.

    >>> from drafter.model.resolution import Masthead
    >>> one = Paragraph((), Part.PREAMBULAR)
    >>> resolution = Resolution(Masthead(), (), (one, one, one, Paragraph((), Part.OPERATIVE, "1.")))
    >>> [block.label for block in labelled(resolution, {1: "bis"}).body]
    ['PP1', 'PP1 bis', 'PP2', 'OP1']
    >>> [block.label for block in labelled(resolution, {1: "PP 5bis"}).body]
    ['PP1', 'PP5 bis', 'PP6', 'OP1']
    """
    sole = sum(_is(block, Part.OPERATIVE) for block in resolution.body) == 1
    count = _LabelCount(sole)
    body = tuple(count.labelled(block, stated.get(n, "")) for n, block in enumerate(resolution.body))
    return replace(resolution, body=body)


class _LabelCount:
    """Counts the paragraphs of each part; a stated label is not counted, and a whole one sets the count."""

    def __init__(self, sole: bool) -> None:
        self._sole = sole
        self._last = {"PP": 0, "OP": 0}
        self._uncounted = 0

    def labelled(self, block: Block, stated: str) -> Block:
        if not isinstance(block, Paragraph) or block.level or block.part not in _PARTS:
            return block
        part, printed = _PARTS[block.part], block.label.rstrip(".")
        if bool(block.label) is not (block.part is Part.OPERATIVE) and not (self._sole and part == "OP"):
            return block
        if stated:
            return replace(block, label=self._stated(part, stated))
        return replace(block, label=f"{part}{self._next(part, printed)}")

    def _stated(self, part: str, stated: str) -> str:
        self._uncounted += part == "OP"
        if whole := _WHOLE.fullmatch(stated):
            self._last[whole["part"]] = int(whole["number"])
            return f"{whole['part']}{whole['number']} {whole['added'] or ''}".rstrip()
        return f"{part}{self._last[part] or ''} {stated}"

    def _next(self, part: str, printed: str) -> str:
        """Return the next number: the printed one, as long as every operative paragraph was counted."""
        if part == "OP" and not (self._uncounted and printed.isdigit()):
            self._last[part] = int(printed) if printed.isdigit() else self._last[part]
            return printed
        self._last[part] += 1
        return str(self._last[part])


def _is(block: Block, part: Part) -> bool:
    return isinstance(block, Paragraph) and not block.level and block.part is part
