"""Golden merges that a person can read: the YAML before, the edits in words, the YAML after (`tests/data/merge/`).

A case has `edits.txt`, which somebody made without a name and without tracking; or a file for each delegation, whose
edits are tracked under its name. `later.txt` is what the editor changed in the YAML meanwhile, `options.txt` what was
added to the command, `said.txt` what it said. A draft with a choice in it is none to build: it ends in `.yml`.
"""

import re
import shlex

import pytest

from drafter.cli.disk import library
from drafter.readers import read
from drafter.rendering.merging.merge import merge
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.writers import docx
from tests.commands.runner import drafter
from tests.delegations import sent
from tests.edits import edited
from tests.sources import DATA, PHRASES

FOLDERS = sorted((DATA / "merge").iterdir())
PLAIN = [folder.name for folder in FOLDERS if (folder / "edits.txt").exists()]
NAMED = [folder.name for folder in FOLDERS if not (folder / "edits.txt").exists()]
OTHERS = ("later.txt", "options.txt", "said.txt")
LATER = re.compile(r"“(?P<old>[^”]*)” → “(?P<new>[^”]*)”")


def _file(case, name):
    path = DATA / "merge" / case / name
    return path.read_text("utf-8") if path.exists() else ""


def _edited(case):
    """Give the draft and its edited form, as it is read from a Word file."""
    draft = load(_file(case, "before.yaml"), "before.yaml")
    new = edited(render(draft, PHRASES), _file(case, "edits.txt").splitlines())
    return draft, read(docx.write(new, library.word_template(new)), "edited.docx")[0]


def _later(text, lines):
    for line in lines:
        found = LATER.fullmatch(line)
        assert text.count(found["old"]) == 1, line
        text = text.replace(found["old"], found["new"])
    return text


@pytest.mark.parametrize("case", PLAIN)
def test_the_edits_come_back_to_their_places_and_nothing_else_changes(case):
    draft, new = _edited(case)
    merged = merge(draft, PHRASES, new)
    assert merged.text == _file(case, "after.yaml")
    assert not merged.left


@pytest.mark.parametrize("case", PLAIN)
def test_a_merge_is_done_once(case):
    draft, new = _edited(case)
    once = load(merge(draft, PHRASES, new).text, "after.yaml")
    assert merge(once, PHRASES, new, render(draft, PHRASES)).text == once.text


@pytest.mark.parametrize("case", NAMED)
def test_what_delegations_send_comes_back_with_their_names_and_is_told(case, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    old = render(load(_file(case, "before.yaml")), PHRASES)
    delegations = sorted(path for path in (DATA / "merge" / case).glob("*.txt") if path.name not in OTHERS)
    for path in delegations:
        data = sent(old, path.stem, path.read_text("utf-8").splitlines())
        (tmp_path / f"{path.stem}.docx").write_bytes(data)
    draft = tmp_path / "draft.yaml"
    draft.write_text(_later(_file(case, "before.yaml"), _file(case, "later.txt").splitlines()), "utf-8")
    files = [f"{path.stem}.docx" for path in delegations]
    ran = drafter("merge", draft.name, *files, *shlex.split(_file(case, "options.txt")))
    assert draft.read_text("utf-8") == _file(case, "after.yaml") + _file(case, "after.yml")
    assert ran.err == _file(case, "said.txt")
