from dataclasses import replace

from drafter.readers import docx
from drafter.readers.grammar import parse
from tests.resolutions import word_file
from tests.writers.redline.official.files import SHIPS, written


def test_symbol_and_date_change_where_the_file_has_lines_for_them():
    head = replace(SHIPS.masthead, symbol="A/81/L.7", date="1 September 2027")
    data = written(word_file(SHIPS), replace(SHIPS, masthead=head))
    assert parse(docx.read(data))[0].masthead == head


def test_a_masthead_that_is_the_same_is_not_touched():
    assert written(word_file(SHIPS), SHIPS) == word_file(SHIPS)
