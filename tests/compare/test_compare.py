"""The laws of every comparison: it leads from the old text to the new one and back, and is sparing."""

from hypothesis import given, settings

from drafter.compare import Op, compare
from tests.compare.economy import economy, pieces
from tests.compare.texts import seeds
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS


@settings(max_examples=examples(120))
@given(RESOLUTIONS, RESOLUTIONS)
def test_the_changes_lead_from_the_old_text_to_the_new_one_and_back(old, new):
    comparison = compare(old, new)
    assert comparison.old == old
    assert comparison.new == new
    assert comparison.inverse().old == new
    assert comparison.inverse().new == old


@settings(max_examples=examples(40))
@given(RESOLUTIONS)
def test_a_text_does_not_differ_from_itself(one):
    comparison = compare(one, one)
    assert not comparison.differs
    assert all(piece.op is Op.KEPT for change in comparison.changes for piece in pieces(change))


def test_the_successor_of_a_resolution_is_marked_sparingly():
    assert economy(compare(*seeds())) < 0.03
