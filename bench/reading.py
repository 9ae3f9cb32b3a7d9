"""How long reading a PDF takes, beside tools that only take its text out (needs DRAFTER_CORPUS)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.timing import median, row
from drafter.cli.disk import library
from drafter.readers import reader_for
from drafter.readers.grammar import parse
from drafter.rendering.reduce import reduce

BIN = Path(sys.executable).parent
FOLDER = Path(os.environ.get("DRAFTER_CORPUS", "no/such/folder")) / "pdf"


def rows() -> Iterator[str]:
    """Give the rows of the table: a short and the longest PDF, cold and warm, and the yardsticks."""
    files = sorted(FOLDER.glob("A_RES_*.pdf"), key=lambda path: path.stat().st_size)
    if not files:
        yield "DRAFTER_CORPUS names no folder with PDF files: reading is not measured"
        return
    pages = {path: _pages(path) for path in files}
    short = next(path for path in files if pages[path] == 5)
    longest = max(files, key=lambda path: pages[path])
    for path, cold, warm in ((short, "under 1 s", "under 250 ms"), (longest, "under 4 s", "")):
        name = f"{path.stem}, {pages[path]} pages"
        yield row(f"reduce {name}, cold", median(lambda path=path: _reduce_cold(path)), cold)  # type: ignore[misc]
        yield row(f"reduce {name}, warm", median(lambda path=path: _reduce(path)), warm)  # type: ignore[misc]
        yield from _yardsticks(path)
    yield _growth(short, longest, pages)


def _yardsticks(path: Path) -> Iterator[str]:
    import pdfplumber

    def plumber() -> None:
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                page.extract_text()

    yield row("  pdfplumber, text only, warm", median(plumber))
    if shutil.which("pdftotext"):
        run = ["pdftotext", str(path), "-"]
        yield row("  pdftotext, text only", median(lambda: subprocess.run(run, check=True, capture_output=True)))


def _growth(short: Path, longest: Path, pages: dict[Path, int]) -> str:
    ratio = median(lambda: _reduce(longest)) / median(lambda: _reduce(short))
    return f"{pages[longest] / pages[short]:.1f} times the pages take {ratio:.1f} times as long"


def _pages(path: Path) -> int:
    from pypdf import PdfReader

    return len(PdfReader(path).pages)


def _reduce(path: Path) -> object:
    data = path.read_bytes()
    return reduce(parse(reader_for(path.name, data)(data))[0], library.phrases())


def _reduce_cold(path: Path) -> object:
    return subprocess.run([BIN / "drafter", "reduce", path], check=True, capture_output=True)
