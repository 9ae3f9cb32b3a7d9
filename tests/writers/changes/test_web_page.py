from html.parser import HTMLParser

import pytest

from drafter.compare import compare
from drafter.model.resolution import Link, Paragraph, Text
from drafter.writers.changes import web_page
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


@pytest.mark.parametrize(("old", "new"), [(draft(), adopted()), (adopted(), draft()), (draft(), draft())])
def test_any_change_makes_a_sound_page(old, new):
    assert Page(web_page.write(compare(old, new)).decode()).words


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
