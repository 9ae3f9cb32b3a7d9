"""What moves with the session, lifted out of a whole skeleton."""

from drafter.rendering.lifting import moving
from drafter.skeleton.records import Document, Entry, PlainEntry, Section, Skeleton, TableEntry

BODY = Section(
    preamble=(Entry("Noting", "1,500 dollars for 2025"), PlainEntry("2,500 dollars for 2025.")),
    operative=(TableEntry((("Total", "2,500"), ("2025", "3"))),),
)


def test_every_kind_of_paragraph_and_the_cells_of_tables_ask_for_the_facts():
    skeleton = moving.lifted(Skeleton(Document(session="79"), body=BODY))
    assert skeleton.facts == {"year": "2025", "amounts": {"first_amount": "1,500", "second_amount": "2,500"}}
    first, second = skeleton.body.preamble
    assert first.text == "{{ amounts.first_amount }} dollars for {{ year }}"
    assert second.text == "{{ amounts.second_amount }} dollars for {{ year }}."
    assert skeleton.body.operative[0].table == (("Total", "{{ amounts.second_amount }}"), ("2025", "3"))


def test_what_was_lifted_before_stays():
    facts = {"host": "Osh"}
    skeleton = moving.lifted(Skeleton(Document(session="79"), facts, body=BODY))
    assert skeleton.facts["host"] == "Osh"


def test_of_a_council_the_figures_and_their_year_are_facts():
    body = Section((Entry("Noting", "that 72 States reported in 2022"),))
    document = Document(organ="Economic and Social Council", session="2023", adopted="7 June 2023")
    skeleton = moving.lifted(Skeleton(document, body=body))
    assert skeleton.facts == {"data_year": "2022", "figures": {"states_reported": "72"}}
    assert skeleton.body.preamble[0].text == "that {{ figures.states_reported }} States reported in {{ data_year }}"


def test_texts_without_a_day_and_sessions_without_a_number_stay_as_they_are():
    for document in (Document(organ="Security Council"), Document(session="Tenth emergency special session")):
        skeleton = Skeleton(document, body=BODY)
        assert moving.lifted(skeleton) is skeleton


def test_the_year_of_a_title_follows_where_it_is_the_very_one():
    document = Document(session="79", title="The budget for 2025")
    assert moving.lifted(Skeleton(document, body=BODY)).document.title == "The budget for {{ year }}"
    document = Document(session="79", title="The budget for 2024")
    assert moving.lifted(Skeleton(document, body=BODY)).document.title == "The budget for 2024"


def test_the_year_of_the_title_of_the_agenda_item_follows_too():
    document = Document(session="79", agenda_title="Proposed programme budget for 2025")
    assert (
        moving.lifted(Skeleton(document, body=BODY)).document.agenda_title == "Proposed programme budget for {{ year }}"
    )
