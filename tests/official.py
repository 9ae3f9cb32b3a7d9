"""Word files that look as the Secretariat makes them: the same text, with all that Word and its users leave in a file.

Each step is a thing that official files have: runs cut anywhere, numbers of editing sessions, marks of a spelling
checker, bookmarks, links as fields, symbols from variables in running heads, a line drawn in the last paragraph, forms
given by hand where others have styles, a comment with the bar code. Which runs have them is drawn by lot.
"""

import random
import re
from html import escape

from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import PACKAGE_RELATION, RELATION, SPACE, WORD, r, w

_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_NAMES = {
    "w": WORD, "r": RELATION, "mc": _MC, "w14": _W14, "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wp14": "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
}  # fmt: skip
_LINE = """<w:r><w:rPr><w:noProof/><w:w w:val="100"/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251660288" behindDoc="0"
 locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">
<wp:posOffset>2669540</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph">
<wp:posOffset>304800</wp:posOffset></wp:positionV><wp:extent cx="914400" cy="0"/>
<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="814" name="Straight Connector 5"/><wp:cNvGraphicFramePr/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr>
<a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>
<a:ln w="3175"><a:solidFill><a:srgbClr val="010000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>
<v:line id="Straight Connector 5" style="position:absolute" from="210.2pt,24pt" to="282.2pt,24pt" strokecolor="#010000"
 strokeweight=".25pt"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>""".replace("\n", "")
_COMMENT = (
    f'<w:comments xmlns:w="{WORD}"><w:comment w:id="1" w:author="Start" w:initials="S"><w:p><w:r>'
    "<w:t>&lt;&lt;ODS JOB NO&gt;&gt;N2312345E</w:t></w:r></w:p></w:comment></w:comments>"
)
_NUMBERING = (
    f'<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>'
    '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_TYPED = re.compile(r"\t\d+\.\t$")
_STYLED = {
    "Spacer": '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/><w:rPr><w:sz w:val="10"/></w:rPr>',
    "SourceLine": '<w:spacing w:after="0"/>',
    "ClosingMeeting": '<w:suppressAutoHyphens/><w:spacing w:after="0"/><w:jc w:val="right"/>',
    "ClosingDate": '<w:suppressAutoHyphens/><w:spacing w:after="0"/><w:jc w:val="right"/>',
}
"""What official files give a paragraph by hand where ours have a style."""


def official(data, seed):
    """The Word file of a resolution as the Secretariat could have made it; another one for each seed."""
    return packed(_Maker(unpacked(data), random.Random(seed)).parts)


def with_numbering(data):
    """A Word file with a list that counts 1., 2., 3.; its number is 1."""
    return packed(_numbered(unpacked(data)))


def _numbered(parts):
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
    override = f'<Override PartName="/word/numbering.xml" ContentType="{kind}"/></Types>'
    relation = f'<Relationship Id="rId91" Type="{RELATION}/numbering" Target="numbering.xml"/></Relationships>'
    parts = _added(parts, "[Content_Types].xml", override)
    parts = _added(parts, "word/_rels/document.xml.rels", relation)
    return {**parts, "word/numbering.xml": _NUMBERING.encode()}


def _added(parts, name, xml):
    """Parts with something at the end of one of them; it ends as that part does."""
    end = xml[xml.rindex("</") :].encode()
    return {**parts, name: parts[name].replace(end, xml.encode())}


def _words(runs):
    """The words of runs, one by one; a tab for one that has none."""
    return [
        "\t" if run.find(w("tab")) is not None else "".join(one.text or "" for one in run.iter(w("t"))) for run in runs
    ]


class _Maker:
    def __init__(self, parts, lot):
        self.parts, self.lot, self._ids = parts, lot, 1000
        body, notes = self._tree("word/document.xml"), self._tree("word/footnotes.xml")
        self._comment(body)
        self._numbers(body)
        self._forms(body)
        self._closing(body)
        for tree, name in ((body, "document"), (notes, "footnotes")):
            self._links(tree, name)
            for paragraph in list(tree.iter(w("p"))):
                self._paragraph(paragraph)
            self._ends(tree)
        for note in notes.findall(w("footnote")):
            self._note(note)
        self._put("word/document.xml", body)
        self._put("word/footnotes.xml", notes)
        for name in ("word/header1.xml", "word/header2.xml"):
            self._heads(name)
        self._settings()

    def _tree(self, name):
        return etree.fromstring(self.parts[name])

    def _put(self, name, tree):
        """Write a part with all the names that Word declares at its head."""
        root = etree.Element(tree.tag, dict(tree.attrib), _NAMES)
        root.set(f"{{{_MC}}}Ignorable", "w14 wp14")
        root.extend(list(tree))
        etree.cleanup_namespaces(root, keep_ns_prefixes=list(_NAMES))
        head = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
        self.parts[name] = head + etree.tostring(root, encoding="UTF-8")

    def _made(self, xml):
        names = " ".join(f'xmlns:{name}="{url}"' for name, url in _NAMES.items())
        return list(etree.fromstring(f"<w:p {names}>{xml}</w:p>"))

    def _id(self):
        self._ids += 1
        return str(self._ids)

    def _comment(self, body):
        """The bar code, a comment in the first paragraph, which is one point high."""
        mark = '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
        next(body.iter(w("p"))).extend(self._made(mark))
        self.parts["word/comments.xml"] = _COMMENT.encode()
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
        self._add("[Content_Types].xml", f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>')
        relation = f'<Relationship Id="rId90" Type="{RELATION}/comments" Target="comments.xml"/>'
        self._add("word/_rels/document.xml.rels", f"{relation}</Relationships>")

    def _add(self, name, xml):
        self.parts = _added(self.parts, name, xml)

    def _numbers(self, body):
        """Numbers that Word counts, in some files, where ours are typed."""
        typed = [(p, runs) for p in body.iter(w("p")) if _TYPED.match("".join(_words(runs := p.findall(w("r"))[:3])))]
        numbers = [int(_words(runs)[1][:-1]) for _, runs in typed]
        if numbers != list(range(1, len(numbers) + 1)) or self.lot.random() < 0.5:
            return
        for paragraph, runs in typed:
            for run in runs:
                paragraph.remove(run)
            style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
            style.addnext(self._made('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')[0])
        self.parts = _numbered(self.parts)

    def _forms(self, body):
        """Forms by hand, where ours come from a style."""
        for paragraph in body.iter(w("p")):
            style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
            by_hand = _STYLED.get("" if style is None else style.get(w("val")))
            if by_hand:
                italic = style.get(w("val")).startswith("Closing")
                style.set(w("val"), "SingleTxt")
                style.getparent().extend(self._made(by_hand))
                for run in paragraph.iter(w("r")) if italic else ():
                    run.insert(0, self._made("<w:rPr><w:i/></w:rPr>")[0])

    def _closing(self, body):
        """The line at the end, drawn in the last paragraph; meeting and date may be one paragraph."""
        paragraphs = [p for p in body.iter(w("p")) if next(p.iter(w("t")), None) is not None]
        for rule in body.iter(w("p")):
            style = rule.find(f"{w('pPr')}/{w('pStyle')}")
            if style is not None and style.get(w("val")) == "EndRule":
                rule.getparent().remove(rule)
                break
        last, before = paragraphs[-1], paragraphs[-2]
        if last.find(f"{w('pPr')}/{w('jc')}") is not None and self.lot.random() < 0.5:
            before.extend([*self._made("<w:r><w:rPr><w:i/></w:rPr><w:br/></w:r>"), *last.findall(w("r"))])
            last.getparent().remove(last)
            last = before
        if last.find(f"{w('pPr')}/{w('numPr')}") is not None:
            last.addnext(etree.Element(w("p")))
            last = last.getnext()
        last.extend(self._made(_LINE))

    def _links(self, tree, part):
        """Some links as fields."""
        relations = self.parts.get(f"word/_rels/{part}.xml.rels", f'<none xmlns="{PACKAGE_RELATION}"/>'.encode())
        targets = {one.get("Id"): one.get("Target") for one in etree.fromstring(relations)}
        for link in list(tree.iter(w("hyperlink"))):
            if self.lot.random() < 0.4:
                look = etree.tostring(link[0].find(w("rPr"))).decode()
                code = f' HYPERLINK "{escape(targets[link.get(r("id"))])}" '
                steps = ('<w:fldChar w:fldCharType="begin"/>', f"<w:instrText>{code}</w:instrText>",
                         '<w:fldChar w:fldCharType="separate"/>')  # fmt: skip
                field = self._made("".join(f"<w:r>{step}</w:r>" for step in steps))
                end = self._made(f'<w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>')
                place, parent = link.getparent().index(link), link.getparent()
                parent[place : place + 1] = [*field, *link, *end]

    def _paragraph(self, paragraph):
        """Numbers of editing sessions, runs cut anywhere, and what stands between them."""
        paragraph.set(f"{{{_W14}}}paraId", f"{self.lot.randrange(0x7FFFFFFF):08X}")
        paragraph.set(w("rsidR"), self._session())
        paragraph.set(w("rsidRDefault"), self._session())
        for run in list(paragraph.iter(w("r"))):
            self._run(run)
        for run in paragraph.findall(w("r")):
            chance = self.lot.random()
            if chance < 0.05:
                run.addprevious(self._made('<w:proofErr w:type="spellStart"/>')[0])
                run.addnext(self._made('<w:proofErr w:type="spellEnd"/>')[0])
            elif chance < 0.08 and run.find(w("t")) is not None and not self._in_field(run):
                tag = self._made('<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"/>')[
                    0
                ]
                run.addprevious(tag)
                tag.append(run)
            elif chance < 0.12:
                number = self._id()
                run.addprevious(self._made(f'<w:bookmarkStart w:id="{number}" w:name="_Hlk{number}"/>')[0])
                run.addnext(self._made(f'<w:bookmarkEnd w:id="{number}"/>')[0])

    def _in_field(self, run):
        return any(one.find(w("fldChar")) is not None for one in run.getparent().iterchildren(w("r")))

    def _session(self):
        return f"00{self.lot.randrange(0xFFFFFF):06X}"

    def _run(self, run):
        language = self._made('<w:lang w:val="en-GB"/>')[0]
        if (look := run.find(w("rPr"))) is None:
            look = self._made("<w:rPr/>")[0]
            run.insert(0, look)
        if self.lot.random() < 0.8 and look.find(w("lang")) is None:
            look.append(language)
        if self.lot.random() < 0.5:
            run.set(w("rsidRPr"), self._session())
        words = run.find(w("t"))
        if words is None or not words.text:
            return
        if [child.tag for child in run] == [w("rPr"), w("t")]:
            self._cut(run, look, words)
        elif run.find(w("footnoteReference")) is not None and self.lot.random() < 0.5:
            self._part_star(run, look, words)

    def _cut(self, run, look, words):
        """Words in several runs, perhaps in one with the tab before them."""
        pieces = self._pieces(words.text)
        for thing in ("lastRenderedPageBreak", "softHyphen"):
            if self.lot.random() < 0.03:
                pieces.insert(self.lot.randrange(len(pieces)), [self._made(f"<w:{thing}/>")[0]])
        if (
            (before := run.getprevious()) is not None
            and len(before) == 2
            and before[1].tag == w("tab")
            and run.getparent() is before.getparent()
        ):
            pieces[0].insert(0, before[1])
            before.getparent().remove(before)
        cuts = [n for n in range(1, len(pieces)) if self.lot.random() < 0.5]
        for start, end in zip([0, *cuts], [*cuts, len(pieces)], strict=True):
            new = etree.Element(w("r"), dict(run.attrib))
            new.append(etree.fromstring(etree.tostring(look)))
            new.extend([element for piece in pieces[start:end] for element in piece])
            run.addprevious(new)
        run.getparent().remove(run)

    def _part_star(self, run, look, words):
        """A star that stands in the run after the reference."""
        star = self._made("<w:r/>")[0]
        star.extend([etree.fromstring(etree.tostring(look)), words])
        run.addnext(star)

    def _pieces(self, words):
        """Words cut in some places; no-break hyphens are elements of their own."""
        places = sorted({self.lot.randrange(len(words) + 1) for _ in range(1 + len(words) // 40)} - {0, len(words)})
        found = []
        for start, end in zip([0, *places], [*places, len(words)], strict=True):
            elements = []
            for part in re.split("(\u2011)", words[start:end]):
                if part:
                    elements.append(self._made("<w:noBreakHyphen/>" if part == "\u2011" else "<w:t/>")[0])
                    if part != "\u2011":
                        elements[-1].text = part
                        elements[-1].set(SPACE, "preserve")
            found.append(elements)
        return found

    def _ends(self, tree):
        """Bookmarks have numbers of their own."""
        names = {}
        for one in tree.iter(w("bookmarkStart"), w("bookmarkEnd")):
            one.set(w("id"), names.setdefault(one.get(w("id")), self._id()))

    def _note(self, note):
        """A note whose number stands between tabs."""
        number = next((run for run in note.iter(w("r")) if run.find(w("footnoteRef")) is not None), None)
        if number is None:
            return
        before = number.getprevious()
        if before is None or before.find(w("tab")) is None:
            number.addprevious(self._made("<w:r><w:tab/></w:r>")[0])

    def _heads(self, name):
        """The symbol in running heads comes from a variable."""
        tree = self._tree(name)
        for words in list(tree.iter(w("t"))):
            if re.match(r"A/\S+$", words.text or ""):
                run = words.getparent()
                steps = ('<w:fldChar w:fldCharType="begin"/>',
                         '<w:instrText xml:space="preserve"> DOCVARIABLE "sss1" \\* MERGEFORMAT </w:instrText>',
                         '<w:fldChar w:fldCharType="separate"/>')  # fmt: skip
                for element in self._made("".join(f"<w:r><w:rPr><w:b/></w:rPr>{step}</w:r>" for step in steps)):
                    run.addprevious(element)
                run.addnext(self._made('<w:r><w:rPr><w:b/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>')[0])
        self._put(name, tree)

    def _settings(self):
        sessions = "".join(f'<w:rsid w:val="{self._session()}"/>' for _ in range(5))
        variables = '<w:docVars><w:docVar w:name="sss1" w:val="A"/></w:docVars>'
        more = f'{variables}<w:rsids><w:rsidRoot w:val="00280B10"/>{sessions}</w:rsids><w:themeFontLang'
        settings = self.parts["word/settings.xml"]
        self.parts["word/settings.xml"] = settings.replace(b"<w:themeFontLang", more.encode(), 1)
