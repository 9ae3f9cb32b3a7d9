"""What a text may ask for: facts and filters by their names, and the values of which a fact is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Context = Mapping[str, Any]
"""The facts by name."""

Filter = Callable[..., Any]
"""Chooses facts or prints them; raises `ValueError` with a sentence for a value that it cannot print."""

Filters = Mapping[str, Filter]
"""The filters by name."""

Derivations = Mapping[str, tuple[str, ...]]
"""Names that follow from values of the file, such as the next session, with those values."""
