"""Changes of words are few, read well, and count italics, links and notes."""

import pytest
from hypothesis import given, settings

from drafter.compare import Op, compare_words
from drafter.model.resolution import Emphasis, Link, Note, Text
from tests.profiles import examples
from tests.resolutions import note
from tests.strategies import INLINES


def marked(old, new):
    """Two texts with their changes, as the terminal shows them."""
    sides = [(Text(one),) if isinstance(one, str) else one for one in (old, new)]
    marks = {Op.KEPT: "{}", Op.DELETED: "[-{}-]", Op.INSERTED: "{{+{}+}}"}
    return "".join(marks[piece.op].format(piece.words) for piece in compare_words(*sides))


@settings(max_examples=examples(100))
@given(INLINES, INLINES)
def test_no_two_neighbouring_pieces_could_be_one(old, new):
    found = compare_words(old, new)
    looks = [(p.op, type(p.printed.inline), p.printed.target, getattr(p.printed.inline, "target", "")) for p in found]
    notes = [isinstance(p.printed.inline, Note) for p in found]
    assert not any(a == b and not n for a, b, n in zip(looks, looks[1:], notes, strict=False))


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("its seventy-ninth session", "its eighty-first session", "its [-seventy-ninth-]{+eighty-first+} session"),
        ("on 4 July 2024 in", "on 16 and 17 May 2025 in", "on [-4 July 2024-]{+16 and 17 May 2025+} in"),
        ("see A/79/L.124;", "see A/81/L.5;", "see [-A/79/L.124-]{+A/81/L.5+};"),
        ("2200 A (XXI) of", "2200 B (XXI) of", "[-2200 A (XXI)-]{+2200 B (XXI)+} of"),
        ("States", "states", "[-States-]{+states+}"),
        ("long-term", "long–term", "[-long-term-]{+long–term+}"),
        ("all States to act", "all States also to act", "all States {+also +}to act"),
        ("A, B and C", "A, B, D and C", "A, B{+, D+} and C"),
        ("red old house", "blue new house", "[-red old-]{+blue new+} house"),
    ],
)
def test_words_and_facts_change_as_a_whole(old, new, shown):
    assert marked(old, new) == shown


def test_italics_links_and_notes_count():
    assert marked((Text("Peace"),), (Emphasis("Peace"),)) == "[-Peace-]{+Peace+}"
    assert marked((Link("page", "https://a.org"),), (Link("page", "https://b.org"),)) == "[-page-]{+page+}"
    assert [p.op for p in compare_words((Text("a"), note("Ibid.")), (Text("a"),))] == [Op.KEPT, Op.DELETED]


def test_an_edited_note_stays_and_its_words_change():
    old, new = (Text("Treaty,"), note("See A/79/64, para. 5.")), (Text("Treaty,"), note("See A/81/12, para. 5."))
    kept, edited = compare_words(old, new)
    assert (kept.op, edited.op) == (Op.KEPT, Op.KEPT)
    assert [piece.words for piece in edited.within if piece.op is Op.INSERTED] == ["A/81/12"]
