"""Drafts built anew at every save."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.runner import draft, drafter, edited

pytestmark = pytest.mark.usefixtures("folder")
PROGRAM = Path(sys.executable).with_name("drafter")


def _hears_ctrl_c():
    """Undo what a shell does to all that it starts in the background: they do not hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="another process cannot be sent Ctrl-C there")
def test_a_save_is_built_a_fault_is_told_and_the_next_save_is_tried():
    path = draft(name="a.yaml")
    process = subprocess.Popen(
        [PROGRAM, "build", "a.yaml", "-o", "a.txt", "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_hears_ctrl_c,
    )
    try:
        assert process.stdout.readline() == "a.txt\n"
        assert process.stderr.readline().startswith("Waiting for the next save")
        edited(path, ("agenda_item: TODO", "agenda_item: 130 (s)"))
        assert process.stdout.readline() == "a.txt\n"
        assert "Agenda item 130 (s)" in Path("a.txt").read_text("utf-8")
        Path("a.txt").write_text("edited", "utf-8")
        edited(path, ("agenda_item: 130 (s)", "agenda_item: 131 (s)"))
        assert "a.txt exists and may have been edited" in process.stderr.readline()
        Path("a.txt").unlink()
        edited(path, ("\ndocument:", "\ndocumen:"))
        assert process.stderr.readline().startswith("a.yaml:")
        edited(path, ("\ndocumen:", "\ndocument:"))
        assert process.stdout.readline() == "a.txt\n"
    finally:
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=20)[1]
    assert process.returncode == 0
    assert said.endswith("Ended.\n")


def test_only_a_file_can_be_watched():
    ran = drafter("build", "79/332", "--watch")
    assert ran.code == 2
    assert "only a file can be watched" in ran.err
