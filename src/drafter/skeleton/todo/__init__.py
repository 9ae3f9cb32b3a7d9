"""What a person has still to do in a draft: placeholders to fill in, and texts that speak of the time of their base."""

from __future__ import annotations

from drafter.skeleton.todo.missing import PLACEHOLDER, placeholders
from drafter.skeleton.todo.outdated import horizon, stale

__all__ = ["PLACEHOLDER", "horizon", "placeholders", "stale"]
