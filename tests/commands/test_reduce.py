from pathlib import Path

import pytest

from drafter.cli.disk import library
from tests.commands.runner import drafter
from tests.sources import SOURCES

pytestmark = pytest.mark.usefixtures("folder")


@pytest.mark.parametrize(
    ("number", "counts"),
    [
        ("77/338", "23 preambular and 5 operative paragraphs, 7 footnotes"),
        ("79/332", "31 preambular and 5 operative paragraphs, 8 footnotes"),
    ],
)
def test_it_says_what_it_found_and_that_it_renders_back(number, counts):
    ran = drafter("reduce", SOURCES[number], "-o", "out.yaml")
    assert ran.code == 0
    assert counts in ran.err
    assert "earlier resolutions" in ran.err
    assert "word for word" in ran.err
    assert Path("out.yaml").read_text("utf-8") == library.resolution(number).read_text("utf-8")


def test_without_an_output_the_skeleton_is_printed_and_nothing_else():
    ran = drafter("reduce", SOURCES["79/332"])
    assert ran.out == library.resolution("79/332").read_text("utf-8")


def test_an_existing_skeleton_is_not_written_over():
    Path("out.yaml").write_text("mine")
    assert drafter("reduce", SOURCES["79/332"], "-o", "out.yaml").code == 2
    assert Path("out.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    "data", [b"", b"\x00\x01\x02" * 100, b"\xd0\xcf\x11\xe0" + b"\0" * 600, b"PK\x03\x04broken", b"%PDF-1.4 broken"]
)
def test_what_cannot_be_read_is_told_in_one_sentence(data):
    Path("file.bin").write_bytes(data)
    ran = drafter("reduce", "file.bin")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Error: file.bin: ")
    assert ran.err.count("\n") == 1


def test_what_is_proved_is_the_writing_and_never_a_reading_in_doubt():
    Path("sound.txt").write_text("79/1. Peace\n\nThe General Assembly,\n\nNoting it,\n\n1. Requests more.", "utf-8")
    Path("odd.txt").write_text("79/1. Peace\n\nThe General Assembly,\n\nOnce upon it.\n\n1. Requests more.", "utf-8")
    Path("wrong.txt").write_text("79/1. Peace,\n\nThe General Assembly,\n\nNoting it,\n\n1. Requests more.", "utf-8")
    assert (
        "Proved: the skeleton prints again, word for word, what was read from sound.txt, and nothing was in doubt"
        in (drafter("reduce", "sound.txt").err)
    )
    doubted = drafter("reduce", "odd.txt").err
    assert "odd.txt: read with doubt in 1 place" in doubted
    assert "  odd.txt:5: hint: “Once upon it.”" in doubted
    assert "The reading itself is not proved" in doubted
    wrong = drafter("reduce", "wrong.txt").err
    assert "the title ends with “,”" in wrong
    assert "Not proved" in wrong
