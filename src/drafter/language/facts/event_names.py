"""Names of entries: a short English name that says what an event is, taken from the words around it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import dropwhile

from drafter.language import dates, states
from drafter.language.facts.tables import name_problem
from drafter.language.patterns import lazy

_RUN = lazy(r"(?<![\w’-])[A-Z][\w’-]+(?: [A-Z][\w’-]+)*")
_GENERIC = frozenset(
    "The United Nations International World General Assembly Committee Commission Conference Council Convention Treaty "
    "Framework Meeting Session Summit Forum Congress States State Parties Party Member Members Heads Government "
    "Governments Group Working High Special Secretary-General Secretary President Plenary Contracting Signatories "
    "Amended Its All Light Organization Organizations Programme Office Union Department Chair Also Further".split()
)
_LOOKED_AT = 120
"""How many characters around a day or number are looked at for its name."""

_STOP = lazy(r"[;:]|, (?:and|as well as) [a-z]+ing\b")
_MARK = lazy(r"\[\^[^\]]*\]|\{\{.*?\}\}|\*")
_WORD = lazy(r"[A-Za-z][A-Za-z’-]{3,}")
_NO_NOUN = ("ed", "ing", "ly", "ful", "ous")
_SMALL = frozenset(
    "between however during since after before within including through which under until about other their there "
    "those these while where among without against towards upon would shall should could further respectively "
    "particular order following previous next latest early late half first second third than that this with from into "
    "thereon accordance pursuant resolutions over most more also some such each both only later same held took place "
    "were been have being well entire".split()
)
_KIND = lazy(
    r"\b(?P<kind>session|meeting|conference|summit|forum|congress|dialogue|seminar|symposium|workshop|consultation|"
    r"launch|statement|declaration|communiqué|letter|decision|opinion|order|agreement|memorandum|protocol|plan|"
    r"strategy|event|report|observance|commemoration|anniversary|day|election|referendum|ceasefire|visit|mission|"
    r"deadline|period|year|round|exercise|ceremony|mandate|attack|law|review|entry into force|adoption)s?\b",
    re.IGNORECASE,
)
_ABOUT = lazy(r"(?:\[\^[^\]]*\])?,? (?:on|regarding|concerning|entitled|relating to) (?P<words>[^,;]{3,})")
_ORGAN = lazy(r"((?:Human Rights|Economic and Social|Security) Council|[A-Z][\w-]+ (?:Assembly|Commission|Union)) $")
_VAGUE = frozenset(
    "promotion implementation report strengthening situation question towards united nations international enhancing "
    "promoting strategy follow-up convention work role measures addressing status importance".split()
)
_BOUND = lazy(r"(?:\bby|\bno later than|\bbefore|\buntil|\bup to)(?: the end of)? $")
_STATUS = lazy(r"\b(?:as at|as of) $")


def of_series(
    words: str, kind: str, after: str, before: str = "", common: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Yield names for an event that has a number, the best first.

    Args:
        words: the words between its number and what it is.
        kind: what it is.
        after: the words that follow.
        before: the words before its number.
        common: words that say nothing here, since the title has them.

    >>> next(of_series("Annual", "conference", " of the High Contracting Parties")), next(
    ...     of_series("", "session", " of the Committee on Fisheries, held in Rome"))
    ('annual_conference', 'fisheries_session')
    """
    own = [word for word in words.split() if word not in _GENERIC | common]
    subject = _subject(_clause(after), common) or (() if own else _subject(_clause_before(before), common))
    if own:
        yield _joined((*own[-2:], kind))
    if subject:
        yield _joined((*subject, kind))
        yield _joined((*own[-2:], *subject, kind))
    yield _joined((*(words.split()[-2:] or _last_words(_clause(after), common)), kind))
    yield f"numbered_{kind}"


def has_subject(words: str, after: str, common: frozenset[str]) -> bool:
    """Return whether the words of an event that has a number say which one it is.

    >>> [has_subject("", after, frozenset()) for after in (" of the Committee on Fisheries", " of the Conference")]
    [True, False]
    """
    own = [word for word in words.split() if word not in _GENERIC | common]
    return bool(own or _subject(_clause(after), common))


def of_resolutions(before: str, after: str, *, many: bool) -> Iterator[str]:
    """Yield names for resolutions that are cited together, the best first.

    Args:
        before: the words before them.
        after: the words after them.
        many: whether it is more than one.

    >>> next(of_resolutions("its ", " on the promotion of sustainable tourism, and", many=False))
    'sustainable_tourism_resolution'
    """
    noun = "resolutions" if many else "resolution"
    if about := _ABOUT.match(after):
        words = [w for w in _WORD.findall(about["words"]) if w not in _SMALL and w.lower() not in _VAGUE]
        yield _joined((*words[:2], noun))
        yield _joined((*words[:3], noun))
    if organ := _ORGAN.search(before):
        yield _joined((organ[1], noun))
    clause = _clause_before(before)
    if subject := _subject(clause, frozenset()) or _subject(_clause(after), frozenset()):
        yield _joined((*subject, noun))
    yield from (_joined((word, noun)) for word in reversed(_lower(clause)))
    yield _joined(("related", noun))


def ahead(several: Iterable[str]) -> Iterator[str]:
    """Yield names for an event that is still to come, in a series of which the last one may have a name.

    >>> list(ahead(["forum"]))
    ['forum', 'next_forum']
    """
    for name in several:
        yield from (name, f"next_{name}")


def of_day(before: str, after: str, common: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield names for something that has a date, the best first.

    Args:
        before: the words before the date, or before the place that is named with it.
        after: the words after it.
        common: words that say nothing here, since the title has them.

    >>> next(of_day("the regional seminar of the Special Committee on Decolonization, held in ", ""))
    'decolonization_seminar'
    """
    if _BOUND.search(before):
        yield "deadline"
    if _STATUS.search(before):
        yield "as_at"
    clause = _clause_before(before)
    kinds = [found["kind"].lower().replace(" ", "_") for found in _KIND.finditer(clause)]
    kind = kinds[-1] if kinds else ""
    subject = _subject(clause, common) or _subject(_clause(after), common)
    if kind:
        yield _joined((*subject, kind))
        yield _joined((*_last_words(clause, common), kind))
    elif subject:
        yield _joined(subject)
    else:
        yield from (_joined((word,)) for word in reversed(_lower(clause)))
    yield kind or "day"


def free(names: Iterable[str], taken: Collection[str]) -> str:
    """Return the first name that is not taken; else the first one with a number.

    >>> free(("sea", "sea_day"), {"sea"}), free(("sea",), {"sea"})
    ('sea_day', 'sea_2')
    """
    several = [name for name in names if name and not name_problem(name)] or ["event"]
    numbered = (f"{several[0]}_{n}" for n in range(2, 10_000))
    return next(name for name in (*several, *numbered) if name not in taken)


def _clause(after: str) -> str:
    words = re.sub(r"\w*$", "", after[:_LOOKED_AT]) if len(after) > _LOOKED_AT else after
    end = re.search(r"[,;:.\[{]| (?:held|to be held|in order|and (?:in|looks|welcomes|expresses))\b", words)
    return words[: end.start()] if end else words


def _clause_before(before: str) -> str:
    words = re.sub(r"^\w*", "", _MARK.sub("", before)[-_LOOKED_AT:])
    return words[max((found.end() for found in _STOP.finditer(words)), default=0) :]


def _subject(clause: str, common: frozenset[str]) -> tuple[str, ...]:
    """Return the last proper name in some words, without what many names have; places are left to their own field."""
    for run in reversed(_runs(clause)):
        own = [word for word in run.split() if word not in _GENERIC and word not in dates.MONTHS]
        own = list(dropwhile(common.__contains__, own))
        if own and run not in states.names():
            return tuple(own[-2:])
    return ()


def _runs(clause: str) -> list[str]:
    """Return the proper names in some words; what stands after “in” or “at” is a place."""
    return [run[0] for run in _RUN.finditer(clause) if not clause.endswith((" in ", " at "), 0, run.start())]


def _last_words(clause: str, common: frozenset[str]) -> tuple[str, ...]:
    """Return the last proper name in some words, whatever it says, if the title has no word of it."""
    runs = [run for run in _runs(clause) if run not in states.names() and run not in dates.MONTHS]
    own = [run.split() for run in runs if common.isdisjoint(run.split())]
    return tuple(own[-1][-2:]) if own else ()


def _lower(clause: str) -> list[str]:
    return [w for w in _WORD.findall(clause) if w.islower() and w not in _SMALL and not w.endswith(_NO_NOUN)]


def _joined(words: tuple[str, ...]) -> str:
    lower = (word.lower() for word in words)
    letters = unicodedata.normalize("NFKD", "_".join(dict.fromkeys(lower)).replace("’s", ""))
    letters = "".join(one for one in letters if not unicodedata.combining(one) and one != "’")
    name = re.sub(r"[^a-z0-9]+", "_", letters).strip("_")
    return re.sub(r"^\d+_?", "", name)
