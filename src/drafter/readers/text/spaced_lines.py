"""Printed lines with a blank one after each, as some pages and programs give them: they are lines of paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from drafter.readers.grammar.frame import is_annex_label, is_enacting
from drafter.readers.source import SourceBlock, SourceParagraph

_FEW = 8
"""So few lines of the text tell nothing."""

_MOST_ENDED = 0.5
"""Of paragraphs nearly all end with a comma, a semicolon or a full stop; of printed lines one in three or four."""
_FEWEST_WITHIN = 0.25
"""Of paragraphs, of entries of a list and of names hardly one begins with a small letter; of printed lines half do."""


def closed_up(blocks: Sequence[SourceBlock]) -> tuple[SourceBlock, ...]:
    """Return blocks as lines that follow at once, where most of them are no whole paragraphs; else as they are.

    >>> from drafter.model.resolution import Text
    >>> lines = ["The General Assembly,", *["Recalling that", "it met in Osh,"] * 2, *["1. Requests", "a"] * 4]
    >>> closed_up([SourceParagraph((Text(line),)) for line in lines])[2].tight
    True
    """
    if not _are_printed_lines([line.words for line in _text(blocks)]):
        return tuple(blocks)
    return tuple(replace(one, tight=True) if isinstance(one, SourceParagraph) else one for one in blocks)


def _are_printed_lines(text: Sequence[str]) -> bool:
    ended = sum(line[-1:] in (",", ";", ".", ":") for line in text)
    within = sum(line[:1].islower() for line in text)
    return len(text) >= _FEW and ended <= len(text) * _MOST_ENDED and within >= len(text) * _FEWEST_WITHIN


def _text(blocks: Sequence[SourceBlock]) -> list[SourceParagraph]:
    """Return what is below the enacting clause and above annexes; nothing where lines follow others at once already."""
    lines = [block for block in blocks if isinstance(block, SourceParagraph) and not block.note]
    start = next((n for n, line in enumerate(lines) if is_enacting(line.words)), len(lines))
    below = takewhile(lambda line: not is_annex_label(line.words), lines[start + 1 :])
    return [] if any(line.tight for line in lines) else list(below)
