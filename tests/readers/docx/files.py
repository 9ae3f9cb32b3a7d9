"""Word files of the draft template with another body, and what is read of them."""

import re

from drafter.ooxml.archive import packed, unpacked
from drafter.readers.docx import read
from tests.resolutions import draft, word_file


def file(body, **parts):
    """A Word file of the draft template with another body, and parts that take the place of its own; its notes go."""
    members = unpacked(word_file(draft()))
    if "footnoteReference" not in body:
        notes = "word/footnotes.xml"
        members[notes] = re.sub(rb'<w:footnote w:id="\d+">.*?</w:footnote>', b"", members[notes])
    head, _, rest = members["word/document.xml"].partition(b"<w:body>")
    section = rest[rest.rindex(b"<w:sectPr") :]
    members["word/document.xml"] = head + b"<w:body>" + body.encode() + section
    return packed({**members, **{f"word/{name}.xml": part.encode() for name, part in parts.items()}})


def run(words, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*content, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(content)}</w:p>"


def blocks(body, **parts):
    return read(file(body, **parts)).blocks


def inlines(*content):
    (block,) = blocks(paragraph(*content))
    return block.inlines


def fields(code, shown):
    steps = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{steps[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{steps[1]}{shown}{steps[2]}"
