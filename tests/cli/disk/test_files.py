"""Files of a command."""

import os
from pathlib import Path

import pytest

from drafter.cli.disk import files
from drafter.model.errors import MissingFile, UnreadableSkeleton, UnreadableSource
from tests.drafts import BODY, HEAD
from tests.sources import SOURCES, resolution

pytestmark = pytest.mark.usefixtures("folder")


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


@pytest.mark.parametrize("name", ["pipe.yaml", "pipe.txt", "pipe"])
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_and_not_waited_for(name):
    os.mkfifo(name)
    with pytest.raises(MissingFile, match="is a pipe or a device and no file"):
        files.resolution_of(name)


@pytest.mark.parametrize("read", [files.skeleton_of, files.resolution_of])
def test_what_is_longer_than_any_resolution_is_not_opened(read):
    with Path("long.txt").open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(MissingFile, match=r"1000000 MB, more than any resolution"):
        read("long.txt")


def test_a_folder_is_told_to_be_one(tmp_path):
    with pytest.raises(MissingFile, match=r"is a folder: name a file in it$"):
        files.skeleton_of(str(tmp_path))


@pytest.mark.parametrize(("name", "told"), [("a.yaml", "is a skeleton already"), ("a.yaml.bak", "ends in .yaml")])
def test_a_skeleton_is_no_source_under_any_name(tmp_path, name, told):
    path = tmp_path / name
    path.write_bytes(b"# a remark\n\ndrafter: 1\ndocument: {session: 81}\n")
    with pytest.raises(UnreadableSource, match=told):
        files.parsed(path)
