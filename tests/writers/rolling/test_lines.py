from drafter.compare.rolling import OURS
from drafter.writers.rolling.lines import line_ends, rolling_lines, rows_of_lines
from tests.resolutions import adopted
from tests.writers.rolling.rolled_texts import compiled

NEW = "after OP 2: *Invites* all ports."


def lines(text):
    return list(rolling_lines(text.body, {side: text.of(side) for side in (OURS, *text.sides)}, 0))


def said(line):
    return "".join(piece.printed.shown for piece in line.pieces)


def test_a_line_that_all_have_is_of_all_and_a_new_one_of_those_who_bring_it():
    found = lines(compiled(Norway=[NEW], Chile=[NEW], Egypt=[]))
    assert {one.sides for one in found[:-1]} == {frozenset((OURS, "Norway", "Chile", "Egypt"))}
    assert (found[-1].sides, said(found[-1])) == ({"Norway", "Chile"}, "Invites all ports.")


def test_every_line_knows_its_paragraph():
    text = compiled(Norway=[NEW])
    assert [one.unit for one in lines(text)] == list(range(len(text.body)))


def test_a_table_is_one_line_with_the_rows_of_all():
    (table,) = [one for one in lines(compiled(adopted(), Norway=["table: row “North | 12” gone"])) if one.rows]
    assert [sorted(row.sides) for row in table.rows] == [["", "Norway"], [""]]


def test_a_paragraph_that_grows_into_new_ones_keeps_its_end_where_they_are_rejected():
    found = lines(compiled(Norway=["OP 2: “matter.” → “matter;”", NEW.replace("ports", "lands")]))
    *_, last, new = line_ends(found)
    assert (last.sides, new.before, new.by) == ({"Norway"}, found[-2], {"Norway"})
    assert OURS in new.sides


def test_a_paragraph_that_does_not_grow_has_its_own_end():
    found = lines(compiled(Norway=[NEW]))
    assert [end.sides for end in line_ends(found)] == [line.sides for line in found]


def test_lines_that_a_side_has_more_of_are_its_own():
    text = compiled().ours
    found = list(rows_of_lines({OURS: (text.title,), "Norway": (text.title, text.title)}))
    assert [sorted(sides) for sides, _ in found] == [[OURS, "Norway"], ["Norway"]]
