"""A fault is seen where there is one, and only there."""

from hypothesis import given, settings

from drafter.skeleton.emit import emit
from drafter.skeleton.faults import fault
from tests.skeleton.test_emit import SKELETONS
from tests.sources import SOURCES, reduction


@settings(max_examples=40)
@given(SKELETONS)
def test_what_drafter_writes_has_no_fault(skeleton):
    lines = emit(skeleton).split("\n")
    assert fault(lines, len(lines)) is None


def test_the_skeletons_of_the_sources_have_no_fault():
    for number in SOURCES:
        lines = reduction(number).skeleton.text.split("\n")
        assert fault(lines, len(lines)) is None


def test_the_first_fault_is_told_and_none_after_the_line_at_which_yaml_stumbled():
    lines = ["a: x", "- b", "c: d: e", "f: g: h"]
    assert fault(lines, 3).line == 2
    assert fault(lines, 1) is None
