from hypothesis import given

from drafter.model.labels import labelled, unlabelled
from drafter.model.resolution import Paragraph, Part, Text
from drafter.writers.docx import write
from tests.resolutions import RESOLUTIONS, TEMPLATES, draft, sound


def labels(resolution):
    return [block.label for block in resolution.body if isinstance(block, Paragraph)]


@given(RESOLUTIONS)
def test_the_printed_labels_are_given_back(resolution):
    assert unlabelled(labelled(resolution)) == resolution


def test_preambular_and_operative_paragraphs_are_counted_apart():
    assert labels(labelled(draft())) == ["PP1", "PP2", "OP1", "(a)", "(b)", "(i)", "(ii)", "OP2"]


def test_a_sole_operative_paragraph_has_no_number():
    sole = draft(body=(Paragraph((Text("Adopts the plan."),), Part.OPERATIVE),))
    assert labels(labelled(sole)) == ["OP"]


def test_a_manuscript_is_a_sound_file():
    sound(write(labelled(draft()), (TEMPLATES / "manuscript.docx").read_bytes()))
