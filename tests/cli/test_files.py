"""Files of a command."""

import os
from pathlib import Path

import pytest

from drafter.cli import files
from drafter.model.errors import ExistingFile, MissingFile, UnreadableSkeleton, UnreadableSource, UnwritableFile
from tests.drafts import BODY, HEAD
from tests.sources import SOURCES, resolution

pytestmark = pytest.mark.usefixtures("folder")
SOURCE = Path("source.yaml")


def test_a_resolution_is_got_by_number_by_skeleton_and_by_source():
    source = SOURCES["79/332"]
    Path("own.yaml").write_text(files.skeleton_of("79/332").text, "utf-8")
    assert files.skeleton_of("own.yaml") == files.skeleton_of("79/332") == files.skeleton_of(str(source))
    for name in ("79/332", "own.yaml", str(source)):
        assert files.resolution_of(name) == resolution("79/332")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_the_line_ends_and_the_mark_of_an_editor_change_nothing(end, mark):
    Path("a.yaml").write_bytes(mark + (HEAD + BODY).replace("\n", end).encode())
    assert files.loaded(Path("a.yaml")).text == HEAD + BODY


def test_a_file_is_written_as_a_whole_with_the_permissions_of_the_user():
    old = os.umask(0o027)
    try:
        files.write_file(Path("a/b/c.txt"), b"one", force=False, source=SOURCE)
    finally:
        os.umask(old)
    assert Path("a/b/c.txt").read_bytes() == b"one"
    assert Path("a/b/c.txt").stat().st_mode & 0o777 == 0o640
    assert [p.name for p in Path("a/b").iterdir()] == ["c.txt"]


def test_another_file_is_replaced_only_by_force_and_a_copy_is_kept():
    path = Path("a.txt")
    path.write_bytes(b"mine")
    with pytest.raises(ExistingFile, match="may have been edited"):
        files.write_file(path, b"new", force=False, source=SOURCE)
    assert path.read_bytes() == b"mine"
    files.write_file(path, b"new", force=True, source=SOURCE)
    assert (path.read_bytes(), Path("a.txt.bak").read_bytes()) == (b"new", b"mine")


def test_the_same_bytes_are_not_written_again():
    path = Path("a.txt")
    path.write_bytes(b"same")
    os.utime(path, (1, 1))
    files.write_file(path, b"same", force=False, source=SOURCE)
    assert path.stat().st_mtime == 1


def test_the_file_that_is_read_is_never_written():
    SOURCE.write_text("x")
    with pytest.raises(ExistingFile, match="is the file that is read"):
        files.write_file(SOURCE, b"new", force=True, source=SOURCE)
    assert SOURCE.read_text() == "x"


def test_a_failure_while_writing_leaves_the_old_file_and_no_rest(monkeypatch):
    path = Path("a.txt")
    path.write_bytes(b"old")

    def fails(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(UnwritableFile, match="No space left on device"):
        files.write_file(path, b"new", force=True, source=SOURCE)
    assert path.read_bytes() == b"old"
    assert sorted(p.name for p in Path().iterdir()) == ["a.txt", "a.txt.bak"]


@pytest.mark.parametrize(
    ("name", "data", "reason", "words"),
    [
        ("missing.yaml", None, MissingFile, "there is no file missing.yaml"),
        ("missing", None, MissingFile, "the number of a resolution such as 79/332"),
        ("a.yaml", b"\xff\xfe", UnreadableSkeleton, "not in UTF-8"),
        ("a.txt", b"Dear Sir,\n", UnreadableSource, "a.txt: "),
        ("a.docx", b"no zip", UnreadableSource, "a.docx: "),
    ],
)
def test_what_cannot_be_read_is_told_by_its_name(name, data, reason, words):
    if data is not None:
        Path(name).write_bytes(data)
    with pytest.raises(reason) as refusal:
        files.skeleton_of(name)
    assert words in str(refusal.value)


def test_a_folder_is_no_file():
    Path("drafts.yaml").mkdir()
    with pytest.raises(MissingFile, match=r"drafts\.yaml is a folder"):
        files.skeleton_of("drafts.yaml")
