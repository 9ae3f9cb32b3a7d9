"""Generated words, inlines and resolutions for the laws."""

from random import Random
from unicodedata import category

from hypothesis import strategies as st

from drafter.model.resolution import Emphasis, Inlines, Link, Note, Strong, Text, merged
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


def _chosen_once() -> list[str]:
    """Some hundreds of words of a letter to eight, and marks, alone and together: always the same ones."""
    dice = Random(1)
    letters = [chr(code) for code in (*range(0x3000), *range(0x4E00, 0x4F00), *range(0x1F600, 0x1F640))]
    letters = [letter for letter in letters if category(letter) not in _NO_LETTERS]
    letters += 99 * [chr(code) for code in range(0x21, 0x7F)]

    def word() -> str:
        return dice.choice(_MARKS) if dice.random() < 0.3 else "".join(dice.choices(letters, k=dice.randint(1, 8)))

    return [*_MARKS, *(" ".join(word() for _ in range(dice.randint(1, 5))) for _ in range(600))]


_ANY_WORD = st.text(st.characters(exclude_categories=_NO_LETTERS), min_size=1, max_size=8) | st.sampled_from(_MARKS)
WORDS = st.lists(_ANY_WORD, min_size=1, max_size=5).map(" ".join) if TIMES > 1 else st.sampled_from(_chosen_once())
"""Words of any letters. Drawing each letter takes half of the time of a law, so only `make fuzz` does."""


def _spaced(words: str) -> str:
    return f" {words} "


_RUNS = st.one_of(
    (WORDS | WORDS.map(_spaced)).map(Text),
    (WORDS | WORDS.map(_spaced)).map(Emphasis),
    WORDS.map(Strong),
    st.builds(Link, WORDS, st.just("https://www.un.org/en/about(us)")),
)
NOTES = st.lists(_RUNS, min_size=1, max_size=3).map(lambda runs: Note(merged(tuple(runs))))
INLINES: st.SearchStrategy[Inlines] = st.lists(_RUNS | NOTES, max_size=6).map(lambda runs: merged(tuple(runs)))
