"""LibreOffice as an independent judge: what it understood of a Word file is in the file that it saves."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from threading import Timer

SOFFICE = shutil.which("soffice")
PYTHON = "/usr/bin/python3"
"""The Python of the system: LibreOffice's bridge belongs to no other."""
STARTING, SETTLING = 300, 120
"""So many seconds may the office take to start (the first time it makes its profile), and to settle one file."""


def saved_again(data: bytes, folder: Path) -> bytes:
    """A Word file, opened and saved by LibreOffice alone.

    An `Office` is quicker, but breaks off at a file with comments where LibreOffice is installed without its windows.
    """
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


_BROKEN_OFF = ("DisposedException", "illegal object given")
"""What the bridge says where the office at its other end has broken off."""


class Hung(AssertionError):
    """The office did not answer in time, and was ended."""


class Crashed(AssertionError):
    """LibreOffice itself broke off, as it does now and then."""


class Office:
    """An office that accepts or rejects the tracked changes of many files, one after the other.

    One that has ended, since a file took too long or broke it, is started anew for the next file: a failure is that of
    one file alone.

    Args:
        folder: for its profiles and its files.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._started = folder, 0
        self._process = self._start()

    def settled(self, what: str, data: bytes) -> bytes:
        """The Word file that LibreOffice saves after it has settled all changes (see `settle_in_office`).

        A file at which it broke off is tried again, three times in all: what breaks it each time does so for a reason.
        """
        for _ in range(2):
            with suppress(Crashed):
                return self._settled(what, data)
        return self._settled(what, data)

    def _settled(self, what: str, data: bytes) -> bytes:
        if self._process.poll() is not None:
            self._put_away()
            self._process = self._start()
        source, target = self._own / "source.docx", self._own / "settled.docx"
        source.write_bytes(data)
        target.unlink(missing_ok=True)
        self._process.stdin.write(f"{what}\t{source}\t{target}\n")
        self._process.stdin.flush()
        self._expect("done", SETTLING)
        return target.read_bytes()

    def close(self) -> None:
        """End the office, whatever it does."""
        with self._bounded(SETTLING):
            self._put_away()

    def _start(self) -> subprocess.Popen[str]:
        """Start an office with a folder of its own: one that was killed leaves its profile and its file locked."""
        self._started += 1
        self._own.mkdir()
        words = [PYTHON, str(Path(__file__).with_name("settle_in_office.py")), str(self._own / "profile")]
        with self._said.open("w") as said:
            self._process = subprocess.Popen(
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
                start_new_session=True,
            )
        self._expect("ready", STARTING)
        return self._process

    def _put_away(self) -> None:
        """Close what leads to an office, which ends it, and wait for its end; what does not end is ended."""
        with suppress(BrokenPipeError), self._process:
            self._process.stdin.close()
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)

    @property
    def _own(self) -> Path:
        """The folder of the office that runs now."""
        return self._folder / str(self._started)

    @property
    def _said(self) -> Path:
        """What the office says beside its answers."""
        return self._own / "said.txt"

    def _expect(self, wanted: str, seconds: float) -> None:
        with self._bounded(seconds):
            answer = self._process.stdout.readline().rstrip("\n")
        if not answer:
            self._put_away()
            raise Hung(f"the office ended or was ended after {seconds} s, and said {self._said.read_text()!r}")
        if any(words in answer for words in _BROKEN_OFF):
            self._put_away()
            raise Crashed(f"{answer}\n{self._said.read_text()}")
        assert answer == wanted, f"the office answered {answer!r}, and said {self._said.read_text()!r}"

    @contextmanager
    def _bounded(self, seconds: float) -> Iterator[None]:
        """End the office and all that it started when something takes too long."""
        timer = Timer(seconds, os.killpg, (self._process.pid, signal.SIGKILL))
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
