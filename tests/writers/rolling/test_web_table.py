"""The table of the proposals on a web page."""

import re

from drafter.writers.rolling import SidedComment
from drafter.writers.rolling.web_table import table
from tests.writers.rolling.rolled_texts import DIFFERING, compiled


def rows(text, *comments):
    """The cells of each row below the head, in words."""
    found = re.findall(r"<tr>(.*?)</tr>", table(text, comments))[1:]
    return [[re.sub("<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", row)] for row in found]


def test_every_proposal_stands_beside_the_text_with_its_author():
    found = rows(compiled(Norway=DIFFERING["Norway"]))
    assert [row[-1] for row in found].count("Norway") == 1
    assert all(len(row) == 4 for row in found)


def test_several_proposals_of_one_paragraph_share_its_text():
    text = compiled(**DIFFERING)
    together = [row for row in re.findall(r"<tr>(.*?)</tr>", table(text, ())) if 'rowspan="' in row]
    assert len(together) == 1
    assert [row[-1] for row in rows(text) if row[-1]] == list(DIFFERING)


def test_a_comment_is_a_row_of_its_paragraph_and_no_mark_of_the_page():
    found = rows(compiled(), SidedComment("Norway", "<Why>", 2))
    assert [row[-2:] for row in found if row[-1]] == [["Comment: &lt;Why&gt;", "Norway"]]
