"""A slip planted in an adopted text is found at its place, and nothing else is said."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from drafter.model.errors import DrafterError
from drafter.rules import check_resolution
from tests.corpus import CORPUS, needs_corpus, reading
from tests.profiles import TIMES
from tests.rules.alone import EVERY, alone
from tests.rules.slips import KINDS, Slip
from tests.rules.typed_slips import TYPED

SEEDS = sorted((Path(__file__).parents[1] / "data" / "sources").glob("7*"))
pytestmark = pytest.mark.fuzz


def _judged(slip: Slip, before: frozenset[tuple[str, str]]) -> tuple[bool, list[tuple[str, str]]]:
    """Tell whether a slip was found at its place, and what else was said that was not said before."""
    after = [(p.rule, p.place.paragraph) for p in check_resolution(slip.resolution, configuration=EVERY)]
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
            resolution = reading(path)
        except DrafterError:
            continue
        before = frozenset((p.rule, p.place.paragraph) for p in check_resolution(resolution, configuration=EVERY))
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
    planted, missed, remarks = _planted(SEEDS, TIMES)
    assert len(planted) >= 15
    assert not missed.total(), remarks


@needs_corpus
def test_at_least_98_of_100_slips_in_issued_documents_are_found_with_nothing_else_said():
    paths = sorted(Path(CORPUS, "pdf").glob("*.pdf"))[:: 12 // min(TIMES, 4)]
    planted, missed, remarks = _planted(paths, 1)
    assert len(planted) >= 25
    assert missed.total() <= 0.02 * planted.total(), "\n".join(remarks)


def _is_found(slip: Slip, before: Counter[tuple[str, str]]) -> bool:
    problems = check_resolution(slip.resolution, configuration=alone(*slip.rules))
    after = Counter((p.rule, p.place.paragraph) for p in problems)
    return any(rule.startswith(slip.rules) and name == slip.name for rule, name in after - before)


def _found(paths: list[Path], quota: int) -> tuple[Counter[str], Counter[str]]:
    """Plant every kind of slip in the first texts that have a place for it, and count those found at their place."""
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for path in paths:
        resolution = reading(path)
        before = Counter((p.rule, p.place.paragraph) for p in check_resolution(resolution, configuration=EVERY))
        for kind, plant in (KINDS | TYPED).items():
            for slip in plant(resolution, Random(f"{path.name} {kind}")) if planted[kind] < quota else ():
                planted[kind] += 1
                found[kind] += _is_found(slip, before)
    return planted, found


def _table(planted: Counter[str], found: Counter[str]) -> str:
    """Write the kinds with the number of slips that were planted and found, the worst first."""
    kinds = sorted(planted, key=lambda kind: (found[kind] / planted[kind], kind))
    return "\n".join(f"{kind:50} {planted[kind]:4} planted {found[kind]:4} found" for kind in kinds)


def test_at_least_95_of_100_slips_that_are_typed_into_the_seeds_are_found_at_their_place():
    planted, found = _found(SEEDS, len(SEEDS))
    assert len(planted) >= 80
    assert found.total() >= 0.95 * planted.total(), _table(planted, found)


@needs_corpus
def test_nine_of_ten_slips_of_more_than_a_hundred_kinds_are_found_in_the_second_half_of_the_corpus():
    paths = sorted(Path(CORPUS, "pairs").glob("*.pdf"))
    planted, found = _found(paths[len(paths) // 2 :: 5], 2 * TIMES)
    sys.stdout.write(f"{_table(planted, found)}\n")
    assert len(planted) > 125
    assert found.total() >= 0.95 * planted.total(), _table(planted, found)
    missed = [kind for kind in planted if not found[kind]]
    assert len(missed) <= 0.03 * len(planted), missed
