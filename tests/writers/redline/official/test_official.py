import pytest

from drafter.model.errors import UnreadableSource, UnusableBase
from drafter.model.resolution import Table, Text
from drafter.writers.redline import official
from tests.resolutions import draft, template, word_file
from tests.writers.redline.official.files import AUTHOR, BOATS, DATE, SHIPS


def tabled(words):
    return draft(body=(*SHIPS.body, Table((((Text(words),), (Text("12"),)),))))


def test_the_text_of_a_base_is_what_it_was_written_from():
    assert official.base_text(word_file(SHIPS)) == SHIPS


def test_a_file_that_carries_changes_is_no_base():
    changed = official.write(word_file(SHIPS), BOATS, template(BOATS), AUTHOR, DATE)
    with pytest.raises(UnusableBase, match="tracked changes"):
        official.base_text(changed)


def test_what_is_no_word_file_is_no_base():
    with pytest.raises(UnreadableSource):
        official.base_text(b"no such file")


def test_a_table_that_changes_is_refused_with_the_way_out():
    with pytest.raises(UnusableBase, match="without --on"):
        official.write(word_file(tabled("North")), tabled("South"), template(SHIPS), AUTHOR, DATE)


def test_a_written_file_lacks_nothing_of_the_new_text_and_has_no_new_faults():
    base = word_file(SHIPS)
    data = official.write(base, BOATS, template(BOATS), AUTHOR, DATE)
    assert official.untracked(data, BOATS) == ()
    assert official.faults_besides(base, data) == ()
    assert official.untracked(base, BOATS) != ()
