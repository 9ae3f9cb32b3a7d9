import pytest

from drafter.rendering.context import Record, context, derivations
from drafter.skeleton.load import load
from drafter.skeleton.records import Document, Skeleton

TEXT = """\
drafter: 1
document: {session: 81, period: 2, title: Peace}
facts:
  host: Osh
  latest_meeting: {number: 24, place: Astana, held: 4 July 2024}
  meetings:
    - {number: 23, place: Osh, held: 4 July 2023}
"""


@pytest.mark.parametrize(
    ("document", "sessions"),
    [
        (Document(session="81", period="2"), {"session": "81", "next_session": "83"}),
        (Document(session="81"), {"session": "81"}),
        (Document(session="TODO", period="1"), {"session": "TODO", "next_session": "TODO"}),
        (Document(), {}),
    ],
)
def test_the_next_session_is_known_where_the_period_is(document, sessions):
    assert context(Skeleton(document)) == sessions


def test_a_fact_of_a_kind_knows_its_kind_and_a_text_is_a_text():
    facts = context(load(TEXT))
    assert facts["host"] == "Osh"
    assert isinstance(facts["latest_meeting"], Record)
    assert facts["latest_meeting"]["place"] == "Astana"
    assert [one.kind for one in facts["meetings"]] == [facts["latest_meeting"].kind]


def test_a_fact_without_some_fields_is_of_the_same_kind():
    meeting = context(load(TEXT))["latest_meeting"]
    assert set(meeting.without(["place"])) == {"number", "held"}
    assert meeting.without(["place"]).kind is meeting.kind
    assert len(meeting) == 3


def test_what_follows_from_the_document_names_its_values():
    assert derivations(load(TEXT)) == {"next_session": ("81", "2")}
