"""A page of its own."""

import re

import pytest

from drafter.readers import html
from drafter.readers.grammar import parse
from drafter.writers import web
from tests.sources import resolution


def test_the_page_needs_nothing_from_elsewhere():
    page = web.write(resolution("79/332")).decode()
    assert not re.search(r"<(?:script|link|img|iframe)|@import|url\(", page)
    assert page.count("<h1>") == 1
    assert "<title>A/RES/79/332 Cooperation between" in page


@pytest.mark.parametrize("number", ["79/332", "77/338"])
def test_a_page_is_read_back_as_the_paragraphs_that_it_shows(number):
    assert parse(html.read(web.write(resolution(number))))[0].body == resolution(number).body
