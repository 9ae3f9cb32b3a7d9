from lxml import etree

from drafter.ooxml.namespaces import WORD
from drafter.ooxml.numbering import Numbering


def numbering(levels, nums):
    abstract = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    return Numbering(etree.fromstring(f'<w:numbering xmlns:w="{WORD}">{abstract}{nums}</w:numbering>'))


def level(number, form, text, start=1):
    rules = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{number}">{rules}</w:lvl>'


def num(number, override=""):
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/>{override}</w:num>'


LEVELS = (
    level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "(%2)")
    + level(2, "lowerRoman", "(%3)")
    + level(3, "decimal", "%1.%4")
)


def test_paragraphs_are_counted_by_level_and_deeper_levels_begin_again():
    counted = numbering(LEVELS, num(1))
    assert [counted.label("1", one) for one in (0, 1, 1, 2, 2, 0, 1, 3)] == [
        "1.", "(a)", "(b)", "(i)", "(ii)", "2.", "(a)", "2.1",
    ]  # fmt: skip


def test_two_lists_of_one_kind_go_on_unless_one_begins_again():
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    counted = numbering(LEVELS, num(1) + num(2) + num(3, again))
    assert [counted.label(number, 0) for number in "1123"] == ["1.", "2.", "3.", "1."]


def test_what_is_no_number_is_no_label():
    counted = numbering(level(0, "bullet", "\uf0b7") + level(1, "none", ""), num(1))
    assert [counted.label("1", 0), counted.label("1", 1), counted.label("9", 0), Numbering(None).label("1", 0)] == [
        "•",
        "",
        "",
        "",
    ]


def test_letters_after_z_are_doubled():
    counted = numbering(level(0, "lowerLetter", "(%1)", start=26), num(1))
    assert [counted.label("1", 0), counted.label("1", 0)] == ["(z)", "(aa)"]
