"""Skeletons of strangers: lists of 100,000 entries, keys and values of any kind, links to anywhere."""

from __future__ import annotations

from functools import partial

import drafter
from drafter.cli.disk import library
from drafter.rules.checking import check
from tests.hostile.child import Kinds

_HEAD = "drafter: 1\ndocument:\n  kind: draft resolution\n  session: 81\n  agenda_item: 1\n  title: A title\n"
_ODD = (
    "", "-1", "1e999", "!!python/object:os.system x", "&a [*a]", "[]", "{}", "null", "~", "TODO", '"\\x1b"', "true",
    '"\\u2028"', '"\\u202e"', '"\\0"', "2026-01-01", "0x1F", "|\n   x", "'{{ session }}'", "x: y",
)  # fmt: skip
_KEYS = ("kind", "session", "date", "title", "agenda_item", "sponsors", "period", "number", "based_on", "committee")
_ENTRIES = (
    "- Decides: that it",
    "- x",
    "- []",
    "- {text: x, number: 9999999999999}",
    "- heading: x",
    "- each: x",
    "- table: [[x]]",
)
_ADDRESSES = (
    "javascript:x",
    "file:///etc/passwd",
    "data:text/html,x",
    r"\\\\host\\share",
    "//host/x",
    "JAVASCRIPT:x",
    "x",
    "",
)


def kinds() -> Kinds:
    """Yield the skeletons."""
    for key in _KEYS:
        head = "".join(f"{line}\n" for line in _HEAD.splitlines() if not line.startswith(f"  {key}:"))
        for value in _ODD:
            yield f"{key}: {value}", partial(_checked, f"{head}  {key}: {value}\noperative:\n- Decides: x\n")
    for entry in _ENTRIES:
        yield f"100,000 times {entry}", partial(_checked, f"{_HEAD}operative:\n" + f"{entry}\n" * 100_000)
        yield f"500 times {entry}", partial(_checked, f"{_HEAD}operative:\n" + f"{entry}\n" * 500)
    for address in _ADDRESSES:
        yield f"a link to {address}", partial(_checked, f"{_HEAD}operative:\n- Decides: >-\n    [x]({address}) is\n")
    yield (
        "a list of 5,000 sponsors",
        partial(_checked, f"{_HEAD}  sponsors: [{'China, ' * 5_000}]\noperative: []\n"),
    )
    yield (
        "a mapping of 5,000 facts",
        partial(_checked, f"{_HEAD}facts:\n{''.join(f'  a{n}: x{chr(10)}' for n in range(5_000))}"),
    )


def _checked(text: str) -> None:
    check(drafter.load(text, "draft.yaml"), library.phrases())
