"""Rows whose words stand in several places on one baseline are a table."""

from drafter.readers.pdf import read
from drafter.readers.source import SourceTable
from tests.readers.pdf.paper import LEFT, at, filler, paper


def test_rows_and_columns_are_a_table():
    rows = [("Action", "Post", "Number"), ("New post", "Officer", "1"), ("Moved", "Assistant", "22")]
    page = [*filler(100), *(at(x, 160 + 14 * n, cell, size=8) for n, row in enumerate(rows)
                            for x, cell in zip((LEFT, 230, 400), row, strict=True)),
            at(230, 198, "at large", size=8), *filler(240)]  # fmt: skip
    table = read(paper(page)).blocks[1]
    assert isinstance(table, SourceTable)
    assert ["".join(i.words for i in cell) for cell in table.rows[2]] == ["Moved", "Assistant at large", "22"]
