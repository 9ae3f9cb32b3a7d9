import re

import pytest
from hypothesis import given
from lxml import etree

from drafter.model.errors import BadTemplate
from drafter.model.resolution import Text
from drafter.ooxml.archive import unpacked
from drafter.writers.docx import write
from drafter.writers.docx.coverage import demand_all, ordinary
from drafter.writers.docx.tags import words_of
from tests.resolutions import RESOLUTIONS, adopted, draft, template


def _trees(parts):
    return {name: etree.fromstring(part) for name, part in parts.items() if name.endswith(".xml")}


@pytest.mark.parametrize("words", ["Safety of harbours", "to open their harbours", "by day", "Any changes will", "lit"])
def test_words_that_a_file_lost_are_told(words):
    resolution = draft() if "lit" not in words else adopted()
    parts = {
        name: re.sub(words.encode(), b"", part, flags=re.I) if name.endswith(".xml") else part
        for name, part in unpacked(write(resolution, template(resolution))).items()
    }
    with pytest.raises(BadTemplate, match="would be left out"):
        demand_all(_trees(parts), resolution, words_of(resolution), frozenset())


@given(RESOLUTIONS)
def test_a_finished_file_lacks_nothing(resolution):
    trees = _trees(unpacked(write(resolution, template(resolution))))
    demand_all(trees, resolution, words_of(resolution), frozenset())


def test_what_is_left_out_on_purpose_may_be_missing():
    other = draft(title=(Text("Quite another title"),))
    trees = _trees(unpacked(write(draft(), template(draft()))))
    demand_all(trees, other, words_of(other), frozenset({"title"}))
    with pytest.raises(BadTemplate, match="Quite another title"):
        demand_all(trees, other, words_of(other), frozenset())


def test_the_hyphens_and_spaces_of_typography_are_ordinary_ones():
    assert ordinary("4\u00a0July, non\u2011binding") == "4 July, non-binding"
