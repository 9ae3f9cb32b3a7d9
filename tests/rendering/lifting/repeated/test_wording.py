from drafter.rendering.lifting.repeated.alignment import begun, is_same_sentence, joined
from drafter.rendering.lifting.repeated.sentences import sentence
from drafter.rendering.lifting.repeated.wording import is_readable, wording

TEXTS = (
    "the report of the Board on the state of the ocean, submitted in Rome on 3 May 2024",
    "the report of the Board on the state of the ocean, submitted in Lima on 4 June 2025",
)


def made(*texts):
    first, *others = map(sentence, texts)
    frame = begun(first)
    for one in others:
        frame = joined(frame, one, is_same_sentence)
    return wording(frame)


def test_the_sentences_of_a_frame_are_facts_with_one_phrase():
    found = made(*TEXTS)
    assert len(found.phrases) == 1
    assert [set(fact) for fact in found.facts] == [set(found.facts[0])] * 2
    assert all("{{ " + name in found.phrases[0] for name in found.facts[0])
    assert found.sentences == TEXTS


def test_what_differs_is_the_value_of_a_field():
    values = [set(fact.values()) for fact in made(*TEXTS).facts]
    assert [{"Rome", "3 May 2024"}, {"Lima", "4 June 2025"}] == values


def test_a_phrase_has_more_words_than_braces():
    assert is_readable(made(*TEXTS))
