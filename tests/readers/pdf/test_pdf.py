"""What is read from PDF files that are printed here: paragraphs, notes, marks and tables; no furniture."""

from collections import Counter
from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Note, Paragraph, Text, plain
from drafter.readers.grammar import parse
from drafter.readers.grammar.coverage import source_words
from drafter.readers.pdf import read
from tests.readers.pdf.paper import FULL, INDENT, LEFT, at, filler, paper, rule


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
    """Count letters; a raised one, which is read as such, is the same letter."""
    return Counter(letter for letter in normalize("NFKC", text) if letter.isalpha())


@given(st.lists(PIECES, min_size=1, max_size=3))
def test_no_letter_is_lost_or_doubled_wherever_it_stands(pages):
    printed = letters("".join(words for page in pages for _, _, words, _, _ in page))
    data = paper(*([at(*piece) for piece in page] for page in pages))
    if not printed and not any(piece[2].strip() for page in pages for piece in page):
        return
    document = read(data)
    assert letters("".join(source_words(document).elements())) == printed
