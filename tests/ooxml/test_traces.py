import re

import pytest

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import WORD
from drafter.ooxml.traces import traces
from drafter.writers.redline import write
from tests.resolutions import adopted, draft, template, word_file

RUN = b"<w:r><w:rPr>%s</w:rPr><w:t>secret</w:t></w:r></w:p>"


def with_run(properties, part="word/document.xml"):
    """A Word file with one more run in its first paragraph of a part."""
    parts = unpacked(word_file(draft()))
    return packed({**parts, part: parts[part].replace(b"</w:p>", RUN % properties, 1)})


def test_a_file_that_drafter_wrote_has_no_traces():
    found = traces(word_file(adopted()))
    assert (found.comments, found.hidden, found.highlighted, found.authors, found.properties) == ((), (), (), (), ())


@pytest.mark.parametrize("part", ["word/document.xml", "word/footnotes.xml"])
@pytest.mark.parametrize(
    ("properties", "name"),
    [(b"<w:vanish/>", "hidden"), (b'<w:sz w:val="2"/>', "hidden"), (b'<w:highlight w:val="green"/>', "highlighted")],
)
def test_hidden_and_highlighted_words_are_found_wherever_they_stand(properties, name, part):
    assert "secret" in getattr(traces(with_run(properties, part)), name)


@pytest.mark.parametrize("properties", [b'<w:vanish w:val="0"/>', b'<w:highlight w:val="none"/>', b""])
def test_what_is_turned_off_is_no_trace(properties):
    found = traces(with_run(properties))
    assert "secret" not in (*found.hidden, *found.highlighted)


def test_authors_of_changes_and_people_in_the_properties_are_named_once():
    data = write(draft(), adopted(), template(adopted()), "Ann", "2027-07-01T00:00:00Z")
    parts = unpacked(data)
    core = re.sub(rb"(<dc:title>)", rb"<dc:creator>Bo</dc:creator>\1", parts["docProps/core.xml"])
    comment = '<w:comment w:id="1" w:author="Cy"><w:p><w:r><w:t>No.</w:t></w:r></w:p></w:comment>'
    comments = f'<w:comments xmlns:w="{WORD}">{comment}</w:comments>'.encode()
    found = traces(packed({**parts, "docProps/core.xml": core, "word/comments.xml": comments}))
    assert (found.authors, found.properties, found.comments) == (("Ann", "Cy"), ("Bo",), ("No.",))
