from html.parser import HTMLParser

import pytest

from drafter.compare import compare
from drafter.model.resolution import Link, Paragraph, Text
from drafter.writers.changes import web_page
from tests.resolutions import adopted, draft, note, preambular
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


def test_what_moved_tells_of_its_other_place_and_shows_there_what_changed_in_it():
    ships = preambular("Noting", " the first report on ships of the northern harbours and their lights,")
    longer = preambular("Noting", " the first report on ships of the northern harbours and their many lights,")
    night = preambular("Recalling", " that all harbours burn their lights by day and by night, and in fog,")
    ice = preambular("Stressing", " that those who live in the south have no ice to carry to any ship,")
    page = web_page.write(compare(draft(body=(ships, night, ice)), draft(body=(night, ice, longer)))).decode()
    there, here = (page.partition(f"PP {n}<span")[2].partition("</div></div>")[0] for n in (1, 3))
    assert "moved to PP 3" in there
    assert "moved from PP 1" in here
    assert here.endswith(
        "<em>Noting</em> the first report on ships of the northern harbours and their <ins>many </ins>lights,"
    )
