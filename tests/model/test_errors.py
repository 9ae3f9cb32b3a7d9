import pytest

from drafter.model import errors
from drafter.model.errors import BadConfiguration, BadSkeleton, DrafterError, UnreadableSkeleton
from drafter.model.problems import Place, Problem

REASONS = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, DrafterError)]
FAULTS = (Problem(Place("a.yaml", 2, 3), "one"), Problem(Place("a.yaml", 1, 1), "two"))
TEXT = "first\nsecond\n"


def test_what_is_wrong_in_the_document_leaves_with_one_and_all_else_with_two():
    assert {one.__name__ for one in REASONS if one.exit_code == 1} == {"BadSkeleton"}
    assert {one.exit_code for one in REASONS} == {1, 2}


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.__name__)
def test_every_reason_says_what_it_means(reason):
    assert (reason.__doc__ or "").split("\n")[0].endswith(".")


@pytest.mark.parametrize("reason", [BadSkeleton, BadConfiguration])
def test_all_faults_are_told_at_once_each_at_its_place(reason):
    error = reason(FAULTS, TEXT)
    assert error.problems == FAULTS
    assert error.text == TEXT
    assert [line for line in str(error).splitlines() if line.startswith("a.yaml:")] == list(map(str, FAULTS))


def test_a_fault_of_a_file_keeps_its_text_so_that_the_line_can_be_shown():
    error = UnreadableSkeleton.at(FAULTS[0], TEXT)
    assert (error.problems, error.text) == (FAULTS[:1], TEXT)
    assert str(FAULTS[0]) in str(error)
