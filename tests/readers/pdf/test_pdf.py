"""What is read from PDF files that are printed here: paragraphs, notes, marks and tables; no furniture."""

import io
import sys
from collections import Counter

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import UnreadableSource
from drafter.model.resolution import Emphasis, Note, Paragraph, Strong, Text, plain
from drafter.readers.grammar import parse
from drafter.readers.grammar.coverage import source_words
from drafter.readers.pdf import read
from drafter.readers.source import Mark, SourceTable
from tests.readers.pdf.paper import INDENT, LEFT, at, mark, paper, rule

FULL = "and so on and so on and so on and so on and so on and so on and so on,"
"""A line as wide as the column."""


def filler(y):
    """Lines that make the column known: a paragraph over its full width."""
    return [
        at(INDENT, y, "Noting", "italic"),
        at(182, y, "that " + FULL[:57]),
        at(LEFT, y + 12, FULL),
        at(LEFT, y + 24, FULL),
    ]


def texts(*pages):
    return [block.words for block in read(paper(*pages)).blocks]


def test_lines_are_joined_to_paragraphs_by_their_distance():
    assert texts([*filler(100), at(INDENT, 142, "Recalling it,"), at(INDENT, 160, "Noting it,")])[1:] == [
        "Recalling it,",
        "Noting it,",
    ]


def test_an_indented_line_at_the_same_distance_begins_a_paragraph():
    page = [*filler(100), at(LEFT, 136, "it ends here,"), at(INDENT, 148, "Recalling it,"), at(LEFT, 160, "at last,")]
    assert texts(page)[1:] == ["Recalling it, at last,"]


def test_a_word_that_is_set_in_pieces_is_one_word():
    assert texts(
        [*filler(100), at(INDENT, 142, "Secre"), at(173, 142, "tary"), at(194, 142, "-"), at(200, 142, "General")]
    )[1:] == ["Secretary-General"]


def test_a_gap_between_pieces_is_a_space():
    assert texts([*filler(100), at(INDENT, 142, "one"), at(165, 142, "two")])[1:] == ["one two"]


@pytest.mark.parametrize(
    ("left", "right", "whole"),
    [
        ("the Non-", "Proliferation", "the Non-Proliferation"),
        ("the Secretary- ", "General", "the Secretary-General"),
        ("in 2025–", "2026", "in 2025–2026"),
        ("short-", "and long-term", "short- and long-term"),
        ("coop\u00ad", "eration", "cooperation"),
        ("A/RES/", "79/1", "A/RES/79/1"),
    ],
)
def test_a_word_that_is_cut_by_the_end_of_a_line_is_whole_again(left, right, whole):
    assert texts([*filler(100), at(INDENT, 142, left), at(LEFT, 154, right)])[1:] == [whole]


def test_italics_and_bold_come_from_the_fonts():
    page = [
        *filler(100),
        at(INDENT, 142, "Recalling ", "italic"),
        at(198, 142, "it,"),
        at(LEFT, 166, "Heading", "bold"),
    ]
    _, paragraph, heading = read(paper(page)).blocks
    assert paragraph.inlines == (Emphasis("Recalling "), Text("it,"))
    assert heading.inlines == (Strong("Heading"),)


def test_a_raised_number_is_the_mark_of_a_note_at_the_foot():
    page = [
        *filler(100), at(INDENT, 142, "the Agenda, "), mark(205, 142, "1"), at(212, 142, "and more,"),
        at(100, 690, "__________"), mark(117, 700, "1", 8.5), at(123, 700, "Resolution 70/1.", size=8.5),
    ]  # fmt: skip
    _, paragraph, note = read(paper(page)).blocks
    assert paragraph.inlines[:2] == (Text("the Agenda,"), Mark("1"))
    assert " ".join(paragraph.words.split()) == "the Agenda, and more,"
    assert (note.note, note.words) == ("1", "Resolution 70/1.")


def test_two_raised_numbers_are_two_marks_and_one_without_a_note_stays():
    page = [
        *filler(100), at(INDENT, 142, "it"), mark(157, 142, "1,2"), at(170, 142, "in km"), mark(195, 142, "2"),
        at(INDENT, 160, "CO"), mark(157, 160, "3"),
        at(100, 680, "__________"), mark(117, 690, "1", 8.5), at(123, 690, "One.", size=8.5),
        mark(117, 702, "2", 8.5), at(123, 702, "Two.", size=8.5),
    ]  # fmt: skip
    _, first, second, *_ = read(paper(page)).blocks
    assert [i.label for i in first.inlines if isinstance(i, Mark)] == ["1", "2", "2"]
    assert second.words == "CO³"


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


def test_a_mark_that_begins_a_line_belongs_to_the_word_before_it():
    page = [*filler(100), at(INDENT, 142, "Recalling the Agenda "), mark(LEFT, 154, "1"), at(126.5, 154, "and more,"),
            at(100, 690, "__________"), mark(117, 700, "1", 8.5), at(123, 700, "A.", size=8.5)]  # fmt: skip
    words = [i for i in read(paper(page)).blocks[1].inlines if i != Text("")]
    assert words == [Text("Recalling the Agenda"), Mark("1"), Text(" "), Text("and more,")]


def test_a_space_in_the_run_of_a_mark_is_a_space():
    page = [*filler(100), at(INDENT, 142, "in 2022"), mark(182, 142, "1 "), at(188, 142, "and,"),
            at(100, 690, "__________"), mark(117, 700, "1", 8.5), at(123, 700, "A.", size=8.5)]  # fmt: skip
    assert plain(read(paper(page)).blocks[1].finished) == "in 2022 and,"


@pytest.mark.parametrize("label", ["(mm)", "(mm) "])
def test_a_letter_in_brackets_and_the_word_after_it_are_apart_however_near_they_stand(label):
    assert texts([*filler(100), at(INDENT, 142, label), at(167.5, 142, "Designing it,")])[1:] == ["(mm) Designing it,"]


def test_an_enacting_clause_close_under_the_title_is_none_of_it():
    page = [*filler(100), at(LEFT, 160, "Peace in the world"), at(LEFT, 172, "The General Assembly", "italic"),
            at(223, 172, ","), at(LEFT, 184, "Noting", "italic"), at(158, 184, "it,")]  # fmt: skip
    assert texts(page)[1:] == ["Peace in the world", "The General Assembly,", "Noting it,"]


def test_session_and_committee_of_one_size_are_two_lines():
    page = [*filler(100), at(60, 160, "Eightieth session"), at(60, 172, "Second Committee")]
    assert texts(page)[1:] == ["Eightieth session", "Second Committee"]


def test_what_nobody_can_see_is_no_text():
    document = read(paper([*filler(100), at(60, 142, "3", size=0.96)]))
    assert len(document.blocks) == 1
    assert [one.message for one in document.problems] == ["words in type too small to be seen are left out"]


def test_a_note_goes_on_at_the_foot_of_the_next_page():
    first = [*filler(100), at(INDENT, 142, "it"), mark(157, 142, "1"), at(100, 690, "__________"),
             mark(117, 700, "1", 8.5), at(123, 700, "It begins", size=8.5)]  # fmt: skip
    second = [*filler(100), at(100, 690, "__________"), at(123, 700, "and ends.", size=8.5)]
    assert read(paper(first, second)).blocks[-1].words == "It begins and ends."


def test_a_star_after_the_sponsors_is_a_mark():
    page = [*filler(100), at(INDENT, 160, "Italy:", "bold"), at(177, 160, "*"),
            at(182, 160, " draft resolution", "bold"), at(100, 690, "__________"),
            at(110, 700, "* On behalf.", size=8.5)]  # fmt: skip
    _, sponsors, note = read(paper(page)).blocks
    assert Mark("*") in sponsors.inlines
    assert (note.note, note.words) == ("*", "On behalf.")


def test_headers_footers_and_numbers_of_pages_and_jobs_are_no_text():
    def page(number, *furniture):
        return [*filler(100), at(INDENT, 142, f"Noting page {number},"), *furniture]

    def printed(number):
        header, foot = (
            [at(60, 50, "A/RES/79/1"), rule(60, 65, 490)],
            [at(540, 755, f"{number}/3"), at(60, 755, "25-14350")],
        )
        return page(number, *(header if number > 1 else ()), *foot)

    assert texts(*map(printed, (1, 2, 3))) == texts(*map(page, (1, 2, 3)))


def test_a_note_at_the_very_foot_is_no_footer_even_when_it_comes_again():
    def page(number):
        return [*filler(100), at(INDENT, 142, "it"), mark(157, 142, str(number)), at(100, 720, "__________"),
                mark(117, 732, str(number), 8.5), at(123, 732, "Ibid.", size=8.5)]  # fmt: skip

    assert [
        block.note for block in read(paper(page(1), page(2), page(3))).blocks if getattr(block, "note", "")
    ] == list("123")


def test_a_paragraph_that_a_page_cuts_is_whole_again():
    first = [
        at(INDENT, 90, "The General Assembly", "italic"),
        at(247, 90, ","),
        *filler(108),
        at(LEFT, 144, FULL[:-1]),
    ]
    second = [at(LEFT, 90, "United Nations and all,"), at(INDENT, 108, "Recalling", "italic"), at(195, 108, "it,")]
    body = parse(read(paper(first, second)))[0].body
    assert [type(b).__name__ for b in body] == ["Enacting", "Paragraph", "Paragraph"]
    assert plain(body[1].inlines).endswith("and so on United Nations and all,")


def test_a_heading_at_the_head_of_a_page_is_no_rest_of_the_paragraph_before():
    first = [at(INDENT, 90, "The General Assembly", "italic"), at(247, 90, ","), *filler(108)]
    second = [at(LEFT, 90, "Some heading", "bold"), at(INDENT, 108, "Recalling", "italic"), at(195, 108, "it,")]
    body = parse(read(paper(first, second)))[0].body
    assert [type(b).__name__ for b in body] == ["Enacting", "Paragraph", "Heading", "Paragraph"]


def test_rows_and_columns_are_a_table():
    rows = [("Action", "Post", "Number"), ("New post", "Officer", "1"), ("Moved", "Assistant", "22")]
    page = [*filler(100), *(at(x, 160 + 14 * n, cell, size=8) for n, row in enumerate(rows)
                            for x, cell in zip((LEFT, 230, 400), row, strict=True)),
            at(230, 198, "at large", size=8), *filler(240)]  # fmt: skip
    table = read(paper(page)).blocks[1]
    assert isinstance(table, SourceTable)
    assert ["".join(i.words for i in cell) for cell in table.rows[2]] == ["Moved", "Assistant at large", "22"]


def test_a_whole_resolution_is_recognized():
    page = [
        at(123, 58, "United Nations"), at(480, 57, "A/RES/79/1"), at(123, 86, "General Assembly", "bold", 20),
        at(397, 86, "Distr.: General"), at(397, 98, "8 September 2025"), rule(60, 209, 490),
        at(60, 222, "Seventy-ninth session", "bold"), at(60, 234, "Agenda item 125 (s)"),
        at(60, 246, "Some title", "bold"), at(123, 290, "Resolution adopted by the General Assembly", "bold", 14),
        at(123, 305, "on 5 September 2025", "bold", 14),
        at(123, 330, "["), at(128, 330, "without reference", "italic"), at(213, 330, "]"),
        at(72, 360, "79/1.", "bold", 12), at(123, 360, "A title in", "bold", 12), at(123, 374, "two lines", "bold", 12),
        at(INDENT, 400, "The General Assembly", "italic"), at(248, 400, ","),
        at(INDENT, 418, "1."), at(171, 418, "Requests", "italic"), at(213, 418, " " + FULL[:50]), at(LEFT, 430, FULL),
        at(LEFT, 442, FULL), at(LEFT, 454, "Council."),
        at(390, 480, "95th plenary meeting", "italic"), at(410, 492, "5 September 2025", "italic"),
    ]  # fmt: skip
    resolution, problems = parse(read(paper(page)))
    assert problems == ()
    assert (resolution.number, plain(resolution.title)) == ("79/1", "A title in two lines")
    assert (resolution.masthead.symbol, resolution.masthead.date) == ("A/RES/79/1", "8 September 2025")
    assert resolution.masthead.adoption == "Resolution adopted by the General Assembly on 5 September 2025"
    assert resolution.masthead.source == (Text("without reference"),)
    assert resolution.closing is not None
    assert [b.label for b in resolution.body if isinstance(b, Paragraph)] == ["1."]
    assert not [i for b in resolution.body for i in b.inlines if isinstance(i, Note)]


def test_a_page_may_be_turned_and_moved():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper([*filler(100), at(INDENT, 142, "Recalling it,")])))
    page = writer.pages[0]
    page.add_transformation((0, 1, -1, 0, 792 + 50, 70))
    page.mediabox = pypdf.generic.RectangleObject((50, 70, 50 + 792, 70 + 612))
    page.rotate(90)
    assert read(written(writer)).blocks[-1].words == "Recalling it,"


def test_words_that_are_printed_twice_to_look_bold_are_read_once():
    assert texts([*filler(100), at(INDENT, 142, "Annex"), at(INDENT + 0.2, 142, "Annex")])[1:] == ["Annex"]


def test_words_that_are_printed_sideways_are_reported():
    page = [*filler(100), at(300, 300, "Draft").replace(b"1 0 0 1", b"0 1 -1 0")]
    assert "sideways" in read(paper(page)).problems[0].message


def written(writer):
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def locked():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper(filler(100))))
    writer.encrypt("secret")
    return written(writer)


def blank():
    writer = pypdf.PdfWriter()
    writer.add_blank_page(612, 792)
    return written(writer)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"%PDF-1.7\nnothing", "damaged"),
        (paper(filler(100))[:400], "damaged"),
        (locked(), "locked"),
        (blank(), "pictures of pages"),
        (paper([b"% ink\n" * 4_000_000]), "longer than any resolution"),
    ],
    ids=["garbage", "cut", "locked", "blank", "long"],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(data, sentence):
    with pytest.raises(UnreadableSource, match=sentence):
        read(data)


def test_without_pypdf_the_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(UnreadableSource, match="pip install"):
        read(paper(filler(100)))


PIECES = st.lists(
    st.tuples(
        st.sampled_from([60, 100, 123, 147, 200, 300, 420, 480]),
        st.integers(15, 110).map(lambda n: 6 * n + 2),
        st.text("abXY ,.;-", min_size=1, max_size=20),
        st.sampled_from(["roman", "italic", "bold"]),
        st.sampled_from([6.5, 8.5, 10, 12, 14]),
    ),
    min_size=1,
    max_size=20,
    unique_by=lambda piece: piece[:2],
)


def letters(text):
    return Counter(letter for letter in text if letter.isalpha())


@given(st.lists(PIECES, min_size=1, max_size=3))
def test_no_letter_is_lost_or_doubled_wherever_it_stands(pages):
    printed = letters(text for page in pages for _, _, words, _, _ in page for text in words)
    data = paper(*([at(*piece) for piece in page] for page in pages))
    if not printed and not any(piece[2].strip() for page in pages for piece in page):
        return
    document = read(data)
    assert letters("".join(source_words(document).elements())) == printed
