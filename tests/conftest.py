import pytest

from tests import profiles

collect_ignore = ["writers/settle_in_office.py"]
"""Run by another Python, which has what it imports."""

profiles.load()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder, in which the test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
