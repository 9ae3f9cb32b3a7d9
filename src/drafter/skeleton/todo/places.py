"""Where a thing to do stands in a text, and how the text is named."""

from __future__ import annotations

import re

from drafter.model.problems import Place
from drafter.skeleton.yaml import place_at, place_of


def place_in(text: str, pattern: str) -> Place:
    """Return the place of the first match inside a text."""
    found = re.search(pattern, text)
    return place_at(text, found.start()) if found else place_of(text)


def beginning(text: str) -> str:
    """Return the first words of a text."""
    return "“" + " ".join(text.split()[:6]) + " …”"
