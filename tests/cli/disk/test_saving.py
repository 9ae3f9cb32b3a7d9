"""How files are put in place: at one stroke, as the same file, with a copy of what was there."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.disk import saving
from drafter.model.errors import ExistingFile, UnwritableFile

pytestmark = pytest.mark.usefixtures("folder")
SOURCE = Path("source.yaml")


def test_a_file_is_written_as_a_whole_with_the_permissions_of_the_user():
    old = os.umask(0o027)
    try:
        saving.write_file(Path("a/b/c.txt"), b"one", force=False, source=SOURCE)
    finally:
        os.umask(old)
    assert Path("a/b/c.txt").read_bytes() == b"one"
    assert Path("a/b/c.txt").stat().st_mode & 0o777 == 0o640
    assert [p.name for p in Path("a/b").iterdir()] == ["c.txt"]


def test_another_file_is_replaced_only_by_force_and_a_copy_is_kept():
    path = Path("a.txt")
    path.write_bytes(b"mine")
    with pytest.raises(ExistingFile, match="may have been edited"):
        saving.write_file(path, b"new", force=False, source=SOURCE)
    assert path.read_bytes() == b"mine"
    saving.write_file(path, b"new", force=True, source=SOURCE)
    assert (path.read_bytes(), Path("a.txt.bak").read_bytes()) == (b"new", b"mine")


def test_the_same_bytes_are_not_written_again():
    path = Path("a.txt")
    path.write_bytes(b"same")
    os.utime(path, (1, 1))
    saving.write_file(path, b"same", force=False, source=SOURCE)
    assert path.stat().st_mtime == 1


def test_the_file_that_is_read_is_never_written():
    SOURCE.write_text("x")
    with pytest.raises(ExistingFile, match="is the file that is read"):
        saving.write_file(SOURCE, b"new", force=True, source=SOURCE)
    assert SOURCE.read_text() == "x"


def test_a_failure_while_writing_leaves_the_old_file_and_no_rest(monkeypatch):
    path = Path("a.txt")
    path.write_bytes(b"old")

    def fails(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(UnwritableFile, match="No space left on device"):
        saving.write_file(path, b"new", force=True, source=SOURCE)
    assert path.read_bytes() == b"old"
    assert sorted(p.name for p in Path().iterdir()) == ["a.txt", "a.txt.bak"]


def test_a_pipe_is_not_written_into():
    os.mkfifo("pipe")
    with pytest.raises(UnwritableFile, match="is a pipe or a device"):
        saving.write_file(Path("pipe"), b"new", force=True, source=SOURCE)


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced():
    Path("real").mkdir()
    Path("real/a.yaml").write_bytes(b"old")
    Path("a.yaml").symlink_to("real/a.yaml")
    saving.correct_file(Path("a.yaml"), b"new")
    assert Path("a.yaml").is_symlink()
    assert (Path("real/a.yaml").read_bytes(), Path("a.yaml.bak").read_bytes()) == (b"new", b"old")


def test_two_names_of_one_file_stay_two_names():
    Path("a.yaml").write_bytes(b"old")
    Path("b.yaml").hardlink_to("a.yaml")
    saving.correct_file(Path("a.yaml"), b"new")
    assert Path("b.yaml").read_bytes() == b"new"
    assert Path("a.yaml").samefile("b.yaml")
    assert Path("a.yaml.bak").read_bytes() == b"old"


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_permissions_stay_and_the_copy_has_them_too(mode):
    path = Path("a.yaml")
    path.write_bytes(b"old")
    path.chmod(mode)
    saving.write_file(path, b"new", force=True, source=SOURCE)
    assert [stat.S_IMODE(Path(name).stat().st_mode) for name in names()] == [mode, mode]


def test_every_copy_has_a_number_of_its_own():
    path = Path("a.yaml")
    for text in (b"1", b"2", b"3", b"4"):
        saving.write_file(path, text, force=True, source=SOURCE)
    assert [Path(name).read_bytes() for name in names()] == [b"4", b"1", b"2", b"3"]
    assert names() == ["a.yaml", "a.yaml.bak", "a.yaml.bak2", "a.yaml.bak3"]


@pytest.mark.parametrize("there", [True, False])
def test_a_copy_is_never_written_through_a_link_that_lies_in_its_way(there):
    if there:
        Path("elsewhere").write_bytes(b"mine")
    Path("a.yaml").write_bytes(b"old")
    Path("a.yaml.bak").symlink_to("elsewhere")
    saving.write_file(Path("a.yaml"), b"new", force=True, source=SOURCE)
    assert Path("elsewhere").exists() is there
    assert not there or Path("elsewhere").read_bytes() == b"mine"
    assert Path("a.yaml.bak2").read_bytes() == b"old"


def test_a_copy_is_kept_where_a_file_cannot_have_two_names(monkeypatch):
    def refuse(*arguments):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    Path("a.yaml").write_bytes(b"old")
    Path("a.yaml.bak").write_bytes(b"older")
    saving.correct_file(Path("a.yaml"), b"new")
    assert [Path(name).read_bytes() for name in names()] == [b"new", b"older", b"old"]


def test_what_a_killed_process_left_is_taken_away_by_the_next_one():
    Path("a.yaml").write_bytes(b"old")
    code = (
        "import os, pathlib\n"
        "from drafter.cli.disk import saving\n"
        "pathlib.Path.chmod = lambda *rest, **more: os.kill(os.getpid(), 9)\n"
        "saving.replace_file(pathlib.Path('a.yaml'), b'new')"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -9
    assert len(names()) == 2
    assert Path("a.yaml").read_bytes() == b"old"
    saving.replace_file(Path("a.yaml"), b"new")
    assert names() == ["a.yaml"]


def test_what_another_process_is_writing_is_left_alone():
    code = (
        "import pathlib, time\n"
        "from drafter.cli.disk import saving\n"
        "lock = saving._lock\n"
        "saving._lock = lambda handle: (lock(handle), pathlib.Path('ready').touch(), time.sleep(60))\n"
        "saving.replace_file(pathlib.Path('a.yaml'), b'new')"
    )
    with subprocess.Popen([sys.executable, "-c", code]) as other:
        while not Path("ready").exists():
            time.sleep(0.01)
        saving.replace_file(Path("a.yaml"), b"mine")
        assert len(names()) == 3
        other.kill()


def test_a_process_that_is_asked_to_end_leaves_nothing():
    code = (
        "import os, pathlib, signal\n"
        "from drafter.cli import guard\n"
        "from drafter.cli.disk import saving\n"
        "pathlib.Path.chmod = lambda *rest, **more: os.kill(os.getpid(), signal.SIGTERM)\n"
        "with guard.guard(): saving.replace_file(pathlib.Path('a.yaml'), b'new')"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 128 + 15
    assert names() == []


@given(st.lists(st.tuples(st.text("ab", max_size=2), st.sampled_from(["\n", "\r\n"])), min_size=1), st.booleans())
def test_line_ends_and_the_mark_at_the_head_stay_where_words_change(lines, marked):
    mark = b"\xef\xbb\xbf" * marked
    old = mark + "".join(line + end for line, end in lines).encode()
    text = "".join(line + "\n" for line, _ in lines)
    assert saving.as_before(text, old) == old
    assert saving.as_before(text.upper(), old) == mark + old.removeprefix(mark).upper()


def test_a_line_that_is_taken_out_takes_its_end_with_it():
    assert saving.as_before("a\nc\nd", b"a\nb\nc\r\nd") == b"a\nc\r\nd"
