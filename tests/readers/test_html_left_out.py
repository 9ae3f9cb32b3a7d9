"""What a browser hides, and what is marked as deleted, is left out and told."""

import pytest

from drafter.readers.html import read

BEFORE, AFTER = "<p>The General Assembly,</p>", "<p>1. Decides it.</p>"


def read_of(middle):
    document = read(f"{BEFORE}{middle}{AFTER}".encode())
    return [block.words for block in document.blocks], [one.message for one in document.problems]


@pytest.mark.parametrize(
    ("middle", "why"),
    [
        ('<p style="display:none">secret</p>', "hidden on the page"),
        ("<p hidden>secret", "hidden on the page"),
        ("<div hidden><p>secret<div></div></div>", "hidden on the page"),
        ("<table><tr style='visibility:hidden'><td>secret</td></tr></table>", "hidden on the page"),
        ("<ul><li hidden>secret</ul>", "hidden on the page"),
        ("<ul><li hidden>secret<ul><li>secret</li></ul></li></ul>", "hidden on the page"),
        ("<table><tr><td hidden>secret</tr></table>", "hidden on the page"),
        ("<div><span hidden>secret</div>", "hidden on the page"),
        ("<div><p hidden>secret</em></i></div>", "hidden on the page"),
        ("<p><del>secret</del></p>", "marked as deleted"),
    ],
)
def test_hidden_and_deleted_words_are_left_out_and_told(middle, why):
    assert read_of(middle) == (
        ["The General Assembly,", "1. Decides it."],
        [f"words that are {why} are left out: “{' '.join(['secret'] * middle.count('secret'))}”"],
    )  # fmt: skip


@pytest.mark.parametrize("middle", ["<p hidden>secret<div>seen</div>", "<p hidden><b>secret<p>seen</p>"])
def test_a_hidden_paragraph_that_is_not_closed_ends_before_the_next_block(middle):
    told = ["words that are hidden on the page are left out: “secret”"]
    assert read_of(middle) == (["The General Assembly,", "seen", "1. Decides it."], told)


@pytest.mark.parametrize("middle", ['<p title="hidden">seen</p>', "<br hidden><p>seen</p>", "<p><ins>seen</ins></p>"])
def test_what_is_shown_is_read(middle):
    assert read_of(middle) == (["The General Assembly,", "seen", "1. Decides it."], [])
