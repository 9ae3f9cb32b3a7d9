from pathlib import Path

import pytest

from drafter.cli.edits.edited_files import edited_file
from drafter.model.errors import MissingFile, UnusableEdits
from drafter.ooxml.built_text import BuiltText, with_built_text
from drafter.writers.redline import write
from tests.resolutions import draft, preambular, template, word_file

pytestmark = pytest.mark.usefixtures("folder")

OLD, NEW = (draft(body=(preambular("Noting", words),)) for words in (" the sea,", " the sea and all harbours,"))


def tracked():
    Path("edited.docx").write_bytes(write(OLD, NEW, template(NEW), "Delegation of X", "2027-07-01T00:00:00Z"))
    return Path("edited.docx")


@pytest.mark.parametrize(("accept", "said"), [("all", NEW), ("tracked", NEW), ("Delegation of X", NEW), ("none", OLD)])
def test_tracked_changes_are_taken_as_asked(accept, said):
    one = edited_file(tracked(), accept)
    assert (one.name, one.resolution) == ("Delegation of X", said)
    assert one.base == (OLD if accept == "tracked" else None)


def test_changes_of_somebody_who_made_none_are_refused_with_those_who_did():
    with pytest.raises(UnusableEdits, match=r"edited\.docx: no tracked changes of Y are in .* are of Delegation of X"):
        edited_file(tracked(), "Y")


def test_a_file_without_changes_has_its_own_name_and_knows_what_it_was_built_from():
    Path("ours.docx").write_bytes(with_built_text(word_file(NEW), BuiltText("a.yaml", OLD)))
    one = edited_file(Path("ours.docx"), "all")
    assert (one.name, one.draft, one.base, one.resolution) == ("ours", "a.yaml", OLD, NEW)


@pytest.mark.parametrize(("name", "reason"), [("missing.docx", MissingFile), ("a.txt", UnusableEdits)])
def test_what_is_no_edited_word_file_is_told_by_its_name(name, reason):
    Path("a.txt").write_text("The General Assembly,\n", "utf-8")
    with pytest.raises(reason, match=name.replace(".", r"\.")):
        edited_file(Path(name), "all")
