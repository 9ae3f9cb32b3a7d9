from hypothesis import given
from hypothesis import strategies as st

from drafter.compare import Op, whole
from drafter.compare.rolling.excerpts import excerpt, excerpt_beside
from drafter.compare.words import compare_words
from drafter.model.resolution import Emphasis, Link, Text

LONG = "Requests all States of the north and of the south to light {} harbours by day and by night and to tell {} of it"
OLD, NEW = (Text(LONG.format("their", "ships")),), (Text(LONG.format("their", "boats")),)
OTHER = (Text(LONG.format("all", "ships")),)
WORDS = st.lists(st.sampled_from(("a", "b", "light", "ship,")), max_size=30).map(" ".join)


def spelled(pieces):
    marks = {Op.KEPT: "", Op.DELETED: "-", Op.INSERTED: "+"}
    return "".join(piece.words.join((marks[piece.op],) * 2) for piece in pieces)


@given(WORDS, WORDS)
def test_no_change_is_left_out_and_nothing_is_put_in_but_the_sign(old, new):
    pieces = compare_words((Text(old),), (Text(new),))
    shown = excerpt(pieces)
    assert [one for one in shown if one.op is not Op.KEPT] == [one for one in pieces if one.op is not Op.KEPT]
    rest = spelled(pieces)
    for part in filter(None, spelled(shown).split(" …")):
        assert part in rest
        rest = rest.partition(part)[2]


def test_the_first_words_and_those_beside_a_change_are_shown():
    assert spelled(excerpt(compare_words(OLD, NEW))) == (
        "Requests all States of … and by night and to tell -ships-+boats+ of it"
    )


def test_beside_several_proposals_the_words_around_each_are_shown():
    proposals = [compare_words(OLD, NEW), compare_words(OLD, OTHER)]
    assert spelled(excerpt_beside(whole(OLD, Op.KEPT), proposals)) == (
        "Requests all States of the north and of the south to light their harbours by day and by night and to tell "
        "ships of it"
    )
    assert spelled(excerpt_beside(whole(OLD, Op.KEPT), proposals[:1])) == (
        "Requests all States of … and by night and to tell ships of it"
    )


def test_looks_stay_and_what_leads_somewhere_is_not_cut():
    words = (
        Emphasis("Requests"),
        Text(" of all. " * 9),
        Link("the long page of all States of the south", "https://a.org"),
    )
    shown = excerpt((*whole(words, Op.KEPT), *whole((Text("now"),), Op.INSERTED)))
    assert isinstance(shown[0].printed.inline, Emphasis)
    assert words[2] in [one.printed.inline for one in shown]


def test_a_paragraph_that_only_moved_shows_its_first_words():
    assert spelled(excerpt(whole(OLD, Op.KEPT))) == "Requests all States of …"
