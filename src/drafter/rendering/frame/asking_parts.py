"""Words in parts of which a value may ask for a fact: the line of sponsors, the note on them, the name of the organ."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from drafter.language.facts.parts import PrintedPart
from drafter.rendering.braces.template import is_template
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import Computed
from drafter.rendering.traces.traced import Traced

FillText = Callable[[str], Traced]
"""Puts facts in the place of the braces of a text."""


def part(own: PrintedPart, fill: FillText, otherwise: Computed) -> Traced:
    """Return the words of a part.

    Args:
        own: the part.
        fill: fills a text with facts.
        otherwise: the source of words that no value prints.

    >>> from drafter.rendering.traces.origins import What
    >>> part(PrintedPart("Chad"), traced.text, Computed(0, 0, What.MASTHEAD)).words
    'Chad'
    """
    if own.value is not None and is_template(own.value):
        return fill(own.value)
    return traced.part(*own, otherwise=otherwise)


def line(parts: Iterable[PrintedPart], fill: FillText, otherwise: Computed) -> Traced:
    """Return the words of a line of several parts, with single spaces between them."""
    return traced.single_spaced(traced.join(part(one, fill, otherwise) for one in parts))
