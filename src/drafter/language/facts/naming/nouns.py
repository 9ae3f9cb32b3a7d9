"""Small words that may be nouns, as names are made of them, also with those that say more of them."""

from __future__ import annotations

from functools import cache
from itertools import takewhile

from drafter.language import openings
from drafter.language.patterns import lazy
from drafter.model.resolution import Part

SMALL = frozenset(
    "between however during since after before within including through which under until about other their there "
    "those these while where among without against towards upon would shall should could further respectively "
    "particular order following previous next latest early late half first second third than that this with from into "
    "coronavirus pandemic disease aftermath thereon accordance pursuant resolutions over most more also some such "
    "each both only later same inter alia even thereto hereto line held took place were been have being well entire "
    "entitled regard accordance view light "
    "taken made given thereafter mutatis mutandis".split()
)
"""Words that say nothing in a name."""

WORD = lazy(r"[A-Za-z][A-Za-z’-]{3,}")
_VERB_OR_WORD = lazy(rf"\b(?:to )?{WORD.pattern}")

_QUALITY = lazy(r"(?<!initiat)(?<!object)(?<!perspect)(?<!direct)(?<!representat)(?:ive|[ai]ble)$")
_NO_PART = r"(?!(?:and|for|nor|but|who|has|had|was|are|not|may|can|via|per|the|its|all|any|our|two|one|new|due|set)\b)"
_PART = lazy(rf"{_NO_PART}[a-z][a-z’-]{{2,}}")
"""A small word that may stand in a phrase with nouns."""

_SAYS_MORE = lazy(rf" (?:(?P<next>{_PART.pattern})|(?:to an?|the|an?|its|their) )")
"""What follows a word that is no noun: the noun of which it says more, or an article after a verb."""

_NO_NOUN = ("ed", "ing", "ly", "ful", "ous")
_NOUNS_TOO = ("working", "supply", "family", "funding", "housing", "training", "early")
"""Words that end so and may stand before a noun: “working group”."""

_MOST = 3
"""So many words are a phrase at most."""


def nouns(clause: str) -> list[str]:
    """Return the small words in a clause that may be nouns.

    >>> nouns("the guidelines swiftly released by their authors")
    ['guidelines', 'authors']
    """
    several = (w for w in _VERB_OR_WORD.findall(clause) if not w.startswith("to "))
    return [w for w in several if w.islower() and w not in _no_nouns() and not w.endswith(_NO_NOUN)]


def noun_phrases(clause: str) -> list[tuple[str, ...]]:
    """Return the small words in a clause that may be nouns, each with those right before it that belong to it.

    What another word follows is no noun, but says more of one; what an article follows is a verb.

    >>> noun_phrases("lethal autonomous weapons systems, as efforts draw to an end and seek innovative funding")
    [('autonomous', 'weapons', 'systems')]
    """
    several = [one for one in _VERB_OR_WORD.finditer(clause) if one[0].islower()]
    heads = (one for one in several if nouns(one[0]) and not _says_more(clause, *one.span()))
    return [(*_right_before(clause[: one.start()]), one[0]) for one in heads]


def _says_more(clause: str, start: int, end: int) -> bool:
    """Return whether a word of a clause is no noun of its own."""
    if _QUALITY.search(clause, start, end):
        return True
    found = _SAYS_MORE.match(clause, end)
    return found is not None and (not found["next"] or _may_belong(found["next"]))


def _may_belong(word: str) -> bool:
    """Return whether a word may stand in a phrase with the nouns beside it."""
    is_word = _PART.fullmatch(word) is not None
    return is_word and word not in _no_nouns() and (not word.endswith(("ed", "ing", "ly")) or word in _NOUNS_TOO)


def _right_before(before: str) -> tuple[str, ...]:
    """Return the words right before a noun that say more of it."""
    said = takewhile(_may_belong, reversed(before.split(" ")[-_MOST:-1]))
    return tuple(reversed(list(said)))


@cache
def _no_nouns() -> frozenset[str]:
    """Return small words that name nothing, with the verbs that open operative paragraphs: “reaffirms the mandate”."""
    return SMALL.union(phrase.lower() for phrase in openings.phrases(Part.OPERATIVE) if " " not in phrase)
