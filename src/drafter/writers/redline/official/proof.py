"""The proof of a redline in a foreign file: rejecting all gives that file, accepting all gives the new text.

Back, nothing may differ but the places where runs are cut: every character keeps its look, its link, its neighbours.
Forth, what is read from the file is the new text, with its italics, links and notes in their order, and new words that
lead somewhere do so. Words that did not change look as the file has them, since the old text was read from it too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from drafter import readers
from drafter.compare import ComparedText, Comparison, Op, whole
from drafter.model.errors import UnprovedRedline
from drafter.model.resolution import Note, Resolution
from drafter.ooxml import revisions
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import r, w
from drafter.ooxml.relationships import Relationships
from drafter.ooxml.view import Difference, Seen, View, first_difference
from drafter.readers import docx
from drafter.writers import docx as word
from drafter.writers.docx.untemplated import shown
from drafter.writers.redline.official.characters import bare
from drafter.writers.redline.official.locating import IN_TABLE

_PUT_IN = (w("ins"), w("moveTo"))
_REPORT = "so the redline was not written. Please report these two texts."


def prove(base: bytes, data: bytes, comparison: Comparison, template: bytes) -> None:
    """Prove a redline that was written into a file.

    Args:
        base: the file as it was.
        data: the file with tracked changes.
        comparison: the text of the file as it was, and what accepting all changes must give.
        template: the Word template of the new text.

    Raises:
        UnprovedRedline: the changes do not lead there, or not back.
    """
    if docx.read_base(data).blocks != docx.read(base).blocks or not _leads_back(unpacked(base), unpacked(data)):
        raise UnprovedRedline(f"rejecting all changes would not give the Word file back as it was, {_REPORT}")
    if difference := _differs(shown(readers.read(data, "")[0]), comparison.new, template):
        words = difference.words[:60] or "?"
        raise UnprovedRedline(f"accepting all changes would not give the new text (see “{words}”), {_REPORT}")
    if missing := Counter(_new_links(comparison)) - Counter(_links(unpacked(data))):
        words, target = next(iter(missing))
        raise UnprovedRedline(f"“{words}” would not lead to {target}, {_REPORT}")


def _differs(found: list[Seen], new: Resolution, template: bytes) -> Difference | None:
    """Return where a text is not as it is wanted; `None` where it is, or reads as our own file of that text does."""
    return first_difference(found, shown(new)) and first_difference(found, shown(_as_read(new, template)))


def _as_read(resolution: Resolution, template: bytes) -> Resolution:
    """Return a resolution as it is read from our own Word file: some looks are the same by convention."""
    return readers.read(word.write(resolution, template), "")[0]


def _leads_back(base: dict[str, bytes], data: dict[str, bytes]) -> bool:
    return all(name in data and _same(base[name], data[name]) for name in base if _is_story(name))


def _is_story(name: str) -> bool:
    return name.startswith("word/") and name.endswith(".xml")


def _same(base: bytes, data: bytes) -> bool:
    """Return whether a part is the same again when all changes in it are rejected."""
    if base == data:
        return True
    tree, old = etree.fromstring(data), etree.fromstring(base)
    revisions.reject(tree)
    if tree.tag in (w("comments"), w("settings")):
        return not Counter(View().of(old)) - Counter(View().of(tree))
    for notes in (old, tree):
        _drop_empty(notes)
    return list(View().of(old)) == list(View().of(tree))


def _drop_empty(notes: etree._Element) -> None:
    """Take out notes without words: those whose marks are gone."""
    for note in notes.findall(w("footnote")):
        if note.get(w("type")) is None and not any(bare(one.text or "") for one in note.iter(w("t"))):
            notes.remove(note)


def _new_links(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Yield the new words that lead somewhere."""
    for change in comparison.changes:
        if change.shape not in IN_TABLE:
            yield from _targets(change.pieces)


def _targets(pieces: ComparedText) -> Iterator[tuple[str, str]]:
    for piece in pieces:
        if piece.op is Op.INSERTED and piece.printed.target:
            yield bare(piece.words), piece.printed.target
        if isinstance(piece.printed.inline, Note) and piece.op is Op.INSERTED:
            yield from _targets(whole(piece.printed.inline.inlines, Op.INSERTED))
        yield from _targets(piece.within)


def _links(parts: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield the links that are put in."""
    for name in filter(_is_story, parts):
        targets = Relationships(parts).of(name)
        for link in etree.fromstring(parts[name]).iter(w("hyperlink")):
            if any(child.tag in _PUT_IN for child in link):
                words = "".join(one.text or "" for one in link.iter(w("t")))
                yield bare(words), targets[link.get(r("id"), "")].target
