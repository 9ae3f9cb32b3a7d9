"""A folder of one's own."""

from pathlib import Path

import pytest

from tests.commands.runner import drafter

pytestmark = pytest.mark.usefixtures("folder")


def test_a_new_folder_is_ready_for_the_next_command(monkeypatch):
    ran = drafter("init", "my drafts")
    assert ran.code == 0
    assert 'Next: cd "my drafts", then: drafter new' in ran.err
    monkeypatch.chdir("my drafts")
    assert drafter("new", "79/332").code == 0
    assert drafter("doctor").code == 0


def test_what_is_there_stays_as_it_is():
    Path("drafter.toml").write_text('words = ["agrivoltaics"]', "utf-8")
    ran = drafter("init")
    assert "drafter.toml is there already and stays." in ran.err
    assert Path("drafter.toml").read_text("utf-8") == 'words = ["agrivoltaics"]'


def test_the_configuration_is_right_when_its_lines_are_used():
    drafter("init")
    lines = Path("drafter.toml").read_text("utf-8").splitlines()
    Path("drafter.toml").write_text("\n".join(line.removeprefix("# ") for line in lines[1:]), "utf-8")
    assert drafter("doctor").code == 0


def test_the_layout_is_copied_where_it_is_asked_for():
    drafter("init", "--layout")
    assert Path("templates/word/README.md").is_file()
    assert Path("templates/phrases/meeting.j2").is_file()
    assert drafter("build", "79/332", "-o", "x.docx").code == 0


def test_a_file_of_the_same_name_is_told():
    Path("mine").write_text("", "utf-8")
    ran = drafter("init", "mine")
    assert ran.code == 2
    assert "mine/drafts cannot be made" in ran.err.replace("\\", "/")
