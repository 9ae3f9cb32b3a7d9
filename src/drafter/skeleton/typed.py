"""What was typed into a skeleton: every text of it but the remarks, and the odd characters in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from drafter.language import characters
from drafter.model.problems import Level, Problem
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Skeleton

_REMARKS = ("comment", "comments")


def odd_characters(skeleton: Skeleton) -> list[Problem]:
    r"""Return the odd characters in the texts of a skeleton, each at its place; remarks may hold any.

    >>> from drafter.skeleton.load import load
    >>> print(*odd_characters(load("drafter: 1\ndocument:\n  title: The \ufb01rst\n", "a.yaml")))
    a.yaml:3:14: warn: latin small ligature fi (U+FB01) stands here: type “fi” instead
    """
    found = ((text, one) for text in texts(skeleton) for one in characters.odd(text))
    return sorted(Problem(text.at(one.start), characters.said(one), level=Level.WARN) for text, one in found)


def texts(value: object) -> Iterator[Placed]:
    """Yield every text of a part of a skeleton, but for the remarks."""
    match value:
        case Placed():
            yield value
        case Mapping():
            yield from (text for pair in value.items() for one in pair for text in texts(one))
        case list() | tuple():
            yield from (text for one in value for text in texts(one))
        case _ if is_dataclass(value):
            named = (getattr(value, field.name) for field in fields(value) if field.name not in _REMARKS)
            yield from (text for one in named for text in texts(one))
