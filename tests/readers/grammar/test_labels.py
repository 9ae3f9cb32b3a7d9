"""Labels give each sub-paragraph its degree."""

from tests.readers.grammar.texts import body_of


def test_sub_paragraphs_have_their_labels_and_degrees():
    blocks = body_of("1. Requests it:\n\n(a) To go:\n\n(i) Now;\n\n(ii) Later;\n\n(b) To stay;\n\n2. Decides more.")
    assert [(b.label, b.level) for b in blocks] == [
        ("1.", 0),
        ("(a)", 1),
        ("(i)", 2),
        ("(ii)", 2),
        ("(b)", 1),
        ("2.", 0),
    ]


def test_the_letter_i_follows_h():
    blocks = body_of("1. Requests:\n\n(h) To go;\n\n(i) To stay.")
    assert [b.level for b in blocks] == [0, 1, 1]
