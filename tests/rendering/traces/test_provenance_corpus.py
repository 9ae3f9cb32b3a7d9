"""The laws of provenance hold for real documents too; `make fuzz` holds them for all.

A file that stops its reader is no matter of provenance, and is left out.
"""

import pytest

from drafter.model.errors import DrafterError
from drafter.readers import read
from drafter.rendering.reduce import reduce
from tests.corpus import CORPUS, needs_corpus
from tests.profiles import TIMES
from tests.rendering.traces.test_provenance import hold_the_laws
from tests.sources import PHRASES

PDFS = sorted([*CORPUS.glob("pdf/*.pdf"), *CORPUS.glob("pairs/*.pdf")])
SAMPLE = PDFS if TIMES > 1 else PDFS[::25]
pytestmark = [needs_corpus, pytest.mark.fuzz]


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.stem)
def test_the_spans_of_a_real_document_are_its_words_and_none_is_without_a_place(path):
    try:
        resolution, _ = read(path.read_bytes(), path.name)
    except DrafterError:
        pytest.skip("its reader stops")
    hold_the_laws(reduce(resolution, PHRASES).skeleton)
