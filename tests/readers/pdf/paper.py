"""Prints small PDF files by hand: words at places on pages of 612 by 792 points, each letter half its size wide."""

from drafter.readers.pdf import read

FONTS = {"roman": "Times-Roman", "italic": "Times-Italic", "bold": "Times-Bold"}
LEFT, INDENT, RIGHT = 123.0, 147.0, 490.0
FULL = "and so on and so on and so on and so on and so on and so on and so on,"
"""A line as wide as the column."""


def at(x, y, text, font="roman", size=10.0):
    """Words on a page: x from the left, y from the top, in points."""
    escaped = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    place = f"BT /{font} {size} Tf 1 0 0 1 {x} {792 - y} Tm (".encode()
    return place + escaped + b") Tj ET\n"


def mark(x, y, label, size=10.0):
    """A raised number after a word."""
    return at(x, y - 0.35 * size, label, size=0.65 * size)


def rule(x, y, width):
    """A drawn line."""
    return f"{x} {792 - y} {width} 0.5 re f\n".encode()


def paper(*pages):
    """A PDF file; each page is a list of pieces."""
    widths = b"/FirstChar 32 /LastChar 255 /Widths [" + b"500 " * 224 + b"]"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids ["
        + b" ".join(b"%d 0 R" % (6 + 2 * n) for n in range(len(pages)))
        + b"] /Count %d >>" % len(pages),
    ]
    for name in FONTS.values():
        head = b"<< /Type /Font /Subtype /TrueType /Encoding /WinAnsiEncoding /BaseFont /"
        objects.append(head + name.encode() + b" " + widths + b" >>")
    fonts = b" ".join(b"/%s %d 0 R" % (name.encode(), 3 + n) for n, name in enumerate(FONTS))
    for number, page in enumerate(pages):
        body = b"".join(page)
        head = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R " % (7 + 2 * number)
        objects.append(head + b"/Resources << /Font << " + fonts + b" >> >> >>")
        objects.append(b"<< /Length %d >>\nstream\n" % len(body) + body + b"endstream")
    return _file(objects)


def _file(objects):
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def filler(y):
    """Lines that make the column known: a paragraph over its full width."""
    return [
        at(INDENT, y, "Noting", "italic"),
        at(182, y, "that " + FULL[:57]),
        at(LEFT, y + 12, FULL),
        at(LEFT, y + 24, FULL),
    ]


def texts(*pages):
    return [block.words for block in read(paper(*pages)).blocks]
