"""Make the pictures of the README from the product itself: a Word page, and the page beside the editor.

`make pictures` runs it; it needs LibreOffice, Chromium and the packages for development.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from drafter.preview.pictures import pictures

_PROGRAM = str(Path(sys.executable).with_name("drafter"))
_DOCS = Path(__file__).parents[1] / "docs"
_DRAFT = "drafts/81-shanghai-cooperation-organization.yaml"
_SIZE = {"width": 1280, "height": 800}


def main() -> None:
    """Write `docs/page.png` and `docs/preview.png`."""
    with tempfile.TemporaryDirectory() as folder:
        for words in (["new", "79/332"], ["build", _DRAFT, "-o", "page.pdf"]):
            subprocess.run([_PROGRAM, *words], cwd=folder, check=True, capture_output=True)
        (_DOCS / "page.png").write_bytes(pictures((Path(folder) / "page.pdf").read_bytes())[0])
        _preview(folder)


def _preview(folder: str) -> None:
    from playwright.sync_api import sync_playwright

    process = subprocess.Popen(
        [_PROGRAM, "preview", _DRAFT, "--no-browser"], cwd=folder, stdout=subprocess.PIPE, text=True
    )
    try:
        address = process.stdout.readline().strip() if process.stdout else ""
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page(viewport=_SIZE)
            page.goto(address)
            page.wait_for_selector("body[data-found]")
            page.click("#highlight-switch")
            page.screenshot(path=_DOCS / "preview.png")
            browser.close()
    finally:
        process.terminate()
        process.communicate(timeout=30)


if __name__ == "__main__":
    main()
