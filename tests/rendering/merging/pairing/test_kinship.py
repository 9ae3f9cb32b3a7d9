from dataclasses import replace
from itertools import pairwise

import pytest

from drafter.model.errors import UnusableEdits
from drafter.model.resolution import Text, plain
from drafter.rendering.merging.pairing.kinship import is_unrelated, refuse_another
from tests.resolutions import draft
from tests.sources import resolution


def test_a_text_is_an_edited_form_of_itself_and_of_what_it_was_shortened_from():
    one = resolution("79/332")
    refuse_another(one, one)
    refuse_another(one, replace(one, body=one.body[: len(one.body) // 2]))
    refuse_another(one, resolution("77/338"))


def test_another_text_is_refused_with_its_title():
    with pytest.raises(UnusableEdits, match="no edited form of the draft but “Safety of harbours”"):
        refuse_another(resolution("79/332"), draft())


def test_a_long_text_on_another_subject_is_refused_though_its_pairs_of_words_are_common_ones():
    one = resolution("79/332")
    pairs = {f"{a} {b}" for block in one.body for a, b in pairwise(plain(getattr(block, "inlines", ())).split())}
    other = draft(body=(*draft().body, *(replace(draft().body[0], inlines=(Text(pair),)) for pair in sorted(pairs))))
    with pytest.raises(UnusableEdits, match="Safety of harbours"):
        refuse_another(one, other)


def test_another_title_alone_makes_no_other_text():
    one = resolution("79/332")
    refuse_another(one, replace(one, title=draft().title))


def test_an_empty_file_is_refused():
    with pytest.raises(UnusableEdits, match="no paragraph is left"):
        refuse_another(resolution("79/332"), draft(body=()))


def test_the_adopted_text_of_another_session_is_no_edited_form_of_a_draft():
    adopted = resolution("77/338")
    head = replace(resolution("79/332").masthead, adoption="", session="Eighty-first session")
    with pytest.raises(UnusableEdits, match="the adopted resolution 77/338"):
        refuse_another(replace(resolution("79/332"), number="", masthead=head), adopted)


def test_two_texts_on_one_subject_are_related_and_another_one_is_not_but_for_its_title():
    one = resolution("79/332")
    assert not is_unrelated(resolution("77/338"), one)
    assert is_unrelated(one, draft())
    assert not is_unrelated(one, draft(title=one.title))
