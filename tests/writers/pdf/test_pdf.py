import io
import shutil

import pytest

from drafter.model.errors import DamagedOutput, MissingProgram
from drafter.model.resolution import Annex, Heading, Text
from drafter.readers.source import ordinary
from drafter.writers import pdf
from drafter.writers.pdf.breaks import end_lines
from tests.resolutions import ENACTING, draft, operative, word_file
from tests.writers.test_pages import lines, needs_libreoffice, pages


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """A profile for all files: LibreOffice makes it once."""
    return tmp_path_factory.mktemp("profile")


@needs_libreoffice
def test_a_pdf_is_made_of_a_word_file(profile):
    data = pdf.write(word_file(draft()), profile)
    assert "Safety of harbours" in pages(io.BytesIO(data))[0]


@needs_libreoffice
def test_the_lines_of_a_pdf_end_where_word_ends_them_and_fill_the_column(profile):
    pdfplumber = pytest.importorskip("pdfplumber")
    words = (
        " the work of the non-governmental organizations with the Secretary-General on 4 July 2024, and stresses" * 3
    )
    body = (ENACTING, *(operative(f"{n}.", "Notes", f"{' so' * n}{words} it;") for n in range(1, 12)))
    file = word_file(draft(body=body))
    wanted = [ordinary(words).split("\n") for words in lines(end_lines(file)) if "Notes" in words]
    with pdfplumber.open(io.BytesIO(pdf.write(file, profile))) as document:
        printed = [line for page in document.pages for line in page.extract_text_lines() if 120 < line["x0"] < 150]
    text = printed[next(n for n, line in enumerate(printed) if "Notes" in line["text"]) :]
    assert [line["text"].split()[-1] for line in text] == [line.split()[-1] for lines in wanted for line in lines]
    stretched = [line is not lines[-1] for lines in wanted for line in lines]
    assert {round(line["x1"]) for line, full in zip(text, stretched, strict=True) if full} <= {488, 489}


@needs_libreoffice
def test_the_bookmarks_of_a_pdf_are_the_title_the_headings_and_the_annexes(profile):
    pypdf = pytest.importorskip("pypdf")
    annex = Annex("Annex", (Text("Rules"),), (operative("1.", "Notes", " so."),))
    body = (ENACTING, Heading((Text("Lights"),), "I", 1), operative("1.", "Notes", " so."))
    found = pypdf.PdfReader(io.BytesIO(pdf.write(word_file(draft(body=body, annexes=(annex,))), profile))).outline
    assert list(_titles(found)) == ["Safety of harbours", "I", "Lights", "Annex", "Rules"]


def _titles(outline):
    for one in outline:
        yield from _titles(one) if isinstance(one, list) else [one.title.strip()]


@pytest.mark.parametrize(("pages_made", "conversions"), [(1, 1), (2, 2)])
def test_a_copy_whose_page_broke_in_two_is_made_again_without_our_ends(monkeypatch, pages_made, conversions):
    made = []
    monkeypatch.setattr(pdf, "program", lambda: "soffice")
    monkeypatch.setattr(
        pdf, "_converted", lambda *given: made.append(given) or b"<</Type/Page/Parent 9 0 R>>" * pages_made
    )
    pdf.write(word_file(draft(body=(ENACTING, operative("1.", "Notes", " so;")), annexes=())))
    assert len(made) == conversions


def test_a_program_that_makes_nothing_is_told(monkeypatch, tmp_path):
    idle = tmp_path / "soffice"
    idle.write_text("#!/bin/sh\necho source file could not be loaded >&2\n")
    idle.chmod(0o755)
    monkeypatch.setattr(pdf, "program", lambda: str(idle))
    with pytest.raises(DamagedOutput, match="no PDF of the Word file: source file could not be loaded"):
        pdf.write(word_file(draft()))


def test_without_libreoffice_the_sentence_says_how_to_install_it(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(MissingProgram, match="apt-get install"):
        pdf.write(b"")


def test_a_program_that_does_not_end_is_ended(monkeypatch, tmp_path):
    endless = tmp_path / "soffice"
    endless.write_text("#!/bin/sh\nsleep 60 & wait\n")
    endless.chmod(0o755)
    monkeypatch.setattr(pdf, "SECONDS", 0.2)
    monkeypatch.setattr(pdf, "program", lambda: str(endless))
    with pytest.raises(DamagedOutput, match=r"not done in 0\.2 seconds"):
        pdf.write(word_file(draft()))


def test_a_program_for_which_nobody_waits_any_more_is_ended(monkeypatch, tmp_path):
    endless = tmp_path / "soffice"
    endless.write_text("#!/bin/sh\nsleep 60 & wait\n")
    endless.chmod(0o755)
    monkeypatch.setattr(pdf, "program", lambda: str(endless))
    with pytest.raises(DamagedOutput, match="it was ended"):
        pdf.write(word_file(draft()), stopped=lambda: True)
