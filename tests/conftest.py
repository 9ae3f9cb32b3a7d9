import os

import pytest
from hypothesis import settings

collect_ignore = ["writers/settle_in_office.py"]
"""Run by another Python, which has what it imports."""

# A slow machine is no failure: the figures of time have tests of their own.
settings.register_profile("patient", deadline=None)
# On a machine that decides whether a change lands, the same examples come every time.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady" if os.environ.get("CI") else "patient")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder, in which the test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
