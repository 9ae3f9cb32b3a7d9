"""What a person has still to do in a draft: to confirm what is probable, to fill in, to look at what may be old.

Every command asks for the places that are still to be filled in; the rest is imported by those who need it.
"""

from __future__ import annotations

from drafter.skeleton.todo.missing import PLACEHOLDER, placeholders

__all__ = ["PLACEHOLDER", "placeholders"]
