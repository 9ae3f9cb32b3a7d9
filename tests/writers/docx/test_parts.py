"""The parts of a package are those that python-docx would pack, byte for byte."""

import io

import pytest
from docx import Document
from docx.opc.part import Part

from drafter.ooxml.archive import unpacked
from drafter.writers.docx.parts import parts_of
from tests.resolutions import TEMPLATES
from tests.writers.docx.test_docx import PIXEL


def opened(name: str) -> Part:
    return Document(str(TEMPLATES / name)).part


def as_packed(part: Part) -> dict[str, bytes]:
    file = io.BytesIO()
    part.package.save(file)
    return unpacked(file.getvalue())


@pytest.mark.parametrize(
    "name", ["resolution.docx", "earlier-resolution.docx", "draft-resolution.docx", "manuscript.docx"]
)
def test_every_part_is_as_python_docx_packs_it(name):
    part = opened(name)
    assert parts_of(part.package) == as_packed(part)


def test_a_picture_is_told_by_its_ending():
    part = opened("resolution.docx")
    part.new_pic_inline(io.BytesIO(PIXEL), 1, 1)
    members = parts_of(part.package)
    assert b'<Default Extension="png" ContentType="image/png"/>' in members["[Content_Types].xml"]
    assert members == as_packed(part)
