import pytest

from drafter.rules.owners import Owner, owner


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Recalling its resolution 70/1", Owner.ASSEMBLY),
        ("Recalling General Assembly resolution 70/1", Owner.ASSEMBLY),
        ("Recalling Human Rights Council resolution 70/1", Owner.OTHER),
        ("Recalling resolution 70/1 of 25 September 2015", Owner.UNKNOWN),
        ("Noting that the Council, in its resolution 70/1, asked", Owner.OTHER),
    ],
)
def test_a_resolution_belongs_to_the_organ_that_the_sentence_names(words, expected):
    assert owner(words, words.index("70/1")) is expected
