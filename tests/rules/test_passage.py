from drafter.model.resolution import Part
from drafter.rules.passage import Passage, Role, at_end, first_of, whole

REPORT = Passage("PP1", "Noting the report,", Role.PREAMBULAR, italics=((0, 6),))


def test_the_opening_is_the_italic_words_at_the_head():
    assert (REPORT.opening, REPORT.part, REPORT.ending) == ("Noting", Part.PREAMBULAR, ",")
    assert Passage("PP1", "Noting the report,", Role.PREAMBULAR, italics=((7, 10),)).opening == ""


def test_findings_mark_the_words_that_they_name():
    assert whole(REPORT, "").words == REPORT.words
    assert at_end(REPORT, "").words == ","
    assert first_of(REPORT, "report", "").words == "report"
