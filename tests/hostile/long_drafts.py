"""Drafts of thousands of paragraphs, notes and words: what is done with them grows no faster than they do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import drafter
from drafter import readers
from drafter.cli.disk import library
from drafter.model.resolution import Resolution
from drafter.rendering.reduce import reduce
from drafter.rules.checking import check, check_resolution
from tests.hostile.child import Kinds


def kinds() -> Kinds:
    """Yield the drafts."""
    for name, text in (
        ("same openings", _paragraphs(400)),
        ("notes", _notes(200)),
        ("repeated words", _repeated(1_000)),
    ):
        yield f"read {name}", partial(_read, text)
        yield f"reduce {name}", partial(_reduced, _read(text))
        yield f"hold {name} against the rules", partial(check_resolution, _read(text))
        yield f"hold the skeleton of {name} against the rules", _checking(_read(text))
    for words in (
        "[",
        "[x](",
        "[x](y)",
        "[^",
        "*x* ",
        "**x",
        "\\",
        "\\*",
        "word ",
        "70/1 of 5 May 2016, ",
        "(",
        "“",
        "x* ",
    ):
        yield f"render {words!r} in 60 kB", partial(_render, words * (60_000 // len(words)))
    yield "render '[^' in 200 kB", partial(_render, "[^" * 100_000)


def _checking(resolution: Resolution) -> Callable[[], object]:
    skeleton = reduce(resolution, library.phrases()).skeleton
    return partial(check, skeleton, library.phrases())


def _reduced(resolution: Resolution) -> None:
    reduce(resolution, library.phrases())


def _read(text: str) -> Resolution:
    return readers.read(text.encode(), "page.md")[0]


def _paragraphs(number: int) -> str:
    preamble = "\n\n".join(f"*Recalling* its resolution on item {n} of the agenda," for n in range(number))
    operative = "\n\n".join(f"{n}. *Requests* the Secretary-General to report on {n};" for n in range(1, number))
    return f"The General Assembly,\n\n{preamble}\n\n{operative}"


def _notes(number: int) -> str:
    marks = "\n\n".join(f"*Noting* the report of part {n},[^{n}]" for n in range(1, number))
    notes = "\n\n".join(f"[^{n}]: A/79/{n}." for n in range(1, number))
    return f"The General Assembly,\n\n{marks}\n\n*Decides* to remain seized.\n\n{notes}"


def _repeated(number: int) -> str:
    return f"The General Assembly,\n\n*Recalling* {'the the ' * (number // 2)},\n\n*Decides* to remain seized."


def _render(words: str) -> None:
    head = "drafter: 1\ndocument: {kind: draft resolution, session: 81, agenda_item: 1, title: A title}\noperative:\n"
    drafter.render(drafter.load(f"{head}- Decides: >-\n    that {words}\n", "draft.yaml"))
