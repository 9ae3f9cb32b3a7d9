"""Redlines of real successive resolutions and of drafts with their adopted texts, in both directions.

The documents are no part of the repository: the environment variable DRAFTER_CORPUS names their folder. The test prints
a line of figures for each pair (`pytest -s tests/compare/test_pairs_of_corpus.py`).
"""

import json
import sys
import time
from functools import cache

import pytest

from drafter.compare import ChangeKind, compare
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.redline import write
from tests.compare.economy import economy
from tests.corpus import CORPUS, needs_corpus, read_once
from tests.resolutions import sound, template

pytestmark = needs_corpus

SERIES = [
    "73/334 75/268 77/338 79/332",
    "73/267 75/11 77/17 79/12",
    "75/276 77/13 79/10",
    "75/9 77/16 79/326",
    "78/13 79/35",
    "78/186 79/171",
    "80/L.2 80/1", "80/L.4 80/3", "80/L.8 80/9", "80/L.9 80/6", "80/L.10 80/8", "80/L.11 80/10", "80/L.15 80/11",
    "80/L.18 80/112", "80/L.24 80/115", "80/L.26 80/116", "80/L.27 80/111", "80/L.41 80/173",
]  # fmt: skip
PAIRS = [pair for names in SERIES for pair in zip(names.split(), names.split()[1:], strict=False)]


@cache
def resolution(name):
    """A document of the corpus, from the PDF file where there is one, else the text, else the list of paragraphs."""
    stem = f"A_{name.replace('/', '_')}" if "L." in name else f"A_RES_{name.replace('/', '_')}"
    found = [path for ending in ("pdf", "txt", "json") if (path := CORPUS / ending / f"{stem}.{ending}").is_file()]
    if not found:
        pytest.skip(f"{name} is not in the corpus")
    data = found[0].read_bytes()
    if found[0].suffix == ".json":
        data = listed(json.loads(data))
    return read_once(data, found[0].with_suffix(".txt").name)


def listed(entries):
    lines = (" ".join(filter(None, (entry["prefix"], entry["text"]))) for entry in entries if entry["text"])
    return "\n\n".join(" ".join(line.split()) for line in lines).encode()


@pytest.mark.parametrize(("old", "new"), PAIRS, ids=map("-".join, PAIRS))
def test_the_redline_of_a_pair_is_proved_in_both_directions(old, new):
    for left, right in [(resolution(old), resolution(new)), (resolution(new), resolution(old))]:
        start = time.perf_counter()
        comparison = compare(left, right)
        compared = time.perf_counter() - start
        assert (comparison.old, comparison.new) == (left, right)
        data = sound(write(left, right, template(right), "A", "2027-07-01T00:00:00Z"))
        assert (parse(docx.read(data))[0] == right) == (parse(docx.read(redo(right)))[0] == right)
        report(old, new, comparison, compared, data)
    assert not compare(resolution(new), resolution(new)).differs


def redo(one):
    from drafter.writers.docx import write as clean

    return clean(one, template(one))


def report(old, new, comparison, seconds, data):
    kinds = [change.kind for change in comparison.paragraphs]
    counts = " ".join(f"{kinds.count(kind)} {kind}" for kind in ChangeKind)
    sys.stdout.write(
        f"\n{old} {new}: {counts}; {economy(comparison):.2%} common; {1000 * seconds:.0f} ms; {len(data)} B"
    )
