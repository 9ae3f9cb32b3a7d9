import pytest

from drafter.compare import compare
from drafter.writers.changes import terminal
from tests.resolutions import adopted, draft, preambular
from tests.sources import resolution

CHANGES = compare(resolution("77/338"), resolution("79/332"))


def test_the_terminal_shows_what_changed_and_only_that():
    lines = terminal.write(CHANGES).decode().splitlines()
    assert "session: [-Seventy-seventh-]{+Seventy-ninth+} session" in lines
    assert not [line for line in lines if line.startswith("PP 1:")]
    assert lines[-1] == "16 verbatim, 3 technical, 9 substantive, 8 new, 0 deleted."


def test_colours_replace_the_marks():
    shown = terminal.write(CHANGES, terminal.COLOURS).decode()
    assert "[-" not in shown
    assert "\033[4;32mSeventy-ninth\033[0m" in shown


def test_the_short_form_has_a_line_for_each_paragraph():
    lines = terminal.stat(CHANGES).decode().splitlines()
    assert len(lines) - 2 == len(CHANGES.paragraphs)
    assert lines[3].split()[:3] == ["PP", "4", "technical"]


@pytest.mark.parametrize(("old", "new"), [(draft(), adopted()), (adopted(), draft()), (draft(), draft())])
def test_the_last_line_counts_the_paragraphs_of_each_kind(old, new):
    changes = compare(old, new)
    assert terminal.write(changes).decode().rstrip("\n").endswith(terminal.summary(changes))


SHIPS = preambular("Noting", " the first report on ships of the northern harbours and their lights,")
ALIKE = preambular("Noting", " the first report on ships of the northern harbours and their many lights,")
NIGHT = preambular("Recalling", " that all harbours burn their lights by day and by night, and in fog,")
ICE = preambular("Stressing", " that those who live in the south have no ice to carry to any ship,")
MOVED = compare(draft(body=(SHIPS, NIGHT, ICE)), draft(body=(NIGHT, ICE, ALIKE)))


def test_what_moved_is_shown_once_with_what_changed_in_it():
    lines = terminal.write(MOVED).decode().split("\n\n")
    assert lines[0] == "PP 1: (moved to PP 3)"
    assert lines[1].startswith("PP 3: (moved from PP 1) Noting the first report")
    assert lines[1].endswith("and their {+many +}lights,")
    assert lines[2] == "2 verbatim, 0 technical, 1 substantive, 0 new, 0 deleted; 1 of them moved.\n"


def test_the_short_form_counts_what_moved_by_its_words():
    assert terminal.stat(MOVED).decode().splitlines()[2].startswith("PP 1 → PP 3  substantive  Noting the first report")


def test_a_text_against_itself_has_nothing_to_show():
    same = compare(draft(), draft())
    assert not [line for line in terminal.write(same).decode().splitlines() if "{+" in line or "[-" in line]
