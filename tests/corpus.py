"""The real documents that tests may use, and what is read in them; no part of the repository.

DRAFTER_CORPUS names their folder. Reading a print takes longer than most of what tests do with it, and many tests use
the same prints. So a reading is kept beside the cache of pytest, under a name made of the bytes of the file and of the
code that reads: when one of them changes it is read anew. `test_corpus.py` reads its prints itself, whatever is kept,
and holds what is kept to that.
"""

import os
import pickle
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

import drafter
from drafter.model.resolution import Resolution
from drafter.readers import reader_for
from drafter.readers.grammar import parse

CORPUS = Path(os.environ.get("DRAFTER_CORPUS") or "no/such/folder")
needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="DRAFTER_CORPUS names no folder with real documents")

KEPT = Path(__file__).parent.parent / ".pytest_cache" / "readings"
READING = ("data", "language", "model", "ooxml", "readers")
"""The rooms whose code makes a reading."""


@cache
def _code() -> bytes:
    """Return the digest of all that a reading depends on but the file: the rooms, and the packages beside them."""
    root = Path(drafter.__file__).parent
    files = sorted(path for room in READING for path in (root / room).rglob("*") if path.suffix != ".pyc")
    settings = root.parent.parent / "pyproject.toml"
    return sha256(b"".join(path.read_bytes() for path in (*files, settings) if path.is_file())).digest()


def reading(path: Path) -> Resolution:
    """Return the resolution in a document of the corpus.

    Raises:
        UnreadableSource: there is none in it.
    """
    data = path.read_bytes()
    return read_once(data, path.name)


@cache
def read_once(data: bytes, name: str) -> Resolution:
    """Return the resolution in the bytes of a file, from what is kept or else read anew and kept."""
    return _kept(data, name, lambda: parse(reader_for(name, data)(data))[0])


def kept(path: Path, read: Resolution) -> Resolution:
    """Return what is kept of a document; where nothing is, keep what a test has read itself."""
    return _kept(path.read_bytes(), path.name, lambda: read)


def _kept(data: bytes, name: str, read: Callable[[], Resolution]) -> Resolution:
    place = KEPT / f"{sha256(_code() + name.encode() + data).hexdigest()}.pickle"
    if place.is_file():
        return pickle.loads(place.read_bytes())
    resolution = read()
    KEPT.mkdir(parents=True, exist_ok=True)
    own = place.with_suffix(f".{os.getpid()}")
    own.write_bytes(pickle.dumps(resolution))
    own.replace(place)
    return resolution
