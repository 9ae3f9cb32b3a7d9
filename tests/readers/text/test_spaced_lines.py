"""Texts with a blank line after every printed line."""

from drafter.model.resolution import Paragraph, plain
from drafter.readers import read
from drafter.readers.text.spaced_lines import closed_up
from drafter.readers.transcript import blocks_of

LINES = """\
56/80. The right to rest
The Human Rights Council,
Recalling its resolutions 47/70 of 12 July 2021
and 53/40 of 12 July 2023 on the right to rest
and its decision of the same year,
Noting the report of the Special Rapporteur on the
right to rest, and the views that States
have sent to the Council,
1. Decides to extend the mandate of the Special
Rapporteur for a period of three years;
2. Requests the Special Rapporteur to report to the
Council every
year."""


def test_the_lines_of_a_paragraph_are_one_paragraph_again():
    for between in ("\n", "\n\n"):
        resolution, problems = read(between.join(LINES.split("\n")).encode(), "page.txt")
        assert not problems
        paragraphs = [plain(block.inlines) for block in resolution.body if isinstance(block, Paragraph)]
        assert [words[:30] for words in paragraphs] == [
            "Recalling its resolutions 47/7",
            "Noting the report of the Speci",
            "Decides to extend the mandate ",
            "Requests the Special Rapporteu",
        ]


def test_paragraphs_with_a_blank_line_between_stay_paragraphs():
    text = "\n\n".join(["The General Assembly,", *[f"Noting report {n}," for n in range(9)], "1. Decides to act."])
    assert len(read(text.encode(), "page.txt")[0].body) == 11


def test_the_entries_of_a_list_stay_apart_whatever_they_end_with():
    text = ["The General Assembly,", "1. Welcomes:", "Algeria", "Angola", "Benin", "Chad", "Egypt", "Gabon", "Haiti"]
    assert closed_up(blocks_of("\n\n".join(text))) == blocks_of("\n\n".join(text))


def test_a_long_annex_of_short_lines_does_not_make_lines_of_the_paragraphs():
    text = ["The General Assembly,", *[f"Noting report {n}," for n in range(9)], "1. Decides to act.", "Annex", "Rules"]
    text += ["of coasts", "on rivers"] * 9
    assert closed_up(blocks_of("\n\n".join(text))) == blocks_of("\n\n".join(text))
