"""The words of a paragraph without those that rules give: also and further, and the punctuation at its end."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from drafter.compare.units import Unit
from drafter.language import openings
from drafter.language.patterns import lazy
from drafter.model.resolution import Emphasis, Inlines, Note, NoteAgain, Paragraph, Text, merged
from drafter.rendering.merging.stated.marked_words import head_of

_ENDING = lazy(r"[,;:.]$")


def unruled(unit: Unit) -> Inlines:
    """Return the words of a unit without those that rules give.

    >>> from drafter.model.resolution import Part
    >>> peace = Unit(Paragraph((), Part.PREAMBULAR), "", (Emphasis("Noting also"), Text(" peace,")))
    >>> unruled(peace)
    (Emphasis(words='Noting'), Text(words=' peace'))
    """
    words = unended(unit.inlines)
    if not isinstance(unit.shape, Paragraph) or not (head := head_of(words)):
        return words
    return (Emphasis(openings.split(head, unit.shape.part)[0]), *words[1:])


def settled(unit: Unit) -> Unit:
    """Return a unit whose last notes stand behind the punctuation at its end, wherever somebody put them.

    >>> from drafter.model.resolution import Part
    >>> note = Note((Text("Resolution 70/1."),))
    >>> settled(Unit(Paragraph((), Part.OPERATIVE), "", (Text("peace"), note, Text(".")))).inlines[0]
    Text(words='peace.')
    """
    *rest, last = unit.inlines or (Text(""),)
    if not isinstance(unit.shape, Paragraph) or not isinstance(last, Text) or not _ENDING.fullmatch(last.words):
        return unit
    notes = list(takewhile(lambda one: isinstance(one, Note | NoteAgain), reversed(rest)))
    return replace(unit, inlines=merged((*rest[: len(rest) - len(notes)], last, *reversed(notes))))


def unended(inlines: Inlines) -> Inlines:
    """Return words without the punctuation at their end, before or after the marks of notes."""
    last = max((n for n, one in enumerate(inlines) if not isinstance(one, Note | NoteAgain)), default=-1)
    if last < 0 or not isinstance(one := inlines[last], Text):
        return inlines
    return merged((*inlines[:last], Text(_ENDING.sub("", one.words)), *inlines[last + 1 :]))
