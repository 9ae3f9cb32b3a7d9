"""Whose words ours are, where several edited forms are merged one after the other."""

from dataclasses import replace

from drafter.model.resolution import Text
from drafter.rendering.merging.pairing.conflict_authors import AuthorText, whose
from drafter.rendering.merging.pairing.three_way import Conflict
from tests.resolutions import draft

NORWAY, CHAD = (replace(draft(), title=(Text(words),)) for words in ("Safety of all harbours", "Safety of ports"))


def conflict(words):
    return Conflict("title", (Text(words),) if words else (), (Text("Safety"),))


def test_words_that_one_author_wrote_are_his():
    before = [AuthorText("Norway", draft(), NORWAY), AuthorText("Chad", draft(), CHAD)]
    assert whose(conflict("Safety of all harbours"), before) == "Norway"
    assert whose(conflict("Safety of ports"), before) == "Chad"


def test_words_that_several_wrote_alike_are_of_all_of_them():
    assert (
        whose(conflict("Safety of ports"), [AuthorText(name, draft(), CHAD) for name in ("Chad", "Mali")])
        == "Chad; Mali"
    )


def test_words_of_the_draft_and_of_nobody_are_ours():
    before = [AuthorText("Norway", NORWAY, NORWAY)]
    assert {whose(conflict(words), before) for words in ("Safety of all harbours", "Another title", "")} == {"ours"}


def test_who_took_a_paragraph_out_has_its_place_in_the_choice_and_who_rewrote_it_has_not():
    gone, rewritten = replace(draft(), title=()), replace(draft(), title=(Text("Safety of all small harbours"),))
    before = [AuthorText("Norway", NORWAY, gone), AuthorText("Chad", NORWAY, rewritten)]
    taken_out = Conflict("title", (), (Text("Safety of all the harbours"),))
    assert whose(taken_out, before) == "Norway"
    assert whose(taken_out, before[1:]) == "ours"
