"""The laws: every step has an inverse, over both source texts and generated resolutions."""

import pytest
from hypothesis import given, settings

from drafter.model.resolution import Resolution
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render
from drafter.skeleton.emit import emit
from drafter.skeleton.load import dump, load
from tests.odd_resolutions import RESOLUTIONS
from tests.profiles import examples
from tests.sources import PHRASES, SOURCES, reduction, resolution


@pytest.mark.parametrize("number", SOURCES)
def test_a_skeleton_renders_the_resolution_that_it_was_reduced_from(number):
    assert render(reduction(number).skeleton, PHRASES) == resolution(number)


@settings(max_examples=examples(200))
@given(RESOLUTIONS)
def test_any_resolution_is_reduced_and_rendered_again(generated: Resolution):
    assert render(reduce(generated, PHRASES).skeleton, PHRASES) == generated


@pytest.mark.parametrize("number", SOURCES)
def test_a_loaded_skeleton_is_dumped_byte_for_byte(number):
    text = reduction(number).skeleton.text
    assert dump(load(text)) == text
    assert load(dump(load(text))) == load(text)


@settings(max_examples=examples(100))
@given(RESOLUTIONS)
def test_what_is_emitted_is_loaded_again(generated: Resolution):
    skeleton = reduce(generated, PHRASES).skeleton
    assert load(emit(skeleton)) == skeleton


@pytest.mark.parametrize("number", SOURCES)
def test_the_shelf_has_what_reduce_writes_from_the_source(number):
    from drafter.cli.disk import library

    assert library.resolution(number).read_text("utf-8") == reduction(number).skeleton.text
