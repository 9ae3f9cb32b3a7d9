import pytest
from hypothesis import given, settings

from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.redline import accepted, rejected
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS, adopted, draft
from tests.sources import resolution
from tests.writers.redline.redlines import redline

PAIRS = [("77/338", "79/332"), ("79/332", "77/338")]


@settings(max_examples=examples(10))
@given(RESOLUTIONS, RESOLUTIONS)
def test_any_redline_is_a_sound_file(old, new):
    redline(old, new)


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_two_texts_of_a_redline_are_read_back(old, new):
    data = redline(resolution(old), resolution(new))
    assert parse(docx.read(data))[0] == resolution(new)
    assert parse(docx.read_base(data))[0] == resolution(old)
    assert parse(docx.read(accepted(data)))[0] == resolution(new)
    assert parse(docx.read(rejected(data)))[0] == resolution(old)


def test_the_same_texts_give_the_same_bytes():
    assert redline(draft(), adopted()) == redline(draft(), adopted())
