"""The command preview: what it says before it serves anything. Its pages are tested in `tests/preview`."""

import socket
import sys

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
