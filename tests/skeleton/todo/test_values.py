import re
from datetime import date

from drafter.skeleton.load import load
from drafter.skeleton.todo.values import missing, outdated

TEXT = """\
drafter: 1
document: {session: 81, title: Peace}
facts:
  documents:
    report: A/81/302
    last_report: A/79/12
    new_report: TODO
  amounts: {total: "1,500"}
  year: 2027
preamble:
  - Noting: "{{ documents.report }}"
"""
DRAFT = load(TEXT, "a.yaml")


def test_a_fact_with_values_to_fill_in_is_told_once_at_the_first_of_them():
    (one,) = missing(DRAFT, re.compile("TODO"))
    assert (one.message, one.place.line) == ("documents: new_report", 7)
    assert list(missing(load(TEXT.replace("TODO", "A/81/9")), re.compile("TODO"))) == []


def test_documents_that_were_new_to_the_text_before_and_amounts_may_be_out_of_date():
    texts = [one.text for one in outdated(DRAFT, date(2023, 1, 1))]
    assert texts == ["A/79/12", "1,500"]


def test_a_document_that_was_old_already_does_not_age():
    assert "A/79/12" not in [one.text for one in outdated(DRAFT, date(2027, 1, 1))]
