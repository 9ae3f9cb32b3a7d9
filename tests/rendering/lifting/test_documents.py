"""Documents lifted out of notes and texts."""

import pytest

from drafter.language.facts import documents as symbols
from drafter.rendering.lifting import documents
from drafter.skeleton.records import Document, Entry, Section, Skeleton


def lifted(note, text="the report of the Secretary-General[^one] on peace", session=79, period=1):
    entry = Entry("Noting", text)
    skeleton = Skeleton(Document(session=str(session)), body=Section((entry,)), footnotes={"one": note})
    return documents.lifted(skeleton, session, period)


def test_a_typed_note_becomes_words_that_print_the_fact_and_its_key_says_what_it_is():
    skeleton, found = lifted({"document": "A/79/302", "see": "yes", "part": "para. 6"})
    assert found == {"report": "A/79/302"}
    assert skeleton.footnotes == {"report": "See {{ documents.report }}, para. 6."}
    assert "[^report]" in skeleton.body.preamble[0].text


def test_two_notes_on_one_document_keep_their_own_words():
    notes = {"A-79-302": {"document": "A/79/302"}, "A-79-302-2": {"document": "A/79/302", "part": "para. 6"}}
    entry = Entry("Noting", "the report on peace and the sea[^A-79-302] and its summary[^A-79-302-2]")
    for name in ("", "the report of the Secretary-General on war[^first] and "):
        first = {"first": {"document": "A/79/301"}} if name else {}
        body = Section((Entry("Noting", name + entry.text),))
        skeleton, _ = documents.lifted(Skeleton(Document(session="79"), body=body, footnotes={**first, **notes}), 79, 1)
        assert len(skeleton.footnotes) == len(first) + 2
        assert {note.rpartition(" }}")[2] for note in skeleton.footnotes.values()} == {".", ", para. 6."}


def test_what_a_text_itself_says_of_a_document_stays_words():
    skeleton, found = lifted({"document": "A/79/302"}, "the report[^one] and paragraph 5 of his report A/79/302")
    assert list(found) == ["report"]
    assert skeleton.body.preamble[0].text.endswith("his report A/79/302")


def test_the_session_of_official_records_follows_the_symbol():
    records = "*Official Records of the General Assembly, {} Session, Supplement No. 23* ({})."
    skeleton, found = lifted(records.format("Seventy-ninth", "A/79/23"), "the report of the Special Committee[^one]")
    assert found == {"special_committee_report": "A/79/23"}
    name = "documents.special_committee_report"
    assert skeleton.footnotes["one"] == records.format(f"{{{{ {name} | session_of }}}}", f"{{{{ {name} }}}}")


def test_two_documents_of_one_note_have_two_names_and_a_corrigendum_has_that_of_its_document():
    skeleton, found = lifted("A/79/302, A/79/302/Corr.1 and A/79/304.")
    assert found == {"first_report": "A/79/302", "second_report": "A/79/304"}
    assert "{{ documents.first_report }}/Corr.1 and {{ documents.second_report }}." in skeleton.footnotes["one"]


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("See A/79/53, chap. V.", "resolution 54/12 of 12 October 2023,[^one]"),
        ("A/79/302.", "the reports submitted pursuant to resolutions 76/1 and 77/3[^one]"),
        ("A/79/302, annex.", "the report of the Secretary-General[^one]"),
        ("A/79/807-S/2025/132.", "the declaration of the Heads of State[^one]"),
        ("A/77/545 and A/79/384.", "the reports on the territories[^one]"),
        ("A/70/302.", "the report of the Secretary-General[^one]"),
    ],
)
def test_what_tells_of_something_dated_a_letter_and_old_documents_stay_words(note, text):
    skeleton, found = lifted(note, text)
    assert (found, skeleton.footnotes) == ({}, {"one": note})


def test_a_report_on_a_period_is_no_report_of_a_day():
    text = "the report on the budget performance for the period from 1 July 2022 to 30 June 2023[^one]"
    assert list(lifted("A/79/638.", text)[1].values()) == ["A/79/638"]


def test_documents_of_both_sessions_of_a_period_move_together():
    _, found = lifted("A/78/302 and A/79/304.", period=2)
    assert list(found.values()) == ["A/78/302", "A/79/304"]


def test_documents_of_other_organs_are_lifted_while_they_are_news():
    assert list(lifted("A/HRC/57/47, E/2024/68 and A/HRC/22/63.")[1].values()) == ["A/HRC/57/47", "E/2024/68"]
    assert all(not symbols.problem(symbol) for symbol in lifted("A/HRC/57/47.")[1].values())
