"""Either kind of file begins with the old text; what Word shows beside the changes is no part of it."""

import pytest

from drafter.cli.steps.redlining import explained_marks, in_official_file, in_own_file, plain_marks
from drafter.model.errors import MissingFile, UnusableBase
from drafter.readers.docx import read_base
from drafter.readers.docx.tracked_changes import changes
from drafter.readers.grammar import parse
from drafter.writers.docx import write
from tests.commands.runner import draft
from tests.resolutions import template
from tests.sources import resolution

pytestmark = pytest.mark.usefixtures("folder")

NEW = resolution("79/332")


def official(folder, number):
    path = folder / "official.docx"
    path.write_bytes(write(resolution(number), template(resolution(number))))
    return path


def test_both_kinds_of_file_begin_with_the_old_text_and_are_of_the_author(folder):
    marks = plain_marks("Ann")
    for made in (in_own_file("77/338", NEW, marks), in_official_file(official(folder, "77/338"), "77/338", NEW, marks)):
        assert made.old == parse(read_base(made.data))[0] == resolution("77/338")
        assert {change.author for change in changes(made.data)} == {"Ann"}


def test_the_official_file_of_another_text_is_refused_and_one_that_is_not_there_is_told_with_its_address(folder):
    with pytest.raises(UnusableBase, match="this is 77/338, not 79/332"):
        in_official_file(official(folder, "77/338"), "79/332", NEW, plain_marks("Ann"))
    with pytest.raises(MissingFile, match=r"https://undocs\.org/en/A/RES/79/332"):
        in_official_file(folder / "missing.docx", "79/332", NEW, plain_marks("Ann"))


def test_only_explained_marks_have_reasons():
    assert explained_marks("Ann", "79/332", str(draft())).reasons
    assert not plain_marks("Ann").reasons
