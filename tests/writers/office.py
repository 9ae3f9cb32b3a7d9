"""LibreOffice as an independent judge: what it understood of a Word file is in the file that it saves."""

import shutil
import subprocess
from pathlib import Path

SOFFICE = shutil.which("soffice")


def saved_again(data: bytes, folder: Path) -> bytes:
    """A Word file, opened and saved by LibreOffice."""
    source, target = folder / "source.docx", folder / "saved"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = [str(SOFFICE), profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(target)]
    subprocess.run([*words, str(source)], check=True, capture_output=True, timeout=120)
    return (target / "source.docx").read_bytes()
