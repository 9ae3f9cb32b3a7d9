"""What new, build, list, reduce and todo tell programs: one form, a JSON object with a version.

A key that a command has nothing to say of is there with null, or empty, so a program may ask for all of them anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from drafter.model.errors import DrafterError
from drafter.skeleton import walk

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.skeleton.records import Skeleton
    from drafter.skeleton.todo.tasks import Task


class Account(NamedTuple):
    """What is told of one text.

    Args:
        file: the file that was made, or that it was read from; `None` where it is only printed.
        text: the text; `None` where it cannot be read.
        updates: what was brought up to date, a sentence each.
        notes: what else is to be known, a sentence each.
        left: what is left to do.
        facts: how often each kind of fact was lifted.
        proved: whether the reduction is proved; `None` where nothing was reduced.
        error: why the text cannot be read, or not be built.
        printed: the skeleton, where it is printed and not written.
    """

    file: Path | None
    text: Skeleton | None = None
    updates: Sequence[str] = ()
    notes: Sequence[str] = ()
    left: Sequence[Task] = ()
    facts: Mapping[str, int] = {}
    proved: bool | None = None
    error: str | None = None
    printed: str | None = None


def told_of(path: Path, left: Callable[[Skeleton], Sequence[Task]] = lambda text: ()) -> Account:
    """Return what is told of a skeleton that may not be readable.

    Args:
        path: its file.
        left: what is left to do in it.
    """
    from drafter.cli.disk.files import loaded

    try:
        text = loaded(path)
    except DrafterError as error:
        return Account(path, error=str(error).splitlines()[0])
    return Account(path, text, left=left(text))


def as_json(command: str, texts: Iterable[Account]) -> str:
    """Return the JSON object of a command.

    Args:
        command: its name.
        texts: what is told of each text.

    >>> list(json.loads(as_json("list", [Account(None)])))
    ['version', 'command', 'texts']
    """
    found = {"version": 1, "command": command, "texts": [_text(told) for told in texts]}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _text(told: Account) -> dict[str, object]:
    document = told.text.document if told.text else None
    named = ("kind", "number", "symbol", "session", "based_on", "adopted")
    return {
        "file": str(told.file) if told.file else None,
        **{name: getattr(document, name) if document else None for name in named},
        "title": walk.title(told.text) if told.text else None,
        "updates": list(told.updates),
        "notes": list(told.notes),
        "left": [_task(task) for task in told.left],
        "facts": dict(told.facts),
        "proved": told.proved,
        "error": told.error,
        "skeleton": told.printed,
    }


def _task(task: Task) -> dict[str, object]:
    places = [{"line": place.line, "column": place.column, "said": said} for place, said in task.places]
    return {
        "want": task.want.value,
        "fact": task.fact,
        "value": task.value,
        "places": places,
        "printed": list(task.printed),
    }
