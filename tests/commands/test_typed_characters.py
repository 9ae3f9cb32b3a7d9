"""Characters that nobody sees are named at their place, and corrected where that is sure."""

from pathlib import Path

import pytest

from tests.commands.runner import drafter
from tests.commands.test_typed_text import HEAD, told

pytestmark = pytest.mark.usefixtures("folder")


@pytest.mark.parametrize(
    ("typed", "meant", "name"),
    [
        ("re\u00adport", "report", "soft hyphen (U+00AD)"),
        ("re\u200bport", "report", "zero width space (U+200B)"),
        ("\ufb01rst report", "first report", "latin small ligature fi (U+FB01)"),
        ("report\u00a0of Osh", "report of Osh", "no-break space (U+00A0)"),
        ("\u202areport\u202c", "report", "left-to-right embedding (U+202A)"),
        ("non\u2011binding report", "non-binding report", "non-breaking hyphen (U+2011)"),
    ],
)
def test_a_character_that_nobody_sees_is_named_and_corrected(typed, meant, name):
    path = Path("a.yaml")
    text = HEAD + "operative:\n  - Notes: >-\n      the {} of the Board\n"
    path.write_text(text.format(typed), "utf-8")
    found = next(line for line in drafter("check", path).out.splitlines() if "[CHR-01]" in line)
    assert found.startswith("a.yaml:7:")
    assert name in found
    drafter("check", "--fix", path)
    assert path.read_text("utf-8") == text.format(meant)


@pytest.mark.parametrize("typed", ["report \u2026", "\uf0b7 report", "\u2022 report"])
def test_a_sign_whose_meaning_is_not_sure_is_named_and_left(typed):
    path = Path("a.yaml")
    path.write_text(HEAD + f"operative:\n  - Notes: the {typed} of the Board\n", "utf-8")
    before = path.read_bytes()
    assert "[CHR-02]" in drafter("check", "--fix", path).out
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("operative:\n  - Notes\u200b: the report\n", "6:5"),
        ("opera\u00adtive:\n  - Notes: the report\n", "5:1"),
        ("  sym\u200bbol: A/81/L.5\n", "5:3"),
    ],
)
def test_a_key_with_a_character_that_nobody_sees_is_told_by_its_name(lines, place):
    (one,) = told(lines)
    assert one.startswith(f"{place}: error: ")
    assert "type it again" in one
