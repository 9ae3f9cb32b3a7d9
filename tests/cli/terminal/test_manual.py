import pytest

from drafter.cli.terminal.manual import UnknownRule, explained, listed
from drafter.rules.book import CHAPTERS, RULES


def test_every_rule_is_listed_below_its_chapter():
    manual = listed()
    assert [title for title in CHAPTERS if title not in manual] == []
    assert [id_ for id_ in RULES if manual.count(f"{id_} ") != 1] == []


@pytest.mark.parametrize("id_", list(RULES))
def test_a_page_has_the_sentence_the_examples_and_the_source(id_):
    page = explained(id_)
    rule = RULES[id_]
    assert rule.source in page.replace("\n", " ") or rule.source.split()[0] in page
    assert page.splitlines()[0].startswith(id_)
    assert all(text.split()[0] in page for _, text in rule.examples)


def test_a_rule_that_does_not_exist_is_told_with_a_near_one():
    with pytest.raises(UnknownRule, match="SPL-0"):
        explained("SPL-00")
