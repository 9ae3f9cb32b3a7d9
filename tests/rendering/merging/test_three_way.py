from dataclasses import replace

from hypothesis import given, settings

from drafter.model.resolution import Paragraph, Part, Text, plain
from drafter.rendering.merging.three_way import combined
from tests.compare.texts import text
from tests.profiles import examples
from tests.resolutions import SANE


def said(*words):
    return text(*(Paragraph((Text(one),), Part.PLAIN) for one in words))


def words(resolution):
    return [plain(block.inlines) for block in resolution.body]


BASE = said("The ocean is deep.", "The sea is wide.", "The lake is calm.")


@settings(max_examples=examples(20))
@given(SANE)
def test_what_only_one_changed_is_taken_as_it_is(base):
    changed = replace(base, title=(Text("Quite another title"),))
    for ours, theirs in ((base, changed), (changed, base)):
        found = combined(base, ours, theirs)
        assert plain(found.resolution.title) == "Quite another title"
        assert found.conflicts == ()


def test_changes_that_do_not_touch_are_both_taken():
    ours = said("The ocean is very deep.", "The sea is wide.", "The lake is calm.")
    theirs = said("The ocean is deep.", "The sea is wide.", "The lake is never calm.")
    found = combined(BASE, ours, theirs)
    assert words(found.resolution) == ["The ocean is very deep.", "The sea is wide.", "The lake is never calm."]
    assert found.conflicts == ()


def test_two_changes_of_the_same_words_are_a_conflict_with_both():
    ours = said("The ocean is blue.", "The sea is wide.", "The lake is calm.")
    theirs = said("The ocean is cold.", "The sea is wide.", "The lake is calm.")
    (one,) = combined(BASE, ours, theirs).conflicts
    assert (plain(one.ours), plain(one.theirs)) == ("The ocean is blue.", "The ocean is cold.")


def test_the_same_change_of_both_is_no_conflict():
    ours = said("The ocean is blue.", "The sea is wide.", "The lake is calm.")
    found = combined(BASE, ours, ours)
    assert (words(found.resolution), found.conflicts) == (words(ours), ())
