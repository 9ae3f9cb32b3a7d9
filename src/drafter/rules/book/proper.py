"""Proper names that are written in one way only (Editorial Manual, capitalization), listed in `data/names.txt`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from drafter.language import states
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft, PassageMatch
from drafter.rules.named import meant
from drafter.rules.passage import SENTENCES, Finding, Role, found
from drafter.rules.registry import rule
from drafter.rules.vocabulary import has_dictionary
from drafter.rules.wordlists import table

_GAP = lazy(r"[ -]")
_ACCENT = lazy("[\u0300-\u036f]")
_NAME = lazy(r"(?<![\w’'./@-])[A-Z][a-z]{4,}(?![\w'/@])")
_TERM = 3
_SPELLINGS = {
    "organization": "organisation", "organizations": "organisations", "programme": "program", "centre": "center",
    "labour": "labor", "defence": "defense", "cooperation": "co-operation",
}  # fmt: skip
"""Words of names that are spelled otherwise elsewhere; `_bare` has the right ones."""

_RIGHT = {wrong.replace("-", " "): right for right, wrong in _SPELLINGS.items()}
_ELSEWHERE = lazy(rf"\b(?:{'|'.join(_RIGHT)})\b")


@rule("CAP-10", Level.WARN, "unsafe", "measured: 7 slips among 170 names in 254 adopted texts")
def proper_names(draft: Draft) -> Iterator[Finding]:
    """Organs, agendas and instruments have the capitals and hyphens of their name.

    Names of your own are listed in the configuration.

    Bad: Recalling the role of the security council,
    Bad: Requesting the Secretary General to report,
    Bad: Recalling the Paris agreement and the sustainable development goals,
    Bad: Thanking Turkiye and Guinea Bissau,
    Bad: Thanking the World Health Organisation and the Shanghai Co-operation Organisation,
    Good: Recalling the role of the Security Council, the Paris Agreement and the Sustainable Development Goals,
    """
    names = _standing((*table("names.txt"), *_of_states(), *draft.own_names), draft)
    for passage, match in draft.matches(_however_written(names.values()), *SENTENCES, Role.TITLE) if names else ():
        right = names[_bare(match[0])]
        if match[0] not in (right, right[:1].upper() + right[1:]) and (right.isupper() or not match[0].isupper()):
            yield found(passage, match, f"the name is written “{right}”", right)


@rule("NAM-11", Level.WARN, "unsafe", "the names of adopted texts, by counts; measured: 88 of 100 slips seen")
def misspelled_names(draft: Draft) -> Iterator[Finding]:
    """No name is one or two letters away from one that adopted texts, the list of States or that of organs has.

    Names in italics and a name that stands three times are left alone; names of your own are listed in the
    configuration. Without the extra “words” (pyspellchecker) a finding is only a hint.

    Bad: Welcoming the meeting held in Kirgizstan,
    Bad: Recalling the report of the General Assembley,
    Good: Welcoming the meeting held in Kyrgyzstan and Osh, with the Kazakh delegation,
    """
    own = frozenset(word for name in draft.own_names for word in name.split()) | draft.own_words
    for word, places in _names(draft).items():
        right = meant(word, own) if len(places) < _TERM else ""
        for passage, match in places if right else ():
            message = f"“{word}” is no name that is known: “{right}”?"
            yield found(passage, match, message, right)._replace(level=None if has_dictionary() else Level.HINT)


def _names(draft: Draft) -> dict[str, list[PassageMatch]]:
    names: dict[str, list[PassageMatch]] = {}
    for passage, match in draft.matches(_NAME, *SENTENCES, Role.TITLE):
        if not any(start <= match.start() < end for start, end in passage.italics):
            names.setdefault(match[0], []).append((passage, match))
    return names


def _of_states() -> Iterator[str]:
    """Yield the names of States that can be written wrong: of several words, with a hyphen or an accent."""
    return (name for name in states.names() if "(" not in name and (_GAP.search(name) or not name.isascii()))


def _standing(names: Iterable[str], draft: Draft) -> dict[str, str]:
    """Return the names that stand in a draft in some way, each by its bare form: an expression for all takes long."""
    words = _bare("\n".join(passage.words for passage in draft.passages))
    return {bare: name for bare, name in ((_bare(name), name) for name in names) if bare in words}


def _however_written(names: Iterable[str]) -> re.Pattern[str]:
    """Return an expression that finds names however they are written, the longest first."""
    either = "|".join(_spelled_anyhow(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)


def _spelled_anyhow(name: str) -> str:
    words = ((word, _SPELLINGS.get(word.lower(), "")) for word in _GAP.split(name))
    either = [f"(?:{_letters(word)}|{_letters(other)})" if other else _letters(word) for word, other in words]
    return "[ -]".join(either)


def _letters(word: str) -> str:
    return "".join(map(_anyhow, word))


def _anyhow(letter: str) -> str:
    """Return an expression for a letter of a name with or without its accent, and for a gap of any kind."""
    if letter in " -’":
        return "[’']" if letter == "’" else "[ -]"
    plain = normalize("NFKD", letter)[0]
    return re.escape(letter) if plain == letter else f"[{letter}{plain}]"


def _bare(name: str) -> str:
    bare = _ACCENT.sub("", normalize("NFKD", _GAP.sub(" ", name).replace("'", "’").lower()))
    return _ELSEWHERE.sub(lambda spelled: _RIGHT[spelled[0]], bare)
