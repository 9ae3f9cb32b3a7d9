"""What `doctor` finds, and what it calls a fault."""

from pathlib import Path

import pytest

from drafter.cli import doctor
from drafter.model.errors import MissingProgram
from tests.commands.runner import drafter

pytestmark = pytest.mark.usefixtures("folder")


def test_in_an_empty_folder_all_is_well():
    ran = drafter("doctor")
    assert ran.code == 0
    assert ran.out.startswith("ok    drafter ")
    assert "mend" not in ran.out


def test_without_libreoffice_it_says_how_to_get_it_and_finds_no_fault(monkeypatch):
    def missing():
        raise MissingProgram("Install it.")

    monkeypatch.setattr("drafter.writers.pdf.program", missing)
    ran = drafter("doctor")
    assert ran.code == 0
    assert "without LibreOffice everything but PDF works. Install it." in ran.out


def test_without_pypdf_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(doctor, "find_spec", lambda name: None)
    assert "mend  pypdf is missing, so PDF files cannot be read" in drafter("doctor").out


def test_what_is_missing_beside_drafter_is_told_and_is_no_fault(monkeypatch):
    known = doctor.find_spec
    monkeypatch.setattr(doctor, "find_spec", lambda name: None if name == "pygls" else known(name))
    ran = drafter("doctor")
    assert ran.code == 0
    missing = 'pygls missing (pip install "un-drafter[lsp]")'
    assert f"ok    {missing}; with it, drafter lsp answers a text editor" in ran.out
    assert "ok    drafter preview shows a draft in the browser (starlette" in ran.out


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("templates/word/draft-resolution.docx", b"no Word file", "draft-resolution.docx: "),
        ("templates/phrases/meeting.j2", b"{{ nothing | of_this }}", "meeting"),
        ("templates/resolutions/80-1.yaml", b"drafter: 1", "80-1.yaml"),
        ("drafter.toml", b"[rules]\nREF = 'no level'", "drafter.toml"),
    ],
)
def test_what_is_wrong_in_ones_own_files_is_named_and_leaves_with_1(name, data, said):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(data)
    ran = drafter("doctor")
    assert ran.code == 1
    faults = [line for line in ran.out.splitlines() if line.startswith("mend")]
    assert len(faults) == 1
    assert said in faults[0]
