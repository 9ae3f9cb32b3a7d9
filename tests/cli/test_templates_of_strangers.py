"""What may lie in a user's `templates/`: whatever it is, one sentence with its path, and never a wait."""

import os

import pytest

from drafter.cli.disk import library
from drafter.cli.disk.formats import written
from drafter.model.errors import BadPicture, BadTemplate, MissingFile
from tests.resolutions import TEMPLATES, draft
from tests.writers.docx.test_template_parser import edited

WORD, PHRASES = "word/draft-resolution.docx", "phrases/meeting.j2"


@pytest.fixture
def own(tmp_path, monkeypatch):
    """A folder with templates of the user's, in which nothing is yet."""
    monkeypatch.chdir(tmp_path)
    for folder in ("word", "phrases"):
        (tmp_path / "templates" / folder).mkdir(parents=True)
    return tmp_path / "templates"


def read(name):
    return library.phrases() if name == PHRASES else library.read(name)


@pytest.mark.parametrize("name", [WORD, PHRASES])
def test_a_folder_in_place_of_a_file_is_told(name, own):
    (own / name).mkdir()
    with pytest.raises(MissingFile, match=f"templates/{name} is a folder"):
        read(name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("name", [WORD, PHRASES, "word/emblem.png"])
def test_a_pipe_in_place_of_a_file_is_told_and_not_waited_for(name, own):
    os.mkfifo(own / name)
    with pytest.raises(MissingFile, match=f"templates/{name} is a pipe"):
        library.emblem() if name.endswith("png") else read(name)


@pytest.mark.parametrize("name", [WORD, PHRASES])
def test_a_link_that_leads_nowhere_is_told(name, own):
    (own / name).symlink_to("nowhere")
    with pytest.raises(MissingFile, match=f"there is no file templates/{name}"):
        read(name)


def test_phrases_that_are_not_in_utf_8_are_told(own):
    (own / PHRASES).write_bytes("{# a #}\nthe Côte\n".encode("cp1252"))
    with pytest.raises(BadTemplate, match=r"meeting\.j2: this file is not in UTF-8 \(byte 13\): save it as UTF-8"):
        library.phrases()


def test_a_fault_in_a_template_is_told_with_its_file(own):
    template = (TEMPLATES / "draft-resolution.docx").read_bytes()
    (own / WORD).write_bytes(edited(template, {"{{ session }}": "{{ sesion }}"}))
    with pytest.raises(
        BadTemplate, match=r"^templates/word/draft-resolution\.docx: in this Word template “\{\{ sesion"
    ):
        written(draft(), ".docx")


def test_a_cut_picture_is_told_with_its_file(own):
    (own / "word" / "emblem.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(BadPicture, match=r"^templates/word/emblem\.png: The emblem is cut off"):
        written(draft(), ".docx")
