"""Golden rolling texts that a person can read (`tests/data/compile/`).

A case has the YAML, a file for each delegation with what it does in Word, in words; the rolling text in the words of
`tests/rolled`, and what the command said. `python -m tests.cli.test_golden_compilations` writes the last two anew.
"""

import os
import tempfile
from pathlib import Path

import pytest

from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.commands.runner import drafter
from tests.delegations import sent
from tests.rolled import in_words
from tests.sources import DATA, PHRASES

FOLDERS = sorted((DATA / "compile").iterdir())
ROLLING, SAID = "rolling.txt", "said.txt"


def delegations(folder):
    return sorted(path for path in folder.glob("*.txt") if path.name not in (ROLLING, SAID))


def compiled(folder):
    """Give the rolling text of a case as a Word file, and what the command said; all in the current folder."""
    text = (folder / "before.yaml").read_text("utf-8")
    Path("draft.yaml").write_text(text, "utf-8")
    ours = render(load(text), PHRASES)
    files = [Path(f"{path.stem}.docx") for path in delegations(folder)]
    for path, file in zip(delegations(folder), files, strict=True):
        file.write_bytes(sent(ours, path.stem, path.read_text("utf-8").splitlines()))
    ran = drafter("compile", "draft.yaml", *(f"{file.stem}={file}" for file in files))
    return Path("draft-rolling.docx").read_bytes(), ran.err


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("folder_of_case", FOLDERS, ids=lambda path: path.name)
def test_the_rolling_text_is_what_a_person_expects(folder_of_case):
    data, said = compiled(folder_of_case)
    assert in_words(data) == (folder_of_case / ROLLING).read_text("utf-8")
    assert said == (folder_of_case / SAID).read_text("utf-8")


if __name__ == "__main__":
    for case in FOLDERS:
        with tempfile.TemporaryDirectory() as empty:
            os.chdir(empty)
            found, told = compiled(case)
            (case / ROLLING).write_text(in_words(found), "utf-8")
            (case / SAID).write_text(told, "utf-8")
