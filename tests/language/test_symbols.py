"""Resolution numbers and document symbols."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.symbols import NUMBER, links, number_of, session_of, symbol_of

NUMBERS = st.builds("{}/{}".format, st.integers(31, 120) | st.integers(28, 33).map("S-{}".format), st.integers(1, 400))


@given(NUMBERS)
def test_the_number_is_read_back_from_the_symbol(number):
    assert number_of(symbol_of(number)) == number


@given(st.lists(NUMBERS, min_size=1, max_size=5, unique=True))
def test_every_number_of_a_list_becomes_a_link_in_its_order(numbers):
    text = "its resolutions " + " and ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1]))) + " on peace"
    found = list(links(text))
    assert [text[start:end] for start, end, _ in found] == numbers
    assert [url.rsplit("/RES/")[1] for _, _, url in found] == numbers


@given(st.text())
def test_links_never_overlap_and_stand_inside_the_text(text):
    end = 0
    for start, stop, _ in links(text):
        assert end <= start < stop <= len(text)
        end = stop


@given(NUMBERS)
def test_a_number_is_recognized_whole(number):
    assert NUMBER.fullmatch(number)
    assert session_of(number) == (None if number.startswith("S") else int(number.split("/")[0]))


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Economic and Social Council resolution 1980/67 of 25 July 1980", ["E/RES/1980/67"]),
        ("Human Rights Council resolution 52/3", ["A/HRC/RES/52/3"]),
        ("Security Council resolution 1373 (2001)", ["S/RES/1373(2001)"]),
        ("its resolution 2200 A (XXI) of 16 December 1966", ["A/RES/2200(XXI)"]),
        ("the report for 2024/25", []),
        ("A/79/L.__", []),
        ("and/or", []),
        (
            "its resolutions 70/1 of 25 September 2015, in which it met, and 79/211 of 19 December 2024 on children, "
            "as well as decision 75/567 of 16 June 2021 and 76/2 of 3 October 2021",
            ["A/RES/70/1", "A/RES/79/211"],
        ),
        ("its resolution 70/1, on 24/7 of the lines, and 79/211", ["A/RES/70/1"]),
        ("see A/79/1 and A/79/2.", ["A/79/1", "A/79/2"]),
        ("A/78/6 (Sect. 3)/Add.1 and A/73/12 (Part I).", ["A/78/6(Sect.3)/Add.1", "A/73/12(PartI)"]),
    ],
)
def test_a_link_leads_to_the_organ_that_is_named(text, targets):
    assert [url.split("/en/")[1] for _, _, url in links(text)] == targets
