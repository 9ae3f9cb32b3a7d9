"""What is typed on the command line: the short way works, and a slip is answered with what was probably meant."""

from pathlib import Path

import pytest

from tests.commands.runner import draft, drafter, edited

pytestmark = pytest.mark.usefixtures("folder")


def test_new_takes_the_text_without_from():
    assert drafter("new", "79/332", "-o", "a.yaml").code == 0
    assert drafter("new", "--from", "79/332", "-o", "b.yaml").code == 0
    assert Path("a.yaml").read_bytes() == Path("b.yaml").read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("new",), "drafter new 79/332"),
        (("new", "79/332", "--from", "77/338"), "two texts are named, 79/332 and 77/338"),
        (("buld", "79/332"), "there is no command “buld”; did you mean “build”?"),
        (("frobnicate",), "the commands are build, check"),
        (("new", "79/323"), "resolution 79/323 is not at hand (known: 77/338, 79/332); did you mean “79/332”? Get its"),
        (("build", "79-332"), "there is no file 79-332; did you mean “79/332”?"),
        (("build", "-output", "x.docx", "79/332"), "there is no option -output: write it with two hyphens, “--output”"),
        (("new", "79/332", "-session=82"), "there is no option -session: write it with two hyphens, “--session”"),
        (
            ("check", "--json", "--format", "sarif"),
            "--json and --format sarif ask for two forms: leave one",
        ),
        (("rules", "RFE-11"), "did you mean “REF-11”?"),
    ],
)
def test_what_does_not_exist_is_answered_with_what_was_probably_meant(words, said):
    ran = drafter(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_redline_whose_base_is_not_at_hand_names_the_option_that_takes_its_file():
    ran = drafter("redline", edited(draft(), ("based_on: 79/332", "based_on: 78/111")))
    assert ran.code == 2
    assert "resolution 78/111 is not at hand" in ran.err
    assert "--against FILE" in ran.err
    assert "drafter new" not in ran.err


def test_a_draft_begun_beside_the_drafts_is_refused_with_the_way_up(folder, monkeypatch):
    drafter("new", "79/332")
    monkeypatch.chdir(folder / "drafts")
    ran = drafter("new", "77/338")
    assert (ran.code, ran.out) == (2, "")
    assert "you are in the folder drafts, beside your drafts: go up with “cd ..” first" in ran.err
    assert not Path("drafts").exists()
    assert drafter("new", "77/338", "-o", "other.yaml").code == 0
