"""The front door: standard streams in UTF-8, and a sentence for what nobody foresaw."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("folder")
FRONT_DOOR = [sys.executable, "-m", "drafter"]


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    program = f"from drafter.cli.guard import guard\nwith guard(): {code}"
    words = {**os.environ, "TMPDIR": str(Path.cwd()), **environment}
    return subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, env=words, encoding="utf-8"
    )


@pytest.mark.parametrize("code", ["1 / 0", "(lambda f: f(f))(lambda f: f(f))", "raise RuntimeError('\\x1b')", "[][0]"])
def test_what_nobody_foresaw_is_told_in_a_sentence_and_kept_in_a_file(code):
    ran = run(code)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (2, "", 1)
    assert "Traceback" not in ran.stderr
    [kept] = Path().glob("drafter-*.txt")
    assert str(kept) in ran.stderr
    assert kept.read_text("utf-8").startswith("Traceback")


def test_a_traceback_is_shown_where_that_is_wished():
    assert "Traceback" in run("1 / 0", DRAFTER_TRACEBACK="1").stderr
    assert not list(Path().glob("drafter-*.txt"))


def test_memory_and_disks_that_are_full_are_no_fault_to_report():
    assert "memory" in run("raise MemoryError").stderr
    assert run("raise OSError(28, 'No space left on device', 'a.docx')").stderr == (
        "Error: No space left on device (a.docx).\n"
    )


@pytest.mark.parametrize("words", [["--help"], ["list"], ["build", "--help"], ["--version"], ["reduce", "a.txt"]])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is full")
def test_standard_output_that_is_full_or_closed_is_no_traceback(words):
    Path("a.txt").write_text("The General Assembly,\n\nDecides to remain seized of the matter.")
    line = " ".join([f'"{sys.executable}" -m drafter', *words])
    full = subprocess.run(f"{line} >/dev/full", shell=True, check=False, capture_output=True, text=True)
    assert full.returncode == 2
    assert "No space left on device" in full.stderr
    closed = subprocess.run(
        f"{line} >&-; {line} 2>&- >&-; {line} 2>/dev/full", shell=True, check=False, capture_output=True, text=True
    )
    assert closed.returncode == 0
    for ran in (full, closed):
        assert "Traceback" not in ran.stderr
        assert "Exception ignored" not in ran.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1"])
def test_standard_output_is_utf_8_whatever_the_console_says(encoding):
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    Path("a.txt").write_text(
        "The General Assembly,\n\nRecalling “peace” in Łódź – and 和平,\n\nDecides to remain seized.", "utf-8"
    )
    with Path("a.yaml").open("wb") as out:
        subprocess.run(
            [*FRONT_DOOR, "reduce", "a.txt"], check=True, stdout=out, stderr=subprocess.DEVNULL, env=environment
        )
    assert "“peace” in Łódź – and 和平" in Path("a.yaml").read_text("utf-8")
    for words in (["--help"], ["diff", "a.txt", "a.yaml"], ["check", "a.yaml", "--format", "json"]):
        ran = subprocess.run([*FRONT_DOOR, *words], check=False, capture_output=True, env=environment)
        assert ran.returncode in (0, 1)
        ran.stdout.decode("utf-8")


def test_a_command_that_is_interrupted_says_so_and_leaves_as_shells_have_it():
    ran = run("raise KeyboardInterrupt")
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, "", "Stopped. No file is half written.\n")
