"""A slip planted in an adopted text is found at its place, and nothing else is said."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from drafter.model.errors import DrafterError
from drafter.model.resolution import Resolution
from drafter.readers import reader_for
from drafter.readers.grammar import parse
from drafter.rules import check_resolution
from tests.rules.slips import KINDS, Slip
from tests.rules.typed_slips import TYPED

SEEDS = sorted((Path(__file__).parents[1] / "data" / "sources").glob("7*"))
CORPUS = os.environ.get("DRAFTER_CORPUS", "")


def _read(path: Path) -> Resolution:
    data = path.read_bytes()
    return parse(reader_for(path.name, data)(data))[0]


def _judged(slip: Slip, before: frozenset[tuple[str, str]]) -> tuple[bool, list[tuple[str, str]]]:
    """Tell whether a slip was found at its place, and what else was said that was not said before."""
    after = [(p.rule, p.place.paragraph) for p in check_resolution(slip.resolution)]
    new = [one for one in after if one not in before]
    found = [one for one in after if one[0].startswith(slip.rules) and one[1] == slip.name]
    extra = [one for one in new if not (one[0].startswith(slip.rules) and one[1] == slip.name)]
    return bool(found), extra


def _planted(paths: list[Path], rounds: int) -> tuple[Counter[str], Counter[str], list[str]]:
    planted: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    remarks = []
    for path in paths:
        try:
            resolution = _read(path)
        except DrafterError:
            continue
        before = frozenset((p.rule, p.place.paragraph) for p in check_resolution(resolution))
        for kind, plant in KINDS.items():
            for turn in range(rounds):
                for slip in plant(resolution, Random(f"{path.name} {kind} {turn}")):
                    found, extra = _judged(slip, before)
                    planted[kind] += 1
                    missed[kind] += not found or bool(extra)
                    if not found or extra:
                        remarks.append(f"{path.name} {kind} {slip.name} “{slip.words}” found={found} extra={extra}")
    return planted, missed, remarks


def test_every_slip_in_the_two_seeds_is_found_at_its_place_and_nothing_else_is_said():
    planted, missed, remarks = _planted(SEEDS, 5)
    assert len(planted) >= 15
    assert not missed.total(), remarks


@pytest.mark.skipif(not CORPUS, reason="DRAFTER_CORPUS does not name the folder of test documents")
def test_at_least_98_of_100_slips_in_issued_documents_are_found_with_nothing_else_said():
    paths = sorted(Path(CORPUS, "pdf").glob("*.pdf"))[::3]
    planted, missed, remarks = _planted(paths, 1)
    assert len(planted) >= 30
    assert missed.total() <= 0.02 * planted.total(), "\n".join(remarks)


def _found(paths: list[Path]) -> tuple[Counter[str], Counter[str]]:
    """Plant every kind of typed slip once in each text, and count those that are found at their place."""
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for path in paths:
        resolution = _read(path)
        before = Counter((p.rule, p.place.paragraph) for p in check_resolution(resolution))
        for kind, plant in TYPED.items():
            for slip in plant(resolution, Random(f"{path.name} {kind}")):
                after = Counter((p.rule, p.place.paragraph) for p in check_resolution(slip.resolution))
                planted[kind] += 1
                found[kind] += any(rule.startswith(slip.rules) and name == slip.name for rule, name in after - before)
    return planted, found


def test_at_least_95_of_100_slips_that_are_typed_into_the_seeds_are_found_at_their_place():
    planted, found = _found(SEEDS)
    assert len(planted) >= 50
    assert found.total() >= 0.95 * planted.total(), planted - found


@pytest.mark.skipif(not CORPUS, reason="DRAFTER_CORPUS does not name the folder of test documents")
def test_at_least_95_of_100_slips_that_are_typed_into_issued_documents_are_found_at_their_place():
    planted, found = _found(sorted(Path(CORPUS, "pdf").glob("A_RES_79*.pdf"))[::6])
    assert len(KINDS | TYPED) >= 100
    assert len(planted) >= 70
    assert found.total() >= 0.95 * planted.total(), planted - found
