"""What was probably meant: the known word that is nearest to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """Return which known word was probably meant, as the end of a sentence; empty where none is near.

    >>> nearest("sesion", ["session", "symbol"]), nearest("x", ["session"])
    ('; did you mean “session”?', '')
    """
    import difflib

    found = difflib.get_close_matches(word, list(known), 1, 0.6)
    return f"; did you mean “{found[0]}”?" if found else ""
