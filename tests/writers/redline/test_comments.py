from drafter.compare import Reason
from drafter.model.resolution import Paragraph, Text
from tests.resolutions import draft
from tests.writers.redline.redlines import part, redline

PAIRS = [("77/338", "79/332"), ("79/332", "77/338")]


def test_the_reason_of_a_change_stands_in_a_comment():
    words = "The session is the eighty-first."
    old, new = (draft(body=(Paragraph((Text(one),)),)) for one in (words.replace("eighty-", "seventy-"), words))
    data = redline(old, new, {words: (Reason(19, 31, "session 79 → 81"), Reason(0, 3, "no change"))})
    texts = ["".join(one.itertext()) for one in part(data, "word/comments.xml")]
    assert texts == ["session 79 → 81"]
