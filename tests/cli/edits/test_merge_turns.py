"""Edited files are merged one after the other, and what stands beside the paragraphs comes last."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafter.cli.edits.edited_files import EditedFile
from drafter.cli.edits.fact_choices import FactChoices
from drafter.cli.edits.merge_turns import merged_in_turn, placed_beside
from drafter.rendering.reduce import reduce
from tests.resolutions import draft, preambular

pytestmark = pytest.mark.usefixtures("folder")

BASE = draft(body=(preambular("Noting", " the sea,"), preambular("Welcoming", " the forum,")))


def sent(name, sea=" the sea,", forum=" the forum,"):
    body = (preambular("Noting", sea), preambular("Welcoming", forum))
    return EditedFile(Path(f"{name}.docx"), name, replace(BASE, body=body), BASE)


def merged(*files):
    skeleton = reduce(BASE, {}).skeleton
    Path("draft.yaml").write_text(skeleton.text, "utf-8")
    return merged_in_turn(skeleton, {}, files, Path("draft.yaml"), FactChoices((), ()))


NORWAY, CHAD = sent("Norway", sea=" the seas,"), sent("Chad", forum=" the fora,")


def test_what_several_changed_at_different_places_comes_in_whatever_their_order():
    assert merged(NORWAY, CHAD).text == merged(CHAD, NORWAY).text
    assert "the seas" in merged(NORWAY, CHAD).text
    assert "the fora" in merged(NORWAY, CHAD).text
    assert not merged(NORWAY, CHAD).conflicts


def test_what_two_changed_in_different_ways_bears_the_names_of_both_and_stands_in_the_draft():
    several = merged(NORWAY, sent("Togo", sea=" the oceans,"))
    assert [(one.ours, one.name) for one in several.conflicts] == [("Norway", "Togo")]
    text = placed_beside(several, {}, Path("draft.yaml")).text
    assert "conflict:" in text
    assert all(one in text for one in ("Norway", "the seas", "Togo", "the oceans"))
