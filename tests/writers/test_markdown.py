import pytest
from hypothesis import given, settings

from drafter.model.resolution import NoteAgain, Paragraph, Text
from drafter.readers.grammar import parse
from drafter.readers.text import read
from drafter.writers import markdown
from tests.profiles import examples
from tests.resolutions import SANE, adopted, draft, note
from tests.writers.test_text import lines


def test_markdown_has_headings_and_links():
    written = lines(markdown.write(adopted()))
    assert "### 79/14. Safety of harbours" in written
    assert "## Seventy-ninth session" in written
    assert any("[77/3](https://undocs.org/en/A/RES/77/3)" in line for line in written)


def test_marks_at_one_place_are_told_apart():
    body = (Paragraph((Text("x,"), note("a"), note("b"), NoteAgain(1))),)
    assert "x,<sup>1</sup><sup>2</sup><sup>1</sup>" in markdown.write(draft(body=body)).decode()


@pytest.mark.parametrize("resolution", [draft(), adopted()], ids=["draft", "adopted"])
def test_what_was_written_is_read_back(resolution):
    assert parse(read(markdown.write(resolution))) == (resolution, ())


@settings(max_examples=examples(40))
@given(SANE)
def test_markdown_loses_nothing(resolution):
    assert parse(read(markdown.write(resolution)))[0] == resolution
