"""The marks of notes and the commas before them, turned round while lists are looked for: “of 4 May,[^a] 2/1 of …”."""

from __future__ import annotations

from drafter.language.patterns import lazy

_MARKS = r"((?:\[\^[^\]]*\])+)"
_AFTER = lazy(rf"([,;]){_MARKS}")
_BEFORE = lazy(rf"{_MARKS}([,;])")


def before_commas(text: str) -> tuple[str, bool]:
    """Return a text in which marks stand before their commas, so that each belongs to its member, and whether it does.

    A text that has a mark before a comma already stays as it is, since it could not be turned back.

    >>> before_commas("16/18 of 24 March 2011,[^a] 19/25")
    ('16/18 of 24 March 2011[^a], 19/25', True)
    """
    return (text, False) if _BEFORE.search(text) else (_AFTER.sub(r"\2\1", text), True)


def after_commas(text: str) -> str:
    """Return a text with its marks behind the commas again; the inverse of `before_commas`.

    >>> after_commas("16/18 of 24 March 2011[^a], 19/25")
    '16/18 of 24 March 2011,[^a] 19/25'
    """
    return _BEFORE.sub(r"\2\1", text)
