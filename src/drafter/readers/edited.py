"""What an edited Word file says: its tracked changes as asked, and without the labels of a negotiation."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.model.labels import ADDED
from drafter.model.resolution import Emphasis, Resolution, Text
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.readers.source import (
    SourceBlock,
    SourceDocument,
    SourceParagraph,
    beginning,
    without_controls,
)

_LABEL = lazy(rf"\s*(?P<part>PP|OP)(?P<number>\d*)(?P<added> {ADDED})?\s+")
_NEW = lazy(rf"\s*(?P<before>\(?)(?P<number>\d+|[a-z]{{1,2}}|[ivx]+) {ADDED}(?P<after>[.)])\s+")
"""The number of a paragraph that came in between: “3 bis.”, “(b ter)”."""
_NUMBER_AT_END = lazy(r"\s(?P<number>\d{1,3}\.)\s+\Z")
"""The number of a paragraph, as it stands before its opening words, which are italic."""
_ENDINGS = (";", ",", ":")
"""How the paragraph before it ends: “on page 3. *Then*” are words of one."""


class TypedLabel(NamedTuple):
    """A label of a paragraph that came in, “OP3 bis”, and the words after it."""

    label: str
    words: str


class EditedForm(NamedTuple):
    """What an edited Word file says.

    Args:
        resolution: its text.
        labels: the labels of paragraphs that came in, which are no part of it.
        unread: what the file has beside its text, each as a sentence; pictures apart.
        numbers: the numbers that are left out since they are computed, each as a sentence.
    """

    resolution: Resolution
    labels: tuple[TypedLabel, ...]
    unread: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


def read_edited(data: bytes, accept: str) -> Resolution:
    """Read the text of an edited Word file.

    Args:
        data: the bytes of the file.
        accept: `all` tracked changes are made, `none`, or those of the author of this name.

    Raises:
        UnreadableSource: the file is no resolution or no Word file.
    """
    return edited_form(data, accept).resolution


def edited_form(data: bytes, accept: str) -> EditedForm:
    """Read an edited Word file, with the labels in it.

    Args:
        data: the bytes of the file.
        accept: as for `read_edited`.

    Raises:
        UnreadableSource: the file is no resolution or no Word file.
    """
    if accept == "all":
        document = docx.read(data)
    else:
        document = docx.read_base(data) if accept == "none" else docx.read_of(data, accept)
    document = without_controls(document)
    unnumbered, numbers = without_numbers_inside(without_labels(document))
    return EditedForm(parse(unnumbered)[0], _labels(document), document.unread, numbers)


def _labels(document: SourceDocument) -> tuple[TypedLabel, ...]:
    texts = (one.words for one in document.blocks if isinstance(one, SourceParagraph))
    found = ((_LABEL.match(text), text) for text in texts)
    return tuple(TypedLabel(_spaced(one[0]), text[one.end() :]) for one, text in found if one and one["added"])


def _spaced(words: str) -> str:
    return " ".join(words.split())


def without_labels(document: SourceDocument) -> SourceDocument:
    """Take the labels PP1, OP1 bis … away; those of operative paragraphs become their numbers again.

    >>> paragraphs = tuple(SourceParagraph((Text(words),)) for words in ("PP1 Noting peace,", "OP1 Decides more;"))
    >>> [(one.label, one.words) for one in without_labels(SourceDocument(paragraphs)).blocks]
    [('', 'Noting peace,'), ('1.', '1. Decides more;')]
    """
    return replace(document, blocks=tuple(map(_unlabelled, document.blocks)))


def without_numbers_inside(document: SourceDocument) -> tuple[SourceDocument, tuple[str, ...]]:
    """Return a document without the numbers of paragraphs that were joined to the one before, and what is said of them.

    >>> one = SourceParagraph((Text("Noting peace; 2. "), Emphasis("Invites"), Text(" all.")))
    >>> document, said = without_numbers_inside(SourceDocument((one,)))
    >>> document.blocks[0].words, said
    ('Noting peace; Invites all.', ('the number “2.” behind “Noting peace;” is left out: numbers are computed',))
    """
    said: list[str] = []
    blocks = tuple(_rejoined(one, said) if isinstance(one, SourceParagraph) else one for one in document.blocks)
    return replace(document, blocks=blocks), tuple(said)


def _rejoined(paragraph: SourceParagraph, said: list[str]) -> SourceParagraph:
    """Take numbers before opening words inside a paragraph out, and say so in `said`."""
    made = list(paragraph.inlines)
    for at, (words, opening) in enumerate(pairwise(paragraph.inlines)):
        found = _NUMBER_AT_END.search(words.words) if isinstance(words, Text) else None
        before = replace(paragraph, inlines=tuple(made[:at])).words
        if found is None or not isinstance(opening, Emphasis) or not opening.words[:1].isupper():
            continue
        head = Text(f"{found.string[: found.start()]} ")
        ends = replace(paragraph, inlines=(*made[:at], head)).words.rstrip().endswith(_ENDINGS)
        if ends and (about := beginning(f"{before} {head.words}")):
            made[at] = head
            said.append(f"the number “{found['number']}” behind “{about}” is left out: numbers are computed")
    return replace(paragraph, inlines=tuple(made))


def _unlabelled(block: SourceBlock) -> SourceBlock:
    first = block.inlines[0] if isinstance(block, SourceParagraph) and block.inlines else None
    if isinstance(block, SourceParagraph) and isinstance(first, Text) and (new := _NEW.match(first.words)):
        first = Text(f"{new['before']}{new['number']}{new['after']} {first.words[new.end() :]}")
        return replace(block, inlines=(first, *block.inlines[1:]))
    found = _LABEL.match(first.words) if isinstance(first, Text) else None
    if not isinstance(block, SourceParagraph) or not isinstance(first, Text) or found is None or block.label:
        return block
    number = f"{found['number']}." if found["part"] == "OP" and found["number"] else ""
    return replace(block, inlines=(Text(first.words[found.end() :]), *block.inlines[1:]), label=number)
