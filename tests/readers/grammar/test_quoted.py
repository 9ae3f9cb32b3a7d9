"""Resolutions that a page quotes: the text without the page, and what is left out is told."""

import pytest

from drafter.model.resolution import Emphasis, Paragraph, Text, plain
from drafter.readers import read
from drafter.readers.grammar.quoted import unquoted
from drafter.readers.source import SourceDocument, SourceParagraph

ANNOUNCED = "The full text of resolution 2999 (2015) reads as follows:"

RELEASE = """\
Council Extends Mandate

5 March 2015

The Council unanimously adopted a text. The vote was unanimous.

The full text of resolution 2999 (2015) reads as follows:

“The Security Council,

“Recalling its resolution 2990 (2014) and the report of the Panel (“the Panel”),

“1.   Decides to extend the mandate until 31 March 2015;

“2.   Decides to remain seized of the matter.”

* *** *

For information media.
"""


def test_a_press_release_gives_the_resolution_that_it_quotes_and_tells_what_is_left_out():
    resolution, problems = read(RELEASE.encode(), "page.txt")
    assert [plain(block.inlines) for block in resolution.body if isinstance(block, Paragraph)] == [
        "Recalling its resolution 2990 (2014) and the report of the Panel (“the Panel”),",
        "Decides to extend the mandate until 31 March 2015;",
        "Decides to remain seized of the matter.",
    ]
    assert plain(resolution.title) == "Resolution 2999 (2015)"
    assert [problem.message[:32] for problem in problems] == ["this page quotes a resolution: w"]


def test_a_text_that_nobody_quotes_stays_as_it_is():
    text = "The General Assembly,\n\nNoting “the plan”,\n\n1. Requests “a report”."
    resolution, problems = read(text.encode(), "page.txt")
    assert not problems
    assert plain(resolution.body[1].inlines) == "Noting “the plan”,"


def words(*text):
    return [
        block.words for block in unquoted(SourceDocument(tuple(SourceParagraph((Text(one),)) for one in text))).blocks
    ]


@pytest.mark.parametrize(("opens", "closes"), ["“”", '""'])
def test_a_mark_that_closes_what_was_opened_in_the_text_does_not_end_it(opens, closes):
    text = ["The Security Council,", f"Noting the report entitled {opens}Peace,{closes}", "1. Acts;", "2. Ends."]
    quoted = [f"{opens}{one}" for one in text]
    assert words(ANNOUNCED, *quoted[:-1], f"{quoted[-1]}{closes}", "For media.") == ["Resolution 2999 (2015)", *text]


def test_a_text_that_is_announced_but_not_quoted_keeps_its_marks():
    text = ["The Security Council,", "“Peace” being its aim,", "1. Notes the report “Peace.”", "2. Ends."]
    assert words(ANNOUNCED, *text) == ["Resolution 2999 (2015)", *text]


def test_a_resolution_that_announces_a_text_is_read_wholly():
    text = ["The General Assembly,", "1. Adopts a text;", "Annex", ANNOUNCED, "1. Acts."]
    assert words(*text) == text


def test_the_space_beside_what_stands_in_italics_stays():
    opening = SourceParagraph((Text("“Recalling "), Emphasis("inter alia"), Text(" peace,")))
    text = (SourceParagraph((Text(ANNOUNCED),)), SourceParagraph((Text("“The Security Council,"),)), opening)
    assert unquoted(SourceDocument(text)).blocks[-1].words == "Recalling inter alia peace,"
