"""A draft that begins from a text before the last is told; from the last one it is not."""

import pytest

from drafter.language import subjects
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.skeleton.carry.overtaken import overtaken
from drafter.skeleton.records import Document


@pytest.mark.parametrize(("organ", "number"), [(ASSEMBLY, "75/268"), (HUMAN_RIGHTS, "55/23")])
def test_of_a_subject_the_last_text_alone_is_not_overtaken(organ, number):
    series = subjects.on_subject_of(number, organ)
    told = [overtaken(Document(kind="resolution", organ=organ, number=one)) for one in series]
    assert len(series) > 1
    assert [*map(bool, told)] == [*[True] * (len(series) - 1), False]


def test_the_last_one_is_named_with_its_day_as_far_as_it_is_known():
    assert (
        "79/332 of 5 September 2025 is known to follow 73/334:"
        in overtaken(Document(kind="resolution", number="73/334"))[0]
    )
    (told,) = overtaken(Document(kind="resolution", organ=HUMAN_RIGHTS, number="52/32"))
    assert told.startswith(subjects.after("52/32", HUMAN_RIGHTS)[-1])


@pytest.mark.parametrize("number", ["", "79/9999", "2758 (2024)"])
def test_of_what_is_not_known_nothing_is_told(number):
    assert overtaken(Document(kind="resolution", number=number)) == ()


def test_a_draft_is_told_by_its_symbol_since_what_was_adopted_may_say_something_else():
    (told,) = overtaken(Document(kind="draft resolution", symbol="A/80/L.23"))
    assert told.startswith("A/80/L.23 is a draft")
