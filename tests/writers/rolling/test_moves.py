from drafter.compare import Op
from drafter.compare.rolling import OURS, rolling
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART
from drafter.writers.rolling import write
from drafter.writers.rolling.lines import LineEnd, line_ends, rolling_lines
from drafter.writers.rolling.moves import moved_places
from tests.edits import edited
from tests.resolutions import draft, template

MOVE = ["OP 1 (b) (i) to after OP 1 (b) (ii)"]


def places(lines, ends=None):
    text = rolling(draft(), {"Norway": edited(draft(), lines), "Chad": draft()})
    found = list(rolling_lines(text.body, {side: text.of(side) for side in (OURS, *text.sides)}, 3))
    return moved_places(text.sides, text.body, found, ends(found) if ends else line_ends(found))


def test_both_places_have_one_name_and_the_numbers_of_their_paragraphs():
    found = places(MOVE)
    assert sorted(place.op for place in found.values()) == [Op.DELETED, Op.INSERTED]
    assert len({(place.name, place.by) for place in found.values()}) == 1
    assert min(found) >= 3


def test_what_has_the_end_of_another_paragraph_does_not_move():
    assert places(MOVE, lambda lines: [LineEnd(line.sides, line, line.sides) for line in lines]) == {}


def test_a_rolling_text_has_moves_of_their_author():
    text = rolling(draft(), {"Norway": edited(draft(), MOVE), "Chad": edited(draft(), ["OP 2: “matter” → “question”"])})
    document = unpacked(write(text, template(draft()), "2027-07-01T00:00:00Z"))[DOCUMENT_PART].decode()
    for end in ("From", "To"):
        inside = document.partition(f"<w:move{end}RangeStart")[2].partition(f"<w:move{end}RangeEnd")[0]
        assert f"<w:move{end} " in inside
        assert 'w:author="Norway"' in inside
        assert "Chad" not in inside
