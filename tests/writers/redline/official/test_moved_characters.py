"""The characters that moved, and those that changed on the way."""

from drafter.compare import compare
from drafter.readers import read
from drafter.writers.redline.official.base_file import BaseFile
from drafter.writers.redline.official.locating import Locator
from drafter.writers.redline.official.moved_characters import moved_characters
from drafter.writers.redline.tracked import tracked_lines
from tests.resolutions import draft, preambular, word_file

SHIPS = preambular("Noting", " the report of the ships that have called at harbours of the north in this year,")
MANY = preambular("Noting", " the report of the many ships that have called at harbours of the north in this year,")
NIGHT = preambular("Stressing", " the lights that shine at night over the sea,")
ICE = preambular("Welcoming", " quite another paper on the ice of the winter,")


def taken(old, new):
    """For each paragraph that words are taken from: all of its words, and those that moved."""
    base = word_file(draft(body=old))
    text = read(base, "x.docx")[0]
    lines = [line for line in tracked_lines(compare(text, draft(body=new))) if line.pieces or line.lead]
    for line, place in Locator(BaseFile(base)).places(lines):
        moved = moved_characters(place, line) if line.op.name == "DELETED" else ()
        if moved:
            yield "".join(place.characters[n].words for n in sorted(moved))


def test_all_words_of_a_paragraph_that_only_moved_did():
    (words,) = taken((SHIPS, NIGHT, ICE), (NIGHT, ICE, SHIPS))
    assert words.strip().startswith("Noting the report of the ships")
    assert words.endswith("in this year,")


def test_a_word_that_was_taken_out_on_the_way_did_not_move():
    (words,) = taken((MANY, NIGHT, ICE), (NIGHT, ICE, SHIPS))
    assert "many" not in words
    assert "in this year," in words


def test_where_nothing_moved_there_is_none():
    assert list(taken((SHIPS, NIGHT, ICE), (NIGHT, ICE))) == []
