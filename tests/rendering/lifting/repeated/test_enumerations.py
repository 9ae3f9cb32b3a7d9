"""Lists inside a text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.model.resolution import Paragraph, plain
from drafter.rendering.lifting.repeated import lifted
from drafter.rendering.lifting.repeated.enumerations import find
from drafter.rendering.lifting.repeated.sentences import sentence
from drafter.rendering.render import render
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from drafter.skeleton.records import Document, Entry, Section, Skeleton
from tests.frames import CITIES, DAYS, ORDINALS
from tests.profiles import examples
from tests.sources import PHRASES

MEMBERS = ("the {} meeting of the Network, held in {} {}", ORDINALS, CITIES, DAYS)
JOINS = st.sampled_from((", ", ", and ", " and "))
FORUMS = (
    "the first forum, held in Osh in 2024, the second forum, held in Rome in 2025, and the third forum, held in Lima"
)
COUNCIL = (
    "Security Council resolutions 446 (1979) of 22 March 1979, 465 (1980) of 1 March 1980 and 2700 (2023) of 3 May 2023"
)


def skeleton(*texts):
    entries = tuple(Entry("Recalling", text) for text in texts)
    return Skeleton(Document(title="Peace", session="79"), body=Section(preamble=entries))


def words(made):
    return [plain(block.inlines) for block in render(made, PHRASES).body if isinstance(block, Paragraph)]


def members(text):
    return [tuple(one.text for one in found.frame.sentences) for found in find(sentence(text))]


@settings(max_examples=examples(60))
@given(st.lists(st.tuples(ORDINALS, CITIES, DAYS), min_size=3, max_size=6, unique=True), JOINS)
def test_members_of_one_frame_are_found_and_print_the_very_words(rows, join):
    several = [MEMBERS[0].format(*row) for row in rows]
    text = f"the work of {', '.join(several[:-1])}{join}{several[-1]}, and its outcome"
    assert members(text) == [tuple(several)]
    made = lifted(skeleton(text))
    assert words(load(emit(made))) == words(skeleton(text))


def test_a_list_that_goes_on_becomes_an_expression():
    made = lifted(skeleton(f"the {COUNCIL}, and others"))
    assert (
        made.body.preamble[0].text
        == "the Security Council resolutions {{ security_council_resolutions | joined }}, and others"
    )
    assert made.phrases == {"security_council_resolutions": "{{ resolution }} of {{ date | date }}"}
    assert made.facts["security_council_resolutions"][-1] == {"resolution": "2700 (2023)", "date": "3 May 2023"}


def test_a_list_of_long_ago_stays_in_words():
    before = skeleton(COUNCIL.replace("2023", "2013"))
    assert lifted(before) == before


def test_a_text_without_a_session_has_no_list_that_goes_on():
    before = Skeleton(Document(title="Peace"), body=Section(preamble=(Entry("Recalling", COUNCIL),)))
    assert lifted(before) == before


def test_the_same_list_without_dates_is_printed_from_the_one_with_dates():
    made = lifted(skeleton(COUNCIL, "Security Council resolutions 446 (1979), 465 (1980) and 2700 (2023) again"))
    assert made.body.preamble[1].text == (
        "Security Council resolutions {{ security_council_resolutions | without('date') | joined }} again"
    )
    assert words(load(emit(made)))[1].startswith(
        "Recalling also Security Council resolutions 446 (1979), 465 (1980) and"
    )


def test_the_last_of_a_list_are_printed_from_the_first_of_them_on():
    longer = COUNCIL.replace("446", "242 (1967) of 22 November 1967, 446")
    made = lifted(skeleton(longer, COUNCIL))
    assert made.body.preamble[1].text.endswith("{{ security_council_resolutions | since('446 (1979)') | joined }}")
    assert words(load(emit(made))) == words(skeleton(longer, COUNCIL))


@pytest.mark.parametrize(
    "text",
    [
        "the first meeting, the second session, and the third part",
        "Osh, Rome and Lima",
        "the report of 2024, the note of 3 May 2024 and what was said in 2025",
        FORUMS.replace(" and the third forum, held in Lima", " and"),
        "",
    ],
    ids=range(5),
)
def test_what_is_no_list_of_one_frame_is_not_found(text):
    assert members(text) == []


def test_a_long_list_is_taken_in_parts_and_a_text_without_end_is_not_looked_at():
    assert all(len(one) <= 60 for one in members("the 1st of 2024, " * 300))
    assert members("the 1 of 2024, " * 3_000) == []
