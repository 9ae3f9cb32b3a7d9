"""No word of a source is lost and none is added, whatever the source looks like."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import UnreadableSource
from drafter.model.resolution import (
    Emphasis,
    Text,
)
from drafter.readers.grammar import parse
from drafter.readers.grammar.coverage import added_words, lost_words
from drafter.readers.source import Mark, SourceDocument, SourceParagraph, SourceTable
from drafter.readers.text import read

LINES = [
    "United Nations", "General Assembly", "A/80/L.5", "Distr.: General", "8 September 2025", "Original: English",
    "Seventy-ninth session", "Second Committee", "Agenda item 125 (s)", "Agenda items 5 and 6",
    "Some title of an item", "Italy:* draft resolution", "Resolution adopted by the General Assembly on 1 May 2025",
    "on 1 May 2025", "[on the report of the Second Committee (A/79/1, para. 5)]", "79/332. A title", "79/332.",
    "Resolution 2417 (2018)", "The General Assembly,", "*The General Assembly,*", "The General Assembly",
    "The General Assembly, having met,", "Recalling its resolution¹ of", "*Recalling also* the report,",
    "Nothing known here", "with a long-", "term goal;", "1. Requests the Council:", "2.", "Decides to:", "(a) Do;",
    "(i) Go;", "(ii) Stay;", "(z) Odd;", "I", "A", "A. Heading", "Article 5", "**Bold heading**", "# Heading",
    "and then it ends.", "95th plenary meeting", "4 July 2024", "53rd meeting 3 May 2024", "Annex", "Annex II",
    "Code of conduct", "| a | b |", "---", "¹ Resolution 70/1.", "² *Ibid.*", "* On behalf.", "word²", "", "", "", "",
]  # fmt: skip
pages = st.lists(st.sampled_from(LINES), max_size=40).map("\n".join)
word = st.text(st.sampled_from("ab,.;:()[]*¹ 1iv-–/AIT“”"), max_size=12)
inline = st.one_of(word.map(Text), word.map(Emphasis), st.sampled_from("12*").map(Mark))
paragraph = st.builds(
    SourceParagraph,
    st.lists(inline, max_size=4).map(tuple),
    note=st.sampled_from(["", "", "", "1", "2", "*"]),
    label=st.sampled_from(["", "", "", "1.", "(a)", "(i)", "odd"]),
    role=st.sampled_from(["", "", "", "heading", "title", "annex", "session", "enacting", "strange"]),
    page=st.integers(1, 3),
    tight=st.booleans(),
)
table = st.lists(st.lists(st.lists(inline, max_size=2).map(tuple), max_size=3).map(tuple), max_size=3).map(
    lambda rows: SourceTable(tuple(rows))
)


def keeps_every_word(document):
    try:
        resolution, _ = parse(document)
    except UnreadableSource:
        return
    assert not lost_words(document, resolution)
    assert not added_words(document, resolution)


@given(pages)
def test_no_word_of_any_page_is_lost_or_added(text):
    keeps_every_word(read((text + "\nx").encode()))


@given(pages)
def test_no_word_is_lost_below_an_enacting_clause(text):
    keeps_every_word(read(f"79/1. Title\n\nThe General Assembly,\n\n{text}".encode()))


@given(st.lists(st.one_of(paragraph, table), max_size=12).map(tuple))
def test_no_word_of_any_source_is_lost_or_added(blocks):
    keeps_every_word(SourceDocument(blocks))


def test_the_comma_between_two_stars_is_computed_and_not_lost():
    stars = (Text("Iraq:"), Mark("*"), Text(","), Mark("**"), Text(" draft resolution"))
    notes = (SourceParagraph((Text("On behalf of a group."),), note=mark) for mark in ("*", "**"))
    keeps_every_word(
        SourceDocument((SourceParagraph(stars), SourceParagraph((Text("The General Assembly,"),)), *notes))
    )


def test_a_note_at_the_bracket_of_a_line_above_the_title_stays():
    note = SourceParagraph((Text("A note."),), note="1")
    for line in ((Mark("1"), Text("[on a report]")), (Text("[on a report]"), Mark("1"))):
        keeps_every_word(SourceDocument((SourceParagraph(line), SourceParagraph((), role="enacting"), note)))
