"""New runs in a foreign file: words in the look of those beside them."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from drafter.model.resolution import Emphasis, Inline, Strong
from drafter.ooxml.namespaces import SPACE, WORD, w
from drafter.ooxml.runs import legal
from drafter.ooxml.runs import run as own_run
from drafter.ooxml.styles import Styles

_ORDER = tuple(map(w, (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
).split()))  # fmt: skip
"""The properties of a run in the order of the schema."""
_OF_REFERENCES = frozenset(
    {"hyperlink", "followedhyperlink", "footnote reference", "endnote reference", "annotation reference"}
)
_KINDS = {Emphasis: ("i", "iCs"), Strong: ("b", "bCs")}


def text(words: str) -> etree._Element:
    """Make a text element."""
    element = etree.Element(w("t"), {SPACE: "preserve"}, nsmap={"w": WORD})
    element.text = legal(words)
    return element


def new_run(content: list[etree._Element], properties: etree._Element | None) -> etree._Element:
    """Make a run."""
    run = etree.Element(w("r"), nsmap={"w": WORD})
    run.extend(([] if properties is None or not len(properties) else [properties]) + content)
    return run


def word_runs(words: str, properties: etree._Element) -> Iterator[etree._Element]:
    """Make the runs of words, some with what a script or an open place asks for besides their look.

    >>> looks = [run.find(f"{w('rPr')}/{w('highlight')}") for run in word_runs("A/81/L.__", etree.Element(w("rPr")))]
    >>> [look is not None for look in looks]
    [False, True]
    """
    for run in etree.fromstring(f'<w:p xmlns:w="{WORD}">{own_run(words)}</w:p>'):
        look = deepcopy(properties)
        for child in run.findall(f"{w('rPr')}/*"):
            put(look, child)
        content = [child for child in run if child.tag != w("rPr")]
        yield new_run(content, look)


def plain_look(run: etree._Element | None, styles: Styles, linked: bool = False) -> etree._Element:
    """Copy the look of a run without what makes it a link or a mark.

    Args:
        run: the run; `None` where there is none.
        styles: the styles of the file.
        linked: whether it stands in a link, whose colour and line new words do not take over.
    """
    found = None if run is None else run.find(w("rPr"))
    properties = etree.Element(w("rPr"), nsmap={"w": WORD}) if found is None else deepcopy(found)
    style = properties.find(w("rStyle"))
    if style is not None and styles.name(style.get(w("val"), "")) in _OF_REFERENCES:
        properties.remove(style)
        linked = True
    for name in ("vertAlign", "webHidden", *(("u", "color") if linked else ())):
        for child in properties.findall(w(name)):
            properties.remove(child)
    return properties


def turned(properties: etree._Element, beside: type[Inline], wanted: type[Inline]) -> etree._Element:
    """Turn the look of one kind of words into that of another: italics or bold on or off, in place."""
    if beside is not wanted:
        for name in _KINDS.get(beside, ()):
            for child in properties.findall(w(name)):
                properties.remove(child)
        for name in _KINDS.get(wanted, ()):
            put(properties, etree.Element(w(name)))
    return properties


def put(properties: etree._Element, child: etree._Element) -> None:
    """Put a property where the schema has its place, instead of the one that is there."""
    for old in properties.findall(str(child.tag)):
        properties.remove(old)
    rank = _ORDER.index(str(child.tag))
    before = sum(one.tag in _ORDER[:rank] for one in properties)
    properties.insert(before, child)


def linked_look(properties: etree._Element, styles: Styles) -> etree._Element:
    """Return words the look of a link, if the file has a style for it, in place."""
    if "Hyperlink" in styles:
        put(properties, etree.Element(w("rStyle"), {w("val"): styles.id("Hyperlink")}))
    return properties
