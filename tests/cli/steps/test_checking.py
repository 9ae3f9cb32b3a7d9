from pathlib import Path

import pytest

from drafter.cli.disk import files
from drafter.cli.steps.checking import CheckRun, base_of, checked, is_skeleton, skeleton_in
from drafter.model.errors import MissingFile, UnknownResolution
from tests.drafts import BODY, HEAD

pytestmark = pytest.mark.usefixtures("folder")


@pytest.fixture
def run():
    return CheckRun(None, lambda rule: True)


@pytest.mark.parametrize(
    ("name", "skeleton"), [("a.yaml", True), ("a.YML", True), ("79/332", True), ("a.docx", False), ("a.txt", False)]
)
def test_a_skeleton_is_told_by_its_name(name, skeleton):
    assert is_skeleton(name) is skeleton


def test_what_cannot_be_loaded_is_found_like_anything_else(run):
    Path("a.yaml").write_text(HEAD + "preamble:\n  - Noting: it\n    txet: b\n", "utf-8")
    assert skeleton_in("a.yaml", run) is None
    (problem,) = run.problems
    assert "txet" in problem.message
    assert problem.place.end_column
    assert "a.yaml" in run.texts


def test_the_findings_of_several_files_are_in_one_run(run):
    for name in ("a.yaml", "b.yaml"):
        Path(name).write_text(HEAD + BODY.replace("its resolution", "the co-operation, its resolution"), "utf-8")
        checked(name, run)
    assert {p.place.file for p in run.problems if p.rule == "SPL-06"} == {"a.yaml", "b.yaml"}


def test_a_base_that_is_only_named_by_the_draft_may_be_missing():
    assert base_of("") is None
    assert base_of("11/999", optional=True) is None
    assert base_of("79/332") == files.skeleton_of("79/332")
    with pytest.raises((UnknownResolution, MissingFile)):
        base_of("11/999")
