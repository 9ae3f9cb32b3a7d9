"""Paragraphs of a foreign file with all that may stand in them, for the laws of their characters."""

from hypothesis import strategies as st
from lxml import etree

from drafter.ooxml.namespaces import RELATION, WORD

_WORDS = st.text("ab .,é", min_size=1, max_size=4)
_TEXTS = _WORDS.map(lambda words: f'<w:t xml:space="preserve">{words}</w:t>')
_THINGS = st.sampled_from(
    ["<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:drawing/>", '<w:footnoteReference w:id="3"/>', "<w:softHyphen/>"]
)
_LOOKS = st.sampled_from(["", "<w:rPr><w:i/></w:rPr>", '<w:rPr><w:rStyle w:val="X"/></w:rPr>'])
RUNS = st.builds(
    lambda look, content: f"<w:r>{look}{''.join(content)}</w:r>", _LOOKS, st.lists(_TEXTS | _THINGS, max_size=3)
)
_LINKS = st.lists(RUNS, min_size=1, max_size=2).map(lambda runs: f'<w:hyperlink r:id="a">{"".join(runs)}</w:hyperlink>')
_FIELDS = RUNS.map(
    lambda run: (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
)
_LOCKED = RUNS.map(lambda run: f"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>")
XML = st.lists(RUNS | _LINKS | _FIELDS | _LOCKED | st.just('<w:proofErr w:type="spellStart"/>'), max_size=5).map(
    "".join
)
PARAGRAPHS = XML.map(lambda xml: paragraph(xml))


def paragraph(xml):
    """A paragraph with finished content."""
    return etree.fromstring(f'<w:p xmlns:w="{WORD}" xmlns:r="{RELATION}"><w:pPr/>{xml}</w:p>')
