"""A phrase that prints also reads."""

from drafter.rendering.wording import phrases, reading

ONE, OTHER = "the {{ number | ordinal }} meeting", "the {{ number | ordinal }} meeting in {{ place }}"
TWO = phrases.load({"meeting": f"{{# short #}}\n{ONE}\n{{# placed #}}\n{OTHER}\n"})


def test_a_phrase_is_found_inside_a_text_at_its_place():
    text = "and the fourth meeting in Rome, held well"
    found = list(reading.find(TWO["meeting"][1], text, {}))
    assert [(text[s:e], fact) for s, e, fact in found] == [
        ("the fourth meeting in Rome", {"number": "4", "place": "Rome"})
    ]


def test_a_phrase_with_a_condition_does_not_read():
    known = phrases.load({"meeting": "{# a #}\nthe {% if place %}{{ place }}{% endif %} meeting\n"})
    assert reading.read(known["meeting"][0], "the Rome meeting", {}) is None
