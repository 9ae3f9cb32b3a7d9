"""The dark corners of the layout, each a resolution."""

from drafter.model.resolution import Annex, Masthead, Note, NoteAgain, Paragraph, Part, Table, Text
from tests.resolutions import ENACTING, adopted, draft, note, operative, preambular

_LONG = "The Memorandum was signed in the presence of the heads of delegations of all the parties to it. " * 60
_STATES = ", ".join(f"Northland {number}" for number in range(1, 40))

_OPEN = Masthead(
    symbol="A/81/L.__",
    date="TODO",
    session="Eighty-first session",
    agenda_item="Agenda item TODO",
    agenda_title=(Text("TODO"),),
    sponsors=(Text("TODO: draft resolution"),),
)


def _degrees():
    labels = [("(a)", 1), ("(i)", 2), ("a.", 3), ("b.", 3), ("(ii)", 2), ("(b)", 1)]
    parts = tuple(
        Paragraph((Text(f"Words {label} of the list;"),), Part.OPERATIVE, label, level) for label, level in labels
    )
    return (ENACTING, operative("1.", "Requests", " all States:"), *parts, operative("2.", "Decides", " so."))


def _many_notes():
    words = " and the words of the report" * 9
    notes = [preambular("Noting", f"{words} mark{n},", note(f"Note{n}.")) for n in range(1, 61)]
    return (ENACTING, *notes, operative("1.", "Decides", " so."))


CORNERS = {
    "40 sponsors": draft(
        masthead=Masthead(symbol="A/81/L.7", session="Eighty-first session", agenda_item="Agenda item 9",
                          sponsors=(Text(f"{_STATES} and Zanland:"), Note((Text("On behalf."),), "*"),
                                    Text(" draft resolution")))
    ),
    "a title of three lines": adopted(title=(Text("Strengthening of the safety of harbours " * 5 + "all"),)),
    "60 notes": draft(body=_many_notes()),
    "two notes at one place": draft(
        body=(ENACTING, preambular("Noting", " the reports,", note("A/81/1."), note("A/81/2."), NoteAgain(1)))
    ),
    "a note longer than half a page": draft(
        body=(ENACTING, preambular("Noting", " the report,", note(_LONG.strip())), preambular("Noting", " it again,"))
    ),
    "sub-paragraphs three levels deep": draft(body=_degrees()),
    "an annex with a table": adopted(
        annexes=(Annex("Annex", (Text("Lights of harbours"),), (
            Paragraph((Text("The lights are these:"),), label="1."),
            Table(tuple(((Text(f"Harbour {n}"),), (Text(f"{n} lights"),)) for n in range(30))),
        )),)
    ),
    "names from right to left and from the east": draft(
        title=(Text("Cooperation with جامعة الدول العربية and 上海合作组织"),),
        body=(ENACTING, preambular("Noting", " the letter of جامعة الدول العربية and 上海合作组织 (A/81/3),")),
    ),
    "open places in the masthead": draft(masthead=_OPEN),
}  # fmt: skip
