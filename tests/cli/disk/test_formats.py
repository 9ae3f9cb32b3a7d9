import click
import pytest

from drafter.cli.disk.formats import ENDINGS, LAYOUTS, written
from drafter.ooxml.archive import unpacked
from drafter.writers import WRITERS
from tests.resolutions import draft


def test_every_format_that_is_written_can_be_built():
    assert {*WRITERS, ".pdf"} == set(ENDINGS)


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ending not in (".pdf", ".docx")])
def test_a_text_format_has_no_layout(ending):
    one, other = (written(draft(), ending, layout) for layout in LAYOUTS)
    assert one == other
    assert "Safety of harbours" in one.decode()


def test_a_word_file_for_negotiation_looks_otherwise_and_says_the_same():
    one, other = (unpacked(written(draft(), ".docx", layout)) for layout in LAYOUTS)
    assert one["word/styles.xml"] != other["word/styles.xml"]
    assert all(b"Safety of harbours" in parts["word/document.xml"] for parts in (one, other))


def test_an_ending_that_is_not_known_is_told_with_those_that_are():
    with pytest.raises(click.UsageError, match=r"“\.odt” is not known: choose one of \.docx"):
        written(draft(), ".odt")
