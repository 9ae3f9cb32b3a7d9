from dataclasses import replace

import pytest

from drafter.compare.rolling import rolling
from drafter.model.errors import UnprovedRedline
from drafter.writers.rolling import proof, write
from drafter.writers.rolling.proof import prove, prove_words
from tests.resolutions import adopted, draft, template
from tests.writers.rolling.rolled_texts import DIFFERING, STAMP, compiled


def written(text):
    return write(text, template(text.ours), STAMP)


def test_a_file_that_does_not_give_the_text_of_a_side_is_not_proved():
    other = compiled(Norway=DIFFERING["Norway"], Chile=["OP 2: “seized” → “fond”"])
    with pytest.raises(UnprovedRedline, match="accepting the changes of Chile would not give that text"):
        prove(written(compiled(**DIFFERING)), template(draft()), other)


def test_a_file_that_does_not_give_the_draft_back_is_not_proved():
    text = compiled(**DIFFERING)
    other = compiled(replace(draft(), masthead=replace(draft().masthead, symbol="A/81/L.2")), **DIFFERING)
    with pytest.raises(UnprovedRedline, match="rejecting all changes would not give the draft back"):
        prove(written(text), template(draft()), other)


def test_a_row_that_is_lost_is_not_proved():
    text = compiled(adopted(), Norway=["table: “12” → “13”"])
    with pytest.raises(UnprovedRedline):
        prove(written(compiled(adopted(), Norway=[])), template(adopted()), text)


@pytest.mark.parametrize("taken", ["sided_words", "sided_rows"])
def test_words_that_are_not_those_of_a_side_are_not_proved(taken, monkeypatch):
    text = compiled(adopted(), Norway=["table: “12” → “13”", "OP 1: “report” → “note”"])
    prove_words(text)
    monkeypatch.setattr(proof, taken, lambda *_: ())
    with pytest.raises(UnprovedRedline, match="would not be those of its text"):
        prove_words(text)


def test_a_text_that_all_share_is_proved():
    prove_words(rolling(draft(), {"Norway": draft()}))
