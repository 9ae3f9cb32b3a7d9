from hypothesis import given
from hypothesis import strategies as st

from drafter.skeleton.todo.versions import Versions

TEXTS = st.lists(st.lists(st.sampled_from("the forum was held in Rome again".split())).map(" ".join), unique=True)


@given(TEXTS, TEXTS)
def test_a_text_that_is_in_both_is_itself(texts, others):
    versions = Versions(texts, others)
    assert all(versions.of(text) == text for text in set(texts) & set(others))


@given(TEXTS, TEXTS)
def test_another_version_is_a_text_of_the_other_skeleton_or_none(texts, others):
    versions = Versions(texts, others)
    assert all(versions.of(text) in (*others, "") for text in texts)


def test_a_text_that_was_changed_a_little_is_found_and_one_that_is_gone_is_not():
    old = "the meeting of the forum, held in Rome in July 2024"
    new = "the meeting of the forum, held in Osh in July 2026"
    assert Versions([old, "quite another thing"], [new]).of(old) == new
    assert Versions([old, "quite another thing"], [new]).of("quite another thing") == ""


def test_among_many_texts_the_nearest_is_found_by_its_rare_words():
    old = [f"the meeting of the forum on{chr(97 + n)}name in lakes, held in Rome in 2024" for n in range(26)]
    new = [text.replace("2024", "2026").replace("Rome", "Osh") for text in old]
    versions = Versions(old, new)
    assert [versions.of(text) for text in old] == new
