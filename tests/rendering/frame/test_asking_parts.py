from drafter.language.facts.parts import PrintedPart
from drafter.rendering.frame.asking_parts import line, part
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import Computed, What

SOURCE = Computed(0, 0, What.MASTHEAD)


def filled(text):
    return traced.text(text.replace("{{ host }}", "Chad"))


def test_only_a_value_with_braces_is_filled():
    assert part(PrintedPart("{{ host }}", "{{ host }}"), filled, SOURCE).words == "Chad"
    assert part(PrintedPart("{{ host }}"), filled, SOURCE).words == "{{ host }}"
    assert part(PrintedPart("Italy", "Italy"), filled, SOURCE).words == "Italy"


def test_a_line_has_single_spaces():
    parts = [PrintedPart("{{ host }}", "{{ host }}"), PrintedPart("  and "), PrintedPart("Italy", "Italy")]
    assert line(parts, filled, SOURCE).words == "Chad and Italy"
