"""The real documents that tests may use: no part of the repository; DRAFTER_CORPUS names their folder."""

import os
from pathlib import Path

import pytest

CORPUS = Path(os.environ.get("DRAFTER_CORPUS") or "no/such/folder")
needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="DRAFTER_CORPUS names no folder with real documents")
