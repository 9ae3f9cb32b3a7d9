import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import openings
from drafter.model.errors import BadSkeleton
from drafter.model.resolution import Part
from drafter.skeleton import pitfalls
from drafter.skeleton.load import load

LISTED = sorted(openings.phrases(Part.PREAMBULAR))


@pytest.mark.parametrize("key", pitfalls.KEYS)
def test_a_key_on_a_line_of_a_text_stands_too_far_to_the_right(key):
    assert pitfalls.line_is_lost(f"  {key}: >-")
    assert not pitfalls.line_is_lost(f"the {key}: of them")


@given(st.sampled_from(LISTED))
def test_a_paragraph_on_a_line_of_a_text_stands_too_far_to_the_right(opening):
    assert pitfalls.line_is_lost(f"- {opening}: the report")
    assert not pitfalls.line_is_lost(f"{opening} the report")


@pytest.mark.parametrize(
    ("line", "remark"), [("it # ask", True), ("# ask", True), ("item #4", False), (r"a \# b", False), ("a#b", False)]
)
def test_a_sign_before_a_number_is_no_remark(line, remark):
    assert pitfalls.line_has_remark(line) is remark


@given(st.integers(1, 999))
def test_a_typed_number_is_told_and_a_number_of_things_is_not(number):
    assert list(pitfalls.in_paragraph(f"{number}. Requests it"))
    assert list(pitfalls.in_paragraph(f"{number} States")) == []
    assert pitfalls.is_plain(f"{number} States")


def test_sub_paragraphs_in_one_text_are_told_with_the_way_out():
    (said,) = pitfalls.in_paragraph("the Board: (a) to act; (b) to report")
    assert "items:" in said


@given(st.sampled_from(LISTED))
def test_a_key_that_is_nearly_right_is_told_with_the_right_one(opening):
    assert opening in pitfalls.unlisted(opening[:1].lower() + opening[1:], "")
    assert "numbers and letters" in pitfalls.unlisted(f"4. {opening}", "")
    assert f"“- {opening}: >-”" in pitfalls.without_key(f"{opening} the thing", Part.PREAMBULAR)


def test_small_words_are_no_opening_words_but_for_those_of_the_list():
    assert "“- Requests: >-”" in pitfalls.without_key("requests the Secretary-General", Part.OPERATIVE)
    assert [pitfalls.without_key(words, Part.OPERATIVE) for words in ("yes", "as follows")] == ["", ""]


def test_an_invisible_character_in_a_key_is_named():
    assert "U+200B" in pitfalls.seen("Not\u200bing")
    assert pitfalls.seen("Noting") == ""


@pytest.mark.parametrize("key", ["Also noting", "Further noting", "Noting also", "Noting further"])
def test_an_adverb_that_is_typed_is_told_with_the_opening_alone(key):
    assert pitfalls.unlisted(key, "the report").endswith("write “Noting”")


@pytest.mark.parametrize(("mark", "told"), [("# drafter: allow REF-11", "after “>-”"), ("# ask", "after “comment:”")])
def test_a_mark_inside_a_text_is_told_where_it_belongs_and_a_remark_otherwise(mark, told):
    text = f"drafter: 1\ndocument: {{session: 81}}\npreamble:\n  - Noting: >-\n      the forum  {mark}\n"
    with pytest.raises(BadSkeleton, match=told):
        load(text, "x.yaml")
