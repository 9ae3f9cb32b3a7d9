"""The page of a rolling text in a real browser: it stands alone, and everybody can read whose each proposal is."""

import pytest

from drafter.compare.rolling import rolling
from drafter.writers.rolling import SidedComment, web_page
from tests.browsing import CHROMIUM, CONTRAST
from tests.edits import edited
from tests.resolutions import adopted

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium: the page is not tried in a browser")

SIDES = {
    "Norway": ["OP 1: “paragraph 6” → “paragraph 7”", "table: “12” → “13”", "after OP 2: *Invites* all ports."],
    "Côte d’Ivoire": ["OP 1: “paragraph 6” → “paragraph 8”", "PP 1: “its resolutions” → “all its resolutions”"],
    "مصر": ["PP 1: “its resolutions” → “all its resolutions”"],
    "<b>": ["PP 1 gone"],
}
SEEN = ("ins:not(.bracket)", "del", ".bracket", ".by", ".who", ".place", ".remark", "th", ".proposals ins")


@pytest.fixture
def page(browser, tmp_path):
    text = rolling(adopted(), {name: edited(adopted(), lines) for name, lines in SIDES.items()})
    file = tmp_path / "rolling.html"
    file.write_bytes(web_page.write(text, (SidedComment("Norway", "Why <now>?", 1),)))
    context = browser.new_context(offline=True)
    opened = context.new_page()
    asked, faults = [], []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("console", lambda message: faults.append(message.text))
    opened.goto(file.as_uri())
    yield opened
    assert (asked, faults) == ([file.as_uri()], [])
    context.close()


def test_the_names_stand_at_their_proposals_and_above_them_all(page):
    text = page.inner_text("main")
    assert "[7 – Norway] [8 – Côte d’Ivoire]" in text
    for name in SIDES:
        assert name in page.inner_text("header")
        assert page.locator(".by", has_text=name).first.is_visible()
        assert page.locator(".proposals td", has_text=name).first.is_visible()
    assert "Why <now>?" in page.inner_text(".remark")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_can_be_read_by_day_and_by_night(page, scheme):
    page.emulate_media(color_scheme=scheme)
    for selector in SEEN:
        several = page.locator(selector).all()
        assert several
        assert min(one.evaluate(CONTRAST) for one in several) >= 4.5, selector


def test_a_narrow_page_is_not_wider_than_its_window(page):
    page.set_viewport_size({"width": 400, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    assert min(one.bounding_box()["width"] for one in page.locator(".proposals th").all()) > 60
    assert page.locator(".proposals th").first.bounding_box()["height"] < 30
