"""Texts read by the grammar: whole ones, and what stands below an enacting clause."""

from pathlib import Path

from drafter.model.resolution import (
    Note,
)
from drafter.readers.grammar import parse
from drafter.readers.text import read

SEEDS = [Path(__file__).parents[2] / "data" / "sources" / name for name in ("77-338.md", "79-332.txt")]


def resolution_of(text):
    return parse(read(text.encode()))[0]


def body_of(text):
    return resolution_of(f"The General Assembly,\n\n{text}").body[1:]


def notes_of(blocks):
    return [i for b in blocks for i in b.inlines if isinstance(i, Note)]
