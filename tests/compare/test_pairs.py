"""Units side by side become changes, a table cell by cell."""

from drafter.compare import ChangeKind, Op, compare
from drafter.model.resolution import Table, Text
from tests.compare.texts import text


def test_tables_are_compared_cell_by_cell():
    rows = (((Text("Harbour"),), (Text("Lights"),)), ((Text("North"),), (Text("12"),)))
    old, new = text(Table(rows)), text(Table((rows[0], ((Text("North"),), (Text("13"),)))))
    (change,) = compare(old, new).paragraphs
    assert change.kind is ChangeKind.TECHNICAL
    assert [row.op for row in change.rows] == [Op.KEPT, Op.KEPT]
