"""todo: the list that new ends with, from the draft itself."""

import re
from pathlib import Path

import pytest

from drafter.cli.disk import library
from tests.commands.runner import draft, drafter, edited

pytestmark = pytest.mark.usefixtures("folder")


def told(text):
    """What is told at a place in the draft."""
    whole = re.sub(r"\n {6,}", " ", text)
    return [line.strip() for line in whole.splitlines() if "draft.yaml:" in line]


@pytest.mark.parametrize("base", ["79/332", "77/338"])
def test_a_draft_that_was_just_made_has_left_what_new_told(base):
    said = drafter("new", "--from", base, "-o", "draft.yaml").err
    ran = drafter("todo", "draft.yaml")
    assert ran.code == 1
    assert told(ran.out) == told(said) != []


def test_what_is_done_is_gone():
    before = told(drafter("todo", draft()).out)
    edited(Path("draft.yaml"), ("sponsors: [] ", "sponsors: [Cuba] "))
    after = told(drafter("todo", "draft.yaml").out)
    assert [line for line in before if line not in after] == [line for line in before if "sponsors" in line]
    assert not any("sponsors" in line for line in after)


def test_a_draft_with_nothing_left_leaves_with_0():
    Path("draft.yaml").write_text("drafter: 1\ndocument:\n  session: 81\n  sponsors: [Cuba]\n  title: Peace\n")
    ran = drafter("todo", "draft.yaml")
    assert (ran.code, ran.out) == (0, "draft.yaml  nothing is left to do\n")


def test_without_a_name_every_draft_is_told_and_one_that_cannot_be_read_hides_no_other():
    Path("drafts").mkdir()
    draft(name="drafts/a.yaml")
    Path("drafts/b.yaml").write_text("drafter: 1\n\tx")
    ran = drafter("todo")
    assert ran.code == 1
    assert "drafts/a.yaml  15 things left to do" in ran.out
    assert any(line.startswith("drafts/b.yaml  cannot be read") for line in ran.out.splitlines())


def test_a_base_that_is_not_at_hand_is_told_with_what_to_do():
    path = edited(draft(), ("based_on: 79/332", "based_on: 79/999"))
    ran = drafter("todo", path)
    assert ran.code == 1
    assert "79/999 is not at hand" in ran.err
    assert "drafter: keep" in ran.err
    assert "4 July 2024" in ran.out


@pytest.mark.parametrize("session", ["TODO", "70"])
def test_a_session_that_cannot_follow_the_base_is_told_with_where_to_look(session):
    path = edited(draft(), ("  session: 81 ", f"  session: {session} "))
    ran = drafter("todo", path)
    assert ran.code == 1
    assert f"79/332 is not followed in the session “{session}”" in ran.err
    assert "look at “session:”" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("todo",), "no draft in drafts/"),
        (("todo", "missing.yaml"), "there is no file missing.yaml"),
        (("todo", "79/332"), "79/332 is adopted"),
    ],
)
def test_what_has_nothing_to_do_is_told_in_a_sentence(words, said):
    ran = drafter(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_draft_that_cites_its_base_nowhere_is_told_as_long_as_it_does_not():
    Path("draft.yaml").write_text(
        "drafter: 1\ndocument:\n  based_on: 79/332\n  session: 81\n  period: 2\n  sponsors: [Cuba]\n  title: Peace\n"
    )
    assert "cites it nowhere" in drafter("todo", "draft.yaml").out
    edited(Path("draft.yaml"), ("title: Peace\n", "title: Peace\npreamble:\n  - Recalling: its resolution 79/332\n"))
    assert drafter("todo", "draft.yaml").out == "draft.yaml  nothing is left to do\n"


def test_the_base_of_a_draft_is_found_wherever_the_command_is_called(folder, monkeypatch):
    """A text that is at hand beside the drafts only: without it, nothing is known to be done."""
    first = Path("work/templates/resolutions/79-998.yaml")
    first.parent.mkdir(parents=True)
    text = library.resolution("79/332").read_text("utf-8")
    first.write_text(text.replace("number: 79/332", "number: 79/998"), "utf-8")
    monkeypatch.chdir("work")
    Path("drafts").mkdir()
    Path("else").mkdir()
    path = edited(draft("79/998", "drafts/draft.yaml"), ("sponsors: []", "sponsors: [Cuba]"))
    ways = [(".", path), ("drafts", "draft.yaml"), ("else", "../drafts/draft.yaml"), ("/", path.absolute())]
    for command in (("todo",), ("check",), ("redline", "--force"), ("log",)):
        said = set()
        for where, name in ways:
            monkeypatch.chdir(folder / "work" / where)
            ran = drafter(*command, name)
            assert "not at hand" not in ran.err, (command, where)
            assert "No earlier text" not in ran.err, (command, where)
            said.add((ran.code, re.sub(r"\s+", " ", re.sub(r"[^ \n]*draft(?=[-.])", "draft", ran.out))))
        assert len(said) == 1, command
