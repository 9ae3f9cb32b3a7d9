"""Every place of a draft at which a name stands: a fact, an entry of a table, a footnote, as told and as used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from drafter.language.facts.tables import TABLES
from drafter.language.patterns import lazy
from drafter.rendering.braces.expressions import asked_at
from drafter.rendering.braces.template import is_template
from drafter.skeleton import keys
from drafter.skeleton.placed import Path, Placed
from drafter.skeleton.yaml import read

_MARK = lazy(r"\\.|\[\^(?:again:)?([^\]\s]{1,200})\]")
_NO_WORDS = (keys.COMMENT, keys.CONFLICT)
"""What stands below these is printed nowhere: braces and marks are words there."""

_TABLES = frozenset((name,) for name in TABLES)


class NameUse(NamedTuple):
    """A place at which a name stands.

    Args:
        of: what is named: a fact or an entry of a table, which texts ask for alike, or a note.
        name: the name.
        start, end: where it stands in the text of the file.
        told: where what is named is told here: `facts`, `footnotes`, or the table; empty where the name is used.
    """

    of: Literal["fact", "note"]
    name: str
    start: int
    end: int
    told: str = ""


def uses(text: str) -> tuple[NameUse, ...]:
    r"""Return every place of the file at which a name stands, in their order.

    Args:
        text: the text of the file, with plain line ends.

    Raises:
        UnreadableSkeleton: it is no YAML.

    >>> [one[:4] for one in uses("facts:\n  host: Osh\npreamble:\n  - Noting: peace in {{ host }}[^a]\n")]
    [('fact', 'host', 9, 13), ('fact', 'host', 53, 57), ('note', 'a', 62, 63)]
    """
    return tuple(sorted(_in_tree(read(text), ()), key=lambda one: one.start))


def same(found: tuple[NameUse, ...], position: int) -> tuple[NameUse, ...]:
    """Return all uses of the name that stands at a position of the file; nothing where none does.

    Args:
        found: every use of every name.
        position: the position.
    """
    at = next((one for one in found if one.start <= position <= one.end), None)
    return tuple(one for one in found if at and one[:2] == at[:2])


def _in_tree(tree: Any, path: Path) -> Iterator[NameUse]:
    """Yield the names below a path; those of keys and of the words of values."""
    if isinstance(tree, Placed):
        yield from _in_words(tree, path)
    for step, value in enumerate(tree) if isinstance(tree, list) else ():
        yield from _in_tree(value, (*path, step))
    for key, value in tree.items() if isinstance(tree, dict) else ():
        yield from _of_key(key, (*path, str(key)))
        if key not in _NO_WORDS:
            yield from _in_tree(value, (*path, str(key)))


def _of_key(key: Placed, path: Path) -> Iterator[NameUse]:
    """Yield the name that a key is: of a fact, of an entry of a table, of a list that has a phrase, of a note."""
    above = path[:-1]
    if not key or key in (*_NO_WORDS, *TABLES):
        return
    if above == ("footnotes",):
        yield _use("note", key, 0, len(key), above[0])
    elif above == ("phrases",):
        yield _use("fact", key, 0, len(key))
    elif above == ("facts",) or (above[:1] == ("facts",) and above[1:] in _TABLES):
        yield _use("fact", key, 0, len(key), str(above[-1]))


def _in_words(value: Placed, path: Path) -> Iterator[NameUse]:
    """Yield the names in a value: in its braces and its marks, or all of it after `each`."""
    if value and path[-1:] == ("each",) and path[0] != "facts":
        yield _use("fact", value, 0, len(value))
    for position, name in asked_at(value) if is_template(value) else ():
        yield _use("fact", value, position, position + len(name))
    for mark in _MARK.finditer(value):
        if mark[1]:
            yield _use("note", value, *mark.span(1))


def _use(of: Literal["fact", "note"], value: Placed, first: int, last: int, told: str = "") -> NameUse:
    letters = value.letters
    return NameUse(of, value[first:last], letters[first][0], letters[last - 1][1], told)
