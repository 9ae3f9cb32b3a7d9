import pytest

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.package import Package
from drafter.writers.docx.inspection import damaged, faults_of, filled_parts, told
from tests.resolutions import TEMPLATES, draft, template

TEMPLATE = template(draft())


def package(**parts):
    names = {name.replace("__", "/") + ".xml": part for name, part in parts.items()}
    return Package(packed({**unpacked(TEMPLATE), **names}))


@pytest.mark.parametrize("name", ["resolution.docx", "draft-resolution.docx"])
def test_the_templates_of_the_house_have_no_faults(name):
    assert faults_of(Package((TEMPLATES / name).read_bytes())) == ()


def test_tags_are_filled_in_the_text_the_headers_and_the_footers():
    names = filled_parts(package())
    assert "word/document.xml" in names
    assert all(name.startswith(("word/document", "word/header", "word/footer")) for name in names)


def test_a_part_of_another_kind_is_told_by_name():
    (fault,) = faults_of(package(word__styles=b"<x/>"))
    assert fault == "“word/styles.xml” is no part of the kind “styles”"


def test_a_tag_where_none_is_filled_is_told_with_the_part():
    part = unpacked(TEMPLATE)["word/fontTable.xml"].replace(b"SimSun", b"{{ title }}")
    assert faults_of(package(word__fontTable=part)) == (
        "“{{ title }}” stands in word/fontTable.xml, where no tag is filled",
    )


def test_of_many_faults_the_first_are_told_once_each_and_the_others_counted():
    said = told(["twice", "twice", *map(str, range(9))])
    assert said.count("twice") == 1
    assert "and 4 more" in said


def test_a_damaged_template_is_one_short_sentence():
    assert len(damaged(ValueError("x" * 9_000))) < 300
