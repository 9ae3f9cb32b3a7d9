"""log: since which text each paragraph stands."""

import json
from pathlib import Path

import pytest

from tests.commands.runner import draft, drafter, edited

pytestmark = pytest.mark.usefixtures("folder")


def test_it_shows_the_marks_of_each_text_on_lines_that_fit_a_terminal():
    ran = drafter("log", "79/332")
    lines = ran.out.splitlines()
    assert ran.code == 0
    assert lines[0].split() == ["77", "79", "since"]
    assert lines[1].startswith("PP 1 ")
    assert lines[1].split()[2:5] == ["o", "v", "77/338"]
    assert max(map(len, lines)) <= 80


def test_it_lists_the_verbatim_paragraphs_that_diff_finds():
    shown = json.loads(drafter("log", "79/332", "--json").out)
    verbatim = [p["place"] for p in shown["paragraphs"] if p["changes"][-1] == "verbatim"]
    stat = drafter("diff", "77/338", "79/332", "--stat").out.splitlines()
    assert len(verbatim) == len([line for line in stat if "  verbatim  " in line])
    said = drafter("log", "79/332").out
    assert f"Verbatim since 77/338 ({len(verbatim)}): {verbatim[0]}, " in said


def test_of_a_draft_the_paragraphs_stand_since_its_base_and_the_text_before():
    ran = drafter("log", draft())
    assert ran.out.splitlines()[0].split() == ["77", "79", "81", "since"]
    assert "the draft" in ran.out


def test_of_several_earlier_texts_all_that_stands_as_in_the_last_one_is_one_list():
    said = drafter("log", draft()).out
    verbatim = [p["place"] for p in json.loads(drafter("log", draft(), "--json").out)["paragraphs"] if p["since"] < 2]
    assert f"Verbatim as in 79/332 ({len(verbatim)}): {verbatim[0]}, " in said
    assert "  of these since 77/338 (" in said
    assert "  of these since 79/332 (" in said


def test_a_text_may_be_named_and_is_followed_to_those_at_hand():
    older = Path(drafter("build", "77/338", "-o", "older.txt").out.strip())
    older.write_text(older.read_text("utf-8").replace("77/338", "75/268").replace("Seventy-seventh", "Seventy-fifth"))
    ran = drafter("log", "79/332", "--before", "older.txt")
    assert ran.code == 0, ran.err
    assert ran.out.splitlines()[0].split() == ["75", "77", "79", "since"]


def test_a_text_without_an_earlier_one_at_hand_says_so():
    ran = drafter("log", "77/338")
    assert ran.code == 0
    assert "No earlier text of 77/338 is at hand: name one with --before FILE." in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("77/338", "--before", "79/332"), "79/332, which is no text before 77/338"),
        (("79/332", "--before", "79/332"), "79/332, which is no text before 79/332"),
        (("79/332", "--before", "other.yaml"), "of another subject than 79/332"),
        (("79/332", "--before", "75/999"), "name the file instead: --before FILE"),
        (("79/332", "--before", "missing.pdf"), "there is no file missing.pdf"),
    ],
)
@pytest.mark.parametrize("command", ["log", "new"])
def test_a_text_that_is_no_earlier_one_is_refused_with_what_to_do(command, words, said):
    Path("other.yaml").write_text(
        "drafter: 1\ndocument:\n  kind: resolution\n  number: 78/12\n  session: 78\n  title: Oceans\n"
    )
    ran = drafter(command, *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert not Path("drafts").exists()


def family(number, session, words, year):
    return (
        f"drafter: 1\ndocument:\n  kind: resolution\n  number: {number}\n  session: {session}\n  period: 1\n"
        f"  adopted: 5 December {year}\n  title: The forum of {year}\npreamble:\n  - Noting: {words}\n"
        "operative:\n  - Requests: a report\n"
    )


def test_a_text_that_new_was_given_is_kept_and_todo_tells_the_same():
    Path("a.yaml").write_text(family("80/64", 80, "the forum of May 2025", 2025))
    Path("b.yaml").write_text(family("81/75", 81, "the forum of May 2026", 2026))
    ran = drafter("new", "b.yaml", "--before", "a.yaml", "-o", "draft.yaml")
    assert ran.code == 0, ran.err
    assert "was May 2025" in ran.err
    assert "Kept as templates/resolutions/80-64.yaml" in ran.err
    told = [line for line in ran.err.splitlines() if "draft.yaml:" in line]
    assert [line for line in drafter("todo", "draft.yaml").out.splitlines() if "draft.yaml:" in line] == told


def test_a_nearer_text_at_hand_is_not_passed_over():
    Path("a.yaml").write_text(family("80/64", 80, "the forum of May 2025", 2025))
    Path("b.yaml").write_text(family("81/75", 81, "the forum of May 2026", 2026))
    Path("c.yaml").write_text(family("82/75", 82, "the forum of May 2027", 2027))
    drafter("new", "b.yaml", "-o", "draft.yaml")
    ran = drafter("new", "c.yaml", "--before", "a.yaml", "-o", "next.yaml")
    assert ran.code == 2
    assert "81/75 is at hand and nearer" in ran.err
    assert drafter("new", "c.yaml", "-o", "next.yaml").code == 0


def test_a_revision_has_no_text_before():
    assert "leave --before out" in drafter("new", "--revision", draft(), "--before", "77/338").err
    edited(Path("draft.yaml"), ("A/81/L.__", "A/81/L.5"))
    assert drafter("new", "--revision", "draft.yaml", "-o", "second.yaml").code == 0
