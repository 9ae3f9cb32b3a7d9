import pytest
from hypothesis import given, settings

from drafter.compare import ChangeKind, Op, compare
from drafter.compare.changes import inlines
from drafter.model.resolution import Paragraph, Part, Text
from tests.compare.texts import text
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS
from tests.sources import resolution


@settings(max_examples=examples(40))
@given(RESOLUTIONS, RESOLUTIONS)
def test_both_texts_are_in_a_comparison_and_its_inverse_is_the_way_back(old, new):
    there = compare(old, new)
    assert (there.old, there.new) == (old, new)
    assert (there.inverse().old, there.inverse().new) == (new, old)
    assert there.inverse().inverse() == there


@settings(max_examples=examples(40))
@given(RESOLUTIONS, RESOLUTIONS)
def test_a_unit_is_in_the_texts_that_its_operation_says(old, new):
    for change in compare(old, new).changes:
        assert (change.old() is None) is (change.op is Op.INSERTED)
        assert (change.new() is None) is (change.op is Op.DELETED)
        assert change.place == (change.places[1] or change.places[0])


def test_a_text_against_itself_does_not_differ():
    same = compare(resolution("79/332"), resolution("79/332"))
    assert not same.differs
    assert {change.kind for change in same.changes} == {ChangeKind.VERBATIM}


def test_the_paragraphs_are_what_stands_between_the_enacting_words_and_the_closing():
    comparison = compare(resolution("77/338"), resolution("79/332"))
    assert 0 < len(comparison.paragraphs) < len(comparison.changes)
    assert all(change.places != ("", "") for change in comparison.paragraphs)


@pytest.mark.parametrize(("without", "words"), [(Op.INSERTED, "the first"), (Op.DELETED, "the last")])
def test_the_words_of_one_side_are_all_but_those_of_the_other(without, words):
    old, new = (text(Paragraph((Text(one),), Part.PLAIN)) for one in ("the first", "the last"))
    (change,) = compare(old, new).paragraphs
    assert inlines(change.pieces, without) == (Text(words),)
