"""Every word of the page leads to its line in the file."""

import re

from drafter.preview.annotation import annotation, named
from drafter.rendering.render import rendered
from drafter.rendering.traces.origins import Agreed, Computed, Field, Literal, What
from drafter.writers.web.body import sheet
from tests.sources import PHRASES, reduction

SKELETON = reduction("79/332").skeleton


def spans():
    html = sheet(*rendered(SKELETON, PHRASES), annotation(SKELETON.text))
    return re.findall(r'<span class="(\w+)" data-l="(\d+)" data-c="(\d+)"(?: data-f="([^"]*)")?>([^<]*)</span>', html)


def test_words_of_the_file_stand_on_the_line_that_is_named():
    lines = SKELETON.text.split("\n")
    literal = [(int(line), int(column), words) for kind, line, column, _, words in spans() if kind == "word"]
    assert len(literal) > 200
    for line, column, words in literal:
        if words.strip() and "&" not in words:
            assert lines[line - 1][column - 1 :].startswith(words), (line, column, words)


def test_a_fact_is_named_as_a_person_says_it():
    assert named(Field(0, 1, ("document", "session"))) == "document › session"
    assert named(Agreed(0, 1, "meeting", "held", ("facts", "meetings", 0))) == "meetings › 1"
    assert named(Literal(0, 1, ("preamble", 0))) == ""
    assert named(Computed(0, 1, What.ENDING)) == ""


def test_every_fact_that_is_printed_is_named():
    assert "latest_meeting › place" in {fact for kind, _, _, fact, _ in spans() if kind == "fact"}
