"""A change is technical only where nothing but facts changed."""

import pytest

from drafter.compare import ChangeKind
from drafter.model.resolution import Paragraph, Part, Text
from tests.compare.texts import kinds, text


def test_a_paragraph_that_goes_to_the_other_part_is_changed_in_substance():
    words = (Text("Oceans and harbours are one."),)
    assert kinds(text(Paragraph(words, Part.PREAMBULAR)), text(Paragraph(words, Part.OPERATIVE))) == [
        ChangeKind.SUBSTANTIVE
    ]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("in 2023 and 2024", "in 2025 and 2026", ChangeKind.TECHNICAL),
        (
            "resolutions 77/3 of 1 May 2023",
            "resolutions 77/3 of 1 May 2023 and 79/5 of 2 May 2025",
            ChangeKind.TECHNICAL,
        ),
        ("all States;", "all States.", ChangeKind.TECHNICAL),
        ("the region, in all", "the region in all", ChangeKind.SUBSTANTIVE),
        ("5 per cent", "7 per cent", ChangeKind.SUBSTANTIVE),
        ("$5 million", "$7 million", ChangeKind.SUBSTANTIVE),
        ("shall", "should", ChangeKind.SUBSTANTIVE),
    ],
)
def test_technical_is_only_what_changes_facts(old, new, kind):
    old, new = (text(Paragraph((Text(f"Noting the seventh report of the Assembly: {words}"),))) for words in (old, new))
    assert kinds(old, new) == [kind]
