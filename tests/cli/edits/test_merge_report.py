"""What `merge` says: what it took, what is computed, and what is left to decide."""

from pathlib import Path

from drafter.cli.edits.edited_files import EditedFile
from drafter.cli.edits.merge_report import report, report_comments
from drafter.rendering.merging.lines.comment_lines import CommentLines
from drafter.rendering.merging.merge import Merged
from drafter.rendering.merging.planning.plan import Told
from tests.resolutions import draft

FILE = EditedFile(Path("edited.docx"), "Norway", draft(), None)
ONE = (Told("OP 1", "“a” → “b”"),)


def said(capsys, **parts):
    report(Merged("", **parts), FILE, Path("draft.yaml"))
    return capsys.readouterr().err.splitlines()


def test_a_file_without_edits_is_told_in_a_line(capsys):
    assert said(capsys) == ["edited.docx (Norway) has nothing that draft.yaml does not have."]


def test_what_is_taken_is_told_with_its_paragraph_and_the_proof(capsys):
    assert said(capsys, taken=ONE) == [
        "Taken from edited.docx (Norway):",
        "  OP 1: “a” → “b”",
        "Proved: the draft prints what edited.docx (Norway) says.",
    ]


def test_a_proof_says_what_it_leaves_out(capsys):
    last = said(capsys, taken=ONE, computed=ONE, followed=ONE)[-1]
    assert last.endswith(" says, but for what is computed and the facts that changed everywhere.")


def test_nothing_is_proved_where_something_is_left(capsys):
    lines = said(capsys, left=ONE)
    assert lines[0].startswith("Not taken, please decide (1 difference between edited.docx (Norway) and the draft")
    assert not any("Proved" in line for line in lines)


def test_comments_are_told_with_their_words(capsys):
    report_comments(CommentLines("", (Told("comment", "Chad: why?"),), (Told("comment", "Togo: where?"),)))
    lines = capsys.readouterr().err.splitlines()
    assert lines[1] == "  comment: Chad: why?"
    assert lines[3] == "  comment: Togo: where?"


def test_a_file_in_which_only_a_number_was_typed_anew_says_so(capsys):
    lines = said(capsys, computed=(Told("OP 2", "its number is 2., not 7."),))
    assert lines[0].endswith("does not have, but for what is computed.")
    assert lines[-1] == "  OP 2: its number is 2., not 7."
