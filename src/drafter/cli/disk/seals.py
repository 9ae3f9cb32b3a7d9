"""Whether a file is just as drafter wrote it, so that nobody's edits are lost when it is written anew.

A Word file has its seal inside (`ooxml.seal`); a PDF and a page for a browser have a remark as their last line.
"""

from __future__ import annotations

_REMARKS = {".pdf": (b"% drafter ", b"\n"), ".html": (b"<!-- drafter ", b" -->\n")}


def sealed(data: bytes, ending: str) -> bytes:
    r"""Return a file with its seal, where its format has room for one and none of its own.

    Args:
        data: the bytes of the file.
        ending: the ending of its name.

    >>> sealed(b"%%EOF\n", ".pdf")[:16], sealed(b"words", ".txt")
    (b'%%EOF\n% drafter ', b'words')
    """
    if ending not in _REMARKS:
        return data
    whole = data if data.endswith(b"\n") else data + b"\n"
    return whole + _remark(whole, ending)


def intact(data: bytes, ending: str) -> bool:
    r"""Return whether a file carries a seal that fits.

    >>> intact(sealed(b"%%EOF\n", ".pdf"), ".pdf"), intact(sealed(b"%%EOF\n", ".pdf") + b"a note", ".pdf")
    (True, False)
    """
    if ending == ".docx":
        from drafter.ooxml import seal

        return seal.intact(data)
    if ending not in _REMARKS:
        return False
    before, _, _ = data.rpartition(_REMARKS[ending][0])
    return data == before + _remark(before, ending)


def _remark(data: bytes, ending: str) -> bytes:
    import hashlib

    opens, closes = _REMARKS[ending]
    return opens + hashlib.sha256(data).hexdigest().encode() + closes
