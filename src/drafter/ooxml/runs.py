"""Runs: words with one look, as WordprocessingML.

Named styles come first, formatting of its own is only what a person gives a word (italics, bold), what marks an open
place (highlighting) and what a script needs (direction, font). The order of the properties is the schema's.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from drafter.language.patterns import lazy
from drafter.language.typography import foreign
from drafter.model.record import record

_ILLEGAL = lazy("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_OPEN = lazy(r"\bTODO\b|_{2,}")


@record(frozen=True, slots=True)
class Look:
    """How a run looks.

    Args:
        style: the id of a character style.
        italic: as a person italicizes words.
        bold: as a person makes words bold.
    """

    style: str = ""
    italic: bool = False
    bold: bool = False


PLAIN = Look()


def legal(words: str) -> str:
    r"""Take out what XML cannot hold; white space becomes a space.

    >>> legal("a\x0bb\tc")
    'ab c'
    """
    if words.replace("\u00a0", "").isprintable():
        return words
    return _ILLEGAL.sub("", words).replace("\t", " ").replace("\n", " ").replace("\r", " ")


def attribute(words: str) -> str:
    """Write words as the value of an attribute; the standard library's own function takes 20 ms to import.

    >>> attribute('Smith & "Co"')
    '"Smith &amp; &quot;Co&quot;"'
    """
    return f'"{escape(legal(words))}"'


def run(words: str, look: Look = PLAIN) -> str:
    """Write words as one run, or as several where the script or an open place asks for it.

    >>> run("Smith & Co", Look(italic=True))
    '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">Smith &amp; Co</w:t></w:r>'
    >>> run("A/81/L.__").count("<w:highlight")
    1
    """
    return "".join(_run(part, kind, look) for kind, part in _parts(legal(words)) if part)


def _parts(words: str) -> Iterator[tuple[str, str]]:
    """Cut words where the script changes or an open place begins or ends."""
    position = 0
    for phrase in foreign(words):
        yield from _marked(words[position : phrase.start()])
        yield phrase.lastgroup or "", phrase[0]
        position = phrase.end()
    yield from _marked(words[position:])


def _marked(words: str) -> Iterator[tuple[str, str]]:
    position = 0
    for place in _OPEN.finditer(words):
        yield "", words[position : place.start()]
        yield "marked", place[0]
        position = place.end()
    yield "", words[position:]


def _run(words: str, kind: str, look: Look) -> str:
    return wrapped(f'<w:t xml:space="preserve">{escape(words, quote=False)}</w:t>', properties(look, kind))


def wrapped(content: str, properties: str = "") -> str:
    """Put finished content (a tab, a field character) into a run."""
    return f"<w:r>{properties}{content}</w:r>"


def properties(look: Look, kind: str = "") -> str:
    """Write the properties of a run, in the order of the schema; nothing when there are none."""
    inside = "".join(
        (
            f'<w:rStyle w:val="{look.style}"/>' if look.style else "",
            '<w:rFonts w:eastAsia="SimSun" w:hint="eastAsia"/>' if kind == "eastern" else "",
            "<w:b/><w:bCs/>" if look.bold else "",
            '<w:b w:val="0"/>' if kind == "star" else "",
            "<w:i/><w:iCs/>" if look.italic else "",
            '<w:highlight w:val="yellow"/>' if kind == "marked" else "",
            '<w:vertAlign w:val="baseline"/>' if kind == "star" else "",
            "<w:rtl/>" if kind == "right" else "",
        )
    )
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""


_ORDER = tuple(
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath".split()
)
"""The properties of a run, in the order of the schema."""
_PROPERTY = lazy(r"(?s)<w:(\w+)(?: [^>]*)?(?:/>|>.*?</w:\1>)")
_RUN_HEAD = lazy(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?")


def based(runs: str, look: str) -> str:
    """Give finished runs a look that is typed over by their own.

    Args:
        runs: runs as this module writes them.
        look: properties of a run as XML.

    >>> based(run("Peace", Look(italic=True)), '<w:sz w:val="40"/><w:i w:val="0"/>')
    '<w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="40"/></w:rPr><w:t xml:space="preserve">Peace</w:t></w:r>'
    """
    return _RUN_HEAD.sub(lambda head: f"<w:r><w:rPr>{_merged(look, head[1] or '')}</w:rPr>", runs) if look else runs


def _merged(*looks: str) -> str:
    known = {one[1]: one[0] for look in looks for one in _PROPERTY.finditer(look)}
    return "".join(known[name] for name in _ORDER if name in known)


TAB = "<w:r><w:tab/></w:r>"


def field(code: str, shown: str, look: Look = PLAIN) -> str:
    """Write a field with what it shows until somebody updates it."""
    steps = [f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")]
    begin, separate, end = (wrapped(step, properties(look)) for step in steps)
    asked = wrapped(f'<w:instrText xml:space="preserve"> {escape(code, quote=False)} </w:instrText>', properties(look))
    return begin + asked + separate + run(shown, look) + end


def linked(runs: str, relation: str) -> str:
    """Put runs into a link."""
    return f'<w:hyperlink r:id="{relation}" w:history="1">{runs}</w:hyperlink>' if relation else runs
