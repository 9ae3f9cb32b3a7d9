"""What negotiations leave in a text."""

import pytest

from drafter.cli.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("NEG-02", "PP7. Noting the ocean,", "PP7. ", ""),
        ("NEG-03", "Noting the [deep] ocean,", "[deep]", None),
        ("NEG-07", "Noting the [deep [cold] ocean,", "[", None),
        ("NEG-07", "Noting the deep] ocean,", "]", None),
        ("NEG-08", "Noting the [deep – Noway, Chile] ocean,", "Noway", "Norway"),
        ("NEG-08", "Noting the [Argentinia and Chile, EU: deep] ocean,", "Argentinia", "Argentina"),
        ("NEG-06", "Noting the ocean, agreed ad ref,", "agreed ad ref", None),
        ("NEG-06", "Recalling its resolution 80/XX,", "/XX", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


def test_each_of_two_brackets_that_stand_in_each_other_is_told():
    marked = [words for words, _ in found("NEG-03", "Noting the [deep [cold – Chad] – EU] ocean,", phrases())]
    assert marked == ["[deep [cold – Chad] – EU]", "[cold – Chad]"]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("NEG-02", "Noting the ocean,"),
        ("NEG-03", "Noting the (deep) ocean,"),
        ("NEG-06", "Recalling its resolution 80/20,"),
        ("NEG-07", "Noting the [deep [cold – Chad]] ocean,"),
        ("NEG-07", "Noting that “[t]he ocean [sic] is deep”,"),
        ("NEG-08", "Noting the [deep – Norway, Iran, G77, African Group, Russia] ocean,"),
        ("NEG-08", "Noting the [report – the Nordic view of it] of the ocean,"),
        ("NAM-01", "Noting the [deep – EU, RUS] and [G77: cold] ocean,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
