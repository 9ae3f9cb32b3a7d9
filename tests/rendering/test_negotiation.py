"""The labels of a negotiation: what comes in gets one of its own, and the others keep theirs."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.model.labels import labelled
from drafter.model.resolution import Paragraph
from drafter.rendering.negotiation import stated_labels
from drafter.rendering.render import rendered
from drafter.skeleton.load import load
from tests.sources import PHRASES

DRAFT = """\
drafter: 1
document: {session: 81, title: Safety of harbours}
preamble:
  - Recalling: the forum
  - Recalling: its resolution 70/1
  - Noting: the report
operative:
  - {Requests: all States, items: [To act, To report], then: and to be brief}
  - Decides: to consider the matter
  - Invites: all States to act
"""


def labels(text):
    skeleton = load(text, "x.yaml")
    resolution, where = rendered(skeleton, PHRASES)
    shown = labelled(resolution, stated_labels(skeleton, where))
    return [block.label for block in shown.body if isinstance(block, Paragraph) and block.label]


def with_label(opening, label, before=DRAFT):
    old = next(line for line in before.splitlines() if f"- {opening}:" in line)
    words = old.partition(": ")[2]
    return before.replace(old, f"  - {opening}: {words}\n    label: {label}")


def test_without_stated_labels_all_are_counted():
    assert labels(DRAFT) == ["PP1", "PP2", "PP3", "OP1", "(a)", "(b)", "OP2", "OP3"]


@pytest.mark.parametrize("label", ["bis", "ter", "alt", "alt 2"])
def test_a_paragraph_that_comes_in_leaves_the_labels_of_the_others(label):
    assert labels(with_label("Noting", label)) == ["PP1", "PP2", f"PP2 {label}", "OP1", "(a)", "(b)", "OP2", "OP3"]
    assert labels(with_label("Decides", label))[-2:] == [f"OP1 {label}", "OP2"]


def test_a_whole_label_sets_the_count_after_a_paragraph_was_taken_out():
    assert labels(with_label("Noting", "PP7"))[:3] == ["PP1", "PP2", "PP7"]
    assert labels(with_label("Decides", "OP5"))[-2:] == ["OP5", "OP6"]


def test_in_print_the_operative_paragraphs_are_counted_as_ever():
    resolution, _ = rendered(load(with_label("Decides", "bis"), "x.yaml"), PHRASES)
    assert [b.label for b in resolution.body if isinstance(b, Paragraph) and b.label] == [
        "1.",
        "(a)",
        "(b)",
        "2.",
        "3.",
    ]


def test_a_label_that_nobody_says_is_told_at_its_line():
    with pytest.raises(BadSkeleton, match=r"x.yaml:\d+:\d+: error: the label is bis, ter"):
        load(with_label("Noting", "third"), "x.yaml")


def test_a_sub_paragraph_has_none():
    with pytest.raises(BadSkeleton, match="a sub-paragraph has its letter"):
        load(DRAFT.replace("[To act,", "[{text: To act, label: bis},"), "x.yaml")
