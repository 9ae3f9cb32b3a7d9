import re

import pytest

from drafter.cli.disk.library import phrases
from drafter.model.resolution import Masthead, Resolution
from drafter.rules.draft import session_number
from drafter.rules.passage import Role
from tests.rules.examples import draft

TEXT = draft("Noting the report,[^Resolution 70/1.] / 1. Requests a report; / 2. Decides to meet.", phrases())


@pytest.mark.parametrize(
    "masthead",
    [Masthead(session="Eighty-first session"), Masthead(symbol="A/81/L.5"), Masthead(symbol="A/C.3/81/L.5")],
)
def test_the_session_is_read_of_the_line_or_of_the_symbol(masthead):
    assert session_number(Resolution(masthead, (), ())) == 81


def test_the_session_of_an_adopted_text_is_in_its_number():
    assert session_number(Resolution(Masthead(), (), (), "81/5")) == 81
    assert session_number(Resolution(Masthead(), (), ())) is None


def test_passages_are_asked_for_by_role_and_by_name():
    assert [one.name for one in TEXT.of(Role.OPERATIVE)] == ["OP1", "OP2"]
    assert TEXT.named("OP2").words == "Decides to meet."
    assert TEXT.named("OP3") is None


def test_an_expression_is_looked_for_in_paragraphs_and_notes():
    assert [(one.name, match[0]) for one, match in TEXT.matches(re.compile("[Rr]e[sp]o"))] == [
        ("PP1", "repo"),
        ("note 1", "Reso"),
        ("OP1", "repo"),
    ]
    assert list(TEXT.matches(re.compile("[Rr]e[sp]o"), having="no such words")) == []


def test_a_text_of_sentences_is_an_outcome_document():
    assert not TEXT.outcome
    assert draft("1. We meet. / 2. We report. / 3. We part.", phrases()).outcome


def test_every_word_of_the_vocabulary_stands_where_it_says():
    assert all(match[0].lower() == word for word, places in TEXT.vocabulary.items() for _, match in places)
    assert "report" in TEXT.vocabulary
