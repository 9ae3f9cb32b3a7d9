"""Paragraphs whose letters have a known width, in one style of ten points."""

from lxml import etree

from drafter.ooxml.namespaces import WORD
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.glyphs import glyphs

STYLES = Styles(
    etree.fromstring(
        f'''<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:styleId="T" w:default="1"><w:name w:val="Text"/>
        <w:rPr><w:sz w:val="20"/></w:rPr></w:style></w:styles>'''
    )
)


def paragraph(xml):
    return etree.fromstring(f'<w:p xmlns:w="{WORD}"><w:pPr/>{xml}</w:p>')


def run(words, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def measured(xml, notes=()):
    one = paragraph(xml)
    return one, list(glyphs(one, STYLES, dict(notes)))
