import re
from dataclasses import replace

import pytest
from hypothesis import given

from drafter.model.labels import is_label, labelled
from drafter.model.resolution import Masthead, Paragraph, Part, Resolution, Text
from drafter.writers.docx import write
from tests.resolutions import RESOLUTIONS, TEMPLATES, draft, sound


def labels(resolution):
    return [block.label for block in resolution.body if isinstance(block, Paragraph)]


def printed(block):
    """A block with the label that stands in print."""
    counted = re.fullmatch(r"(PP|OP)(\d*)", getattr(block, "label", ""))
    return replace(block, label=f"{counted[2]}." if counted[1] == "OP" and counted[2] else "") if counted else block


@given(RESOLUTIONS)
def test_a_label_tells_what_is_printed_and_nothing_else_changes(resolution):
    alike = replace(resolution, body=tuple(map(printed, labelled(resolution).body)))
    assert alike == resolution


def test_preambular_and_operative_paragraphs_are_counted_apart():
    assert labels(labelled(draft())) == ["PP1", "PP2", "OP1", "(a)", "(b)", "(i)", "(ii)", "OP2"]


def test_a_sole_operative_paragraph_has_no_number():
    sole = draft(body=(Paragraph((Text("Adopts the plan."),), Part.OPERATIVE),))
    assert labels(labelled(sole)) == ["OP"]


def test_a_manuscript_is_a_sound_file():
    sound(write(labelled(draft()), (TEMPLATES / "manuscript.docx").read_bytes()))


@pytest.mark.parametrize("stated", ["OP3 bis", "OP 3 bis", "OP3bis", "OP 3bis"])
def test_a_whole_label_is_printed_alike_however_its_blanks_are_written(stated):
    two = Resolution(Masthead(), (), (Paragraph((), Part.OPERATIVE, "1."), Paragraph((), Part.OPERATIVE, "2.")))
    assert is_label(stated)
    assert labels(labelled(two, {1: stated})) == ["OP1", "OP3 bis"]
