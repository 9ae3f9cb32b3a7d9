"""The rolling text of a negotiation: a draft with the proposals of several delegations, each word with whose it is."""

from __future__ import annotations

from drafter.compare.rolling.pieces import BRACKETS, OURS, TABLE, SidedText, SidedWords, sided_words, words_of_side
from drafter.compare.rolling.rows import SidedRow, sided_rows
from drafter.compare.rolling.text import RollingText, RollingUnit, rolling

__all__ = [
    "BRACKETS", "OURS", "TABLE", "RollingText", "RollingUnit", "SidedRow", "SidedText", "SidedWords", "rolling",
    "sided_rows", "sided_words", "words_of_side",
]  # fmt: skip
