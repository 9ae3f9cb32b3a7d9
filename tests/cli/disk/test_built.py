from pathlib import Path

import pytest

from drafter.cli.disk.built import with_built_text
from drafter.ooxml.built_text import BuiltText, built_text
from tests.resolutions import draft, sound, word_file


@pytest.mark.parametrize("name", ["draft.yaml", "drafts/DRAFT.YML"])
def test_the_file_of_a_draft_knows_its_text_and_the_name_of_the_draft(name):
    data = sound(with_built_text(word_file(draft()), Path(name), draft()))
    assert built_text(data) == BuiltText(Path(name).name, draft())


def test_the_file_of_anything_else_stays_as_it_is():
    assert with_built_text(word_file(draft()), Path("79/332"), draft()) == word_file(draft())
