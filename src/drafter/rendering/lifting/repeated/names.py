"""The name of a list of facts: the head noun of the words that they share, in the plural."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from drafter.language.patterns import lazy

_LAST = lazy(r"([A-Z][\w’]+)[”*]?(?:\[\^[^\]]*\])?$")
_COUNTED = lazy(r"\| ordinal \}\} ((?:[a-z-]+ )*?[a-z]+)(?= (?:of|in|on|for|at|held|by)\b|[,.;]|$)")
_ARTICLE = r"(?:(?:the|a|an|one|two|three|its|their) )?"
_HEAD = lazy(
    rf"^{_ARTICLE}((?:[A-Za-z][\w’-]* )*?[A-Za-z][\w’-]*)"
    r"(?= (?:of|in|on|for|at|to|by|from)\b|[ ,.(]*\{\{|[,.;(]|$)"
)
_NOT_NOUNS = frozenset("convening holding work of the and that results outcome adoption".split())


def of_list(phrase: str, facts: Sequence[Mapping[str, str]], taken: Collection[str]) -> str:
    """Return a name for a list of facts that is not taken.

    Args:
        phrase: the words that print them.
        facts: the facts.
        taken: the names that other facts have.
    """
    names = [name for name in _candidates(phrase, facts) if name not in taken]
    return names[0] if names else next(f"list_{n}" for n in range(1, len(taken) + 2) if f"list_{n}" not in taken)


def _candidates(phrase: str, facts: Sequence[Mapping[str, str]]) -> Iterator[str]:
    last = [found[1] for fact in facts if (found := _LAST.search(fact.get("name", "")))]
    word, count = Counter(last).most_common(1)[0] if last else ("", 0)
    if count * 2 >= len(facts):
        yield plural(word)
    for found in (_COUNTED.search(phrase), _HEAD.search(phrase)):
        words = found[1].split() if found else []
        if words and words[-1].lower() not in _NOT_NOUNS:
            yield plural(words[-1])
            yield from [plural("_".join(words[-2:]))] if len(words) > 1 else []
    yield "entries"


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
    bare = "".join(c for c in unicodedata.normalize("NFKD", noun.lower()) if c.isascii() and (c.isalnum() or c == "_"))
    if bare.endswith("y") and bare[-2:-1] not in tuple("aeiou"):
        return f"{bare[:-1]}ies"
    if bare.endswith(("ss", "x", "ch", "sh")):
        return f"{bare}es"
    return bare if bare.endswith("s") else f"{bare}s"
