"""A template is made ready once: docxtpl finds its own tags in it, and nothing else of Jinja."""

import re

import pytest

from drafter.model.errors import BadTemplate
from drafter.ooxml.archive import packed, unpacked
from drafter.writers.docx.preparation import prepared
from tests.resolutions import TEMPLATES

BODY = "word/document.xml"
NAMES = ["resolution.docx", "earlier-resolution.docx", "draft-resolution.docx", "manuscript.docx"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_stands_between_braces_but_what_is_filled(name):
    ready = prepared((TEMPLATES / name).read_bytes())
    forms = (ready.body, *ready.heads.values())
    keys = {block.key for form in forms for block in form.blocks if hasattr(block, "key")}
    parts = unpacked(ready.data).values()
    tags = [tag.decode() for part in parts for tag in re.findall(rb"\{\{ (\w+) \}\}", part)]
    assert sorted(tags) == sorted(keys)
    assert sum(part.count(b"{") + part.count(b"}") for part in parts) == 4 * len(tags)


@pytest.mark.parametrize("name", NAMES)
def test_everything_but_the_tags_stays(name):
    template = (TEMPLATES / name).read_bytes()
    before, after = unpacked(template), unpacked(prepared(template).data)
    assert before.keys() == after.keys()
    changed = {part for part in before if before[part] != after[part]}
    assert changed <= {BODY} | {part for part in before if part.startswith(("word/header", "word/footer"))}


def test_a_template_is_made_ready_once():
    template = (TEMPLATES / NAMES[0]).read_bytes()
    assert prepared(template) is prepared(template)


def test_a_part_without_end_is_refused():
    parts = unpacked((TEMPLATES / NAMES[0]).read_bytes())
    parts[BODY] = parts[BODY].replace(b"<w:body>", b"<w:body>" + b"<w:p><w:r/></w:p>" * 5_000)
    with pytest.raises(BadTemplate, match="is the most"):
        prepared(packed(parts))
