"""What was probably meant: the known word that is nearest to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str], least: float = 0.6) -> str:
    """Return which known word was probably meant, as the end of a sentence; empty where none is near.

    Args:
        word: what was written.
        known: the words it may be.
        least: the share of its letters that are right, between 0 and 1.

    >>> nearest("sesion", ["session", "symbol"]), nearest("x", ["session"])
    ('; did you mean “session”?', '')
    """
    import difflib

    found = difflib.get_close_matches(word, list(known), 1, least)
    return f"; did you mean “{found[0]}”?" if found else ""
