import pytest

from drafter.model.errors import BadSkeleton
from drafter.model.resolution import plain
from drafter.rendering.render import render, rendered
from drafter.skeleton.load import load
from tests.drafts import draft, lines
from tests.sources import PHRASES, SOURCES, reduction, resolution


@pytest.mark.parametrize("name", SOURCES)
def test_a_skeleton_renders_the_resolution_that_it_was_reduced_from(name):
    assert render(reduction(name).skeleton, PHRASES) == resolution(name)


@pytest.mark.parametrize("name", SOURCES)
def test_the_sources_of_words_stand_beside_the_model_and_have_its_shape(name):
    made, where = rendered(reduction(name).skeleton, PHRASES)
    assert made == render(reduction(name).skeleton, PHRASES)
    assert len(where.body) == len(made.body)


def test_numbers_adverbs_and_endings_are_put_there():
    body = (
        "operative:\n  - Requests: the Committee to report\n  - Requests: the Committee to meet\n  - Decides: to part\n"
    )
    assert lines(body) == [
        "1. Requests the Committee to report;",
        "2. Also requests the Committee to meet;",
        "3. Decides to part.",
    ]


def test_facts_are_printed_where_texts_ask_for_them():
    assert lines("preamble:\n  - Noting: the city of {{ host }}\n", "  host: Osh\n") == ["Noting the city of Osh,"]


def test_everything_that_is_wrong_is_told_in_one_run():
    body = "preamble:\n  - Noting: the {{ guest }}\n  - Recalling: the {{ host | ordinal }}\n"
    with pytest.raises(BadSkeleton) as told:
        render(draft(body, "  host: Osh\n"), PHRASES)
    assert len(told.value.problems) == 2


def test_the_head_is_printed_from_the_document():
    made = render(load("drafter: 1\ndocument: {session: 81, symbol: A/81/L.5, title: Peace}\n"), PHRASES)
    assert (made.masthead.session, made.masthead.symbol, plain(made.title)) == (
        "Eighty-first session", "A/81/L.5", "Peace",
    )  # fmt: skip
