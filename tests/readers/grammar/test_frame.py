"""The fixed lines: the enacting clause, the closing and the label of an annex."""

from drafter.model.resolution import (
    Annex,
    Closing,
    Emphasis,
    Enacting,
    Paragraph,
    Part,
    Text,
)
from tests.readers.grammar.texts import resolution_of


def test_the_comma_of_the_enacting_clause_is_roman():
    assert resolution_of("*The General Assembly,*").body == (Enacting((Emphasis("The General Assembly"), Text(","))),)


def test_an_annex_has_its_label_title_and_own_paragraphs():
    resolution = resolution_of(
        "The General Assembly,\n\n1. Adopts it.\n\n5th plenary meeting\n4 July 2024\n\nAnnex II\n\n"
        "Code\n\n1. Judges sit."
    )
    assert resolution.annexes == (
        Annex("Annex II", (Text("Code"),), (Paragraph((Text("Judges sit."),), Part.PLAIN, "1."),)),
    )
    assert resolution.closing == Closing("5th plenary meeting", "4 July 2024")


def test_of_two_annexes_one_may_have_no_title():
    first, second = resolution_of(
        "The General Assembly,\n\n1. Adopts it.\n\nAnnex\n\n1. Judges sit.\n\nAnnex II\n\nCode\n\n1. They stand."
    ).annexes
    assert (first.label, first.title) == ("Annex", ())
    assert (second.label, second.title) == ("Annex II", (Text("Code"),))
