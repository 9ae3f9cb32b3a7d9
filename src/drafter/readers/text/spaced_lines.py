"""Printed lines with a blank one after each, as some pages and programs give them: they are lines of paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.readers.grammar.frame import is_enacting
from drafter.readers.source import SourceBlock, SourceParagraph

_FEW = 8
"""So few lines below the enacting clause tell nothing."""

_MOST_ENDED = 0.5
"""Of paragraphs nearly all end with a comma, a semicolon or a full stop; of printed lines one in three or four."""


def closed_up(blocks: Sequence[SourceBlock]) -> tuple[SourceBlock, ...]:
    """Return blocks as lines that follow at once, where most of them are no whole paragraphs; else as they are.

    >>> from drafter.model.resolution import Text
    >>> lines = ["The General Assembly,", *["Recalling that", "it met in Osh,"] * 2, *["1. Requests", "a"] * 4]
    >>> closed_up([SourceParagraph((Text(line),)) for line in lines])[2].tight
    True
    """
    text = _below_clause(blocks)
    if len(text) < _FEW or sum(_is_ended(one) for one in text) > len(text) * _MOST_ENDED:
        return tuple(blocks)
    return tuple(replace(one, tight=True) if isinstance(one, SourceParagraph) else one for one in blocks)


def _below_clause(blocks: Sequence[SourceBlock]) -> list[SourceParagraph]:
    """Return the paragraphs below the enacting clause; none where some lines follow others at once already."""
    lines = [block for block in blocks if isinstance(block, SourceParagraph) and not block.note]
    start = next((n for n, line in enumerate(lines) if is_enacting(line.words)), len(lines))
    return [] if any(line.tight for line in lines) else lines[start + 1 :]


def _is_ended(line: SourceParagraph) -> bool:
    return line.words[-1:] in (",", ";", ".", ":")
