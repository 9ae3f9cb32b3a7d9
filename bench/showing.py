"""What a user of the page waits for, and what many drafts cost: from a save to its page, and drafts at once."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from drafter.cli.disk import library
from drafter.preview import shown

_ROUNDS = 9
_SAVES = 9
_WATCH = """() => { window.seen = {}; const now = () => { window.seen[document.body.dataset.version] ??= Date.now(); };
  const later = () => requestAnimationFrame(() => setTimeout(now));
  new MutationObserver(later).observe(document.body, {attributes: true}); }"""
"""Notes when a version of the text has been painted."""

_DRAFTS = 330
_PROGRAM = str(Path(sys.executable).with_name("drafter"))


def rows() -> Iterator[str]:
    """Yield a row for each figure."""
    text, phrases = library.resolution("79/332").read_text("utf-8"), library.phrases()
    times = [_seconds(lambda: shown.page(shown.printed(text, "x.yaml", phrases))) for _ in range(_ROUNDS)]
    yield f"{'a save, until its page is sent':34} {min(times) * 1000:7.1f}ms {'':16}  at most 100 ms with the browser"
    yield f"{'a save, until a browser shows it':34} {_painted() * 1000:7.1f}ms {'':16}  at most 100 ms (median)"
    yield f"{f'{_DRAFTS} drafts built at once':34} {_many():8.1f}s {'':16}  at most 10 s on two processors"


def _painted() -> float:
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([_PROGRAM, "new", "79/332", "-o", "0.yaml"], cwd=folder, check=True, capture_output=True)
        draft = Path(folder) / "0.yaml"
        command = [_PROGRAM, "preview", "0.yaml", "--no-browser"]
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            with sync_playwright() as play:
                browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
                page = browser.new_page()
                page.goto(process.stdout.readline().strip() if process.stdout else "")
                page.wait_for_selector("body[data-found]")
                page.evaluate(_WATCH)
                return median(_seen(page, draft, number) for number in range(_SAVES))
        finally:
            process.terminate()
            process.communicate(timeout=30)


def _seen(page: Any, draft: Path, number: int) -> float:
    text = draft.read_text("utf-8").replace("agenda_item: ", f"agenda_item: {number}", 1)
    start = time.time()
    draft.write_text(text, "utf-8")
    page.wait_for_selector(f'body[data-found="{number + 2}"]')
    return float(page.evaluate(f"window.seen[{number + 2}]")) / 1000 - start


def _many() -> float:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([_PROGRAM, "new", "79/332", "-o", "drafts/0.yaml"], cwd=folder, check=True, capture_output=True)
        drafts = Path(folder) / "drafts"
        words = (drafts / "0.yaml").read_bytes()
        for number in range(1, _DRAFTS):
            (drafts / f"{number}.yaml").write_bytes(words)
        names = [str(path) for path in sorted(drafts.glob("*.yaml"))]
        command = [_PROGRAM, "build", *names]
        return _seconds(lambda: subprocess.run(command, cwd=folder, check=True, capture_output=True))


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start
