"""Word files with comments as Word writes them: ranges, answers and resolved ones in a part of their own."""

from typing import NamedTuple

from drafter.ooxml.archive import packed, unpacked

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MICROSOFT = "http://schemas.microsoft.com/office"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = f'xmlns:w="{_WORD}" xmlns:w14="{_MICROSOFT}/word/2010/wordml" xmlns:w15="{_MICROSOFT}/word/2012/wordml"'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."


class Written(NamedTuple):
    """A comment as somebody writes it in Word; `answers` is the position of the one that it answers."""

    author: str
    words: str
    answers: int = -1
    is_done: bool = False


def with_comments(data, comments, marks):
    """Put comments into a Word file.

    Args:
        data: the file.
        comments: the comments; their positions are their ids.
        marks: the name of a part, the letters after which marks stand, and these: "0 1 /0" begins two comments and
            ends the first.
    """
    parts = unpacked(data)
    parts["word/comments.xml"] = _part("w:comments", [_comment(n, one) for n, one in enumerate(comments)])
    parts["word/commentsExtended.xml"] = _part("w15:commentsEx", [_extended(n, one) for n, one in enumerate(comments)])
    for part, after, mark in marks:
        text = parts[part].decode()
        assert after in text, after
        parts[part] = text.replace(after, after + _marks(mark), 1).encode()
    _add(parts, "word/_rels/document.xml.rels", "</Relationships>", _relationships())
    _add(parts, "[Content_Types].xml", "</Types>", _types())
    return packed(parts)


def _part(name, inner):
    return f'<?xml version="1.0"?><{name} {_NAMES}>{"".join(inner)}</{name}>'.encode()


def _comment(n, one):
    return (
        f'<w:comment w:id="{n}" w:author="{one.author}" w:date="2027-07-0{n % 9 + 1}T09:00:00Z" w:initials="X">'
        f'<w:p w14:paraId="0000A{n:03}" w14:textId="77777777"><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>'
        f"<w:r><w:annotationRef/></w:r><w:r><w:t>{one.words}</w:t></w:r></w:p></w:comment>"
    )


def _extended(n, one):
    parent = f' w15:paraIdParent="0000A{one.answers:03}"' if one.answers >= 0 else ""
    return f'<w15:commentEx w15:paraId="0000A{n:03}"{parent} w15:done="{int(one.is_done)}"/>'


def _marks(mark):
    made = ""
    for one in mark.split():
        number = one.strip("/")
        end = f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
        made += end if one.startswith("/") else f'<w:commentRangeStart w:id="{number}"/>'
    return made


def _add(parts, name, end, new):
    parts[name] = parts[name].decode().replace(end, new + end).encode()


def _relationships():
    return (
        f'<Relationship Id="rIdc1" Type="{_OFFICE}/comments" Target="comments.xml"/>'
        f'<Relationship Id="rIdc2" Type="{_MICROSOFT}/2011/relationships/commentsExtended"'
        ' Target="commentsExtended.xml"/>'
    )


def _types():
    return "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}{name}+xml"/>'
        for name in ("comments", "commentsExtended")
    )
