"""The sponsors of a draft: their line and its notes, printed from States and groups, and read back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from drafter.language import markup, states
from drafter.language.facts.forms import TODO
from drafter.language.facts.parts import PrintedPart, joined
from drafter.language.patterns import lazy
from drafter.model.resolution import Inlines, Note
from drafter.skeleton.records import STAR, Document

SPONSORS_NOTE = "Any changes to the list of sponsors will be reflected in the official record of the meeting."
"""The usual note on the sponsors of a plenary draft (SPON-10)."""

_SPONSORS = lazy(r"(?P<names>.+?):(?:\[\^\*+\])* (?:revised )?draft resolution")
_NAME_MARK = lazy(r"\[\^\*+\]")
_BEHALF_NOTE = lazy(r"On behalf of (?P<group>.+)\.", re.DOTALL)


def printed_line(document: Document) -> str:
    """Write the sponsors line, sorted as the United Nations sorts it; a placeholder where there are none yet.

    The line of a plenary draft has a star note (SPON-10); an adopted text has no such line (SPON-11). A State that
    submits for a group has a star note of its own, after its name among others, after the colon alone (SPON-06).

    >>> printed_line(Document(sponsors=("Kyrgyzstan", "China", "Belarus")))
    'Belarus, China and Kyrgyzstan:[^*] draft resolution'
    >>> printed_line(Document(sponsors=("Maldives",), on_behalf={"Nigeria": "the Group of African States"}))
    'Maldives and Nigeria[^*]:[^**] draft resolution'
    """
    return joined(line_parts(document))


def line_parts(document: Document) -> list[PrintedPart]:
    """Return the sponsors line in its parts."""
    named = document.sponsors
    line = document.printed.get("sponsors", named if isinstance(named, str) and named != TODO else None)
    if line is not None:
        return [PrintedPart(line, line)]
    if document.is_adopted:
        return []
    names = states.in_order(document.states) or (TODO,)
    marks = {name: f"[^{key}]" for name, key in zip(_for_groups(document), printed_notes(document), strict=False)}
    after = "".join(f"[^{key}]" for key in list(printed_notes(document))[len(marks) :])
    if len(names) == 1:
        after, marks = marks.get(names[0], "") + after, {}
    kind = "revised draft resolution" if "/Rev." in document.symbol else "draft resolution"
    joins = ["", *[", "] * (len(names) - 2), " and "][: len(names)]
    listed = [
        part
        for join, name in zip(joins, names, strict=True)
        for part in (PrintedPart(join), PrintedPart(name, name), PrintedPart(marks.get(name, "")))
    ]
    return [*listed, PrintedPart(f":{after} {kind}")]


def printed_notes(document: Document) -> dict[str, str]:
    """Return the notes that the sponsors line has by itself: one for each group, and the usual one of the plenary.

    >>> list(printed_notes(Document(sponsors=("Cuba",), on_behalf={"Iraq": "the Group of 77 and China"})).items())[0]
    ('*', 'On behalf of the Group of 77 and China.')
    """
    return {mark: joined(parts) for mark, parts in note_parts(document).items()}


def note_parts(document: Document) -> dict[str, list[PrintedPart]]:
    """Return the notes that the sponsors line has by itself, in their parts."""
    usual = [PrintedPart(SPONSORS_NOTE)]
    if document.is_adopted:
        return {}
    if "sponsors" in document.printed or (isinstance(document.sponsors, str) and document.sponsors != TODO):
        return {STAR: usual}
    notes = [_behalf(document.on_behalf[name]) for name in _for_groups(document)]
    notes += [usual] if document.in_assembly and not document.committee else []
    return {STAR * n: note for n, note in enumerate(notes, 1)}


def _behalf(group: str) -> list[PrintedPart]:
    return [PrintedPart("On behalf of "), PrintedPart(group.removesuffix("."), group), PrintedPart(".")]


def _for_groups(document: Document) -> list[str]:
    """Return the States that submit for a group, in the order of the line."""
    return [name for name in states.in_order(document.states) if name in document.on_behalf]


def read(document: Document, line: str, notes: Mapping[str, str]) -> Document:
    """Return a document with the names of its sponsors; with the line itself where they would be printed otherwise.

    Args:
        document: the document without them.
        line: the sponsors line.
        notes: its star notes, by their marks.
    """
    names = named_in(line)
    groups = dict(_groups(line, names, notes))
    named = replace(document, sponsors=tuple(n for n in names if n not in groups), on_behalf=groups)
    if printed_line(named) == line:
        return named
    return replace(document, printed={"sponsors": line})


def _groups(line: str, names: tuple[str, ...], notes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each State that submits for a group, with the words for the group that its note has."""
    for name in names:
        found = re.search(rf"{re.escape(name)}{':' if len(names) == 1 else ''}\[\^(\*+)\]", line)
        note = _BEHALF_NOTE.fullmatch(notes.get(found[1], "")) if found else None
        if note:
            yield name, note["group"]


def star_notes(inlines: Inlines) -> dict[str, str]:
    """Return the words of the star notes of a line, by their marks."""
    notes = (inline for inline in inlines if isinstance(inline, Note) and inline.mark)
    return {note.mark: markup.format(note.inlines, lambda inner: "") for note in notes}


def named_in(line: str) -> tuple[str, ...]:
    """Return the names in a line of sponsors, in its order, without the marks of its notes.

    >>> named_in("Chad and Norway[^*]:[^**] draft resolution")
    ('Chad', 'Norway')
    """
    return _sponsor_names(_NAME_MARK.sub("", line))


def _sponsor_names(line: str) -> tuple[str, ...]:
    found = _SPONSORS.fullmatch(line)
    rest = found["names"] if found else ""
    names = []
    while rest:
        name = next((n for n in _longest() if rest.startswith(n)), re.split(", | and ", rest)[0])
        names.append(name)
        rest = re.sub("^(?:, | and )", "", rest[len(name) :])
    return tuple(names)


def _longest() -> list[str]:
    return sorted(states.names(), key=len, reverse=True)
