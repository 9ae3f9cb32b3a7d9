import pytest
from docx import Document
from lxml import etree

from drafter.model.errors import BadPicture
from drafter.ooxml.namespaces import RELATION, WORD
from drafter.writers.docx.picture import picture
from tests.resolutions import TEMPLATES
from tests.writers.docx.test_docx import PIXEL


@pytest.fixture
def part():
    return Document(str(TEMPLATES / "resolution.docx")).part


def test_a_picture_is_a_run_that_leads_to_it(part):
    root = etree.fromstring(f'<w:p xmlns:w="{WORD}" xmlns:r="{RELATION}">{picture(part, PIXEL)}</w:p>')
    (relation,) = root.xpath("//@*[local-name()='embed']")
    assert part.related_parts[relation].blob == PIXEL


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"GIF89a", "use PNG or JPEG"),
        (PIXEL[:-12], "cut off or larger than 10 MB"),
        (PIXEL + b"\0" * 10_000_000, "cut off or larger than 10 MB"),
        (PIXEL[:8] + PIXEL[-12:], "a damaged picture"),
    ],
    ids=["another kind", "cut off", "too large", "damaged"],
)
def test_what_is_no_sound_picture_is_told_in_a_sentence(part, data, sentence):
    with pytest.raises(BadPicture, match=sentence):
        picture(part, data)
