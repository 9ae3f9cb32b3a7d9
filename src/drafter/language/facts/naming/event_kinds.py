"""What an event is, by the words around it: a session, a report, a deadline; and whether such a thing is held."""

from __future__ import annotations

import re
from itertools import takewhile

from drafter.language.facts.naming.around import GENERIC, ROMAN
from drafter.language.numbers import ORDINAL, cardinal, parse_ordinal
from drafter.language.patterns import lazy

_KIND = lazy(
    r"\b(?P<kind>session|meeting|conference|summit|forum|congress|dialogue|seminar|symposium|workshop|"
    r"consultation|launch|statement|declaration|communiqué|letter|decision|opinion|order|agreement|memorandum|"
    r"protocol(?! [IVX]+\b)|plan|strategy|event|report|observance|commemoration|anniversary|day(?! following|s\b)|"
    r"election|referendum|ceasefire|visit|mission|deadline|period|year|round|exercise|ceremony|mandate|attack|"
    r"review|entry into force|adoption|(?<!international )law(?! of the sea)|process|guideline|barometer|platform|"
    r"edition|debate|briefing|celebration|presentation|panel|complaint|comment|recommendation|judgment|ruling|"
    r"announcement|brief|(?-i:Games)|study|strike|colloquium|expiration|completion|"
    r"(?<!take )(?<!takes )(?<!taking )(?<!taken )note)s?\b(?!-[a-z])(?<!\bto review)",
    re.IGNORECASE,
)
_HELD_KINDS = frozenset(
    "session meeting conference summit forum congress dialogue seminar symposium workshop consultation event election "
    "referendum visit round exercise ceremony debate briefing celebration presentation panel commemoration "
    "observance edition colloquium games".split()
)
"""Kinds of what is held; the others have a date."""

_TEXTS = frozenset(
    "statement declaration communiqué letter decision opinion order agreement memorandum protocol plan strategy report "
    "mandate law guideline recommendation judgment note".split()
)
"""Kinds of texts, which have one day."""

_BETWEEN = frozenset(
    "a an the of on in at for to from by with and or its their his her this that as which who into such any no each "
    "all day previous next latest last recent under between during after before since until is was were be been has "
    "have had not it respective".split()
)

_AT_SESSION = lazy(rf"(?:^|\b(?:at|during|on) (?:its|the) ){ORDINAL} $")
"""A numbered session at which something takes place is not what takes place: “convened at its fiftieth session”."""

_OF_BODY = lazy(r"\b(?:session|meeting)s? of the (?:[A-Z][\w’-]* )*$")
"""Whose session or meeting it is: “the first part of the fifteenth meeting of the Conference of the Parties”."""

_OF_TEXT = lazy(r"\b(?:report|letter|statement|decision|opinion)s? (?:of|by|from) the (?:[A-Z][\w’-]* )*$")
"""Whose text it is, is no event, whatever it is called: “the report of the Panel of Experts of 12 March”."""

_TO_DO = lazy(r"\bto [a-z]+ $")
"""A verb names no kind: “to improve decisions”."""

_NEAR = len("during the one hundred and twenty-seventh ")
_NUMBERS = frozenset(cardinal(number) for number in range(1, 100))


def kind_in(clause: str, common: frozenset[str], *, lasts: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return the last word in a clause that tells what something is, with the words right before it that say more.

    Args:
        clause: the words.
        common: words that say nothing here.
        lasts: whether it goes on for several days, so that it is no text.

    >>> [kind_in("a workshop on the agreement in Placencia ", frozenset(), lasts=lasts) for lasts in (False, True)]
    [('agreement', ()), ('workshop', ())]
    """
    found = [one for one in _KIND.finditer(clause) if not (lasts and one["kind"].lower() in _TEXTS)]
    aside = [one for one in found if not _AT_SESSION.search(clause, max(0, one.start() - _NEAR), one.start())]
    found = aside if aside and aside[-1]["kind"] in _HELD_KINDS else found
    found = [one for one in found if not _OF_BODY.search(clause, 0, one.start())] or found
    found = [one for one in found if not _OF_TEXT.search(clause, 0, one.start())] or found
    if not found:
        return "", ()
    before = (
        _TO_DO.sub("to ", clause[: found[-1].start()]).split()[-2:]
        if clause[: found[-1].start()].endswith((" ", "-"))
        else []
    )
    right = takewhile(_may_say_more, reversed(before))
    own = [word.lower() for word in right if word not in common and word.capitalize() not in GENERIC]
    return found[-1]["kind"].lower().replace(" ", "_"), tuple(reversed(own))


def _may_say_more(word: str) -> bool:
    """Return whether a word before a kind may say which one it is: no number, no verb, nothing beyond a comma."""
    small = word.lower()
    is_number = parse_ordinal(small) is not None or small in _NUMBERS or not small[0].isalpha() or ROMAN.fullmatch(word)
    return word[-1].isalpha() and not is_number and small not in _BETWEEN and not small.endswith(("ed", "-day"))


def is_held(name: str) -> bool:
    """Return whether what has a name is of a kind that is held; reports, letters and deadlines have a date.

    >>> is_held("ocean_forum"), is_held("world_congress"), is_held("forum_report")
    (True, True, False)
    """
    kind = name.rpartition("_")[2]
    return not _HELD_KINDS.isdisjoint((kind, kind.removesuffix("s")))
