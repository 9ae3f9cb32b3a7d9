"""What stood in the text before the base: a value that changed last time changes now, one that stood still may stand.

Measured over 37 successions of three texts: of 214 values that had changed from the first to the second, 183 changed
again, the years in 30 of 35 cases by the same step; of 1,583 that had stood still, 60 did.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple

from drafter.language import dates, numbers
from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER
from drafter.skeleton import walk
from drafter.skeleton.records import Fact, Skeleton
from drafter.skeleton.todo.aged import Stale
from drafter.skeleton.todo.versions import Versions

_SYMBOL = r"\b[A-Z][A-Za-z]*(?:/[\w.()-]*\w)+"
_VALUE = rf"{dates.DATE}|{_SYMBOL}|(?:{NUMBER.pattern})(?![\w/])|\b{numbers.ORDINAL}\b|\b\d[\d,.]*\d\b|\b\d\b"
_TOKEN = lazy(rf"(?P<value>{_VALUE})|\{{\{{.*?\}}\}}|\[\^[^\]]*\]|\w+|[^\w\s]")
_IS_VALUE = lazy(_VALUE)
_LARGEST = 4_000_000
"""Texts whose numbers of words give more than this are not compared word by word."""

_YEAR = lazy(r"(?:19|20)\d\d")


class Past(NamedTuple):
    """What a text of the base was in the text before.

    Args:
        stood: the values that it had already there.
        moved: the values that it has in the place of others, with these.
    """

    stood: frozenset[str]
    moved: Mapping[str, str]


class History(NamedTuple):
    """What the texts of a base were in the text before it.

    Args:
        number: the number of the text before.
        sessions: the sessions from the text before to the base.
        texts: the texts of the base, each with what it was.
        facts: the values of its facts by the name of the fact and their words, each with what it was.
    """

    number: str = ""
    sessions: int = 0
    texts: Mapping[str, Past] = {}
    facts: Mapping[tuple[str, str], Past] = {}

    def of(self, stale: Stale) -> Past | None:
        """Return what a text that may be out of date was; `None` where it is not known."""
        return self.facts.get((stale.name, stale.text)) if stale.name else self.texts.get(stale.text)


def history(base: Skeleton, before: Skeleton) -> History:
    """Return what the texts of a base were in the text before it.

    Args:
        base: the text that a draft follows.
        before: the text that the base followed.
    """
    own, others = list(walk.texts(base)), list(walk.texts(before))
    versions = Versions(own, others)
    texts = {text: _past(text, versions.of(text)) for text in own}
    now, then = base.document.session, before.document.session
    sessions = int(now) - int(then) if is_figures(now) and is_figures(then) else 0
    return History(before.document.number, sessions, texts, dict(_of_facts(base, before)))


def _past(text: str, before: str) -> Past:
    """Return which values of a text stood in it before, and which stand in the place of others of their kind.

    >>> past = _past("the third forum of 2024 on resolution 70/1", "the second forum of 2023 on resolution 70/1")
    >>> sorted(past.stood), past.moved
    (['70/1'], {'third': 'second', '2024': '2023'})
    """
    if text == before:
        return Past(frozenset(_values(text)), {})
    old, new = _tokens(before), _tokens(text)
    if len(old) * len(new) > _LARGEST:
        return Past(frozenset(), {})
    stood: set[str] = set()
    moved: dict[str, str] = {}
    for op, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op == "equal":
            stood.update(token for token in new[k:m] if _IS_VALUE.fullmatch(token))
        elif op == "replace":
            moved.update(_exchanged(old[i:j], new[k:m]))
    return Past(frozenset(stood - moved.keys()), moved)


def _exchanged(old: Iterable[str], new: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the values that stand in the place of others of their kind, each with the other."""
    gone: dict[str, list[str]] = {}
    for token in old:
        gone.setdefault(_kind(token), []).append(token)
    for token in new:
        if (kind := _kind(token)) and gone.get(kind):
            yield token, gone[kind].pop(0)


def _kind(token: str) -> str:
    """Return the kind of a value; empty for a word."""
    if not _IS_VALUE.fullmatch(token):
        return ""
    if NUMBER.fullmatch(token):
        return "resolution"
    if "/" in token:
        return "symbol"
    if _YEAR.fullmatch(token):
        return "year"
    return "ordinal" if numbers.parse_ordinal(token.lower()) else "date" if " " in token else "figure"


def _tokens(text: str) -> list[str]:
    return [found[0] for found in _TOKEN.finditer(text)]


def _values(text: str) -> Iterator[str]:
    return (found["value"] for found in _TOKEN.finditer(text) if found["value"])


def _of_facts(base: Skeleton, before: Skeleton) -> Iterator[tuple[tuple[str, str], Past]]:
    """Yield the values of facts that the text before had under the same name, and those that stand for others."""
    for name, value in base.facts.items():
        old = before.facts.get(name)
        if isinstance(value, Mapping) and isinstance(old, Mapping):
            for field, words in value.items():
                was = old.get(field, "")
                yield (name, words), Past(frozenset({words} & {was}), {words: was} if was not in ("", words) else {})
        elif isinstance(value, tuple) and isinstance(old, tuple):
            had = {words for one in old for words in _words(one)}
            same = (words for one in value for words in _words(one) if words in had)
            yield from (((name, words), Past(frozenset([words]), {})) for words in same)
    yield from _of_entries(base, before)


def _of_entries(base: Skeleton, before: Skeleton) -> Iterator[tuple[tuple[str, str], Past]]:
    """Yield the dates and numbers in the entries of tables that the text before had anywhere, and those that moved."""
    had = _anywhere(before)
    for table, entries in base.tables.items():
        old = before.tables.get(table, {})
        for name, entry in entries.items():
            for field, words in entry.items():
                was = old.get(name, {}).get(field, words)
                moved = {} if was == words else {words: was}
                yield (name, field), Past(frozenset({field} & had), {})
                yield (name, words), Past(frozenset({words} & had - moved.keys()), moved)


def _anywhere(skeleton: Skeleton) -> set[str]:
    """Return the values of a skeleton, wherever they stand: in its tables, and the words of their fields, and texts."""
    entries = [entry for table in skeleton.tables.values() for entry in table.values()]
    in_tables = (words for entry in entries for pair in entry.items() for words in pair)
    return {*in_tables, *(value for text in walk.texts(skeleton) for value in _values(text))}


def _words(fact: Fact) -> Iterator[str]:
    yield from fact.values() if isinstance(fact, Mapping) else (fact,)


def weighed(found: Iterable[Stale], draft: Skeleton, past: History, ahead: int) -> tuple[Stale, ...]:
    """Return what may be out of date by what changed last time: nothing that stood still, and all that moved.

    Args:
        found: the texts that speak of the time of the base.
        draft: the draft that was made of the base.
        past: what the texts of the base were before.
        ahead: the sessions from the base to the draft.
    """
    left = [one for stale in found if (one := _unsettled(stale, past.of(stale)))]
    told = {stale.text: stale.values for stale in left if not (stale.name or stale.wanting)}
    kept = [stale for stale in left if stale.name or stale.wanting]
    for text in dict.fromkeys(walk.texts(draft)):
        values = told.get(text, ())
        moved = past.texts[text].moved if text in past.texts else {}
        every = dict.fromkeys([*values, *(v for v in moved if not any(v in value for value in values))])
        kept += [Stale(text, tuple(every))] if every else []
    return tuple(_read(stale, past, ahead) for stale in kept)


def _unsettled(stale: Stale, past: Past | None) -> Stale | None:
    """Return a text without the values that stood still; `None` if nothing is left."""
    if past is None:
        return stale
    left = tuple(value for value in stale.values if not _stood(value, past))
    return stale._replace(values=left) if left else None


def _stood(value: str, past: Past) -> bool:
    values = [value] if value in past.stood else list(_values(value))
    return bool(values) and all(one in past.stood for one in values)


def _read(stale: Stale, past: History, ahead: int) -> Stale:
    """Add to a text what stood there before, and what will probably stand there now."""
    own = past.of(stale)
    readings = {
        value: (was, _next(was, now, past.sessions, ahead))
        for value in stale.values
        for now, was in (own.moved.items() if own else ())
        if now == value or now in _values(value)
    }
    return stale._replace(readings=readings)


def _next(was: str, now: str, sessions: int, ahead: int) -> str:
    """Return the value that follows two others by the same step; empty where none does.

    A year moves by one in a session, the number of a meeting by one in a text, or by up to three in a session.

    >>> _next("2023", "2024", 1, 2), _next("Second", "Third", 2, 2), _next("2022", "2024", 1, 1)
    ('2026', 'Fourth', '')
    """
    kind = _kind(now)
    if kind not in ("year", "ordinal") or kind != _kind(was) or sessions <= 0:
        return ""
    step = _number(now) - _number(was)
    after, rest = divmod(step * ahead, sessions)
    if rest or not (step == sessions if kind == "year" else 0 < step <= 3 * sessions):
        return ""
    following = _number(now) + after
    return str(following) if kind == "year" else _like(numbers.ordinal(following), now)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else numbers.parse_ordinal(word.lower()) or 0


def _like(word: str, other: str) -> str:
    return word.capitalize() if other[0].isupper() else word
