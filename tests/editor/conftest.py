import pytest

from tests.commands.runner import draft
from tests.editor.editors import Editor, Server


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """A server for all drafts, as an editor keeps one: to start it takes longer than to ask it anything."""
    started = Server(tmp_path_factory.mktemp("server"))
    yield started
    started.close()
    assert started.process.returncode == 0


@pytest.fixture
def editor(server, folder):
    """A text editor with a draft open that is closed after the test."""
    opened = Editor(server, draft(name="drafts/81 für.yaml"))
    yield opened
    opened.close()
