"""Whose resolution a text cites: one of the General Assembly, or of an organ that the sentence names before it."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from drafter.language import openings
from drafter.language.patterns import lazy
from drafter.model.resolution import Part


class Owner(StrEnum):
    """The organ that adopted a resolution, as far as the sentence tells."""

    ASSEMBLY = "assembly"
    OTHER = "other"
    UNKNOWN = "unknown"


_STOP = lazy(r"\.(?= [A-Z“])")
_FAR = 1_500
"""So many letters before a citation tell whose it is."""

_NEAR = 200
"""So many letters before a noun are looked at for what stands directly before it."""

_NOUN = lazy(r"\b[Rr]esolutions?\b")
_ORGAN = lazy(
    r"(?P<own>\bGeneral Assembly\b(?! of the (?!United Nations))|\b[Tt]he Assembly\b)"
    r"|\b(?:Assembly|Council|Commission|Committee|Conference|Board|Agency|Union|Forum|Fund|Programme|Organi[sz]ation|"
    r"Parliament|Congress|Authority|Bank|Parties|Summit|Tribunal)\b"
)
_NAMED = lazy(r"(?P<organ>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)(?:’s?)? (?:[a-z-]+ ){0,2}$")
_ITS = lazy(r"\bits (?:[a-z-]+ ){0,4}$")
_VERB = lazy(
    r"(?P<verb>[A-Za-z]+)(?: also| further)?(?: note)?(?: of)?"
    r"(?: (?:the (?:adoption|annex)|(?:paragraph|section)s? [\w, ]+) (?:of|to))?(?: all)?(?: of)? $"
)


def owner(words: str, start: int) -> Owner:
    """Return whose resolution it is that is cited at a position.

    Args:
        words: the words of a paragraph of the Assembly.
        start: where the number of the resolution stands.

    >>> text = "Recalling its resolution 60/251, and noting that the Council, in its resolution 53/26, asked"
    >>> owner(text, text.index("60/251")), owner(text, text.index("53/26"))
    (<Owner.ASSEMBLY: 'assembly'>, <Owner.OTHER: 'other'>)
    >>> text = "Recalling Human Rights Council resolutions on the subject, including resolution 53/26"
    >>> owner(text, text.index("53/26")), owner("Recalling resolution 53/26", 21)
    (<Owner.OTHER: 'other'>, <Owner.UNKNOWN: 'unknown'>)
    """
    sentence = _after_stop(words[max(0, start - _FAR) : start])
    nouns = list(_NOUN.finditer(sentence))
    return _of_noun(sentence, [noun.start() for noun in nouns]) if nouns else Owner.UNKNOWN


def _after_stop(words: str) -> str:
    semicolon = words.rfind(";")
    stop = _STOP.search(words) if semicolon < 0 else None
    return words[stop.end() if stop else semicolon + 1 :]


def _of_noun(sentence: str, nouns: list[int]) -> Owner:
    """Return whose the last of some resolutions in a sentence is."""
    head = sentence[: nouns[-1]]
    if direct := _named(head):
        return direct
    near = head[-_NEAR:]
    its = _ITS.search(near)
    if its and _spoken(near[: its.start()]):
        return Owner.ASSEMBLY
    organs = list(_ORGAN.finditer(head))
    if not its and len(nouns) > 1 and (not organs or organs[-1].end() < nouns[-2]):
        return _of_noun(sentence, nouns[:-1])
    if organs:
        return Owner.ASSEMBLY if organs[-1]["own"] else Owner.OTHER
    return Owner.ASSEMBLY if its else Owner.UNKNOWN


def _named(head: str) -> Owner | None:
    """Return the organ that is named directly before the noun: “Human Rights Council resolution”."""
    match = _NAMED.search(head[-_NEAR:])
    organ = _ORGAN.search(match["organ"]) if match else None
    if match is None or organ is None:
        return None
    return Owner.ASSEMBLY if organ["own"] or match["organ"] == "Assembly" else Owner.OTHER


def _spoken(head: str) -> bool:
    """Return whether the words before “its” are a verb that the Assembly itself says, such as Recalling."""
    match = _VERB.search(head)
    return match is not None and match["verb"].capitalize() in _verbs()


@cache
def _verbs() -> frozenset[str]:
    listed = openings.phrases(Part.PREAMBULAR) | openings.phrases(Part.OPERATIVE)
    return frozenset(phrase.split()[0] for phrase in listed)
