"""Real resolutions through Word and back: nothing may be lost, and every file must be sound."""

import pytest

from drafter.ooxml.check import faults
from drafter.readers.docx import read
from drafter.readers.grammar import parse
from drafter.writers.docx import write
from tests.corpus import needs_corpus, reading
from tests.resolutions import template
from tests.test_corpus import PDFS

pytestmark = needs_corpus


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.stem)
def test_a_real_resolution_comes_back_from_word_unchanged(path):
    resolution = reading(path)
    data = write(resolution, template(resolution))
    assert faults(data) == ()
    assert parse(read(data))[0] == resolution
