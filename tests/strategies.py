"""Generated words, inlines and resolutions for the laws."""

from random import Random
from unicodedata import category

from hypothesis import strategies as st

from drafter.model.resolution import Emphasis, Inline, Inlines, Link, Note, Strong, Text, merged
from tests.profiles import TIMES

_NO_LETTERS = ("Cc", "Cs", "Cn", "Co", "Zl", "Zp", "Zs", "Cf")
_MARKS = [
    "*",
    "**",
    "[^1]",
    "{{",
    "}}",
    "{%",
    "\\",
    "\\|",
    "[a](b)",
    "#",
    "“Shanghai spirit”",
    "2025–2026",
    "العربية",
    "中文",
]


def _chosen_words() -> list[str]:
    """Some hundreds of words of a letter to eight, and marks, alone and together: always the same ones."""
    dice = Random(1)
    letters = [chr(code) for code in (*range(0x3000), *range(0x4E00, 0x4F00), *range(0x1F600, 0x1F640))]
    letters = [letter for letter in letters if category(letter) not in _NO_LETTERS]
    letters += 99 * [chr(code) for code in range(0x21, 0x7F)]

    def word() -> str:
        return dice.choice(_MARKS) if dice.random() < 0.3 else "".join(dice.choices(letters, k=dice.randint(1, 8)))

    return [*_MARKS, *(" ".join(word() for _ in range(dice.randint(1, 5))) for _ in range(600))]


def _spaced(words: str) -> str:
    return f" {words} "


def _link(words: str) -> Link:
    return Link(words, "https://www.un.org/en/about(us)")


def _chosen_inlines(several: list[str]) -> list[Inlines]:
    """Two thousand inlines of some words, of none to six runs and notes each: always the same ones."""
    dice = Random(2)

    def run() -> Inline:
        kind, words = dice.choice((Text, Emphasis, Strong, _link)), dice.choice(several)
        return kind(_spaced(words) if kind in (Text, Emphasis) and dice.random() < 0.5 else words)

    def note() -> Inline:
        return Note(merged(tuple(run() for _ in range(dice.randint(1, 3)))))

    made = (tuple(note() if dice.random() < 0.2 else run() for _ in range(dice.randint(0, 6))) for _ in range(2000))
    return [(), *map(merged, made)]


_ANY_WORD = st.text(st.characters(exclude_categories=_NO_LETTERS), min_size=1, max_size=8) | st.sampled_from(_MARKS)
_ANY_WORDS = st.lists(_ANY_WORD, min_size=1, max_size=5).map(" ".join)
_ANY_RUN = st.one_of(
    (_ANY_WORDS | _ANY_WORDS.map(_spaced)).map(Text),
    (_ANY_WORDS | _ANY_WORDS.map(_spaced)).map(Emphasis),
    _ANY_WORDS.map(Strong),
    _ANY_WORDS.map(_link),
)
_ANY_NOTE = st.lists(_ANY_RUN, min_size=1, max_size=3).map(lambda runs: Note(merged(tuple(runs))))
_ANY_INLINES = st.lists(_ANY_RUN | _ANY_NOTE, max_size=6).map(lambda runs: merged(tuple(runs)))

_WORDS = _chosen_words()
WORDS = _ANY_WORDS if TIMES > 1 else st.sampled_from(_WORDS)
"""Words of any letters. Drawing each letter takes half of the time of a law, so only `make fuzz` does."""
INLINES: st.SearchStrategy[Inlines] = _ANY_INLINES if TIMES > 1 else st.sampled_from(_chosen_inlines(_WORDS))
"""Runs and notes of such words; drawing each run takes a third of the time of a law."""
