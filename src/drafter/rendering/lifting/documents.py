"""Documents that notes cite: each becomes a fact under a short name, printed in every note that cites it.

What a text itself says of a document (“in his report A/78/298”) stays words and is told: it is as often left as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from drafter.language import dates
from drafter.language.facts import documents, reference
from drafter.language.facts.naming import told_apart
from drafter.language.facts.naming.heading_names import with_heading
from drafter.language.facts.naming.names import free
from drafter.language.facts.naming.told_apart import Called
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR
from drafter.rendering.lifting import headings
from drafter.skeleton import walk
from drafter.skeleton.records import Fact, Skeleton

_MARK = lazy(r"\[\^(?:again:)?([^\]]*)\]")
_DATED = lazy(rf"(?:(?:\b(?:of|on|and)|,) {dates.DAY}|\d/\d{{1,3}}(?: [A-Z])?)[,;”’)]* ?$")
_FIXED = lazy(r"(?:/Corr\.\d+)?,? (?:annex|appendix|enclosure)\b")
_LETTER = lazy(r"-S/")
_REPORT = lazy(r"\breports?\b")


class _Noted(NamedTuple):
    """The words of a note that may cite documents, with the words before its mark and the name of its heading."""

    text: str
    before: str
    heading: str


def lifted(skeleton: Skeleton, session: int, period: int) -> tuple[Skeleton, dict[str, str]]:
    """Lift the documents of this session and the last: the skeleton, and the symbols by their names.

    Args:
        skeleton: a skeleton.
        session: its session of the Assembly.
        period: the sessions to the next resolution, 0 where that is not known.
    """
    called: defaultdict[Hashable, Called] = defaultdict(lambda: Called(()))
    for noted in _noted(skeleton):
        for cited in _followed(noted, session, period or 1):
            own = with_heading(documents.names(noted.before[-600:], noted.text[cited.end :]), noted.heading)
            names = (*called[cited.symbol].names, *own)
            called[cited.symbol] = Called(tuple(dict.fromkeys(names)), documents.session_of(cited.symbol) or None)
    found = {name: str(symbol) for symbol, name in told_apart.distinct(called).items()}
    return (_printed(skeleton, found), found) if found else (skeleton, found)


def _noted(skeleton: Skeleton) -> Iterator[_Noted]:
    """Yield the notes of a skeleton in the order of their marks."""
    under = headings.named(skeleton)
    for text in walk.texts(replace(skeleton, footnotes={})):
        for mark in _MARK.finditer(text):
            if mark[1] in skeleton.footnotes and not mark[0].startswith("[^again:"):
                before = _MARK.sub("", text[: mark.start()])
                yield _Noted(_words(skeleton.footnotes[mark[1]]), before, under.get(text, ""))


def _words(note: Fact) -> str:
    return note if isinstance(note, str) else reference.format(note) if "document" in note else ""


def _followed(noted: _Noted, session: int, period: int) -> list[documents.Cited]:
    """Return the documents of a note that may have a successor in the next session."""
    cited = list(documents.find(noted.text))
    if _DATED.search(noted.before) or (_LETTER.search(noted.text) and not _REPORT.search(noted.before)):
        return []
    sessions = [documents.session_of(one.symbol) for one in cited]
    if session in sessions and any(0 < one <= session - period for one in sessions):
        return []
    recent = (one for one in cited if _is_recent(one.symbol, session, period))
    moving = (one for one in recent if not _FIXED.match(noted.text, one.end))
    return [one for one in moving if not documents.is_at_odds(one.symbol, noted.text)]


def _is_recent(symbol: str, session: int, period: int) -> bool:
    """Return whether a document is of this session or the last, or of the years since the text before."""
    if own := documents.session_of(symbol):
        return session - period <= own <= session
    return documents.year_of(symbol) > FIRST_YEAR + session - period


# Printing ---------------------------------------------------------------------------------------------------------


def _printed(skeleton: Skeleton, found: Mapping[str, str]) -> Skeleton:
    """Put the facts in the place of the symbols, and their names in the place of keys that are symbols."""
    keys = _keys(skeleton, found)
    names = {symbol: name for name, symbol in found.items()}

    def changed(text: str) -> str:
        return _MARK.sub(lambda mark: mark[0].replace(mark[1], keys.get(mark[1], mark[1])), text)

    notes = {keys.get(key, key): _note(note, names) for key, note in skeleton.footnotes.items()}
    return _with_marks(walk.changed(skeleton, changed, notes), keys)


def _with_marks(skeleton: Skeleton, keys: Mapping[str, str]) -> Skeleton:
    """Rename the marks of notes in lists of facts that have a phrase of their own, and in the phrase."""

    def renamed(value: Any) -> Any:
        if isinstance(value, str):
            return _MARK.sub(lambda mark: mark[0].replace(mark[1], keys.get(mark[1], mark[1])), value)
        if isinstance(value, Mapping):
            return {key: renamed(one) for key, one in value.items()}
        return tuple(map(renamed, value))

    own = {name: renamed(value) for name, value in skeleton.facts.items() if name in skeleton.phrases}
    return replace(skeleton, facts={**skeleton.facts, **own}, phrases=renamed(skeleton.phrases))


def _keys(skeleton: Skeleton, found: Mapping[str, str]) -> dict[str, str]:
    """Return the new keys of the notes that are named after a symbol."""
    keys: dict[str, str] = {}
    taken = {key.replace("-", "_") for key in skeleton.footnotes}
    for name, symbol in found.items():
        for key, note in skeleton.footnotes.items():
            if isinstance(note, Mapping) and note.get("document") == symbol:
                taken.add(new := free(name, taken))
                keys[key] = new.replace("_", "-")
    return keys


def _note(note: Fact, names: Mapping[str, str]) -> Fact:
    words = _with_facts(_words(note), names)
    return words if "{{" in words and words != note else note


def _with_facts(text: str, names: Mapping[str, str]) -> str:
    places = [(c.start, c.end, names[c.symbol], "") for c in documents.find(text) if c.symbol in names]
    places += [(s, e, names[c.symbol], " | session_of") for s, e, c in documents.records(text) if c.symbol in names]
    for start, end, name, form in sorted(places, reverse=True):
        text = f"{text[:start]}{{{{ {documents.NAME}.{name}{form} }}}}{text[end:]}"
    return text
