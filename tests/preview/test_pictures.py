"""Pages as pictures."""

from io import BytesIO

from PIL import Image

from drafter.preview.pictures import pictures


def test_every_page_is_a_picture_of_its_own_size():
    into = BytesIO()
    pages = [Image.new("RGB", (60, height), "white") for height in (90, 120)]
    pages[0].save(into, "PDF", save_all=True, append_images=pages[1:])
    found = [Image.open(BytesIO(one)) for one in pictures(into.getvalue())]
    assert len(found) == 2
    assert found[0].height < found[1].height
    assert {one.format for one in found} == {"PNG"}
