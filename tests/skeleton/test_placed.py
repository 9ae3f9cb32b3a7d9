"""Texts that know where they stand, and changes of a file in place."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.skeleton.placed import place_of, replaced
from drafter.skeleton.yaml import read


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5), st.text(max_size=3)), max_size=4))
def test_what_is_outside_of_the_edits_stays_byte_for_byte(wanted):
    edits, end = [], 0
    for gap, length, new in wanted:
        edits.append((end + gap, end + gap + length, new))
        end += gap + length
    text = "".join(chr(0x4E00 + n) for n in range(end + 5))
    kept = [text[a:b] for a, b in zip([0, *(e[1] for e in edits)], [*(e[0] for e in edits), len(text)], strict=True)]
    parts = [part for pair in zip(kept, [*(e[2] for e in edits), ""], strict=True) for part in pair]
    assert replaced(text, edits) == "".join(parts)


def test_a_list_stands_where_its_first_text_stands():
    assert str(place_of(read("a: one\nb:\n  - {c: two}\n", "x.yaml")["b"])) == "x.yaml:3:6"
    assert str(place_of([])) == ""
