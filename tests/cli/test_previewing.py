"""The command that shows a draft beside the editor: how it begins and ends."""

import socket
import sys

import pytest

from tests.commands.runner import draft, drafter

pytestmark = pytest.mark.usefixtures("folder")


def test_a_file_that_is_not_there_is_told():
    ran = drafter("preview", "drafts/none.yaml", "--no-browser")
    assert ran.code == 2
    assert "there is no file drafts" in ran.err


def test_a_port_that_is_taken_is_told():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        ran = drafter("preview", draft(), "--no-browser", "--port", str(taken.getsockname()[1]))
    assert ran.code == 2
    assert "leave --port out" in ran.err


def test_without_its_packages_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    ran = drafter("preview", draft(), "--no-browser")
    assert ran.code == 2
    assert 'pip install "un-drafter[preview]"' in ran.err
