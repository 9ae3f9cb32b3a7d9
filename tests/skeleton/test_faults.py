"""A fault is seen where there is one, and only there."""

import pytest
from hypothesis import example, given, settings

from drafter.skeleton.emit import emit
from drafter.skeleton.faults import fault
from drafter.skeleton.records import Document, Skeleton
from tests.skeleton.test_emit import SKELETONS
from tests.sources import SOURCES, reduction


@settings(max_examples=40)
@example(Skeleton(Document(), phrases={"host": {"host": '0 "', "cities": "{"}}))
@example(Skeleton(Document(), facts={"host": {"host": "it's {", "cities": '"'}}))
@example(Skeleton(Document(sponsors=("^",))))
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


@pytest.mark.parametrize(
    ("lines", "written"),
    [
        (["session: 81", "date TODO  # the day", "title: x"], "date: TODO"),
        (["document:", "  session: 81", "facts  # what changes", "  host: Chad"], "facts:"),
        (["preamble:", "  - Noting: >-", "      the report", "operative", "  - Notes: it"], "operative:"),
        (["title: >-", "  a", "sponsors []", "date: x"], "sponsors: []"),
        (["facts:", "  resolutions:", "    79/33: x", "    80/12 1 May 2026"], "80/12: 1 May 2026"),
    ],
)
def test_a_colon_that_was_forgotten_is_told_with_the_line_as_it_should_be(lines, written):
    assert fault(lines, len(lines) - 1).message.endswith(f"write “{written}”")


def test_a_line_of_a_text_that_is_indented_too_little_is_no_key_without_a_colon():
    lines = ["preamble:", "  - Noting: >-", "      the report", "  of the forum", "  - Noting: x"]
    assert "indented too little" in fault(lines, 4).message


@pytest.mark.parametrize(("line", "said"), [("date:x  # y", "space is missing"), ("date:\xa0x", "no-break space")])
def test_what_belongs_after_a_colon_is_told_without_the_remark_behind_it(line, said):
    message = fault(["title: a", line], 1).message
    assert said in message
    assert message.endswith("write “date: x”")


@pytest.mark.parametrize("line", ["Also welcoming the forum,", "3. Welcomes the forum;", "(a) Holding of the forum;"])
def test_a_pasted_paragraph_is_told_how_it_begins(line):
    assert "- Noting: …" in fault(["preamble:", "  - Noting: >-", "      the report", line], 3).message


FLUSH = [
    "preamble:",
    "- Noting: >-",
    "    the sea",
    "  items:",
    "  - one",
    "  - two",
    "- Noting: >-",
    "    it",
    "operative:",
]


@pytest.mark.parametrize("wrong", ["- Urges: all: now", "  Urges all", "<<<<<<< HEAD", "-\u00a0Urges: all"])
def test_lists_as_far_to_the_left_as_their_keys_are_no_fault_and_what_comes_after_them_is(wrong):
    assert fault([*FLUSH, "- Urges: all", "annexes: []"], len(FLUSH) + 1) is None
    assert fault([*FLUSH, "- Urges: all", wrong], len(FLUSH) + 1).line == len(FLUSH) + 1


@pytest.mark.parametrize("line", ["session = 81", "session => 81", "session： 81", "session; 81"])
def test_other_signs_in_the_place_of_a_colon_are_told_with_the_line_as_it_should_be(line):
    assert "write “session: 81”" in fault(["document:", "  kind: x", f"  {line}"], 2).message
