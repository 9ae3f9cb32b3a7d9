"""Notes of a Word file that do not stand where a mark calls them: without a mark, without a note, called twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package
from drafter.readers.source import beginning

_REFERENCES = {w(f"{kind}Reference"): kind for kind in ("footnote", "endnote")}

Calls = Counter[tuple[str, str]]
"""How many marks call each note, by its kind and id."""


def calls(body: etree._Element) -> Calls:
    """Count the marks of notes in the main part of a file."""
    return Counter((_REFERENCES[str(one.tag)], one.get(w("id"), "")) for one in body.iter(*_REFERENCES))


def astray(file: Package, body: etree._Element) -> Iterator[str]:
    """Yield a sentence for each mark without a note, and for each note that several marks call.

    Args:
        file: the file.
        body: its main part, with its tracked changes settled.
    """
    known, settled = dict(_notes(file)), calls(body)
    for kind in dict.fromkeys(one[0] for one in settled if one not in known):
        yield f"the mark of a note stands in this file, but the {kind} is not in it"
    for (kind, number), note in known.items():
        if settled[kind, number] > 1 and (words := _words(note)):
            yield f"several marks call one {kind}, as Word never writes it; it is read at each of them: “{words}”"


def uncalled(file: Package, before: Calls) -> Iterator[str]:
    """Yield a sentence for each note without a mark, which nobody sees.

    In a file that somebody edits it may be one that a program left behind whose mark was taken out.

    Args:
        file: the file.
        before: its marks with all tracked changes; a note that one of them takes out may keep its words.
    """
    for (kind, number), note in _notes(file):
        words = _words(note)
        if words and not before[kind, number] and note.get(w("type")) in (None, "normal"):
            yield f"a {kind} stands in this file that no mark calls; it is not read: “{words}”"


def _notes(file: Package) -> Iterator[tuple[tuple[str, str], etree._Element]]:
    for kind in ("footnote", "endnote"):
        root = file.part(f"{kind}s")[1]
        yield from (((kind, one.get(w("id"), "")), one) for one in (() if root is None else root.iter(w(kind))))


def _words(note: etree._Element) -> str:
    return beginning("".join(one.text or "" for one in note.iter(w("t"))))
