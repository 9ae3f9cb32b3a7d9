"""The grammar of a resolution. First the law: no word is lost, none is added, nothing is refused without a reason."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import UnreadableSource
from drafter.model.resolution import (
    Annex,
    Closing,
    Emphasis,
    Enacting,
    Heading,
    Note,
    NoteAgain,
    Paragraph,
    Part,
    Table,
    Text,
    plain,
)
from drafter.readers.grammar import parse
from drafter.readers.grammar.coverage import added_words, lost_words
from drafter.readers.source import Mark, SourceDocument, SourceParagraph, SourceTable
from drafter.readers.text import read

SEEDS = [Path(__file__).parents[2] / "data" / "sources" / name for name in ("77-338.md", "79-332.txt")]

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


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_the_transcripts_keep_every_word(seed):
    document = read(seed.read_bytes())
    resolution, problems = parse(document)
    assert not lost_words(document, resolution)
    assert not added_words(document, resolution)
    assert problems == ()


def resolution_of(text):
    return parse(read(text.encode()))[0]


def body_of(text):
    return resolution_of(f"The General Assembly,\n\n{text}").body[1:]


def notes_of(blocks):
    return [i for b in blocks for i in b.inlines if isinstance(i, Note)]


@pytest.mark.parametrize(("seed", "preambular", "operative", "notes"), [(SEEDS[0], 23, 5, 7), (SEEDS[1], 31, 5, 8)])
def test_the_transcripts_have_their_paragraphs_and_notes(seed, preambular, operative, notes):
    body = resolution_of(seed.read_text("utf-8")).body
    parts = [b.part for b in body if isinstance(b, Paragraph)]
    assert parts == [Part.PREAMBULAR] * preambular + [Part.OPERATIVE] * operative
    assert len(notes_of(body)) == notes
    assert all(isinstance(b.inlines[0], Emphasis) for b in body)


def test_the_transcript_without_italics_has_the_masthead_and_the_closing():
    resolution = resolution_of(SEEDS[1].read_text("utf-8"))
    masthead = resolution.masthead
    assert (masthead.symbol, masthead.date, masthead.session) == (
        "A/RES/79/332",
        "8 September 2025",
        "Seventy-ninth session",
    )
    assert masthead.source == (Text("without reference to a Main Committee (A/79/L.124)"),)
    assert resolution.closing == Closing("95th plenary meeting", "5 September 2025")
    assert plain(resolution.title).startswith("Cooperation")


def test_the_comma_of_the_enacting_clause_is_roman():
    assert resolution_of("*The General Assembly,*").body == (Enacting((Emphasis("The General Assembly"), Text(","))),)


def test_lost_italics_of_opening_phrases_come_back():
    first, second = body_of("Taking note also of it,\n\n1. Also requests more.")
    assert first.inlines == (Emphasis("Taking note also"), Text(" of it,"))
    assert second.inlines == (Emphasis("Also requests"), Text(" more."))


def test_italics_of_the_source_win():
    (paragraph,) = body_of("*Taking* note of it,")
    assert paragraph.inlines == (Emphasis("Taking"), Text(" note of it,"))


@pytest.mark.parametrize("rest", ["goal of peace,", "United Nations act,"])
def test_a_paragraph_cut_by_a_page_and_its_notes_is_whole_again(rest):
    first, second = body_of(f"Welcoming¹ the\n\n¹ A note.\n\n{rest}\n\nNoting more,")
    assert plain(first.inlines) == f"Welcoming the {rest}"
    assert first.inlines[1] == Note((Text("A note."),))
    assert plain(second.inlines) == "Noting more,"


def test_a_complete_paragraph_before_a_page_break_stays_alone():
    assert len(body_of("Welcoming it,\n\n---\n\nCelebrating the day,\n\n---\n\n1. Requests that.")) == 3


def test_a_cut_after_a_comma_is_joined_by_what_follows():
    (paragraph,) = body_of("Welcoming the Agenda,\n\n---\n\nand noting the rest,")
    assert plain(paragraph.inlines) == "Welcoming the Agenda, and noting the rest,"


def test_lines_of_one_paragraph_are_joined_and_a_hyphen_keeps_the_word_whole():
    (paragraph,) = body_of("Noting the Non-\nProliferation Treaty and the years 2025–\n2026, short-\nand long-term,")
    assert (
        plain(paragraph.inlines) == "Noting the Non-Proliferation Treaty and the years 2025–2026, short- and long-term,"
    )


def test_ibid_is_roman():
    (paragraph,) = body_of("Noting it,¹\n\n¹ *Ibid.*, vol. 5.")
    assert notes_of([paragraph]) == [Note((Text("Ibid., vol. 5."),))]


def test_a_mark_that_is_given_again_refers_to_its_note():
    (paragraph,) = body_of("Noting it¹ and that,¹\n\n¹ One.")
    assert paragraph.inlines[-1] == NoteAgain(1)


def test_a_note_without_mark_is_kept_and_reported():
    resolution, problems = parse(read("The General Assembly,\n\nNoting it,\n\n² One.".encode()))
    assert resolution.body[-1] == Paragraph((Text("2 One."),))
    assert [p.rule for p in problems][:1] == ["FN-07"]


def test_sub_paragraphs_have_their_labels_and_degrees():
    blocks = body_of("1. Requests it:\n\n(a) To go:\n\n(i) Now;\n\n(ii) Later;\n\n(b) To stay;\n\n2. Decides more.")
    assert [(b.label, b.level) for b in blocks] == [
        ("1.", 0),
        ("(a)", 1),
        ("(i)", 2),
        ("(ii)", 2),
        ("(b)", 1),
        ("2.", 0),
    ]


def test_the_letter_i_follows_h():
    blocks = body_of("1. Requests:\n\n(h) To go;\n\n(i) To stay.")
    assert [b.level for b in blocks] == [0, 1, 1]


def test_text_after_a_list_is_operative_and_has_no_label():
    assert body_of("1. Requests:\n\n(a) Peace;\n\nand asks for more.")[-1] == Paragraph(
        (Text("and asks for more."),), Part.OPERATIVE
    )


def test_a_sole_operative_paragraph_needs_no_number():
    assert body_of("Approves the report.") == (Paragraph((Emphasis("Approves"), Text(" the report.")), Part.OPERATIVE),)


def test_a_sole_operative_paragraph_may_begin_with_any_verb():
    assert [b.part for b in body_of("Celebrating it,\n\nPostpones the item.")] == [Part.PREAMBULAR, Part.OPERATIVE]


def test_lost_italics_of_any_participle_come_back():
    assert body_of("Celebrating the day,")[0].inlines[0] == Emphasis("Celebrating")


def test_sections_have_their_number_and_may_have_a_preamble():
    blocks = body_of(
        "I\n\n**Outcome**\n\nNoting it,\n\n1. Requests it;\n\nII\n\n**More**\n\nRecalling it,\n\n1. Decides it."
    )
    assert blocks[0] == Heading((Text("Outcome"),), "I")
    assert [b.part for b in blocks if isinstance(b, Paragraph)] == [Part.PREAMBULAR, Part.OPERATIVE] * 2


def test_a_composite_resolution_has_an_enacting_clause_in_each_part():
    blocks = resolution_of(
        "79/1. Title\n\nA\n\nThe General Assembly,\n\n1. Requests;\n\nB\n\nThe General Assembly,\n\n1. Decides."
    ).body
    assert [type(b) for b in blocks] == [Heading, Enacting, Paragraph, Heading, Enacting, Paragraph]


def test_what_is_not_understood_is_kept_as_it_stands():
    resolution, problems = parse(read(b"The General Assembly,\n\nOnce upon a time.\n\n1. Requests it."))
    assert resolution.body[1] == Paragraph((Text("Once upon a time."),))
    assert problems


def test_an_annex_has_its_label_title_and_own_paragraphs():
    resolution = resolution_of(
        "The General Assembly,\n\n1. Adopts it.\n\n5th plenary meeting\n4 July 2024\n\nAnnex II\n\n"
        "Code\n\n1. Judges sit."
    )
    assert resolution.annexes == (
        Annex("Annex II", (Text("Code"),), (Paragraph((Text("Judges sit."),), Part.PLAIN, "1."),)),
    )
    assert resolution.closing == Closing("5th plenary meeting", "4 July 2024")


def test_a_table_stays_a_table():
    assert body_of("| a | b |") == (Table((((Text("a"),), (Text("b"),)),)),)


def test_a_draft_has_sponsors_with_their_star_note():
    draft = resolution_of(
        "A/80/L.5\n\nEightieth session\n\nAgenda item 5\n\nItem\n\nCuba,\nItaly and\nPeru:* "
        "draft resolution\n\nTitle of\nit\n\n"
        "The General Assembly,\n\n1. Decides.\n\n* On behalf of others."
    )
    assert draft.masthead.sponsors == (
        Text("Cuba, Italy and Peru:"),
        Note((Text("On behalf of others."),), "*"),
        Text(" draft resolution"),
    )
    assert (draft.title, draft.masthead.agenda_title) == ((Text("Title of it"),), (Text("Item"),))
    assert not draft.adopted


def test_a_text_that_is_no_resolution_is_refused():
    with pytest.raises(UnreadableSource, match="no resolution"):
        parse(read(b"Dear Sir,\n\nthank you."))
