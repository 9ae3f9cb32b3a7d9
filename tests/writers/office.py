"""LibreOffice as an independent judge: what it understood of a Word file is in the file that it saves."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import Timer

SOFFICE = shutil.which("soffice")
PYTHON = "/usr/bin/python3"
"""The Python of the system: LibreOffice's bridge belongs to no other."""
SECONDS = 60
"""So long may the office take to start, or to settle one file."""


def saved_again(data: bytes, folder: Path) -> bytes:
    """A Word file, opened and saved by LibreOffice."""
    source, target = folder / "source.docx", folder / "saved"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = [str(SOFFICE), profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(target)]
    subprocess.run([*words, str(source)], check=True, capture_output=True, timeout=120)
    return (target / "source.docx").read_bytes()


@cache
def missing():
    """What is missing for an office that settles changes; empty when nothing is."""
    if not SOFFICE:
        return "LibreOffice is not installed"
    bridge = [PYTHON, "-c", "import uno"]
    there = Path(PYTHON).is_file() and subprocess.run(bridge, capture_output=True, check=False).returncode == 0
    return "" if there else f"{PYTHON} cannot drive LibreOffice (install python3-uno)"


class Office:
    """An office that accepts or rejects the tracked changes of many files, one after the other.

    Args:
        folder: for its profile and its files.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        words = [PYTHON, str(Path(__file__).with_name("settle_in_office.py")), str(folder / "profile")]
        self._process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self._answer() == "ready"

    def settled(self, what: str, data: bytes) -> bytes:
        """The Word file that LibreOffice saves after it has accepted or rejected all changes, or kept all."""
        source, target = self._folder / "source.docx", self._folder / "settled.docx"
        source.write_bytes(data)
        target.unlink(missing_ok=True)
        self._process.stdin.write(f"{what}\t{source}\t{target}\n")
        self._process.stdin.flush()
        assert self._answer() == "done"
        return target.read_bytes()

    def close(self) -> None:
        """End the office, whatever it does."""
        with self._process, self._bounded():
            self._process.stdin.close()
            self._process.wait()

    def _answer(self) -> str:
        with self._bounded():
            return self._process.stdout.readline().rstrip("\n")

    @contextmanager
    def _bounded(self) -> Iterator[None]:
        """End the office and all that it started when something takes too long."""
        timer = Timer(SECONDS, os.killpg, (self._process.pid, signal.SIGKILL))
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
