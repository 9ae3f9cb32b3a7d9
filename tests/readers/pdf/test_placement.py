"""What is a paragraph and what is a note is told by where the lines stand."""

from drafter.readers.pdf import read
from tests.readers.pdf.paper import FULL, INDENT, LEFT, at, filler, mark, paper, texts


def test_notes_without_a_line_over_them_are_found_by_their_size():
    page = [
        *filler(100),
        at(INDENT, 142, "it"),
        mark(157, 142, "1"),
        mark(117, 700, "1", 8.5),
        at(123, 700, "A.", size=8.5),
    ]
    assert read(paper(page)).blocks[-1].note == "1"


def test_a_note_under_the_row_of_underscores_is_one_in_whatever_size_it_is_set():
    page = [
        *filler(100), at(INDENT, 142, "it,"), mark(162, 142, "1"),
        at(100, 690, "__________"), mark(117, 700, "1"), at(123, 700, "Resolution 70/1."),
    ]  # fmt: skip
    document = read(paper(page))
    assert (document.blocks[-1].note, document.blocks[-1].words) == ("1", "Resolution 70/1.")
    assert document.problems == ()


def test_a_blank_to_be_filled_in_is_no_line_over_notes():
    assert texts([*filler(100), at(INDENT, 142, "__________"), at(INDENT, 160, "Signature,")])[1:] == [
        "__________",
        "Signature,",
    ]


def test_a_table_does_not_say_how_large_the_text_is():
    rows = [at(x, 160 + 14 * n, f"Word {n}", size=8) for n in range(30) for x in (LEFT, 230, 400)]
    page = [*filler(100), at(INDENT, 142, "it,"), mark(162, 142, "1"), *rows,
            mark(117, 700, "1", 8), at(123, 700, "A.", size=8)]  # fmt: skip
    document = read(paper(page))
    assert (document.blocks[-1].note, document.blocks[-1].words) == ("1", "A.")
    assert [(str(one.place), one.level) for one in document.problems] == [(":page 1", "hint"), (":page 1", "hint")]


def test_an_enacting_clause_close_under_the_title_is_none_of_it():
    page = [*filler(100), at(LEFT, 160, "Peace in the world"), at(LEFT, 172, "The General Assembly", "italic"),
            at(223, 172, ","), at(LEFT, 184, "Noting", "italic"), at(158, 184, "it,")]  # fmt: skip
    assert texts(page)[1:] == ["Peace in the world", "The General Assembly,", "Noting it,"]


def test_session_and_committee_of_one_size_are_two_lines():
    page = [*filler(100), at(60, 160, "Eightieth session"), at(60, 172, "Second Committee")]
    assert texts(page)[1:] == ["Eightieth session", "Second Committee"]


def test_a_line_of_a_little_larger_type_in_the_middle_of_a_sentence_is_no_paragraph_of_its_own():
    full = "as contributors to the degradation of the environment and to many of the extreme"
    page = [*filler(100), at(INDENT, 142, "Noting " + full), at(LEFT, 156, full + " weather", size=11),
            at(LEFT, 170, "events of the year,"), at(LEFT, 200, "Annex", size=11)]  # fmt: skip
    found = texts(page)
    assert len(found) == 3, found
    assert found[1].endswith("weather events of the year,")


def test_paragraphs_without_space_between_them_are_told_by_how_they_end_and_begin():
    words = ["United Nations", "A/81/L.5", "3 May 2027", "Eightieth session", "The General Assembly,",
             "Recalling its resolution 70/1,", "Noting the coasts of many seas", "in the world and of others,",
             "1. Requests more;", "2. Decides to act."]  # fmt: skip
    page = [*filler(100), *(at(LEFT, 142 + 12 * n, line) for n, line in enumerate(words))]
    joined = "Noting the coasts of many seas in the world and of others,"
    assert texts(page)[1:] == [*words[:6], joined, *words[8:]]


def test_a_line_that_a_browser_has_set_lower_for_its_mark_goes_on_with_the_sentence():
    lines = [at(LEFT, 100 + 12 * n, FULL.rstrip(",")) for n in range(4)]
    last = [at(LEFT, 152.5, "of the Assembly"), at(198, 149, "1", size=8.3), at(206, 152.5, "on it,")]
    (words,) = texts([*lines, *last])
    assert words.endswith("of the Assembly¹ on it,")
