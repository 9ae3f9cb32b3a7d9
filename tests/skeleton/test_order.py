"""The order in which facts are written."""

from drafter.skeleton.load import load
from drafter.skeleton.order import of_facts

TEXT = """\
drafter: 1
document: {title: The budget for {{ year }}}
facts:
  organization: Forum
  figures: {states: 93}
  data_year: 2024
  documents: {report: A/79/5}
  year: 2025
  forums:
    - {name: Osh}
  treaty: peace
  events:
    osh_forum: {held: 4 July 2024}
phrases:
  forums: "Notes: the forum of {{ name }}"
preamble:
  - Recalling: the forum held {{ osh_forum.held | when }}
  - each: forums
  - Noting: the report[^one] of {{ data_year }} on {{ figures.states }} States
footnotes:
  one: "{{ documents.report }}."
""".replace("{title: The budget for {{ year }}}", '{title: "The budget for {{ year }}"}')


def test_facts_stand_in_the_order_in_which_the_text_asks_for_them_notes_where_their_marks_stand():
    order = of_facts(load(TEXT))
    assert order == ["organization", "year", "events", "forums", "treaty", "documents", "figures", "data_year"]


def test_the_year_of_figures_stays_beside_them():
    order = of_facts(
        load(
            TEXT.replace("  figures: {states: 93}\n  data_year: 2024\n", "  data_year: 2024\n  figures: {states: 93}\n")
        )
    )
    assert order[-2:] == ["data_year", "figures"]


def test_a_text_without_facts_has_no_order():
    assert of_facts(load("drafter: 1\ndocument: {title: Peace}\npreamble:\n  - Noting: peace\n")) == []
