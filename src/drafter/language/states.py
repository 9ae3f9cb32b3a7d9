"""Names of States: the order of sponsors and the article in running text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from drafter.language import data
from drafter.language.patterns import lazy

_ARTICLE = lazy(
    r"\b(?:Republic|Federation|Kingdom|Emirates|States|Islands)\b"
    r"|^(?:Bahamas|Comoros|Congo|Gambia|Holy See|Netherlands|Niger|Philippines|State of Palestine|Sudan)$"
)
_LISTED = lazy(r"(?P<name>[^(]+) \((?P<form>[A-Z].* of(?: the)?)\)")
_SLIP = 0.8
"""The share of letters from which on a name is a slip of another."""

_BARE = lazy(r"^(?:the |[a-z]|Federated States|.*\()")


@cache
def names() -> tuple[str, ...]:
    """Return the official short names of the Member States in English alphabetical order (Appendix A of the rule book).

    >>> len(names()), names()[0]
    (193, 'Afghanistan')
    """
    return tuple(data.text("states.txt").split("\n")[:-1])


def in_order(sponsors: tuple[str, ...]) -> tuple[str, ...]:
    """Sort sponsors as the United Nations does: accents and brackets do not count, State of Palestine last.

    Source: SPON-02 and SPON-03, measured on the sponsor lists of the eightieth session.

    >>> in_order(("Türkiye", "State of Palestine", "Tunisia", "Côte d’Ivoire", "Costa Rica"))
    ('Costa Rica', 'Côte d’Ivoire', 'Tunisia', 'Türkiye', 'State of Palestine')
    """
    return tuple(sorted(sponsors, key=_key))


def _key(name: str) -> tuple[bool, str]:
    letters = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in letters if c.isalpha() or c == " ")
    return bare.startswith("state of palestine"), bare


def near(name: str, others: Iterable[str] = ()) -> str:
    """Return the one State of which a name is a slip of the pen: a letter or two, or capitals; empty where none is.

    Args:
        name: what is no name of a State.
        others: further names that would be right.

    >>> near("PERU"), near("Brasil"), near("Paris"), near("Kongo")
    ('Peru', 'Brazil', '', '')
    """
    found = all_near(name, others)
    return found[0] if len(found) == 1 else ""


def all_near(name: str, others: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the States of which a name may be a slip: those near to it, and those with such a name in theirs.

    Args:
        name: what is no name of a State.
        others: further names that would be right.

    >>> all_near("Kongo"), all_near("Nigera"), all_near("niger")
    (('Congo', 'Democratic Republic of the Congo'), ('Nigeria', 'Niger'), ('Niger',))
    """
    import difflib

    folded = {one.casefold(): one for one in (*names(), *others)}
    if name.casefold() in folded:
        return (folded[name.casefold()],)
    found = [folded[one] for one in difflib.get_close_matches(name.casefold(), folded, 3, _SLIP)]
    longer = (one for near in found for one in names() if _is_longer(one, near))
    return tuple(dict.fromkeys((*found, *longer)))


def _is_longer(name: str, other: str) -> bool:
    """Return whether the name of a State has that of another one in it, and of no third thing beside it."""
    return other in re.split("[ -]", name) and " and " not in name and name != other


def with_article(name: str) -> str:
    """Write a State's name as a sentence has it: with its article (NAM-03), and not in the order of lists (NAM-04).

    >>> [with_article(n) for n in ("Russian Federation", "India", "Philippines", "the Niger")]
    ['the Russian Federation', 'India', 'the Philippines', 'the Niger']
    >>> with_article("Iran (Islamic Republic of)"), with_article("Netherlands (Kingdom of the)")
    ('the Islamic Republic of Iran', 'the Kingdom of the Netherlands')
    """
    if listed := _LISTED.fullmatch(name):
        return f"the {listed['form']} {listed['name']}"
    return f"the {name}" if _ARTICLE.search(name) and not _BARE.match(name) else name
