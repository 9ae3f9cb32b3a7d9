"""What a person has still to do in a draft: to confirm what is probable, to fill in, to look at what may be old."""

from __future__ import annotations

from drafter.skeleton.todo.fresh import Fresh, carried_from, is_revised, without_base
from drafter.skeleton.todo.missing import PLACEHOLDER, placeholders
from drafter.skeleton.todo.outdated import stale
from drafter.skeleton.todo.tasks import Task, Want, tasks

__all__ = [
    "PLACEHOLDER", "Fresh", "Task", "Want", "carried_from", "is_revised", "placeholders", "stale", "tasks",
    "without_base",
]  # fmt: skip
