"""The grammar of a resolution: what any reader found, as masthead, title, body, closing and annexes.

Parsing is total. What is not understood stays in its words as a plain paragraph and is reported; every word of the
source is in the result exactly once (`coverage.lost_words`, `coverage.added_words`).
"""

from __future__ import annotations

from drafter.language import organs
from drafter.language.openings import listed_opening
from drafter.language.symbols import number_of
from drafter.model.errors import UnreadableSource
from drafter.model.problems import Level, Place, Problem
from drafter.model.resolution import (
    Annex,
    Closing,
    Inlines,
    Masthead,
    Note,
    NoteAgain,
    Paragraph,
    Part,
    Resolution,
    Strong,
    plain,
)
from drafter.readers.grammar.addresses import unlinked
from drafter.readers.grammar.body import Body
from drafter.readers.grammar.coverage import added_words, lost_words
from drafter.readers.grammar.frame import (
    is_annex_label,
    is_date,
    is_enacting,
    is_label_alone,
    meeting_and_date,
    without_letterhead,
)
from drafter.readers.grammar.inlines import is_wholly, joined, lean
from drafter.readers.grammar.labels import is_section_label, label_at_head
from drafter.readers.grammar.masthead import read_head
from drafter.readers.grammar.notes import placed
from drafter.readers.grammar.other_documents import language_of, named_otherwise, worded_otherwise
from drafter.readers.grammar.pages import whole
from drafter.readers.grammar.quoted import unquoted
from drafter.readers.source import SourceBlock, SourceDocument, SourceParagraph, SourceTable

_NO_RESOLUTION = (
    'This is no resolution: there is neither an enacting clause such as "The General Assembly," nor a title with a '
    "number, an agenda item or an adoption line over preambular and operative paragraphs."
)


def parse(document: SourceDocument) -> tuple[Resolution, tuple[Problem, ...]]:
    r"""Recognize a resolution in the paragraphs of a source.

    Args:
        document: what a reader found.

    Returns:
        The resolution, and what was read with doubt, each with the line of the source.

    Raises:
        UnreadableSource: the text is no resolution: no enacting clause, no title, nothing of a masthead.

    >>> from drafter.readers.text import read
    >>> resolution, problems = parse(read(b"The General Assembly,\n\nNoting the report,\n\n1. Requests more."))
    >>> [type(block).__name__ for block in resolution.body], problems
    (['Enacting', 'Paragraph', 'Paragraph'], ())
    """
    document = unquoted(unlinked(document))
    blocks, problems = placed(without_letterhead(document.blocks))
    top, text = _above_and_below(blocks)
    head = read_head(block for block in top if isinstance(block, SourceParagraph))
    clause = bool(text) and (is_enacting(_words(text[0])) or getattr(text[0], "role", "") == "enacting")
    _refuse_others([*(_words(block) for block in top), plain(head.masthead("", "").sponsors)], text, clause)
    if not head.found and not clause:
        raise UnreadableSource(_NO_RESOLUTION)
    first, *annexes = _sections(whole([*_tables(top), *head.other, *text]))
    closing, rest = _closing(first)
    body = Body(Part.PREAMBULAR).read(rest)
    if not clause and not any(isinstance(block, Paragraph) and block.part is not Part.PLAIN for block in body.blocks):
        raise UnreadableSource(_NO_RESOLUTION)
    read_annexes = [_annex(annex, problems) for annex in annexes]
    masthead = head.masthead(_organ(text), document.symbol)
    number = head.number or _number_in_symbol(masthead, plain(head.title))
    resolution = Resolution(masthead, head.title, tuple(body.blocks), number, closing, tuple(read_annexes))
    problems += [*body.problems, *_unaccounted(document, resolution)]
    return resolution, (*document.problems, *sorted(problems))


def _number_in_symbol(masthead: Masthead, title: str) -> str:
    """Return the number of an adopted text that stands in its symbol alone, and not in its title either."""
    if not masthead.adoption or "/RES/" not in masthead.symbol or organs.in_title(title):
        return ""
    return number_of(masthead.symbol)


def _refuse_others(above: list[str], text: list[SourceBlock], clause: bool) -> None:
    """Refuse a document that is none of a kind that can be carried forward.

    Raises:
        UnreadableSource: it says that it is something else.
    """
    lines = [] if clause else [*above, *map(_words, text)]
    if language := language_of(lines):
        raise UnreadableSource(f"This text is in {language}: drafter reads English texts, so take the English version.")
    said = named_otherwise(above) or worded_otherwise(lines)
    if said:
        raise UnreadableSource(said)


def _above_and_below(blocks: list[SourceBlock]) -> tuple[list[SourceBlock], list[SourceBlock]]:
    """Part the masthead from the text at the enacting clause; without one, at the end of what is recognized."""
    for index, block in enumerate(blocks):
        if isinstance(block, SourceParagraph) and (block.role == "enacting" or is_enacting(_words(block))):
            return blocks[:index], blocks[index:]
    start = next((index for index, block in enumerate(blocks) if _opens_text(block)), len(blocks))
    return blocks[:start], blocks[start:]


def _opens_text(block: SourceBlock) -> bool:
    """Return whether a paragraph begins as only those below an enacting clause do."""
    words = _words(block)
    return bool(listed_opening(words, Part.PREAMBULAR) or label_at_head(words)[0]) and words[-1] in ",;.:"


def _words(block: SourceBlock) -> str:
    return block.words if isinstance(block, SourceParagraph) else ""


def _tables(blocks: list[SourceBlock]) -> list[SourceBlock]:
    return [block for block in blocks if isinstance(block, SourceTable)]


def _organ(text: list[SourceBlock]) -> str:
    words = _words(text[0]) if text else ""
    return words.removeprefix("The ").rstrip(",:") if is_enacting(words) else ""


def _sections(blocks: list[SourceBlock]) -> list[list[SourceBlock]]:
    """Part the text before each annex."""
    sections: list[list[SourceBlock]] = [[]]
    for block in blocks:
        if is_annex_label(_words(block)) or (isinstance(block, SourceParagraph) and block.role == "annex"):
            sections.append([])
        sections[-1].append(block)
    return sections


def _closing(blocks: list[SourceBlock]) -> tuple[Closing | None, list[SourceBlock]]:
    """Take the last meeting and date out of a text."""
    for index in range(len(blocks) - 1, -1, -1):
        found = meeting_and_date(_words(blocks[index]))
        if found and not found[1] and index + 1 < len(blocks) and is_date(_words(blocks[index + 1])):
            return Closing(found[0], _words(blocks[index + 1])), blocks[:index] + blocks[index + 2 :]
        if found:
            return Closing(*found), blocks[:index] + blocks[index + 1 :]
    return None, blocks


def _annex(blocks: list[SourceBlock], problems: list[Problem]) -> Annex:
    """Read an annex: its label, the title lines under it, and its text; a single line may be either."""
    label, *rest = blocks
    titled = _set_as_title if isinstance(label, SourceParagraph) and label.role == "annex" else _title
    title = titled(rest[0]) if rest else ()
    rest = rest[1:] if title else rest
    while rest and plain(title).endswith((",", ";", ":")) and (more := titled(rest[0])):
        title, rest = joined(title, more), rest[1:]
    body = Body(Part.PLAIN).read(rest)
    problems += body.problems
    if not title and isinstance(label, SourceParagraph) and not label.label and not is_label_alone(label.words):
        return Annex("", lean(label.finished), tuple(body.blocks))
    return Annex(_words(label), (*title, *_notes(label)), tuple(body.blocks))


def _set_as_title(block: SourceBlock) -> Inlines:
    """Return the words of a line that is set as a title, where styles or bold letters tell titles."""
    if not isinstance(block, SourceParagraph) or block.label:
        return ()
    return lean(block.finished) if block.role in ("title", "heading") or is_wholly(Strong, block.finished) else ()


def _title(block: SourceBlock) -> Inlines:
    """Return the words of a line that is a title: set as one, or without the punctuation that ends a paragraph."""
    if not isinstance(block, SourceParagraph) or block.label:
        return ()
    words = block.words
    bare = words[-1:] not in (",", ";", ".", ":") and not label_at_head(words)[0] and not is_section_label(words)
    return _set_as_title(block) or (lean(block.finished) if words and bare else ())


def _notes(block: SourceBlock) -> Inlines:
    inlines = block.finished if isinstance(block, SourceParagraph) else ()
    return tuple(i for i in inlines if isinstance(i, Note | NoteAgain))


def _unaccounted(document: SourceDocument, resolution: Resolution) -> list[Problem]:
    """Prove that no word is lost and none is added; a finding is a fault of drafter, never silent."""
    lost, added = lost_words(document, resolution), added_words(document, resolution)
    found = [f"words of the source are missing: {' '.join(lost.elements())}"] if lost else []
    found += [f"words are there more often than in the source: {' '.join(added.elements())}"] if added else []
    return [Problem(Place(), message, level=Level.ERROR) for message in found]
