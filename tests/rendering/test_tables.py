import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import dates
from drafter.language.numbers import ordinal
from drafter.model.errors import BadSkeleton
from drafter.model.resolution import plain
from drafter.rendering.render import render, rendered
from drafter.rendering.traces.origins import Field
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from tests.sources import PHRASES

HEAD = "drafter: 1\ndocument: {session: 79, title: Peace, sponsors: [Chad]}\n"
BODY = """\
preamble:
  - Recalling: >-
      the {{ fisheries.number | ordinal }} session, held in {{ fisheries.place }} {{ fisheries.held | when }}
operative:
  - Notes: >-
      the {{ fisheries.number | ordinal }} session and resolution {{ sea | numbers }}
"""
FACTS = """\
facts:
  host: Osh
  events:
    fisheries: {number: 36, held: from 8 to 12 July 2024, place: Rome}
  resolutions:
    sea: {78/68: 5 December 2023}
"""


def _printed(text):
    resolution, where = rendered(load(text, "a.yaml"), {})
    return resolution.body, where.body


def _problems(facts):
    with pytest.raises(BadSkeleton) as caught:
        rendered(load(f"{HEAD}facts:\n{facts}{BODY}", "a.yaml"), {})
    return [str(p) for p in caught.value.problems]


def _apart(text):
    """Return the words of every paragraph that values of events print, and all the others."""
    body, traces = _printed(text)
    own, others = [], []
    for block, trace in zip(body, traces, strict=True):
        words = plain(block.inlines)
        for span in trace.spans:
            is_event = isinstance(span.origin, Field) and span.origin.path[:2] == ("facts", "events")
            (own if is_event else others).append(words[span.start : span.end])
    return own, others


@given(st.integers(1, 399), st.sampled_from(["Rome", "Addis Ababa"]), st.sampled_from(["May 2025", "5 May 2025"]))
def test_a_changed_event_changes_all_its_mentions_and_nothing_else(number, place, held):
    changed = FACTS.replace("36", str(number)).replace("Rome", place).replace("from 8 to 12 July 2024", held)
    own, others = _apart(HEAD + changed + BODY)
    assert others == _apart(HEAD + FACTS + BODY)[1]
    assert own == [ordinal(number), place, dates.with_preposition(dates.parse(held)), ordinal(number)]


def test_an_entry_is_loaded_as_it_was_written():
    skeleton = load(HEAD + FACTS + BODY)
    assert load(emit(skeleton)) == skeleton
    assert skeleton.tables["events"]["fisheries"]["held"] == "from 8 to 12 July 2024"
    assert "events" not in skeleton.facts


def test_wrong_values_are_told_at_their_line():
    found = _problems("  events:\n    fisheries: {number: 36th, held: 31 June 2024, place: 12 May 2024}\n")
    assert [line.split(":")[1] for line in found] == ["5", "5", "5"]
    assert "“36th” is no number" in found[0]
    assert "there is no 31 June" in found[1]
    assert "is no place" in found[2]


def test_a_name_used_twice_is_told_where_it_stands_the_second_time():
    (said,) = _problems(
        "  host: Osh\n  events:\n    fisheries: {number: 1}\n  resolutions:\n    host: {78/1: 1 May 2024}\n"
    )
    assert said.startswith("a.yaml:8:5: error: the name “host” stands for another fact on line 4")


def test_a_field_that_an_event_does_not_have_is_named_with_the_nearest_one():
    (said,) = _problems("  events:\n    fisheries: {numbr: 36}\n")
    assert "did you mean “number”?" in said


def test_an_entry_without_fields_is_told_with_an_example():
    with pytest.raises(BadSkeleton, match=r"written with fields: “fisheries: .number: 36"):
        load(f"{HEAD}facts:\n  events:\n    fisheries: 36\n{BODY}")


@pytest.mark.parametrize("name", ["Fisheries", "36th", "session", "a-b"])
def test_a_name_that_no_text_could_ask_for_is_told(name):
    (said,) = _problems(f"  events:\n    {name}: {{number: 36}}\n")
    assert f"the name “{name}”" in said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ("  events: {fisheries: {number: 036}}\n", "begins with a zero, which no number in a text does: write 36"),
        ('  events: {fisheries: {place: "Rome\\tItaly"}}\n', "a tab or a line break stands in “Rome Italy”"),
        ('  events: {fisheries: {outcome: "a\\nb"}}\n', "a tab or a line break stands in “a b”"),
        ("  events:\n    fisheries: {number: 36, place:}\n", ": error: “place” has no words yet"),
        ("  events: {36th: {number: 36}}\n", "for example fisheries"),
        ("  resolutions: {sea: {78/068: 5 December 2023}}\n", "for example “78/68”"),
        ("  resolutions: {sea: {0/68: 5 December 2023}}\n", "is no number of a resolution"),
        ("  resolutions: {sea: {78/68: December 2023}}\n", "a resolution is adopted on one day"),
        ("  resolutions: {sea: {78/68: 5 and 6 December 2023}}\n", "a resolution is adopted on one day"),
        ("  earlier_resolutions: {78/68: December 2023}\n", "the day of adoption is one day"),
        ("  resolutions: {sea: {78/68: }}\n", 'has no day: write it, “78/68: 5 December 2023”, or "" where no text'),
        ("  resolutions: {sea: {78/399}}\n", "has no day: write it, for example “78/399: 5 December 2023”"),
        ("  earlier_resolutions:\n    78/68:\n", "“78/68” has no day"),
        ("  events: {events: {number: 36}}\n", "the name “events” means something else in a text"),
        ("  events: {held: {number: 36}}\n", "the name “held” means something else in a text"),
        ("  events: {fisheries: {held: May 2024, date: May 2024}}\n", "has two days"),
        ("  events: {fisheries: {place: 'Rome, Italy'}}\n", "write “place: Rome, country: Italy”"),
        ("  events: {fisheries: {place: Rome (Italy)}}\n", "write “place: Rome, country: Italy”"),
        ("  events: {fisheries: {number: 30000}}\n", "write one from 1 to 1999"),
        ("  events: {événement: {number: 3}}\n", "for example evenement"),
        ("  events: {fisheries: {place: Rome, Italy}}\n", "write “country: Italy”"),
        ("  events: {fisheries: {held: 18, 19 and 20 May 2024}}\n", "put the whole value in double quotes"),
        ("  events: {fisheries: {city: Rome}}\n", "did you mean “place”?"),
        ("  events: {fisheries: {When: May 2024}}\n", "did you mean “held”?"),
        ("  events: {fisheries: {number:36, held: May 2024}}\n", "write a space after the colon, “number: 36”"),
        ("  events: {fisheries: {place: Rome; Osh}}\n", "“;” stands in no name of a place"),
        ("  events: {fisheries: {country: the Italy}}\n", "“Italy” has no article in a text"),
        ("  resolutions: {sea: {number: 77/178}}\n", "write “77/178: 14 December 2022”"),
        ("  resolutions: {sea: {77/178 of 14 December 2022}}\n", "write “77/178: 14 December 2022”"),
        ("  resolutions: {sea: {2634(2022): 31 May 2022}}\n", "for example “2634 (2022)”"),
    ],
)
def test_a_wrong_entry_is_told_with_the_remedy(facts, said):
    assert any(said in problem for problem in _problems(facts))


def test_an_event_may_have_the_name_of_a_kind_of_facts():
    text = "drafter: 1\ndocument: {title: Peace}\nfacts:\n  events:\n    summit: {held: 4 July 2024}\npreamble:\n"
    load_and_print = render(load(f"{text}  - Noting: the meeting {{{{ summit.held | when }}}}\n"), PHRASES)
    assert plain(load_and_print.body[1].inlines) == "Noting the meeting on 4 July 2024,"


def test_an_event_is_no_list_of_resolutions():
    text = "drafter: 1\ndocument: {title: Peace}\nfacts:\n  events:\n    forum: {held: 4 July 2024}\npreamble:\n"
    with pytest.raises(BadSkeleton, match="this is an event and no resolution"):
        render(load(f"{text}  - Noting: the {{{{ forum | resolutions }}}}\n"), PHRASES)


@pytest.mark.parametrize(
    ("facts", "at", "said"),
    [
        ("  event:\n    fisheries: {number: 36}\n", "4:3", "there is no table “event”; did you mean “events”?"),
        ("  events:\n    number: 36\n", "5:5", "“number” is a field, and stands where the name of an entry does"),
    ],
)
def test_what_is_no_table_and_no_entry_is_told_where_it_stands(facts, at, said):
    with pytest.raises(BadSkeleton) as caught:
        load(f"{HEAD}facts:\n{facts}{BODY}", "a.yaml")
    assert str(caught.value.problems[0]).startswith(f"a.yaml:{at}: error: {said}")


def test_a_text_that_asks_for_an_entry_by_its_table_is_told_to_leave_it_out():
    with pytest.raises(BadSkeleton, match="write the name of its entry alone, without “events"):
        render(load(HEAD + FACTS + BODY.replace("fisheries.place", "events.fisheries.place"), "a.yaml"), {})
