from drafter.rendering.lifting import lifted
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.sources import PHRASES

TEXT = """\
drafter: 1
document:
  kind: resolution
  number: 79/5
  session: 79
  adopted: 5 December 2024
  title: Cooperation between the United Nations and the League of Arab States
preamble:
  - Recalling: its resolution 77/9 of 7 December 2022 on cooperation
operative:
  - Requests: the Secretary-General to report to the General Assembly at its eighty-first session
  - Decides: >-
      to include in the provisional agenda of its eighty-first session the item entitled “Cooperation between the
      United Nations and the League of Arab States”
"""


def test_a_fact_prints_the_very_words_that_it_replaces():
    assert render(lifted(load(TEXT), PHRASES), PHRASES) == render(load(TEXT), PHRASES)


def test_the_session_of_the_report_and_the_item_gives_the_period():
    made = lifted(load(TEXT), PHRASES)
    assert made.document.period == "2"
    assert all("{{ next_session | ordinal }}" in entry.text for entry in made.body.operative)


def test_the_organization_of_the_title_is_the_first_fact_where_a_list_of_facts_prints_it():
    memorandum = (
        "Welcoming: >-\n      the signing on 4 July 2024 of the Memorandum of Understanding between the secretariat of "
        "the League of Arab States and the United Nations Environment Programme"
    )
    made = lifted(load(TEXT.replace("operative:", f"  - {memorandum}\noperative:")), PHRASES)
    assert next(iter(made.facts.items())) == ("organization", "League of Arab States")
    assert "memorandums" in made.facts


def test_the_organization_of_the_title_is_no_fact_where_nothing_prints_it():
    assert not lifted(load(TEXT), PHRASES).facts


def test_where_there_are_no_facts_nothing_is_lifted():
    bare = load("drafter: 1\ndocument: {title: Peace}\npreamble:\n  - Noting: that peace is needed\n")
    assert lifted(bare, PHRASES) == bare
