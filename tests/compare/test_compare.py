import pytest
from hypothesis import given, settings

from drafter.compare import Kind, Op, compare, compare_words
from drafter.model.resolution import Emphasis, Heading, Link, Masthead, Note, Paragraph, Part, Resolution, Table, Text
from tests.compare.economy import economy, pieces
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS, adopted, draft, note, operative, preambular
from tests.sources import resolution
from tests.strategies import INLINES


def seeds():
    return [resolution(name) for name in ("77/338", "79/332")]


def marked(old, new):
    """Two texts with their changes, as the terminal shows them."""
    sides = [(Text(one),) if isinstance(one, str) else one for one in (old, new)]
    marks = {Op.KEPT: "{}", Op.DELETED: "[-{}-]", Op.INSERTED: "{{+{}+}}"}
    return "".join(marks[piece.op].format(piece.words) for piece in compare_words(*sides))


def text(*blocks):
    return Resolution(Masthead(), (Text("Peace"),), blocks)


def kinds(old, new):
    return [change.kind for change in compare(old, new).paragraphs]


@settings(max_examples=examples(120))
@given(RESOLUTIONS, RESOLUTIONS)
def test_the_changes_lead_from_the_old_text_to_the_new_one_and_back(old, new):
    comparison = compare(old, new)
    assert comparison.old == old
    assert comparison.new == new
    assert comparison.inverse().old == new
    assert comparison.inverse().new == old


@settings(max_examples=examples(40))
@given(RESOLUTIONS)
def test_a_text_does_not_differ_from_itself(one):
    comparison = compare(one, one)
    assert not comparison.differs
    assert all(piece.op is Op.KEPT for change in comparison.changes for piece in pieces(change))


@settings(max_examples=examples(100))
@given(INLINES, INLINES)
def test_no_two_neighbouring_pieces_could_be_one(old, new):
    found = compare_words(old, new)
    looks = [(p.op, type(p.printed.inline), p.printed.target, getattr(p.printed.inline, "target", "")) for p in found]
    notes = [isinstance(p.printed.inline, Note) for p in found]
    assert not any(a == b and not n for a, b, n in zip(looks, looks[1:], notes, strict=False))


def test_the_successor_of_a_resolution_is_marked_sparingly():
    assert economy(compare(*seeds())) < 0.03


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


def test_what_moved_is_deleted_and_inserted():
    one, two, three = (preambular("Noting", f" the {words},") for words in ("first report", "harbours", "oceans"))
    assert kinds(text(one, two, three), text(three, one, two)) == [Kind.NEW, *[Kind.VERBATIM] * 2, Kind.DELETED]


def test_a_general_opening_makes_no_pair():
    places = {change.places for change in compare(*seeds()).paragraphs}
    assert ("", "PP 13") in places, "the series of events is new"
    assert ("PP 12", "PP 14") in places, "the commitment is the same"


def test_paragraphs_are_named_and_numbered_as_people_do():
    old = text(operative("1.", "Notes", " the report;"), operative("2.", "Asks", " for another report."))
    new = text(operative("1.", "Asks", " for another report."))
    deleted, kept = compare(old, new).paragraphs
    assert (deleted.places, kept.places, kept.labels) == (("OP 1", ""), ("OP 2", "OP 1"), ("2.", "1."))
    assert kept.kind is Kind.VERBATIM
    assert kept.differs


def test_sub_paragraphs_are_named_by_their_path():
    places = [change.place for change in compare(draft(), draft()).paragraphs]
    assert places == ["PP 1", "PP 2", "OP 1", "OP 1 (a)", "OP 1 (b)", "OP 1 (b) (i)", "OP 1 (b) (ii)", "OP 2"]


def test_headings_of_all_levels_are_compared():
    old, new = (text(Heading((Text("Lights"),), "I", level)) for level in (1, 2))
    assert kinds(old, new) == [Kind.VERBATIM]


def test_a_paragraph_that_goes_to_the_other_part_is_changed_in_substance():
    words = (Text("Oceans and harbours are one."),)
    assert kinds(text(Paragraph(words, Part.PREAMBULAR)), text(Paragraph(words, Part.OPERATIVE))) == [Kind.SUBSTANTIVE]


def test_tables_are_compared_cell_by_cell():
    rows = (((Text("Harbour"),), (Text("Lights"),)), ((Text("North"),), (Text("12"),)))
    old, new = text(Table(rows)), text(Table((rows[0], ((Text("North"),), (Text("13"),)))))
    (change,) = compare(old, new).paragraphs
    assert change.kind is Kind.TECHNICAL
    assert [row.op for row in change.rows] == [Op.KEPT, Op.KEPT]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("in 2023 and 2024", "in 2025 and 2026", Kind.TECHNICAL),
        ("resolutions 77/3 of 1 May 2023", "resolutions 77/3 of 1 May 2023 and 79/5 of 2 May 2025", Kind.TECHNICAL),
        ("all States;", "all States.", Kind.TECHNICAL),
        ("the region, in all", "the region in all", Kind.SUBSTANTIVE),
        ("5 per cent", "7 per cent", Kind.SUBSTANTIVE),
        ("$5 million", "$7 million", Kind.SUBSTANTIVE),
        ("shall", "should", Kind.SUBSTANTIVE),
    ],
)
def test_technical_is_only_what_changes_facts(old, new, kind):
    old, new = (text(Paragraph((Text(f"Noting the seventh report of the Assembly: {words}"),))) for words in (old, new))
    assert kinds(old, new) == [kind]


def test_masthead_closing_and_annexes_are_compared():
    new = adopted(closing=None, annexes=())
    changed = {change.place for change in compare(adopted(), new).changes if change.differs}
    assert changed == {"meeting", "closing date", "Annex", "Annex, para. 1"}
