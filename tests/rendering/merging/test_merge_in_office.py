"""Edits in a Word file that LibreOffice saved come to the same places; the text as it was built is still there."""

from itertools import islice
from random import Random

import pytest

from drafter.cli.disk import library
from drafter.ooxml.built_text import BuiltText, built_text, with_built_text
from drafter.readers.edited import read_edited
from drafter.rendering.merging.merge import merge
from drafter.rendering.render import rendered
from drafter.skeleton.carry import carry
from drafter.writers import docx, redline
from tests.generated_edits import edits
from tests.profiles import examples
from tests.sources import PHRASES, reduction
from tests.writers.office import missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing")

DAY = "2027-07-01T00:00:00Z"


@pytest.mark.parametrize("tracked", [False, True])
def test_an_edit_in_a_file_that_libreoffice_saved_comes_to_the_same_place(office, tracked):
    skeleton = carry(reduction("77/338").skeleton).skeleton
    old, where = rendered(skeleton, PHRASES)
    template = library.word_template(old)
    for what, new in islice(edits(old, where, Random(f"office {tracked}")), examples(4)):
        data = redline.write(old, new, template, "Norway", DAY) if tracked else docx.write(new, template)
        saved = office.settled("save", with_built_text(data, BuiltText("draft.yaml", old)))
        assert built_text(saved) == BuiltText("draft.yaml", old), what
        merged, direct = (merge(skeleton, PHRASES, one, old) for one in (read_edited(saved, "all"), new))
        assert (merged.text, merged.left) == (direct.text, direct.left), what
