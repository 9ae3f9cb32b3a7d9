"""The command that answers a text editor."""

import sys

import pytest

from tests.commands.runner import drafter


def test_without_its_package_it_says_what_to_install(monkeypatch):
    for name in [name for name in sys.modules if name.startswith("drafter.editor.server")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)
    ran = drafter("lsp")
    assert ran.code == 2
    assert 'pip install "un-drafter[lsp]"' in ran.err


@pytest.mark.parametrize("words", ["drafter lsp", "YAML"])
def test_its_help_says_how_an_editor_starts_it(words):
    assert words in drafter("lsp", "--help").out
