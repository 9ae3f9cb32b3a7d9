"""A rolling text as a web page of its own."""

import re
from dataclasses import replace

from drafter.compare.rolling import rolling
from drafter.writers.rolling import SidedComment, web_page
from tests.resolutions import adopted
from tests.writers.rolling.rolled_texts import DIFFERING, compiled


def page(text, *comments):
    return web_page.write(text, comments).decode()


def test_the_page_shows_the_brackets_and_the_table_with_the_names():
    found = page(compiled(**DIFFERING), SidedComment("Norway", "<Why>", 2))
    assert '<ins class="bracket"> – Norway] [</ins>' in found
    assert "&lt;Why&gt;" in found
    assert "<td>Norway</td>" in found


def test_names_are_words_and_no_marks_of_the_page():
    found = page(compiled(**{"<b>&": DIFFERING["Norway"]}))
    assert "&lt;b&gt;&amp;" in found
    assert "<b>&" not in found


def test_each_author_has_a_colour_by_day_and_another_by_night():
    colours = re.findall(r"\.a(\d) \{ --of: (#\w+) \}", page(compiled(**DIFFERING)))
    numbers = [n for n, _ in colours]
    assert len(set(colours)) == len(colours) == 2 * len(set(numbers))


def test_rows_of_a_table_have_the_name_of_who_brings_them():
    found = page(compiled(adopted(), Norway=["table: after row “North | 12”: South | 7"]))
    row = re.search(r"<tr><td><ins[^>]*>South</ins>.*?</tr>", found)[0]
    assert '<span class="by a0">Norway</span></td></tr>' in row


def test_notes_follow_the_text_with_what_changed_in_them():
    found = page(compiled(Norway=["PP 1, note: “70/1” → “70/2”"]))
    note = re.search(r'<li id="note1">.*</li>', found)[0]
    assert re.sub("<[^>]+>", "", note) == "1 Resolution 70/170/2Norway."


def test_the_label_of_an_annex_is_shown_as_each_side_has_it():
    ours = adopted()
    (annex, *others) = ours.annexes
    theirs = replace(ours, annexes=(replace(annex, label="Appendix"), *others))
    assert f"{annex.label}</del>" in page(rolling(ours, {"Norway": theirs}))
    assert ">Appendix</ins>" in page(rolling(ours, {"Norway": theirs}))
