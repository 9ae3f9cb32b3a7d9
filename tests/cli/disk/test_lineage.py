from dataclasses import replace
from pathlib import Path

import click
import pytest

from drafter.cli.disk import files
from drafter.cli.disk.lineage import before, chain, named_before, session
from drafter.skeleton.load import load

LATER = files.skeleton_of("79/332")


def test_the_text_before_another_one_is_of_its_family_and_earlier():
    found = before(LATER)
    assert found.document.number == "77/338"
    assert session(found) < session(LATER)


def test_a_chain_goes_back_from_text_to_text():
    assert [one.document.number for one in chain(LATER)][:2] == ["79/332", "77/338"]
    sessions = [session(one) for one in chain(LATER)]
    assert sessions == sorted(sessions, reverse=True)


def test_a_text_without_a_family_has_nothing_before_it():
    alone = load("drafter: 1\ndocument: {session: 80, title: Quite another subject}\n", "a.yaml")
    assert before(alone) is None
    assert chain(alone) == [alone]


def test_a_later_text_or_one_of_another_subject_is_refused(folder):
    earlier = files.skeleton_of("77/338")
    with pytest.raises(click.UsageError, match="is no text before 77/338"):
        named_before("79/332", earlier)
    Path("other.yaml").write_text("drafter: 1\ndocument: {session: 70, title: Quite another subject}\n", "utf-8")
    with pytest.raises(click.UsageError, match="of another subject"):
        named_before("other.yaml", LATER)


def test_a_draft_that_does_not_tell_its_session_comes_after_all_others():
    assert session(replace(LATER, document=replace(LATER.document, session="", number=""))) > 500
