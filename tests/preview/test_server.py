"""The server lets in the page itself and nobody else."""

import contextlib

import pytest
from starlette.testclient import TestClient

from drafter.model.errors import MissingProgram
from drafter.preview.desk import Desk, DraftOnDisk
from drafter.preview.server import application
from tests.sources import DATA, PHRASES

TEXT = (DATA / "79-332" / "draft.yaml").read_text("utf-8")
SESSION = {"path": ["document", "session"], "old": "79", "new": "81"}
OWN = "http://127.0.0.1:8000"


class File:
    """A draft that is only kept in memory."""

    def __init__(self):
        self.text = TEXT

    def on_disk(self, pages=lambda text: [b"picture"]):
        more = lambda text: {"found": [], "left": [], "redline": ""}  # noqa: E731
        return DraftOnDisk("drafts/x.yaml", lambda: self.text, self.write, PHRASES, more, pages)

    def write(self, text):
        self.text = text


async def never():
    return
    yield


@pytest.fixture
def file():
    return File()


@contextlib.contextmanager
def served(file, **pages):
    app = application(Desk(file.on_disk(**pages)), "secret", 8000, never)
    with TestClient(app, base_url=OWN) as client:
        yield client


def test_the_page_and_what_it_needs_are_behind_the_secret_address(file):
    with served(file) as client:
        assert "x.yaml" in client.get("/secret/").text
        for name in ("page.css", "preview.css", "preview.js"):
            assert client.get(f"/secret/{name}").status_code == 200
        for path in ("/", "/secre/", "/other/page.css", "/secret/../etc/passwd", "/secret/preview.py"):
            assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "evil.example:8000"},
        {"host": "127.0.0.1:9"},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_another_page_of_the_browser_gets_nothing(file, headers):
    with served(file) as client:
        assert client.get("/secret/", headers=headers).status_code == 403
        assert client.post("/secret/fact", json=SESSION, headers={"origin": OWN, **headers}).status_code == 403
    assert file.text == TEXT


@pytest.mark.parametrize("headers", [{}, {"origin": OWN, "content-type": "text/plain"}])
def test_a_form_of_another_page_changes_nothing(file, headers):
    with served(file) as client:
        assert client.post("/secret/fact", json=SESSION, headers=headers).status_code == 403
    assert file.text == TEXT


def test_a_value_is_changed_and_changed_back(file):
    with served(file) as client:
        assert client.post("/secret/fact", json=SESSION, headers={"origin": OWN}).json() == {}
        assert file.text == TEXT.replace("session: 79 ", "session: 81 ")
        assert client.post("/secret/undo", json={}, headers={"origin": OWN}).json() == {}
        assert file.text == TEXT
        assert "nothing to undo" in client.post("/secret/undo", json={}, headers={"origin": OWN}).json()["said"]


def test_blanks_that_were_pasted_with_a_value_hold_up_no_undo(file):
    with served(file) as client:
        assert client.post("/secret/fact", json={**SESSION, "new": " 81\xa0"}, headers={"origin": OWN}).json() == {}
        assert client.post("/secret/undo", json={}, headers={"origin": OWN}).json() == {}
    assert file.text == TEXT


def test_a_value_that_moved_on_is_told_and_stays(file):
    with served(file) as client:
        answer = client.post("/secret/fact", json={**SESSION, "old": "78"}, headers={"origin": OWN})
    assert answer.status_code == 409
    assert "look at it first" in answer.json()["said"]
    assert file.text == TEXT


@pytest.mark.parametrize(
    "body", ["", "[]", "{}", '{"path": [[]], "old": "a", "new": "b"}', '{"path": [], "old": 1}', "x" * 200_000]
)
def test_what_is_no_change_is_refused(file, body):
    with served(file) as client:
        answer = client.post("/secret/fact", content=body, headers={"origin": OWN, "content-type": "application/json"})
    assert answer.status_code in (400, 409)
    assert file.text == TEXT


def test_pages_are_pictures_and_without_libreoffice_a_sentence(file):
    with served(file) as client:
        assert client.get("/secret/pages").json() == {"pages": 1}
        assert client.get("/secret/pages/1.png").content == b"picture"
        assert client.get("/secret/pages/2.png").status_code == 404

    def missing(text):
        raise MissingProgram("Install it.")

    with served(file, pages=missing) as client:
        assert client.get("/secret/pages").json() == {"said": "Install it."}
        assert client.get("/secret/pages/1.png").status_code == 404


def test_nothing_is_fetched_from_elsewhere_or_run_from_a_text(file):
    with served(file) as client:
        answer = client.get("/secret/")
    assert "default-src 'none'; script-src 'self'" in answer.headers["content-security-policy"]
    assert "http" not in answer.text
    assert "<script>" not in answer.text


@pytest.mark.parametrize("body", [b"", b"[]", b"[" * 90_000, b"\xff", b'{"path": [true]}', b"{" + b'"a":{' * 9_000])
def test_what_is_no_change_is_refused_and_nothing_is_written(file, body):
    with served(file) as client:
        sent = client.post("/secret/fact", content=body, headers={"origin": OWN, "content-type": "application/json"})
    assert sent.status_code == 400
    assert file.text == TEXT
