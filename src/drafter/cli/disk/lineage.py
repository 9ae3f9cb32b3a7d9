"""The earlier texts of a family that are at hand, or were named.

An earlier text of a family is one that the later one says it follows, one of the same title (figures, such as a year,
apart), or one that it cites and whose title has most of the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from drafter.cli.disk import library
from drafter.cli.disk.files import loaded, skeleton_of
from drafter.cli.disk.reading import bytes_of
from drafter.language import organs
from drafter.language.facts.citations import series
from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.language.symbols import session_of
from drafter.model.errors import DrafterError
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_TITLE = lazy(r"^  title: *(?:>-?[^\n]*\n(?P<folded>(?:    [^\n]*\n)+)|(?P<plain>[^\n]*)\n)", re.MULTILINE)
_WORD = lazy(r"[^\W\d_]+")
_BRACES = lazy(r"\{\{.*?\}\}")
_YEARED = lazy(r"(\d{1,4})(?= ?\((?:19|20)\d\d\)$)|^((?:19|20)\d\d)(?=/)")
_UNKNOWN = 99_999
"""The session of a text that does not tell it: it comes after all others."""


def before(text: Skeleton) -> Skeleton | None:
    """Return the last text of its family before another one, if one is at hand; one that cannot be read is none.

    Args:
        text: an adopted text, or a draft.
    """
    paths = [path for path in library.resolutions() if _is_earlier(path, text)]
    try:
        return loaded(max(paths, key=lambda path: _session(_number(path)))) if paths else None
    except DrafterError:
        return None


def chain(text: Skeleton, named: Sequence[str] = ()) -> list[Skeleton]:
    """Return a text and those before it, one after the other, as far as they are at hand; the latest first.

    Args:
        text: an adopted text, or a draft.
        named: earlier texts that are named besides, by number or file.

    Raises:
        click.UsageError: a named text is no earlier one of the family.
        DrafterError: it is not at hand or cannot be read.
    """
    found, others = [text], [named_before(name, text) for name in named]
    while True:
        last = found[-1]
        known = [one for one in (before(last), *others) if one and session(one) < session(last)]
        if not known:
            return found
        found.append(max(known, key=session))


def named_before(name: str, base: Skeleton) -> Skeleton:
    """Return an earlier text of a family that was named.

    Args:
        name: its number or file.
        base: a later text of the family.

    Raises:
        click.UsageError: it is no earlier text, or one of another subject.
        DrafterError: it is not at hand or cannot be read.
    """
    found = skeleton_of(name, "--before FILE")
    own, said = base.document.number or base.document.symbol or "the draft", found.document.number or name
    if session(found) >= session(base):
        raise click.UsageError(f"--before names {said}, which is no text before {own}: name an earlier one")
    if not _is_family(base, found.document.number, _titled(found)) and not _is_of_security(base, found):
        raise click.UsageError(
            f"--before names {said}, which is of another subject than {own} (“{walk.title(found)}”): "
            "name an earlier text of its own subject"
        )
    return found


def _is_of_security(*several: Skeleton) -> bool:
    """Whether all of some texts are of the Security Council, which gives no titles: who names one knows its subject."""
    return all(one.document.organ == organs.SECURITY for one in several)


def _titled(text: Skeleton) -> str:
    """Return the title of a text; empty where it is only the number, as in the Security Council."""
    title = walk.title(text)
    return "" if organs.in_title(title) else title


def session(text: Skeleton) -> int:
    """Return the session of a text, as far as it tells it; in the Security Council, which counts none, the number."""
    number = text.document.session
    return int(number) if is_figures(number) else _session(text.document.number) or _UNKNOWN


def _is_earlier(path: Path, text: Skeleton) -> bool:
    number = _number(path)
    return 0 < _session(number) < session(text) and _is_family(text, number, _title_in(path))


def _is_family(text: Skeleton, number: str, title: str) -> bool:
    """Return whether a text is of the family of another one, by its number and title."""
    mine, others = (_words("" if organs.in_title(one) else one) for one in (_titled(text), title.strip()))
    if (number and number in _followed(text)) or (mine and mine == others):
        return True
    alike = 2 * len(mine & others) > max(len(mine), len(others))
    return alike and bool(number) and walk.cites(text, number)


def _followed(text: Skeleton) -> Iterator[str]:
    """Yield the numbers of the resolutions that a text says it follows."""
    yield text.document.based_on
    for name in series.NAMES:
        numbers = text.facts.get(name)
        yield from numbers if isinstance(numbers, Mapping) else ()


def _words(title: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(_BRACES.sub("", title)))


def _title_in(path: Path) -> str:
    """Return the title in a file, without reading the file as a skeleton."""
    found = _TITLE.search(bytes_of(path).decode("utf-8", "replace"))
    return (found["folded"] or found["plain"] or "") if found else ""


def _number(path: Path) -> str:
    return re.sub(r"(?<=\d)(?=[A-Z]$|\(\d{4}\)$)", " ", path.stem.replace("-", "/"))


def _session(number: str) -> int:
    found = _YEARED.search(number)
    return session_of(number) or (int(found[0]) if found else 0)
