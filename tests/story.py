"""The story of one draft that the README tells: its commands in one folder, with what they really say.

A block named `console` has commands after `$` and what follows each of them; `…` on a line of its own stands for what
is left out at the end. `python -m tests.story` (part of `make help`) writes the README anew with what is said today.
"""

import os
import re
import shlex
import tempfile
from pathlib import Path
from typing import NamedTuple

from drafter.cli.disk import library
from drafter.ooxml.built_text import BuiltText, with_built_text
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.writers import docx
from tests.commands.runner import drafter
from tests.edits import edited
from tests.sources import ROOT

README = ROOT / "README.md"
DRAFT = "drafts/81-shanghai-cooperation-organization.yaml"
EDITS = {
    "norway.docx": "PP 6: “is committed” → “is firmly committed”",
    "a.docx": "OP 4: “a report” → “a short report”",
    "b.docx": "OP 4: “a report” → “an annual report”",
    "egypt.docx": "OP 4 gone",
}
"""What delegations do in the Word files that they send."""
LEFT_OUT = "…"
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)


class Step(NamedTuple):
    """A command of the story, with the lines that the README shows after it."""

    command: str
    shown: tuple[str, ...]


def steps(block: str) -> list[Step]:
    """The commands of a block."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [Step(first, tuple(lines)) for first, *lines in (part.splitlines() for part in parts)]


def story() -> list[Step]:
    """All commands of the README, in their order."""
    return [step for block in _BLOCK.findall(README.read_text("utf-8")) for step in steps(block)]


def said(step: Step) -> list[str]:
    """What a command says here and now; what delegations have sent lies here when it is read."""
    _, command, *words = shlex.split(step.command)
    for name in (word.rpartition("=")[2] for word in words):
        if name in EDITS:
            _sent(Path(name))
    ran = drafter(command, *words)
    before, written, after = ran.err.partition("Written:\n")
    return f"{before}{written}{ran.out}{after}".splitlines() if written else f"{ran.out}{ran.err}".splitlines()


def _sent(path: Path) -> None:
    """Put the Word file of the draft there, as a delegation has edited it."""
    old = render(load(Path(DRAFT).read_text("utf-8")), library.phrases())
    new = edited(old, [EDITS[path.name]])
    path.write_bytes(with_built_text(docx.write(new, library.word_template(old)), BuiltText(Path(DRAFT).name, old)))


def shown(step: Step, lines: list[str]) -> list[str]:
    """The lines of a step that a page shows: all, or as many as it shows now before the rest is left out."""
    if LEFT_OUT not in step.shown:
        return lines
    return [*lines[: step.shown.index(LEFT_OUT)], LEFT_OUT]


def main() -> None:
    """Write the README with what the commands say today."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        text = README.read_text("utf-8")
        README.write_text(_BLOCK.sub(lambda found: "".join(map(_anew, steps(found[0]))), text), "utf-8")
        os.chdir(ROOT)


def _anew(step: Step) -> str:
    return "".join(f"{line}\n" for line in (f"$ {step.command}", *shown(step, said(step))))


if __name__ == "__main__":
    main()
