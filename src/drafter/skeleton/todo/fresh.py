"""A draft as it was made, before anybody worked on it: what was probable, and what may be out of date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.model.problems import Level, Place, Problem
from drafter.skeleton.records import Skeleton
from drafter.skeleton.todo.aged import Stale
from drafter.skeleton.todo.history import history, weighed
from drafter.skeleton.todo.missing import PLACEHOLDER
from drafter.skeleton.todo.outdated import horizon, horizon_without_base, stale

if TYPE_CHECKING:
    from drafter.skeleton.carry.carried import Carried

_WAS = lazy(r"(?:# |; )(was (?!A/)\S.*)$", re.MULTILINE)
"""A remark that names an old value; what became of a document is no question (`skeleton/carry/moving`)."""

_HELD = ("facts", "footnotes")


class Fresh(NamedTuple):
    """A draft as it was made.

    Args:
        skeleton: the draft.
        probable: what was brought up to date and is only probable, each at its line.
        stale: the texts that may be out of date.
    """

    skeleton: Skeleton
    probable: tuple[Problem, ...] = ()
    stale: tuple[Stale, ...] = ()


def carried_from(base: Skeleton, carried: Carried, before: Skeleton | None = None) -> Fresh:
    """Return the draft that was carried from a base; in its own session nothing is out of date.

    Args:
        base: the text that the draft follows.
        carried: what was made of it.
        before: the text that the base followed, if it is at hand.
    """
    draft = carried.skeleton
    if draft.document.session == base.document.session and (draft.document.session or is_revised(draft)):
        return Fresh(draft, carried.probable)
    found = stale(draft, horizon(base))
    if before:
        found = weighed(found, draft, history(base, before), _sessions(base, draft))
    return Fresh(draft, carried.probable, found)


def _sessions(base: Skeleton, draft: Skeleton) -> int:
    now, then = draft.document.session, base.document.session
    return int(now) - int(then) if is_figures(now) and is_figures(then) else 0


def is_revised(draft: Skeleton) -> bool:
    """Return whether a draft is the revision of an issued one."""
    return "/Rev." in draft.document.symbol


def without_base(draft: Skeleton) -> Fresh:
    r"""Return what a draft alone tells of the draft that was made: by the remarks beside its facts, and by its session.

    >>> from drafter.skeleton.load import load
    >>> text = "drafter: 1\ndocument: {title: Peace}\nfacts:\n  forum: {number: 4}  # was 3\n"
    >>> [problem.message for problem in without_base(load(text)).probable]
    ['was 3']
    """
    since = horizon_without_base(draft)
    return Fresh(draft, tuple(_remarked(draft)), stale(draft, since) if since else ())


def _remarked(draft: Skeleton) -> Iterator[Problem]:
    block = ""
    for number, line in enumerate(draft.text.splitlines(), 1):
        if line[:1].isalpha():
            block = line.partition(":")[0]
        if block in _HELD and (found := _WAS.search(line)) and not PLACEHOLDER.search(line):
            yield Problem(Place(draft.file, number, found.start(1) + 1), found[1], level=Level.HINT)
