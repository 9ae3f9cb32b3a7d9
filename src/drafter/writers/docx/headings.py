"""Headings in Word's own styles: “heading 1” to “heading 6”, with what the style of the house has beside them.

Navigation, tables of contents, pandoc, mammoth and screen readers know a heading by the name of its style. The house
sets its headings otherwise than six styles could, by what they are (annex, section, article) and not by their level:
so the style of the house gives the look, and Word's style the level.
"""

from __future__ import annotations

from typing import NamedTuple

from drafter.ooxml.styles import Styles
from drafter.writers.body_lines import BELOW

_ORDER = tuple(
    "keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens snapToGrid spacing ind "
    "contextualSpacing jc textAlignment outlineLvl".split()
)
"""The properties of a paragraph that styles of headings have, in the order of the schema."""
_LEVEL = "outlineLvl"


class ParagraphForm(NamedTuple):
    """How a paragraph is set.

    Args:
        properties: its style, with properties of its own, as XML.
        look: the properties of its runs, as XML.
    """

    properties: str
    look: str = ""


def form_of(styles: Styles, style: str, level: int = 0) -> ParagraphForm:
    """Return how a line is set: with the built-in style of its level, if that can look as the house's does.

    It cannot in a template that has no style of that level, or none for the characters of the heading (the name of
    the house's style with “ Char” at its end), where they look otherwise.

    Args:
        styles: the styles of the template.
        style: the name of the house's style.
        level: the level of a heading, from 1; 0 for other lines.

    Raises:
        BadTemplate: the template has no such style.
    """
    own, name = styles.id(style), f"heading {level}"
    alone = ParagraphForm(_styled(own))
    if name not in styles or own == f"Heading{level}":
        return alone
    built_in = styles.id(name)
    more, look = _beside(styles, own, built_in), _look(styles, own, built_in, f"{style.removesuffix(BELOW)} Char")
    return alone if more is None or look is None else ParagraphForm(_styled(built_in) + more, look)


def _styled(style: str) -> str:
    return f'<w:pStyle w:val="{style}"/>'


def _beside(styles: Styles, own: str, built_in: str) -> str | None:
    """Return what a paragraph needs beside a style to be set as in another; `None` where that cannot be said."""
    wanted, given = styles.all_of(own, "pPr"), styles.all_of(built_in, "pPr")
    differing = {name for name in wanted.keys() | given.keys() if wanted.get(name) != given.get(name)} - {_LEVEL}
    if not differing <= wanted.keys() or not differing <= set(_ORDER) - {"tabs"}:
        return None
    return "".join(wanted[name] for name in _ORDER if name in differing)


def _look(styles: Styles, own: str, built_in: str, characters: str) -> str | None:
    """Return the look of the runs of a heading: none where its style has that of the built-in one."""
    if styles.all_of(own, "rPr") == styles.all_of(built_in, "rPr"):
        return ""
    return f'<w:rStyle w:val="{styles.id(characters)}"/>' if characters in styles else None
