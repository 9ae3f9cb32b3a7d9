"""The facts of a draft as a form: its fields, and the change of one value in the file and of nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from drafter.language.facts.meanings import meaning
from drafter.language.patterns import lazy
from drafter.model.errors import DrafterError
from drafter.skeleton import scalars
from drafter.skeleton.keys import COMMENT
from drafter.skeleton.load import load
from drafter.skeleton.placed import Path, Placed, replaced
from drafter.skeleton.records import Document
from drafter.skeleton.schema_forms import described
from drafter.skeleton.yaml import read

_PARTS = ("document", "facts")
_CODE = lazy(r"`([^`]*)`")
"""What docstrings mark as written in the file."""


class MovedOn(DrafterError):
    """A value was changed in the file since the page showed it."""


class UnknownField(DrafterError):
    """The file has no value of this name."""


class WrongValue(DrafterError):
    """A value with which the draft could not be printed."""


class FormField(NamedTuple):
    """A value that may be changed.

    Args:
        path: the keys and positions that lead to it.
        group: what it belongs to, such as `meetings 3`.
        label: its name there.
        value: what stands in the file.
        line: its line.
        says: what it is, with an example.
    """

    path: Path
    group: str
    label: str
    value: str
    line: int
    says: str = ""


def form(tree: Any) -> tuple[FormField, ...]:
    r"""Return the fields of a draft in the order of the file.

    Args:
        tree: the draft, as YAML reads it.

    >>> [(one.group, one.label, one.value) for one in form(read("facts:\n  meetings:\n    - {number: 3}\n"))]
    [('meetings 1', 'number', '3')]
    """
    parts = tree if isinstance(tree, dict) else {}
    return tuple(
        _field(value) for part in _PARTS for value in _values(parts.get(part, {})) if COMMENT not in value.path
    )


def _values(tree: Any) -> Iterator[Placed]:
    if isinstance(tree, Placed):
        yield tree
    for one in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from _values(one)


def _field(value: Placed) -> FormField:
    steps = [str(step + 1) if isinstance(step, int) else step for step in value.path[1:]]
    group = " ".join(steps[:-1]) or value.path[0]
    label = steps[-1].replace("_", " ")
    return FormField(value.path, str(group).replace("_", " "), label, str(value), value.place.line, said_of(value.path))


def said_of(path: Path) -> str:
    """Return what a value of a draft is, with an example.

    >>> said_of(("document", "agenda_item"))
    'The number of the agenda item, with its letter, for example 125 (s).'
    """
    if path[0] == "document":
        return _CODE.sub(r"“\1”", described(Document).get(str(path[1]), ""))
    said = meaning(path[1:])
    return f"{said}." if said else ""


def changed(text: str, path: Path, old: str, new: str, file: str = "") -> str:
    r"""Return a draft with one value changed, every other byte as it was.

    Args:
        text: the text of the file as it stands now.
        path: the keys and positions that lead to the value.
        old: the value that the page showed.
        new: the value that it shall have.
        file: its name, for messages.

    Raises:
        MovedOn: the value is another one by now.
        UnknownField: it is not there any more.
        UnreadableSkeleton, BadSkeleton: the file, or what it would become, cannot be read.

    >>> changed("drafter: 1\ndocument:\n  session: 81  # next\n", ("document", "session"), "81", "82")
    'drafter: 1\ndocument:\n  session: 82  # next\n'
    """
    value = _unmoved(text, path, old, file)
    return _proved(text, path, value, _written(new, value), new, file)


def put_back(text: str, path: Path, old: str, words: str, new: str, file: str = "") -> str:
    r"""Return a draft with a value as it once stood in the file; the errors are those of `changed`.

    Args:
        text: the text of the file as it stands now.
        path: the keys and positions that lead to the value.
        old: the value that it has.
        words: how the value stood in the file.
        new: the value that this is.
        file: its name, for messages.

    >>> text = 'drafter: 1\ndocument:\n  session: "82"  # next\n'
    >>> put_back(text, ("document", "session"), "82", "81", "81")
    'drafter: 1\ndocument:\n  session: 81  # next\n'
    """
    return _proved(text, path, _unmoved(text, path, old, file), words, new, file)


def standing(text: str, path: Path) -> str:
    """Return how a value stands in the file.

    Raises:
        UnknownField: it is not there any more.
    """
    start, end = _at(read(text), path).span
    return text[start:end].rstrip()


def _unmoved(text: str, path: Path, old: str, file: str) -> Placed:
    value = _at(read(text, file), path)
    if value != old:
        raise MovedOn(f"{file}:{value.place.line}: this value is “{value}” by now, and was “{old}”: look at it first")
    return value


def _proved(text: str, path: Path, value: Placed, words: str, new: str, file: str) -> str:
    """Write words in the place of a value, and look that nothing else differs."""
    start, end = value.span
    after = replaced(text, [(start, start + len(text[start:end].rstrip()), words)])
    load(after, file)
    if not _only(read(text, file), read(after, file), path, new):
        raise UnknownField(f"{file}:{value.place.line}: this value cannot be changed here: change it in the file")
    return after


def node_at(tree: Any, path: Path) -> Any:
    """Return what stands at the end of keys and positions.

    Raises:
        UnknownField: nothing does.
    """
    for step in path:
        known = (isinstance(tree, dict) and step in tree) or (isinstance(tree, list) and step in range(len(tree)))
        if not known:
            raise UnknownField(f"there is no {' '.join(map(str, path))} in the file any more")
        tree = tree[step]
    return tree


def _at(tree: Any, path: Path) -> Placed:
    found = node_at(tree, path)
    if not isinstance(found, Placed):
        raise UnknownField(f"{' '.join(map(str, path))} is no single value")
    return found


def _written(new: str, value: Placed) -> str:
    """Write a value as YAML: on one line, in quotes where it needs them, or was in them."""
    words = " ".join(new.split())
    return scalars.quoted(words) if value.style == '"' else scalars.flow(words)


def _only(before: Any, after: Any, path: Path, new: str) -> bool:
    """Return whether nothing but the value at a path differs, which is the new one."""
    if not path:
        return str(after) == " ".join(new.split())
    first, *rest = path
    if isinstance(before, dict):
        keys = list(before) == list(after) if isinstance(after, dict) else False
        return keys and all(
            _only(before[k], after[k], tuple(rest), new) if k == first else before[k] == after[k] for k in before
        )
    same = isinstance(after, list) and len(before) == len(after)
    return same and all(
        _only(one, other, tuple(rest), new) if n == first else one == other
        for n, (one, other) in enumerate(zip(before, after, strict=False))
    )
