"""What is wrong in phrases of a skeleton's own is told at its line, with the remedy."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.rendering.render import render
from tests.drafts import HEAD, draft
from tests.sources import PHRASES

LINE = HEAD.count("\n") + 1
FACTS = "  visits:\n    - {place: Osh, held: 3 May 2024}\n    - {place: Rome, held: 4 May 2024}\n"
GOOD = '"Welcomes: the visit to {{ place }} {{ held | when }}"'


def told(phrases, facts=FACTS, body="operative:\n  - each: visits\n"):
    """Give what is told of a draft, each with its line counted from that of “facts:”."""
    with pytest.raises(BadSkeleton) as error:
        render(draft(f"phrases:\n{phrases}{body}", facts), PHRASES)
    return [(p.place.line - LINE, p.place.column, p.message) for p in error.value.problems]


@pytest.mark.parametrize(
    ("phrase", "at", "sentence"),
    [
        (
            "Welcomes: {{ place }}, {{ heldd | when }}",
            "heldd",
            "no entry of “visits” has “heldd”; did you mean “held”?",
        ),
        ("Welcomes: {{ place }}, {{ town }}", "town", "no entry of “visits” has “town”: add “town: …” to each, or"),
        ("Welcomes: {{ place }}{{ held | when }}", "{{ held", "no space stands between {{ place }} and {{ held | when"),
        ("Welcomes: {{ place }} in {{ held | wen }}", "wen", "there is no form “wen”; did you mean “when”?"),
        ("Welcomes: {{ place }} {{ held }}", "{{ held", "{{ place }} and {{ held }} cannot be told apart when the"),
        (
            "Welcomes: {% if a %}{{ place }}{% endif %}",
            "{% if",
            "a phrase prints fields and nothing else: write {{ field",
        ),
        ("Welcomes: {{ place.a }}", "{{", "a phrase prints fields and nothing else: write {{ field }}"),
        ("Welcomes: {{ place | ordinal | when }}", "{{", "a phrase prints fields and nothing else"),
        ("Welcomes: the visit", "the", "this phrase prints no field: write {{ name }} where an entry has words of"),
        ("Welcomes: {{ verb }}", "verb", "“verb” cannot be the name of a field here: give it another name"),
        ("Welcomes: {{ session }}", "session", "“session” cannot be the name of a field here: give it another name"),
        ("The visit to {{ place }}", "The", "this phrase makes a paragraph and does not begin with opening words"),
        ("Welcome: {{ place }}", "Welcome", "this phrase makes a paragraph and does not begin with opening words"),
        (f"Welcomes: {{{{ a }}}} {'x' * 5_000}", "Welcomes", "this phrase has 5,018 characters, and 5,000 is the most"),
        (f"Welcomes: {', '.join(f'{{{{ a{n} }}}}' for n in range(21))}", "{{ a20", "this phrase has 21 fields, and 20"),
    ],
    ids=range(15),
)
def test_a_phrase_that_cannot_print_or_would_not_read_back(phrase, at, sentence):
    line, column, message = told(f'  visits: "{phrase}"\n')[0]
    assert message.startswith(sentence)
    assert (line, column) == (5, len('  visits: "') + 1 + phrase.index(at))


def test_a_phrase_without_end_is_told_in_no_time():
    for words in ("{{ a" + " " * 300_000, "{{" * 150_000, "A: " * 100_000):
        assert "is the most" in told(f'  visits: "{words}"\n')[0][2]


def test_texts_full_of_braces_are_looked_through_in_no_time():
    body = f"operative:\n  - each: visits\nannexes:\n  - body:\n      - text: '{'{{' * 20_000}'\n"
    with pytest.raises(BadSkeleton):
        render(draft(f"phrases:\n  visits: {GOOD}\n{body}", FACTS), PHRASES)


def test_a_phrase_that_has_no_words_yet():
    assert told('  visits: ""\n') == [(5, 3, "no words stand in this phrase: write them, or take the phrase out")]


def test_a_faulty_phrase_is_told_once_and_not_again_at_each_entry():
    assert len(told('  visits: "Welcomes: {{ town }}"\n')) == 1


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("meetings", "“meetings” has phrases in templates/phrases already: give this list another name"),
        ("meeting", "“meeting” has phrases in templates/phrases already: give this list another name"),
        ("earlier_resolutions", "“earlier_resolutions” cannot be the name of a list with a phrase"),
        ("my visits", "“my visits” cannot be the name of a list with a phrase: write a plain word, for example"),
        ("visit", "there is no list of facts “visit” for this phrase; did you mean “visits”?"),
        ("journeys", "there is no list of facts “journeys” for this phrase; add “journeys:” under “facts:”"),
    ],
)
def test_a_name_that_no_list_can_have(name, sentence):
    ((line, column, message), *_) = told(f"  {name}: {GOOD}\n")
    assert (line, column) == (5, 3)
    assert message.startswith(sentence)


@pytest.mark.parametrize(
    ("facts", "at", "sentence"),
    [
        (
            "  visits: Rome\n",
            (3, 3),
            "“visits” has a phrase and is a list: begin each line of it under “facts:” with “- ”",
        ),
        ("  visits: [Rome]\n", (1, 12), "“visits” is written with fields: place, held"),
        ("  visits: [{place: Osh, held: 31 June 2024}]\n", (1, 31), "there is no 31 June 2024: June has 30 days"),
        (
            "  visits: [{place: Osh, hold: May 2024}, {place: Osh, held: May 2024}]\n",
            (1, 25),
            "an entry of “visits” has no “hold”; did you mean “held”?",
        ),
        (
            "  visits: [{place: Osh}, {place: Osh, held: May 2024}]\n",
            (1, 13),
            "no phrase prints an entry of “visits” with place: add “held: …”, or add a phrase to “phrases:”",
        ),
    ],
)
def test_an_entry_that_the_phrase_does_not_print(facts, at, sentence):
    ((line, column, message),) = told(f"  visits: {GOOD}\n", facts)
    assert message == sentence
    assert (line, column) == at


def test_a_list_that_nothing_prints_is_never_left_out_in_silence():
    ((line, column, message),) = told(f"  visits: {GOOD}\n", body="operative:\n  - Decides: to go\n")
    assert (line, column) == (5, 3)
    assert message.startswith("no text prints the list “visits”: write “- each: visits” where it belongs")


def test_a_list_of_entries_in_the_place_of_a_phrase():
    with pytest.raises(BadSkeleton, match="the phrase “visits” is a text"):
        draft("phrases:\n  visits: [a]\n", FACTS)


@pytest.mark.parametrize(
    ("places", "after", "sentence"),
    [
        ("  - each: visit\n", 1, "there is no list of facts “visit”; did you mean “visits”?"),
        ("  - each: halls\n", 1, "there is no list of facts “halls”; do you mean “visits”, which no text prints?"),
        ("  - each: visits\n  - each: visits\n", 2, "the list “visits” is printed a second time here (first on line"),
    ],
)
def test_a_wrong_place_of_a_list_is_told_where_it_stands(places, after, sentence):
    ((line, column, message),) = told(f"  visits: {GOOD}\n", body=f"operative:\n{places}")
    assert (line, column) == (6 + after, len("  - each: ") + 1)
    assert message.startswith(sentence)


def test_of_several_phrases_a_field_that_is_written_wrong_is_told_and_one_may_wait_for_entries():
    phrases = '  visits:\n    a: "Welcomes: it in {{ plase }}"\n    b: "Welcomes: {{ place }} {{ held | when }}"\n'
    told_ = told(phrases, "  visits: [{place: Osh}]\n")
    assert told_ == [(4, 28, "no entry of “visits” has “plase”; did you mean “place”?")]
