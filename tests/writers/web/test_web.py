"""A page of its own."""

import re

from drafter.writers import web
from tests.sources import resolution


def test_the_page_needs_nothing_from_elsewhere():
    page = web.write(resolution("79/332")).decode()
    assert not re.search(r"<(?:script|link|img|iframe)|@import|url\(", page)
    assert page.count("<h1>") == 1
    assert "<title>A/RES/79/332 Cooperation between" in page
