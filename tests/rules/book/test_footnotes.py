"""Footnotes: their mark, their form, and what `Ibid.` means."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        (
            "FN-03",
            "Noting A,[^Resolution 2625 (XXV), annex.] / Recalling B,[^Resolution 2625 (XXV), annex.]",
            "Resolution 2625 (XXV), annex.",
            None,
        ),
        ("FN-05", "Noting the ocean[^Resolution 70/1.], and the sea,", ",", None),
        ("FN-08", "Noting A,[^A/79/64]", "4", "4."),
        ("FN-08", "Noting A,[^res. 2625 (XXV), annex.]", "res. ", "Resolution "),
        ("FN-09", "Noting A,[^United Nations, *Treaty Series*, Vol. 999, No. 14668.]", "Vol. ", "vol. "),
        ("FN-10", "Noting A,[^Ibid., annex.]", "Ibid., annex.", None),
        ("FN-14", "Recalling para. 4 of the report,", "para.", "paragraph"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("FN-03", "Noting A,[^Resolution 70/1.] / Recalling B,[^Resolution 71/1.]"),
        ("FN-05", "Noting the ocean,[^Resolution 70/1.] and the sea,"),
        ("FN-08", "Noting A,[^A/79/64.]"),
        ("FN-10", "Noting A,[^Resolution 70/1.] / Recalling B,[^Ibid., annex.]"),
        ("FN-14", "Recalling the report,[^A/79/64, para. 4.]"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
