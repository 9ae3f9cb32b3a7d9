"""Measure what a user waits for, each figure beside a yardstick of the same run: `make bench`.

Quote ratios, not seconds: machines differ and are shared.
"""

from __future__ import annotations

import compileall
import json
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import drafter as drafter_package
from bench import growing, reading, redlining, showing
from drafter.cli.disk import library
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.writers.docx import write

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
TEMPLATE = HERE.parent / "templates" / "word" / "resolution.docx"
ROUNDS = 9


def main() -> None:
    """Print a table of ratios with the demand for each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{'what':34} {'median':>9} {'yardstick':>9} {'ratio':>6}  demanded")
        for row in (*_cold(folder), *_warm()):
            print(row)
        print(_memory(folder))
        print(_pandoc(folder))
        for row in (*growing.rows(), *redlining.rows(), *reading.rows(), *showing.rows()):
            print(row)


def _cold(folder: Path) -> list[str]:
    python, drafter = str(BIN / "python"), str(BIN / "drafter")
    nothing = [python, "-c", "pass"]
    minimal = [python, str(HERE / "minimal.py"), str(TEMPLATE), _fields(folder), str(folder / "minimal.docx")]
    compileall.compile_dir(str(Path(drafter_package.__file__).parent), quiet=1)  # as an installer does
    pairs = (
        ("--help, to python -c pass", [drafter, "--help"], nothing, "at most 4"),
        ("new, to a minimal docxtpl script", _new(drafter, folder), minimal, "at most 1.1"),
        ("build, to the same script", _build(drafter, folder), minimal, "at most 1.6"),
        ("check, to the same script", [drafter, "check", "79/332"], minimal, "at most 1.7"),
    )
    return [_row(what, *_paired(command, yardstick), demanded) for what, command, yardstick, demanded in pairs]


def _fields(folder: Path) -> str:
    """Write what the yardstick fills into the template: the finished paragraphs of the same text."""
    subprocess.run(_build(str(BIN / "drafter"), folder), check=True, capture_output=True)
    with zipfile.ZipFile(folder / "built.docx") as archive:
        body = archive.read("word/document.xml").decode()
    names = ("organ", "series", "symbol", "symbol_rest", "distribution", "date", "original", "title", "emblem")
    fields = {**dict.fromkeys(names, "words"), "paragraphs": re.findall(r"<w:p[ >].*?</w:p>", body, re.DOTALL)}
    path = folder / "fields.json"
    path.write_text(json.dumps(fields), "utf-8")
    return str(path)


def _new(drafter: str, folder: Path) -> list[str]:
    return [drafter, "new", "--from", "79/332", "-o", str(folder / "new.yaml"), "--force"]


def _build(drafter: str, folder: Path) -> list[str]:
    return [drafter, "build", "79/332", "-o", str(folder / "built.docx"), "--force"]


def _paired(command: list[str], yardstick: list[str]) -> tuple[float, float]:
    """Run two commands in turn, so that a change of the machine's speed meets both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for kept, words in zip(times, (command, yardstick), strict=True):
            start = time.perf_counter()
            subprocess.run(words, check=False, capture_output=True)  # check leaves with 1 where it finds something
            kept.append(time.perf_counter() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def _warm() -> list[str]:
    text, phrases = library.resolution("79/332").read_text("utf-8"), library.phrases()
    template = library.read("word/resolution.docx")
    skeleton = load(text)
    whole = _median(lambda: write(render(load(text), phrases), template))
    words = _median(lambda: write(render(skeleton, phrases), template))
    reading = _median(lambda: load(text))
    return [
        f"{'build 79/332, warm, from YAML':34} {whole * 1000:7.1f}ms {'':16}  at most 25 ms",
        f"{'… from a loaded skeleton':34} {words * 1000:7.1f}ms {'':16}  at most 30 ms",
        f"{'… reading the YAML':34} {reading * 1000:7.1f}ms",
    ]


def _median(run: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


def _memory(folder: Path) -> str:
    subprocess.run(_build(str(BIN / "drafter"), folder), check=True, capture_output=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return f"{'largest memory of all commands':34} {peak:7.0f}MB {'':16}  under 120 MB"


def _pandoc(folder: Path) -> str:
    if not shutil.which("pandoc"):
        return "pandoc is not installed: no comparison with Markdown to DOCX"
    drafter = str(BIN / "drafter")
    source = folder / "79-332.md"
    subprocess.run([drafter, "build", "79/332", "-o", str(source)], check=True, capture_output=True)
    words = ["pandoc", str(source), "--reference-doc", str(TEMPLATE), "-o", str(folder / "pandoc.docx")]
    return _row("build, to pandoc from Markdown", *_paired(_build(drafter, folder), words), "reported")


def _row(what: str, median: float, yardstick: float, demanded: str) -> str:
    return f"{what:34} {median * 1000:7.1f}ms {yardstick * 1000:7.1f}ms {median / yardstick:6.2f}  {demanded}"


if __name__ == "__main__":
    main()
