"""`drafter compile`: the proposals of several delegations in one rolling text."""

from pathlib import Path

import pytest

from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.commands.runner import drafter
from tests.commands.test_merge import BEFORE, draft, word_file
from tests.delegations import sent
from tests.sources import PHRASES

pytestmark = pytest.mark.usefixtures("folder")


def files():
    one = word_file(["PP 1: “strengthening” → “further strengthening”"], True, "a.docx", "Norway")
    other = word_file(["PP 1: “strengthening” → “lasting strengthening”"], True, "b.docx", "Chile")
    return draft(), one, other


@pytest.mark.parametrize("name", ["x.docx", "x.html"])
def test_proposals_are_put_into_one_file_and_the_draft_stays_as_it_is(name):
    ran = drafter("compile", *files(), "-o", name)
    assert (ran.code, ran.out) == (0, f"{name}\n")
    assert "a.docx: proposals in 1 paragraph, by Norway (the author of its tracked changes)." in ran.err
    assert Path("draft.yaml").read_bytes() == BEFORE.read_bytes()


def test_the_proposals_of_one_can_be_merged_from_the_rolling_text():
    path, *edited = files()
    assert drafter("compile", path, *edited).code == 0
    assert "proposals of Norway, Chile" in drafter("merge", path, "draft-rolling.docx").err
    ran = drafter("merge", path, "draft-rolling.docx", "--accept", "Chile", "--dry-run")
    assert ran.code == 0
    assert "lasting" in ran.out
    assert "further" not in ran.out


def test_labels_stand_before_the_paragraphs_where_they_are_asked_for():
    assert drafter("compile", *files(), "--labels").code == 0
    assert drafter("merge", "draft.yaml", "draft-rolling.docx", "--accept", "none").code == 0


def test_a_line_of_the_masthead_is_a_proposal_that_merge_takes():
    path = draft()
    ran = drafter("compile", path, word_file(["agenda item: “12” → “13”", "OP 2 gone"]))
    assert "edited.docx: proposals in the agenda item and 1 paragraph, by edited" in ran.err
    merged = drafter("merge", path, "draft-rolling.docx", "--accept", "edited")
    assert merged.code == 0
    assert "agenda_item: 13" in Path(path).read_text("utf-8")


def test_files_without_proposals_are_told_and_nothing_is_written():
    ran = drafter("compile", draft(), word_file([]))
    assert ran.code == 2
    assert "none of these files proposes anything" in ran.err
    assert not Path("draft-rolling.docx").exists()


def test_another_ending_is_refused():
    ran = drafter("compile", *files(), "-o", "x.pdf")
    assert ran.code == 2
    assert "give x.pdf the ending .docx or .html" in ran.err


def test_a_file_that_a_delegation_has_sent_is_never_written_over():
    path, *edited = files()
    before = edited[0].read_bytes()
    ran = drafter("compile", path, *edited, "-o", edited[0], "--force")
    assert ran.code == 2
    assert "a.docx is one of the files that delegations have sent" in ran.err
    assert edited[0].read_bytes() == before


def test_comments_alone_are_worth_a_rolling_text():
    path = draft()
    ours = render(load(path.read_text("utf-8")), PHRASES)
    Path("a.docx").write_bytes(sent(ours, "Norway", ["OP 2: comment: Why only once?"]))
    ran = drafter("compile", path, "Norway=a.docx", "-o", "x.html")
    assert (ran.code, ran.out) == (0, "x.html\n")
    assert "a.docx: 1 comment in its margin, by Norway" in ran.err
    assert "Why only once?" in Path("x.html").read_text("utf-8")


def test_a_draft_of_a_council_whose_own_resolutions_are_links_has_a_rolling_text():
    path = draft()
    text = Path(path).read_text("utf-8").replace("document:\n", "document:\n  organ: Human Rights Council\n")
    Path(path).write_text(text.replace("the Board", "the Board of its resolution 50/7"), "utf-8")
    ours = render(load(Path(path).read_text("utf-8")), PHRASES)
    Path("a.docx").write_bytes(sent(ours, "Norway", ["PP 1: “strengthening” → “further strengthening”"]))
    assert drafter("compile", path, "Norway=a.docx").code == 0
