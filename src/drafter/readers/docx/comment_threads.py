"""Which comments of a Word file answer others, and which are resolved: Word keeps that in a part of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package

_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_2012 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_ON = ("1", "true", "on")


class Thread(NamedTuple):
    """How a comment stands to others.

    Args:
        answers: the id of the comment that it answers; empty where it answers none.
        is_resolved: whether somebody has marked it as resolved, or the one that it answers.
    """

    answers: str = ""
    is_resolved: bool = False


def threads(file: Package, comments: Mapping[str, etree._Element]) -> dict[str, Thread]:
    """Return how each comment stands to others, by its id.

    Args:
        file: the Word file.
        comments: its comments by their ids.
    """
    extended = file.part("commentsExtended")[1]
    known = () if extended is None else tuple(extended.iter(f"{_2012}commentEx"))
    comment_of = {one.get(f"{_2010}paraId", ""): n for n, comment in comments.items() for one in comment.iter(w("p"))}
    found: dict[str, Thread] = {}
    for one in known:
        number = comment_of.get(one.get(f"{_2012}paraId", ""), "")
        answers = comment_of.get(one.get(f"{_2012}paraIdParent", "-"), "")
        found[number] = Thread(answers if answers != number else "", one.get(f"{_2012}done") in _ON)
    several = {n: found.get(n, Thread()) for n in comments}
    done = {n for n, one in several.items() if one.is_resolved}
    return {n: Thread(one.answers, bool(done & {n, one.answers})) for n, one in several.items()}
