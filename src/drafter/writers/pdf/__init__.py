"""PDF: the pages of a Word file, made by LibreOffice where it is installed.

LibreOffice runs with a profile of its own: beside an open LibreOffice it would do nothing and say nothing.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from drafter.model.errors import DamagedOutput, MissingProgram
from drafter.writers.pdf.breaks import end_lines
from drafter.writers.pdf.hyphens import join_hyphens
from drafter.writers.pdf.note_rules import set_note_rules
from drafter.writers.pdf.notes import set_notes
from drafter.writers.pdf.pages import end_pages
from drafter.writers.pdf.pages.closing import close_up
from drafter.writers.pdf.pages.measured_text import measured_text

SECONDS = 120
"""How long a conversion may take; a long resolution takes three."""

_LOOK = 0.2
"""How often it is asked whether somebody waits for it, in seconds."""

_PAGE = re.compile(rb"/Type\s*/Page\b")
"""A page of a PDF, as LibreOffice writes it. Where there are more than we have ended, one has broken in two."""
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
_INSTALL = (
    "A PDF is made by LibreOffice, which is not installed. Install it (Debian and Ubuntu: apt-get install "
    "libreoffice-writer; macOS: brew install --cask libreoffice; Windows: winget install "
    "TheDocumentFoundation.LibreOffice), or open the Word file and save it as PDF."
)


def _never() -> bool:
    return False


def write(word_file: bytes, profile: Path | None = None, stopped: Callable[[], bool] = _never) -> bytes:
    """Make the PDF of a Word file.

    Args:
        word_file: the bytes of the file, as `writers.docx` gives them.
        profile: a folder in which LibreOffice keeps what it need not make again; by default it is thrown away.
        stopped: tells whether nobody waits for it any more; LibreOffice is ended then.

    Raises:
        MissingProgram: LibreOffice is not installed.
        DamagedOutput: LibreOffice did not make a PDF of it in time, or was ended.
    """
    found = program()
    ended = end_lines(word_file)
    text = measured_text(ended)
    if text is not None and (closer := close_up(word_file, text)) is not None:
        ended = end_lines(closer)
        text = measured_text(ended)
    if text is not None and (paged := end_pages(text)) is not None:
        pdf = _converted(found, paged.word_file, profile, stopped)
        if len(_PAGE.findall(pdf)) == paged.pages:
            return pdf
    return _converted(found, ended, profile, stopped)


def _converted(program: str, word_file: bytes, profile: Path | None, stopped: Callable[[], bool]) -> bytes:
    """Make the PDF of a copy whose lines and pages are ended."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "file.docx").write_bytes(join_hyphens(set_notes(word_file)))
        said = _run(program, folder, profile or folder / "profile", stopped)
        pdf = folder / "file.pdf"
        if not pdf.exists():
            raise DamagedOutput(f"LibreOffice made no PDF of the Word file: {said or 'it gave no reason'}")
        return set_note_rules(pdf.read_bytes(), word_file)


def program() -> str:
    """Return the path of LibreOffice.

    Raises:
        MissingProgram: it is not installed; the sentence says how to get it.
    """
    for place in ("soffice", "libreoffice", *_PLACES):
        if found := shutil.which(place):
            return found
    raise MissingProgram(_INSTALL)


def _run(program: str, folder: Path, profile: Path, stopped: Callable[[], bool]) -> str:
    own = f"-env:UserInstallation={profile.as_uri()}"
    command = [program, own, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(folder)]
    process = subprocess.Popen(  # noqa: S603 - a fixed command on a file of our own
        [*command, str(folder / "file.docx")], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    last = time.monotonic() + SECONDS
    try:
        while not stopped() and time.monotonic() < last:
            with contextlib.suppress(subprocess.TimeoutExpired):
                return process.communicate(timeout=_LOOK)[1].decode(errors="replace").strip()
    finally:
        _stop(process)
    return "it was ended" if stopped() else f"it was not done in {SECONDS} seconds"


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the program together with those that it has started, whatever made us stop waiting for it."""
    if process.returncode is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()
