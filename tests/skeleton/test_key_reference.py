"""The reference for users says of each key what the records say, and its examples print what stands below them."""

import re

import pytest

from drafter.rendering.filters import filters
from drafter.rendering.render import render
from drafter.skeleton.key_reference import with_tables
from drafter.skeleton.load import load
from drafter.writers import text
from tests.sources import PHRASES, ROOT

PAGE = (ROOT / "docs/skeleton.md").read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```(?:\n\n```text\n(.*?)```)?", PAGE, re.DOTALL)


def test_its_tables_are_what_the_records_say():
    assert with_tables(PAGE) == PAGE, "write them again: make help"


@pytest.mark.parametrize(("yaml", "printed"), EXAMPLES, ids=lambda words: words.split("\n")[0])
def test_an_example_prints_what_stands_below_it(yaml, printed):
    head = "" if "document:" in yaml else "document: {session: 81, title: Safety of harbours}\n"
    shown = text.write(render(load(f"drafter: 1\n{head}{yaml}", "example.yaml"), PHRASES)).decode()
    lines = [" ".join(line.replace("*", "").split()) for line in shown.splitlines()]
    for line in printed.splitlines():
        assert line in lines, shown


def test_it_names_every_filter_that_a_text_may_use():
    named = set(re.findall(r"`(\w+)(?:\([^)]*\))?`", PAGE))
    assert set(filters({}, PHRASES)) - named == set()
