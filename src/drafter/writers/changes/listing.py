"""A comparison as one JSON object with a version: for programs, and for the list of verbatim text.

The Secretariat asks submitters of a draft to say which paragraphs repeat an earlier resolution word for word, which
changed only in dates, sessions, numbers and references, and which are new.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from drafter.compare import Change, ChangeKind, ComparedWords, Comparison, Op, Row, whole
from drafter.model.resolution import Emphasis, Inline, Note, NoteAgain, Resolution, Strong, plain

VERSION = 1


def write(comparison: Comparison) -> bytes:
    """Write a comparison (UTF-8, two spaces of indent).

    Keys: `drafter_changes`, the version of this form; `old` and `new`, symbol, number and title of each; `summary`, how
    many paragraphs there are of each kind; `moved`, how many of them moved; `paragraphs`, for each kind the places in
    the old and in the new resolution and the text; `changes`, every unit from the masthead to the last annex with its
    pieces. A paragraph that moved is of the kind of its words; among the changes it is deleted with `moved_to`, and new
    with `moved_from`.

    >>> json.loads(write(Comparison(())))["summary"]["verbatim"]
    0
    """
    counts = counted(comparison)
    lists = {kind.value: [_place(c) for c in comparison.paragraphs if c.degree is kind] for kind in ChangeKind}
    content = {
        "drafter_changes": VERSION,
        "old": _document(comparison.old),
        "new": _document(comparison.new),
        **counts,
        "paragraphs": lists,
        "changes": [_change(change) for change in comparison.changes],
    }
    return json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"


def counted(comparison: Comparison) -> dict[str, Any]:
    """Return how many paragraphs there are of each kind (`summary`), and how many of them moved (`moved`)."""
    degrees = [change.degree for change in comparison.paragraphs]
    moved = sum(change.move is not None for change in comparison.paragraphs)
    return {"summary": {kind.value: degrees.count(kind) for kind in ChangeKind}, "moved": moved}


def _place(change: Change) -> dict[str, str]:
    unit = change.new() or change.old()
    return {"old": change.ways[0], "new": change.ways[1], "text": plain(unit.inlines) if unit else ""}


def _document(resolution: Resolution) -> dict[str, str]:
    return {
        "symbol": resolution.masthead.symbol,
        "number": resolution.number,
        "title": plain(resolution.title),
    }


def _change(change: Change) -> dict[str, Any]:
    old, new = change.old(), change.new()
    content: dict[str, Any] = {"kind": change.kind.value}
    if change.move:
        content["moved_to" if change.moved_away else "moved_from"] = change.move.place
    for name, unit in (("old", old), ("new", new)):
        content[name] = {"place": unit.place, "label": unit.label, "text": plain(unit.inlines)} if unit else None
    if change.rows:
        content["rows"] = [_row(row) for row in change.rows]
    elif change.kind is not ChangeKind.VERBATIM:
        content["pieces"] = _pieces(change.pieces)
    return content


def _row(row: Row) -> dict[str, Any]:
    return {"op": row.op.value, "cells": [_pieces(cell) for cell in row.cells]}


def _pieces(pieces: Iterable[ComparedWords]) -> list[dict[str, Any]]:
    return [{"op": piece.op.value, **_words(piece)} for piece in pieces]


def _words(piece: ComparedWords) -> dict[str, Any]:
    match piece.printed.inline:
        case Note(inlines, mark):
            within = piece.within or whole(inlines, Op.KEPT)
            return {"note": _pieces(within), **({"mark": mark} if mark else {})}
        case NoteAgain(number):
            return {"note_again": number}
        case inline:
            return {"text": piece.words, **_look(inline), **({"link": t} if (t := piece.printed.target) else {})}


def _look(inline: Inline) -> dict[str, bool]:
    return {name: True for name, kind in (("italic", Emphasis), ("bold", Strong)) if isinstance(inline, kind)}
