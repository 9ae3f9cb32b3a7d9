import json
from pathlib import Path

import pytest

from drafter.ooxml.archive import packed, unpacked
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.docx import write
from tests.commands.runner import draft, drafter, edited
from tests.resolutions import draft as resolution_on_harbours
from tests.resolutions import template
from tests.sources import resolution

pytestmark = pytest.mark.usefixtures("folder")


def official(folder, number="79/332"):
    path = folder / "official.docx"
    path.write_bytes(write(resolution(number), template(resolution(number))))
    return path


def test_a_draft_is_compared_with_the_text_that_it_is_based_on(folder):
    ran = drafter("redline", draft())
    assert (ran.code, ran.out.strip()) == (0, "draft-redline.docx")
    assert "Proved" in ran.err
    data = (folder / "draft-redline.docx").read_bytes()
    assert parse(docx.read_base(data))[0] == resolution("79/332")


def test_programs_are_told_the_file_and_what_changed():
    told = json.loads(drafter("redline", draft(), "--json").out)
    assert (told["version"], told["command"], told["file"]) == (1, "redline", "draft-redline.docx")
    assert told["summary"]["verbatim"] > 20
    assert (told["moved"], told["not_tracked"]) == (0, [])


def test_changes_go_into_the_official_file(folder):
    base = official(folder)
    before = base.read_bytes()
    assert drafter("redline", draft(), "--on", base, "-o", "out.docx").code == 0
    assert base.read_bytes() == before


def test_the_official_file_itself_is_never_written_over(folder):
    assert drafter("redline", draft(), "--on", official(folder), "-o", "official.docx", "--force").code == 2


def test_the_file_of_another_resolution_is_refused(folder):
    ran = drafter("redline", draft(), "--on", official(folder, "77/338"))
    assert ran.code == 2
    assert "this is 77/338, not 79/332" in ran.err


def test_a_missing_official_file_says_where_to_get_it():
    ran = drafter("redline", draft(), "--on", "missing.docx")
    assert ran.code == 2
    assert "Get the Word file of A/RES/79/332 from https://undocs.org/en/A/RES/79/332" in ran.err


def test_a_base_that_is_not_at_hand_says_where_to_get_it_and_how_to_name_it(folder):
    ran = drafter("redline", draft(), "--against", "75/268")
    assert ran.code == 2
    assert "https://undocs.org/en/A/RES/75/268" in ran.err
    assert "--against FILE" in ran.err
    assert not list(folder.glob("*.docx"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 100, "of the old kind (.doc): open it in Word and save it"),
        (b"words", "This is no Word file, or a damaged one"),
        (b"", "This is no Word file, or a damaged one"),
        (b"%PDF-1.7", "This is a PDF file"),
    ],
)
def test_what_is_no_word_file_is_told_in_one_sentence(folder, data, words):
    path = draft()
    (folder / "base.docx").write_bytes(data)
    ran = drafter("redline", path, "--on", "base.docx")
    assert ran.code == 2
    assert words in ran.err
    assert ran.err.count("Error") == 1
    assert [one.name for one in folder.glob("*.docx")] == ["base.docx"]


@pytest.mark.parametrize("way", ["--on", "--against"])
def test_a_file_with_changes_asks_which_text_is_the_base(folder, way):
    path = draft()
    assert drafter("redline", path, "-o", "tracked.docx").code == 0
    ran = drafter("redline", path, way, "tracked.docx", "-o", "out.docx")
    assert ran.code == 2
    assert "tracked.docx: this Word file carries tracked changes" in ran.err
    assert "which one is the base?" in ran.err
    assert not (folder / "out.docx").exists()


@pytest.mark.parametrize("command", [("diff", "79/332"), ("reduce",), ("check",)])
def test_of_a_file_with_changes_it_is_said_which_text_is_read(command):
    assert drafter("redline", draft(), "-o", "tracked.docx", "--author", "X").code == 0
    said = drafter(*command, "tracked.docx").err
    assert "tracked changes by X; it is read as if all of them were accepted" in said


def test_reasons_go_into_the_official_file_too(folder):
    assert drafter("redline", draft(), "--on", official(folder), "--reasons", "-o", "out.docx").code == 0
    assert "session 79 → 81".encode() in unpacked((folder / "out.docx").read_bytes())["word/comments.xml"]


def test_a_redline_that_somebody_edited_is_not_written_over_without_force():
    path, made = draft(), Path("draft-redline.docx")
    assert drafter("redline", path).code == 0
    edited(path, ("session: 81 ", "session: 82 "))
    assert drafter("redline", path).code == 0
    made.write_bytes(packed({**unpacked(made.read_bytes()), "word/new.xml": b""}))
    edited(path, ("session: 82 ", "session: 83 "))
    assert "--force" in drafter("redline", path).err


def test_what_a_redline_is_compared_with_is_never_written_over():
    path = draft()
    assert drafter("build", "77/338", "-o", "base.docx").code == 0
    assert drafter("redline", path, "--against", "base.docx", "-o", "base.docx").code == 2


def test_reasons_name_the_facts(folder):
    assert drafter("redline", draft(), "--reasons").code == 0
    data = (folder / "draft-redline.docx").read_bytes()
    assert b"word/comments.xml" in data


def test_a_text_without_a_base_asks_for_one():
    assert "--against" in drafter("redline", "77/338").err


def test_a_base_on_another_subject_is_told(folder):
    unrelated = folder / "harbours.docx"
    unrelated.write_bytes(write(resolution_on_harbours(), template(resolution_on_harbours())))
    ran = drafter("redline", draft(), "--against", unrelated)
    assert ran.code == 0
    assert "harbours.docx (“Safety of harbours”) has hardly any words in common with the draft" in ran.err
