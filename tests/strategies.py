"""Generated words, inlines and resolutions for the laws."""

from hypothesis import strategies as st

from drafter.model.resolution import Emphasis, Inlines, Link, Note, Strong, Text, merged

_CHARACTERS = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp", "Zs", "Cf"))
WORD = st.text(_CHARACTERS, min_size=1, max_size=8) | st.sampled_from(
    [
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
)
WORDS = st.lists(WORD, min_size=1, max_size=5).map(" ".join)


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
