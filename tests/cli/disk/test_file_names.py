"""Names of files on other systems."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from drafter.cli.disk import saving
from drafter.cli.disk.file_names import is_same_name, kept_by_windows
from drafter.model.errors import UnwritableFile


@pytest.mark.parametrize(
    "name", ["CON", "nul.yaml", "forum:b.docx", "com1.docx", "LPT9", "a?.pdf", "end.", "blank ", r"aux\x.docx"]
)
def test_what_windows_keeps_is_named(name):
    assert kept_by_windows(PureWindowsPath(r"C:\drafts", name))


@pytest.mark.parametrize(
    "name", ["81-forum.docx", "console.yaml", "com.docx", r"..\черновики\проект 81.docx", "nulle.txt"]
)
def test_all_others_are_free(name):
    assert kept_by_windows(PureWindowsPath(r"C:\drafts", name)) == ""


def test_a_name_that_would_be_lost_in_windows_is_refused_there_and_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(saving, "_ON_WINDOWS", True)
    path = tmp_path / "forum:b.docx"
    with pytest.raises(UnwritableFile, match=r"“forum:b\.docx” cannot be the name of a file in Windows"):
        saving.write_file(path, b"words", force=False, source=Path("x.yaml"))
    assert list(tmp_path.iterdir()) == []
    saving.write_file(tmp_path / "b.docx", b"words", force=False, source=Path("x.yaml"))


def test_a_name_is_the_same_with_its_marks_apart():
    assert is_same_name("für.yaml", "fu\u0308r.yaml")
    assert not is_same_name("für.yaml", "fur.yaml")
    assert kept_by_windows(PurePosixPath("drafts/81.docx")) == ""
