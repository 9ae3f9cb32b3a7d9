"""Words of a rolling text on a web page: their look, their lines, their links."""

import pytest

from drafter.model.resolution import Emphasis, Strong, Text
from drafter.writers.rolling.web_words import broken, linked, looking


@pytest.mark.parametrize(
    ("inline", "wanted"), [(Text("a"), "a"), (Emphasis("a"), "<em>a</em>"), (Strong("a"), "<strong>a</strong>")]
)
def test_words_look_as_they_are_printed(inline, wanted):
    assert looking(inline, "a") == wanted


def test_marks_of_the_page_are_letters_and_a_line_ends_where_it_ended():
    assert broken("<b>\n&") == "&lt;b&gt;<br>&amp;"


@pytest.mark.parametrize("target", ["", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "#note1"])
def test_only_addresses_of_the_web_are_links(target):
    assert linked("a", target) == "a"
    assert linked("a", 'https://www.un.org/"x') == '<a href="https://www.un.org/&quot;x">a</a>'
