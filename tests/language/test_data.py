from pathlib import Path

import pytest

from drafter.language import data

LISTS = sorted(path.name for path in (Path(data.__file__).parents[1] / "data").glob("*.txt"))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_ends_with_a_line_end_and_has_no_blanks_at_the_ends_of_lines(name):
    text = data.text(name)
    assert text.endswith("\n")
    assert [line for line in text.splitlines() if line != line.rstrip()] == []


def test_a_section_ends_where_the_next_one_begins_and_has_no_remarks():
    openings = data.text("openings.txt")
    names = [line[1:-1] for line in openings.splitlines() if line.startswith("[")]
    lines = [line for name in names for line in data.section("openings.txt", name)]
    assert len(names) > 1
    assert not [line for line in lines if line.startswith(("#", "["))]
    assert set(lines) <= set(openings.splitlines())
    assert data.section("openings.txt", "no such section") == []
