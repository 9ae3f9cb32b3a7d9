"""A value is changed in its place: it reads as it is meant, and what is not touched stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.skeleton.placed import replaced
from drafter.skeleton.rewriting import rewritten
from drafter.skeleton.yaml import read

FORMS = {
    "plain": "a:\n  - {b: its report on the peace, c: x}\n  - d: %s   # remark\n",
    "folded": "a:\n  - d: >-\n      its report {{ x | y }}\n      on the peace\n  - e: >-\n      last\n",
    "blank at the end": "a:\n  - d: >-\n      its report\n      on the peace \n  - e: last\n",
    "single": "a:\n  - d: 'it''s report\n      on the peace'\n",
    "double": 'a:\n  - d: "its \\"report\\" on the peace"\n',
    "literal": "a:\n  - d: |-\n      its report\n      on the peace\n",
}
WORDS = st.text("ab :#-'\"[]{}*,\\é|>", max_size=12) | st.sampled_from([" # x", "word " * 40, "- Noting: x", "items:"])


def value_of(text):
    tree = read(text)["a"]
    return tree[-1]["d"] if len(tree) < 2 or "d" in tree[-1] else tree[0]["d"]


def single_spaced(words):
    return " ".join(words.split())


@pytest.mark.parametrize("form", FORMS)
@given(data=st.data())
def test_a_changed_value_is_read_as_it_was_meant(form, data):
    text = FORMS[form].replace("%s", "its report on the peace")
    value = value_of(text)
    first = data.draw(st.integers(0, len(value)))
    last = data.draw(st.integers(first, len(value)))
    new = data.draw(WORDS)
    wanted = replaced(value, [(first, last, new)])
    changed = replaced(text, rewritten(text, value, [(first, last, new)]))
    assert single_spaced(value_of(changed)) == single_spaced(wanted)


def test_folds_and_comments_round_a_change_stay():
    text = FORMS["folded"]
    value = value_of(text)
    assert replaced(text, rewritten(text, value, [(4, 10, "letter")])) == text.replace("report", "letter")
    text = FORMS["plain"].replace("%s", "its report")
    assert replaced(text, rewritten(text, value_of(text), [(4, 10, "letter")])) == text.replace(
        "its report   # remark", "its letter   # remark"
    )


def test_new_words_are_folded_where_their_line_would_be_too_long():
    text = FORMS["folded"]
    changed = replaced(text, rewritten(text, value_of(text), [(4, 4, "long words " * 15)]))
    assert max(map(len, changed.split("\n"))) <= 110
    assert changed.endswith("on the peace\n  - e: >-\n      last\n")


def test_a_plain_value_that_yaml_would_read_otherwise_is_quoted():
    text = "a:\n  - d: peace\n"
    assert replaced(text, rewritten(text, value_of(text), [(5, 5, ": and war")])) == 'a:\n  - d: "peace: and war"\n'
