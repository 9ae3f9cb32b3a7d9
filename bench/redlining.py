"""How long a redline takes, beside a comparer of Word files (`pip install "python-redlines[docxodus]"`)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.timing import median, row
from drafter.cli.disk import library
from drafter.model.resolution import Resolution
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.writers import docx
from drafter.writers.redline import write


def rows() -> Iterator[str]:
    """Give the rows of the table: from 77/338 to 79/332, cold and warm."""
    template = library.read("word/resolution.docx")
    old, new = _resolution("77/338"), _resolution("79/332")
    with TemporaryDirectory() as folder:
        yield row("redline 77/338 → 79/332, cold", median(lambda: _cold(Path(folder))), "under 600 ms")
    ours = median(lambda: write(old, new, template, "Delegation", "2027-01-01T00:00:00Z"))
    yield row("redline 77/338 → 79/332, warm", ours)
    if not find_spec("python_redlines"):
        yield "python-redlines is not installed: no comparison with a comparer of Word files"
        return
    from python_redlines.engines import DocxodusEngine

    files = docx.write(old, template), docx.write(new, template)
    theirs = median(lambda: DocxodusEngine().run_redline("Delegation", *files))
    yield row("  Docxodus on the two Word files", theirs, f"{theirs / ours:.1f} times ours (at least 5)")


def _cold(folder: Path) -> None:
    command = [Path(sys.executable).parent / "drafter", *"redline 79/332 --against 77/338 -o x.docx --force".split()]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)


def _resolution(number: str) -> Resolution:
    return render(load(library.resolution(number).read_text("utf-8")), library.phrases())
