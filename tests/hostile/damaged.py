"""Sound files in which bytes or lines were changed: the two adopted texts at hand, as skeleton, Word file and page."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import drafter
from drafter.cli.disk import library
from drafter.rules.checking import check
from tests.hostile.child import Kinds
from tests.hostile.printed import pdf

_WORDS = b"BT /F1 10 Tf 72 700 Td (The General Assembly,) Tj 0 -20 Td (Decides to remain seized.) Tj ET\n"
_SEEDS = range(6)


def kinds() -> Kinds:
    """Yield the damaged files."""
    skeleton = library.resolution("77/338").read_text("utf-8")
    resolution = drafter.render(drafter.load(skeleton))
    sources = {"a.docx": drafter.write(resolution), "a.md": drafter.write(resolution, "md"), "a.pdf": pdf(_WORDS)}
    for seed in _SEEDS:
        yield f"a skeleton with bytes changed, {seed}", partial(_checked, bytes_changed(skeleton.encode(), seed))
        yield f"a skeleton with lines changed, {seed}", partial(_checked, lines_changed(skeleton, seed))
        for name, data in sources.items():
            yield f"{name} with bytes changed, {seed}", partial(drafter.read, bytes_changed(data, seed), name)


def bytes_changed(data: bytes, seed: int) -> bytes:
    """Return bytes in which some were taken out, doubled or replaced, always the same for a seed."""
    dice, changed = random.Random(seed), bytearray(data)
    for _ in range(dice.choice((1, 5, 50))):
        place = dice.randrange(len(changed) - 9)
        changed[place : place + dice.choice((0, 1, 8))] = dice.choice(
            (b"", b"\0", b"\xff", b"{", b'"', b"\n", b":", b"\x1b")
        )
    return bytes(changed)


def lines_changed(text: str, seed: int) -> bytes:
    """Return a text in which lines were moved, doubled, indented or taken out, always the same for a seed."""
    dice, lines = random.Random(seed), text.split("\n")
    moves: tuple[Callable[[str], list[str]], ...] = (
        lambda line: [], lambda line: [line, line], lambda line: [f"  {line}"], lambda line: [line.lstrip()],
        lambda line: [line.replace(": ", ":")], lambda line: [line[: len(line) // 2]], lambda line: [f"- {line}"],
    )  # fmt: skip
    for _ in range(dice.choice((1, 3))):
        place = dice.randrange(len(lines))
        lines[place : place + 1] = dice.choice(moves)(lines[place])
    return "\n".join(lines).encode()


def _checked(data: bytes) -> None:
    from drafter.cli.disk.files import loaded

    path = Path("draft.yaml")
    path.write_bytes(data)
    check(loaded(path), library.phrases())
