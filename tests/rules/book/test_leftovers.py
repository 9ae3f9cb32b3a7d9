"""What negotiations leave in a text."""

import pytest

from drafter.cli.disk.library import phrases
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
        ("NEG-08", "Noting the [Noway/Chile: deep] ocean,", "Noway", "Norway"),
        ("NEG-08", "Noting the [deep – Noway to retain; Chile to delete] ocean,", "Noway", "Norway"),
        ("NEG-09", "Noting the [deep – Chad, Iran] [cold – Iran] ocean,", "[cold – Iran]", None),
        ("NEG-09", "Noting the [ – EU] ocean,", "[ – EU]", None),
        ("NEG-06", "Noting the ocean, agreed ad ref,", "agreed ad ref", None),
        ("NEG-06", "Recalling its resolution 80/XX,", "/XX", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("Noting the [deep [cold – Chad] – EU] ocean,", ["[deep [cold – Chad] – EU]"]),
        (
            "Noting the [deep – EU] [cold – Chad] or [blue] [or green] ocean,",
            ["[deep – EU] [cold – Chad] or [blue] [or green]"],
        ),
        ("Noting the [deep] and [cold] ocean,", ["[deep]", "[cold]"]),
        ("Noting “the [United Nations] Year”, “the [deep – Chad] ocean”,", ["[deep – Chad]"]),
    ],
)
def test_each_place_that_is_not_agreed_is_told_once_and_quoted_brackets_are_not(line, marked):
    assert [words for words, _ in found("NEG-03", line, phrases())] == marked


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
        ("NEG-09", "Noting the [deep – Chad] [cold – Iran] and [deep – EU] [cold – Mali] ocean,"),
        ("NEG-09", "Noting the [deep – Chad to delete] ocean,"),
        ("NAM-03", "Noting the [deep – Norway to retain; Iran to delete] [Iran, Chad: cold] ocean,"),
        ("NAM-01", "Noting the [deep – Lao PDR] ocean,"),
        ("NAM-01", "Noting the [deep – EU, RUS] and [G77: cold] ocean,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []


FACTS = "facts: {harbour: Osh, events: {forum: {place: Osh}}} | preamble: [{Noting: "


@pytest.mark.parametrize(
    "asked", ["<forum.place>", "«forum.place»", "%harbour%", "<harbour>", "$harbour", "forum.place"]
)
def test_a_name_of_a_fact_without_braces_is_marked(asked):
    assert found("NEG-11", f'{FACTS}"the port of {asked}, the forum in it"}}]', phrases()) == [(asked, None)]


@pytest.mark.parametrize(
    "words", ["{{ forum.place }}", "forum", "forum. place", "un.org/forum.place.x", "<b>", "harbour"]
)
def test_other_words_are_no_names_of_facts(words):
    assert found("NEG-11", f'{FACTS}"the port of {words}, the sea"}}]', phrases()) == []


@pytest.mark.parametrize("mark", ["<b>", "</span>", "&nbsp;", "~~", "`", "\\\\textbf"])
def test_a_mark_of_another_program_is_told(mark):
    assert found("NEG-12", f'preamble: [{{Noting: "the {mark} sea"}}]', phrases()) == [
        (mark.replace("\\\\", "\\"), None)
    ]


@pytest.mark.parametrize("words", ["sea_", "_sea"])
def test_an_underscore_beside_a_word_is_a_mark_and_a_blank_to_fill_in_is_none(words):
    assert found("NEG-12", f"Noting the {words},", phrases()) == [("_", None)]
    assert found("NEG-12", "Noting document A/81/L.__, __ and https://un.org/a_b,", phrases()) == []
