import gc

import pytest

from tests import profiles

collect_ignore = ["writers/settle_in_office.py"]
"""Run by another Python, which has what it imports."""

profiles.load()
gc.disable()


def pytest_collection_finish():
    """Look for garbage from here on, seldom, and never in what was collected: it stays to the end, and is large."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder, in which the test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def office(tmp_path_factory):
    """An office for all files: to start one takes as long as to settle some twenty."""
    from tests.writers.office import Office

    one = Office(tmp_path_factory.mktemp("office"))
    yield one
    one.close()


@pytest.fixture(scope="module")
def browser():
    """A browser for all pages of a module."""
    from tests.browsing import CHROMIUM

    api = pytest.importorskip("playwright.sync_api", reason="playwright drives the browser")
    with api.sync_playwright() as play:
        opened = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()
