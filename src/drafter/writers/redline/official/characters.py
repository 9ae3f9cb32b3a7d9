"""What stands in a foreign paragraph, character by character: words, note marks, fields and all that is no word."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles
from drafter.readers.source import ordinary

_PICTURES = tuple(map(w, "drawing pict object".split()))


@dataclass(eq=False)
class ComplexField:
    """A complex field: from where it begins in a paragraph to where it ends.

    Args:
        whole: whether it begins and ends in this paragraph.
    """

    whole: bool = False


@dataclass(eq=False)
class Character:
    """One character of a paragraph, or one thing that is no character.

    Args:
        run: the run that it stands in, a run of its own once the paragraph is cut; or what cannot be cut.
        origin: the run that it was cut out of.
        content: the element in the run; `None` for what cannot be cut.
        raw: the character as the file has it.
        words: how it is read: a space for a tab or a line end; empty for what is no character or is not printed.
        note: the id of the note whose mark it is.
        field: the field that it belongs to.
        locked: the name of what it stands in, if words cannot change there.
        tied: whether it belongs to the mark before it, as a star does.
        loose: whether it may go with words round it.
    """

    run: etree._Element
    origin: etree._Element
    content: etree._Element | None = None
    raw: str = ""
    words: str = ""
    note: str = ""
    field: ComplexField | None = None
    locked: str = ""
    tied: bool = False
    loose: bool = False


def bare(words: str) -> str:
    """Return words without spaces, and with ordinary hyphens.

    >>> bare("1.  Non‑ members")
    '1.Non-members'
    """
    return "".join(ordinary(words).split())


def holds_a_picture(element: etree._Element) -> bool:
    """Return whether an element is a picture or holds one."""
    return next(element.iter(*_PICTURES), None) is not None


def stays(character: Character) -> bool:
    """Return whether something stays where all words go: a picture, a comment, the end of a longer field."""
    if character.content is not None and holds_a_picture(character.content):
        return True
    broken = character.field is not None and not character.field.whole
    return broken or (character.content is not None and character.content.tag == w("commentReference"))


def is_raised(run: etree._Element, styles: Styles) -> bool:
    """Return whether the words of a run are raised, by themselves or by a style."""
    own = run.find(f"{w('rPr')}/{w('vertAlign')}")
    named = run.find(f"{w('rPr')}/{w('rStyle')}")
    if own is None and named is not None:
        own = styles.property(named.get(w("val"), ""), "rPr/vertAlign")
    return own is not None and own.get(w("val")) == "superscript"
