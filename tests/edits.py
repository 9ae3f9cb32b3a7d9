r"""Edits in words, as a person makes them in Word, made in a resolution: the language of `tests/data/merge`.

OP 2: “the Board” → “the Bureau”       words of a paragraph; with “” on one side they come or go
OP 2, note: “70/1” → “70/2”            words of its note
OP 2: note at “Board”: Resolution 1/1. a new note after words
OP 2: no note                          its notes go
OP 2 gone                              a paragraph is deleted
OP 2 to after OP 4                     it is moved
after OP 2: *Invites* all States;      a new paragraph, with marks
OP 2 split at “, and”                  the words from there on are a paragraph of their own
title: “Peace” → “War”                 lines of the masthead have their names, too
table: “12” → “13”                     words of a cell
table: row “Togo | 1” gone             a row is deleted, by its cells
table: after row “Togo | 1”: Niger | 5 a row comes in
Annex II gone                          an annex is deleted
new annex Annex II, Rules: One vote.   an annex comes in at the end, with a paragraph
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from drafter.compare.units import Rows, Unit, assemble, units
from drafter.language import markup
from drafter.model.resolution import Inlines, Note, Paragraph, Part, Resolution, Text, merged, plain

_WORDS = re.compile(r"(?P<place>[^“]+): “(?P<old>[^”]*)” → “(?P<new>[^”]*)”")
_NOTE = re.compile(r"(?P<place>[^“]+): note at “(?P<at>[^”]*)”: (?P<note>.+)")
_NEW = re.compile(r"after (?P<place>[^:]+): (?P<text>.+)")
_SPLIT = re.compile(r"(?P<place>[^“]+) split at “(?P<at>[^”]*)”")
_ROW = re.compile(r"(?P<place>.+): (?:row “(?P<gone>[^”]*)” gone|after row “(?P<after>[^”]*)”: (?P<row>.+))")
_ANNEX = re.compile(r"new annex (?P<label>[^,]+), (?P<title>[^:]+): (?P<text>.+)")
_SUB = re.compile(r"(\([a-z]+\)) ")


def edited(resolution: Resolution, lines: Iterable[str]) -> Resolution:
    """Make edits in a resolution; each must find its words once, or the test is wrong."""
    parts = list(units(resolution))
    for line in filter(None, map(str.strip, lines)):
        if not line.startswith("#"):
            _edit(parts, line)
    return assemble(_numbered(parts))


def words_at(resolution: Resolution, place: str) -> str:
    """Give the words of a paragraph."""
    parts = list(units(resolution))
    return plain(parts[_at(parts, place)].inlines)


def _edit(parts: list[Unit], line: str) -> None:
    if found := _ANNEX.fullmatch(line):
        parts += _annex(found["label"], found["title"], found["text"])
    elif found := _ROW.fullmatch(line):
        at = _at(parts, found["place"])
        parts[at] = replace(parts[at], rows=tuple(_rows(parts[at].rows, found["gone"], found["after"], found["row"])))
    elif " to after " in line:
        name, after = line.split(" to after ")
        one = parts.pop(_at(parts, name))
        parts.insert(_at(parts, after) + 1, one)
    elif line.endswith(" gone"):
        _delete(parts, _at(parts, line.removesuffix(" gone")))
    else:
        _edit_words(parts, line)


def _edit_words(parts: list[Unit], line: str) -> None:
    if found := _NOTE.fullmatch(line):
        at = _at(parts, found["place"])
        parts[at] = replace(parts[at], inlines=_with_note(parts[at].inlines, found["at"], found["note"]))
    elif found := _WORDS.fullmatch(line):
        name = found["place"].partition(", note")[0]
        at = _at(parts, name)
        change = _in_notes if ", note" in found["place"] else _in_words
        inlines = parts[at].inlines and merged(change(parts[at].inlines, found["old"], found["new"]))
        rows = parts[at].rows and _in_cells(parts[at].rows, found["old"], found["new"])
        parts[at] = replace(parts[at], inlines=inlines, rows=rows)
    elif found := _SPLIT.fullmatch(line):
        _split(parts, _at(parts, found["place"]), found["at"])
    elif line.endswith(": no note"):
        at = _at(parts, line.removesuffix(": no note"))
        kept = tuple(one for one in parts[at].inlines if not isinstance(one, Note))
        parts[at] = replace(parts[at], inlines=merged(kept))
    elif found := _NEW.fullmatch(line):
        at = _at(parts, found["place"])
        parts.insert(at + 1, _paragraph(parts[at], found["text"]))
    else:
        raise AssertionError(f"no edit: {line}")


def _delete(parts: list[Unit], at: int) -> None:
    """Delete a unit; an annex goes as a whole."""
    end = at + 1
    while parts[at].shape == "annex" and end < len(parts) and parts[end].shape != "annex":
        end += 1
    del parts[at:end]


def _annex(label: str, title: str, text: str) -> list[Unit]:
    words = Unit(Paragraph((), Part.PLAIN), "", markup.parse(text), (), f"{label}, para. 1")
    return [Unit("annex", label, markup.parse(title), (), label), words]


def _rows(rows: Rows, gone: str | None, after: str | None, new: str | None) -> Iterable[tuple[Inlines, ...]]:
    for row in rows:
        words = " | ".join(map(plain, row))
        if words != gone:
            yield row
        if new and words == after:
            yield tuple(markup.parse(cell) for cell in new.split(" | "))


def _in_cells(rows: Rows, old: str, new: str) -> Rows:
    assert [plain(cell) for row in rows for cell in row].count(old) == 1, (old, rows)
    return tuple(tuple(markup.parse(new) if plain(cell) == old else cell for cell in row) for row in rows)


def _at(parts: list[Unit], place: str) -> int:
    found = [n for n, unit in enumerate(parts) if unit.place == place]
    assert len(found) == 1, (place, [unit.place for unit in parts])
    return found[0]


def _in_words(inlines: Inlines, old: str, new: str) -> Inlines:
    found = [n for n, one in enumerate(inlines) if not isinstance(one, Note) and old in one.words]
    assert len(found) == 1, (old, inlines)
    one = inlines[found[0]]
    assert one.words.count(old) == 1, (old, one.words)
    return (*inlines[: found[0]], replace(one, words=one.words.replace(old, new)), *inlines[found[0] + 1 :])


def _in_notes(inlines: Inlines, old: str, new: str) -> Inlines:
    changed = [
        replace(one, inlines=_in_words(one.inlines, old, new))
        if isinstance(one, Note) and any(old in inner.words for inner in one.inlines)
        else one
        for one in inlines
    ]
    assert tuple(changed) != inlines, (old, inlines)
    return tuple(changed)


def _with_note(inlines: Inlines, at: str, words: str) -> Inlines:
    made = []
    for one in inlines:
        if isinstance(one, Note) or at not in one.words:
            made.append(one)
            continue
        head, tail = one.words.split(at)
        made += [replace(one, words=head + at), Note(markup.parse(words)), replace(one, words=tail)]
    assert len(made) > len(inlines), (at, inlines)
    return merged(tuple(made))


def _paragraph(before: Unit, text: str) -> Unit:
    shape, label = before.shape, "0." if before.label else ""
    if found := _SUB.match(text):
        shape, label, text = replace(before.shape, level=1), found[1], text[found.end() :]
    elif isinstance(shape, Paragraph) and shape.level:
        shape, label = replace(shape, level=0), "0."
    return replace(before, shape=shape, label=label, inlines=markup.parse(text), place=f"new after {before.place}")


def _split(parts: list[Unit], at: int, words: str) -> None:
    unit = parts[at]
    index = next(n for n, one in enumerate(unit.inlines) if not isinstance(one, Note) and words in one.words)
    one = unit.inlines[index]
    head, tail = one.words.split(words)
    parts[at] = replace(unit, inlines=merged((*unit.inlines[:index], replace(one, words=head + ";"))))
    rest = markup.parse("*Decides*")
    second = merged((*rest, Text(tail), *unit.inlines[index + 1 :]))
    parts.insert(at + 1, replace(unit, inlines=second, place=f"rest of {unit.place}"))


def _numbered(parts: Iterable[Unit]) -> Iterable[Unit]:
    """Number the paragraphs as Word numbers them by itself."""
    number = 0
    for unit in parts:
        is_operative = isinstance(unit.shape, Paragraph) and unit.shape.part is Part.OPERATIVE
        if is_operative and unit.shape.level == 0 and unit.label:
            number += 1
            yield replace(unit, label=f"{number}.")
        else:
            yield unit
