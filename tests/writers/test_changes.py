import json
from html.parser import HTMLParser

import pytest

from drafter.compare import compare
from drafter.model.resolution import Link, Paragraph, Text
from drafter.writers.changes import listing, terminal, web_page
from tests.resolutions import adopted, draft, note
from tests.sources import resolution

CHANGES = compare(resolution("77/338"), resolution("79/332"))
VOID = {"meta"}


class Page(HTMLParser):
    """Checks that every element that begins ends."""

    def __init__(self, text):
        super().__init__()
        self.open, self.words = [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append((data, tuple(self.open)))


def test_the_terminal_shows_what_changed_and_only_that():
    lines = terminal.write(CHANGES).decode().splitlines()
    assert "session: [-Seventy-seventh-]{+Seventy-ninth+} session" in lines
    assert not [line for line in lines if line.startswith("PP 1:")]
    assert lines[-1] == "16 verbatim, 3 technical, 9 substantive, 8 new, 0 deleted."


def test_colours_replace_the_marks():
    shown = terminal.write(CHANGES, colour=True).decode()
    assert "[-" not in shown
    assert "\033[4;32mSeventy-ninth\033[0m" in shown


def test_the_short_form_has_a_line_for_each_paragraph():
    lines = terminal.stat(CHANGES).decode().splitlines()
    assert len(lines) - 2 == len(CHANGES.paragraphs)
    assert lines[3].split()[:3] == ["PP", "4", "technical"]


def test_the_list_says_which_text_is_verbatim():
    content = json.loads(listing.write(CHANGES))
    assert content["drafter_changes"] == 1
    assert content["summary"] == {"verbatim": 16, "technical": 3, "substantive": 9, "new": 8, "deleted": 0}
    first = content["paragraphs"]["verbatim"][0]
    assert (first["old"], first["new"]) == ("PP 1", "PP 1")
    assert first["text"].startswith("Recalling that one of the objectives")


@pytest.mark.parametrize(("old", "new"), [(draft(), adopted()), (adopted(), draft()), (draft(), draft())])
def test_every_form_shows_any_change(old, new):
    changes = compare(old, new)
    Page(web_page.write(changes).decode())
    json.loads(listing.write(changes))
    assert terminal.write(changes).endswith(b".\n")


def test_the_page_shows_deleted_and_inserted_words_and_fetches_nothing():
    text = web_page.write(CHANGES).decode()
    marked = {data: tags[-1] for data, tags in Page(text).words if tags and tags[-1] in ("ins", "del")}
    assert marked["Seventy-seventh"] == "del"
    assert marked["Seventy-ninth"] == "ins"
    assert not any(word in text for word in ("<script", "<link", "<img", "@import", "url("))


def test_strange_words_cannot_break_the_page():
    strange = (Text("<script>alert('&')</script>"), Link("x", "javascript:alert(1)"), note("<b>"))
    page = web_page.write(compare(draft(), draft(body=(Paragraph(strange),)))).decode()
    assert "<script" not in page
    assert "javascript" not in page
    Page(page)
