"""How long a redline takes, beside a comparer of Word files (`pip install "python-redlines[docxodus]"`)."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec

from drafter import shelf
from drafter.model import Resolution
from drafter.rendering import render
from drafter.skeleton.load import load
from drafter.writers import docx
from drafter.writers.redline import write

ROUNDS = 5


def rows() -> Iterator[str]:
    """Give the rows of the table: from 77/338 to 79/332, warm."""
    template = shelf.read("word/resolution.docx")
    old, new = _resolution("77/338"), _resolution("79/332")
    ours = _median(lambda: write(old, new, template, "Delegation", "2027-01-01T00:00:00Z"))
    yield f"{'redline 77/338 → 79/332, warm':46} {ours * 1000:8.1f}ms"
    if not find_spec("python_redlines"):
        yield "python-redlines is not installed: no comparison with a comparer of Word files"
        return
    from python_redlines.engines import DocxodusEngine

    files = docx.write(old, template), docx.write(new, template)
    theirs = _median(lambda: DocxodusEngine().run_redline("Delegation", *files))
    yield f"{'  Docxodus on the two Word files':46} {theirs * 1000:8.1f}ms  {theirs / ours:.1f} times ours (at least 5)"


def _resolution(number: str) -> Resolution:
    return render(load(shelf.resolution(number).read_text("utf-8")), shelf.phrases())


def _median(run: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times)
