"""The package that users install: built from the project, installed in an empty environment, used far from it."""

import re
import subprocess
import sys
import urllib.request
import venv
import zipfile

import pytest

from tests.sources import ROOT

PATIENCE = 240


def run(*command, **named):
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False, **named)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    ran = run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT)
    if "No matching distribution found for hatchling" in ran.stdout + ran.stderr:
        pytest.skip("no packages can be fetched here, so no wheel is built")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def program(wheel, tmp_path_factory):
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder)
    bin_ = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pip = (sys.executable, "-m", "pip", "--python", bin_ / "python")
    ran = run(*pip, "install", "--quiet", "--no-compile", f"{wheel}[pdf,preview]")
    assert ran.returncode == 0, ran.stderr
    return bin_ / "drafter"


def test_what_the_program_reads_is_in_the_wheel(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    data = {f"drafter/data/{path.name}" for path in (ROOT / "src/drafter/data").iterdir() if path.is_file()}
    templates = {f"drafter/{path.relative_to(ROOT)}" for path in (ROOT / "templates").rglob("*.*")}
    assert data | {name.replace("\\", "/") for name in templates} <= names


def test_the_main_job_and_the_preview_run_from_an_empty_environment(program, tmp_path):
    made = run(program, "new", "79/332", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    draft = made.stdout.strip()
    built = run(program, "build", draft, cwd=tmp_path)
    assert (tmp_path / built.stdout.strip()).read_bytes().startswith(b"PK")
    assert run(program, "check", draft, cwd=tmp_path).returncode in (0, 1)
    assert run(program, "redline", draft, cwd=tmp_path).returncode == 0
    shown = subprocess.Popen(
        [program, "preview", draft, "--no-browser"], cwd=tmp_path, stdout=subprocess.PIPE, text=True
    )
    try:
        address = shown.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]+/", address)
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            assert "shanghai" in answer.read().decode()
    finally:
        shown.terminate()
        shown.communicate(timeout=PATIENCE)
