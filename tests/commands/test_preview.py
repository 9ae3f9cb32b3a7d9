"""The command preview: what it says before it serves anything. Its pages are tested in `tests/preview`."""

import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from tests.commands.runner import draft, drafter

pytestmark = pytest.mark.usefixtures("folder")


def test_without_its_packages_it_says_how_to_install_them(monkeypatch):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    ran = drafter("preview", draft())
    assert (ran.code, ran.err) == (
        2, "Error: The preview needs some packages more: pip install \"un-drafter[preview]\"\n",
    )  # fmt: skip


def test_a_draft_that_is_not_there_is_told_by_its_name():
    pytest.importorskip("uvicorn")
    ran = drafter("preview", "drafts/81-none.yaml")
    assert ran.code == 2
    assert "there is no file drafts/81-none.yaml" in ran.err.replace("\\", "/")


def test_a_port_that_is_taken_is_told():
    pytest.importorskip("uvicorn")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = drafter("preview", draft(), "--no-browser", "--port", str(port))
    assert ran.code == 2
    assert f"port {port} cannot be used" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="another process cannot be sent Ctrl-C there")
def test_ctrl_c_ends_it_without_a_word_more_while_a_page_is_open():
    pytest.importorskip("uvicorn")
    command = [sys.executable, "-m", "drafter", "preview", str(draft()), "--no-browser"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    address = process.stdout.readline().strip()
    with urllib.request.urlopen(f"{address}events", timeout=60) as events:
        assert events.readline() == b"event: draft\n"
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[1]
    assert process.returncode == 0
    assert said.splitlines() == ["The preview is at this address; Ctrl-C ends it.", "The preview has ended."]
