from pathlib import Path

import pytest

from drafter.cli.edits.proposal_files import proposal_files
from drafter.model.errors import MissingFile, UnusableEdits
from drafter.ooxml.built_text import BuiltText, with_built_text
from drafter.writers.redline import write
from tests.edits import edited
from tests.resolutions import draft, template

pytestmark = pytest.mark.usefixtures("folder")
NEW = edited(draft(), ["OP 2: “seized” → “informed”"])


def file(name, author="Ann"):
    data = write(draft(), NEW, template(draft()), author, "2027-07-01T00:00:00Z")
    Path(name).write_bytes(with_built_text(data, BuiltText("draft.yaml", draft())))
    return name


def read(*files):
    return proposal_files(files, draft(), Path("draft.yaml"))


def test_a_name_is_that_of_the_tracked_changes_or_the_one_that_is_given():
    assert [one.name for one in read(file("a.docx"), f"Norway={file('b.docx')}")] == ["Ann", "Norway"]


def test_two_files_of_one_name_are_refused_with_the_remedy():
    with pytest.raises(UnusableEdits, match=r"a\.docx and b\.docx are both of Ann .* as in Norway=b\.docx"):
        read(file("a.docx"), file("b.docx"))


def test_a_file_that_is_named_twice_is_told():
    with pytest.raises(UnusableEdits, match=r"a\.docx is named twice"):
        read(file("a.docx"), "a.docx")


@pytest.mark.parametrize("name", ["rolling text", "table of proposals", "A; B"])
def test_names_that_could_not_be_told_apart_are_refused(name):
    with pytest.raises(UnusableEdits, match="cannot be a name here"):
        read(f"{name}={file('a.docx')}")


def test_a_file_that_is_not_there_is_told():
    with pytest.raises(MissingFile, match=r"none\.docx"):
        read("none.docx")


def test_edits_of_an_older_text_are_put_to_the_draft_as_it_is(capsys):
    later = edited(draft(), ["PP 1: “its resolution” → “its own resolution”"])
    (one,) = proposal_files([file("a.docx")], later, Path("draft.yaml"))
    assert one.resolution.body[-1] == NEW.body[-1]
    assert one.resolution.body[1] == later.body[1]
    assert "was built from an older text of draft.yaml" in capsys.readouterr().err


def test_a_file_knows_when_its_changes_were_made():
    (one,) = read(file("a.docx"))
    assert one.changed == "2027-07-01T00:00:00Z"
