"""The labels of a text in negotiation: PP1, PP2 … for preambular paragraphs, OP1, OP2 … for operative ones.

Delegations speak of "PP3" and "OP2 bis" before a text is adopted; the printed document has only the operative numbers.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count

from drafter.model.resolution import Block, Paragraph, Part, Resolution

_OPERATIVE = re.compile(r"OP(\d*)")


def labelled(resolution: Resolution) -> Resolution:
    """Label the paragraphs of the body; sub-paragraphs, headings and annexes keep what they have.

    A sole operative paragraph, which has no number, is labelled `OP`.

    >>> from drafter.model.resolution import Masthead
    >>> body = (Paragraph((), Part.PREAMBULAR), Paragraph((), Part.OPERATIVE, "1."))
    >>> [block.label for block in labelled(Resolution(Masthead(), (), body)).body]
    ['PP1', 'OP1']
    """
    numbers = count(1)
    sole = sum(_is(block, Part.OPERATIVE) for block in resolution.body) == 1

    def label(block: Block) -> Block:
        if not isinstance(block, Paragraph) or block.level:
            return block
        if block.part is Part.PREAMBULAR and not block.label:
            return replace(block, label=f"PP{next(numbers)}")
        if block.part is Part.OPERATIVE and (block.label or sole):
            return replace(block, label=f"OP{block.label.rstrip('.')}")
        return block

    return replace(resolution, body=tuple(map(label, resolution.body)))


def unlabelled(resolution: Resolution) -> Resolution:
    """Return the labels of print again; the inverse of `labelled`.

    >>> from drafter.model.resolution import Masthead
    >>> body = (Paragraph((), Part.PREAMBULAR, "PP1"), Paragraph((), Part.OPERATIVE, "OP1"))
    >>> [block.label for block in unlabelled(Resolution(Masthead(), (), body)).body]
    ['', '1.']
    """
    return replace(resolution, body=tuple(map(_unlabelled, resolution.body)))


def _unlabelled(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    if re.fullmatch(r"PP\d+", block.label):
        return replace(block, label="")
    if found := _OPERATIVE.fullmatch(block.label):
        return replace(block, label=f"{found[1]}." if found[1] else "")
    return block


def _is(block: Block, part: Part) -> bool:
    return isinstance(block, Paragraph) and not block.level and block.part is part
