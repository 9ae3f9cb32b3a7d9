"""Compare our pages with the prints of the United Nations: `make layout`, or `python -m bench.layout A_RES_79_332`.

Every print in the folders `pdf`, `pairs` and `other` of the folder that DRAFTER_CORPUS names is read to a resolution,
written as what it is, converted by LibreOffice and compared line by line with the print; the worst pages are put side
by side as pictures in `build/layout`. `python -m bench.layout 1/6` takes every sixth.
The comparing program stands beside the corpus (`tools/layout_distance.py`) and needs pdfplumber.
"""

from __future__ import annotations

import importlib.util
import os
import re
import statistics
import sys
from multiprocessing import Pool
from pathlib import Path
from types import ModuleType
from typing import Any

from drafter.cli.disk import library
from drafter.model.errors import UnreadableSource
from drafter.readers.grammar import parse
from drafter.readers.pdf import read
from drafter.writers import pdf
from drafter.writers.docx import write

CORPUS = Path(os.environ.get("DRAFTER_CORPUS", "."))
FOLDERS = ("pdf", "pairs", "other")
FOLDER = Path("build/layout")
PICTURES = 5

Result = dict[str, Any]
"""What the comparing program says of a print."""


def main(asked: list[str]) -> None:
    """Print a row for each document, the totals, and where the pictures are."""
    chosen = prints(asked)
    if not chosen:
        sys.exit("There are no prints: set DRAFTER_CORPUS to a folder with a folder “pdf” in it.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Pool(min(2, len(chosen))) as pool:
        several = [row for row in pool.imap(measured, chosen) if row]
    found = sorted(several, key=lambda row: row[1]["lines_same_words"])
    print(f"{'document':16} {'pages':>7} {'lines':>6} {'page':>6} {'italic':>6} {'dx':>5} {'dy':>6} {'notes':>6}")
    for path, result in found:
        print(_row(path.stem, result))
    print(_totals([result for _, result in found]))
    for template in sorted({result["template"] for _, result in found}):
        print(f"{template}: {_totals([result for _, result in found if result['template'] == template])}")
    for path, result in found[:PICTURES]:
        print("picture:", side_by_side(path, _worst_page(result)))


def prints(asked: list[str]) -> list[Path]:
    """Return the prints that are asked for: all, those of some names, or every so many (`1/6`, `2/6` the next ones)."""
    found = [path for folder in FOLDERS for path in sorted((CORPUS / folder).glob("*.pdf"))]
    share = re.fullmatch(r"(\d+)/(\d+)", asked[0]) if asked else None
    if share:
        return found[int(share[1]) - 1 :: int(share[2])]
    return [path for path in found if not asked or path.stem in asked]


def measured(path: Path) -> tuple[Path, Result] | None:
    """Write the resolution of a print anew and compare the two; `None` where there is none in it, which is said."""
    try:
        resolution, _ = parse(read(path.read_bytes()))
    except UnreadableSource as error:
        print(f"{path.stem}: {error}", flush=True)
        return None
    template = library.word_template(resolution)
    ours = FOLDER / path.name
    ours.with_suffix(".docx").write_bytes(write(resolution, template))
    profile = FOLDER.resolve() / f"profile-{os.getpid()}"
    ours.write_bytes(pdf.write(ours.with_suffix(".docx").read_bytes(), profile))
    compared: Result = _tool().compare(str(path), str(ours), skip_furniture=True)
    return path, compared | {"template": library.word_name(resolution)}


def side_by_side(original: Path, page: int) -> Path:
    """Draw a page of the print beside ours."""
    import pdfplumber
    from PIL import Image

    halves = []
    for path in (original, FOLDER / original.name):
        with pdfplumber.open(path) as document:
            halves.append(document.pages[min(page, len(document.pages)) - 1].to_image(resolution=80).original)
    picture = Image.new("RGB", (sum(half.width for half in halves), halves[0].height))
    for index, half in enumerate(halves):
        picture.paste(half, (index * halves[0].width, 0))
    picture.save(target := FOLDER / f"{original.stem}-{page}.png")
    return target


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("layout_distance", CORPUS.parent / "tools" / "layout_distance.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


def _worst_page(result: Result) -> int:
    return next((one["page"] for one in result["worst"] if one["what"] == "dy"), 1)


def _row(name: str, result: Result) -> str:
    pages = f"{result['reference']['pages']}/{result['candidate']['pages']}"
    shares = [100 * result[key] for key in ("lines_same_words", "words_same_page", "words_same_italic")]
    points = [result[key]["median"] for key in ("dx", "dy")]
    notes = _dx_of_notes(result)
    return (
        f"{name:16} {pages:>7} {shares[0]:6.1f} {shares[1]:6.1f} {shares[2]:6.1f} {points[0]:5.2f} {points[1]:6.2f} "
        f"{'-' if notes is None else format(notes, '.2f'):>6}"
    )


def _dx_of_notes(result: Result) -> float | None:
    """Return how far the lines of notes begin from where they begin in the print, in points; `None` without notes."""
    found: float | None = result["zones"].get("notes", {}).get("dx", {}).get("median")
    return found


def _totals(results: list[Result]) -> str:
    same = sum(result["reference"]["pages"] == result["candidate"]["pages"] for result in results)
    lines, words = (100 * statistics.median(one[key] for one in results) for key in ("lines_same_words", "text_equal"))
    notes = [points for result in results if (points := _dx_of_notes(result)) is not None]
    return (
        f"{len(results)} documents: {100 * same / len(results):.0f} % with the same number of pages, "
        f"median of equal lines {lines:.1f} %, of equal words {words:.2f} %, "
        f"of the dx of notes {statistics.median(notes or [0]):.2f} pt in {len(notes)} documents with notes"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
