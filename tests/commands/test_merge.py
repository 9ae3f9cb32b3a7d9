"""`drafter merge`: edits in a Word file come back into the YAML."""

from pathlib import Path

import pytest

from drafter.cli import library
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.writers import docx, redline
from tests.commands.runner import drafter
from tests.edits import edited
from tests.sources import DATA, PHRASES

pytestmark = pytest.mark.usefixtures("folder")
BEFORE = DATA / "merge" / "words" / "before.yaml"
EDITS = ["PP 1: “strengthening” → “further strengthening”"]


def draft(text=""):
    path = Path("draft.yaml")
    path.write_text(text or BEFORE.read_text("utf-8"), "utf-8")
    return path


def word_file(lines, tracked=False, name="edited.docx"):
    """Write the Word file of the draft as somebody edited it."""
    old = render(load(draft().read_text("utf-8")), PHRASES)
    new, template = edited(old, lines), library.word_template(old)
    data = redline.write(old, new, template, "Norway", "2027-07-01T00:00:00Z") if tracked else docx.write(new, template)
    Path(name).write_bytes(data)
    return Path(name)


def test_a_file_that_nobody_edited_changes_not_one_byte():
    path = draft()
    assert drafter("build", path).code == 0
    ran = drafter("merge", path, "draft.docx")
    assert (ran.code, path.read_bytes()) == (0, BEFORE.read_bytes())
    assert "nothing is to be merged" in ran.err
    assert not Path("draft.yaml.bak").exists()


@pytest.mark.parametrize("tracked", [False, True])
def test_edits_come_back_and_a_copy_is_kept(tracked):
    path, file = draft(), word_file(EDITS, tracked)
    ran = drafter("merge", path, file)
    assert ran.code == 0, ran.err
    assert "Proved: the draft prints what edited.docx says." in ran.err
    assert "on the further\n      strengthening of peace" in path.read_text("utf-8")
    assert Path("draft.yaml.bak").read_bytes() == BEFORE.read_bytes()


def test_a_dry_run_shows_the_change_of_the_yaml_and_writes_nothing():
    path, file = draft(), word_file(EDITS)
    ran = drafter("merge", path, file, "--dry-run")
    assert ran.code == 0
    assert "+      strengthening of peace" in ran.out
    assert path.read_bytes() == BEFORE.read_bytes()


def test_tracked_changes_can_be_left_out():
    path, file = draft(), word_file(EDITS, tracked=True)
    assert drafter("merge", path, file, "--accept", "none").code == 0
    assert path.read_bytes() == BEFORE.read_bytes()


def test_a_fact_changes_everywhere_or_the_words_here_only():
    path, file = draft(), word_file(["OP 1: “Osh” → “Naryn”"])
    ran = drafter("merge", path, file, "--dry-run")
    assert (ran.code, "+  host: Naryn" in ran.out) == (1, True)
    assert "host: Osh → Naryn (printed in OP 1, PP 2)" in ran.err
    ran = drafter("merge", path, file, "--here")
    assert ran.code == 0, ran.err
    assert "on the work in Naryn and in" in path.read_text("utf-8")
    assert "what was done in {{ host }}" in path.read_text("utf-8")


def test_windows_line_ends_stay():
    path, file = draft(), word_file(EDITS)
    path.write_bytes(BEFORE.read_bytes().replace(b"\n", b"\r\n"))
    assert drafter("merge", path, file).code == 0
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04word/", "edited.docx"),
        (b"\xd0\xcf\x11\xe0", "save it as .docx"),
        (b"The General Assembly,\n\nDecides to remain seized of the matter.", "only a Word file (.docx) can be merged"),
        (b"", "is empty"),
    ],
)
def test_a_file_that_is_no_word_file_is_refused_in_a_sentence(data, said):
    path = draft()
    Path("edited.docx").write_bytes(data)
    ran = drafter("merge", path, "edited.docx")
    assert (ran.code, path.read_bytes()) == (2, BEFORE.read_bytes())
    assert said in ran.err


def test_the_word_file_of_another_draft_is_refused():
    path = draft()
    assert drafter("build", "79/332", "-o", "other.docx").code == 0
    ran = drafter("merge", path, "other.docx")
    assert (ran.code, path.read_bytes()) == (2, BEFORE.read_bytes())
    assert "no edited form of the draft" in ran.err
