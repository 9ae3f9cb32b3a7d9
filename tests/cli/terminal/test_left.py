from pathlib import Path

from drafter.cli.terminal.left import HOW, listed
from drafter.model.problems import Place
from drafter.skeleton.todo.tasks import Task

HERE = ((Place("a.yaml", 7, 3), "was 3"),)


def task(want, fact="", value="", printed=()):
    return Task(want, fact, HERE, printed, value)


def lines(*tasks):
    return list(listed(tasks, Path("a.yaml")))


def test_nothing_to_do_is_nothing_to_say():
    assert lines() == []


def test_things_to_do_stand_under_their_headings_with_their_places():
    found = lines(task("fill in", fact="date"), task("look", value="2024"))
    assert found[0] == "Left to fill in (1):"
    assert found[1].startswith("  a.yaml:7:3  date: was 3")
    assert "May be out of date, please look (1):" in found
    assert " ".join(found[-2:]) == HOW


def test_what_has_only_to_be_filled_in_needs_no_mark():
    assert HOW not in " ".join(lines(task("fill in", fact="date")))


def test_many_lines_are_told_shortly():
    (_, line, *_) = lines(task("fill in", fact="host", printed=(4, 5, 6, 7, 9)))
    assert line.endswith("(printed on lines 4–7, 9)")


def test_no_line_is_longer_than_a_terminal_and_what_goes_on_stands_to_the_right_of_its_place():
    facts = (task("look", fact=f"the_fact_of_the_{n}_th_forum", printed=range(1, 300, 3)) for n in range(3))
    found = lines(*facts)
    assert max(map(len, found)) <= 100
    assert found[2].startswith("      ")
