"""Tables as WordprocessingML."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.model.resolution import Table, Text
from drafter.ooxml.namespaces import RELATION, WORD, w
from drafter.writers.docx.story import Story
from drafter.writers.docx.tables import column_widths, has_figures, table
from drafter.writers.docx.untemplated import Named

ROWS = st.lists(st.lists(st.text("ab ", max_size=60), min_size=1, max_size=6), min_size=1, max_size=4)
POSTS = [
    ["Category", "Number of posts (excluding missions)", "Remarks"],
    ["Deputy", "1", "new"],
    ["Field Service", "–", ""],
    ["Subtotal", "1 140", "12"],
]


def made(rows):
    xml = table(Story(Named(None)), Table(tuple(tuple((Text(cell),) for cell in row) for row in rows)))
    return etree.fromstring(f'<w:body xmlns:w="{WORD}" xmlns:r="{RELATION}">{xml}</w:body>')


def words(element):
    return "".join(one.text or "" for one in element.iter(w("t")))


@given(ROWS)
def test_a_table_is_as_wide_as_the_column_and_no_cell_is_without_room(rows):
    widths = column_widths(rows)
    assert len(widths) == max(map(len, rows))
    assert 7306 - len(widths) < sum(widths) <= 7306
    assert min(widths) >= 7306 // 36


@given(ROWS)
def test_every_cell_is_written_and_short_rows_are_filled_up(rows):
    written_table = made(rows)
    written = [[words(cell) for cell in row.iter(w("tc"))] for row in written_table.iter(w("tr"))]
    assert {len(row) for row in written} == {max(map(len, rows))}
    assert [row[: len(cells)] for row, cells in zip(written, rows, strict=True)] == rows


def aligned(rows):
    """The words of the cells that are set to the right."""
    return [
        words(cell) for cell in made(rows).iter(w("tc")) if cell.find(f".//{w('jc')}[@{w('val')}='right']") is not None
    ]


def test_a_column_of_figures_is_set_to_the_right_with_its_head_and_no_other_is():
    assert aligned(POSTS) == [row[1] for row in POSTS]
    assert aligned([["Harbour", "Lights"], ["North", "twelve"], ["South", "3"]]) == []


@given(st.lists(st.from_regex(r"[1-9]\d{0,2}( \d{3}){0,2}([.,]\d{1,3})?%?", fullmatch=True), min_size=2, max_size=5))
def test_figures_of_any_size_are_figures(figures):
    assert has_figures([["State", "Share"], *(["Chad", figure] for figure in figures)], 1)


def test_a_row_of_a_total_stands_between_rules():
    rows = made(POSTS).iter(w("tr"))
    ruled = [words(row) for row in rows if len(list(row.iter(w("tcBorders")))) == len(POSTS[0])]
    assert ruled == ["Subtotal1 14012"]


def test_a_table_without_figures_has_no_totals():
    assert not list(made([["Part", "What"], ["Total", "all"], ["Rest", "none"]]).iter(w("tcBorders")))


def test_the_long_head_of_figures_takes_no_room_from_the_first_column():
    first, second, _ = column_widths(POSTS, frozenset({1}))
    assert second < column_widths(POSTS)[1]
    assert first > column_widths(POSTS)[0]


def cells(rows, path):
    """Something of the paragraph of each cell, row by row."""
    return [
        [
            None if (found := cell.find(f".//{w('pPr')}/{w(path)}")) is None else dict(found.attrib)
            for cell in row.iter(w("tc"))
        ]
        for row in made(rows).iter(w("tr"))
    ]


def test_the_head_of_a_table_has_a_style_of_its_own():
    styles = [{one[w("val")] for one in row} for row in cells(POSTS, "pStyle")]
    assert styles == [{"Table_Head"}, *[{"Table_Text"}] * 3]


def test_words_at_a_rule_have_more_room_above_and_below():
    found = cells([*POSTS, ["Deputy", "1", ""], ["Other", "2", ""]], "spacing")
    assert [((row[0] or {}).get(w("before")), (row[0] or {}).get(w("after"))) for row in found] == [
        (None, None), ("120", None), (None, "80"), ("80", "80"), ("80", None), (None, None),
    ]  # fmt: skip


def test_the_last_figures_stand_at_the_edge_of_the_table():
    edges = [
        [cell.find(f".//{w('tcMar')}") is not None for cell in row.iter(w("tc"))] for row in made(WIDE).iter(w("tr"))
    ]
    assert edges == [[False] * 3 + [True]] * len(WIDE)


WIDE = [
    ["", "D-2", "GS (PL)", "Total"],
    ["Department of Operational Support", "1", "–", "1"],
    ["Total", "1ᵃ", "2", "3ᵇ"],
]


def test_figures_may_have_the_letters_of_notes_below_the_table():
    assert [has_figures(WIDE, n) for n in range(4)] == [False, True, True, True]


def test_columns_of_figures_leave_the_room_to_words():
    words, *figures = column_widths(WIDE, frozenset((1, 2, 3)))
    assert words > 3 * max(figures)
    assert figures[0] < figures[1]


def test_a_row_of_totals_may_say_of_what():
    assert aligned([["Action", "Number"], ["New", "1"], ["Total net changes", "4"]]) == ["Number", "1", "4"]
    ruled = made([["Action", "Posts"], ["New", "1"], ["Total net changes", "4"]]).iter(w("tcBorders"))
    assert len(list(ruled)) == 2
