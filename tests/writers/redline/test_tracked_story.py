from drafter.ooxml.namespaces import w
from tests.resolutions import draft, operative
from tests.writers.redline.redlines import part, redline

PAIRS = [("77/338", "79/332"), ("79/332", "77/338")]


def test_the_revision_stands_inside_the_link():
    old, new = (draft(body=(operative("1.", "Recalls", f" its resolution {n};"),)) for n in ("77/338", "79/332"))
    links = [[child.tag for child in link] for link in part(redline(old, new)).iter(w("hyperlink"))]
    assert links[-2:] == [[w("del")], [w("ins")]]
