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


SIGNS = [
    "report \u2026",
    "\uf0b7 report",
    "\u2022 report",
    "report\u00b2",
    "3\u22124 reports",
    "\u00bd report",
    "\u21d2 report",
]


@pytest.mark.parametrize("typed", SIGNS)
def test_a_sign_whose_meaning_is_not_sure_is_named_and_left(typed):
    path = Path("a.yaml")
    path.write_text(HEAD + f"operative:\n  - Notes: the {typed} of the Board\n", "utf-8")
    before = path.read_bytes()
    assert "[CHR-01]" in drafter("check", "--fix", path).out
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


@pytest.mark.parametrize("typed", ["\u00ad", "\u2022", "\u00b2", "\u2212", "\u2028"])
def test_build_names_an_odd_character_at_its_place(typed):
    path = Path("a.yaml")
    path.write_text(HEAD + f'operative:\n  - Notes: "the report{typed} of the Board"\n', "utf-8")
    said = drafter("build", path).err
    assert "a.yaml:6:23  " in said
    assert f"(U+{ord(typed):04X}) stands here" in said


@pytest.mark.parametrize("escape", ["\\u2028", "\\x85", "\\u00b2"])
def test_an_escape_for_an_odd_character_is_told_as_the_character_itself(escape):
    path = Path("a.yaml")
    path.write_text(HEAD + f'operative:\n  - Notes: "the report{escape} of the Board"\n', "utf-8")
    assert "a.yaml:6:23  " in drafter("build", path).err
    assert "[CHR-01]" in drafter("check", path).out


@pytest.mark.parametrize("escape", ["\\Ud800", "\\q", "\\u12"])
def test_an_escape_that_stands_for_nothing_is_no_open_quotation_mark(escape):
    (one,) = told(f'operative:\n  - Notes: "the report{escape} of the Board"\n')
    assert one.startswith("6:")
    assert "stand for nothing" in one


def test_a_remark_may_hold_any_character():
    path = Path("a.yaml")
    path.write_text(HEAD + "operative:\n  - Notes: the report\n    comment: \u2022 ask Osh \u2026\n", "utf-8")
    assert "stands here" not in drafter("build", path).err


def test_an_end_of_line_that_yaml_would_make_a_blank_is_told():
    (one,) = told('operative:\n  - Notes: "the report\x85of the Board"\n')
    assert one.startswith("6:23: error: ")
    assert "U+0085" in one
