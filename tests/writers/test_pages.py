"""What LibreOffice makes of the Word files: their pages, and the files saved again."""

import re
import shutil
import subprocess

import pytest
from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, w
from drafter.readers.docx import read
from drafter.readers.grammar import parse
from drafter.writers.docx import write
from tests.resolutions import TEMPLATES, adopted, draft, sound, word_file
from tests.writers.corners import CORNERS

needs_libreoffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """The corners and both templates, opened and saved by LibreOffice as Word files and as PDF."""
    folder = tmp_path_factory.mktemp("saved")
    for name, resolution in CORNERS.items():
        (folder / f"{name}.docx").write_bytes(word_file(resolution))
    for name in ("draft-resolution", "resolution", "manuscript"):
        shutil.copy(TEMPLATES / f"{name}.docx", folder)
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to"]
    files = sorted(map(str, folder.glob("*.docx")))
    for form, outdir in (("docx:MS Word 2007 XML", folder / "again"), ("pdf", folder / "pdf")):
        subprocess.run([*command, form, "--outdir", str(outdir), *files], check=True, capture_output=True, timeout=180)
    return folder


def lines(file):
    """The words of each paragraph of a Word file, a line a line."""
    root = etree.fromstring(unpacked(file)[DOCUMENT_PART])
    return ["".join(one.text or "\n" for one in p.iter(w("t"), w("br"))) for p in root.iter(w("p"))]


def pages(path):
    pypdf = pytest.importorskip("pypdf")
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


@pytest.mark.parametrize("name", CORNERS)
def test_a_dark_corner_is_a_sound_file_and_is_read_back(name):
    assert parse(read(word_file(CORNERS[name])))[0] == CORNERS[name]


@needs_libreoffice
@pytest.mark.parametrize("name", CORNERS)
def test_a_file_saved_by_libreoffice_is_read_back(name, saved):
    assert parse(read((saved / "again" / f"{name}.docx").read_bytes()))[0] == CORNERS[name]


@needs_libreoffice
@pytest.mark.parametrize("resolution", [draft(), adopted()], ids=["draft", "adopted"])
def test_a_template_saved_by_libreoffice_still_works(resolution, saved):
    for name in ("resolution" if resolution.adopted else "draft-resolution", "manuscript"):
        data = sound(write(resolution, (saved / "again" / f"{name}.docx").read_bytes()))
        assert parse(read(data))[0] == resolution


@needs_libreoffice
def test_every_note_stands_on_the_page_of_its_mark(saved):
    text = pages(saved / "pdf" / "60 notes.pdf")
    where = {word: n for n, page in enumerate(text) for word in re.findall(r"(?:mark|Note)\d+", page)}
    assert len(text) > 5
    assert [where[f"Note{n}"] for n in range(1, 61)] == [where[f"mark{n}"] for n in range(1, 61)]


@needs_libreoffice
def test_the_running_head_stands_on_later_pages_only(saved):
    first, *later = pages(saved / "pdf" / "60 notes.pdf")
    assert "United Nations" in first
    assert all("United Nations" not in page and "A/81/L.__" in page for page in later)
    assert [re.search(r"\d+/\d+", page)[0] for page in later] == [
        f"{n}/{len(later) + 1}" for n in range(2, len(later) + 2)
    ]


def test_a_manuscript_is_as_sound():
    sound((TEMPLATES / "manuscript.docx").read_bytes())
