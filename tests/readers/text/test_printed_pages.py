"""The text of printed pages: furniture, notes between the pages, numbers that are not raised any more."""

import pytest

from drafter.model.resolution import Closing, Note, Paragraph, Text, plain
from drafter.readers.grammar import parse
from drafter.readers.text import read
from drafter.readers.text.printed_pages import as_transcript, is_page_text

PAGES = """United Nations
A/RES/79/1

General Assembly
Distr.: General
5 September 2025

25-14898 (E)    090925
*2514898*

Seventy-ninth session
Agenda item 128 (s)

 Resolution adopted by the General Assembly
on 30 August 2025

[without reference to a Main Committee (A/79/L.1)]

 79/1. Cooperation in all
things

The General Assembly,

Recalling the outcome of 21 April 2016, 1
and the Agenda,2 and the years 2025 and 2026,

Noting the plan 3 that was made on 3 May 2019,4 and the paths 2 to 5 of the
__________________

1  Resolution 70/1.

2  Resolution 71/1; see Resolutions and
Decisions (A/71/1).

3  Ibid., annex.

4  Resolution 72/1.

A/RES/79/1
Cooperation in all things

25-14898
2/2

United Nations system,

1.
Decides to go on;

2.
Also decides to stay.

103rd plenary meeting
30 August 2025
"""


def test_a_transcript_is_no_page_text():
    assert is_page_text(PAGES)
    assert not is_page_text("The General Assembly,\n\nNoting it,¹\n\n---\n\n¹ Resolution 70/1.")


def test_the_lines_keep_their_numbers():
    assert as_transcript(PAGES).count("\n") == PAGES.count("\n")


def test_pages_are_read_as_the_resolution_that_was_printed():
    resolution, problems = parse(read(PAGES.encode()))
    assert problems == ()
    assert (resolution.number, plain(resolution.title)) == ("79/1", "Cooperation in all things")
    assert resolution.masthead.adoption == "Resolution adopted by the General Assembly on 30 August 2025"
    assert resolution.closing == Closing("103rd plenary meeting", "30 August 2025")
    paragraphs = [block for block in resolution.body if isinstance(block, Paragraph)]
    assert [plain(p.inlines) for p in paragraphs] == [
        "Recalling the outcome of 21 April 2016, and the Agenda, and the years 2025 and 2026,",
        "Noting the plan that was made on 3 May 2019, and the paths 2 to 5 of the United Nations system,",
        "Decides to go on;",
        "Also decides to stay.",
    ]
    notes = [plain(i.inlines) for p in paragraphs for i in p.inlines if isinstance(i, Note)]
    assert notes == [
        "Resolution 70/1.",
        "Resolution 71/1; see Resolutions and Decisions (A/71/1).",
        "Ibid., annex.",
        "Resolution 72/1.",
    ]


@pytest.mark.parametrize(
    "line", ["held on 2 December,", "in paragraph 2 above,", "2 per cent of 2 States", "12, 22, 2.5"]
)
def test_numbers_of_the_text_are_no_marks(line):
    text = f"The General Assembly,\n\nNoting {line} as such,\n_______\n2  A note.\n\n25-14898\n2/3\n"
    resolution, problems = parse(read(text.encode()))
    assert plain(resolution.body[1].inlines) == f"Noting {line} as such,"
    assert problems[0].rule == "FN-07"
    assert resolution.body[-1] == Paragraph((Text("2 A note."),))
