"""Resolutions that a page quotes: the text without the page, and what is left out is told."""

from drafter.model.resolution import Paragraph, plain
from drafter.readers import read

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
