"""The words around a value, as names are made of them: the clause in which it stands, proper names, nouns."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import dropwhile

from drafter.language import dates, openings, states
from drafter.language.patterns import lazy
from drafter.model.resolution import Part

GENERIC = frozenset(
    "The United Nations International World General Assembly Committee Commission Conference Council Convention "
    "Treaty Framework Meeting Meetings Session Summit Forum Congress States State Parties Party Member Members Heads "
    "Government Governments Group Working Their High Special Secretary-General Secretary President Plenary "
    "Contracting Signatories Amended Its All Light Organization Organizations Programme Office Union Department "
    "Chair Vice-Chair Vice Chairmanship First Hall Headquarters Also Further Republic Kingdom Federation We Our".split()
)
"""Words that many proper names have."""

MEMBERS = frozenset("States Parties Nations Ministers".split())
"""Words that many names have, which end one as its noun: “Small Island Developing States”."""

_BODIES = frozenset("Council Assembly Committee Commission".split())
_WHOLE, _SHORT = 3, 32
"""A proper name of so many words or more is taken whole, if it has no more letters."""

_GOES_ON = (", ", " and ", " and the ")
_LOOKED_AT = 300
"""How many characters before a value are looked at for its name."""

_WITH_MARKS = 2000
"""How many characters these are at most with the marks, braces and titles between them."""

_LOOKED_AT_AFTER = 120
_CAPITAL = lazy(r"[A-Z][\w’-]*(?: and| in)?$")
_REST_OF_NAME = lazy(r"(?: (?:and |in )?[A-Z][\w’-]*){1,12}")
_RUN = lazy(
    r"(?<![\w’/()-])[A-Z][\w’-]+(?: (?:[A-Z][\w’-]+|[IVX](?![\w’.-])))*"
    r"(?: \d{1,2}(?![\w/–-]|[.,]\d| [A-Z]))?(?![\w’-]*[(/])"
)
"""A proper name; a number at its end is a part of it: “Sustainable Development Goal 14”."""
_EVERYWHERE = frozenset(
    (
        "Member States,General Assembly,Secretary-General,United Nations,State,States,Member,Members,Heads,Government,"
        "Governments,President,Chair,The,Its,All,Also,Further,We,Our"
    ).split(",")
)
"""Names that say nothing, since all texts have them."""

_STOP = lazy(r";|(?<!\d):|, (?:and|as well as) [a-z]+ing\b")
_AND_MORE = r"(?: [A-Z][\w’-]+,)* [A-Z][\w’-]+ and [A-Z]"
"""What follows a comma inside of a name: “to Prevent, Combat and Eradicate”."""

_END = lazy(rf",(?!{_AND_MORE})|[;:.]| (?:held|to be held|in order|and (?:in|looks|welcomes|expresses))\b")
_MARK = lazy(r"\[\^[^\]]*\]|\{\{.*?\}\}|\*|“[^“”]*”")
"""What says nothing in a name: marks of notes, braces, stars, the title of a theme or a text."""

ROMAN = lazy("[IVX]+")
"""A number such as conventions have: “Protocol V”, “the XIV Games”."""

_COUNT = lazy(r"[IVXLC]+|[A-Z]-?\d+")
"""What counts or grades and names nothing: section XIV, the XXV Games, P-2."""

_ADJECTIVE = lazy(r"[a-z](?:al|ic|an|ese|ish)$")
"""A word that names nothing without its noun: “Cultural Organization”, “African Union”, “Urban Forum”."""


def clause_after(after: str) -> str:
    """Return the words after a value that still say what it is.

    >>> clause_after(" of the Committee on Fisheries, held in Rome")
    ' of the Committee on Fisheries'
    """
    said = _MARK.sub("", after[:_WITH_MARKS])
    return _END.split(_up_to_a_name(said) if len(said) > _LOOKED_AT_AFTER else said, maxsplit=1)[0]


def _up_to_a_name(after: str) -> str:
    """Return the first words after a value, up to the end of the proper name that is reached, which is not cut."""
    end = after.rfind(" ", 0, _LOOKED_AT_AFTER)
    rest = _REST_OF_NAME.match(after, end)
    return after[: rest.end() if rest and _CAPITAL.search(after[:end]) else end]


def clause_before(before: str) -> str:
    """Return the words before a value that are of its clause.

    >>> clause_before("recalling its history, and welcoming the forum held ")
    ' the forum held '
    """
    return _STOP.split(words(before))[-1]


def words(before: str) -> str:
    """Return the last words before a value, without marks of notes, braces and titles.

    >>> words("the forum[^forum] on the theme “Growth”, held ")
    'the forum on the theme , held '
    """
    whole = _MARK.sub("", before[-_WITH_MARKS:])
    return re.sub(r"^\w*", "", whole[-_LOOKED_AT:]) if len(whole) > _LOOKED_AT else whole


def subject(clause: str, common: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the last proper name in some words, without what many names have; places are left to their own field.

    Args:
        clause: the words.
        common: words that say nothing here.

    >>> subject("the Committee on World Fisheries in Rome, Italy"), subject("of the Least Developed Countries")
    (('Fisheries',), ('Least', 'Developed', 'Countries'))
    """
    for run in reversed(_names(clause)):
        own = _uncommon(_own(run.split()), common)
        if not MEMBERS.issuperset(own) and run not in _bare_states():
            return _shortened(clause, own)
    return ()


def _uncommon(own: list[str], common: frozenset[str]) -> list[str]:
    """Return a proper name without its first words that say nothing here, if more than one word is left.

    >>> _uncommon(["Social", "Development"], frozenset(["Social"])), _uncommon(["Law"], frozenset(["Law"]))
    (['Social', 'Development'], [])
    """
    left = list(dropwhile(common.__contains__, own))
    return own if len(left) == 1 else left


def _own(run: list[str]) -> list[str]:
    """Return the words of a proper name that not many have, with the noun that they belong to.

    >>> [_own(one.split()) for one in ("League Arab States", "Working Group III", "Amended Protocol II")]
    [['League', 'Arab', 'States'], ['Group', 'III'], ['Protocol', 'II']]
    """
    own = [word for word in run if word not in GENERIC and word not in dates.MONTHS]
    if own and len(own) < _WHOLE and len(run) > 1 and ROMAN.fullmatch(own[-1]):
        return run[-2:]
    own = [word for word in own if not _COUNT.fullmatch(word)]
    noun = run[run.index(own[-1]) + 1 :][:1] if own else []
    is_adjective = len(own) == 1 and _ADJECTIVE.search(own[0]) is not None
    return own + [word for word in noun if word in MEMBERS or is_adjective or (word in _BODIES and len(own) < _WHOLE)]


def _shortened(clause: str, own: list[str]) -> tuple[str, ...]:
    """Return the end of a proper name: all of a short one, else two words, also over “and”: “Trade and Development”."""
    if len(own) >= _WHOLE and len(" ".join(own)) <= _SHORT:
        return tuple(own)
    if len(own) > 1:
        return tuple(own[-2:])
    pair = re.search(rf"\b(?:on|for) (?P<first>[A-Z][\w’-]+) (?:and|(?P<for>for)) {re.escape(own[0])}\b", clause)
    return (pair["first"], *filter(None, [pair["for"]]), own[0]) if pair else (own[0],)


def last_name(clause: str, common: frozenset[str]) -> tuple[str, ...]:
    """Return the last proper name in some words, whatever it says, if none of its words says nothing here.

    >>> last_name("of the States Parties", frozenset())
    ('States', 'Parties')
    """
    nothing = {*_bare_states(), *dates.MONTHS, *_EVERYWHERE}
    runs = [run.split() for run in _names(clause) if run not in nothing]
    own = [run for run in runs if common.isdisjoint(run) and not _COUNT.fullmatch(run[-1])]
    return tuple(own[-1][-2:]) if own else ()


def _names(clause: str) -> list[str]:
    """Return the proper names in some words, those first that may be verbs, as after “to” or a colon.

    What stands after “in” or “at” is a place, and so is what follows it.

    >>> _names("Conference on Water to Ensure Health, held in Antigua and Barbuda, Caribbean")
    ['Ensure Health', 'Conference', 'Water']
    """
    found: list[str] = []
    verbs: list[str] = []
    kind, end = found, 0
    clause = whole_names(clause)
    for run in _RUN.finditer(clause):
        if clause.endswith((" in ", " at "), 0, run.start()) and not clause.endswith("rade in ", 0, run.start()):
            kind = []
        elif clause.endswith((" to ", ": "), 0, run.start()):
            kind = verbs
        elif clause[end : run.start()] not in _GOES_ON:
            kind = found
        said = " ".join(dropwhile(_openings().__contains__, run[0].split()))
        kind.extend([said] if said else ())
        end = run.end()
    return verbs + found


def whole_names(clause: str) -> str:
    """Return words in which names over “and” and “of” are one, and those of States say that they are a State's.

    >>> whole_names("hosted by Trinidad and Tobago, the Economic and Social Council, the Court of Justice")
    'hosted by State, the Economic-Social Council, the Court'
    """
    if "and" in clause or " of " in clause:
        clause = _states().sub("State", clause)
    for name, one in _OVER_SMALL_WORDS.items():
        clause = clause.replace(name, one)
    return clause


_OVER_SMALL_WORDS = {
    "Economic and Social": "Economic-Social", "Court of Justice": "Court", "United Nations-": "United Nations ",
    "Status of Women": "Status-of-Women", "Entry into Force": "Entry-into-Force", "African Union": "African-Union",
    "European Union": "European-Union", "Educational, Scientific and Cultural Organization": "UNESCO",
    "Food and Agriculture Organization of the United Nations": "FAO", "Food and Agriculture Organization": "FAO",
}  # fmt: skip


@cache
def _states() -> re.Pattern[str]:
    """Return what finds the names of States in which small words stand, as a text has them."""
    several = [states.with_article(name).removeprefix("the ") for name in states.names()]
    long = sorted((re.escape(name) for name in several if " of " in name or " and " in name), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(long)})\b")


@cache
def _bare_states() -> frozenset[str]:
    """Return the names of States, also without what stands in brackets: “Netherlands (Kingdom of the)”."""
    return frozenset(one for name in states.names() for one in (name, name.partition(" (")[0]))


@cache
def _openings() -> frozenset[str]:
    """Return the words with which paragraphs open: they name nothing, where a text has several in one."""
    return frozenset(phrase.split()[0] for part in Part for phrase in openings.phrases(part))


def joined(*several: str) -> str:
    """Return a name made of words, each of them once, in small letters of the English alphabet.

    >>> joined("Yaoundé", "Declaration", "declaration")
    'yaounde_declaration'
    """
    lower = dict.fromkeys(word.lower().replace("’s", "") for word in several)
    letters = unicodedata.normalize("NFKD", "_".join(lower))
    letters = "".join(one for one in letters if not unicodedata.combining(one) and one != "’")
    name = re.sub(r"[^a-z0-9]+", "_", letters).strip("_")
    return re.sub(r"^\d+_?", "", name)
