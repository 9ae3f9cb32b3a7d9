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
    "Chair Also Further Republic Kingdom Federation We Our".split()
)
"""Words that many proper names have."""

MEMBERS = frozenset("States Parties Nations".split())
"""Words that many names have, which end one as its noun: “Small Island Developing States”."""

_BODIES = frozenset("Council Assembly Committee Commission".split())
_WHOLE, _SHORT = 3, 32
"""A proper name of so many words or more is taken whole, if it has no more letters."""

SMALL = frozenset(
    "between however during since after before within including through which under until about other their there "
    "those these while where among without against towards upon would shall should could further respectively "
    "particular order following previous next latest early late half first second third than that this with from into "
    "thereon accordance pursuant resolutions over most more also some such each both only later same held took place "
    "were been have being well entire regard accordance view light taken made given thereafter mutatis mutandis".split()
)
"""Words that say nothing in a name."""

_GOES_ON = (", ", " and ", " and the ")
WORD = lazy(r"[A-Za-z][A-Za-z’-]{3,}")
_VERB_OR_WORD = lazy(rf"\b(?:to )?{WORD.pattern}")
_LOOKED_AT = 200
"""How many characters before a value are looked at for its name."""

_WITH_MARKS = 2000
"""How many characters these are at most with the marks, braces and titles between them."""

_LOOKED_AT_AFTER = 120
_RUN = lazy(r"(?<![\w’/()-])[A-Z][\w’-]+(?: [A-Z][\w’-]+)*(?: \d{1,2}(?![\w/–-]|[.,]\d| [A-Z]))?(?![\w’-]*[(/])")
"""A proper name; a number at its end is a part of it: “Sustainable Development Goal 14”."""
_EVERYWHERE = frozenset(
    (
        "Member States,General Assembly,Secretary-General,United Nations,State,States,Member,Members,Heads,Government,"
        "Governments,President,Chair,The,Its,All,Also,Further"
    ).split(",")
)
"""Names that say nothing, since all texts have them."""

_STOP = lazy(r";|(?<!\d):|, (?:and|as well as) [a-z]+ing\b")
_AND_MORE = r"(?: [A-Z][\w’-]+,)* [A-Z][\w’-]+ and [A-Z]"
"""What follows a comma inside of a name: “to Prevent, Combat and Eradicate”."""

_END = lazy(rf",(?!{_AND_MORE})|[;:.]| (?:held|to be held|in order|and (?:in|looks|welcomes|expresses))\b")
_MARK = lazy(r"\[\^[^\]]*\]|\{\{.*?\}\}|\*|“[^“”]*”")
"""What says nothing in a name: marks of notes, braces, stars, the title of a theme or a text."""

_ROMAN = lazy("[IVX]+")
_COUNT = lazy(r"[IVXLC]+|[A-Z]-?\d+")
"""What counts or grades and names nothing: section XIV, the XXV Games, P-2."""

_NO_NOUN = ("ed", "ing", "ly", "ful", "ous")


def clause_after(after: str) -> str:
    """Return the words after a value that still say what it is.

    >>> clause_after(" of the Committee on Fisheries, held in Rome")
    ' of the Committee on Fisheries'
    """
    said = _MARK.sub("", after[:_WITH_MARKS])
    said = said[:_LOOKED_AT_AFTER].rpartition(" ")[0] if len(said) > _LOOKED_AT_AFTER else said
    return _END.split(said, maxsplit=1)[0]


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
        own = list(dropwhile(common.__contains__, _own(run.split())))
        if own and run not in states.names():
            return _shortened(clause, own)
    return ()


def _own(run: list[str]) -> list[str]:
    """Return the words of a proper name that not many have, with the noun that they belong to.

    >>> [_own(one.split()) for one in ("League Arab States", "Working Group III")]
    [['League', 'Arab', 'States'], ['Group', 'III']]
    """
    own = [word for word in run if word not in GENERIC and word not in dates.MONTHS]
    if len(own) == 1 and len(run) > 1 and _ROMAN.fullmatch(own[0]):
        return run[-2:]
    own = [word for word in own if not _COUNT.fullmatch(word)]
    noun = run[run.index(own[-1]) + 1 :][:1] if own else []
    return own + [word for word in noun if word in MEMBERS or (word in _BODIES and len(own) < _WHOLE)]


def _shortened(clause: str, own: list[str]) -> tuple[str, ...]:
    """Return the end of a proper name: all of a short one, else two words, also over “and”: “Trade and Development”."""
    if len(own) >= _WHOLE and len(" ".join(own)) <= _SHORT:
        return tuple(own)
    if len(own) > 1:
        return tuple(own[-2:])
    pair = re.search(rf"\b(?:on|for) (?P<first>[A-Z][\w’-]+) and {re.escape(own[0])}\b", clause)
    return (pair["first"], own[0]) if pair else (own[0],)


def last_name(clause: str, common: frozenset[str]) -> tuple[str, ...]:
    """Return the last proper name in some words, whatever it says, if none of its words says nothing here.

    >>> last_name("of the States Parties", frozenset())
    ('States', 'Parties')
    """
    nothing = {*states.names(), *dates.MONTHS, *_EVERYWHERE}
    runs = [run for run in _names(clause) if run not in nothing]
    own = [run.split() for run in runs if common.isdisjoint(run.split())]
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
    for run in _RUN.finditer(clause):
        if clause.endswith((" in ", " at "), 0, run.start()):
            kind = []
        elif clause.endswith((" to ", ": "), 0, run.start()):
            kind = verbs
        elif clause[end : run.start()] not in _GOES_ON:
            kind = found
        kind.append(run[0])
        end = run.end()
    return verbs + found


def nouns(clause: str) -> list[str]:
    """Return the small words in a clause that may be nouns.

    >>> nouns("the guidelines swiftly released by their authors")
    ['guidelines', 'authors']
    """
    several = (w for w in _VERB_OR_WORD.findall(clause) if not w.startswith("to "))
    return [w for w in several if w.islower() and w not in _no_nouns() and not w.endswith(_NO_NOUN)]


@cache
def _no_nouns() -> frozenset[str]:
    """Return small words that name nothing, with the verbs that open operative paragraphs: “reaffirms the mandate”."""
    return SMALL.union(phrase.lower() for phrase in openings.phrases(Part.OPERATIVE) if " " not in phrase)


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
