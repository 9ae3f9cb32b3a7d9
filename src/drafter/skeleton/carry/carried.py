"""What carrying a skeleton forward gives."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.model.problems import Problem
from drafter.skeleton.records import Skeleton


@dataclass(frozen=True, slots=True)
class Carried:
    """A skeleton for the next session, and what was done.

    Args:
        skeleton: the new skeleton, loaded.
        updates: what was brought up to date, a sentence each.
        doubts: what deserves a look, a sentence each.
        probable: what was brought up to date and is only probable, with both readings, each at its place.
    """

    skeleton: Skeleton
    updates: tuple[str, ...]
    doubts: tuple[str, ...] = ()
    probable: tuple[Problem, ...] = ()
