"""The name of a list of facts: the head noun of the words that they share, in the plural."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from drafter.language.facts.naming import resolution_names
from drafter.language.patterns import lazy
from drafter.rendering.lifting.repeated.wording import Wording

_LAST = lazy(r"([A-Z][\w’]+)[”*]?(?:\[\^[^\]]*\])?$")
_COUNTED = lazy(r"\| ordinal \}\} ((?:[A-Za-z-]+ )*?[A-Za-z]+)(?= (?:of|in|on|for|at|held|by)\b|[,.;]|$)")
_ARTICLE = r"(?:(?:the|a|an|one|two|three|its|their) )?"
_HEAD = lazy(
    rf"^{_ARTICLE}((?:[A-Za-z][\w’-]* )*?[A-Za-z][\w’-]*)"
    r"(?= (?:of|in|on|for|at|to|by|from)\b|[ ,.(]*\{\{|[,.;(]|$)"
)
_ROLE = lazy(r"\bas (?:a|an|the) ([a-z]+)\b")
_FIRST = lazy(r"(?:(?:the|a|its) )?\{\{")
_KIND = lazy(r"[a-z]+(?: of [a-z]+)?")
_BEFORE = lazy(
    r"\b(?:(?P<of>(?:[A-Z]\w+ ){0,2}[A-Z]\w+) )?(?P<noun>[a-z]{3,}s)"
    r"(?:,? (?:including|such as|namely)(?:,? inter alia,)?)? $"
)
_ORGAN = lazy(r"\b(?:Human Rights|Economic and Social|Security) Council\b")
_LOOKED_AT = 200
"""How many letters before a list are looked at for the organ that has adopted its resolutions."""

_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_ANY = "entries"
_RESOLUTIONS = "resolutions"
_NOT_NOUNS = frozenset("its their this an a convening holding work of the and that results outcome adoption".split())


def of_paragraphs(found: Wording) -> list[str]:
    """Return names for a list of paragraphs, in the order of preference."""
    several = list(_candidates(found))
    listed = [f"listed_{name}" for name in several if name != _ANY]
    return [*several[:-1], *listed, _ANY, *(f"list_{n}" for n in range(1, 100))]


def of_members(found: Wording, before: str, after: str = "") -> list[str]:
    """Return names for a list inside a text, in the order of preference.

    Args:
        found: the facts with their phrases.
        before: the words before the list.
        after: the words after it, which may say what its resolutions are about.
    """
    noun = _BEFORE.search(before)
    said = [plural(noun["noun"])] if noun else []
    organ = _ORGAN.findall(before[-_LOOKED_AT:]) if noun else []
    whose = [of for of in (noun["of"], *organ[-1:]) if of] if noun else []
    named = [plural(f"{of}_{noun['noun']}") for of in whose] if noun else []
    topics = resolution_names.of_resolutions("", after, many=True) if said == [_RESOLUTIONS] else ()
    several = [*said, *named, *list(topics)[:1], *(name for name in _candidates(found) if name != _ANY)]
    return [*several, *(f"listed_{name}" for name in several)]


def years(value: str) -> list[int]:
    """Return the years in a value.

    >>> years("from 3 May 2024 to 2025")
    [2024, 2025]
    """
    return [int(year) for year in _YEAR.findall(value)]


def _candidates(found: Wording) -> Iterator[str]:
    phrase, facts = found.phrases[0], found.facts
    if _FIRST.match(phrase):
        yield from _of_kinds([next(iter(fact.values())) for fact in facts])
    last = [noun[1] for fact in facts if (noun := _LAST.search(fact.get("name", "")))]
    word, count = Counter(last).most_common(1)[0] if last else ("", 0)
    if count * 2 >= len(facts):
        yield plural(word)
    for noun in (_COUNTED.search(phrase), _HEAD.search(phrase)):
        words = noun[1].split() if noun else []
        if words and words[-1].lower() not in _NOT_NOUNS:
            yield plural(words[-1])
            yield from _of_what(words[-1], phrase)
            yield from [plural("_".join(words[-2:]))] if len(words) > 1 and words[-2].lower() not in _NOT_NOUNS else []
    if role := _ROLE.search(phrase):
        yield plural(role[1])
    yield _ANY


def _of_kinds(values: Sequence[str]) -> Iterator[str]:
    """Yield the noun of most of the values with which sentences begin, and all of its words."""
    kind, count = Counter(values).most_common(1)[0]
    if count * 2 > len(values) and _KIND.fullmatch(kind):
        noun, _, rest = kind.partition(" of ")
        yield plural(noun)
        yield from [f"{plural(noun)}_of_{_plain(rest)}"] if rest else []


def _of_what(noun: str, phrase: str) -> Iterator[str]:
    """Yield a noun with the name that follows it."""
    found = re.search(rf"\b{re.escape(noun)} of (?:the )?([A-Z]\w+(?: [A-Z]\w+){{0,2}})", phrase)
    if found:
        yield f"{plural(noun)}_of_{_plain(found[1])}"


def of_phrases(fields: Sequence[Collection[str]]) -> list[str]:
    """Return a name for each of several phrases: the fields that only it has.

    Args:
        fields: the names of the fields of each.

    >>> of_phrases([["place", "held"], ["place", "country", "held"]])
    ['plain', 'with country']
    """
    shared = set.intersection(*map(set, fields))
    own = [[name.replace("_", " ") for name in names if name not in shared] for names in fields]
    return [f"with {' and '.join(names)}" if names else "plain" for names in own]


def plural(noun: str) -> str:
    """Return a noun in the plural, as a plain name.

    >>> [plural(noun) for noun in ("Communiqué", "country", "process", "sessions", "day")]
    ['communiques', 'countries', 'processes', 'sessions', 'days']
    """
    bare = _plain(noun)
    if bare.endswith("y") and bare[-2:-1] not in tuple("aeiou"):
        return f"{bare[:-1]}ies"
    if bare.endswith(("ss", "x", "ch", "sh")):
        return f"{bare}es"
    return bare if bare.endswith("s") else f"{bare}s"


def _plain(words: str) -> str:
    """Return words as a plain name: small letters without accents, joined by underscores."""
    letters = unicodedata.normalize("NFKD", words.lower().replace("-", "_").replace(" ", "_"))
    return "".join(c for c in letters if c.isascii() and (c.isalnum() or c == "_")).strip("_")
