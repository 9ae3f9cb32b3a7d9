"""What the commands tell programs: one form, whatever the command."""

import json
from pathlib import Path

import pytest

from tests.commands.runner import draft, drafter
from tests.sources import SOURCES

pytestmark = pytest.mark.usefixtures("folder")


def told(*words):
    ran = drafter(*words, "--json")
    assert ran.code in (0, 1), ran.err
    found = json.loads(ran.out)
    assert list(found) == ["version", "command", "texts"]
    assert (found["version"], found["command"]) == (1, words[0])
    return found["texts"]


def test_every_command_has_the_same_keys():
    Path("drafts").mkdir()
    draft(name="drafts/a.yaml")
    commands = [
        ("new", "79/332", "-o", "b.yaml"),
        ("build", "drafts/a.yaml"),
        ("list",),
        ("reduce", SOURCES["79/332"]),
        ("reduce", SOURCES["77/338"], "-o", "c.yaml"),
        ("todo", "drafts/a.yaml"),
        ("todo",),
    ]
    keys = {tuple(text) for words in commands for text in told(*words)}
    assert len(keys) == 1


def test_new_and_todo_tell_the_same_things_to_do_and_doing_one_takes_it_away():
    (made,) = told("new", "79/332", "-o", "draft.yaml")
    (left,) = told("todo", "draft.yaml")
    assert left["left"] == made["left"] != []
    assert left["file"] == made["file"] == "draft.yaml"
    assert any("joins the earlier resolutions" in update for update in made["updates"])
    document = next(task for task in made["left"] if task["fact"] == "document")
    lines = Path("draft.yaml").read_text("utf-8").splitlines()
    assert all(place["said"].split(":")[0] in lines[place["line"] - 1] for place in document["places"])


def test_what_is_done_is_the_same_with_and_without_json():
    drafter("new", "79/332", "-o", "plain.yaml")
    told("new", "79/332", "-o", "json.yaml")
    assert Path("plain.yaml").read_bytes() == Path("json.yaml").read_bytes()


def test_a_reduction_says_what_it_proves_and_holds_the_skeleton_that_it_does_not_write():
    (printed,) = told("reduce", SOURCES["79/332"])
    assert printed["proved"] is True
    assert printed["file"] is None
    assert printed["skeleton"] == drafter("reduce", SOURCES["79/332"]).out
    (written,) = told("reduce", SOURCES["79/332"], "-o", "base.yaml")
    assert (written["file"], written["skeleton"]) == ("base.yaml", None)
    assert written["facts"] == printed["facts"] != {}


def test_a_build_tells_its_file_and_the_blanks():
    (built,) = told("build", draft())
    assert built["file"] == "draft.docx"
    assert Path("draft.docx").is_file()
    assert [task["want"] for task in built["left"]] == ["fill in"]


def test_a_list_has_the_resolutions_the_drafts_and_what_cannot_be_read():
    Path("drafts").mkdir()
    draft(name="drafts/a.yaml")
    Path("drafts/b.yaml").write_text("drafter: 1\n\tx")
    texts = {text["number"] or text["file"]: text for text in told("list")}
    assert texts["79/332"]["adopted"] == "5 September 2025"
    assert texts["drafts/a.yaml"]["based_on"] == "79/332"
    assert texts["drafts/b.yaml"]["error"]
    assert drafter("todo", "--json").code == 1


def test_a_reason_to_stop_is_no_json():
    ran = drafter("new", "78/999", "--json")
    assert (ran.code, ran.out) == (2, "")
