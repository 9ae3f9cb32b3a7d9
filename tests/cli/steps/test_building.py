"""A draft built, without a word on the terminal: its file, and what an editor should know of it."""

import json
from pathlib import Path

import pytest

from drafter.cli.disk.formats import LAYOUTS
from drafter.cli.steps.building import BuildOrder, built, for_programs
from drafter.model.errors import ExistingFile, MissingFile
from drafter.ooxml.archive import packed, unpacked
from tests.commands.runner import draft, edited

pytestmark = pytest.mark.usefixtures("folder")
USUAL = BuildOrder(None, LAYOUTS[0], labels=False, comments=False, clean=False, force=False)


def test_the_file_is_written_beside_its_draft_and_nothing_is_said(capsys):
    path = draft(name="a.yaml")
    capsys.readouterr()
    assert built(str(path), USUAL).path == Path("a.docx")
    assert capsys.readouterr() == ("", "")


def test_what_nothing_prints_is_told():
    path = edited(draft(name="a.yaml"), ("facts:\n", "facts:\n  host: Kazakhstan\n"))
    assert "nothing prints “host”" in "".join(built(str(path), USUAL).notes)


def test_an_ending_alone_names_a_file_beside_the_draft():
    path = draft(name="a b/c.v2.yaml")
    assert built(str(path), USUAL._replace(output=Path(".md"))).path == Path("a b/c.v2.md")


def test_a_word_file_that_somebody_has_edited_is_replaced_only_by_force_and_a_copy_is_kept():
    path = draft(name="a.yaml")
    made = built(str(path), USUAL).path
    parts = unpacked(made.read_bytes())
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"humanitarian", b"human")
    made.write_bytes(packed(parts))
    edited_file = made.read_bytes()
    with pytest.raises(ExistingFile):
        built(str(path), USUAL)
    built(str(path), USUAL._replace(force=True))
    assert Path("a.docx.bak").read_bytes() == edited_file


def test_a_file_that_somebody_may_have_edited_is_not_replaced():
    Path("a.txt").write_text("mine", "utf-8")
    with pytest.raises(ExistingFile):
        built(str(draft(name="a.yaml")), USUAL._replace(output=Path("a.txt")))


def test_pages_are_refused_before_libreoffice_works_and_its_own_are_replaced(monkeypatch):
    path, own = str(draft(name="a.yaml")), USUAL._replace(output=Path("a.pdf"))
    monkeypatch.setattr("drafter.writers.pdf.write", lambda word_file: b"%%EOF one")
    built(path, own)
    monkeypatch.setattr("drafter.writers.pdf.write", lambda word_file: b"%%EOF two")
    assert built(path, own).path.read_bytes().startswith(b"%%EOF two")
    Path("a.pdf").write_bytes(b"mine")
    monkeypatch.setattr("drafter.writers.pdf.write", None)
    with pytest.raises(ExistingFile):
        built(path, own, working=lambda: pytest.fail("it was said that LibreOffice works"))


def test_what_the_same_order_wrote_last_is_replaced_while_nobody_touched_it():
    path, named = str(draft(name="a.yaml")), USUAL._replace(output=Path("b.txt"))
    first = built(path, named).data
    edited(Path(path), ("agenda_item: TODO", "agenda_item: 130 (s)"))
    with pytest.raises(ExistingFile):
        built(path, named)
    assert built(path, named, before=first).data != first


def test_a_draft_that_is_not_there_is_told():
    with pytest.raises(MissingFile):
        built("none", USUAL)


def test_programs_are_told_the_file_and_what_is_left():
    (text,) = json.loads(for_programs([built(str(draft(name="a.yaml")), USUAL)]))["texts"]
    assert text["file"] == "a.docx"
    assert text["left"]
