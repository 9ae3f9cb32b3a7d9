import pytest

from drafter.ooxml.archive import packed, unpacked
from tests.resolutions import draft, word_file
from tests.validators import validator


@pytest.mark.parametrize("name", ["word/styles.xml", "word/document.xml"])
def test_a_fault_is_found_each_time_also_in_a_part_that_was_sound_before(name, tmp_path):
    path, parts = tmp_path / "file.docx", unpacked(word_file(draft()))
    parts[name] = parts[name].replace(b"<w:pPr>", b"<w:pPr><w:odd/>", 1)
    path.write_bytes(packed(parts))
    for _ in range(2):
        (error,) = validator().validate(path).errors
        assert "'odd'" in str(error)
