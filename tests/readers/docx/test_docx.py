import time

import pytest
from hypothesis import given, settings

from drafter.readers.docx import read
from drafter.readers.grammar import parse
from drafter.writers.docx import write
from tests.corpus import CORPUS, needs_corpus
from tests.profiles import examples
from tests.resolutions import SANE, adopted, draft, template, word_file


@pytest.mark.parametrize("resolution", [draft(), adopted()], ids=["draft", "adopted"])
def test_what_was_written_is_read_back(resolution):
    assert parse(read(word_file(resolution))) == (resolution, ())


@settings(max_examples=examples(40))
@given(SANE)
def test_word_loses_nothing(resolution):
    assert parse(read(write(resolution, template(resolution))))[0] == resolution


@needs_corpus
@pytest.mark.parametrize("path", sorted(CORPUS.glob("docx/*.docx")), ids=lambda path: path.stem)
def test_a_real_file_is_read_quickly_with_its_masthead(path):
    began = time.perf_counter()
    document = read(path.read_bytes())
    assert time.perf_counter() - began < 5
    assert document.symbol
    roles = {getattr(block, "role", "") for block in document.blocks}
    assert {"organ", "session", "agenda item", "distribution"} <= roles
