import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.writers.docx.tag_grammar import For, If, Keyword, LeftOut, Name, shown, step_of

NAMES = st.from_regex(r"[a-z]{3,9}(_[a-z]{2,5})?", fullmatch=True).filter(lambda name: name not in ("not", "else"))


@given(NAMES, st.sampled_from(["", " ", "r ", "p "]), st.sampled_from(["", " ", "   "]))
def test_a_name_is_read_whatever_its_spaces_and_its_prefix(name, before, after):
    assert step_of("{{" + before + name + after + "}}") == Name(name)


@pytest.mark.parametrize(
    ("tag", "step"),
    [
        ("{# organ #}", LeftOut(("organ",))),
        ("{%p if committee %}", If("committee", True)),
        ("{%p if not committee %}", If("committee", False)),
        ("{%p for paragraph in annexes %}", For("paragraph", "annexes")),
        ("{%p else %}", Keyword("else")),
        ("{%p endif %}", Keyword("endif")),
        ("{%p endfor %}", Keyword("endfor")),
    ],
)
def test_the_six_forms_are_read(tag, step):
    assert step_of(tag) == step


@given(NAMES, st.sampled_from(".[]()'|+-=\\:,*/ "), NAMES)
def test_nothing_but_a_name_is_a_place_for_words(one, sign, other):
    assert step_of("{{ " + one + sign + other + " }}") is None


@given(st.text(max_size=200))
def test_what_is_shown_is_short_and_moves_no_terminal(words):
    assert len(shown(words)) <= 60
    assert shown(words)[1:-1].isprintable()
