"""Lines of lists of facts: nothing is written where the list is another one by now."""

import pytest

from drafter.preview.facts import MovedOn, UnknownField
from drafter.preview.list_lines import added, put_back, removed
from tests.preview.listed_drafts import DRAFT, HEAD, SHAPES


def test_a_line_that_is_another_one_by_now_stays():
    with pytest.raises(MovedOn, match="by now"):
        removed(DRAFT, ("facts", "meetings", 0), '{"number": "1"}')
    with pytest.raises(MovedOn, match="already"):
        added(SHAPES["by number"], ("facts", "earlier_resolutions"), {"resolution": "79/1", "date": "1 May 2024"})


def test_a_list_that_changed_meanwhile_does_not_get_its_line_back_elsewhere():
    text = SHAPES["mere values"]
    after, words, at = removed(text, ("facts", "m", 2), '"three"')
    with pytest.raises(MovedOn, match="another one by now"):
        put_back(after.replace("    - one\n", ""), ("facts", "m", 2), at, words, '"three"')


@pytest.mark.parametrize("said", [{}, {"value": "  "}])
def test_nothing_is_no_line(said):
    with pytest.raises(UnknownField, match="fill the fields in"):
        added(SHAPES["mere values"], ("facts", "m"), said)


@pytest.mark.parametrize(
    ("path", "said"), [(("facts", "m"), {"x": "y"}), (("facts", "m", 0), {"value": "x"}), ((), {})]
)
def test_what_the_form_does_not_show_is_not_changed(path, said):
    with pytest.raises(UnknownField, match="cannot be changed here"):
        added(SHAPES["mere values"], path, said)


def test_the_last_line_of_a_list_is_taken_out_in_the_file_and_a_row_may_be_empty():
    with pytest.raises(UnknownField, match="the only line"):
        removed(HEAD + "  m:\n    - one\n", ("facts", "m", 0), '"one"')
    assert removed(HEAD + "  m: [one]\n", ("facts", "m", 0), '"one"')[0] == HEAD + "  m: []\n"
