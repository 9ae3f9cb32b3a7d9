"""Many drafts at once: each beside its skeleton, and a broken one stops none of the others."""

import json
from pathlib import Path

import pytest

from tests.commands.runner import draft, drafter

pytestmark = pytest.mark.usefixtures("folder")


def test_each_draft_is_built_beside_its_skeleton_as_it_is_alone():
    names = [f"drafts/{n}.yaml" for n in "abc"]
    for name in names:
        draft(name=name)
    ran = drafter("build", *names)
    assert ran.code == 0
    assert ran.out.splitlines() == [str(Path(name).with_suffix(".docx")) for name in names]
    assert "3 drafts built." in ran.err
    together = Path("drafts/b.docx").read_bytes()
    assert drafter("build", "drafts/b.yaml", "--force").code == 0
    assert Path("drafts/b.docx").read_bytes() == together


@pytest.mark.parametrize("broken", ["a: [", "drafter: 1\ndocument: {sesion: 81}\n"])
def test_a_broken_draft_is_told_and_the_others_are_built(broken):
    draft(name="a.yaml")
    Path("b.yaml").write_text(broken, "utf-8")
    draft(name="c.yaml")
    ran = drafter("build", "a.yaml", "b.yaml", "c.yaml")
    assert ran.code > 0
    assert ran.out.split() == ["a.docx", "c.docx"]
    assert "b.yaml is not built:\nb.yaml:" in ran.err
    assert "2 drafts built, 1 not." in ran.err


def test_programs_are_told_of_all_in_one_answer():
    draft(name="a.yaml")
    draft(name="b.yaml")
    ran = drafter("build", "a.yaml", "b.yaml", "--json")
    assert [text["file"] for text in json.loads(ran.out)["texts"]] == ["a.docx", "b.docx"]


def test_programs_are_told_of_drafts_that_are_not_built():
    draft(name="a.yaml")
    Path("b.yaml").write_text("a: [", "utf-8")
    ran = drafter("build", "a.yaml", "b.yaml", "--json")
    assert ran.code == 2
    built, broken = json.loads(ran.out)["texts"]
    assert (built["file"], built["error"]) == ("a.docx", None)
    assert broken["file"] == "b.yaml"
    assert broken["error"].startswith("b.yaml:1:")


def test_several_drafts_cannot_be_one_file():
    ran = drafter("build", draft(name="a.yaml"), draft(name="b.yaml"), "-o", "c.docx")
    assert ran.code == 2
    assert "each goes beside its draft" in ran.err
