from itertools import combinations

import pytest

from drafter.compare import Op
from drafter.compare.rolling import BRACKETS, OURS, TABLE
from drafter.ooxml.revisions import is_of
from drafter.writers.rolling.authors import authorship

NAMES = ("Norway", "Chile", "Côte d’Ivoire")
SIDES = (OURS, *NAMES)


@pytest.mark.parametrize("sides", [some for n in range(1, 5) for some in combinations(SIDES, n)])
def test_who_accepts_the_changes_of_a_side_has_what_it_has_and_who_rejects_all_has_the_draft(sides):
    op, by = authorship(frozenset(sides), NAMES)
    assert (op is not Op.INSERTED) == (OURS in sides)
    for name in NAMES:
        is_there = op is Op.KEPT or is_of(by, name) == (op is Op.INSERTED)
        assert is_there == (name in sides)


@pytest.mark.parametrize("name", [BRACKETS, TABLE])
def test_brackets_and_the_table_are_of_nobody_else(name):
    assert authorship(frozenset((name,)), NAMES) == (Op.INSERTED, name)
