import pytest

from drafter.ooxml.names import WORD
from drafter.ooxml.styles import Styles

STYLES = Styles(
    f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="a1"><w:name w:val="Heading 1"/></w:style></w:styles>'.encode()
)


def test_a_style_is_found_by_its_name_whatever_its_id_and_case():
    assert STYLES.id("heading 1") == STYLES.id("Heading 1") == "a1"
    assert "HEADING 1" in STYLES


def test_a_style_that_is_not_there_is_an_error():
    assert "Session" not in STYLES
    with pytest.raises(KeyError):
        STYLES.id("Session")
