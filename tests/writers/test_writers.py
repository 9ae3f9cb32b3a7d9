import pytest

from drafter.compare import compare
from drafter.writers import CHANGES, WRITERS, writer
from tests.resolutions import adopted, draft


@pytest.mark.parametrize("ending", [ending for ending in WRITERS if ending != ".docx"])
def test_every_format_writes_the_words_of_a_resolution(ending):
    assert "Safety of harbours" in writer(ending).write(draft()).decode()


def test_word_files_are_written_by_a_writer_too():
    assert writer(".docx").write


@pytest.mark.parametrize("module", CHANGES.values())
def test_every_format_of_a_comparison_is_written_by_its_module(module):
    from importlib import import_module

    assert import_module(module).write(compare(draft(), adopted()))


def test_a_format_that_is_not_known_is_no_key():
    with pytest.raises(KeyError):
        writer(".odt")
