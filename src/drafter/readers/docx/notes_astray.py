"""Notes of a Word file that do not stand where a mark calls them: without a mark, without a note, called twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package

_LONG = 60


_REFERENCES = {w(f"{kind}Reference"): kind for kind in ("footnote", "endnote")}

Calls = Counter[tuple[str, str]]
"""How many marks call each note, by its kind and id."""


def calls(body: etree._Element) -> Calls:
    """Count the marks of notes in the main part of a file."""
    return Counter((_REFERENCES[str(one.tag)], one.get(w("id"), "")) for one in body.iter(*_REFERENCES))


def astray(file: Package, before: Calls, settled: Calls) -> Iterator[str]:
    """Yield a sentence for each mark without a note, each note without a mark and each note that two marks call.

    Args:
        file: the file.
        before: its marks with all tracked changes; a note that one of them takes out may keep its words.
        settled: those with its tracked changes settled.
    """
    for kind in ("footnote", "endnote"):
        root = file.part(f"{kind}s")[1]
        notes = {} if root is None else {(kind, one.get(w("id"), "")): one for one in root.iter(w(kind))}
        if any(one not in notes for one in settled if one[0] == kind):
            yield f"the mark of a note stands in this file, but the {kind} is not in it"
        yield from _astray(notes, before, settled)


def _astray(notes: Mapping[tuple[str, str], etree._Element], before: Calls, settled: Calls) -> Iterator[str]:
    for (kind, number), note in notes.items():
        words = _words(note)
        if words and not before[kind, number] and note.get(w("type")) in (None, "normal"):
            yield f"a {kind} stands in this file that no mark calls; it is not read: “{words}”"
        elif words and settled[kind, number] > 1:
            yield f"several marks call one {kind}, as Word never writes it; it is read at each of them: “{words}”"


def _words(note: etree._Element) -> str:
    bare = " ".join("".join(one.text or "" for one in note.iter(w("t"))).split())
    return bare if len(bare) <= _LONG else f"{bare[:_LONG].rstrip()}…"
