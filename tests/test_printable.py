"""Python calls no character printable that is looked for in words: those that are printable need no search."""

import pytest

from drafter.cli.terminal import talk
from drafter.ooxml import runs
from drafter.rendering.braces import printing
from drafter.skeleton import yaml

PRINTABLE = "".join(c for c in map(chr, range(0x110000)) if c.isprintable()) + "\u00a0"
PATTERNS = [talk._STEERING, runs._ILLEGAL, printing._UNPRINTED, yaml._CONTROL]


@pytest.mark.parametrize("pattern", PATTERNS, ids=["steering", "illegal", "unprinted", "control"])
def test_nothing_printable_is_looked_for(pattern):
    assert pattern.search(PRINTABLE) is None


def test_white_space_that_becomes_a_space_is_not_printable():
    assert not any(one in PRINTABLE for one in "\t\n\r")
