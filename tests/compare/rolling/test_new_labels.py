import pytest

from drafter.compare.rolling.new_labels import NewLabels
from drafter.compare.units import Unit
from drafter.model.resolution import Heading, Paragraph, Part

OPERATIVE, SUB = Paragraph((), Part.OPERATIVE), Paragraph((), Part.OPERATIVE, level=1)


@pytest.mark.parametrize(
    ("label", "place", "new"),
    [
        ("3.", "OP 3", ("3 bis.", "OP 3 bis")),
        ("OP3", "OP 3", ("OP3 bis", "OP 3 bis")),
        ("", "PP 2", ("", "PP 2 bis")),
    ],
)
def test_a_new_paragraph_is_called_after_the_one_before_it(label, place, new):
    labels = NewLabels()
    labels.pass_by(Unit(OPERATIVE, label, place=place))
    assert labels.of(Unit(OPERATIVE, "9.", place="OP 9")) == new


def test_those_that_follow_are_ter_and_quater_and_so_on():
    labels = NewLabels()
    labels.pass_by(Unit(OPERATIVE, "1.", place="OP 1"))
    found = [labels.of(Unit(OPERATIVE))[0] for _ in range(7)]
    assert found == ["1 bis.", "1 ter.", "1 quater.", "1 quinquies.", "1 sexies.", "1 sexies 2.", "1 sexies 3."]


def test_a_sub_paragraph_is_called_after_the_one_before_it_in_its_list_or_keeps_its_letter():
    labels = NewLabels()
    labels.pass_by(Unit(OPERATIVE, "1.", place="OP 1"))
    labels.pass_by(Unit(SUB, "(b)", place="OP 1 (b)"))
    assert labels.of(Unit(SUB, "(c)")) == ("(b bis)", "OP 1 (b) bis")
    labels.pass_by(Unit(OPERATIVE, "2.", place="OP 2"))
    assert labels.of(Unit(SUB, "(a)", place="OP 2 (a)")) == ("(a)", "new OP 2 (a)")


def test_a_heading_keeps_its_number():
    assert NewLabels().of(Unit(Heading(()), "IV", place="heading IV")) == ("IV", "heading IV")
