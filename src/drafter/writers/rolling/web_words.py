"""Words of a rolling text on a web page: their look, their lines, their links."""

from __future__ import annotations

from html import escape

from drafter.compare import Op
from drafter.model.resolution import Emphasis, Inline, Strong

TAGS = {Op.KEPT: "", Op.DELETED: "del", Op.INSERTED: "ins"}
"""The elements of words that are kept, taken out or put in."""
_LOOKS = {Emphasis: "em", Strong: "strong"}


def looking(inline: Inline, words: str) -> str:
    """Give written words the look of an inline.

    >>> looking(Emphasis("Recalling"), "Recalling")
    '<em>Recalling</em>'
    """
    look = _LOOKS.get(type(inline))
    return f"<{look}>{words}</{look}>" if look else words


def broken(words: str) -> str:
    r"""Write words; a line that ends in them ends on the page.

    >>> broken("Peace & law\nfor all")
    'Peace &amp; law<br>for all'
    """
    return escape(words).replace("\n", "<br>")


def linked(words: str, target: str) -> str:
    """Link words to a page of the web; an address of another kind (a script) is not followed."""
    return f'<a href="{escape(target)}">{words}</a>' if target.startswith(("https://", "http://")) else words
